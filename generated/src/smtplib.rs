// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `smtplib`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, Text, ToArg, Value, kind,
};
use crate::unions::IntOrStr;

/// Any event of `smtplib`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// `smtplib.connect(self, host, port)`.
    Connect(Connect<'a>),
    /// `smtplib.send(self, data)`.
    Send(Send<'a>),
}

impl AuditEvent for Event<'_> {
    type Of<'a> = Event<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::events([Connect::ID, Send::ID])
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event<'a>, DecodeError<'a>> {
        match raw.id {
            Connect::ID => raw.decode::<Connect<'_>>().map(Event::Connect),
            Send::ID => raw.decode::<Send<'_>>().map(Event::Send),
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event<'_> {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::Connect(event) => event.name(),
            Event::Send(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::Connect(event) => event.to_args(),
            Event::Send(event) => event.to_args(),
        }
    }
}

/// `smtplib.connect(self, host, port)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`smtplib.SMTP.connect`](https://docs.python.org/3/library/smtplib.html#smtplib.SMTP.connect).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Connect<'a> {
    /// Any object.
    pub self_: Value<'a>,
    /// A `str`.
    pub host: Text<'a>,
    /// An `int` or a `str`.
    /// A number or a service name.
    pub port: IntOrStr<'a>,
}

impl<'a> Connect<'a> {
    /// `smtplib.connect` with the arguments in their order.
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

impl AuditEvent for Connect<'_> {
    type Of<'a> = Connect<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Connect<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 3];
        let values = raw.read_all::<Self, 3>(&mut buffer)?;
        Ok(Connect {
            self_: raw.field::<Self, 0, kind::Object, _>(values[0])?,
            host: raw.field::<Self, 1, kind::Str, _>(values[1])?,
            port: raw.field::<Self, 2, kind::Or<kind::Int, kind::Str>, _>(values[2])?,
        })
    }
}

impl NamedEvent for Connect<'_> {
    const NAME: &'static str = "smtplib.connect";
    const ID: Option<EventId> = Some(EventId::new(144));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("self", "object", (3, 8)),
        ArgumentInfo::new("host", "str", (3, 8)),
        ArgumentInfo::new("port", "int|str", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Connect<'_> {
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

/// `smtplib.send(self, data)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`smtplib.SMTP`](https://docs.python.org/3/library/smtplib.html#smtplib.SMTP).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Send<'a> {
    /// Any object.
    pub self_: Value<'a>,
    /// A `bytes`.
    /// A command or a message, encoded.
    pub data: &'a [u8],
}

impl<'a> Send<'a> {
    /// `smtplib.send` with the arguments in their order.
    #[must_use]
    pub fn new(self_: impl Into<Value<'a>>, data: &'a [u8]) -> Self {
        Self { self_: self_.into(), data }
    }
}

impl AuditEvent for Send<'_> {
    type Of<'a> = Send<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Send<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(Send {
            self_: raw.field::<Self, 0, kind::Object, _>(values[0])?,
            data: raw.field::<Self, 1, kind::Bytes, _>(values[1])?,
        })
    }
}

impl NamedEvent for Send<'_> {
    const NAME: &'static str = "smtplib.send";
    const ID: Option<EventId> = Some(EventId::new(145));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("self", "object", (3, 8)),
        ArgumentInfo::new("data", "bytes", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Send<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.self_), ToArg::to_arg(&self.data)])
    }
}
