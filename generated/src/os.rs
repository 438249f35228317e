// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `os`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, FsPath, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, Text, ToArg, Tuple, Value, kind,
};
use crate::unions::{
    BoolOrInt, BoolOrIntOrObject, DictOrObject, PathOrFd, PathOrObject, StrOrBytes,
    TupleOrList,
};

/// Any event of `os`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// `os._clearenv()`.
    Clearenv(Clearenv),
    /// `os.add_dll_directory(path)`.
    AddDllDirectory(AddDllDirectory<'a>),
    /// `os.chdir(path)`.
    Chdir(Chdir<'a>),
    /// `os.chflags(path, flags)`.
    Chflags(Chflags<'a>),
    /// `os.chmod(path, mode, dir_fd)`.
    Chmod(Chmod<'a>),
    /// `os.chown(path, uid, gid, dir_fd)`.
    Chown(Chown<'a>),
    /// `os.exec(path, args, env)`.
    Exec(Exec<'a>),
    /// `os.fork()`.
    Fork(Fork),
    /// `os.forkpty()`.
    Forkpty(Forkpty),
    /// `os.fwalk(top, topdown, onerror, follow_symlinks, dir_fd)`.
    Fwalk(Fwalk<'a>),
    /// `os.getxattr(path, attribute)`.
    Getxattr(Getxattr<'a>),
    /// `os.kill(pid, sig)`.
    Kill(Kill),
    /// `os.killpg(pgid, sig)`.
    Killpg(Killpg),
    /// `os.link(src, dst, src_dir_fd, dst_dir_fd)`.
    Link(Link<'a>),
    /// `os.listdir(path)`.
    Listdir(Listdir<'a>),
    /// `os.listdrives()`.
    Listdrives(Listdrives),
    /// `os.listmounts(volume)`.
    Listmounts(Listmounts<'a>),
    /// `os.listvolumes()`.
    Listvolumes(Listvolumes),
    /// `os.listxattr(path)`.
    Listxattr(Listxattr<'a>),
    /// `os.lockf(fd, cmd, len)`.
    Lockf(Lockf),
    /// `os.mkdir(path, mode, dir_fd)`.
    Mkdir(Mkdir<'a>),
    /// `os.posix_spawn(path, argv, env)`.
    PosixSpawn(PosixSpawn<'a>),
    /// `os.putenv(key, value)`.
    Putenv(Putenv<'a>),
    /// `os.remove(path, dir_fd)`.
    Remove(Remove<'a>),
    /// `os.removexattr(path, attribute)`.
    Removexattr(Removexattr<'a>),
    /// `os.rename(src, dst, src_dir_fd, dst_dir_fd)`.
    Rename(Rename<'a>),
    /// `os.rmdir(path, dir_fd)`.
    Rmdir(Rmdir<'a>),
    /// `os.scandir(path)`.
    Scandir(Scandir<'a>),
    /// `os.setxattr(path, attribute, value, flags)`.
    Setxattr(Setxattr<'a>),
    /// `os.spawn(mode, path, args, env)`.
    Spawn(Spawn<'a>),
    /// `os.startfile(path, operation)`.
    Startfile(Startfile<'a>),
    /// `os.startfile/2(path, operation, arguments, cwd, show_cmd)`.
    Startfile2(Startfile2<'a>),
    /// `os.symlink(src, dst, dir_fd)`.
    Symlink(Symlink<'a>),
    /// `os.system(command)`.
    System(System<'a>),
    /// `os.truncate(fd, length)`.
    Truncate(Truncate<'a>),
    /// `os.unsetenv(key)`.
    Unsetenv(Unsetenv<'a>),
    /// `os.utime(path, times, ns, dir_fd)`.
    Utime(Utime<'a>),
    /// `os.walk(top, topdown, onerror, followlinks)`.
    Walk(Walk<'a>),
}

impl AuditEvent for Event<'_> {
    type Of<'a> = Event<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::events([
            Clearenv::ID,
            AddDllDirectory::ID,
            Chdir::ID,
            Chflags::ID,
            Chmod::ID,
            Chown::ID,
            Exec::ID,
            Fork::ID,
            Forkpty::ID,
            Fwalk::ID,
            Getxattr::ID,
            Kill::ID,
            Killpg::ID,
            Link::ID,
            Listdir::ID,
            Listdrives::ID,
            Listmounts::ID,
            Listvolumes::ID,
            Listxattr::ID,
            Lockf::ID,
            Mkdir::ID,
            PosixSpawn::ID,
            Putenv::ID,
            Remove::ID,
            Removexattr::ID,
            Rename::ID,
            Rmdir::ID,
            Scandir::ID,
            Setxattr::ID,
            Spawn::ID,
            Startfile::ID,
            Startfile2::ID,
            Symlink::ID,
            System::ID,
            Truncate::ID,
            Unsetenv::ID,
            Utime::ID,
            Walk::ID,
        ])
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event<'a>, DecodeError<'a>> {
        match raw.id {
            Clearenv::ID => raw.decode::<Clearenv>().map(Event::Clearenv),
            AddDllDirectory::ID => {
                raw.decode::<AddDllDirectory<'_>>().map(Event::AddDllDirectory)
            }
            Chdir::ID => raw.decode::<Chdir<'_>>().map(Event::Chdir),
            Chflags::ID => raw.decode::<Chflags<'_>>().map(Event::Chflags),
            Chmod::ID => raw.decode::<Chmod<'_>>().map(Event::Chmod),
            Chown::ID => raw.decode::<Chown<'_>>().map(Event::Chown),
            Exec::ID => raw.decode::<Exec<'_>>().map(Event::Exec),
            Fork::ID => raw.decode::<Fork>().map(Event::Fork),
            Forkpty::ID => raw.decode::<Forkpty>().map(Event::Forkpty),
            Fwalk::ID => raw.decode::<Fwalk<'_>>().map(Event::Fwalk),
            Getxattr::ID => raw.decode::<Getxattr<'_>>().map(Event::Getxattr),
            Kill::ID => raw.decode::<Kill>().map(Event::Kill),
            Killpg::ID => raw.decode::<Killpg>().map(Event::Killpg),
            Link::ID => raw.decode::<Link<'_>>().map(Event::Link),
            Listdir::ID => raw.decode::<Listdir<'_>>().map(Event::Listdir),
            Listdrives::ID => raw.decode::<Listdrives>().map(Event::Listdrives),
            Listmounts::ID => raw.decode::<Listmounts<'_>>().map(Event::Listmounts),
            Listvolumes::ID => raw.decode::<Listvolumes>().map(Event::Listvolumes),
            Listxattr::ID => raw.decode::<Listxattr<'_>>().map(Event::Listxattr),
            Lockf::ID => raw.decode::<Lockf>().map(Event::Lockf),
            Mkdir::ID => raw.decode::<Mkdir<'_>>().map(Event::Mkdir),
            PosixSpawn::ID => raw.decode::<PosixSpawn<'_>>().map(Event::PosixSpawn),
            Putenv::ID => raw.decode::<Putenv<'_>>().map(Event::Putenv),
            Remove::ID => raw.decode::<Remove<'_>>().map(Event::Remove),
            Removexattr::ID => raw.decode::<Removexattr<'_>>().map(Event::Removexattr),
            Rename::ID => raw.decode::<Rename<'_>>().map(Event::Rename),
            Rmdir::ID => raw.decode::<Rmdir<'_>>().map(Event::Rmdir),
            Scandir::ID => raw.decode::<Scandir<'_>>().map(Event::Scandir),
            Setxattr::ID => raw.decode::<Setxattr<'_>>().map(Event::Setxattr),
            Spawn::ID => raw.decode::<Spawn<'_>>().map(Event::Spawn),
            Startfile::ID => raw.decode::<Startfile<'_>>().map(Event::Startfile),
            Startfile2::ID => raw.decode::<Startfile2<'_>>().map(Event::Startfile2),
            Symlink::ID => raw.decode::<Symlink<'_>>().map(Event::Symlink),
            System::ID => raw.decode::<System<'_>>().map(Event::System),
            Truncate::ID => raw.decode::<Truncate<'_>>().map(Event::Truncate),
            Unsetenv::ID => raw.decode::<Unsetenv<'_>>().map(Event::Unsetenv),
            Utime::ID => raw.decode::<Utime<'_>>().map(Event::Utime),
            Walk::ID => raw.decode::<Walk<'_>>().map(Event::Walk),
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event<'_> {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::Clearenv(event) => event.name(),
            Event::AddDllDirectory(event) => event.name(),
            Event::Chdir(event) => event.name(),
            Event::Chflags(event) => event.name(),
            Event::Chmod(event) => event.name(),
            Event::Chown(event) => event.name(),
            Event::Exec(event) => event.name(),
            Event::Fork(event) => event.name(),
            Event::Forkpty(event) => event.name(),
            Event::Fwalk(event) => event.name(),
            Event::Getxattr(event) => event.name(),
            Event::Kill(event) => event.name(),
            Event::Killpg(event) => event.name(),
            Event::Link(event) => event.name(),
            Event::Listdir(event) => event.name(),
            Event::Listdrives(event) => event.name(),
            Event::Listmounts(event) => event.name(),
            Event::Listvolumes(event) => event.name(),
            Event::Listxattr(event) => event.name(),
            Event::Lockf(event) => event.name(),
            Event::Mkdir(event) => event.name(),
            Event::PosixSpawn(event) => event.name(),
            Event::Putenv(event) => event.name(),
            Event::Remove(event) => event.name(),
            Event::Removexattr(event) => event.name(),
            Event::Rename(event) => event.name(),
            Event::Rmdir(event) => event.name(),
            Event::Scandir(event) => event.name(),
            Event::Setxattr(event) => event.name(),
            Event::Spawn(event) => event.name(),
            Event::Startfile(event) => event.name(),
            Event::Startfile2(event) => event.name(),
            Event::Symlink(event) => event.name(),
            Event::System(event) => event.name(),
            Event::Truncate(event) => event.name(),
            Event::Unsetenv(event) => event.name(),
            Event::Utime(event) => event.name(),
            Event::Walk(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::Clearenv(event) => event.to_args(),
            Event::AddDllDirectory(event) => event.to_args(),
            Event::Chdir(event) => event.to_args(),
            Event::Chflags(event) => event.to_args(),
            Event::Chmod(event) => event.to_args(),
            Event::Chown(event) => event.to_args(),
            Event::Exec(event) => event.to_args(),
            Event::Fork(event) => event.to_args(),
            Event::Forkpty(event) => event.to_args(),
            Event::Fwalk(event) => event.to_args(),
            Event::Getxattr(event) => event.to_args(),
            Event::Kill(event) => event.to_args(),
            Event::Killpg(event) => event.to_args(),
            Event::Link(event) => event.to_args(),
            Event::Listdir(event) => event.to_args(),
            Event::Listdrives(event) => event.to_args(),
            Event::Listmounts(event) => event.to_args(),
            Event::Listvolumes(event) => event.to_args(),
            Event::Listxattr(event) => event.to_args(),
            Event::Lockf(event) => event.to_args(),
            Event::Mkdir(event) => event.to_args(),
            Event::PosixSpawn(event) => event.to_args(),
            Event::Putenv(event) => event.to_args(),
            Event::Remove(event) => event.to_args(),
            Event::Removexattr(event) => event.to_args(),
            Event::Rename(event) => event.to_args(),
            Event::Rmdir(event) => event.to_args(),
            Event::Scandir(event) => event.to_args(),
            Event::Setxattr(event) => event.to_args(),
            Event::Spawn(event) => event.to_args(),
            Event::Startfile(event) => event.to_args(),
            Event::Startfile2(event) => event.to_args(),
            Event::Symlink(event) => event.to_args(),
            Event::System(event) => event.to_args(),
            Event::Truncate(event) => event.to_args(),
            Event::Unsetenv(event) => event.to_args(),
            Event::Utime(event) => event.to_args(),
            Event::Walk(event) => event.to_args(),
        }
    }
}

/// `os._clearenv()`
///
/// In Python 3.15 and later.
///
/// Documentation: [`os._clearenv`](https://docs.python.org/3/library/os.html#os._clearenv).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Clearenv;

impl Clearenv {
    /// `os._clearenv`, which has no arguments.
    #[must_use]
    pub const fn new() -> Self {
        Self
    }
}

impl AuditEvent for Clearenv {
    type Of<'a> = Clearenv;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Clearenv, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        raw.check_arity(0, 0)?;
        Ok(Clearenv)
    }
}

impl NamedEvent for Clearenv {
    const NAME: &'static str = "os._clearenv";
    const ID: Option<EventId> = Some(EventId::new(85));
    const ARGUMENTS: &'static [ArgumentInfo] = &[];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 15));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Clearenv {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::new()
    }
}

/// `os.add_dll_directory(path)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`os.add_dll_directory`](https://docs.python.org/3/library/os.html#os.add_dll_directory).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AddDllDirectory<'a> {
    /// A path (`str` or `bytes`).
    pub path: FsPath<'a>,
}

impl<'a> AddDllDirectory<'a> {
    /// `os.add_dll_directory` with the arguments in their order.
    #[must_use]
    pub fn new(path: impl Into<FsPath<'a>>) -> Self {
        Self { path: path.into() }
    }
}

impl AuditEvent for AddDllDirectory<'_> {
    type Of<'a> = AddDllDirectory<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<AddDllDirectory<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(AddDllDirectory {
            path: raw.field::<Self, 0, kind::Path, _>(values[0])?,
        })
    }
}

impl NamedEvent for AddDllDirectory<'_> {
    const NAME: &'static str = "os.add_dll_directory";
    const ID: Option<EventId> = Some(EventId::new(86));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("path", "path", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for AddDllDirectory<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.path)])
    }
}

/// `os.chdir(path)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`os.chdir`](https://docs.python.org/3/library/os.html#os.chdir), [`os.fchdir`](https://docs.python.org/3/library/os.html#os.fchdir).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Chdir<'a> {
    /// A path (`str` or `bytes`) or a file descriptor.
    pub path: PathOrFd<'a>,
}

impl<'a> Chdir<'a> {
    /// `os.chdir` with the arguments in their order.
    #[must_use]
    pub fn new(path: impl Into<PathOrFd<'a>>) -> Self {
        Self { path: path.into() }
    }
}

impl AuditEvent for Chdir<'_> {
    type Of<'a> = Chdir<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Chdir<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(Chdir {
            path: raw.field::<Self, 0, kind::Or<kind::Path, kind::Fd>, _>(values[0])?,
        })
    }
}

impl NamedEvent for Chdir<'_> {
    const NAME: &'static str = "os.chdir";
    const ID: Option<EventId> = Some(EventId::new(87));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("path", "path|fd", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Chdir<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.path)])
    }
}

/// `os.chflags(path, flags)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`os.chflags`](https://docs.python.org/3/library/os.html#os.chflags), [`os.lchflags`](https://docs.python.org/3/library/os.html#os.lchflags).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Chflags<'a> {
    /// A path (`str` or `bytes`).
    pub path: FsPath<'a>,
    /// An `int`.
    pub flags: i64,
}

impl<'a> Chflags<'a> {
    /// `os.chflags` with the arguments in their order.
    #[must_use]
    pub fn new(path: impl Into<FsPath<'a>>, flags: i64) -> Self {
        Self { path: path.into(), flags }
    }
}

impl AuditEvent for Chflags<'_> {
    type Of<'a> = Chflags<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Chflags<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(Chflags {
            path: raw.field::<Self, 0, kind::Path, _>(values[0])?,
            flags: raw.field::<Self, 1, kind::Int, _>(values[1])?,
        })
    }
}

impl NamedEvent for Chflags<'_> {
    const NAME: &'static str = "os.chflags";
    const ID: Option<EventId> = Some(EventId::new(88));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("path", "path", (3, 8)),
        ArgumentInfo::new("flags", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Chflags<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.path), ToArg::to_arg(&self.flags)])
    }
}

/// `os.chmod(path, mode, dir_fd)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`os.chmod`](https://docs.python.org/3/library/os.html#os.chmod), [`os.fchmod`](https://docs.python.org/3/library/os.html#os.fchmod), [`os.lchmod`](https://docs.python.org/3/library/os.html#os.lchmod).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Chmod<'a> {
    /// A path (`str` or `bytes`) or a file descriptor.
    pub path: PathOrFd<'a>,
    /// An `int`.
    pub mode: i64,
    /// A file descriptor.
    /// -1 where none was given.
    pub dir_fd: i32,
}

impl<'a> Chmod<'a> {
    /// `os.chmod` with the arguments in their order.
    #[must_use]
    pub fn new(path: impl Into<PathOrFd<'a>>, mode: i64, dir_fd: i32) -> Self {
        Self {
            path: path.into(),
            mode,
            dir_fd,
        }
    }
}

impl AuditEvent for Chmod<'_> {
    type Of<'a> = Chmod<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Chmod<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 3];
        let values = raw.read_all::<Self, 3>(&mut buffer)?;
        Ok(Chmod {
            path: raw.field::<Self, 0, kind::Or<kind::Path, kind::Fd>, _>(values[0])?,
            mode: raw.field::<Self, 1, kind::Int, _>(values[1])?,
            dir_fd: raw.field::<Self, 2, kind::Fd, _>(values[2])?,
        })
    }
}

impl NamedEvent for Chmod<'_> {
    const NAME: &'static str = "os.chmod";
    const ID: Option<EventId> = Some(EventId::new(89));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("path", "path|fd", (3, 8)),
        ArgumentInfo::new("mode", "int", (3, 8)),
        ArgumentInfo::new("dir_fd", "fd", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Chmod<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.path),
            ToArg::to_arg(&self.mode),
            ToArg::to_arg(&self.dir_fd),
        ])
    }
}

/// `os.chown(path, uid, gid, dir_fd)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`os.chown`](https://docs.python.org/3/library/os.html#os.chown), [`os.fchown`](https://docs.python.org/3/library/os.html#os.fchown), [`os.lchown`](https://docs.python.org/3/library/os.html#os.lchown).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Chown<'a> {
    /// A path (`str` or `bytes`) or a file descriptor.
    pub path: PathOrFd<'a>,
    /// An `int`.
    /// 4294967295 where the owner stays.
    pub uid: i64,
    /// An `int`.
    /// 4294967295 where the group stays.
    pub gid: i64,
    /// A file descriptor.
    /// -1 where none was given.
    pub dir_fd: i32,
}

impl<'a> Chown<'a> {
    /// `os.chown` with the arguments in their order.
    #[must_use]
    pub fn new(path: impl Into<PathOrFd<'a>>, uid: i64, gid: i64, dir_fd: i32) -> Self {
        Self {
            path: path.into(),
            uid,
            gid,
            dir_fd,
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
        let mut buffer = [Value::None; 4];
        let values = raw.read_all::<Self, 4>(&mut buffer)?;
        Ok(Chown {
            path: raw.field::<Self, 0, kind::Or<kind::Path, kind::Fd>, _>(values[0])?,
            uid: raw.field::<Self, 1, kind::Int, _>(values[1])?,
            gid: raw.field::<Self, 2, kind::Int, _>(values[2])?,
            dir_fd: raw.field::<Self, 3, kind::Fd, _>(values[3])?,
        })
    }
}

impl NamedEvent for Chown<'_> {
    const NAME: &'static str = "os.chown";
    const ID: Option<EventId> = Some(EventId::new(90));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("path", "path|fd", (3, 8)),
        ArgumentInfo::new("uid", "int", (3, 8)),
        ArgumentInfo::new("gid", "int", (3, 8)),
        ArgumentInfo::new("dir_fd", "fd", (3, 8)),
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
            ToArg::to_arg(&self.uid),
            ToArg::to_arg(&self.gid),
            ToArg::to_arg(&self.dir_fd),
        ])
    }
}

/// `os.exec(path, args, env)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`os.execl`](https://docs.python.org/3/library/os.html#os.execl).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Exec<'a> {
    /// A path (`str` or `bytes`) or a file descriptor.
    pub path: PathOrFd<'a>,
    /// A `tuple` or a `list`.
    /// With the program's own name first.
    pub args: TupleOrList<'a>,
    /// A `dict`, any object or `None`.
    /// `None` where the environment stays; a mapping other than `dict` is an object.
    pub env: Option<DictOrObject<'a>>,
}

impl<'a> Exec<'a> {
    /// `os.exec` with the arguments in their order.
    #[must_use]
    pub fn new(
        path: impl Into<PathOrFd<'a>>,
        args: impl Into<TupleOrList<'a>>,
        env: Option<DictOrObject<'a>>,
    ) -> Self {
        Self {
            path: path.into(),
            args: args.into(),
            env,
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
        let mut buffer = [Value::None; 3];
        let values = raw.read_all::<Self, 3>(&mut buffer)?;
        Ok(Exec {
            path: raw.field::<Self, 0, kind::Or<kind::Path, kind::Fd>, _>(values[0])?,
            args: raw.field::<Self, 1, kind::Or<kind::Tuple, kind::List>, _>(values[1])?,
            env: raw
                .field::<
                    Self,
                    2,
                    kind::Nullable<kind::Or<kind::Dict, kind::Object>>,
                    _,
                >(values[2])?,
        })
    }
}

impl NamedEvent for Exec<'_> {
    const NAME: &'static str = "os.exec";
    const ID: Option<EventId> = Some(EventId::new(91));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("path", "path|fd", (3, 8)),
        ArgumentInfo::new("args", "tuple|list", (3, 8)),
        ArgumentInfo::new("env", "dict|object|none", (3, 8)),
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
        Vec::from([
            ToArg::to_arg(&self.path),
            ToArg::to_arg(&self.args),
            ToArg::to_arg(&self.env),
        ])
    }
}

/// `os.fork()`
///
/// In Python 3.8 and later.
///
/// Documentation: [`os.fork`](https://docs.python.org/3/library/os.html#os.fork).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Fork;

impl Fork {
    /// `os.fork`, which has no arguments.
    #[must_use]
    pub const fn new() -> Self {
        Self
    }
}

impl AuditEvent for Fork {
    type Of<'a> = Fork;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Fork, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        raw.check_arity(0, 0)?;
        Ok(Fork)
    }
}

impl NamedEvent for Fork {
    const NAME: &'static str = "os.fork";
    const ID: Option<EventId> = Some(EventId::new(92));
    const ARGUMENTS: &'static [ArgumentInfo] = &[];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Fork {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::new()
    }
}

/// `os.forkpty()`
///
/// In Python 3.8 and later.
///
/// Documentation: [`os.forkpty`](https://docs.python.org/3/library/os.html#os.forkpty).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Forkpty;

impl Forkpty {
    /// `os.forkpty`, which has no arguments.
    #[must_use]
    pub const fn new() -> Self {
        Self
    }
}

impl AuditEvent for Forkpty {
    type Of<'a> = Forkpty;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Forkpty, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        raw.check_arity(0, 0)?;
        Ok(Forkpty)
    }
}

impl NamedEvent for Forkpty {
    const NAME: &'static str = "os.forkpty";
    const ID: Option<EventId> = Some(EventId::new(93));
    const ARGUMENTS: &'static [ArgumentInfo] = &[];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Forkpty {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::new()
    }
}

/// `os.fwalk(top, topdown, onerror, follow_symlinks, dir_fd)`
///
/// In Python 3.9 and later.
///
/// Documentation: [`os.fwalk`](https://docs.python.org/3/library/os.html#os.fwalk).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fwalk<'a> {
    /// A path (`str` or `bytes`) or any object.
    /// An object that stands for a path comes unresolved.
    pub top: PathOrObject<'a>,
    /// A `bool` or an `int`.
    pub topdown: BoolOrInt,
    /// Any object or `None`.
    /// The function that gets the errors; `None` to pass over them.
    pub onerror: Option<Value<'a>>,
    /// A `bool` or an `int`.
    pub follow_symlinks: BoolOrInt,
    /// A file descriptor or `None`.
    /// `None` where none was given.
    pub dir_fd: Option<i32>,
}

impl<'a> Fwalk<'a> {
    /// `os.fwalk` with the arguments in their order.
    #[must_use]
    pub fn new(
        top: impl Into<PathOrObject<'a>>,
        topdown: impl Into<BoolOrInt>,
        onerror: Option<Value<'a>>,
        follow_symlinks: impl Into<BoolOrInt>,
        dir_fd: Option<i32>,
    ) -> Self {
        Self {
            top: top.into(),
            topdown: topdown.into(),
            onerror,
            follow_symlinks: follow_symlinks.into(),
            dir_fd,
        }
    }
}

impl AuditEvent for Fwalk<'_> {
    type Of<'a> = Fwalk<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Fwalk<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 5];
        let values = raw.read_all::<Self, 5>(&mut buffer)?;
        Ok(Fwalk {
            top: raw.field::<Self, 0, kind::Or<kind::Path, kind::Object>, _>(values[0])?,
            topdown: raw
                .field::<Self, 1, kind::Or<kind::Bool, kind::Int>, _>(values[1])?,
            onerror: raw.field::<Self, 2, kind::Nullable<kind::Object>, _>(values[2])?,
            follow_symlinks: raw
                .field::<Self, 3, kind::Or<kind::Bool, kind::Int>, _>(values[3])?,
            dir_fd: raw.field::<Self, 4, kind::Nullable<kind::Fd>, _>(values[4])?,
        })
    }
}

impl NamedEvent for Fwalk<'_> {
    const NAME: &'static str = "os.fwalk";
    const ID: Option<EventId> = Some(EventId::new(94));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("top", "path|object", (3, 9)),
        ArgumentInfo::new("topdown", "bool|int", (3, 9)),
        ArgumentInfo::new("onerror", "object|none", (3, 9)),
        ArgumentInfo::new("follow_symlinks", "bool|int", (3, 9)),
        ArgumentInfo::new("dir_fd", "fd|none", (3, 9)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 9));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Fwalk<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.top),
            ToArg::to_arg(&self.topdown),
            ToArg::to_arg(&self.onerror),
            ToArg::to_arg(&self.follow_symlinks),
            ToArg::to_arg(&self.dir_fd),
        ])
    }
}

/// `os.getxattr(path, attribute)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`os.getxattr`](https://docs.python.org/3/library/os.html#os.getxattr).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Getxattr<'a> {
    /// A path (`str` or `bytes`) or a file descriptor.
    pub path: PathOrFd<'a>,
    /// A `str` or a `bytes`.
    pub attribute: StrOrBytes<'a>,
}

impl<'a> Getxattr<'a> {
    /// `os.getxattr` with the arguments in their order.
    #[must_use]
    pub fn new(
        path: impl Into<PathOrFd<'a>>,
        attribute: impl Into<StrOrBytes<'a>>,
    ) -> Self {
        Self {
            path: path.into(),
            attribute: attribute.into(),
        }
    }
}

impl AuditEvent for Getxattr<'_> {
    type Of<'a> = Getxattr<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Getxattr<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(Getxattr {
            path: raw.field::<Self, 0, kind::Or<kind::Path, kind::Fd>, _>(values[0])?,
            attribute: raw
                .field::<Self, 1, kind::Or<kind::Str, kind::Bytes>, _>(values[1])?,
        })
    }
}

impl NamedEvent for Getxattr<'_> {
    const NAME: &'static str = "os.getxattr";
    const ID: Option<EventId> = Some(EventId::new(95));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("path", "path|fd", (3, 8)),
        ArgumentInfo::new("attribute", "str|bytes", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Getxattr<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.path), ToArg::to_arg(&self.attribute)])
    }
}

/// `os.kill(pid, sig)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`os.kill`](https://docs.python.org/3/library/os.html#os.kill).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Kill {
    /// An `int`.
    /// Negative for a process group; 0 for the caller's.
    pub pid: i64,
    /// An `int`.
    pub sig: i64,
}

impl Kill {
    /// `os.kill` with the arguments in their order.
    #[must_use]
    pub const fn new(pid: i64, sig: i64) -> Self {
        Self { pid, sig }
    }
}

impl AuditEvent for Kill {
    type Of<'a> = Kill;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Kill, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(Kill {
            pid: raw.field::<Self, 0, kind::Int, _>(values[0])?,
            sig: raw.field::<Self, 1, kind::Int, _>(values[1])?,
        })
    }
}

impl NamedEvent for Kill {
    const NAME: &'static str = "os.kill";
    const ID: Option<EventId> = Some(EventId::new(96));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("pid", "int", (3, 8)),
        ArgumentInfo::new("sig", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Kill {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.pid), ToArg::to_arg(&self.sig)])
    }
}

/// `os.killpg(pgid, sig)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`os.killpg`](https://docs.python.org/3/library/os.html#os.killpg).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Killpg {
    /// An `int`.
    pub pgid: i64,
    /// An `int`.
    pub sig: i64,
}

impl Killpg {
    /// `os.killpg` with the arguments in their order.
    #[must_use]
    pub const fn new(pgid: i64, sig: i64) -> Self {
        Self { pgid, sig }
    }
}

impl AuditEvent for Killpg {
    type Of<'a> = Killpg;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Killpg, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(Killpg {
            pgid: raw.field::<Self, 0, kind::Int, _>(values[0])?,
            sig: raw.field::<Self, 1, kind::Int, _>(values[1])?,
        })
    }
}

impl NamedEvent for Killpg {
    const NAME: &'static str = "os.killpg";
    const ID: Option<EventId> = Some(EventId::new(97));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("pgid", "int", (3, 8)),
        ArgumentInfo::new("sig", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Killpg {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.pgid), ToArg::to_arg(&self.sig)])
    }
}

/// `os.link(src, dst, src_dir_fd, dst_dir_fd)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`os.link`](https://docs.python.org/3/library/os.html#os.link).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Link<'a> {
    /// A path (`str` or `bytes`).
    pub src: FsPath<'a>,
    /// A path (`str` or `bytes`).
    pub dst: FsPath<'a>,
    /// A file descriptor.
    /// -1 where none was given.
    pub src_dir_fd: i32,
    /// A file descriptor.
    /// -1 where none was given.
    pub dst_dir_fd: i32,
}

impl<'a> Link<'a> {
    /// `os.link` with the arguments in their order.
    #[must_use]
    pub fn new(
        src: impl Into<FsPath<'a>>,
        dst: impl Into<FsPath<'a>>,
        src_dir_fd: i32,
        dst_dir_fd: i32,
    ) -> Self {
        Self {
            src: src.into(),
            dst: dst.into(),
            src_dir_fd,
            dst_dir_fd,
        }
    }
}

impl AuditEvent for Link<'_> {
    type Of<'a> = Link<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Link<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 4];
        let values = raw.read_all::<Self, 4>(&mut buffer)?;
        Ok(Link {
            src: raw.field::<Self, 0, kind::Path, _>(values[0])?,
            dst: raw.field::<Self, 1, kind::Path, _>(values[1])?,
            src_dir_fd: raw.field::<Self, 2, kind::Fd, _>(values[2])?,
            dst_dir_fd: raw.field::<Self, 3, kind::Fd, _>(values[3])?,
        })
    }
}

impl NamedEvent for Link<'_> {
    const NAME: &'static str = "os.link";
    const ID: Option<EventId> = Some(EventId::new(98));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("src", "path", (3, 8)),
        ArgumentInfo::new("dst", "path", (3, 8)),
        ArgumentInfo::new("src_dir_fd", "fd", (3, 8)),
        ArgumentInfo::new("dst_dir_fd", "fd", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Link<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.src),
            ToArg::to_arg(&self.dst),
            ToArg::to_arg(&self.src_dir_fd),
            ToArg::to_arg(&self.dst_dir_fd),
        ])
    }
}

/// `os.listdir(path)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`os.listdir`](https://docs.python.org/3/library/os.html#os.listdir).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Listdir<'a> {
    /// A path (`str` or `bytes`), a file descriptor or `None`.
    /// `None` for the current directory.
    pub path: Option<PathOrFd<'a>>,
}

impl<'a> Listdir<'a> {
    /// `os.listdir` with the arguments in their order.
    #[must_use]
    pub const fn new(path: Option<PathOrFd<'a>>) -> Self {
        Self { path }
    }
}

impl AuditEvent for Listdir<'_> {
    type Of<'a> = Listdir<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Listdir<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(Listdir {
            path: raw
                .field::<
                    Self,
                    0,
                    kind::Nullable<kind::Or<kind::Path, kind::Fd>>,
                    _,
                >(values[0])?,
        })
    }
}

impl NamedEvent for Listdir<'_> {
    const NAME: &'static str = "os.listdir";
    const ID: Option<EventId> = Some(EventId::new(99));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("path", "path|fd|none", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Listdir<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.path)])
    }
}

/// `os.listdrives()`
///
/// In Python 3.12 and later.
///
/// Documentation: [`os.listdrives`](https://docs.python.org/3/library/os.html#os.listdrives).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Listdrives;

impl Listdrives {
    /// `os.listdrives`, which has no arguments.
    #[must_use]
    pub const fn new() -> Self {
        Self
    }
}

impl AuditEvent for Listdrives {
    type Of<'a> = Listdrives;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Listdrives, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        raw.check_arity(0, 0)?;
        Ok(Listdrives)
    }
}

impl NamedEvent for Listdrives {
    const NAME: &'static str = "os.listdrives";
    const ID: Option<EventId> = Some(EventId::new(100));
    const ARGUMENTS: &'static [ArgumentInfo] = &[];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 12));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Listdrives {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::new()
    }
}

/// `os.listmounts(volume)`
///
/// In Python 3.12 and later.
///
/// Documentation: [`os.listmounts`](https://docs.python.org/3/library/os.html#os.listmounts).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Listmounts<'a> {
    /// A path (`str` or `bytes`).
    pub volume: FsPath<'a>,
}

impl<'a> Listmounts<'a> {
    /// `os.listmounts` with the arguments in their order.
    #[must_use]
    pub fn new(volume: impl Into<FsPath<'a>>) -> Self {
        Self { volume: volume.into() }
    }
}

impl AuditEvent for Listmounts<'_> {
    type Of<'a> = Listmounts<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Listmounts<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(Listmounts {
            volume: raw.field::<Self, 0, kind::Path, _>(values[0])?,
        })
    }
}

impl NamedEvent for Listmounts<'_> {
    const NAME: &'static str = "os.listmounts";
    const ID: Option<EventId> = Some(EventId::new(101));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("volume", "path", (3, 12)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 12));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Listmounts<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.volume)])
    }
}

/// `os.listvolumes()`
///
/// In Python 3.12 and later.
///
/// Documentation: [`os.listvolumes`](https://docs.python.org/3/library/os.html#os.listvolumes).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Listvolumes;

impl Listvolumes {
    /// `os.listvolumes`, which has no arguments.
    #[must_use]
    pub const fn new() -> Self {
        Self
    }
}

impl AuditEvent for Listvolumes {
    type Of<'a> = Listvolumes;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Listvolumes, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        raw.check_arity(0, 0)?;
        Ok(Listvolumes)
    }
}

impl NamedEvent for Listvolumes {
    const NAME: &'static str = "os.listvolumes";
    const ID: Option<EventId> = Some(EventId::new(102));
    const ARGUMENTS: &'static [ArgumentInfo] = &[];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 12));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Listvolumes {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::new()
    }
}

/// `os.listxattr(path)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`os.listxattr`](https://docs.python.org/3/library/os.html#os.listxattr).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Listxattr<'a> {
    /// A path (`str` or `bytes`), a file descriptor or `None`.
    /// `None` for the current directory.
    pub path: Option<PathOrFd<'a>>,
}

impl<'a> Listxattr<'a> {
    /// `os.listxattr` with the arguments in their order.
    #[must_use]
    pub const fn new(path: Option<PathOrFd<'a>>) -> Self {
        Self { path }
    }
}

impl AuditEvent for Listxattr<'_> {
    type Of<'a> = Listxattr<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Listxattr<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(Listxattr {
            path: raw
                .field::<
                    Self,
                    0,
                    kind::Nullable<kind::Or<kind::Path, kind::Fd>>,
                    _,
                >(values[0])?,
        })
    }
}

impl NamedEvent for Listxattr<'_> {
    const NAME: &'static str = "os.listxattr";
    const ID: Option<EventId> = Some(EventId::new(103));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("path", "path|fd|none", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Listxattr<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.path)])
    }
}

/// `os.lockf(fd, cmd, len)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`os.lockf`](https://docs.python.org/3/library/os.html#os.lockf).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lockf {
    /// A file descriptor.
    pub fd: i32,
    /// An `int`.
    pub cmd: i64,
    /// An `int`.
    pub len: i64,
}

impl Lockf {
    /// `os.lockf` with the arguments in their order.
    #[must_use]
    pub const fn new(fd: i32, cmd: i64, len: i64) -> Self {
        Self { fd, cmd, len }
    }
}

impl AuditEvent for Lockf {
    type Of<'a> = Lockf;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Lockf, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 3];
        let values = raw.read_all::<Self, 3>(&mut buffer)?;
        Ok(Lockf {
            fd: raw.field::<Self, 0, kind::Fd, _>(values[0])?,
            cmd: raw.field::<Self, 1, kind::Int, _>(values[1])?,
            len: raw.field::<Self, 2, kind::Int, _>(values[2])?,
        })
    }
}

impl NamedEvent for Lockf {
    const NAME: &'static str = "os.lockf";
    const ID: Option<EventId> = Some(EventId::new(104));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("fd", "fd", (3, 8)),
        ArgumentInfo::new("cmd", "int", (3, 8)),
        ArgumentInfo::new("len", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Lockf {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.fd),
            ToArg::to_arg(&self.cmd),
            ToArg::to_arg(&self.len),
        ])
    }
}

/// `os.mkdir(path, mode, dir_fd)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`os.makedirs`](https://docs.python.org/3/library/os.html#os.makedirs), [`os.mkdir`](https://docs.python.org/3/library/os.html#os.mkdir).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mkdir<'a> {
    /// A path (`str` or `bytes`).
    pub path: FsPath<'a>,
    /// An `int`.
    pub mode: i64,
    /// A file descriptor.
    /// -1 where none was given.
    pub dir_fd: i32,
}

impl<'a> Mkdir<'a> {
    /// `os.mkdir` with the arguments in their order.
    #[must_use]
    pub fn new(path: impl Into<FsPath<'a>>, mode: i64, dir_fd: i32) -> Self {
        Self {
            path: path.into(),
            mode,
            dir_fd,
        }
    }
}

impl AuditEvent for Mkdir<'_> {
    type Of<'a> = Mkdir<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Mkdir<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 3];
        let values = raw.read_all::<Self, 3>(&mut buffer)?;
        Ok(Mkdir {
            path: raw.field::<Self, 0, kind::Path, _>(values[0])?,
            mode: raw.field::<Self, 1, kind::Int, _>(values[1])?,
            dir_fd: raw.field::<Self, 2, kind::Fd, _>(values[2])?,
        })
    }
}

impl NamedEvent for Mkdir<'_> {
    const NAME: &'static str = "os.mkdir";
    const ID: Option<EventId> = Some(EventId::new(105));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("path", "path", (3, 8)),
        ArgumentInfo::new("mode", "int", (3, 8)),
        ArgumentInfo::new("dir_fd", "fd", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Mkdir<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.path),
            ToArg::to_arg(&self.mode),
            ToArg::to_arg(&self.dir_fd),
        ])
    }
}

/// `os.posix_spawn(path, argv, env)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`os.posix_spawn`](https://docs.python.org/3/library/os.html#os.posix_spawn), [`os.posix_spawnp`](https://docs.python.org/3/library/os.html#os.posix_spawnp).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PosixSpawn<'a> {
    /// A path (`str` or `bytes`).
    pub path: FsPath<'a>,
    /// A `tuple` or a `list`.
    /// With the program's own name first.
    pub argv: TupleOrList<'a>,
    /// A `dict`, any object or `None`.
    /// `None`, possible since 3.13, where the environment stays; a mapping other than `dict` is an object.
    pub env: Option<DictOrObject<'a>>,
}

impl<'a> PosixSpawn<'a> {
    /// `os.posix_spawn` with the arguments in their order.
    #[must_use]
    pub fn new(
        path: impl Into<FsPath<'a>>,
        argv: impl Into<TupleOrList<'a>>,
        env: Option<DictOrObject<'a>>,
    ) -> Self {
        Self {
            path: path.into(),
            argv: argv.into(),
            env,
        }
    }
}

impl AuditEvent for PosixSpawn<'_> {
    type Of<'a> = PosixSpawn<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<PosixSpawn<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 3];
        let values = raw.read_all::<Self, 3>(&mut buffer)?;
        Ok(PosixSpawn {
            path: raw.field::<Self, 0, kind::Path, _>(values[0])?,
            argv: raw.field::<Self, 1, kind::Or<kind::Tuple, kind::List>, _>(values[1])?,
            env: raw
                .field::<
                    Self,
                    2,
                    kind::Nullable<kind::Or<kind::Dict, kind::Object>>,
                    _,
                >(values[2])?,
        })
    }
}

impl NamedEvent for PosixSpawn<'_> {
    const NAME: &'static str = "os.posix_spawn";
    const ID: Option<EventId> = Some(EventId::new(106));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("path", "path", (3, 8)),
        ArgumentInfo::new("argv", "tuple|list", (3, 8)),
        ArgumentInfo::new("env", "dict|object|none", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for PosixSpawn<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.path),
            ToArg::to_arg(&self.argv),
            ToArg::to_arg(&self.env),
        ])
    }
}

/// `os.putenv(key, value)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`os.putenv`](https://docs.python.org/3/library/os.html#os.putenv).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Putenv<'a> {
    /// A `str` or a `bytes`.
    /// `bytes` on POSIX, `str` on Windows.
    pub key: StrOrBytes<'a>,
    /// A `str` or a `bytes`.
    /// `bytes` on POSIX, `str` on Windows.
    pub value: StrOrBytes<'a>,
}

impl<'a> Putenv<'a> {
    /// `os.putenv` with the arguments in their order.
    #[must_use]
    pub fn new(
        key: impl Into<StrOrBytes<'a>>,
        value: impl Into<StrOrBytes<'a>>,
    ) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

impl AuditEvent for Putenv<'_> {
    type Of<'a> = Putenv<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Putenv<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(Putenv {
            key: raw.field::<Self, 0, kind::Or<kind::Str, kind::Bytes>, _>(values[0])?,
            value: raw.field::<Self, 1, kind::Or<kind::Str, kind::Bytes>, _>(values[1])?,
        })
    }
}

impl NamedEvent for Putenv<'_> {
    const NAME: &'static str = "os.putenv";
    const ID: Option<EventId> = Some(EventId::new(107));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("key", "str|bytes", (3, 8)),
        ArgumentInfo::new("value", "str|bytes", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Putenv<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.key), ToArg::to_arg(&self.value)])
    }
}

/// `os.remove(path, dir_fd)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`os.remove`](https://docs.python.org/3/library/os.html#os.remove), [`os.removedirs`](https://docs.python.org/3/library/os.html#os.removedirs), [`os.unlink`](https://docs.python.org/3/library/os.html#os.unlink).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Remove<'a> {
    /// A path (`str` or `bytes`).
    pub path: FsPath<'a>,
    /// A file descriptor.
    /// -1 where none was given.
    pub dir_fd: i32,
}

impl<'a> Remove<'a> {
    /// `os.remove` with the arguments in their order.
    #[must_use]
    pub fn new(path: impl Into<FsPath<'a>>, dir_fd: i32) -> Self {
        Self { path: path.into(), dir_fd }
    }
}

impl AuditEvent for Remove<'_> {
    type Of<'a> = Remove<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Remove<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(Remove {
            path: raw.field::<Self, 0, kind::Path, _>(values[0])?,
            dir_fd: raw.field::<Self, 1, kind::Fd, _>(values[1])?,
        })
    }
}

impl NamedEvent for Remove<'_> {
    const NAME: &'static str = "os.remove";
    const ID: Option<EventId> = Some(EventId::new(108));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("path", "path", (3, 8)),
        ArgumentInfo::new("dir_fd", "fd", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Remove<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.path), ToArg::to_arg(&self.dir_fd)])
    }
}

/// `os.removexattr(path, attribute)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`os.removexattr`](https://docs.python.org/3/library/os.html#os.removexattr).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Removexattr<'a> {
    /// A path (`str` or `bytes`) or a file descriptor.
    pub path: PathOrFd<'a>,
    /// A `str` or a `bytes`.
    pub attribute: StrOrBytes<'a>,
}

impl<'a> Removexattr<'a> {
    /// `os.removexattr` with the arguments in their order.
    #[must_use]
    pub fn new(
        path: impl Into<PathOrFd<'a>>,
        attribute: impl Into<StrOrBytes<'a>>,
    ) -> Self {
        Self {
            path: path.into(),
            attribute: attribute.into(),
        }
    }
}

impl AuditEvent for Removexattr<'_> {
    type Of<'a> = Removexattr<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Removexattr<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(Removexattr {
            path: raw.field::<Self, 0, kind::Or<kind::Path, kind::Fd>, _>(values[0])?,
            attribute: raw
                .field::<Self, 1, kind::Or<kind::Str, kind::Bytes>, _>(values[1])?,
        })
    }
}

impl NamedEvent for Removexattr<'_> {
    const NAME: &'static str = "os.removexattr";
    const ID: Option<EventId> = Some(EventId::new(109));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("path", "path|fd", (3, 8)),
        ArgumentInfo::new("attribute", "str|bytes", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Removexattr<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.path), ToArg::to_arg(&self.attribute)])
    }
}

/// `os.rename(src, dst, src_dir_fd, dst_dir_fd)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`os.rename`](https://docs.python.org/3/library/os.html#os.rename), [`os.renames`](https://docs.python.org/3/library/os.html#os.renames), [`os.replace`](https://docs.python.org/3/library/os.html#os.replace).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rename<'a> {
    /// A path (`str` or `bytes`).
    pub src: FsPath<'a>,
    /// A path (`str` or `bytes`).
    pub dst: FsPath<'a>,
    /// A file descriptor.
    /// -1 where none was given.
    pub src_dir_fd: i32,
    /// A file descriptor.
    /// -1 where none was given.
    pub dst_dir_fd: i32,
}

impl<'a> Rename<'a> {
    /// `os.rename` with the arguments in their order.
    #[must_use]
    pub fn new(
        src: impl Into<FsPath<'a>>,
        dst: impl Into<FsPath<'a>>,
        src_dir_fd: i32,
        dst_dir_fd: i32,
    ) -> Self {
        Self {
            src: src.into(),
            dst: dst.into(),
            src_dir_fd,
            dst_dir_fd,
        }
    }
}

impl AuditEvent for Rename<'_> {
    type Of<'a> = Rename<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Rename<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 4];
        let values = raw.read_all::<Self, 4>(&mut buffer)?;
        Ok(Rename {
            src: raw.field::<Self, 0, kind::Path, _>(values[0])?,
            dst: raw.field::<Self, 1, kind::Path, _>(values[1])?,
            src_dir_fd: raw.field::<Self, 2, kind::Fd, _>(values[2])?,
            dst_dir_fd: raw.field::<Self, 3, kind::Fd, _>(values[3])?,
        })
    }
}

impl NamedEvent for Rename<'_> {
    const NAME: &'static str = "os.rename";
    const ID: Option<EventId> = Some(EventId::new(110));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("src", "path", (3, 8)),
        ArgumentInfo::new("dst", "path", (3, 8)),
        ArgumentInfo::new("src_dir_fd", "fd", (3, 8)),
        ArgumentInfo::new("dst_dir_fd", "fd", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Rename<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.src),
            ToArg::to_arg(&self.dst),
            ToArg::to_arg(&self.src_dir_fd),
            ToArg::to_arg(&self.dst_dir_fd),
        ])
    }
}

/// `os.rmdir(path, dir_fd)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`os.rmdir`](https://docs.python.org/3/library/os.html#os.rmdir).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rmdir<'a> {
    /// A path (`str` or `bytes`).
    pub path: FsPath<'a>,
    /// A file descriptor.
    /// -1 where none was given.
    pub dir_fd: i32,
}

impl<'a> Rmdir<'a> {
    /// `os.rmdir` with the arguments in their order.
    #[must_use]
    pub fn new(path: impl Into<FsPath<'a>>, dir_fd: i32) -> Self {
        Self { path: path.into(), dir_fd }
    }
}

impl AuditEvent for Rmdir<'_> {
    type Of<'a> = Rmdir<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Rmdir<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(Rmdir {
            path: raw.field::<Self, 0, kind::Path, _>(values[0])?,
            dir_fd: raw.field::<Self, 1, kind::Fd, _>(values[1])?,
        })
    }
}

impl NamedEvent for Rmdir<'_> {
    const NAME: &'static str = "os.rmdir";
    const ID: Option<EventId> = Some(EventId::new(111));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("path", "path", (3, 8)),
        ArgumentInfo::new("dir_fd", "fd", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Rmdir<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.path), ToArg::to_arg(&self.dir_fd)])
    }
}

/// `os.scandir(path)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`os.scandir`](https://docs.python.org/3/library/os.html#os.scandir).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scandir<'a> {
    /// A path (`str` or `bytes`), a file descriptor or `None`.
    /// `None` for the current directory.
    pub path: Option<PathOrFd<'a>>,
}

impl<'a> Scandir<'a> {
    /// `os.scandir` with the arguments in their order.
    #[must_use]
    pub const fn new(path: Option<PathOrFd<'a>>) -> Self {
        Self { path }
    }
}

impl AuditEvent for Scandir<'_> {
    type Of<'a> = Scandir<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Scandir<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(Scandir {
            path: raw
                .field::<
                    Self,
                    0,
                    kind::Nullable<kind::Or<kind::Path, kind::Fd>>,
                    _,
                >(values[0])?,
        })
    }
}

impl NamedEvent for Scandir<'_> {
    const NAME: &'static str = "os.scandir";
    const ID: Option<EventId> = Some(EventId::new(112));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("path", "path|fd|none", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Scandir<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.path)])
    }
}

/// `os.setxattr(path, attribute, value, flags)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`os.setxattr`](https://docs.python.org/3/library/os.html#os.setxattr).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Setxattr<'a> {
    /// A path (`str` or `bytes`) or a file descriptor.
    pub path: PathOrFd<'a>,
    /// A `str` or a `bytes`.
    pub attribute: StrOrBytes<'a>,
    /// A `bytes`.
    pub value: &'a [u8],
    /// An `int`.
    pub flags: i64,
}

impl<'a> Setxattr<'a> {
    /// `os.setxattr` with the arguments in their order.
    #[must_use]
    pub fn new(
        path: impl Into<PathOrFd<'a>>,
        attribute: impl Into<StrOrBytes<'a>>,
        value: &'a [u8],
        flags: i64,
    ) -> Self {
        Self {
            path: path.into(),
            attribute: attribute.into(),
            value,
            flags,
        }
    }
}

impl AuditEvent for Setxattr<'_> {
    type Of<'a> = Setxattr<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Setxattr<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 4];
        let values = raw.read_all::<Self, 4>(&mut buffer)?;
        Ok(Setxattr {
            path: raw.field::<Self, 0, kind::Or<kind::Path, kind::Fd>, _>(values[0])?,
            attribute: raw
                .field::<Self, 1, kind::Or<kind::Str, kind::Bytes>, _>(values[1])?,
            value: raw.field::<Self, 2, kind::Bytes, _>(values[2])?,
            flags: raw.field::<Self, 3, kind::Int, _>(values[3])?,
        })
    }
}

impl NamedEvent for Setxattr<'_> {
    const NAME: &'static str = "os.setxattr";
    const ID: Option<EventId> = Some(EventId::new(113));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("path", "path|fd", (3, 8)),
        ArgumentInfo::new("attribute", "str|bytes", (3, 8)),
        ArgumentInfo::new("value", "bytes", (3, 8)),
        ArgumentInfo::new("flags", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Setxattr<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.path),
            ToArg::to_arg(&self.attribute),
            ToArg::to_arg(&self.value),
            ToArg::to_arg(&self.flags),
        ])
    }
}

/// `os.spawn(mode, path, args, env)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`os.spawnl`](https://docs.python.org/3/library/os.html#os.spawnl).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spawn<'a> {
    /// An `int`.
    /// One of the `os.P_*` numbers.
    pub mode: i64,
    /// A path (`str` or `bytes`).
    pub path: FsPath<'a>,
    /// A `tuple` or a `list`.
    /// With the program's own name first.
    pub args: TupleOrList<'a>,
    /// A `dict`, any object or `None`.
    /// `None` where the environment stays; a mapping other than `dict` is an object.
    pub env: Option<DictOrObject<'a>>,
}

impl<'a> Spawn<'a> {
    /// `os.spawn` with the arguments in their order.
    #[must_use]
    pub fn new(
        mode: i64,
        path: impl Into<FsPath<'a>>,
        args: impl Into<TupleOrList<'a>>,
        env: Option<DictOrObject<'a>>,
    ) -> Self {
        Self {
            mode,
            path: path.into(),
            args: args.into(),
            env,
        }
    }
}

impl AuditEvent for Spawn<'_> {
    type Of<'a> = Spawn<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Spawn<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 4];
        let values = raw.read_all::<Self, 4>(&mut buffer)?;
        Ok(Spawn {
            mode: raw.field::<Self, 0, kind::Int, _>(values[0])?,
            path: raw.field::<Self, 1, kind::Path, _>(values[1])?,
            args: raw.field::<Self, 2, kind::Or<kind::Tuple, kind::List>, _>(values[2])?,
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

impl NamedEvent for Spawn<'_> {
    const NAME: &'static str = "os.spawn";
    const ID: Option<EventId> = Some(EventId::new(114));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("mode", "int", (3, 8)),
        ArgumentInfo::new("path", "path", (3, 8)),
        ArgumentInfo::new("args", "tuple|list", (3, 8)),
        ArgumentInfo::new("env", "dict|object|none", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Spawn<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.mode),
            ToArg::to_arg(&self.path),
            ToArg::to_arg(&self.args),
            ToArg::to_arg(&self.env),
        ])
    }
}

/// `os.startfile(path, operation)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`os.startfile`](https://docs.python.org/3/library/os.html#os.startfile).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Startfile<'a> {
    /// A path (`str` or `bytes`).
    pub path: FsPath<'a>,
    /// A `str` or `None`.
    /// `None` for the usual one.
    pub operation: Option<Text<'a>>,
}

impl<'a> Startfile<'a> {
    /// `os.startfile` with the arguments in their order.
    #[must_use]
    pub fn new(path: impl Into<FsPath<'a>>, operation: Option<Text<'a>>) -> Self {
        Self {
            path: path.into(),
            operation,
        }
    }
}

impl AuditEvent for Startfile<'_> {
    type Of<'a> = Startfile<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Startfile<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(Startfile {
            path: raw.field::<Self, 0, kind::Path, _>(values[0])?,
            operation: raw.field::<Self, 1, kind::Nullable<kind::Str>, _>(values[1])?,
        })
    }
}

impl NamedEvent for Startfile<'_> {
    const NAME: &'static str = "os.startfile";
    const ID: Option<EventId> = Some(EventId::new(115));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("path", "path", (3, 8)),
        ArgumentInfo::new("operation", "str|none", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Startfile<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.path), ToArg::to_arg(&self.operation)])
    }
}

/// `os.startfile/2(path, operation, arguments, cwd, show_cmd)`
///
/// In Python 3.10 and later.
///
/// Documentation: [`os.startfile`](https://docs.python.org/3/library/os.html#os.startfile).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Startfile2<'a> {
    /// A path (`str` or `bytes`).
    pub path: FsPath<'a>,
    /// A `str` or `None`.
    /// `None` for the usual one.
    pub operation: Option<Text<'a>>,
    /// A `str` or `None`.
    pub arguments: Option<Text<'a>>,
    /// A path (`str` or `bytes`) or `None`.
    pub cwd: Option<FsPath<'a>>,
    /// An `int`.
    pub show_cmd: i64,
}

impl<'a> Startfile2<'a> {
    /// `os.startfile/2` with the arguments in their order.
    #[must_use]
    pub fn new(
        path: impl Into<FsPath<'a>>,
        operation: Option<Text<'a>>,
        arguments: Option<Text<'a>>,
        cwd: Option<FsPath<'a>>,
        show_cmd: i64,
    ) -> Self {
        Self {
            path: path.into(),
            operation,
            arguments,
            cwd,
            show_cmd,
        }
    }
}

impl AuditEvent for Startfile2<'_> {
    type Of<'a> = Startfile2<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Startfile2<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 5];
        let values = raw.read_all::<Self, 5>(&mut buffer)?;
        Ok(Startfile2 {
            path: raw.field::<Self, 0, kind::Path, _>(values[0])?,
            operation: raw.field::<Self, 1, kind::Nullable<kind::Str>, _>(values[1])?,
            arguments: raw.field::<Self, 2, kind::Nullable<kind::Str>, _>(values[2])?,
            cwd: raw.field::<Self, 3, kind::Nullable<kind::Path>, _>(values[3])?,
            show_cmd: raw.field::<Self, 4, kind::Int, _>(values[4])?,
        })
    }
}

impl NamedEvent for Startfile2<'_> {
    const NAME: &'static str = "os.startfile/2";
    const ID: Option<EventId> = Some(EventId::new(116));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("path", "path", (3, 10)),
        ArgumentInfo::new("operation", "str|none", (3, 10)),
        ArgumentInfo::new("arguments", "str|none", (3, 10)),
        ArgumentInfo::new("cwd", "path|none", (3, 10)),
        ArgumentInfo::new("show_cmd", "int", (3, 10)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 10));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Startfile2<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.path),
            ToArg::to_arg(&self.operation),
            ToArg::to_arg(&self.arguments),
            ToArg::to_arg(&self.cwd),
            ToArg::to_arg(&self.show_cmd),
        ])
    }
}

/// `os.symlink(src, dst, dir_fd)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`os.symlink`](https://docs.python.org/3/library/os.html#os.symlink).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Symlink<'a> {
    /// A path (`str` or `bytes`).
    /// Where the link points.
    pub src: FsPath<'a>,
    /// A path (`str` or `bytes`).
    /// The link.
    pub dst: FsPath<'a>,
    /// A file descriptor.
    /// -1 where none was given.
    pub dir_fd: i32,
}

impl<'a> Symlink<'a> {
    /// `os.symlink` with the arguments in their order.
    #[must_use]
    pub fn new(
        src: impl Into<FsPath<'a>>,
        dst: impl Into<FsPath<'a>>,
        dir_fd: i32,
    ) -> Self {
        Self {
            src: src.into(),
            dst: dst.into(),
            dir_fd,
        }
    }
}

impl AuditEvent for Symlink<'_> {
    type Of<'a> = Symlink<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Symlink<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 3];
        let values = raw.read_all::<Self, 3>(&mut buffer)?;
        Ok(Symlink {
            src: raw.field::<Self, 0, kind::Path, _>(values[0])?,
            dst: raw.field::<Self, 1, kind::Path, _>(values[1])?,
            dir_fd: raw.field::<Self, 2, kind::Fd, _>(values[2])?,
        })
    }
}

impl NamedEvent for Symlink<'_> {
    const NAME: &'static str = "os.symlink";
    const ID: Option<EventId> = Some(EventId::new(117));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("src", "path", (3, 8)),
        ArgumentInfo::new("dst", "path", (3, 8)),
        ArgumentInfo::new("dir_fd", "fd", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Symlink<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.src),
            ToArg::to_arg(&self.dst),
            ToArg::to_arg(&self.dir_fd),
        ])
    }
}

/// `os.system(command)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`os.system`](https://docs.python.org/3/library/os.html#os.system).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct System<'a> {
    /// A `str` or a `bytes`.
    /// `bytes` on POSIX, `str` on Windows.
    pub command: StrOrBytes<'a>,
}

impl<'a> System<'a> {
    /// `os.system` with the arguments in their order.
    #[must_use]
    pub fn new(command: impl Into<StrOrBytes<'a>>) -> Self {
        Self { command: command.into() }
    }
}

impl AuditEvent for System<'_> {
    type Of<'a> = System<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<System<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(System {
            command: raw
                .field::<Self, 0, kind::Or<kind::Str, kind::Bytes>, _>(values[0])?,
        })
    }
}

impl NamedEvent for System<'_> {
    const NAME: &'static str = "os.system";
    const ID: Option<EventId> = Some(EventId::new(118));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("command", "str|bytes", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for System<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.command)])
    }
}

/// `os.truncate(fd, length)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`os.ftruncate`](https://docs.python.org/3/library/os.html#os.ftruncate), [`os.truncate`](https://docs.python.org/3/library/os.html#os.truncate).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Truncate<'a> {
    /// A path (`str` or `bytes`) or a file descriptor.
    /// A path for `os.truncate`, a descriptor for `os.ftruncate`.
    pub fd: PathOrFd<'a>,
    /// An `int`.
    pub length: i64,
}

impl<'a> Truncate<'a> {
    /// `os.truncate` with the arguments in their order.
    #[must_use]
    pub fn new(fd: impl Into<PathOrFd<'a>>, length: i64) -> Self {
        Self { fd: fd.into(), length }
    }
}

impl AuditEvent for Truncate<'_> {
    type Of<'a> = Truncate<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Truncate<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(Truncate {
            fd: raw.field::<Self, 0, kind::Or<kind::Path, kind::Fd>, _>(values[0])?,
            length: raw.field::<Self, 1, kind::Int, _>(values[1])?,
        })
    }
}

impl NamedEvent for Truncate<'_> {
    const NAME: &'static str = "os.truncate";
    const ID: Option<EventId> = Some(EventId::new(119));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("fd", "path|fd", (3, 8)),
        ArgumentInfo::new("length", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Truncate<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.fd), ToArg::to_arg(&self.length)])
    }
}

/// `os.unsetenv(key)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`os.unsetenv`](https://docs.python.org/3/library/os.html#os.unsetenv).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Unsetenv<'a> {
    /// A `str` or a `bytes`.
    /// `bytes` on POSIX, `str` on Windows.
    pub key: StrOrBytes<'a>,
}

impl<'a> Unsetenv<'a> {
    /// `os.unsetenv` with the arguments in their order.
    #[must_use]
    pub fn new(key: impl Into<StrOrBytes<'a>>) -> Self {
        Self { key: key.into() }
    }
}

impl AuditEvent for Unsetenv<'_> {
    type Of<'a> = Unsetenv<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Unsetenv<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(Unsetenv {
            key: raw.field::<Self, 0, kind::Or<kind::Str, kind::Bytes>, _>(values[0])?,
        })
    }
}

impl NamedEvent for Unsetenv<'_> {
    const NAME: &'static str = "os.unsetenv";
    const ID: Option<EventId> = Some(EventId::new(120));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("key", "str|bytes", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Unsetenv<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.key)])
    }
}

/// `os.utime(path, times, ns, dir_fd)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`os.utime`](https://docs.python.org/3/library/os.html#os.utime).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Utime<'a> {
    /// A path (`str` or `bytes`) or a file descriptor.
    pub path: PathOrFd<'a>,
    /// A `tuple` or `None`.
    /// Seconds of access and modification; `None` where `ns` or the present time is meant.
    pub times: Option<Tuple<'a>>,
    /// A `tuple` or `None`.
    /// Nanoseconds of access and modification; `None` where `times` or the present time is meant.
    pub ns: Option<Tuple<'a>>,
    /// A file descriptor.
    /// -1 where none was given.
    pub dir_fd: i32,
}

impl<'a> Utime<'a> {
    /// `os.utime` with the arguments in their order.
    #[must_use]
    pub fn new(
        path: impl Into<PathOrFd<'a>>,
        times: Option<Tuple<'a>>,
        ns: Option<Tuple<'a>>,
        dir_fd: i32,
    ) -> Self {
        Self {
            path: path.into(),
            times,
            ns,
            dir_fd,
        }
    }
}

impl AuditEvent for Utime<'_> {
    type Of<'a> = Utime<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Utime<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 4];
        let values = raw.read_all::<Self, 4>(&mut buffer)?;
        Ok(Utime {
            path: raw.field::<Self, 0, kind::Or<kind::Path, kind::Fd>, _>(values[0])?,
            times: raw.field::<Self, 1, kind::Nullable<kind::Tuple>, _>(values[1])?,
            ns: raw.field::<Self, 2, kind::Nullable<kind::Tuple>, _>(values[2])?,
            dir_fd: raw.field::<Self, 3, kind::Fd, _>(values[3])?,
        })
    }
}

impl NamedEvent for Utime<'_> {
    const NAME: &'static str = "os.utime";
    const ID: Option<EventId> = Some(EventId::new(121));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("path", "path|fd", (3, 8)),
        ArgumentInfo::new("times", "tuple|none", (3, 8)),
        ArgumentInfo::new("ns", "tuple|none", (3, 8)),
        ArgumentInfo::new("dir_fd", "fd", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Utime<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.path),
            ToArg::to_arg(&self.times),
            ToArg::to_arg(&self.ns),
            ToArg::to_arg(&self.dir_fd),
        ])
    }
}

/// `os.walk(top, topdown, onerror, followlinks)`
///
/// In Python 3.9 and later.
///
/// Documentation: [`os.walk`](https://docs.python.org/3/library/os.html#os.walk).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Walk<'a> {
    /// A path (`str` or `bytes`) or any object.
    /// An object that stands for a path comes unresolved.
    pub top: PathOrObject<'a>,
    /// A `bool` or an `int`.
    pub topdown: BoolOrInt,
    /// Any object or `None`.
    /// The function that gets the errors; `None` to pass over them.
    pub onerror: Option<Value<'a>>,
    /// A `bool`, an `int` or any object.
    /// An object without meaning of its own where `pathlib.Path.walk` walks, since 3.13.
    pub followlinks: BoolOrIntOrObject<'a>,
}

impl<'a> Walk<'a> {
    /// `os.walk` with the arguments in their order.
    #[must_use]
    pub fn new(
        top: impl Into<PathOrObject<'a>>,
        topdown: impl Into<BoolOrInt>,
        onerror: Option<Value<'a>>,
        followlinks: impl Into<BoolOrIntOrObject<'a>>,
    ) -> Self {
        Self {
            top: top.into(),
            topdown: topdown.into(),
            onerror,
            followlinks: followlinks.into(),
        }
    }
}

impl AuditEvent for Walk<'_> {
    type Of<'a> = Walk<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Walk<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 4];
        let values = raw.read_all::<Self, 4>(&mut buffer)?;
        Ok(Walk {
            top: raw.field::<Self, 0, kind::Or<kind::Path, kind::Object>, _>(values[0])?,
            topdown: raw
                .field::<Self, 1, kind::Or<kind::Bool, kind::Int>, _>(values[1])?,
            onerror: raw.field::<Self, 2, kind::Nullable<kind::Object>, _>(values[2])?,
            followlinks: raw
                .field::<
                    Self,
                    3,
                    kind::Or<kind::Bool, kind::Or<kind::Int, kind::Object>>,
                    _,
                >(values[3])?,
        })
    }
}

impl NamedEvent for Walk<'_> {
    const NAME: &'static str = "os.walk";
    const ID: Option<EventId> = Some(EventId::new(122));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("top", "path|object", (3, 9)),
        ArgumentInfo::new("topdown", "bool|int", (3, 9)),
        ArgumentInfo::new("onerror", "object|none", (3, 9)),
        ArgumentInfo::new("followlinks", "bool|int|object", (3, 9)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 9));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Walk<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.top),
            ToArg::to_arg(&self.topdown),
            ToArg::to_arg(&self.onerror),
            ToArg::to_arg(&self.followlinks),
        ])
    }
}
