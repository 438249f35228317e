// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `pathlib.Path`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, ToArg, Value, kind,
};
use crate::unions::StrOrObject;

/// Any event of `pathlib.Path`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// `pathlib.Path.glob(self, pattern)`.
    Glob(Glob<'a>),
    /// `pathlib.Path.rglob(self, pattern)`.
    Rglob(Rglob<'a>),
    /// `pathlib.Path.walk(self, on_error, follow_symlinks)`.
    Walk(Walk<'a>),
}

impl AuditEvent for Event<'_> {
    type Of<'a> = Event<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::events([Glob::ID, Rglob::ID, Walk::ID])
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event<'a>, DecodeError<'a>> {
        match raw.id {
            Glob::ID => raw.decode::<Glob<'_>>().map(Event::Glob),
            Rglob::ID => raw.decode::<Rglob<'_>>().map(Event::Rglob),
            Walk::ID => raw.decode::<Walk<'_>>().map(Event::Walk),
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event<'_> {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::Glob(event) => event.name(),
            Event::Rglob(event) => event.name(),
            Event::Walk(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::Glob(event) => event.to_args(),
            Event::Rglob(event) => event.to_args(),
            Event::Walk(event) => event.to_args(),
        }
    }
}

/// `pathlib.Path.glob(self, pattern)`
///
/// In Python 3.9 and later.
///
/// Documentation: [`pathlib.Path.glob`](https://docs.python.org/3/library/pathlib.html#pathlib.Path.glob).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Glob<'a> {
    /// Any object.
    pub self_: Value<'a>,
    /// A `str` or any object.
    /// An object that stands for a path comes unresolved.
    pub pattern: StrOrObject<'a>,
}

impl<'a> Glob<'a> {
    /// `pathlib.Path.glob` with the arguments in their order.
    #[must_use]
    pub fn new(
        self_: impl Into<Value<'a>>,
        pattern: impl Into<StrOrObject<'a>>,
    ) -> Self {
        Self {
            self_: self_.into(),
            pattern: pattern.into(),
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
            self_: raw.field::<Self, 0, kind::Object, _>(values[0])?,
            pattern: raw
                .field::<Self, 1, kind::Or<kind::Str, kind::Object>, _>(values[1])?,
        })
    }
}

impl NamedEvent for Glob<'_> {
    const NAME: &'static str = "pathlib.Path.glob";
    const ID: Option<EventId> = Some(EventId::new(123));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("self", "object", (3, 9)),
        ArgumentInfo::new("pattern", "str|object", (3, 9)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 9));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Glob<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.self_), ToArg::to_arg(&self.pattern)])
    }
}

/// `pathlib.Path.rglob(self, pattern)`
///
/// In Python 3.9 and later.
///
/// Documentation: [`pathlib.Path.rglob`](https://docs.python.org/3/library/pathlib.html#pathlib.Path.rglob).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rglob<'a> {
    /// Any object.
    pub self_: Value<'a>,
    /// A `str` or any object.
    /// An object that stands for a path comes unresolved.
    pub pattern: StrOrObject<'a>,
}

impl<'a> Rglob<'a> {
    /// `pathlib.Path.rglob` with the arguments in their order.
    #[must_use]
    pub fn new(
        self_: impl Into<Value<'a>>,
        pattern: impl Into<StrOrObject<'a>>,
    ) -> Self {
        Self {
            self_: self_.into(),
            pattern: pattern.into(),
        }
    }
}

impl AuditEvent for Rglob<'_> {
    type Of<'a> = Rglob<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Rglob<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(Rglob {
            self_: raw.field::<Self, 0, kind::Object, _>(values[0])?,
            pattern: raw
                .field::<Self, 1, kind::Or<kind::Str, kind::Object>, _>(values[1])?,
        })
    }
}

impl NamedEvent for Rglob<'_> {
    const NAME: &'static str = "pathlib.Path.rglob";
    const ID: Option<EventId> = Some(EventId::new(124));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("self", "object", (3, 9)),
        ArgumentInfo::new("pattern", "str|object", (3, 9)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 9));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Rglob<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.self_), ToArg::to_arg(&self.pattern)])
    }
}

/// `pathlib.Path.walk(self, on_error, follow_symlinks)`
///
/// In Python 3.12 and later.
/// Not in CPython's documentation: seen in its source or raised by it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Walk<'a> {
    /// Any object.
    pub self_: Value<'a>,
    /// Any object or `None`.
    /// The function that gets the errors; `None` to pass over them.
    pub on_error: Option<Value<'a>>,
    /// A `bool`.
    pub follow_symlinks: bool,
}

impl<'a> Walk<'a> {
    /// `pathlib.Path.walk` with the arguments in their order.
    #[must_use]
    pub fn new(
        self_: impl Into<Value<'a>>,
        on_error: Option<Value<'a>>,
        follow_symlinks: bool,
    ) -> Self {
        Self {
            self_: self_.into(),
            on_error,
            follow_symlinks,
        }
    }
}

impl AuditEvent for Walk<'_> {
    type Of<'a> = Walk<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Walk<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 3];
        let values = raw.read_all::<Self, 3>(&mut buffer)?;
        Ok(Walk {
            self_: raw.field::<Self, 0, kind::Object, _>(values[0])?,
            on_error: raw.field::<Self, 1, kind::Nullable<kind::Object>, _>(values[1])?,
            follow_symlinks: raw.field::<Self, 2, kind::Bool, _>(values[2])?,
        })
    }
}

impl NamedEvent for Walk<'_> {
    const NAME: &'static str = "pathlib.Path.walk";
    const ID: Option<EventId> = Some(EventId::new(125));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("self", "object", (3, 12)),
        ArgumentInfo::new("on_error", "object|none", (3, 12)),
        ArgumentInfo::new("follow_symlinks", "bool", (3, 12)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 12));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Walk<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.self_),
            ToArg::to_arg(&self.on_error),
            ToArg::to_arg(&self.follow_symlinks),
        ])
    }
}
