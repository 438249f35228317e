// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `winreg.PyHKEY`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, ToArg, Value, kind,
};

/// Any event of `winreg.PyHKEY`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// `winreg.PyHKEY.Detach(key)`.
    Detach(Detach),
}

impl AuditEvent for Event {
    type Of<'a> = Event;

    #[inline]
    fn interest() -> Interest {
        Interest::events([Detach::ID])
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event, DecodeError<'a>> {
        match raw.id {
            Detach::ID => raw.decode::<Detach>().map(Event::Detach),
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::Detach(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::Detach(event) => event.to_args(),
        }
    }
}

/// `winreg.PyHKEY.Detach(key)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`winreg.PyHKEY.Detach`](https://docs.python.org/3/library/winreg.html#winreg.PyHKEY.Detach).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Detach {
    /// An `int`.
    /// Signed: the predefined keys are negative on 64-bit Windows.
    pub key: i64,
}

impl Detach {
    /// `winreg.PyHKEY.Detach` with the arguments in their order.
    #[must_use]
    pub const fn new(key: i64) -> Self {
        Self { key }
    }
}

impl AuditEvent for Detach {
    type Of<'a> = Detach;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Detach, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(Detach {
            key: raw.field::<Self, 0, kind::Int, _>(values[0])?,
        })
    }
}

impl NamedEvent for Detach {
    const NAME: &'static str = "winreg.PyHKEY.Detach";
    const ID: Option<EventId> = Some(EventId::new(203));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("key", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Detach {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.key)])
    }
}
