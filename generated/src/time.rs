// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `time`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, ToArg, Value, kind,
};
use crate::unions::IntOrFloatOrObject;

/// Any event of `time`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// `time.sleep(seconds)`.
    Sleep(Sleep<'a>),
}

impl AuditEvent for Event<'_> {
    type Of<'a> = Event<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::events([Sleep::ID])
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event<'a>, DecodeError<'a>> {
        match raw.id {
            Sleep::ID => raw.decode::<Sleep<'_>>().map(Event::Sleep),
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event<'_> {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::Sleep(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::Sleep(event) => event.to_args(),
        }
    }
}

/// `time.sleep(seconds)`
///
/// In Python 3.13 and later.
///
/// Documentation: [`library/time.html`](https://docs.python.org/3/library/time.html#audit_event_time_sleep_0).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sleep<'a> {
    /// An `int`, a `float` or any object.
    /// Not checked yet.
    ///
    /// `secs` before 3.14.
    pub seconds: IntOrFloatOrObject<'a>,
}

impl<'a> Sleep<'a> {
    /// `time.sleep` with the arguments in their order.
    #[must_use]
    pub fn new(seconds: impl Into<IntOrFloatOrObject<'a>>) -> Self {
        Self { seconds: seconds.into() }
    }
}

impl AuditEvent for Sleep<'_> {
    type Of<'a> = Sleep<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Sleep<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(Sleep {
            seconds: raw
                .field::<
                    Self,
                    0,
                    kind::Or<kind::Int, kind::Or<kind::Float, kind::Object>>,
                    _,
                >(values[0])?,
        })
    }
}

impl NamedEvent for Sleep<'_> {
    const NAME: &'static str = "time.sleep";
    const ID: Option<EventId> = Some(EventId::new(187));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("seconds", "int|float|object", (3, 13)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 13));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Sleep<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.seconds)])
    }
}
