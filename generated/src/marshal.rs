// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `marshal`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, ToArg, Value, kind,
};

/// Any event of `marshal`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// `marshal.dumps(value, version)`.
    Dumps(Dumps<'a>),
    /// `marshal.load()`.
    Load(Load),
    /// `marshal.loads(bytes)`.
    Loads(Loads<'a>),
}

impl AuditEvent for Event<'_> {
    type Of<'a> = Event<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::events([Dumps::ID, Load::ID, Loads::ID])
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event<'a>, DecodeError<'a>> {
        match raw.id {
            Dumps::ID => raw.decode::<Dumps<'_>>().map(Event::Dumps),
            Load::ID => raw.decode::<Load>().map(Event::Load),
            Loads::ID => raw.decode::<Loads<'_>>().map(Event::Loads),
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event<'_> {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::Dumps(event) => event.name(),
            Event::Load(event) => event.name(),
            Event::Loads(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::Dumps(event) => event.to_args(),
            Event::Load(event) => event.to_args(),
            Event::Loads(event) => event.to_args(),
        }
    }
}

/// `marshal.dumps(value, version)`
///
/// In Python 3.10 and later.
///
/// Documentation: [`marshal.dump`](https://docs.python.org/3/library/marshal.html#marshal.dump).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dumps<'a> {
    /// Any object.
    pub value: Value<'a>,
    /// An `int`.
    pub version: i64,
}

impl<'a> Dumps<'a> {
    /// `marshal.dumps` with the arguments in their order.
    #[must_use]
    pub fn new(value: impl Into<Value<'a>>, version: i64) -> Self {
        Self {
            value: value.into(),
            version,
        }
    }
}

impl AuditEvent for Dumps<'_> {
    type Of<'a> = Dumps<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Dumps<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(Dumps {
            value: raw.field::<Self, 0, kind::Object, _>(values[0])?,
            version: raw.field::<Self, 1, kind::Int, _>(values[1])?,
        })
    }
}

impl NamedEvent for Dumps<'_> {
    const NAME: &'static str = "marshal.dumps";
    const ID: Option<EventId> = Some(EventId::new(72));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("value", "object", (3, 10)),
        ArgumentInfo::new("version", "int", (3, 10)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 10));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Dumps<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.value), ToArg::to_arg(&self.version)])
    }
}

/// `marshal.load()`
///
/// In Python 3.10 and later.
///
/// Documentation: [`marshal.load`](https://docs.python.org/3/library/marshal.html#marshal.load).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Load;

impl Load {
    /// `marshal.load`, which has no arguments.
    #[must_use]
    pub const fn new() -> Self {
        Self
    }
}

impl AuditEvent for Load {
    type Of<'a> = Load;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Load, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        raw.check_arity(0, 0)?;
        Ok(Load)
    }
}

impl NamedEvent for Load {
    const NAME: &'static str = "marshal.load";
    const ID: Option<EventId> = Some(EventId::new(73));
    const ARGUMENTS: &'static [ArgumentInfo] = &[];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 10));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Load {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::new()
    }
}

/// `marshal.loads(bytes)`
///
/// In Python 3.10 and later.
///
/// Documentation: [`marshal.load`](https://docs.python.org/3/library/marshal.html#marshal.load).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Loads<'a> {
    /// A `bytes`.
    pub bytes: &'a [u8],
}

impl<'a> Loads<'a> {
    /// `marshal.loads` with the arguments in their order.
    #[must_use]
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self { bytes }
    }
}

impl AuditEvent for Loads<'_> {
    type Of<'a> = Loads<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Loads<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(Loads {
            bytes: raw.field::<Self, 0, kind::Bytes, _>(values[0])?,
        })
    }
}

impl NamedEvent for Loads<'_> {
    const NAME: &'static str = "marshal.loads";
    const ID: Option<EventId> = Some(EventId::new(74));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("bytes", "bytes", (3, 10)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 10));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Loads<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.bytes)])
    }
}
