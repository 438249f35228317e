// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `telnetlib.Telnet`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, Text, ToArg, Value, kind,
};
use crate::unions::IntOrStr;

/// Any event of `telnetlib.Telnet`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// `telnetlib.Telnet.open(self, host, port)`.
    Open(Open<'a>),
    /// `telnetlib.Telnet.write(self, buffer)`.
    Write(Write<'a>),
}

impl AuditEvent for Event<'_> {
    type Of<'a> = Event<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::events([Open::ID, Write::ID])
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event<'a>, DecodeError<'a>> {
        match raw.id {
            Open::ID => raw.decode::<Open<'_>>().map(Event::Open),
            Write::ID => raw.decode::<Write<'_>>().map(Event::Write),
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event<'_> {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::Open(event) => event.name(),
            Event::Write(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::Open(event) => event.to_args(),
            Event::Write(event) => event.to_args(),
        }
    }
}

/// `telnetlib.Telnet.open(self, host, port)`
///
/// In Python 3.8 to 3.12; newer versions do not raise it.
///
/// Documentation: [`telnetlib.Telnet.open`](https://docs.python.org/3.12/library/telnetlib.html#telnetlib.Telnet.open).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Open<'a> {
    /// Any object.
    pub self_: Value<'a>,
    /// A `str`.
    pub host: Text<'a>,
    /// An `int` or a `str`.
    /// A number or a service name.
    pub port: IntOrStr<'a>,
}

impl<'a> Open<'a> {
    /// `telnetlib.Telnet.open` with the arguments in their order.
    #[must_use]
    pub fn new(
        self_: impl Into<Value<'a>>,
        host: impl Into<Text<'a>>,
        port: impl Into<IntOrStr<'a>>,
    ) -> Self {
        Self {
            self_: self_.into(),
            host: host.into(),
            port: port.into(),
        }
    }
}

impl AuditEvent for Open<'_> {
    type Of<'a> = Open<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Open<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 3];
        let values = raw.read_all::<Self, 3>(&mut buffer)?;
        Ok(Open {
            self_: raw.field::<Self, 0, kind::Object, _>(values[0])?,
            host: raw.field::<Self, 1, kind::Str, _>(values[1])?,
            port: raw.field::<Self, 2, kind::Or<kind::Int, kind::Str>, _>(values[2])?,
        })
    }
}

impl NamedEvent for Open<'_> {
    const NAME: &'static str = "telnetlib.Telnet.open";
    const ID: Option<EventId> = Some(EventId::new(183));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("self", "object", (3, 8)).until((3, 12)),
        ArgumentInfo::new("host", "str", (3, 8)).until((3, 12)),
        ArgumentInfo::new("port", "int|str", (3, 8)).until((3, 12)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = Some(PythonVersion::new(3, 12));
}

impl Encode for Open<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.self_),
            ToArg::to_arg(&self.host),
            ToArg::to_arg(&self.port),
        ])
    }
}

/// `telnetlib.Telnet.write(self, buffer)`
///
/// In Python 3.8 to 3.12; newer versions do not raise it.
///
/// Documentation: [`telnetlib.Telnet.write`](https://docs.python.org/3.12/library/telnetlib.html#telnetlib.Telnet.write).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Write<'a> {
    /// Any object.
    pub self_: Value<'a>,
    /// A `bytes`.
    pub buffer: &'a [u8],
}

impl<'a> Write<'a> {
    /// `telnetlib.Telnet.write` with the arguments in their order.
    #[must_use]
    pub fn new(self_: impl Into<Value<'a>>, buffer: &'a [u8]) -> Self {
        Self {
            self_: self_.into(),
            buffer,
        }
    }
}

impl AuditEvent for Write<'_> {
    type Of<'a> = Write<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Write<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(Write {
            self_: raw.field::<Self, 0, kind::Object, _>(values[0])?,
            buffer: raw.field::<Self, 1, kind::Bytes, _>(values[1])?,
        })
    }
}

impl NamedEvent for Write<'_> {
    const NAME: &'static str = "telnetlib.Telnet.write";
    const ID: Option<EventId> = Some(EventId::new(184));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("self", "object", (3, 8)).until((3, 12)),
        ArgumentInfo::new("buffer", "bytes", (3, 8)).until((3, 12)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = Some(PythonVersion::new(3, 12));
}

impl Encode for Write<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.self_), ToArg::to_arg(&self.buffer)])
    }
}
