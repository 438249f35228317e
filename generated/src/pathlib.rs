// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `pathlib`.

use alloc::vec::Vec;
use audithook_core::{
    AuditEvent, DecodeError, Encode, Interest, Problem, RawEvent, Value,
};

pub mod path;

/// Any event of `pathlib`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// An event of [`path`].
    Path(path::Event<'a>),
}

impl AuditEvent for Event<'_> {
    type Of<'a> = Event<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::events([]).union(path::Event::interest())
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event<'a>, DecodeError<'a>> {
        match raw.id {
            Some(id) if matches!(id.index(), 123..= 125) => {
                raw.decode::<path::Event<'_>>().map(Event::Path)
            }
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event<'_> {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::Path(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::Path(event) => event.to_args(),
        }
    }
}
