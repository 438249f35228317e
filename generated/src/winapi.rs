// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `_winapi`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, Text, ToArg, Value, kind,
};

/// Any event of `_winapi`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// `_winapi.CopyFile2(existing_file_name, new_file_name, flags)`.
    CopyFile2(CopyFile2<'a>),
    /// `_winapi.CreateEventW(manual_reset, initial_state, name)`.
    CreateEventW(CreateEventW<'a>),
    /// `_winapi.CreateFile(file_name, desired_access, share_mode, creation_disposition, flags_and_attributes)`.
    CreateFile(CreateFile<'a>),
    /// `_winapi.CreateJunction(src_path, dst_path)`.
    CreateJunction(CreateJunction<'a>),
    /// `_winapi.CreateMutexW(initial_owner, name)`.
    CreateMutexW(CreateMutexW<'a>),
    /// `_winapi.CreateNamedPipe(name, open_mode, pipe_mode)`.
    CreateNamedPipe(CreateNamedPipe<'a>),
    /// `_winapi.CreatePipe()`.
    CreatePipe(CreatePipe),
    /// `_winapi.CreateProcess(application_name, command_line, current_directory)`.
    CreateProcess(CreateProcess<'a>),
    /// `_winapi.OpenEventW(desired_access, name)`.
    OpenEventW(OpenEventW<'a>),
    /// `_winapi.OpenMutexW(desired_access, name)`.
    OpenMutexW(OpenMutexW<'a>),
    /// `_winapi.OpenProcess(process_id, desired_access)`.
    OpenProcess(OpenProcess),
    /// `_winapi.TerminateProcess(handle, exit_code)`.
    TerminateProcess(TerminateProcess),
}

impl AuditEvent for Event<'_> {
    type Of<'a> = Event<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::events([
            CopyFile2::ID,
            CreateEventW::ID,
            CreateFile::ID,
            CreateJunction::ID,
            CreateMutexW::ID,
            CreateNamedPipe::ID,
            CreatePipe::ID,
            CreateProcess::ID,
            OpenEventW::ID,
            OpenMutexW::ID,
            OpenProcess::ID,
            TerminateProcess::ID,
        ])
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event<'a>, DecodeError<'a>> {
        match raw.id {
            CopyFile2::ID => raw.decode::<CopyFile2<'_>>().map(Event::CopyFile2),
            CreateEventW::ID => raw.decode::<CreateEventW<'_>>().map(Event::CreateEventW),
            CreateFile::ID => raw.decode::<CreateFile<'_>>().map(Event::CreateFile),
            CreateJunction::ID => {
                raw.decode::<CreateJunction<'_>>().map(Event::CreateJunction)
            }
            CreateMutexW::ID => raw.decode::<CreateMutexW<'_>>().map(Event::CreateMutexW),
            CreateNamedPipe::ID => {
                raw.decode::<CreateNamedPipe<'_>>().map(Event::CreateNamedPipe)
            }
            CreatePipe::ID => raw.decode::<CreatePipe>().map(Event::CreatePipe),
            CreateProcess::ID => {
                raw.decode::<CreateProcess<'_>>().map(Event::CreateProcess)
            }
            OpenEventW::ID => raw.decode::<OpenEventW<'_>>().map(Event::OpenEventW),
            OpenMutexW::ID => raw.decode::<OpenMutexW<'_>>().map(Event::OpenMutexW),
            OpenProcess::ID => raw.decode::<OpenProcess>().map(Event::OpenProcess),
            TerminateProcess::ID => {
                raw.decode::<TerminateProcess>().map(Event::TerminateProcess)
            }
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event<'_> {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::CopyFile2(event) => event.name(),
            Event::CreateEventW(event) => event.name(),
            Event::CreateFile(event) => event.name(),
            Event::CreateJunction(event) => event.name(),
            Event::CreateMutexW(event) => event.name(),
            Event::CreateNamedPipe(event) => event.name(),
            Event::CreatePipe(event) => event.name(),
            Event::CreateProcess(event) => event.name(),
            Event::OpenEventW(event) => event.name(),
            Event::OpenMutexW(event) => event.name(),
            Event::OpenProcess(event) => event.name(),
            Event::TerminateProcess(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::CopyFile2(event) => event.to_args(),
            Event::CreateEventW(event) => event.to_args(),
            Event::CreateFile(event) => event.to_args(),
            Event::CreateJunction(event) => event.to_args(),
            Event::CreateMutexW(event) => event.to_args(),
            Event::CreateNamedPipe(event) => event.to_args(),
            Event::CreatePipe(event) => event.to_args(),
            Event::CreateProcess(event) => event.to_args(),
            Event::OpenEventW(event) => event.to_args(),
            Event::OpenMutexW(event) => event.to_args(),
            Event::OpenProcess(event) => event.to_args(),
            Event::TerminateProcess(event) => event.to_args(),
        }
    }
}

/// `_winapi.CopyFile2(existing_file_name, new_file_name, flags)`
///
/// In Python 3.13 and later.
/// Not in CPython's documentation: seen in its source or raised by it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CopyFile2<'a> {
    /// A `str`.
    pub existing_file_name: Text<'a>,
    /// A `str`.
    pub new_file_name: Text<'a>,
    /// An `int`.
    pub flags: i64,
}

impl<'a> CopyFile2<'a> {
    /// `_winapi.CopyFile2` with the arguments in their order.
    #[must_use]
    pub fn new(
        existing_file_name: impl Into<Text<'a>>,
        new_file_name: impl Into<Text<'a>>,
        flags: i64,
    ) -> Self {
        Self {
            existing_file_name: existing_file_name.into(),
            new_file_name: new_file_name.into(),
            flags,
        }
    }
}

impl AuditEvent for CopyFile2<'_> {
    type Of<'a> = CopyFile2<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<CopyFile2<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 3];
        let values = raw.read_all::<Self, 3>(&mut buffer)?;
        Ok(CopyFile2 {
            existing_file_name: raw.field::<Self, 0, kind::Str, _>(values[0])?,
            new_file_name: raw.field::<Self, 1, kind::Str, _>(values[1])?,
            flags: raw.field::<Self, 2, kind::Int, _>(values[2])?,
        })
    }
}

impl NamedEvent for CopyFile2<'_> {
    const NAME: &'static str = "_winapi.CopyFile2";
    const ID: Option<EventId> = Some(EventId::new(3));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("existing_file_name", "str", (3, 13)),
        ArgumentInfo::new("new_file_name", "str", (3, 13)),
        ArgumentInfo::new("flags", "int", (3, 13)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 13));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for CopyFile2<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.existing_file_name),
            ToArg::to_arg(&self.new_file_name),
            ToArg::to_arg(&self.flags),
        ])
    }
}

/// `_winapi.CreateEventW(manual_reset, initial_state, name)`
///
/// In Python 3.13 and later.
/// Not in CPython's documentation: seen in its source or raised by it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CreateEventW<'a> {
    /// An `int`.
    pub manual_reset: i64,
    /// An `int`.
    pub initial_state: i64,
    /// A `str` or `None`.
    pub name: Option<Text<'a>>,
}

impl<'a> CreateEventW<'a> {
    /// `_winapi.CreateEventW` with the arguments in their order.
    #[must_use]
    pub const fn new(
        manual_reset: i64,
        initial_state: i64,
        name: Option<Text<'a>>,
    ) -> Self {
        Self {
            manual_reset,
            initial_state,
            name,
        }
    }
}

impl AuditEvent for CreateEventW<'_> {
    type Of<'a> = CreateEventW<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<CreateEventW<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 3];
        let values = raw.read_all::<Self, 3>(&mut buffer)?;
        Ok(CreateEventW {
            manual_reset: raw.field::<Self, 0, kind::Int, _>(values[0])?,
            initial_state: raw.field::<Self, 1, kind::Int, _>(values[1])?,
            name: raw.field::<Self, 2, kind::Nullable<kind::Str>, _>(values[2])?,
        })
    }
}

impl NamedEvent for CreateEventW<'_> {
    const NAME: &'static str = "_winapi.CreateEventW";
    const ID: Option<EventId> = Some(EventId::new(4));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("manual_reset", "int", (3, 13)),
        ArgumentInfo::new("initial_state", "int", (3, 13)),
        ArgumentInfo::new("name", "str|none", (3, 13)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 13));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for CreateEventW<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.manual_reset),
            ToArg::to_arg(&self.initial_state),
            ToArg::to_arg(&self.name),
        ])
    }
}

/// `_winapi.CreateFile(file_name, desired_access, share_mode, creation_disposition, flags_and_attributes)`
///
/// In Python 3.8 and later.
/// Raised by CPython's internals: no public API answers to it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CreateFile<'a> {
    /// A `str`.
    /// Unreliable before 3.13: the interpreter passes text of the wrong width.
    pub file_name: Text<'a>,
    /// An `int`.
    pub desired_access: i64,
    /// An `int`.
    pub share_mode: i64,
    /// An `int`.
    pub creation_disposition: i64,
    /// An `int`.
    pub flags_and_attributes: i64,
}

impl<'a> CreateFile<'a> {
    /// `_winapi.CreateFile` with the arguments in their order.
    #[must_use]
    pub fn new(
        file_name: impl Into<Text<'a>>,
        desired_access: i64,
        share_mode: i64,
        creation_disposition: i64,
        flags_and_attributes: i64,
    ) -> Self {
        Self {
            file_name: file_name.into(),
            desired_access,
            share_mode,
            creation_disposition,
            flags_and_attributes,
        }
    }
}

impl AuditEvent for CreateFile<'_> {
    type Of<'a> = CreateFile<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<CreateFile<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 5];
        let values = raw.read_all::<Self, 5>(&mut buffer)?;
        Ok(CreateFile {
            file_name: raw.field::<Self, 0, kind::Str, _>(values[0])?,
            desired_access: raw.field::<Self, 1, kind::Int, _>(values[1])?,
            share_mode: raw.field::<Self, 2, kind::Int, _>(values[2])?,
            creation_disposition: raw.field::<Self, 3, kind::Int, _>(values[3])?,
            flags_and_attributes: raw.field::<Self, 4, kind::Int, _>(values[4])?,
        })
    }
}

impl NamedEvent for CreateFile<'_> {
    const NAME: &'static str = "_winapi.CreateFile";
    const ID: Option<EventId> = Some(EventId::new(5));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("file_name", "str", (3, 8)),
        ArgumentInfo::new("desired_access", "int", (3, 8)),
        ArgumentInfo::new("share_mode", "int", (3, 8)),
        ArgumentInfo::new("creation_disposition", "int", (3, 8)),
        ArgumentInfo::new("flags_and_attributes", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for CreateFile<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.file_name),
            ToArg::to_arg(&self.desired_access),
            ToArg::to_arg(&self.share_mode),
            ToArg::to_arg(&self.creation_disposition),
            ToArg::to_arg(&self.flags_and_attributes),
        ])
    }
}

/// `_winapi.CreateJunction(src_path, dst_path)`
///
/// In Python 3.8 and later.
/// Raised by CPython's internals: no public API answers to it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CreateJunction<'a> {
    /// A `str`.
    pub src_path: Text<'a>,
    /// A `str`.
    pub dst_path: Text<'a>,
}

impl<'a> CreateJunction<'a> {
    /// `_winapi.CreateJunction` with the arguments in their order.
    #[must_use]
    pub fn new(src_path: impl Into<Text<'a>>, dst_path: impl Into<Text<'a>>) -> Self {
        Self {
            src_path: src_path.into(),
            dst_path: dst_path.into(),
        }
    }
}

impl AuditEvent for CreateJunction<'_> {
    type Of<'a> = CreateJunction<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<CreateJunction<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(CreateJunction {
            src_path: raw.field::<Self, 0, kind::Str, _>(values[0])?,
            dst_path: raw.field::<Self, 1, kind::Str, _>(values[1])?,
        })
    }
}

impl NamedEvent for CreateJunction<'_> {
    const NAME: &'static str = "_winapi.CreateJunction";
    const ID: Option<EventId> = Some(EventId::new(6));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("src_path", "str", (3, 8)),
        ArgumentInfo::new("dst_path", "str", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for CreateJunction<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.src_path), ToArg::to_arg(&self.dst_path)])
    }
}

/// `_winapi.CreateMutexW(initial_owner, name)`
///
/// In Python 3.13 and later.
/// Not in CPython's documentation: seen in its source or raised by it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CreateMutexW<'a> {
    /// An `int`.
    pub initial_owner: i64,
    /// A `str` or `None`.
    pub name: Option<Text<'a>>,
}

impl<'a> CreateMutexW<'a> {
    /// `_winapi.CreateMutexW` with the arguments in their order.
    #[must_use]
    pub const fn new(initial_owner: i64, name: Option<Text<'a>>) -> Self {
        Self { initial_owner, name }
    }
}

impl AuditEvent for CreateMutexW<'_> {
    type Of<'a> = CreateMutexW<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<CreateMutexW<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(CreateMutexW {
            initial_owner: raw.field::<Self, 0, kind::Int, _>(values[0])?,
            name: raw.field::<Self, 1, kind::Nullable<kind::Str>, _>(values[1])?,
        })
    }
}

impl NamedEvent for CreateMutexW<'_> {
    const NAME: &'static str = "_winapi.CreateMutexW";
    const ID: Option<EventId> = Some(EventId::new(7));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("initial_owner", "int", (3, 13)),
        ArgumentInfo::new("name", "str|none", (3, 13)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 13));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for CreateMutexW<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.initial_owner), ToArg::to_arg(&self.name)])
    }
}

/// `_winapi.CreateNamedPipe(name, open_mode, pipe_mode)`
///
/// In Python 3.8 and later.
/// Raised by CPython's internals: no public API answers to it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CreateNamedPipe<'a> {
    /// A `str`.
    /// Unreliable before 3.13: the interpreter passes text of the wrong width.
    pub name: Text<'a>,
    /// An `int`.
    pub open_mode: i64,
    /// An `int`.
    pub pipe_mode: i64,
}

impl<'a> CreateNamedPipe<'a> {
    /// `_winapi.CreateNamedPipe` with the arguments in their order.
    #[must_use]
    pub fn new(name: impl Into<Text<'a>>, open_mode: i64, pipe_mode: i64) -> Self {
        Self {
            name: name.into(),
            open_mode,
            pipe_mode,
        }
    }
}

impl AuditEvent for CreateNamedPipe<'_> {
    type Of<'a> = CreateNamedPipe<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<CreateNamedPipe<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 3];
        let values = raw.read_all::<Self, 3>(&mut buffer)?;
        Ok(CreateNamedPipe {
            name: raw.field::<Self, 0, kind::Str, _>(values[0])?,
            open_mode: raw.field::<Self, 1, kind::Int, _>(values[1])?,
            pipe_mode: raw.field::<Self, 2, kind::Int, _>(values[2])?,
        })
    }
}

impl NamedEvent for CreateNamedPipe<'_> {
    const NAME: &'static str = "_winapi.CreateNamedPipe";
    const ID: Option<EventId> = Some(EventId::new(8));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("name", "str", (3, 8)),
        ArgumentInfo::new("open_mode", "int", (3, 8)),
        ArgumentInfo::new("pipe_mode", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for CreateNamedPipe<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.name),
            ToArg::to_arg(&self.open_mode),
            ToArg::to_arg(&self.pipe_mode),
        ])
    }
}

/// `_winapi.CreatePipe()`
///
/// In Python 3.8 and later.
/// Raised by CPython's internals: no public API answers to it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct CreatePipe;

impl CreatePipe {
    /// `_winapi.CreatePipe`, which has no arguments.
    #[must_use]
    pub const fn new() -> Self {
        Self
    }
}

impl AuditEvent for CreatePipe {
    type Of<'a> = CreatePipe;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<CreatePipe, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        raw.check_arity(0, 0)?;
        Ok(CreatePipe)
    }
}

impl NamedEvent for CreatePipe {
    const NAME: &'static str = "_winapi.CreatePipe";
    const ID: Option<EventId> = Some(EventId::new(9));
    const ARGUMENTS: &'static [ArgumentInfo] = &[];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for CreatePipe {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::new()
    }
}

/// `_winapi.CreateProcess(application_name, command_line, current_directory)`
///
/// In Python 3.8 and later.
/// Raised by CPython's internals: no public API answers to it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CreateProcess<'a> {
    /// A `str` or `None`.
    /// `None` where the command line names the program.
    pub application_name: Option<Text<'a>>,
    /// A `str`.
    /// Not the command line: the interpreter reads the string object's own memory as text.
    pub command_line: Text<'a>,
    /// A `str` or `None`.
    /// `None` for that of the parent.
    pub current_directory: Option<Text<'a>>,
}

impl<'a> CreateProcess<'a> {
    /// `_winapi.CreateProcess` with the arguments in their order.
    #[must_use]
    pub fn new(
        application_name: Option<Text<'a>>,
        command_line: impl Into<Text<'a>>,
        current_directory: Option<Text<'a>>,
    ) -> Self {
        Self {
            application_name,
            command_line: command_line.into(),
            current_directory,
        }
    }
}

impl AuditEvent for CreateProcess<'_> {
    type Of<'a> = CreateProcess<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<CreateProcess<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 3];
        let values = raw.read_all::<Self, 3>(&mut buffer)?;
        Ok(CreateProcess {
            application_name: raw
                .field::<Self, 0, kind::Nullable<kind::Str>, _>(values[0])?,
            command_line: raw.field::<Self, 1, kind::Str, _>(values[1])?,
            current_directory: raw
                .field::<Self, 2, kind::Nullable<kind::Str>, _>(values[2])?,
        })
    }
}

impl NamedEvent for CreateProcess<'_> {
    const NAME: &'static str = "_winapi.CreateProcess";
    const ID: Option<EventId> = Some(EventId::new(10));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("application_name", "str|none", (3, 8)),
        ArgumentInfo::new("command_line", "str", (3, 8)),
        ArgumentInfo::new("current_directory", "str|none", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for CreateProcess<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.application_name),
            ToArg::to_arg(&self.command_line),
            ToArg::to_arg(&self.current_directory),
        ])
    }
}

/// `_winapi.OpenEventW(desired_access, name)`
///
/// In Python 3.13 and later.
/// Not in CPython's documentation: seen in its source or raised by it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OpenEventW<'a> {
    /// An `int`.
    pub desired_access: i64,
    /// A `str`.
    pub name: Text<'a>,
}

impl<'a> OpenEventW<'a> {
    /// `_winapi.OpenEventW` with the arguments in their order.
    #[must_use]
    pub fn new(desired_access: i64, name: impl Into<Text<'a>>) -> Self {
        Self {
            desired_access,
            name: name.into(),
        }
    }
}

impl AuditEvent for OpenEventW<'_> {
    type Of<'a> = OpenEventW<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<OpenEventW<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(OpenEventW {
            desired_access: raw.field::<Self, 0, kind::Int, _>(values[0])?,
            name: raw.field::<Self, 1, kind::Str, _>(values[1])?,
        })
    }
}

impl NamedEvent for OpenEventW<'_> {
    const NAME: &'static str = "_winapi.OpenEventW";
    const ID: Option<EventId> = Some(EventId::new(11));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("desired_access", "int", (3, 13)),
        ArgumentInfo::new("name", "str", (3, 13)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 13));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for OpenEventW<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.desired_access), ToArg::to_arg(&self.name)])
    }
}

/// `_winapi.OpenMutexW(desired_access, name)`
///
/// In Python 3.13 and later.
/// Not in CPython's documentation: seen in its source or raised by it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OpenMutexW<'a> {
    /// An `int`.
    pub desired_access: i64,
    /// A `str`.
    pub name: Text<'a>,
}

impl<'a> OpenMutexW<'a> {
    /// `_winapi.OpenMutexW` with the arguments in their order.
    #[must_use]
    pub fn new(desired_access: i64, name: impl Into<Text<'a>>) -> Self {
        Self {
            desired_access,
            name: name.into(),
        }
    }
}

impl AuditEvent for OpenMutexW<'_> {
    type Of<'a> = OpenMutexW<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<OpenMutexW<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(OpenMutexW {
            desired_access: raw.field::<Self, 0, kind::Int, _>(values[0])?,
            name: raw.field::<Self, 1, kind::Str, _>(values[1])?,
        })
    }
}

impl NamedEvent for OpenMutexW<'_> {
    const NAME: &'static str = "_winapi.OpenMutexW";
    const ID: Option<EventId> = Some(EventId::new(12));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("desired_access", "int", (3, 13)),
        ArgumentInfo::new("name", "str", (3, 13)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 13));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for OpenMutexW<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.desired_access), ToArg::to_arg(&self.name)])
    }
}

/// `_winapi.OpenProcess(process_id, desired_access)`
///
/// In Python 3.8 and later.
/// Raised by CPython's internals: no public API answers to it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OpenProcess {
    /// An `int`.
    pub process_id: i64,
    /// An `int`.
    pub desired_access: i64,
}

impl OpenProcess {
    /// `_winapi.OpenProcess` with the arguments in their order.
    #[must_use]
    pub const fn new(process_id: i64, desired_access: i64) -> Self {
        Self { process_id, desired_access }
    }
}

impl AuditEvent for OpenProcess {
    type Of<'a> = OpenProcess;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<OpenProcess, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(OpenProcess {
            process_id: raw.field::<Self, 0, kind::Int, _>(values[0])?,
            desired_access: raw.field::<Self, 1, kind::Int, _>(values[1])?,
        })
    }
}

impl NamedEvent for OpenProcess {
    const NAME: &'static str = "_winapi.OpenProcess";
    const ID: Option<EventId> = Some(EventId::new(13));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("process_id", "int", (3, 8)),
        ArgumentInfo::new("desired_access", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for OpenProcess {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.process_id), ToArg::to_arg(&self.desired_access)])
    }
}

/// `_winapi.TerminateProcess(handle, exit_code)`
///
/// In Python 3.8 and later.
/// Raised by CPython's internals: no public API answers to it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TerminateProcess {
    /// An `int`.
    /// Signed; -1 is the pseudo handle of the process itself.
    pub handle: i64,
    /// An `int`.
    pub exit_code: i64,
}

impl TerminateProcess {
    /// `_winapi.TerminateProcess` with the arguments in their order.
    #[must_use]
    pub const fn new(handle: i64, exit_code: i64) -> Self {
        Self { handle, exit_code }
    }
}

impl AuditEvent for TerminateProcess {
    type Of<'a> = TerminateProcess;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<TerminateProcess, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(TerminateProcess {
            handle: raw.field::<Self, 0, kind::Int, _>(values[0])?,
            exit_code: raw.field::<Self, 1, kind::Int, _>(values[1])?,
        })
    }
}

impl NamedEvent for TerminateProcess {
    const NAME: &'static str = "_winapi.TerminateProcess";
    const ID: Option<EventId> = Some(EventId::new(14));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("handle", "int", (3, 8)),
        ArgumentInfo::new("exit_code", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for TerminateProcess {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.handle), ToArg::to_arg(&self.exit_code)])
    }
}
