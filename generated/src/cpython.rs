// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `cpython`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, Text, ToArg, Value, kind,
};

/// Any event of `cpython`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// `cpython.PyConfig_Set(name, value)`.
    PyConfigSet(PyConfigSet<'a>),
    /// `cpython.PyInterpreterState_Clear()`.
    PyInterpreterStateClear(PyInterpreterStateClear),
    /// `cpython.PyInterpreterState_New()`.
    PyInterpreterStateNew(PyInterpreterStateNew),
    /// `cpython._PySys_ClearAuditHooks()`.
    PySysClearAuditHooks(PySysClearAuditHooks),
    /// `cpython.remote_debugger_script(script_path)`.
    RemoteDebuggerScript(RemoteDebuggerScript<'a>),
    /// `cpython.run_command(command)`.
    RunCommand(RunCommand<'a>),
    /// `cpython.run_file(filename)`.
    RunFile(RunFile<'a>),
    /// `cpython.run_interactivehook(hook)`.
    RunInteractivehook(RunInteractivehook<'a>),
    /// `cpython.run_module(module-name)`.
    RunModule(RunModule<'a>),
    /// `cpython.run_startup(filename)`.
    RunStartup(RunStartup<'a>),
    /// `cpython.run_stdin()`.
    RunStdin(RunStdin),
}

impl AuditEvent for Event<'_> {
    type Of<'a> = Event<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::events([
            PyConfigSet::ID,
            PyInterpreterStateClear::ID,
            PyInterpreterStateNew::ID,
            PySysClearAuditHooks::ID,
            RemoteDebuggerScript::ID,
            RunCommand::ID,
            RunFile::ID,
            RunInteractivehook::ID,
            RunModule::ID,
            RunStartup::ID,
            RunStdin::ID,
        ])
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event<'a>, DecodeError<'a>> {
        match raw.id {
            PyConfigSet::ID => raw.decode::<PyConfigSet<'_>>().map(Event::PyConfigSet),
            PyInterpreterStateClear::ID => {
                raw.decode::<PyInterpreterStateClear>()
                    .map(Event::PyInterpreterStateClear)
            }
            PyInterpreterStateNew::ID => {
                raw.decode::<PyInterpreterStateNew>().map(Event::PyInterpreterStateNew)
            }
            PySysClearAuditHooks::ID => {
                raw.decode::<PySysClearAuditHooks>().map(Event::PySysClearAuditHooks)
            }
            RemoteDebuggerScript::ID => {
                raw.decode::<RemoteDebuggerScript<'_>>().map(Event::RemoteDebuggerScript)
            }
            RunCommand::ID => raw.decode::<RunCommand<'_>>().map(Event::RunCommand),
            RunFile::ID => raw.decode::<RunFile<'_>>().map(Event::RunFile),
            RunInteractivehook::ID => {
                raw.decode::<RunInteractivehook<'_>>().map(Event::RunInteractivehook)
            }
            RunModule::ID => raw.decode::<RunModule<'_>>().map(Event::RunModule),
            RunStartup::ID => raw.decode::<RunStartup<'_>>().map(Event::RunStartup),
            RunStdin::ID => raw.decode::<RunStdin>().map(Event::RunStdin),
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event<'_> {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::PyConfigSet(event) => event.name(),
            Event::PyInterpreterStateClear(event) => event.name(),
            Event::PyInterpreterStateNew(event) => event.name(),
            Event::PySysClearAuditHooks(event) => event.name(),
            Event::RemoteDebuggerScript(event) => event.name(),
            Event::RunCommand(event) => event.name(),
            Event::RunFile(event) => event.name(),
            Event::RunInteractivehook(event) => event.name(),
            Event::RunModule(event) => event.name(),
            Event::RunStartup(event) => event.name(),
            Event::RunStdin(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::PyConfigSet(event) => event.to_args(),
            Event::PyInterpreterStateClear(event) => event.to_args(),
            Event::PyInterpreterStateNew(event) => event.to_args(),
            Event::PySysClearAuditHooks(event) => event.to_args(),
            Event::RemoteDebuggerScript(event) => event.to_args(),
            Event::RunCommand(event) => event.to_args(),
            Event::RunFile(event) => event.to_args(),
            Event::RunInteractivehook(event) => event.to_args(),
            Event::RunModule(event) => event.to_args(),
            Event::RunStartup(event) => event.to_args(),
            Event::RunStdin(event) => event.to_args(),
        }
    }
}

/// `cpython.PyConfig_Set(name, value)`
///
/// In Python 3.14 and later.
///
/// Documentation: [`PyConfig_Set`](https://docs.python.org/3/c-api/init_config.html#c.PyConfig_Set).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PyConfigSet<'a> {
    /// A `str`.
    pub name: Text<'a>,
    /// Any object.
    /// Not checked yet.
    pub value: Value<'a>,
}

impl<'a> PyConfigSet<'a> {
    /// `cpython.PyConfig_Set` with the arguments in their order.
    #[must_use]
    pub fn new(name: impl Into<Text<'a>>, value: impl Into<Value<'a>>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
        }
    }
}

impl AuditEvent for PyConfigSet<'_> {
    type Of<'a> = PyConfigSet<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<PyConfigSet<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(PyConfigSet {
            name: raw.field::<Self, 0, kind::Str, _>(values[0])?,
            value: raw.field::<Self, 1, kind::Object, _>(values[1])?,
        })
    }
}

impl NamedEvent for PyConfigSet<'_> {
    const NAME: &'static str = "cpython.PyConfig_Set";
    const ID: Option<EventId> = Some(EventId::new(23));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("name", "str", (3, 14)),
        ArgumentInfo::new("value", "object", (3, 14)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 14));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for PyConfigSet<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.name), ToArg::to_arg(&self.value)])
    }
}

/// `cpython.PyInterpreterState_Clear()`
///
/// In Python 3.8 and later.
///
/// Documentation: [`PyInterpreterState_Clear`](https://docs.python.org/3/c-api/subinterpreters.html#c.PyInterpreterState_Clear).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct PyInterpreterStateClear;

impl PyInterpreterStateClear {
    /// `cpython.PyInterpreterState_Clear`, which has no arguments.
    #[must_use]
    pub const fn new() -> Self {
        Self
    }
}

impl AuditEvent for PyInterpreterStateClear {
    type Of<'a> = PyInterpreterStateClear;

    const DENIABLE: bool = false;
    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(
        raw: &RawEvent<'a>,
    ) -> Result<PyInterpreterStateClear, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        raw.check_arity(0, 0)?;
        Ok(PyInterpreterStateClear)
    }
}

impl NamedEvent for PyInterpreterStateClear {
    const NAME: &'static str = "cpython.PyInterpreterState_Clear";
    const ID: Option<EventId> = Some(EventId::new(24));
    const ARGUMENTS: &'static [ArgumentInfo] = &[];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for PyInterpreterStateClear {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::new()
    }
}

/// `cpython.PyInterpreterState_New()`
///
/// In Python 3.8 and later.
///
/// Documentation: [`PyInterpreterState_New`](https://docs.python.org/3/c-api/subinterpreters.html#c.PyInterpreterState_New).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct PyInterpreterStateNew;

impl PyInterpreterStateNew {
    /// `cpython.PyInterpreterState_New`, which has no arguments.
    #[must_use]
    pub const fn new() -> Self {
        Self
    }
}

impl AuditEvent for PyInterpreterStateNew {
    type Of<'a> = PyInterpreterStateNew;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<PyInterpreterStateNew, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        raw.check_arity(0, 0)?;
        Ok(PyInterpreterStateNew)
    }
}

impl NamedEvent for PyInterpreterStateNew {
    const NAME: &'static str = "cpython.PyInterpreterState_New";
    const ID: Option<EventId> = Some(EventId::new(25));
    const ARGUMENTS: &'static [ArgumentInfo] = &[];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for PyInterpreterStateNew {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::new()
    }
}

/// `cpython._PySys_ClearAuditHooks()`
///
/// In Python 3.8 and later.
///
/// Documentation: [`Py_FinalizeEx`](https://docs.python.org/3/c-api/interp-lifecycle.html#c.Py_FinalizeEx).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct PySysClearAuditHooks;

impl PySysClearAuditHooks {
    /// `cpython._PySys_ClearAuditHooks`, which has no arguments.
    #[must_use]
    pub const fn new() -> Self {
        Self
    }
}

impl AuditEvent for PySysClearAuditHooks {
    type Of<'a> = PySysClearAuditHooks;

    const DENIABLE: bool = false;
    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<PySysClearAuditHooks, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        raw.check_arity(0, 0)?;
        Ok(PySysClearAuditHooks)
    }
}

impl NamedEvent for PySysClearAuditHooks {
    const NAME: &'static str = "cpython._PySys_ClearAuditHooks";
    const ID: Option<EventId> = Some(EventId::new(26));
    const ARGUMENTS: &'static [ArgumentInfo] = &[];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for PySysClearAuditHooks {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::new()
    }
}

/// `cpython.remote_debugger_script(script_path)`
///
/// In Python 3.14 and later.
///
/// Documentation: [`library/sys.html`](https://docs.python.org/3/library/sys.html#audit_event_cpython_remote_debugger_script_0).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RemoteDebuggerScript<'a> {
    /// A `str`.
    pub script_path: Text<'a>,
}

impl<'a> RemoteDebuggerScript<'a> {
    /// `cpython.remote_debugger_script` with the arguments in their order.
    #[must_use]
    pub fn new(script_path: impl Into<Text<'a>>) -> Self {
        Self {
            script_path: script_path.into(),
        }
    }
}

impl AuditEvent for RemoteDebuggerScript<'_> {
    type Of<'a> = RemoteDebuggerScript<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(
        raw: &RawEvent<'a>,
    ) -> Result<RemoteDebuggerScript<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(RemoteDebuggerScript {
            script_path: raw.field::<Self, 0, kind::Str, _>(values[0])?,
        })
    }
}

impl NamedEvent for RemoteDebuggerScript<'_> {
    const NAME: &'static str = "cpython.remote_debugger_script";
    const ID: Option<EventId> = Some(EventId::new(27));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("script_path", "str", (3, 14)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 14));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for RemoteDebuggerScript<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.script_path)])
    }
}

/// `cpython.run_command(command)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`cmdoption-c`](https://docs.python.org/3/using/cmdline.html#cmdoption-c).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RunCommand<'a> {
    /// A `str`.
    pub command: Text<'a>,
}

impl<'a> RunCommand<'a> {
    /// `cpython.run_command` with the arguments in their order.
    #[must_use]
    pub fn new(command: impl Into<Text<'a>>) -> Self {
        Self { command: command.into() }
    }
}

impl AuditEvent for RunCommand<'_> {
    type Of<'a> = RunCommand<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<RunCommand<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(RunCommand {
            command: raw.field::<Self, 0, kind::Str, _>(values[0])?,
        })
    }
}

impl NamedEvent for RunCommand<'_> {
    const NAME: &'static str = "cpython.run_command";
    const ID: Option<EventId> = Some(EventId::new(28));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("command", "str", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for RunCommand<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.command)])
    }
}

/// `cpython.run_file(filename)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`using/cmdline.html`](https://docs.python.org/3/using/cmdline.html#audit_event_cpython_run_file_0).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RunFile<'a> {
    /// A `str`.
    pub filename: Text<'a>,
}

impl<'a> RunFile<'a> {
    /// `cpython.run_file` with the arguments in their order.
    #[must_use]
    pub fn new(filename: impl Into<Text<'a>>) -> Self {
        Self { filename: filename.into() }
    }
}

impl AuditEvent for RunFile<'_> {
    type Of<'a> = RunFile<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<RunFile<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(RunFile {
            filename: raw.field::<Self, 0, kind::Str, _>(values[0])?,
        })
    }
}

impl NamedEvent for RunFile<'_> {
    const NAME: &'static str = "cpython.run_file";
    const ID: Option<EventId> = Some(EventId::new(29));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("filename", "str", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for RunFile<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.filename)])
    }
}

/// `cpython.run_interactivehook(hook)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`sys.__interactivehook__`](https://docs.python.org/3/library/sys.html#sys.__interactivehook__).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RunInteractivehook<'a> {
    /// Any object.
    /// What `sys.__interactivehook__` holds.
    pub hook: Value<'a>,
}

impl<'a> RunInteractivehook<'a> {
    /// `cpython.run_interactivehook` with the arguments in their order.
    #[must_use]
    pub fn new(hook: impl Into<Value<'a>>) -> Self {
        Self { hook: hook.into() }
    }
}

impl AuditEvent for RunInteractivehook<'_> {
    type Of<'a> = RunInteractivehook<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(
        raw: &RawEvent<'a>,
    ) -> Result<RunInteractivehook<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(RunInteractivehook {
            hook: raw.field::<Self, 0, kind::Object, _>(values[0])?,
        })
    }
}

impl NamedEvent for RunInteractivehook<'_> {
    const NAME: &'static str = "cpython.run_interactivehook";
    const ID: Option<EventId> = Some(EventId::new(30));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("hook", "object", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for RunInteractivehook<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.hook)])
    }
}

/// `cpython.run_module(module-name)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`cmdoption-m`](https://docs.python.org/3/using/cmdline.html#cmdoption-m).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RunModule<'a> {
    /// A `str`.
    pub module_name: Text<'a>,
}

impl<'a> RunModule<'a> {
    /// `cpython.run_module` with the arguments in their order.
    #[must_use]
    pub fn new(module_name: impl Into<Text<'a>>) -> Self {
        Self {
            module_name: module_name.into(),
        }
    }
}

impl AuditEvent for RunModule<'_> {
    type Of<'a> = RunModule<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<RunModule<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(RunModule {
            module_name: raw.field::<Self, 0, kind::Str, _>(values[0])?,
        })
    }
}

impl NamedEvent for RunModule<'_> {
    const NAME: &'static str = "cpython.run_module";
    const ID: Option<EventId> = Some(EventId::new(31));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("module-name", "str", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for RunModule<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.module_name)])
    }
}

/// `cpython.run_startup(filename)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`envvar-PYTHONSTARTUP`](https://docs.python.org/3/using/cmdline.html#envvar-PYTHONSTARTUP).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RunStartup<'a> {
    /// A `str`.
    pub filename: Text<'a>,
}

impl<'a> RunStartup<'a> {
    /// `cpython.run_startup` with the arguments in their order.
    #[must_use]
    pub fn new(filename: impl Into<Text<'a>>) -> Self {
        Self { filename: filename.into() }
    }
}

impl AuditEvent for RunStartup<'_> {
    type Of<'a> = RunStartup<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<RunStartup<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(RunStartup {
            filename: raw.field::<Self, 0, kind::Str, _>(values[0])?,
        })
    }
}

impl NamedEvent for RunStartup<'_> {
    const NAME: &'static str = "cpython.run_startup";
    const ID: Option<EventId> = Some(EventId::new(32));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("filename", "str", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for RunStartup<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.filename)])
    }
}

/// `cpython.run_stdin()`
///
/// In Python 3.8 and later.
///
/// Documentation: [`library/asyncio.html`](https://docs.python.org/3/library/asyncio.html#audit_event_cpython_run_stdin_0), [`using/cmdline.html`](https://docs.python.org/3/using/cmdline.html#audit_event_cpython_run_stdin_1), [`using/cmdline.html`](https://docs.python.org/3/using/cmdline.html#audit_event_cpython_run_stdin_2).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct RunStdin;

impl RunStdin {
    /// `cpython.run_stdin`, which has no arguments.
    #[must_use]
    pub const fn new() -> Self {
        Self
    }
}

impl AuditEvent for RunStdin {
    type Of<'a> = RunStdin;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<RunStdin, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        raw.check_arity(0, 0)?;
        Ok(RunStdin)
    }
}

impl NamedEvent for RunStdin {
    const NAME: &'static str = "cpython.run_stdin";
    const ID: Option<EventId> = Some(EventId::new(33));
    const ARGUMENTS: &'static [ArgumentInfo] = &[];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for RunStdin {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::new()
    }
}
