// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `pickle`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, Text, ToArg, Value, kind,
};

/// Any event of `pickle`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// `pickle.find_class(module, name)`.
    FindClass(FindClass<'a>),
}

impl AuditEvent for Event<'_> {
    type Of<'a> = Event<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::events([FindClass::ID])
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event<'a>, DecodeError<'a>> {
        match raw.id {
            FindClass::ID => raw.decode::<FindClass<'_>>().map(Event::FindClass),
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event<'_> {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::FindClass(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::FindClass(event) => event.to_args(),
        }
    }
}

/// `pickle.find_class(module, name)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`pickle.Unpickler.find_class`](https://docs.python.org/3/library/pickle.html#pickle.Unpickler.find_class).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FindClass<'a> {
    /// A `str`.
    pub module: Text<'a>,
    /// A `str`.
    pub name: Text<'a>,
}

impl<'a> FindClass<'a> {
    /// `pickle.find_class` with the arguments in their order.
    #[must_use]
    pub fn new(module: impl Into<Text<'a>>, name: impl Into<Text<'a>>) -> Self {
        Self {
            module: module.into(),
            name: name.into(),
        }
    }
}

impl AuditEvent for FindClass<'_> {
    type Of<'a> = FindClass<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<FindClass<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(FindClass {
            module: raw.field::<Self, 0, kind::Str, _>(values[0])?,
            name: raw.field::<Self, 1, kind::Str, _>(values[1])?,
        })
    }
}

impl NamedEvent for FindClass<'_> {
    const NAME: &'static str = "pickle.find_class";
    const ID: Option<EventId> = Some(EventId::new(127));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("module", "str", (3, 8)),
        ArgumentInfo::new("name", "str", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for FindClass<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.module), ToArg::to_arg(&self.name)])
    }
}
