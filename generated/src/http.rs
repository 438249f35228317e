// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `http`.

use alloc::vec::Vec;
use audithook_core::{
    AuditEvent, DecodeError, Encode, Interest, Problem, RawEvent, Value,
};

pub mod client;

/// Any event of `http`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// An event of [`client`].
    Client(client::Event<'a>),
}

impl AuditEvent for Event<'_> {
    type Of<'a> = Event<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::events([]).union(client::Event::interest())
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event<'a>, DecodeError<'a>> {
        match raw.id {
            Some(id) if matches!(id.index(), 67..= 68) => {
                raw.decode::<client::Event<'_>>().map(Event::Client)
            }
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event<'_> {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::Client(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::Client(event) => event.to_args(),
        }
    }
}
