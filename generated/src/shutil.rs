// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `shutil`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, Text, ToArg, Value, kind,
};
use crate::unions::{IntOrStr, PathOrFdOrObject, PathOrObject, StrOrObject};

/// Any event of `shutil`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// `shutil.chown(path, user, group)`.
    Chown(Chown<'a>),
    /// `shutil.copyfile(src, dst)`.
    Copyfile(Copyfile<'a>),
    /// `shutil.copymode(src, dst)`.
    Copymode(Copymode<'a>),
    /// `shutil.copystat(src, dst)`.
    Copystat(Copystat<'a>),
    /// `shutil.copytree(src, dst)`.
    Copytree(Copytree<'a>),
    /// `shutil.make_archive(base_name, format, root_dir, base_dir)`.
    MakeArchive(MakeArchive<'a>),
    /// `shutil.move(src, dst)`.
    Move(Move<'a>),
    /// `shutil.rmtree(path, dir_fd)`.
    Rmtree(Rmtree<'a>),
    /// `shutil.unpack_archive(filename, extract_dir, format)`.
    UnpackArchive(UnpackArchive<'a>),
}

impl AuditEvent for Event<'_> {
    type Of<'a> = Event<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::events([
            Chown::ID,
            Copyfile::ID,
            Copymode::ID,
            Copystat::ID,
            Copytree::ID,
            MakeArchive::ID,
            Move::ID,
            Rmtree::ID,
            UnpackArchive::ID,
        ])
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event<'a>, DecodeError<'a>> {
        match raw.id {
            Chown::ID => raw.decode::<Chown<'_>>().map(Event::Chown),
            Copyfile::ID => raw.decode::<Copyfile<'_>>().map(Event::Copyfile),
            Copymode::ID => raw.decode::<Copymode<'_>>().map(Event::Copymode),
            Copystat::ID => raw.decode::<Copystat<'_>>().map(Event::Copystat),
            Copytree::ID => raw.decode::<Copytree<'_>>().map(Event::Copytree),
            MakeArchive::ID => raw.decode::<MakeArchive<'_>>().map(Event::MakeArchive),
            Move::ID => raw.decode::<Move<'_>>().map(Event::Move),
            Rmtree::ID => raw.decode::<Rmtree<'_>>().map(Event::Rmtree),
            UnpackArchive::ID => {
                raw.decode::<UnpackArchive<'_>>().map(Event::UnpackArchive)
            }
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event<'_> {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::Chown(event) => event.name(),
            Event::Copyfile(event) => event.name(),
            Event::Copymode(event) => event.name(),
            Event::Copystat(event) => event.name(),
            Event::Copytree(event) => event.name(),
            Event::MakeArchive(event) => event.name(),
            Event::Move(event) => event.name(),
            Event::Rmtree(event) => event.name(),
            Event::UnpackArchive(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::Chown(event) => event.to_args(),
            Event::Copyfile(event) => event.to_args(),
            Event::Copymode(event) => event.to_args(),
            Event::Copystat(event) => event.to_args(),
            Event::Copytree(event) => event.to_args(),
            Event::MakeArchive(event) => event.to_args(),
            Event::Move(event) => event.to_args(),
            Event::Rmtree(event) => event.to_args(),
            Event::UnpackArchive(event) => event.to_args(),
        }
    }
}

/// `shutil.chown(path, user, group)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`shutil.chown`](https://docs.python.org/3/library/shutil.html#shutil.chown).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Chown<'a> {
    /// A path (`str` or `bytes`), a file descriptor or any object.
    /// An object that stands for a path comes unresolved.
    pub path: PathOrFdOrObject<'a>,
    /// An `int`, a `str` or `None`.
    /// A name or an id; `None` to leave it.
    pub user: Option<IntOrStr<'a>>,
    /// An `int`, a `str` or `None`.
    /// A name or an id; `None` to leave it.
    pub group: Option<IntOrStr<'a>>,
}

impl<'a> Chown<'a> {
    /// `shutil.chown` with the arguments in their order.
    #[must_use]
    pub fn new(
        path: impl Into<PathOrFdOrObject<'a>>,
        user: Option<IntOrStr<'a>>,
        group: Option<IntOrStr<'a>>,
    ) -> Self {
        Self {
            path: path.into(),
            user,
            group,
        }
    }
}

impl AuditEvent for Chown<'_> {
    type Of<'a> = Chown<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Chown<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 3];
        let values = raw.read_all::<Self, 3>(&mut buffer)?;
        Ok(Chown {
            path: raw
                .field::<
                    Self,
                    0,
                    kind::Or<kind::Path, kind::Or<kind::Fd, kind::Object>>,
                    _,
                >(values[0])?,
            user: raw
                .field::<
                    Self,
                    1,
                    kind::Nullable<kind::Or<kind::Int, kind::Str>>,
                    _,
                >(values[1])?,
            group: raw
                .field::<
                    Self,
                    2,
                    kind::Nullable<kind::Or<kind::Int, kind::Str>>,
                    _,
                >(values[2])?,
        })
    }
}

impl NamedEvent for Chown<'_> {
    const NAME: &'static str = "shutil.chown";
    const ID: Option<EventId> = Some(EventId::new(134));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("path", "path|fd|object", (3, 8)),
        ArgumentInfo::new("user", "int|str|none", (3, 8)),
        ArgumentInfo::new("group", "int|str|none", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Chown<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.path),
            ToArg::to_arg(&self.user),
            ToArg::to_arg(&self.group),
        ])
    }
}

/// `shutil.copyfile(src, dst)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`shutil.copy`](https://docs.python.org/3/library/shutil.html#shutil.copy), [`shutil.copy2`](https://docs.python.org/3/library/shutil.html#shutil.copy2), [`shutil.copyfile`](https://docs.python.org/3/library/shutil.html#shutil.copyfile).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Copyfile<'a> {
    /// A path (`str` or `bytes`) or any object.
    /// An object that stands for a path comes unresolved.
    pub src: PathOrObject<'a>,
    /// A path (`str` or `bytes`) or any object.
    /// An object that stands for a path comes unresolved.
    pub dst: PathOrObject<'a>,
}

impl<'a> Copyfile<'a> {
    /// `shutil.copyfile` with the arguments in their order.
    #[must_use]
    pub fn new(
        src: impl Into<PathOrObject<'a>>,
        dst: impl Into<PathOrObject<'a>>,
    ) -> Self {
        Self {
            src: src.into(),
            dst: dst.into(),
        }
    }
}

impl AuditEvent for Copyfile<'_> {
    type Of<'a> = Copyfile<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Copyfile<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(Copyfile {
            src: raw.field::<Self, 0, kind::Or<kind::Path, kind::Object>, _>(values[0])?,
            dst: raw.field::<Self, 1, kind::Or<kind::Path, kind::Object>, _>(values[1])?,
        })
    }
}

impl NamedEvent for Copyfile<'_> {
    const NAME: &'static str = "shutil.copyfile";
    const ID: Option<EventId> = Some(EventId::new(135));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("src", "path|object", (3, 8)),
        ArgumentInfo::new("dst", "path|object", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Copyfile<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.src), ToArg::to_arg(&self.dst)])
    }
}

/// `shutil.copymode(src, dst)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`shutil.copy`](https://docs.python.org/3/library/shutil.html#shutil.copy), [`shutil.copymode`](https://docs.python.org/3/library/shutil.html#shutil.copymode).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Copymode<'a> {
    /// A path (`str` or `bytes`) or any object.
    /// An object that stands for a path comes unresolved.
    pub src: PathOrObject<'a>,
    /// A path (`str` or `bytes`) or any object.
    /// An object that stands for a path comes unresolved.
    pub dst: PathOrObject<'a>,
}

impl<'a> Copymode<'a> {
    /// `shutil.copymode` with the arguments in their order.
    #[must_use]
    pub fn new(
        src: impl Into<PathOrObject<'a>>,
        dst: impl Into<PathOrObject<'a>>,
    ) -> Self {
        Self {
            src: src.into(),
            dst: dst.into(),
        }
    }
}

impl AuditEvent for Copymode<'_> {
    type Of<'a> = Copymode<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Copymode<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(Copymode {
            src: raw.field::<Self, 0, kind::Or<kind::Path, kind::Object>, _>(values[0])?,
            dst: raw.field::<Self, 1, kind::Or<kind::Path, kind::Object>, _>(values[1])?,
        })
    }
}

impl NamedEvent for Copymode<'_> {
    const NAME: &'static str = "shutil.copymode";
    const ID: Option<EventId> = Some(EventId::new(136));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("src", "path|object", (3, 8)),
        ArgumentInfo::new("dst", "path|object", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Copymode<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.src), ToArg::to_arg(&self.dst)])
    }
}

/// `shutil.copystat(src, dst)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`shutil.copy2`](https://docs.python.org/3/library/shutil.html#shutil.copy2), [`shutil.copystat`](https://docs.python.org/3/library/shutil.html#shutil.copystat).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Copystat<'a> {
    /// A path (`str` or `bytes`) or any object.
    /// An object that stands for a path comes unresolved.
    pub src: PathOrObject<'a>,
    /// A path (`str` or `bytes`) or any object.
    /// An object that stands for a path comes unresolved.
    pub dst: PathOrObject<'a>,
}

impl<'a> Copystat<'a> {
    /// `shutil.copystat` with the arguments in their order.
    #[must_use]
    pub fn new(
        src: impl Into<PathOrObject<'a>>,
        dst: impl Into<PathOrObject<'a>>,
    ) -> Self {
        Self {
            src: src.into(),
            dst: dst.into(),
        }
    }
}

impl AuditEvent for Copystat<'_> {
    type Of<'a> = Copystat<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Copystat<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(Copystat {
            src: raw.field::<Self, 0, kind::Or<kind::Path, kind::Object>, _>(values[0])?,
            dst: raw.field::<Self, 1, kind::Or<kind::Path, kind::Object>, _>(values[1])?,
        })
    }
}

impl NamedEvent for Copystat<'_> {
    const NAME: &'static str = "shutil.copystat";
    const ID: Option<EventId> = Some(EventId::new(137));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("src", "path|object", (3, 8)),
        ArgumentInfo::new("dst", "path|object", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Copystat<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.src), ToArg::to_arg(&self.dst)])
    }
}

/// `shutil.copytree(src, dst)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`shutil.copytree`](https://docs.python.org/3/library/shutil.html#shutil.copytree).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Copytree<'a> {
    /// A path (`str` or `bytes`) or any object.
    /// An object that stands for a path comes unresolved.
    pub src: PathOrObject<'a>,
    /// A path (`str` or `bytes`) or any object.
    /// An object that stands for a path comes unresolved.
    pub dst: PathOrObject<'a>,
}

impl<'a> Copytree<'a> {
    /// `shutil.copytree` with the arguments in their order.
    #[must_use]
    pub fn new(
        src: impl Into<PathOrObject<'a>>,
        dst: impl Into<PathOrObject<'a>>,
    ) -> Self {
        Self {
            src: src.into(),
            dst: dst.into(),
        }
    }
}

impl AuditEvent for Copytree<'_> {
    type Of<'a> = Copytree<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Copytree<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(Copytree {
            src: raw.field::<Self, 0, kind::Or<kind::Path, kind::Object>, _>(values[0])?,
            dst: raw.field::<Self, 1, kind::Or<kind::Path, kind::Object>, _>(values[1])?,
        })
    }
}

impl NamedEvent for Copytree<'_> {
    const NAME: &'static str = "shutil.copytree";
    const ID: Option<EventId> = Some(EventId::new(138));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("src", "path|object", (3, 8)),
        ArgumentInfo::new("dst", "path|object", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Copytree<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.src), ToArg::to_arg(&self.dst)])
    }
}

/// `shutil.make_archive(base_name, format, root_dir, base_dir)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`shutil.make_archive`](https://docs.python.org/3/library/shutil.html#shutil.make_archive).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MakeArchive<'a> {
    /// A `str` or any object.
    /// Without the ending of the format; an object that stands for a path comes unresolved.
    pub base_name: StrOrObject<'a>,
    /// A `str`.
    pub format: Text<'a>,
    /// A `str`, any object or `None`.
    /// `None` for the current directory.
    pub root_dir: Option<StrOrObject<'a>>,
    /// A `str`, any object or `None`.
    /// `None` for the current directory.
    pub base_dir: Option<StrOrObject<'a>>,
}

impl<'a> MakeArchive<'a> {
    /// `shutil.make_archive` with the arguments in their order.
    #[must_use]
    pub fn new(
        base_name: impl Into<StrOrObject<'a>>,
        format: impl Into<Text<'a>>,
        root_dir: Option<StrOrObject<'a>>,
        base_dir: Option<StrOrObject<'a>>,
    ) -> Self {
        Self {
            base_name: base_name.into(),
            format: format.into(),
            root_dir,
            base_dir,
        }
    }
}

impl AuditEvent for MakeArchive<'_> {
    type Of<'a> = MakeArchive<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<MakeArchive<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 4];
        let values = raw.read_all::<Self, 4>(&mut buffer)?;
        Ok(MakeArchive {
            base_name: raw
                .field::<Self, 0, kind::Or<kind::Str, kind::Object>, _>(values[0])?,
            format: raw.field::<Self, 1, kind::Str, _>(values[1])?,
            root_dir: raw
                .field::<
                    Self,
                    2,
                    kind::Nullable<kind::Or<kind::Str, kind::Object>>,
                    _,
                >(values[2])?,
            base_dir: raw
                .field::<
                    Self,
                    3,
                    kind::Nullable<kind::Or<kind::Str, kind::Object>>,
                    _,
                >(values[3])?,
        })
    }
}

impl NamedEvent for MakeArchive<'_> {
    const NAME: &'static str = "shutil.make_archive";
    const ID: Option<EventId> = Some(EventId::new(139));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("base_name", "str|object", (3, 8)),
        ArgumentInfo::new("format", "str", (3, 8)),
        ArgumentInfo::new("root_dir", "str|object|none", (3, 8)),
        ArgumentInfo::new("base_dir", "str|object|none", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for MakeArchive<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.base_name),
            ToArg::to_arg(&self.format),
            ToArg::to_arg(&self.root_dir),
            ToArg::to_arg(&self.base_dir),
        ])
    }
}

/// `shutil.move(src, dst)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`shutil.move`](https://docs.python.org/3/library/shutil.html#shutil.move).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Move<'a> {
    /// A path (`str` or `bytes`) or any object.
    /// An object that stands for a path comes unresolved.
    pub src: PathOrObject<'a>,
    /// A path (`str` or `bytes`) or any object.
    /// An object that stands for a path comes unresolved.
    pub dst: PathOrObject<'a>,
}

impl<'a> Move<'a> {
    /// `shutil.move` with the arguments in their order.
    #[must_use]
    pub fn new(
        src: impl Into<PathOrObject<'a>>,
        dst: impl Into<PathOrObject<'a>>,
    ) -> Self {
        Self {
            src: src.into(),
            dst: dst.into(),
        }
    }
}

impl AuditEvent for Move<'_> {
    type Of<'a> = Move<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Move<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(Move {
            src: raw.field::<Self, 0, kind::Or<kind::Path, kind::Object>, _>(values[0])?,
            dst: raw.field::<Self, 1, kind::Or<kind::Path, kind::Object>, _>(values[1])?,
        })
    }
}

impl NamedEvent for Move<'_> {
    const NAME: &'static str = "shutil.move";
    const ID: Option<EventId> = Some(EventId::new(140));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("src", "path|object", (3, 8)),
        ArgumentInfo::new("dst", "path|object", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Move<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.src), ToArg::to_arg(&self.dst)])
    }
}

/// `shutil.rmtree(path, dir_fd)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`shutil.rmtree`](https://docs.python.org/3/library/shutil.html#shutil.rmtree).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rmtree<'a> {
    /// A path (`str` or `bytes`) or any object.
    /// An object that stands for a path comes unresolved.
    pub path: PathOrObject<'a>,
    /// A file descriptor or `None`.
    /// `None` where none was given.
    ///
    /// Since 3.11.
    /// `None` where a version of Python does not pass it.
    pub dir_fd: Option<i32>,
}

impl<'a> Rmtree<'a> {
    /// `shutil.rmtree` with the arguments in their order.
    #[must_use]
    pub fn new(path: impl Into<PathOrObject<'a>>, dir_fd: Option<i32>) -> Self {
        Self { path: path.into(), dir_fd }
    }
}

impl AuditEvent for Rmtree<'_> {
    type Of<'a> = Rmtree<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Rmtree<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        raw.check_arity(1, 2)?;
        Ok(Rmtree {
            path: raw.arg::<kind::Or<kind::Path, kind::Object>, _>(0, "path")?,
            dir_fd: raw.optional_nullable_arg::<kind::Fd, _>(1, "dir_fd")?,
        })
    }
}

impl NamedEvent for Rmtree<'_> {
    const NAME: &'static str = "shutil.rmtree";
    const ID: Option<EventId> = Some(EventId::new(141));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("path", "path|object", (3, 8)),
        ArgumentInfo::new("dir_fd", "fd|none", (3, 11)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Rmtree<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        let mut args = Vec::from([
            ToArg::to_arg(&self.path),
            ToArg::to_arg(&self.dir_fd),
        ]);
        args.truncate(2 - usize::from(self.dir_fd.is_none()));
        args
    }
}

/// `shutil.unpack_archive(filename, extract_dir, format)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`shutil.unpack_archive`](https://docs.python.org/3/library/shutil.html#shutil.unpack_archive).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct UnpackArchive<'a> {
    /// A `str` or any object.
    /// An object that stands for a path comes unresolved.
    pub filename: StrOrObject<'a>,
    /// A `str`, any object or `None`.
    /// `None` for the current directory.
    pub extract_dir: Option<StrOrObject<'a>>,
    /// A `str` or `None`.
    /// `None` where the ending of the file name tells it.
    pub format: Option<Text<'a>>,
}

impl<'a> UnpackArchive<'a> {
    /// `shutil.unpack_archive` with the arguments in their order.
    #[must_use]
    pub fn new(
        filename: impl Into<StrOrObject<'a>>,
        extract_dir: Option<StrOrObject<'a>>,
        format: Option<Text<'a>>,
    ) -> Self {
        Self {
            filename: filename.into(),
            extract_dir,
            format,
        }
    }
}

impl AuditEvent for UnpackArchive<'_> {
    type Of<'a> = UnpackArchive<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<UnpackArchive<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 3];
        let values = raw.read_all::<Self, 3>(&mut buffer)?;
        Ok(UnpackArchive {
            filename: raw
                .field::<Self, 0, kind::Or<kind::Str, kind::Object>, _>(values[0])?,
            extract_dir: raw
                .field::<
                    Self,
                    1,
                    kind::Nullable<kind::Or<kind::Str, kind::Object>>,
                    _,
                >(values[1])?,
            format: raw.field::<Self, 2, kind::Nullable<kind::Str>, _>(values[2])?,
        })
    }
}

impl NamedEvent for UnpackArchive<'_> {
    const NAME: &'static str = "shutil.unpack_archive";
    const ID: Option<EventId> = Some(EventId::new(142));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("filename", "str|object", (3, 8)),
        ArgumentInfo::new("extract_dir", "str|object|none", (3, 8)),
        ArgumentInfo::new("format", "str|none", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for UnpackArchive<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.filename),
            ToArg::to_arg(&self.extract_dir),
            ToArg::to_arg(&self.format),
        ])
    }
}
