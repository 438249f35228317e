// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `_posixsubprocess`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, Interest, List, NamedEvent,
    Problem, PythonVersion, RawEvent, ToArg, Value, kind,
};
use crate::unions::TupleOrList;

/// Any event of `_posixsubprocess`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// `_posixsubprocess.fork_exec(exec_list, args, env)`.
    ForkExec(ForkExec<'a>),
}

impl AuditEvent for Event<'_> {
    type Of<'a> = Event<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::events([ForkExec::ID])
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event<'a>, DecodeError<'a>> {
        match raw.id {
            ForkExec::ID => raw.decode::<ForkExec<'_>>().map(Event::ForkExec),
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event<'_> {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::ForkExec(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::ForkExec(event) => event.to_args(),
        }
    }
}

/// `_posixsubprocess.fork_exec(exec_list, args, env)`
///
/// In Python 3.14 and later.
/// Raised by CPython's internals: no public API answers to it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ForkExec<'a> {
    /// A `tuple` or a `list`.
    /// The paths to try in turn.
    pub exec_list: TupleOrList<'a>,
    /// A `tuple` or a `list`.
    pub args: TupleOrList<'a>,
    /// A `list` or `None`.
    /// `b"NAME=value"` entries; `None` where the child inherits the environment.
    pub env: Option<List<'a>>,
}

impl<'a> ForkExec<'a> {
    /// `_posixsubprocess.fork_exec` with the arguments in their order.
    #[must_use]
    pub fn new(
        exec_list: impl Into<TupleOrList<'a>>,
        args: impl Into<TupleOrList<'a>>,
        env: Option<List<'a>>,
    ) -> Self {
        Self {
            exec_list: exec_list.into(),
            args: args.into(),
            env,
        }
    }
}

impl AuditEvent for ForkExec<'_> {
    type Of<'a> = ForkExec<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<ForkExec<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 3];
        let values = raw.read_all::<Self, 3>(&mut buffer)?;
        Ok(ForkExec {
            exec_list: raw
                .field::<Self, 0, kind::Or<kind::Tuple, kind::List>, _>(values[0])?,
            args: raw.field::<Self, 1, kind::Or<kind::Tuple, kind::List>, _>(values[1])?,
            env: raw.field::<Self, 2, kind::Nullable<kind::List>, _>(values[2])?,
        })
    }
}

impl NamedEvent for ForkExec<'_> {
    const NAME: &'static str = "_posixsubprocess.fork_exec";
    const ID: Option<EventId> = Some(EventId::new(0));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("exec_list", "tuple|list", (3, 14)),
        ArgumentInfo::new("args", "tuple|list", (3, 14)),
        ArgumentInfo::new("env", "list|none", (3, 14)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 14));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for ForkExec<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.exec_list),
            ToArg::to_arg(&self.args),
            ToArg::to_arg(&self.env),
        ])
    }
}
