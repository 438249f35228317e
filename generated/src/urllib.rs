// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `urllib`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Dict, Encode, EventId, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, Text, ToArg, Value, kind,
};
use crate::unions::BytesOrObject;

/// Any event of `urllib`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// `urllib.Request(fullurl, data, headers, method)`.
    Request(Request<'a>),
}

impl AuditEvent for Event<'_> {
    type Of<'a> = Event<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::events([Request::ID])
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event<'a>, DecodeError<'a>> {
        match raw.id {
            Request::ID => raw.decode::<Request<'_>>().map(Event::Request),
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event<'_> {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::Request(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::Request(event) => event.to_args(),
        }
    }
}

/// `urllib.Request(fullurl, data, headers, method)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`urllib.request.urlopen`](https://docs.python.org/3/library/urllib.request.html#urllib.request.urlopen).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Request<'a> {
    /// A `str`.
    pub fullurl: Text<'a>,
    /// A `bytes`, any object or `None`.
    /// The body: `bytes`, a file, an iterable; `None` where there is none.
    pub data: Option<BytesOrObject<'a>>,
    /// A `dict`.
    pub headers: Dict<'a>,
    /// A `str`.
    pub method: Text<'a>,
}

impl<'a> Request<'a> {
    /// `urllib.Request` with the arguments in their order.
    #[must_use]
    pub fn new(
        fullurl: impl Into<Text<'a>>,
        data: Option<BytesOrObject<'a>>,
        headers: Dict<'a>,
        method: impl Into<Text<'a>>,
    ) -> Self {
        Self {
            fullurl: fullurl.into(),
            data,
            headers,
            method: method.into(),
        }
    }
}

impl AuditEvent for Request<'_> {
    type Of<'a> = Request<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Request<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 4];
        let values = raw.read_all::<Self, 4>(&mut buffer)?;
        Ok(Request {
            fullurl: raw.field::<Self, 0, kind::Str, _>(values[0])?,
            data: raw
                .field::<
                    Self,
                    1,
                    kind::Nullable<kind::Or<kind::Bytes, kind::Object>>,
                    _,
                >(values[1])?,
            headers: raw.field::<Self, 2, kind::Dict, _>(values[2])?,
            method: raw.field::<Self, 3, kind::Str, _>(values[3])?,
        })
    }
}

impl NamedEvent for Request<'_> {
    const NAME: &'static str = "urllib.Request";
    const ID: Option<EventId> = Some(EventId::new(188));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("fullurl", "str", (3, 8)),
        ArgumentInfo::new("data", "bytes|object|none", (3, 8)),
        ArgumentInfo::new("headers", "dict", (3, 8)),
        ArgumentInfo::new("method", "str", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Request<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.fullurl),
            ToArg::to_arg(&self.data),
            ToArg::to_arg(&self.headers),
            ToArg::to_arg(&self.method),
        ])
    }
}
