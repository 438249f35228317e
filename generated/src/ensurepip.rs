// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `ensurepip`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, Text, ToArg, Value, kind,
};

/// Any event of `ensurepip`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// `ensurepip.bootstrap(root)`.
    Bootstrap(Bootstrap<'a>),
}

impl AuditEvent for Event<'_> {
    type Of<'a> = Event<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::events([Bootstrap::ID])
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event<'a>, DecodeError<'a>> {
        match raw.id {
            Bootstrap::ID => raw.decode::<Bootstrap<'_>>().map(Event::Bootstrap),
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event<'_> {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::Bootstrap(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::Bootstrap(event) => event.to_args(),
        }
    }
}

/// `ensurepip.bootstrap(root)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`ensurepip.bootstrap`](https://docs.python.org/3/library/ensurepip.html#ensurepip.bootstrap).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bootstrap<'a> {
    /// A `str` or `None`.
    /// The directory to install below; `None` for the usual one.
    pub root: Option<Text<'a>>,
}

impl<'a> Bootstrap<'a> {
    /// `ensurepip.bootstrap` with the arguments in their order.
    #[must_use]
    pub const fn new(root: Option<Text<'a>>) -> Self {
        Self { root }
    }
}

impl AuditEvent for Bootstrap<'_> {
    type Of<'a> = Bootstrap<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Bootstrap<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(Bootstrap {
            root: raw.field::<Self, 0, kind::Nullable<kind::Str>, _>(values[0])?,
        })
    }
}

impl NamedEvent for Bootstrap<'_> {
    const NAME: &'static str = "ensurepip.bootstrap";
    const ID: Option<EventId> = Some(EventId::new(53));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("root", "str|none", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Bootstrap<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.root)])
    }
}
