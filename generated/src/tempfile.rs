// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `tempfile`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, FsPath, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, ToArg, Value, kind,
};

/// Any event of `tempfile`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// `tempfile.mkdtemp(fullpath)`.
    Mkdtemp(Mkdtemp<'a>),
    /// `tempfile.mkstemp(fullpath)`.
    Mkstemp(Mkstemp<'a>),
}

impl AuditEvent for Event<'_> {
    type Of<'a> = Event<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::events([Mkdtemp::ID, Mkstemp::ID])
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event<'a>, DecodeError<'a>> {
        match raw.id {
            Mkdtemp::ID => raw.decode::<Mkdtemp<'_>>().map(Event::Mkdtemp),
            Mkstemp::ID => raw.decode::<Mkstemp<'_>>().map(Event::Mkstemp),
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event<'_> {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::Mkdtemp(event) => event.name(),
            Event::Mkstemp(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::Mkdtemp(event) => event.to_args(),
            Event::Mkstemp(event) => event.to_args(),
        }
    }
}

/// `tempfile.mkdtemp(fullpath)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`tempfile.TemporaryDirectory`](https://docs.python.org/3/library/tempfile.html#tempfile.TemporaryDirectory), [`tempfile.mkdtemp`](https://docs.python.org/3/library/tempfile.html#tempfile.mkdtemp).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mkdtemp<'a> {
    /// A path (`str` or `bytes`).
    pub fullpath: FsPath<'a>,
}

impl<'a> Mkdtemp<'a> {
    /// `tempfile.mkdtemp` with the arguments in their order.
    #[must_use]
    pub fn new(fullpath: impl Into<FsPath<'a>>) -> Self {
        Self { fullpath: fullpath.into() }
    }
}

impl AuditEvent for Mkdtemp<'_> {
    type Of<'a> = Mkdtemp<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Mkdtemp<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(Mkdtemp {
            fullpath: raw.field::<Self, 0, kind::Path, _>(values[0])?,
        })
    }
}

impl NamedEvent for Mkdtemp<'_> {
    const NAME: &'static str = "tempfile.mkdtemp";
    const ID: Option<EventId> = Some(EventId::new(185));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("fullpath", "path", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Mkdtemp<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.fullpath)])
    }
}

/// `tempfile.mkstemp(fullpath)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`tempfile.NamedTemporaryFile`](https://docs.python.org/3/library/tempfile.html#tempfile.NamedTemporaryFile), [`tempfile.TemporaryFile`](https://docs.python.org/3/library/tempfile.html#tempfile.TemporaryFile), [`tempfile.mkstemp`](https://docs.python.org/3/library/tempfile.html#tempfile.mkstemp).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mkstemp<'a> {
    /// A path (`str` or `bytes`).
    pub fullpath: FsPath<'a>,
}

impl<'a> Mkstemp<'a> {
    /// `tempfile.mkstemp` with the arguments in their order.
    #[must_use]
    pub fn new(fullpath: impl Into<FsPath<'a>>) -> Self {
        Self { fullpath: fullpath.into() }
    }
}

impl AuditEvent for Mkstemp<'_> {
    type Of<'a> = Mkstemp<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Mkstemp<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(Mkstemp {
            fullpath: raw.field::<Self, 0, kind::Path, _>(values[0])?,
        })
    }
}

impl NamedEvent for Mkstemp<'_> {
    const NAME: &'static str = "tempfile.mkstemp";
    const ID: Option<EventId> = Some(EventId::new(186));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("fullpath", "path", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Mkstemp<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.fullpath)])
    }
}
