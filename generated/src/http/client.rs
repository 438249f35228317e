// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `http.client`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, Text, ToArg, Value, kind,
};
use crate::unions::BytesOrObject;

/// Any event of `http.client`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// `http.client.connect(self, host, port)`.
    Connect(Connect<'a>),
    /// `http.client.send(self, data)`.
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

/// `http.client.connect(self, host, port)`
///
/// In Python 3.10 and later.
///
/// Documentation: [`http.client.HTTPConnection.connect`](https://docs.python.org/3/library/http.client.html#http.client.HTTPConnection.connect).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Connect<'a> {
    /// Any object.
    /// The `HTTPConnection`.
    pub self_: Value<'a>,
    /// A `str`.
    pub host: Text<'a>,
    /// An `int`.
    pub port: i64,
}

impl<'a> Connect<'a> {
    /// `http.client.connect` with the arguments in their order.
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
            port: raw.field::<Self, 2, kind::Int, _>(values[2])?,
        })
    }
}

impl NamedEvent for Connect<'_> {
    const NAME: &'static str = "http.client.connect";
    const ID: Option<EventId> = Some(EventId::new(67));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("self", "object", (3, 10)),
        ArgumentInfo::new("host", "str", (3, 10)),
        ArgumentInfo::new("port", "int", (3, 10)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 10));
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

/// `http.client.send(self, data)`
///
/// In Python 3.10 and later.
///
/// Documentation: [`http.client.HTTPConnection.send`](https://docs.python.org/3/library/http.client.html#http.client.HTTPConnection.send).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Send<'a> {
    /// Any object.
    /// The `HTTPConnection`.
    pub self_: Value<'a>,
    /// A `bytes` or any object.
    /// Other buffers than `bytes` are objects.
    pub data: BytesOrObject<'a>,
}

impl<'a> Send<'a> {
    /// `http.client.send` with the arguments in their order.
    #[must_use]
    pub fn new(self_: impl Into<Value<'a>>, data: impl Into<BytesOrObject<'a>>) -> Self {
        Self {
            self_: self_.into(),
            data: data.into(),
        }
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
            data: raw
                .field::<Self, 1, kind::Or<kind::Bytes, kind::Object>, _>(values[1])?,
        })
    }
}

impl NamedEvent for Send<'_> {
    const NAME: &'static str = "http.client.send";
    const ID: Option<EventId> = Some(EventId::new(68));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("self", "object", (3, 10)),
        ArgumentInfo::new("data", "bytes|object", (3, 10)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 10));
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
