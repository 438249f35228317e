// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `pdb`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, Value,
};

/// Any event of `pdb`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// `pdb.Pdb()`.
    Pdb(Pdb),
}

impl AuditEvent for Event {
    type Of<'a> = Event;

    #[inline]
    fn interest() -> Interest {
        Interest::events([Pdb::ID])
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event, DecodeError<'a>> {
        match raw.id {
            Pdb::ID => raw.decode::<Pdb>().map(Event::Pdb),
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::Pdb(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::Pdb(event) => event.to_args(),
        }
    }
}

/// `pdb.Pdb()`
///
/// In Python 3.8 and later.
///
/// Documentation: [`pdb.Pdb`](https://docs.python.org/3/library/pdb.html#pdb.Pdb).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Pdb;

impl Pdb {
    /// `pdb.Pdb`, which has no arguments.
    #[must_use]
    pub const fn new() -> Self {
        Self
    }
}

impl AuditEvent for Pdb {
    type Of<'a> = Pdb;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Pdb, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        raw.check_arity(0, 0)?;
        Ok(Pdb)
    }
}

impl NamedEvent for Pdb {
    const NAME: &'static str = "pdb.Pdb";
    const ID: Option<EventId> = Some(EventId::new(126));
    const ARGUMENTS: &'static [ArgumentInfo] = &[];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Pdb {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::new()
    }
}
