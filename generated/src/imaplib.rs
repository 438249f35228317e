// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `imaplib`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, Text, ToArg, Value, kind,
};

/// Any event of `imaplib`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// `imaplib.open(self, host, port)`.
    Open(Open<'a>),
    /// `imaplib.send(self, data)`.
    Send(Send<'a>),
}

impl AuditEvent for Event<'_> {
    type Of<'a> = Event<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::events([Open::ID, Send::ID])
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event<'a>, DecodeError<'a>> {
        match raw.id {
            Open::ID => raw.decode::<Open<'_>>().map(Event::Open),
            Send::ID => raw.decode::<Send<'_>>().map(Event::Send),
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event<'_> {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::Open(event) => event.name(),
            Event::Send(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::Open(event) => event.to_args(),
            Event::Send(event) => event.to_args(),
        }
    }
}

/// `imaplib.open(self, host, port)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`imaplib.IMAP4.open`](https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4.open).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Open<'a> {
    /// Any object.
    pub self_: Value<'a>,
    /// A `str`.
    pub host: Text<'a>,
    /// An `int`.
    pub port: i64,
}

impl<'a> Open<'a> {
    /// `imaplib.open` with the arguments in their order.
    #[must_use]
    pub fn new(
        self_: impl Into<Value<'a>>,
        host: impl Into<Text<'a>>,
        port: i64,
    ) -> Self {
        Self {
            self_: self_.into(),
            host: host.into(),
            port,
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
            port: raw.field::<Self, 2, kind::Int, _>(values[2])?,
        })
    }
}

impl NamedEvent for Open<'_> {
    const NAME: &'static str = "imaplib.open";
    const ID: Option<EventId> = Some(EventId::new(69));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("self", "object", (3, 8)),
        ArgumentInfo::new("host", "str", (3, 8)),
        ArgumentInfo::new("port", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
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

/// `imaplib.send(self, data)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`imaplib.IMAP4.send`](https://docs.python.org/3/library/imaplib.html#imaplib.IMAP4.send).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Send<'a> {
    /// Any object.
    pub self_: Value<'a>,
    /// A `bytes`.
    pub data: &'a [u8],
}

impl<'a> Send<'a> {
    /// `imaplib.send` with the arguments in their order.
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
    const NAME: &'static str = "imaplib.send";
    const ID: Option<EventId> = Some(EventId::new(70));
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
