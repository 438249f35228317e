// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `function`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, ToArg, Value, kind,
};

/// Any event of `function`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// `function.__new__(code)`.
    New(New<'a>),
}

impl AuditEvent for Event<'_> {
    type Of<'a> = Event<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::events([New::ID])
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event<'a>, DecodeError<'a>> {
        match raw.id {
            New::ID => raw.decode::<New<'_>>().map(Event::New),
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event<'_> {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::New(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::New(event) => event.to_args(),
        }
    }
}

/// `function.__new__(code)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`types.FunctionType`](https://docs.python.org/3/library/types.html#types.FunctionType).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct New<'a> {
    /// Any object.
    /// A code object.
    pub code: Value<'a>,
}

impl<'a> New<'a> {
    /// `function.__new__` with the arguments in their order.
    #[allow(clippy::self_named_constructors)]
    #[must_use]
    pub fn new(code: impl Into<Value<'a>>) -> Self {
        Self { code: code.into() }
    }
}

impl AuditEvent for New<'_> {
    type Of<'a> = New<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<New<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(New {
            code: raw.field::<Self, 0, kind::Object, _>(values[0])?,
        })
    }
}

impl NamedEvent for New<'_> {
    const NAME: &'static str = "function.__new__";
    const ID: Option<EventId> = Some(EventId::new(61));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("code", "object", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for New<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.code)])
    }
}
