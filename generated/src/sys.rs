// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `sys`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, ToArg, Value, kind,
};
use crate::unions::PathOrObject;

pub mod monitoring;

/// Any event of `sys`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// `sys._current_exceptions()`.
    CurrentExceptions(CurrentExceptions),
    /// `sys._current_frames()`.
    CurrentFrames(CurrentFrames),
    /// `sys._getframe(frame)`.
    Getframe(Getframe<'a>),
    /// `sys._getframemodulename(depth)`.
    Getframemodulename(Getframemodulename),
    /// `sys.addaudithook()`.
    Addaudithook(Addaudithook),
    /// `sys.excepthook(hook, type, value, traceback)`.
    Excepthook(Excepthook<'a>),
    /// `sys.remote_exec(pid, script_path)`.
    RemoteExec(RemoteExec<'a>),
    /// `sys.set_asyncgen_hook_finalizer()`.
    SetAsyncgenHookFinalizer(SetAsyncgenHookFinalizer),
    /// `sys.set_asyncgen_hook_firstiter()`.
    SetAsyncgenHookFirstiter(SetAsyncgenHookFirstiter),
    /// `sys.set_asyncgen_hooks_finalizer()`.
    SetAsyncgenHooksFinalizer(SetAsyncgenHooksFinalizer),
    /// `sys.set_asyncgen_hooks_firstiter()`.
    SetAsyncgenHooksFirstiter(SetAsyncgenHooksFirstiter),
    /// `sys.setprofile()`.
    Setprofile(Setprofile),
    /// `sys.settrace()`.
    Settrace(Settrace),
    /// `sys.unraisablehook(hook, unraisable)`.
    Unraisablehook(Unraisablehook<'a>),
    /// An event of [`monitoring`].
    Monitoring(monitoring::Event<'a>),
}

impl AuditEvent for Event<'_> {
    type Of<'a> = Event<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::events([
                CurrentExceptions::ID,
                CurrentFrames::ID,
                Getframe::ID,
                Getframemodulename::ID,
                Addaudithook::ID,
                Excepthook::ID,
                RemoteExec::ID,
                SetAsyncgenHookFinalizer::ID,
                SetAsyncgenHookFirstiter::ID,
                SetAsyncgenHooksFinalizer::ID,
                SetAsyncgenHooksFirstiter::ID,
                Setprofile::ID,
                Settrace::ID,
                Unraisablehook::ID,
            ])
            .union(monitoring::Event::interest())
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event<'a>, DecodeError<'a>> {
        match raw.id {
            CurrentExceptions::ID => {
                raw.decode::<CurrentExceptions>().map(Event::CurrentExceptions)
            }
            CurrentFrames::ID => raw.decode::<CurrentFrames>().map(Event::CurrentFrames),
            Getframe::ID => raw.decode::<Getframe<'_>>().map(Event::Getframe),
            Getframemodulename::ID => {
                raw.decode::<Getframemodulename>().map(Event::Getframemodulename)
            }
            Addaudithook::ID => raw.decode::<Addaudithook>().map(Event::Addaudithook),
            Excepthook::ID => raw.decode::<Excepthook<'_>>().map(Event::Excepthook),
            RemoteExec::ID => raw.decode::<RemoteExec<'_>>().map(Event::RemoteExec),
            SetAsyncgenHookFinalizer::ID => {
                raw.decode::<SetAsyncgenHookFinalizer>()
                    .map(Event::SetAsyncgenHookFinalizer)
            }
            SetAsyncgenHookFirstiter::ID => {
                raw.decode::<SetAsyncgenHookFirstiter>()
                    .map(Event::SetAsyncgenHookFirstiter)
            }
            SetAsyncgenHooksFinalizer::ID => {
                raw.decode::<SetAsyncgenHooksFinalizer>()
                    .map(Event::SetAsyncgenHooksFinalizer)
            }
            SetAsyncgenHooksFirstiter::ID => {
                raw.decode::<SetAsyncgenHooksFirstiter>()
                    .map(Event::SetAsyncgenHooksFirstiter)
            }
            Setprofile::ID => raw.decode::<Setprofile>().map(Event::Setprofile),
            Settrace::ID => raw.decode::<Settrace>().map(Event::Settrace),
            Unraisablehook::ID => {
                raw.decode::<Unraisablehook<'_>>().map(Event::Unraisablehook)
            }
            Some(id) if matches!(id.index(), 170) => {
                raw.decode::<monitoring::Event<'_>>().map(Event::Monitoring)
            }
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event<'_> {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::CurrentExceptions(event) => event.name(),
            Event::CurrentFrames(event) => event.name(),
            Event::Getframe(event) => event.name(),
            Event::Getframemodulename(event) => event.name(),
            Event::Addaudithook(event) => event.name(),
            Event::Excepthook(event) => event.name(),
            Event::RemoteExec(event) => event.name(),
            Event::SetAsyncgenHookFinalizer(event) => event.name(),
            Event::SetAsyncgenHookFirstiter(event) => event.name(),
            Event::SetAsyncgenHooksFinalizer(event) => event.name(),
            Event::SetAsyncgenHooksFirstiter(event) => event.name(),
            Event::Setprofile(event) => event.name(),
            Event::Settrace(event) => event.name(),
            Event::Unraisablehook(event) => event.name(),
            Event::Monitoring(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::CurrentExceptions(event) => event.to_args(),
            Event::CurrentFrames(event) => event.to_args(),
            Event::Getframe(event) => event.to_args(),
            Event::Getframemodulename(event) => event.to_args(),
            Event::Addaudithook(event) => event.to_args(),
            Event::Excepthook(event) => event.to_args(),
            Event::RemoteExec(event) => event.to_args(),
            Event::SetAsyncgenHookFinalizer(event) => event.to_args(),
            Event::SetAsyncgenHookFirstiter(event) => event.to_args(),
            Event::SetAsyncgenHooksFinalizer(event) => event.to_args(),
            Event::SetAsyncgenHooksFirstiter(event) => event.to_args(),
            Event::Setprofile(event) => event.to_args(),
            Event::Settrace(event) => event.to_args(),
            Event::Unraisablehook(event) => event.to_args(),
            Event::Monitoring(event) => event.to_args(),
        }
    }
}

/// `sys._current_exceptions()`
///
/// In Python 3.10 and later.
///
/// Documentation: [`sys._current_exceptions`](https://docs.python.org/3/library/sys.html#sys._current_exceptions).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct CurrentExceptions;

impl CurrentExceptions {
    /// `sys._current_exceptions`, which has no arguments.
    #[must_use]
    pub const fn new() -> Self {
        Self
    }
}

impl AuditEvent for CurrentExceptions {
    type Of<'a> = CurrentExceptions;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<CurrentExceptions, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        raw.check_arity(0, 0)?;
        Ok(CurrentExceptions)
    }
}

impl NamedEvent for CurrentExceptions {
    const NAME: &'static str = "sys._current_exceptions";
    const ID: Option<EventId> = Some(EventId::new(164));
    const ARGUMENTS: &'static [ArgumentInfo] = &[];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 10));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for CurrentExceptions {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::new()
    }
}

/// `sys._current_frames()`
///
/// In Python 3.8 and later.
///
/// Documentation: [`sys._current_frames`](https://docs.python.org/3/library/sys.html#sys._current_frames).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct CurrentFrames;

impl CurrentFrames {
    /// `sys._current_frames`, which has no arguments.
    #[must_use]
    pub const fn new() -> Self {
        Self
    }
}

impl AuditEvent for CurrentFrames {
    type Of<'a> = CurrentFrames;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<CurrentFrames, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        raw.check_arity(0, 0)?;
        Ok(CurrentFrames)
    }
}

impl NamedEvent for CurrentFrames {
    const NAME: &'static str = "sys._current_frames";
    const ID: Option<EventId> = Some(EventId::new(165));
    const ARGUMENTS: &'static [ArgumentInfo] = &[];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for CurrentFrames {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::new()
    }
}

/// `sys._getframe(frame)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`sys._getframe`](https://docs.python.org/3/library/sys.html#sys._getframe).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Getframe<'a> {
    /// Any object.
    /// The frame that is returned.
    ///
    /// Since 3.11.
    /// `None` where a version of Python does not pass it.
    pub frame: Option<Value<'a>>,
}

impl<'a> Getframe<'a> {
    /// `sys._getframe` with the arguments in their order.
    #[must_use]
    pub const fn new(frame: Option<Value<'a>>) -> Self {
        Self { frame }
    }
}

impl AuditEvent for Getframe<'_> {
    type Of<'a> = Getframe<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Getframe<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        raw.check_arity(0, 1)?;
        Ok(Getframe {
            frame: raw.optional_nullable_arg::<kind::Object, _>(0, "frame")?,
        })
    }
}

impl NamedEvent for Getframe<'_> {
    const NAME: &'static str = "sys._getframe";
    const ID: Option<EventId> = Some(EventId::new(166));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("frame", "object", (3, 11)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Getframe<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        let mut args = Vec::from([ToArg::to_arg(&self.frame)]);
        args.truncate(1 - usize::from(self.frame.is_none()));
        args
    }
}

/// `sys._getframemodulename(depth)`
///
/// In Python 3.12 and later.
///
/// Documentation: [`sys._getframemodulename`](https://docs.python.org/3/library/sys.html#sys._getframemodulename).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Getframemodulename {
    /// An `int`.
    /// How many frames up.
    pub depth: i64,
}

impl Getframemodulename {
    /// `sys._getframemodulename` with the arguments in their order.
    #[must_use]
    pub const fn new(depth: i64) -> Self {
        Self { depth }
    }
}

impl AuditEvent for Getframemodulename {
    type Of<'a> = Getframemodulename;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Getframemodulename, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(Getframemodulename {
            depth: raw.field::<Self, 0, kind::Int, _>(values[0])?,
        })
    }
}

impl NamedEvent for Getframemodulename {
    const NAME: &'static str = "sys._getframemodulename";
    const ID: Option<EventId> = Some(EventId::new(167));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("depth", "int", (3, 12)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 12));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Getframemodulename {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.depth)])
    }
}

/// `sys.addaudithook()`
///
/// In Python 3.8 and later.
///
/// Documentation: [`PySys_AddAuditHook`](https://docs.python.org/3/c-api/sys.html#c.PySys_AddAuditHook), [`sys.addaudithook`](https://docs.python.org/3/library/sys.html#sys.addaudithook).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Addaudithook;

impl Addaudithook {
    /// `sys.addaudithook`, which has no arguments.
    #[must_use]
    pub const fn new() -> Self {
        Self
    }
}

impl AuditEvent for Addaudithook {
    type Of<'a> = Addaudithook;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Addaudithook, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        raw.check_arity(0, 0)?;
        Ok(Addaudithook)
    }
}

impl NamedEvent for Addaudithook {
    const NAME: &'static str = "sys.addaudithook";
    const ID: Option<EventId> = Some(EventId::new(168));
    const ARGUMENTS: &'static [ArgumentInfo] = &[];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Addaudithook {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::new()
    }
}

/// `sys.excepthook(hook, type, value, traceback)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`sys.excepthook`](https://docs.python.org/3/library/sys.html#sys.excepthook).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Excepthook<'a> {
    /// Any object.
    /// What `sys.excepthook` holds.
    pub hook: Value<'a>,
    /// Any object.
    /// The class of the exception.
    pub r#type: Value<'a>,
    /// Any object.
    pub value: Value<'a>,
    /// Any object or `None`.
    /// `None` where the exception has none.
    pub traceback: Option<Value<'a>>,
}

impl<'a> Excepthook<'a> {
    /// `sys.excepthook` with the arguments in their order.
    #[must_use]
    pub fn new(
        hook: impl Into<Value<'a>>,
        r#type: impl Into<Value<'a>>,
        value: impl Into<Value<'a>>,
        traceback: Option<Value<'a>>,
    ) -> Self {
        Self {
            hook: hook.into(),
            r#type: r#type.into(),
            value: value.into(),
            traceback,
        }
    }
}

impl AuditEvent for Excepthook<'_> {
    type Of<'a> = Excepthook<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Excepthook<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 4];
        let values = raw.read_all::<Self, 4>(&mut buffer)?;
        Ok(Excepthook {
            hook: raw.field::<Self, 0, kind::Object, _>(values[0])?,
            r#type: raw.field::<Self, 1, kind::Object, _>(values[1])?,
            value: raw.field::<Self, 2, kind::Object, _>(values[2])?,
            traceback: raw.field::<Self, 3, kind::Nullable<kind::Object>, _>(values[3])?,
        })
    }
}

impl NamedEvent for Excepthook<'_> {
    const NAME: &'static str = "sys.excepthook";
    const ID: Option<EventId> = Some(EventId::new(169));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("hook", "object", (3, 8)),
        ArgumentInfo::new("type", "object", (3, 8)),
        ArgumentInfo::new("value", "object", (3, 8)),
        ArgumentInfo::new("traceback", "object|none", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Excepthook<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.hook),
            ToArg::to_arg(&self.r#type),
            ToArg::to_arg(&self.value),
            ToArg::to_arg(&self.traceback),
        ])
    }
}

/// `sys.remote_exec(pid, script_path)`
///
/// In Python 3.14 and later.
///
/// Documentation: [`library/sys.html`](https://docs.python.org/3/library/sys.html#audit_event_sys_remote_exec_0).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RemoteExec<'a> {
    /// An `int`.
    pub pid: i64,
    /// A path (`str` or `bytes`) or any object.
    /// An object that stands for a path comes unresolved.
    pub script_path: PathOrObject<'a>,
}

impl<'a> RemoteExec<'a> {
    /// `sys.remote_exec` with the arguments in their order.
    #[must_use]
    pub fn new(pid: i64, script_path: impl Into<PathOrObject<'a>>) -> Self {
        Self {
            pid,
            script_path: script_path.into(),
        }
    }
}

impl AuditEvent for RemoteExec<'_> {
    type Of<'a> = RemoteExec<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<RemoteExec<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(RemoteExec {
            pid: raw.field::<Self, 0, kind::Int, _>(values[0])?,
            script_path: raw
                .field::<Self, 1, kind::Or<kind::Path, kind::Object>, _>(values[1])?,
        })
    }
}

impl NamedEvent for RemoteExec<'_> {
    const NAME: &'static str = "sys.remote_exec";
    const ID: Option<EventId> = Some(EventId::new(171));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("pid", "int", (3, 14)),
        ArgumentInfo::new("script_path", "path|object", (3, 14)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 14));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for RemoteExec<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.pid), ToArg::to_arg(&self.script_path)])
    }
}

/// `sys.set_asyncgen_hook_finalizer()`
///
/// In Python 3.8 and later.
/// Not in CPython's documentation: seen in its source or raised by it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct SetAsyncgenHookFinalizer;

impl SetAsyncgenHookFinalizer {
    /// `sys.set_asyncgen_hook_finalizer`, which has no arguments.
    #[must_use]
    pub const fn new() -> Self {
        Self
    }
}

impl AuditEvent for SetAsyncgenHookFinalizer {
    type Of<'a> = SetAsyncgenHookFinalizer;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(
        raw: &RawEvent<'a>,
    ) -> Result<SetAsyncgenHookFinalizer, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        raw.check_arity(0, 0)?;
        Ok(SetAsyncgenHookFinalizer)
    }
}

impl NamedEvent for SetAsyncgenHookFinalizer {
    const NAME: &'static str = "sys.set_asyncgen_hook_finalizer";
    const ID: Option<EventId> = Some(EventId::new(172));
    const ARGUMENTS: &'static [ArgumentInfo] = &[];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for SetAsyncgenHookFinalizer {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::new()
    }
}

/// `sys.set_asyncgen_hook_firstiter()`
///
/// In Python 3.8 and later.
/// Not in CPython's documentation: seen in its source or raised by it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct SetAsyncgenHookFirstiter;

impl SetAsyncgenHookFirstiter {
    /// `sys.set_asyncgen_hook_firstiter`, which has no arguments.
    #[must_use]
    pub const fn new() -> Self {
        Self
    }
}

impl AuditEvent for SetAsyncgenHookFirstiter {
    type Of<'a> = SetAsyncgenHookFirstiter;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(
        raw: &RawEvent<'a>,
    ) -> Result<SetAsyncgenHookFirstiter, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        raw.check_arity(0, 0)?;
        Ok(SetAsyncgenHookFirstiter)
    }
}

impl NamedEvent for SetAsyncgenHookFirstiter {
    const NAME: &'static str = "sys.set_asyncgen_hook_firstiter";
    const ID: Option<EventId> = Some(EventId::new(173));
    const ARGUMENTS: &'static [ArgumentInfo] = &[];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for SetAsyncgenHookFirstiter {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::new()
    }
}

/// `sys.set_asyncgen_hooks_finalizer()`
///
/// In Python 3.8 and later.
///
/// Documentation: [`sys.set_asyncgen_hooks`](https://docs.python.org/3/library/sys.html#sys.set_asyncgen_hooks).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct SetAsyncgenHooksFinalizer;

impl SetAsyncgenHooksFinalizer {
    /// `sys.set_asyncgen_hooks_finalizer`, which has no arguments.
    #[must_use]
    pub const fn new() -> Self {
        Self
    }
}

impl AuditEvent for SetAsyncgenHooksFinalizer {
    type Of<'a> = SetAsyncgenHooksFinalizer;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(
        raw: &RawEvent<'a>,
    ) -> Result<SetAsyncgenHooksFinalizer, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        raw.check_arity(0, 0)?;
        Ok(SetAsyncgenHooksFinalizer)
    }
}

impl NamedEvent for SetAsyncgenHooksFinalizer {
    const NAME: &'static str = "sys.set_asyncgen_hooks_finalizer";
    const ID: Option<EventId> = Some(EventId::new(174));
    const ARGUMENTS: &'static [ArgumentInfo] = &[];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for SetAsyncgenHooksFinalizer {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::new()
    }
}

/// `sys.set_asyncgen_hooks_firstiter()`
///
/// In Python 3.8 and later.
///
/// Documentation: [`sys.set_asyncgen_hooks`](https://docs.python.org/3/library/sys.html#sys.set_asyncgen_hooks).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct SetAsyncgenHooksFirstiter;

impl SetAsyncgenHooksFirstiter {
    /// `sys.set_asyncgen_hooks_firstiter`, which has no arguments.
    #[must_use]
    pub const fn new() -> Self {
        Self
    }
}

impl AuditEvent for SetAsyncgenHooksFirstiter {
    type Of<'a> = SetAsyncgenHooksFirstiter;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(
        raw: &RawEvent<'a>,
    ) -> Result<SetAsyncgenHooksFirstiter, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        raw.check_arity(0, 0)?;
        Ok(SetAsyncgenHooksFirstiter)
    }
}

impl NamedEvent for SetAsyncgenHooksFirstiter {
    const NAME: &'static str = "sys.set_asyncgen_hooks_firstiter";
    const ID: Option<EventId> = Some(EventId::new(175));
    const ARGUMENTS: &'static [ArgumentInfo] = &[];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for SetAsyncgenHooksFirstiter {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::new()
    }
}

/// `sys.setprofile()`
///
/// In Python 3.8 and later.
///
/// Documentation: [`sys.setprofile`](https://docs.python.org/3/library/sys.html#sys.setprofile).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Setprofile;

impl Setprofile {
    /// `sys.setprofile`, which has no arguments.
    #[must_use]
    pub const fn new() -> Self {
        Self
    }
}

impl AuditEvent for Setprofile {
    type Of<'a> = Setprofile;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Setprofile, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        raw.check_arity(0, 0)?;
        Ok(Setprofile)
    }
}

impl NamedEvent for Setprofile {
    const NAME: &'static str = "sys.setprofile";
    const ID: Option<EventId> = Some(EventId::new(176));
    const ARGUMENTS: &'static [ArgumentInfo] = &[];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Setprofile {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::new()
    }
}

/// `sys.settrace()`
///
/// In Python 3.8 and later.
///
/// Documentation: [`sys.settrace`](https://docs.python.org/3/library/sys.html#sys.settrace).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Settrace;

impl Settrace {
    /// `sys.settrace`, which has no arguments.
    #[must_use]
    pub const fn new() -> Self {
        Self
    }
}

impl AuditEvent for Settrace {
    type Of<'a> = Settrace;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Settrace, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        raw.check_arity(0, 0)?;
        Ok(Settrace)
    }
}

impl NamedEvent for Settrace {
    const NAME: &'static str = "sys.settrace";
    const ID: Option<EventId> = Some(EventId::new(177));
    const ARGUMENTS: &'static [ArgumentInfo] = &[];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Settrace {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::new()
    }
}

/// `sys.unraisablehook(hook, unraisable)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`sys.unraisablehook`](https://docs.python.org/3/library/sys.html#sys.unraisablehook).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Unraisablehook<'a> {
    /// Any object.
    /// What `sys.unraisablehook` holds.
    pub hook: Value<'a>,
    /// Any object.
    /// Carries `exc_type`, `exc_value`, `exc_traceback`, `err_msg` and `object`.
    pub unraisable: Value<'a>,
}

impl<'a> Unraisablehook<'a> {
    /// `sys.unraisablehook` with the arguments in their order.
    #[must_use]
    pub fn new(hook: impl Into<Value<'a>>, unraisable: impl Into<Value<'a>>) -> Self {
        Self {
            hook: hook.into(),
            unraisable: unraisable.into(),
        }
    }
}

impl AuditEvent for Unraisablehook<'_> {
    type Of<'a> = Unraisablehook<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Unraisablehook<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(Unraisablehook {
            hook: raw.field::<Self, 0, kind::Object, _>(values[0])?,
            unraisable: raw.field::<Self, 1, kind::Object, _>(values[1])?,
        })
    }
}

impl NamedEvent for Unraisablehook<'_> {
    const NAME: &'static str = "sys.unraisablehook";
    const ID: Option<EventId> = Some(EventId::new(178));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("hook", "object", (3, 8)),
        ArgumentInfo::new("unraisable", "object", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Unraisablehook<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.hook), ToArg::to_arg(&self.unraisable)])
    }
}
