// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events without a namespace: `open`, `import` …

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, Interest, List, NamedEvent,
    PythonVersion, RawEvent, Text, ToArg, Value, kind,
};
use crate::unions::{BytesOrObject, PathOrFdOrObject};

/// `compile(source, filename)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`compile`](https://docs.python.org/3/builtins/functions.html#compile).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Compile<'a> {
    /// A `bytes`, any object or `None`.
    /// UTF-8 source; a syntax tree; `None` where the source is read from a file.
    pub source: Option<BytesOrObject<'a>>,
    /// A `str` or `None`.
    /// `None` where a syntax tree is compiled.
    pub filename: Option<Text<'a>>,
}

impl<'a> Compile<'a> {
    /// `compile` with the arguments in their order.
    #[must_use]
    pub const fn new(
        source: Option<BytesOrObject<'a>>,
        filename: Option<Text<'a>>,
    ) -> Self {
        Self { source, filename }
    }
}

impl AuditEvent for Compile<'_> {
    type Of<'a> = Compile<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Compile<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(Compile {
            source: raw
                .field::<
                    Self,
                    0,
                    kind::Nullable<kind::Or<kind::Bytes, kind::Object>>,
                    _,
                >(values[0])?,
            filename: raw.field::<Self, 1, kind::Nullable<kind::Str>, _>(values[1])?,
        })
    }
}

impl NamedEvent for Compile<'_> {
    const NAME: &'static str = "compile";
    const ID: Option<EventId> = Some(EventId::new(22));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("source", "bytes|object|none", (3, 8)),
        ArgumentInfo::new("filename", "str|none", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Compile<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.source), ToArg::to_arg(&self.filename)])
    }
}

/// `exec(code_object)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`eval`](https://docs.python.org/3/builtins/functions.html#eval), [`exec`](https://docs.python.org/3/builtins/functions.html#exec).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Exec<'a> {
    /// Any object.
    /// A code object.
    pub code_object: Value<'a>,
}

impl<'a> Exec<'a> {
    /// `exec` with the arguments in their order.
    #[must_use]
    pub fn new(code_object: impl Into<Value<'a>>) -> Self {
        Self {
            code_object: code_object.into(),
        }
    }
}

impl AuditEvent for Exec<'_> {
    type Of<'a> = Exec<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Exec<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(Exec {
            code_object: raw.field::<Self, 0, kind::Object, _>(values[0])?,
        })
    }
}

impl NamedEvent for Exec<'_> {
    const NAME: &'static str = "exec";
    const ID: Option<EventId> = Some(EventId::new(54));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("code_object", "object", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Exec<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.code_object)])
    }
}

/// `import(module, filename, sys.path, sys.meta_path, sys.path_hooks)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`import`](https://docs.python.org/3/reference/simple_stmts.html#import).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Import<'a> {
    /// A `str`.
    pub module: Text<'a>,
    /// A `str` or `None`.
    /// `None` for the search of a module; the file of an extension module when that is loaded.
    pub filename: Option<Text<'a>>,
    /// A `list` or `None`.
    /// The live list; `None` when an extension module is loaded.
    pub sys_path: Option<List<'a>>,
    /// A `list` or `None`.
    /// The live list; `None` when an extension module is loaded.
    pub sys_meta_path: Option<List<'a>>,
    /// A `list` or `None`.
    /// The live list; `None` when an extension module is loaded.
    pub sys_path_hooks: Option<List<'a>>,
}

impl<'a> Import<'a> {
    /// `import` with the arguments in their order.
    #[must_use]
    pub fn new(
        module: impl Into<Text<'a>>,
        filename: Option<Text<'a>>,
        sys_path: Option<List<'a>>,
        sys_meta_path: Option<List<'a>>,
        sys_path_hooks: Option<List<'a>>,
    ) -> Self {
        Self {
            module: module.into(),
            filename,
            sys_path,
            sys_meta_path,
            sys_path_hooks,
        }
    }
}

impl AuditEvent for Import<'_> {
    type Of<'a> = Import<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Import<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 5];
        let values = raw.read_all::<Self, 5>(&mut buffer)?;
        Ok(Import {
            module: raw.field::<Self, 0, kind::Str, _>(values[0])?,
            filename: raw.field::<Self, 1, kind::Nullable<kind::Str>, _>(values[1])?,
            sys_path: raw.field::<Self, 2, kind::Nullable<kind::List>, _>(values[2])?,
            sys_meta_path: raw
                .field::<Self, 3, kind::Nullable<kind::List>, _>(values[3])?,
            sys_path_hooks: raw
                .field::<Self, 4, kind::Nullable<kind::List>, _>(values[4])?,
        })
    }
}

impl NamedEvent for Import<'_> {
    const NAME: &'static str = "import";
    const ID: Option<EventId> = Some(EventId::new(71));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("module", "str", (3, 8)),
        ArgumentInfo::new("filename", "str|none", (3, 8)),
        ArgumentInfo::new("sys.path", "list|none", (3, 8)),
        ArgumentInfo::new("sys.meta_path", "list|none", (3, 8)),
        ArgumentInfo::new("sys.path_hooks", "list|none", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Import<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.module),
            ToArg::to_arg(&self.filename),
            ToArg::to_arg(&self.sys_path),
            ToArg::to_arg(&self.sys_meta_path),
            ToArg::to_arg(&self.sys_path_hooks),
        ])
    }
}

/// `open(path, mode, flags)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`open`](https://docs.python.org/3/builtins/functions.html#open), [`io.open`](https://docs.python.org/3/library/io.html#io.open), [`os.open`](https://docs.python.org/3/library/os.html#os.open).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Open<'a> {
    /// A path (`str` or `bytes`), a file descriptor or any object.
    /// An object that stands for a path comes unresolved from `io.FileIO`.
    ///
    /// `file` before 3.11.
    pub path: PathOrFdOrObject<'a>,
    /// A `str` or `None`.
    /// `None` for `os.open`.
    pub mode: Option<Text<'a>>,
    /// An `int`.
    /// The `os.O_*` bits; 0 where C code opens the file by mode.
    pub flags: i64,
}

impl<'a> Open<'a> {
    /// `open` with the arguments in their order.
    #[must_use]
    pub fn new(
        path: impl Into<PathOrFdOrObject<'a>>,
        mode: Option<Text<'a>>,
        flags: i64,
    ) -> Self {
        Self {
            path: path.into(),
            mode,
            flags,
        }
    }
}

impl AuditEvent for Open<'_> {
    type Of<'a> = Open<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Open<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 3];
        let values = raw.read_all::<Self, 3>(&mut buffer)?;
        Ok(Open {
            path: raw
                .field::<
                    Self,
                    0,
                    kind::Or<kind::Path, kind::Or<kind::Fd, kind::Object>>,
                    _,
                >(values[0])?,
            mode: raw.field::<Self, 1, kind::Nullable<kind::Str>, _>(values[1])?,
            flags: raw.field::<Self, 2, kind::Int, _>(values[2])?,
        })
    }
}

impl NamedEvent for Open<'_> {
    const NAME: &'static str = "open";
    const ID: Option<EventId> = Some(EventId::new(84));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("path", "path|fd|object", (3, 8)),
        ArgumentInfo::new("mode", "str|none", (3, 8)),
        ArgumentInfo::new("flags", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Open<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.path),
            ToArg::to_arg(&self.mode),
            ToArg::to_arg(&self.flags),
        ])
    }
}

/// `setopencodehook()`
///
/// In Python 3.8 and later.
///
/// Documentation: [`PyFile_SetOpenCodeHook`](https://docs.python.org/3/c-api/file.html#c.PyFile_SetOpenCodeHook).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Setopencodehook;

impl Setopencodehook {
    /// `setopencodehook`, which has no arguments.
    #[must_use]
    pub const fn new() -> Self {
        Self
    }
}

impl AuditEvent for Setopencodehook {
    type Of<'a> = Setopencodehook;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Setopencodehook, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        raw.check_arity(0, 0)?;
        Ok(Setopencodehook)
    }
}

impl NamedEvent for Setopencodehook {
    const NAME: &'static str = "setopencodehook";
    const ID: Option<EventId> = Some(EventId::new(133));
    const ARGUMENTS: &'static [ArgumentInfo] = &[];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Setopencodehook {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::new()
    }
}
