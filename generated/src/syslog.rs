// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `syslog`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, Text, ToArg, Value, kind,
};
use crate::unions::IntOrTuple;

/// Any event of `syslog`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// `syslog.closelog()`.
    Closelog(Closelog),
    /// `syslog.openlog(ident, logoption, facility)`.
    Openlog(Openlog<'a>),
    /// `syslog.setlogmask(maskpri)`.
    Setlogmask(Setlogmask<'a>),
    /// `syslog.syslog(priority, message)`.
    Syslog(Syslog<'a>),
}

impl AuditEvent for Event<'_> {
    type Of<'a> = Event<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::events([Closelog::ID, Openlog::ID, Setlogmask::ID, Syslog::ID])
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event<'a>, DecodeError<'a>> {
        match raw.id {
            Closelog::ID => raw.decode::<Closelog>().map(Event::Closelog),
            Openlog::ID => raw.decode::<Openlog<'_>>().map(Event::Openlog),
            Setlogmask::ID => raw.decode::<Setlogmask<'_>>().map(Event::Setlogmask),
            Syslog::ID => raw.decode::<Syslog<'_>>().map(Event::Syslog),
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event<'_> {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::Closelog(event) => event.name(),
            Event::Openlog(event) => event.name(),
            Event::Setlogmask(event) => event.name(),
            Event::Syslog(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::Closelog(event) => event.to_args(),
            Event::Openlog(event) => event.to_args(),
            Event::Setlogmask(event) => event.to_args(),
            Event::Syslog(event) => event.to_args(),
        }
    }
}

/// `syslog.closelog()`
///
/// In Python 3.8 and later.
///
/// Documentation: [`syslog.closelog`](https://docs.python.org/3/library/syslog.html#syslog.closelog).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Closelog;

impl Closelog {
    /// `syslog.closelog`, which has no arguments.
    #[must_use]
    pub const fn new() -> Self {
        Self
    }
}

impl AuditEvent for Closelog {
    type Of<'a> = Closelog;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Closelog, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        raw.check_arity(0, 0)?;
        Ok(Closelog)
    }
}

impl NamedEvent for Closelog {
    const NAME: &'static str = "syslog.closelog";
    const ID: Option<EventId> = Some(EventId::new(179));
    const ARGUMENTS: &'static [ArgumentInfo] = &[];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Closelog {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::new()
    }
}

/// `syslog.openlog(ident, logoption, facility)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`syslog.openlog`](https://docs.python.org/3/library/syslog.html#syslog.openlog).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Openlog<'a> {
    /// A `str` or `None`.
    /// `None` where the program has no name.
    pub ident: Option<Text<'a>>,
    /// An `int`.
    pub logoption: i64,
    /// An `int`.
    pub facility: i64,
}

impl<'a> Openlog<'a> {
    /// `syslog.openlog` with the arguments in their order.
    #[must_use]
    pub const fn new(ident: Option<Text<'a>>, logoption: i64, facility: i64) -> Self {
        Self { ident, logoption, facility }
    }
}

impl AuditEvent for Openlog<'_> {
    type Of<'a> = Openlog<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Openlog<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 3];
        let values = raw.read_all::<Self, 3>(&mut buffer)?;
        Ok(Openlog {
            ident: raw.field::<Self, 0, kind::Nullable<kind::Str>, _>(values[0])?,
            logoption: raw.field::<Self, 1, kind::Int, _>(values[1])?,
            facility: raw.field::<Self, 2, kind::Int, _>(values[2])?,
        })
    }
}

impl NamedEvent for Openlog<'_> {
    const NAME: &'static str = "syslog.openlog";
    const ID: Option<EventId> = Some(EventId::new(180));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("ident", "str|none", (3, 8)),
        ArgumentInfo::new("logoption", "int", (3, 8)),
        ArgumentInfo::new("facility", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Openlog<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.ident),
            ToArg::to_arg(&self.logoption),
            ToArg::to_arg(&self.facility),
        ])
    }
}

/// `syslog.setlogmask(maskpri)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`syslog.setlogmask`](https://docs.python.org/3/library/syslog.html#syslog.setlogmask).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Setlogmask<'a> {
    /// An `int` or a `tuple`.
    /// Up to 3.9 a tuple that holds the number.
    pub maskpri: IntOrTuple<'a>,
}

impl<'a> Setlogmask<'a> {
    /// `syslog.setlogmask` with the arguments in their order.
    #[must_use]
    pub fn new(maskpri: impl Into<IntOrTuple<'a>>) -> Self {
        Self { maskpri: maskpri.into() }
    }
}

impl AuditEvent for Setlogmask<'_> {
    type Of<'a> = Setlogmask<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Setlogmask<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(Setlogmask {
            maskpri: raw
                .field::<Self, 0, kind::Or<kind::Int, kind::Tuple>, _>(values[0])?,
        })
    }
}

impl NamedEvent for Setlogmask<'_> {
    const NAME: &'static str = "syslog.setlogmask";
    const ID: Option<EventId> = Some(EventId::new(181));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("maskpri", "int|tuple", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Setlogmask<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.maskpri)])
    }
}

/// `syslog.syslog(priority, message)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`syslog.syslog`](https://docs.python.org/3/library/syslog.html#syslog.syslog).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Syslog<'a> {
    /// An `int`.
    pub priority: i64,
    /// A `str`.
    pub message: Text<'a>,
}

impl<'a> Syslog<'a> {
    /// `syslog.syslog` with the arguments in their order.
    #[must_use]
    pub fn new(priority: i64, message: impl Into<Text<'a>>) -> Self {
        Self {
            priority,
            message: message.into(),
        }
    }
}

impl AuditEvent for Syslog<'_> {
    type Of<'a> = Syslog<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Syslog<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(Syslog {
            priority: raw.field::<Self, 0, kind::Int, _>(values[0])?,
            message: raw.field::<Self, 1, kind::Str, _>(values[1])?,
        })
    }
}

impl NamedEvent for Syslog<'_> {
    const NAME: &'static str = "syslog.syslog";
    const ID: Option<EventId> = Some(EventId::new(182));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("priority", "int", (3, 8)),
        ArgumentInfo::new("message", "str", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Syslog<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.priority), ToArg::to_arg(&self.message)])
    }
}
