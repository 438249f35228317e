// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `gc`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, ToArg, Tuple, Value, kind,
};

/// Any event of `gc`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// `gc.get_objects(generation)`.
    GetObjects(GetObjects),
    /// `gc.get_referents(objs)`.
    GetReferents(GetReferents<'a>),
    /// `gc.get_referrers(objs)`.
    GetReferrers(GetReferrers<'a>),
}

impl AuditEvent for Event<'_> {
    type Of<'a> = Event<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::events([GetObjects::ID, GetReferents::ID, GetReferrers::ID])
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event<'a>, DecodeError<'a>> {
        match raw.id {
            GetObjects::ID => raw.decode::<GetObjects>().map(Event::GetObjects),
            GetReferents::ID => raw.decode::<GetReferents<'_>>().map(Event::GetReferents),
            GetReferrers::ID => raw.decode::<GetReferrers<'_>>().map(Event::GetReferrers),
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event<'_> {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::GetObjects(event) => event.name(),
            Event::GetReferents(event) => event.name(),
            Event::GetReferrers(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::GetObjects(event) => event.to_args(),
            Event::GetReferents(event) => event.to_args(),
            Event::GetReferrers(event) => event.to_args(),
        }
    }
}

/// `gc.get_objects(generation)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`gc.get_objects`](https://docs.python.org/3/library/gc.html#gc.get_objects).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GetObjects {
    /// An `int`.
    /// -1 for all generations.
    pub generation: i64,
}

impl GetObjects {
    /// `gc.get_objects` with the arguments in their order.
    #[must_use]
    pub const fn new(generation: i64) -> Self {
        Self { generation }
    }
}

impl AuditEvent for GetObjects {
    type Of<'a> = GetObjects;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<GetObjects, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(GetObjects {
            generation: raw.field::<Self, 0, kind::Int, _>(values[0])?,
        })
    }
}

impl NamedEvent for GetObjects {
    const NAME: &'static str = "gc.get_objects";
    const ID: Option<EventId> = Some(EventId::new(62));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("generation", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for GetObjects {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.generation)])
    }
}

/// `gc.get_referents(objs)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`gc.get_referents`](https://docs.python.org/3/library/gc.html#gc.get_referents).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GetReferents<'a> {
    /// A `tuple`.
    pub objs: Tuple<'a>,
}

impl<'a> GetReferents<'a> {
    /// `gc.get_referents` with the arguments in their order.
    #[must_use]
    pub const fn new(objs: Tuple<'a>) -> Self {
        Self { objs }
    }
}

impl AuditEvent for GetReferents<'_> {
    type Of<'a> = GetReferents<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<GetReferents<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(GetReferents {
            objs: raw.field::<Self, 0, kind::Tuple, _>(values[0])?,
        })
    }
}

impl NamedEvent for GetReferents<'_> {
    const NAME: &'static str = "gc.get_referents";
    const ID: Option<EventId> = Some(EventId::new(63));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("objs", "tuple", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for GetReferents<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.objs)])
    }
}

/// `gc.get_referrers(objs)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`gc.get_referrers`](https://docs.python.org/3/library/gc.html#gc.get_referrers).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GetReferrers<'a> {
    /// A `tuple`.
    pub objs: Tuple<'a>,
}

impl<'a> GetReferrers<'a> {
    /// `gc.get_referrers` with the arguments in their order.
    #[must_use]
    pub const fn new(objs: Tuple<'a>) -> Self {
        Self { objs }
    }
}

impl AuditEvent for GetReferrers<'_> {
    type Of<'a> = GetReferrers<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<GetReferrers<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(GetReferrers {
            objs: raw.field::<Self, 0, kind::Tuple, _>(values[0])?,
        })
    }
}

impl NamedEvent for GetReferrers<'_> {
    const NAME: &'static str = "gc.get_referrers";
    const ID: Option<EventId> = Some(EventId::new(64));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("objs", "tuple", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for GetReferrers<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.objs)])
    }
}
