// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `nntplib`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, Text, ToArg, Value, kind,
};

/// Any event of `nntplib`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// `nntplib.connect(self, host, port)`.
    Connect(Connect<'a>),
    /// `nntplib.putline(self, line)`.
    Putline(Putline<'a>),
}

impl AuditEvent for Event<'_> {
    type Of<'a> = Event<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::events([Connect::ID, Putline::ID])
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event<'a>, DecodeError<'a>> {
        match raw.id {
            Connect::ID => raw.decode::<Connect<'_>>().map(Event::Connect),
            Putline::ID => raw.decode::<Putline<'_>>().map(Event::Putline),
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event<'_> {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::Connect(event) => event.name(),
            Event::Putline(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::Connect(event) => event.to_args(),
            Event::Putline(event) => event.to_args(),
        }
    }
}

/// `nntplib.connect(self, host, port)`
///
/// In Python 3.8 to 3.12; newer versions do not raise it.
///
/// Documentation: [`nntplib.NNTP`](https://docs.python.org/3.12/library/nntplib.html#nntplib.NNTP), [`nntplib.NNTP_SSL`](https://docs.python.org/3.12/library/nntplib.html#nntplib.NNTP_SSL).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Connect<'a> {
    /// Any object.
    pub self_: Value<'a>,
    /// A `str`.
    pub host: Text<'a>,
    /// An `int`.
    pub port: i64,
}

impl<'a> Connect<'a> {
    /// `nntplib.connect` with the arguments in their order.
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
    const NAME: &'static str = "nntplib.connect";
    const ID: Option<EventId> = Some(EventId::new(79));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("self", "object", (3, 8)).until((3, 12)),
        ArgumentInfo::new("host", "str", (3, 8)).until((3, 12)),
        ArgumentInfo::new("port", "int", (3, 8)).until((3, 12)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = Some(PythonVersion::new(3, 12));
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

/// `nntplib.putline(self, line)`
///
/// In Python 3.8 to 3.12; newer versions do not raise it.
///
/// Documentation: [`nntplib.NNTP`](https://docs.python.org/3.12/library/nntplib.html#nntplib.NNTP), [`nntplib.NNTP_SSL`](https://docs.python.org/3.12/library/nntplib.html#nntplib.NNTP_SSL).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Putline<'a> {
    /// Any object.
    pub self_: Value<'a>,
    /// A `bytes`.
    /// Without the line end.
    pub line: &'a [u8],
}

impl<'a> Putline<'a> {
    /// `nntplib.putline` with the arguments in their order.
    #[must_use]
    pub fn new(self_: impl Into<Value<'a>>, line: &'a [u8]) -> Self {
        Self { self_: self_.into(), line }
    }
}

impl AuditEvent for Putline<'_> {
    type Of<'a> = Putline<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Putline<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(Putline {
            self_: raw.field::<Self, 0, kind::Object, _>(values[0])?,
            line: raw.field::<Self, 1, kind::Bytes, _>(values[1])?,
        })
    }
}

impl NamedEvent for Putline<'_> {
    const NAME: &'static str = "nntplib.putline";
    const ID: Option<EventId> = Some(EventId::new(80));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("self", "object", (3, 8)).until((3, 12)),
        ArgumentInfo::new("line", "bytes", (3, 8)).until((3, 12)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = Some(PythonVersion::new(3, 12));
}

impl Encode for Putline<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.self_), ToArg::to_arg(&self.line)])
    }
}
