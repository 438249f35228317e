// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `resource`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, ToArg, Value, kind,
};
use crate::unions::TupleOrListOrObject;

/// Any event of `resource`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// `resource.prlimit(pid, resource, limits)`.
    Prlimit(Prlimit<'a>),
    /// `resource.setrlimit(resource, limits)`.
    Setrlimit(Setrlimit<'a>),
}

impl AuditEvent for Event<'_> {
    type Of<'a> = Event<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::events([Prlimit::ID, Setrlimit::ID])
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event<'a>, DecodeError<'a>> {
        match raw.id {
            Prlimit::ID => raw.decode::<Prlimit<'_>>().map(Event::Prlimit),
            Setrlimit::ID => raw.decode::<Setrlimit<'_>>().map(Event::Setrlimit),
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event<'_> {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::Prlimit(event) => event.name(),
            Event::Setrlimit(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::Prlimit(event) => event.to_args(),
            Event::Setrlimit(event) => event.to_args(),
        }
    }
}

/// `resource.prlimit(pid, resource, limits)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`resource.prlimit`](https://docs.python.org/3/library/resource.html#resource.prlimit).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Prlimit<'a> {
    /// An `int`.
    /// 0 for the caller.
    pub pid: i64,
    /// An `int`.
    pub resource: i64,
    /// A `tuple`, a `list`, any object or `None`.
    /// The soft and the hard limit; `None` where they are only read.
    pub limits: Option<TupleOrListOrObject<'a>>,
}

impl<'a> Prlimit<'a> {
    /// `resource.prlimit` with the arguments in their order.
    #[must_use]
    pub const fn new(
        pid: i64,
        resource: i64,
        limits: Option<TupleOrListOrObject<'a>>,
    ) -> Self {
        Self { pid, resource, limits }
    }
}

impl AuditEvent for Prlimit<'_> {
    type Of<'a> = Prlimit<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Prlimit<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 3];
        let values = raw.read_all::<Self, 3>(&mut buffer)?;
        Ok(Prlimit {
            pid: raw.field::<Self, 0, kind::Int, _>(values[0])?,
            resource: raw.field::<Self, 1, kind::Int, _>(values[1])?,
            limits: raw
                .field::<
                    Self,
                    2,
                    kind::Nullable<
                        kind::Or<kind::Tuple, kind::Or<kind::List, kind::Object>>,
                    >,
                    _,
                >(values[2])?,
        })
    }
}

impl NamedEvent for Prlimit<'_> {
    const NAME: &'static str = "resource.prlimit";
    const ID: Option<EventId> = Some(EventId::new(131));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("pid", "int", (3, 8)),
        ArgumentInfo::new("resource", "int", (3, 8)),
        ArgumentInfo::new("limits", "tuple|list|object|none", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Prlimit<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.pid),
            ToArg::to_arg(&self.resource),
            ToArg::to_arg(&self.limits),
        ])
    }
}

/// `resource.setrlimit(resource, limits)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`resource.setrlimit`](https://docs.python.org/3/library/resource.html#resource.setrlimit).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Setrlimit<'a> {
    /// An `int`.
    pub resource: i64,
    /// A `tuple`, a `list` or any object.
    /// The soft and the hard limit.
    pub limits: TupleOrListOrObject<'a>,
}

impl<'a> Setrlimit<'a> {
    /// `resource.setrlimit` with the arguments in their order.
    #[must_use]
    pub fn new(resource: i64, limits: impl Into<TupleOrListOrObject<'a>>) -> Self {
        Self {
            resource,
            limits: limits.into(),
        }
    }
}

impl AuditEvent for Setrlimit<'_> {
    type Of<'a> = Setrlimit<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Setrlimit<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(Setrlimit {
            resource: raw.field::<Self, 0, kind::Int, _>(values[0])?,
            limits: raw
                .field::<
                    Self,
                    1,
                    kind::Or<kind::Tuple, kind::Or<kind::List, kind::Object>>,
                    _,
                >(values[1])?,
        })
    }
}

impl NamedEvent for Setrlimit<'_> {
    const NAME: &'static str = "resource.setrlimit";
    const ID: Option<EventId> = Some(EventId::new(132));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("resource", "int", (3, 8)),
        ArgumentInfo::new("limits", "tuple|list|object", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Setrlimit<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.resource), ToArg::to_arg(&self.limits)])
    }
}
