// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `subprocess`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, ToArg, Value, kind,
};
use crate::unions::{DictOrObject, PathOrObject, StrOrList};

/// Any event of `subprocess`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// `subprocess.Popen(executable, args, cwd, env)`.
    Popen(Popen<'a>),
}

impl AuditEvent for Event<'_> {
    type Of<'a> = Event<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::events([Popen::ID])
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event<'a>, DecodeError<'a>> {
        match raw.id {
            Popen::ID => raw.decode::<Popen<'_>>().map(Event::Popen),
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event<'_> {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::Popen(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::Popen(event) => event.to_args(),
        }
    }
}

/// `subprocess.Popen(executable, args, cwd, env)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`subprocess.Popen`](https://docs.python.org/3/library/subprocess.html#subprocess.Popen).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Popen<'a> {
    /// A path (`str` or `bytes`), any object or `None`.
    /// `None` on Windows, where the command line names the program.
    pub executable: Option<PathOrObject<'a>>,
    /// A `str` or a `list`.
    /// One line on Windows, a list elsewhere.
    pub args: StrOrList<'a>,
    /// A path (`str` or `bytes`), any object or `None`.
    /// `None` for the current directory.
    pub cwd: Option<PathOrObject<'a>>,
    /// A `dict`, any object or `None`.
    /// `None` where the environment stays; a mapping other than `dict` is an object.
    pub env: Option<DictOrObject<'a>>,
}

impl<'a> Popen<'a> {
    /// `subprocess.Popen` with the arguments in their order.
    #[must_use]
    pub fn new(
        executable: Option<PathOrObject<'a>>,
        args: impl Into<StrOrList<'a>>,
        cwd: Option<PathOrObject<'a>>,
        env: Option<DictOrObject<'a>>,
    ) -> Self {
        Self {
            executable,
            args: args.into(),
            cwd,
            env,
        }
    }
}

impl AuditEvent for Popen<'_> {
    type Of<'a> = Popen<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Popen<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 4];
        let values = raw.read_all::<Self, 4>(&mut buffer)?;
        Ok(Popen {
            executable: raw
                .field::<
                    Self,
                    0,
                    kind::Nullable<kind::Or<kind::Path, kind::Object>>,
                    _,
                >(values[0])?,
            args: raw.field::<Self, 1, kind::Or<kind::Str, kind::List>, _>(values[1])?,
            cwd: raw
                .field::<
                    Self,
                    2,
                    kind::Nullable<kind::Or<kind::Path, kind::Object>>,
                    _,
                >(values[2])?,
            env: raw
                .field::<
                    Self,
                    3,
                    kind::Nullable<kind::Or<kind::Dict, kind::Object>>,
                    _,
                >(values[3])?,
        })
    }
}

impl NamedEvent for Popen<'_> {
    const NAME: &'static str = "subprocess.Popen";
    const ID: Option<EventId> = Some(EventId::new(163));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("executable", "path|object|none", (3, 8)),
        ArgumentInfo::new("args", "str|list", (3, 8)),
        ArgumentInfo::new("cwd", "path|object|none", (3, 8)),
        ArgumentInfo::new("env", "dict|object|none", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Popen<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.executable),
            ToArg::to_arg(&self.args),
            ToArg::to_arg(&self.cwd),
            ToArg::to_arg(&self.env),
        ])
    }
}
