// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `signal`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, ToArg, Value, kind,
};

/// Any event of `signal`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// `signal.pthread_kill(thread_id, signalnum)`.
    PthreadKill(PthreadKill),
}

impl AuditEvent for Event {
    type Of<'a> = Event;

    #[inline]
    fn interest() -> Interest {
        Interest::events([PthreadKill::ID])
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event, DecodeError<'a>> {
        match raw.id {
            PthreadKill::ID => raw.decode::<PthreadKill>().map(Event::PthreadKill),
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::PthreadKill(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::PthreadKill(event) => event.to_args(),
        }
    }
}

/// `signal.pthread_kill(thread_id, signalnum)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`signal.pthread_kill`](https://docs.python.org/3/library/signal.html#signal.pthread_kill).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PthreadKill {
    /// An `int`.
    /// Unsigned.
    pub thread_id: i64,
    /// An `int`.
    pub signalnum: i64,
}

impl PthreadKill {
    /// `signal.pthread_kill` with the arguments in their order.
    #[must_use]
    pub const fn new(thread_id: i64, signalnum: i64) -> Self {
        Self { thread_id, signalnum }
    }
}

impl AuditEvent for PthreadKill {
    type Of<'a> = PthreadKill;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<PthreadKill, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(PthreadKill {
            thread_id: raw.field::<Self, 0, kind::Int, _>(values[0])?,
            signalnum: raw.field::<Self, 1, kind::Int, _>(values[1])?,
        })
    }
}

impl NamedEvent for PthreadKill {
    const NAME: &'static str = "signal.pthread_kill";
    const ID: Option<EventId> = Some(EventId::new(143));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("thread_id", "int", (3, 8)),
        ArgumentInfo::new("signalnum", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for PthreadKill {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.thread_id), ToArg::to_arg(&self.signalnum)])
    }
}
