// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `telnetlib`.

use alloc::vec::Vec;
use audithook_core::{
    AuditEvent, DecodeError, Encode, Interest, Problem, RawEvent, Value,
};

pub mod telnet;

/// Any event of `telnetlib`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// An event of [`telnet`].
    Telnet(telnet::Event<'a>),
}

impl AuditEvent for Event<'_> {
    type Of<'a> = Event<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::events([]).union(telnet::Event::interest())
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event<'a>, DecodeError<'a>> {
        match raw.id {
            Some(id) if matches!(id.index(), 183..= 184) => {
                raw.decode::<telnet::Event<'_>>().map(Event::Telnet)
            }
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event<'_> {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::Telnet(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::Telnet(event) => event.to_args(),
        }
    }
}
