// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `fcntl`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, ToArg, Value, kind,
};
use crate::unions::IntOrStrOrBytesOrObject;

/// Any event of `fcntl`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// `fcntl.fcntl(fd, cmd, arg)`.
    Fcntl(Fcntl<'a>),
    /// `fcntl.flock(fd, operation)`.
    Flock(Flock),
    /// `fcntl.ioctl(fd, request, arg)`.
    Ioctl(Ioctl<'a>),
    /// `fcntl.lockf(fd, cmd, len, start, whence)`.
    Lockf(Lockf),
}

impl AuditEvent for Event<'_> {
    type Of<'a> = Event<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::events([Fcntl::ID, Flock::ID, Ioctl::ID, Lockf::ID])
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event<'a>, DecodeError<'a>> {
        match raw.id {
            Fcntl::ID => raw.decode::<Fcntl<'_>>().map(Event::Fcntl),
            Flock::ID => raw.decode::<Flock>().map(Event::Flock),
            Ioctl::ID => raw.decode::<Ioctl<'_>>().map(Event::Ioctl),
            Lockf::ID => raw.decode::<Lockf>().map(Event::Lockf),
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event<'_> {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::Fcntl(event) => event.name(),
            Event::Flock(event) => event.name(),
            Event::Ioctl(event) => event.name(),
            Event::Lockf(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::Fcntl(event) => event.to_args(),
            Event::Flock(event) => event.to_args(),
            Event::Ioctl(event) => event.to_args(),
            Event::Lockf(event) => event.to_args(),
        }
    }
}

/// `fcntl.fcntl(fd, cmd, arg)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`fcntl.fcntl`](https://docs.python.org/3/library/fcntl.html#fcntl.fcntl).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fcntl<'a> {
    /// A file descriptor.
    pub fd: i32,
    /// An `int`.
    pub cmd: i64,
    /// An `int`, a `str`, a `bytes`, any object or `None`.
    /// `None` where none was given; a buffer is an object.
    pub arg: Option<IntOrStrOrBytesOrObject<'a>>,
}

impl<'a> Fcntl<'a> {
    /// `fcntl.fcntl` with the arguments in their order.
    #[must_use]
    pub const fn new(
        fd: i32,
        cmd: i64,
        arg: Option<IntOrStrOrBytesOrObject<'a>>,
    ) -> Self {
        Self { fd, cmd, arg }
    }
}

impl AuditEvent for Fcntl<'_> {
    type Of<'a> = Fcntl<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Fcntl<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 3];
        let values = raw.read_all::<Self, 3>(&mut buffer)?;
        Ok(Fcntl {
            fd: raw.field::<Self, 0, kind::Fd, _>(values[0])?,
            cmd: raw.field::<Self, 1, kind::Int, _>(values[1])?,
            arg: raw
                .field::<
                    Self,
                    2,
                    kind::Nullable<
                        kind::Or<
                            kind::Int,
                            kind::Or<kind::Str, kind::Or<kind::Bytes, kind::Object>>,
                        >,
                    >,
                    _,
                >(values[2])?,
        })
    }
}

impl NamedEvent for Fcntl<'_> {
    const NAME: &'static str = "fcntl.fcntl";
    const ID: Option<EventId> = Some(EventId::new(55));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("fd", "fd", (3, 8)),
        ArgumentInfo::new("cmd", "int", (3, 8)),
        ArgumentInfo::new("arg", "int|str|bytes|object|none", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Fcntl<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.fd),
            ToArg::to_arg(&self.cmd),
            ToArg::to_arg(&self.arg),
        ])
    }
}

/// `fcntl.flock(fd, operation)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`fcntl.flock`](https://docs.python.org/3/library/fcntl.html#fcntl.flock).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Flock {
    /// A file descriptor.
    pub fd: i32,
    /// An `int`.
    pub operation: i64,
}

impl Flock {
    /// `fcntl.flock` with the arguments in their order.
    #[must_use]
    pub const fn new(fd: i32, operation: i64) -> Self {
        Self { fd, operation }
    }
}

impl AuditEvent for Flock {
    type Of<'a> = Flock;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Flock, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(Flock {
            fd: raw.field::<Self, 0, kind::Fd, _>(values[0])?,
            operation: raw.field::<Self, 1, kind::Int, _>(values[1])?,
        })
    }
}

impl NamedEvent for Flock {
    const NAME: &'static str = "fcntl.flock";
    const ID: Option<EventId> = Some(EventId::new(56));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("fd", "fd", (3, 8)),
        ArgumentInfo::new("operation", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Flock {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.fd), ToArg::to_arg(&self.operation)])
    }
}

/// `fcntl.ioctl(fd, request, arg)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`fcntl.ioctl`](https://docs.python.org/3/library/fcntl.html#fcntl.ioctl).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ioctl<'a> {
    /// A file descriptor.
    pub fd: i32,
    /// An `int`.
    /// Unsigned; a negative request is reported modulo 2 to the 32nd, since 3.14 to the 64th.
    pub request: i64,
    /// An `int`, a `str`, a `bytes`, any object or `None`.
    /// `None` where none was given; a writable buffer is an object.
    pub arg: Option<IntOrStrOrBytesOrObject<'a>>,
}

impl<'a> Ioctl<'a> {
    /// `fcntl.ioctl` with the arguments in their order.
    #[must_use]
    pub const fn new(
        fd: i32,
        request: i64,
        arg: Option<IntOrStrOrBytesOrObject<'a>>,
    ) -> Self {
        Self { fd, request, arg }
    }
}

impl AuditEvent for Ioctl<'_> {
    type Of<'a> = Ioctl<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Ioctl<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 3];
        let values = raw.read_all::<Self, 3>(&mut buffer)?;
        Ok(Ioctl {
            fd: raw.field::<Self, 0, kind::Fd, _>(values[0])?,
            request: raw.field::<Self, 1, kind::Int, _>(values[1])?,
            arg: raw
                .field::<
                    Self,
                    2,
                    kind::Nullable<
                        kind::Or<
                            kind::Int,
                            kind::Or<kind::Str, kind::Or<kind::Bytes, kind::Object>>,
                        >,
                    >,
                    _,
                >(values[2])?,
        })
    }
}

impl NamedEvent for Ioctl<'_> {
    const NAME: &'static str = "fcntl.ioctl";
    const ID: Option<EventId> = Some(EventId::new(57));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("fd", "fd", (3, 8)),
        ArgumentInfo::new("request", "int", (3, 8)),
        ArgumentInfo::new("arg", "int|str|bytes|object|none", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Ioctl<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.fd),
            ToArg::to_arg(&self.request),
            ToArg::to_arg(&self.arg),
        ])
    }
}

/// `fcntl.lockf(fd, cmd, len, start, whence)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`fcntl.lockf`](https://docs.python.org/3/library/fcntl.html#fcntl.lockf).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lockf {
    /// A file descriptor.
    pub fd: i32,
    /// An `int`.
    pub cmd: i64,
    /// An `int` or `None`.
    /// `None` where none was given.
    pub len: Option<i64>,
    /// An `int` or `None`.
    /// `None` where none was given.
    pub start: Option<i64>,
    /// An `int`.
    pub whence: i64,
}

impl Lockf {
    /// `fcntl.lockf` with the arguments in their order.
    #[must_use]
    pub const fn new(
        fd: i32,
        cmd: i64,
        len: Option<i64>,
        start: Option<i64>,
        whence: i64,
    ) -> Self {
        Self {
            fd,
            cmd,
            len,
            start,
            whence,
        }
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
        let mut buffer = [Value::None; 5];
        let values = raw.read_all::<Self, 5>(&mut buffer)?;
        Ok(Lockf {
            fd: raw.field::<Self, 0, kind::Fd, _>(values[0])?,
            cmd: raw.field::<Self, 1, kind::Int, _>(values[1])?,
            len: raw.field::<Self, 2, kind::Nullable<kind::Int>, _>(values[2])?,
            start: raw.field::<Self, 3, kind::Nullable<kind::Int>, _>(values[3])?,
            whence: raw.field::<Self, 4, kind::Int, _>(values[4])?,
        })
    }
}

impl NamedEvent for Lockf {
    const NAME: &'static str = "fcntl.lockf";
    const ID: Option<EventId> = Some(EventId::new(58));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("fd", "fd", (3, 8)),
        ArgumentInfo::new("cmd", "int", (3, 8)),
        ArgumentInfo::new("len", "int|none", (3, 8)),
        ArgumentInfo::new("start", "int|none", (3, 8)),
        ArgumentInfo::new("whence", "int", (3, 8)),
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
            ToArg::to_arg(&self.start),
            ToArg::to_arg(&self.whence),
        ])
    }
}
