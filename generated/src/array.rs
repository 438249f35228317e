// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `array`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, Text, ToArg, Value, kind,
};

/// Any event of `array`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// `array.__new__(typecode, initializer)`.
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

/// `array.__new__(typecode, initializer)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`array.array`](https://docs.python.org/3/library/array.html#array.array).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct New<'a> {
    /// A `str`.
    /// One character, not checked yet.
    pub typecode: Text<'a>,
    /// Any object or `None`.
    /// `None` where none was given.
    pub initializer: Option<Value<'a>>,
}

impl<'a> New<'a> {
    /// `array.__new__` with the arguments in their order.
    #[allow(clippy::self_named_constructors)]
    #[must_use]
    pub fn new(typecode: impl Into<Text<'a>>, initializer: Option<Value<'a>>) -> Self {
        Self {
            typecode: typecode.into(),
            initializer,
        }
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
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(New {
            typecode: raw.field::<Self, 0, kind::Str, _>(values[0])?,
            initializer: raw
                .field::<Self, 1, kind::Nullable<kind::Object>, _>(values[1])?,
        })
    }
}

impl NamedEvent for New<'_> {
    const NAME: &'static str = "array.__new__";
    const ID: Option<EventId> = Some(EventId::new(16));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("typecode", "str", (3, 8)),
        ArgumentInfo::new("initializer", "object|none", (3, 8)),
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
        Vec::from([ToArg::to_arg(&self.typecode), ToArg::to_arg(&self.initializer)])
    }
}
