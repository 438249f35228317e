// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `mmap`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, ToArg, Value, kind,
};

/// Any event of `mmap`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// `mmap.__new__(fileno, length, access, offset)`.
    New(New),
}

impl AuditEvent for Event {
    type Of<'a> = Event;

    #[inline]
    fn interest() -> Interest {
        Interest::events([New::ID])
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event, DecodeError<'a>> {
        match raw.id {
            New::ID => raw.decode::<New>().map(Event::New),
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event {
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

/// `mmap.__new__(fileno, length, access, offset)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`mmap.mmap`](https://docs.python.org/3/library/mmap.html#mmap.mmap).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct New {
    /// A file descriptor.
    /// -1 for anonymous memory.
    pub fileno: i32,
    /// An `int`.
    pub length: i64,
    /// An `int`.
    /// One of the `mmap.ACCESS_*` numbers.
    pub access: i64,
    /// An `int`.
    pub offset: i64,
}

impl New {
    /// `mmap.__new__` with the arguments in their order.
    #[allow(clippy::self_named_constructors)]
    #[must_use]
    pub const fn new(fileno: i32, length: i64, access: i64, offset: i64) -> Self {
        Self {
            fileno,
            length,
            access,
            offset,
        }
    }
}

impl AuditEvent for New {
    type Of<'a> = New;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<New, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 4];
        let values = raw.read_all::<Self, 4>(&mut buffer)?;
        Ok(New {
            fileno: raw.field::<Self, 0, kind::Fd, _>(values[0])?,
            length: raw.field::<Self, 1, kind::Int, _>(values[1])?,
            access: raw.field::<Self, 2, kind::Int, _>(values[2])?,
            offset: raw.field::<Self, 3, kind::Int, _>(values[3])?,
        })
    }
}

impl NamedEvent for New {
    const NAME: &'static str = "mmap.__new__";
    const ID: Option<EventId> = Some(EventId::new(75));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("fileno", "fd", (3, 8)),
        ArgumentInfo::new("length", "int", (3, 8)),
        ArgumentInfo::new("access", "int", (3, 8)),
        ArgumentInfo::new("offset", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for New {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.fileno),
            ToArg::to_arg(&self.length),
            ToArg::to_arg(&self.access),
            ToArg::to_arg(&self.offset),
        ])
    }
}
