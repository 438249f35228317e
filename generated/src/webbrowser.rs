// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `webbrowser`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, Text, ToArg, Value, kind,
};

/// Any event of `webbrowser`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// `webbrowser.open(url)`.
    Open(Open<'a>),
}

impl AuditEvent for Event<'_> {
    type Of<'a> = Event<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::events([Open::ID])
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event<'a>, DecodeError<'a>> {
        match raw.id {
            Open::ID => raw.decode::<Open<'_>>().map(Event::Open),
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event<'_> {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::Open(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::Open(event) => event.to_args(),
        }
    }
}

/// `webbrowser.open(url)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`webbrowser.open`](https://docs.python.org/3/library/webbrowser.html#webbrowser.open).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Open<'a> {
    /// A `str`.
    pub url: Text<'a>,
}

impl<'a> Open<'a> {
    /// `webbrowser.open` with the arguments in their order.
    #[must_use]
    pub fn new(url: impl Into<Text<'a>>) -> Self {
        Self { url: url.into() }
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
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(Open {
            url: raw.field::<Self, 0, kind::Str, _>(values[0])?,
        })
    }
}

impl NamedEvent for Open<'_> {
    const NAME: &'static str = "webbrowser.open";
    const ID: Option<EventId> = Some(EventId::new(189));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("url", "str", (3, 8)),
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
        Vec::from([ToArg::to_arg(&self.url)])
    }
}
