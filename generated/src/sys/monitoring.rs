// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `sys.monitoring`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, ToArg, Value, kind,
};

/// Any event of `sys.monitoring`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// `sys.monitoring.register_callback(func)`.
    RegisterCallback(RegisterCallback<'a>),
}

impl AuditEvent for Event<'_> {
    type Of<'a> = Event<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::events([RegisterCallback::ID])
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event<'a>, DecodeError<'a>> {
        match raw.id {
            RegisterCallback::ID => {
                raw.decode::<RegisterCallback<'_>>().map(Event::RegisterCallback)
            }
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event<'_> {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::RegisterCallback(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::RegisterCallback(event) => event.to_args(),
        }
    }
}

/// `sys.monitoring.register_callback(func)`
///
/// In Python 3.13 and later.
///
/// Documentation: [`sys.monitoring.register_callback`](https://docs.python.org/3/library/sys.monitoring.html#sys.monitoring.register_callback).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RegisterCallback<'a> {
    /// Any object or `None`.
    /// `None` takes a callback away.
    pub func: Option<Value<'a>>,
}

impl<'a> RegisterCallback<'a> {
    /// `sys.monitoring.register_callback` with the arguments in their order.
    #[must_use]
    pub const fn new(func: Option<Value<'a>>) -> Self {
        Self { func }
    }
}

impl AuditEvent for RegisterCallback<'_> {
    type Of<'a> = RegisterCallback<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<RegisterCallback<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(RegisterCallback {
            func: raw.field::<Self, 0, kind::Nullable<kind::Object>, _>(values[0])?,
        })
    }
}

impl NamedEvent for RegisterCallback<'_> {
    const NAME: &'static str = "sys.monitoring.register_callback";
    const ID: Option<EventId> = Some(EventId::new(170));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("func", "object|none", (3, 13)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 13));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for RegisterCallback<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.func)])
    }
}
