// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `glob`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, FsPath, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, ToArg, Value, kind,
};
use crate::unions::{BoolOrInt, PathOrObject};

/// Any event of `glob`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// `glob.glob(pathname, recursive)`.
    Glob(Glob<'a>),
    /// `glob.glob/2(pathname, recursive, root_dir, dir_fd)`.
    Glob2(Glob2<'a>),
}

impl AuditEvent for Event<'_> {
    type Of<'a> = Event<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::events([Glob::ID, Glob2::ID])
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event<'a>, DecodeError<'a>> {
        match raw.id {
            Glob::ID => raw.decode::<Glob<'_>>().map(Event::Glob),
            Glob2::ID => raw.decode::<Glob2<'_>>().map(Event::Glob2),
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event<'_> {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::Glob(event) => event.name(),
            Event::Glob2(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::Glob(event) => event.to_args(),
            Event::Glob2(event) => event.to_args(),
        }
    }
}

/// `glob.glob(pathname, recursive)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`glob.glob`](https://docs.python.org/3/library/glob.html#glob.glob), [`glob.iglob`](https://docs.python.org/3/library/glob.html#glob.iglob).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Glob<'a> {
    /// A path (`str` or `bytes`).
    pub pathname: FsPath<'a>,
    /// A `bool` or an `int`.
    pub recursive: BoolOrInt,
}

impl<'a> Glob<'a> {
    /// `glob.glob` with the arguments in their order.
    #[must_use]
    pub fn new(
        pathname: impl Into<FsPath<'a>>,
        recursive: impl Into<BoolOrInt>,
    ) -> Self {
        Self {
            pathname: pathname.into(),
            recursive: recursive.into(),
        }
    }
}

impl AuditEvent for Glob<'_> {
    type Of<'a> = Glob<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Glob<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(Glob {
            pathname: raw.field::<Self, 0, kind::Path, _>(values[0])?,
            recursive: raw
                .field::<Self, 1, kind::Or<kind::Bool, kind::Int>, _>(values[1])?,
        })
    }
}

impl NamedEvent for Glob<'_> {
    const NAME: &'static str = "glob.glob";
    const ID: Option<EventId> = Some(EventId::new(65));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("pathname", "path", (3, 8)),
        ArgumentInfo::new("recursive", "bool|int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Glob<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.pathname), ToArg::to_arg(&self.recursive)])
    }
}

/// `glob.glob/2(pathname, recursive, root_dir, dir_fd)`
///
/// In Python 3.10 and later.
///
/// Documentation: [`glob.glob`](https://docs.python.org/3/library/glob.html#glob.glob), [`glob.iglob`](https://docs.python.org/3/library/glob.html#glob.iglob).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Glob2<'a> {
    /// A path (`str` or `bytes`).
    pub pathname: FsPath<'a>,
    /// A `bool` or an `int`.
    pub recursive: BoolOrInt,
    /// A path (`str` or `bytes`), any object or `None`.
    /// The directory to search; `None` for the current one.
    pub root_dir: Option<PathOrObject<'a>>,
    /// A file descriptor or `None`.
    /// `None` where none was given.
    pub dir_fd: Option<i32>,
}

impl<'a> Glob2<'a> {
    /// `glob.glob/2` with the arguments in their order.
    #[must_use]
    pub fn new(
        pathname: impl Into<FsPath<'a>>,
        recursive: impl Into<BoolOrInt>,
        root_dir: Option<PathOrObject<'a>>,
        dir_fd: Option<i32>,
    ) -> Self {
        Self {
            pathname: pathname.into(),
            recursive: recursive.into(),
            root_dir,
            dir_fd,
        }
    }
}

impl AuditEvent for Glob2<'_> {
    type Of<'a> = Glob2<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Glob2<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 4];
        let values = raw.read_all::<Self, 4>(&mut buffer)?;
        Ok(Glob2 {
            pathname: raw.field::<Self, 0, kind::Path, _>(values[0])?,
            recursive: raw
                .field::<Self, 1, kind::Or<kind::Bool, kind::Int>, _>(values[1])?,
            root_dir: raw
                .field::<
                    Self,
                    2,
                    kind::Nullable<kind::Or<kind::Path, kind::Object>>,
                    _,
                >(values[2])?,
            dir_fd: raw.field::<Self, 3, kind::Nullable<kind::Fd>, _>(values[3])?,
        })
    }
}

impl NamedEvent for Glob2<'_> {
    const NAME: &'static str = "glob.glob/2";
    const ID: Option<EventId> = Some(EventId::new(66));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("pathname", "path", (3, 10)),
        ArgumentInfo::new("recursive", "bool|int", (3, 10)),
        ArgumentInfo::new("root_dir", "path|object|none", (3, 10)),
        ArgumentInfo::new("dir_fd", "fd|none", (3, 10)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 10));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Glob2<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.pathname),
            ToArg::to_arg(&self.recursive),
            ToArg::to_arg(&self.root_dir),
            ToArg::to_arg(&self.dir_fd),
        ])
    }
}
