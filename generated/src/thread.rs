// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `_thread`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Dict, Encode, EventId, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, ToArg, Tuple, Value, kind,
};

/// Any event of `_thread`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// `_thread.start_joinable_thread(function, daemon, handle)`.
    StartJoinableThread(StartJoinableThread<'a>),
    /// `_thread.start_new_thread(function, args, kwargs)`.
    StartNewThread(StartNewThread<'a>),
}

impl AuditEvent for Event<'_> {
    type Of<'a> = Event<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::events([StartJoinableThread::ID, StartNewThread::ID])
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event<'a>, DecodeError<'a>> {
        match raw.id {
            StartJoinableThread::ID => {
                raw.decode::<StartJoinableThread<'_>>().map(Event::StartJoinableThread)
            }
            StartNewThread::ID => {
                raw.decode::<StartNewThread<'_>>().map(Event::StartNewThread)
            }
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event<'_> {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::StartJoinableThread(event) => event.name(),
            Event::StartNewThread(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::StartJoinableThread(event) => event.to_args(),
            Event::StartNewThread(event) => event.to_args(),
        }
    }
}

/// `_thread.start_joinable_thread(function, daemon, handle)`
///
/// In Python 3.13 and later.
/// Not in CPython's documentation: seen in its source or raised by it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StartJoinableThread<'a> {
    /// Any object.
    pub function: Value<'a>,
    /// An `int`.
    /// 1 for a daemon thread, 0 otherwise.
    pub daemon: i64,
    /// Any object or `None`.
    /// The handle to join the thread by; `None` where the caller gave none.
    pub handle: Option<Value<'a>>,
}

impl<'a> StartJoinableThread<'a> {
    /// `_thread.start_joinable_thread` with the arguments in their order.
    #[must_use]
    pub fn new(
        function: impl Into<Value<'a>>,
        daemon: i64,
        handle: Option<Value<'a>>,
    ) -> Self {
        Self {
            function: function.into(),
            daemon,
            handle,
        }
    }
}

impl AuditEvent for StartJoinableThread<'_> {
    type Of<'a> = StartJoinableThread<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(
        raw: &RawEvent<'a>,
    ) -> Result<StartJoinableThread<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 3];
        let values = raw.read_all::<Self, 3>(&mut buffer)?;
        Ok(StartJoinableThread {
            function: raw.field::<Self, 0, kind::Object, _>(values[0])?,
            daemon: raw.field::<Self, 1, kind::Int, _>(values[1])?,
            handle: raw.field::<Self, 2, kind::Nullable<kind::Object>, _>(values[2])?,
        })
    }
}

impl NamedEvent for StartJoinableThread<'_> {
    const NAME: &'static str = "_thread.start_joinable_thread";
    const ID: Option<EventId> = Some(EventId::new(1));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("function", "object", (3, 13)),
        ArgumentInfo::new("daemon", "int", (3, 13)),
        ArgumentInfo::new("handle", "object|none", (3, 13)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 13));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for StartJoinableThread<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.function),
            ToArg::to_arg(&self.daemon),
            ToArg::to_arg(&self.handle),
        ])
    }
}

/// `_thread.start_new_thread(function, args, kwargs)`
///
/// In Python 3.12 and later.
///
/// Documentation: [`start_new_thread`](https://docs.python.org/3/library/_thread.html#start_new_thread).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StartNewThread<'a> {
    /// Any object.
    pub function: Value<'a>,
    /// A `tuple`.
    pub args: Tuple<'a>,
    /// A `dict` or `None`.
    /// `None` where no keyword arguments were given.
    pub kwargs: Option<Dict<'a>>,
}

impl<'a> StartNewThread<'a> {
    /// `_thread.start_new_thread` with the arguments in their order.
    #[must_use]
    pub fn new(
        function: impl Into<Value<'a>>,
        args: Tuple<'a>,
        kwargs: Option<Dict<'a>>,
    ) -> Self {
        Self {
            function: function.into(),
            args,
            kwargs,
        }
    }
}

impl AuditEvent for StartNewThread<'_> {
    type Of<'a> = StartNewThread<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<StartNewThread<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 3];
        let values = raw.read_all::<Self, 3>(&mut buffer)?;
        Ok(StartNewThread {
            function: raw.field::<Self, 0, kind::Object, _>(values[0])?,
            args: raw.field::<Self, 1, kind::Tuple, _>(values[1])?,
            kwargs: raw.field::<Self, 2, kind::Nullable<kind::Dict>, _>(values[2])?,
        })
    }
}

impl NamedEvent for StartNewThread<'_> {
    const NAME: &'static str = "_thread.start_new_thread";
    const ID: Option<EventId> = Some(EventId::new(2));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("function", "object", (3, 12)),
        ArgumentInfo::new("args", "tuple", (3, 12)),
        ArgumentInfo::new("kwargs", "dict|none", (3, 12)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 12));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for StartNewThread<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.function),
            ToArg::to_arg(&self.args),
            ToArg::to_arg(&self.kwargs),
        ])
    }
}
