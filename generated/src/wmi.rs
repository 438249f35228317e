// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `_wmi`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, Text, ToArg, Value, kind,
};

/// Any event of `_wmi`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// `_wmi.exec_query(query)`.
    ExecQuery(ExecQuery<'a>),
}

impl AuditEvent for Event<'_> {
    type Of<'a> = Event<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::events([ExecQuery::ID])
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event<'a>, DecodeError<'a>> {
        match raw.id {
            ExecQuery::ID => raw.decode::<ExecQuery<'_>>().map(Event::ExecQuery),
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event<'_> {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::ExecQuery(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::ExecQuery(event) => event.to_args(),
        }
    }
}

/// `_wmi.exec_query(query)`
///
/// In Python 3.13 and later.
/// Not in CPython's documentation: seen in its source or raised by it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ExecQuery<'a> {
    /// A `str`.
    pub query: Text<'a>,
}

impl<'a> ExecQuery<'a> {
    /// `_wmi.exec_query` with the arguments in their order.
    #[must_use]
    pub fn new(query: impl Into<Text<'a>>) -> Self {
        Self { query: query.into() }
    }
}

impl AuditEvent for ExecQuery<'_> {
    type Of<'a> = ExecQuery<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<ExecQuery<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(ExecQuery {
            query: raw.field::<Self, 0, kind::Str, _>(values[0])?,
        })
    }
}

impl NamedEvent for ExecQuery<'_> {
    const NAME: &'static str = "_wmi.exec_query";
    const ID: Option<EventId> = Some(EventId::new(15));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("query", "str", (3, 13)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 13));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for ExecQuery<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.query)])
    }
}
