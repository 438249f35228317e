// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `pty`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, ToArg, Value, kind,
};
use crate::unions::TupleOrList;

/// Any event of `pty`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// `pty.spawn(argv)`.
    Spawn(Spawn<'a>),
}

impl AuditEvent for Event<'_> {
    type Of<'a> = Event<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::events([Spawn::ID])
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event<'a>, DecodeError<'a>> {
        match raw.id {
            Spawn::ID => raw.decode::<Spawn<'_>>().map(Event::Spawn),
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event<'_> {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::Spawn(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::Spawn(event) => event.to_args(),
        }
    }
}

/// `pty.spawn(argv)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`pty.spawn`](https://docs.python.org/3/library/pty.html#pty.spawn).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spawn<'a> {
    /// A `tuple` or a `list`.
    pub argv: TupleOrList<'a>,
}

impl<'a> Spawn<'a> {
    /// `pty.spawn` with the arguments in their order.
    #[must_use]
    pub fn new(argv: impl Into<TupleOrList<'a>>) -> Self {
        Self { argv: argv.into() }
    }
}

impl AuditEvent for Spawn<'_> {
    type Of<'a> = Spawn<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Spawn<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(Spawn {
            argv: raw.field::<Self, 0, kind::Or<kind::Tuple, kind::List>, _>(values[0])?,
        })
    }
}

impl NamedEvent for Spawn<'_> {
    const NAME: &'static str = "pty.spawn";
    const ID: Option<EventId> = Some(EventId::new(130));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("argv", "tuple|list", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Spawn<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.argv)])
    }
}
