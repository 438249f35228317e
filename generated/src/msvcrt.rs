// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `msvcrt`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, ToArg, Value, kind,
};

/// Any event of `msvcrt`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// `msvcrt.get_osfhandle(fd)`.
    GetOsfhandle(GetOsfhandle),
    /// `msvcrt.locking(fd, mode, nbytes)`.
    Locking(Locking),
    /// `msvcrt.open_osfhandle(handle, flags)`.
    OpenOsfhandle(OpenOsfhandle),
}

impl AuditEvent for Event {
    type Of<'a> = Event;

    #[inline]
    fn interest() -> Interest {
        Interest::events([GetOsfhandle::ID, Locking::ID, OpenOsfhandle::ID])
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event, DecodeError<'a>> {
        match raw.id {
            GetOsfhandle::ID => raw.decode::<GetOsfhandle>().map(Event::GetOsfhandle),
            Locking::ID => raw.decode::<Locking>().map(Event::Locking),
            OpenOsfhandle::ID => raw.decode::<OpenOsfhandle>().map(Event::OpenOsfhandle),
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::GetOsfhandle(event) => event.name(),
            Event::Locking(event) => event.name(),
            Event::OpenOsfhandle(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::GetOsfhandle(event) => event.to_args(),
            Event::Locking(event) => event.to_args(),
            Event::OpenOsfhandle(event) => event.to_args(),
        }
    }
}

/// `msvcrt.get_osfhandle(fd)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`msvcrt.get_osfhandle`](https://docs.python.org/3/library/msvcrt.html#msvcrt.get_osfhandle).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GetOsfhandle {
    /// A file descriptor.
    pub fd: i32,
}

impl GetOsfhandle {
    /// `msvcrt.get_osfhandle` with the arguments in their order.
    #[must_use]
    pub const fn new(fd: i32) -> Self {
        Self { fd }
    }
}

impl AuditEvent for GetOsfhandle {
    type Of<'a> = GetOsfhandle;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<GetOsfhandle, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(GetOsfhandle {
            fd: raw.field::<Self, 0, kind::Fd, _>(values[0])?,
        })
    }
}

impl NamedEvent for GetOsfhandle {
    const NAME: &'static str = "msvcrt.get_osfhandle";
    const ID: Option<EventId> = Some(EventId::new(76));
    const ARGUMENTS: &'static [ArgumentInfo] = &[ArgumentInfo::new("fd", "fd", (3, 8))];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for GetOsfhandle {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.fd)])
    }
}

/// `msvcrt.locking(fd, mode, nbytes)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`msvcrt.locking`](https://docs.python.org/3/library/msvcrt.html#msvcrt.locking).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Locking {
    /// A file descriptor.
    pub fd: i32,
    /// An `int`.
    pub mode: i64,
    /// An `int`.
    pub nbytes: i64,
}

impl Locking {
    /// `msvcrt.locking` with the arguments in their order.
    #[must_use]
    pub const fn new(fd: i32, mode: i64, nbytes: i64) -> Self {
        Self { fd, mode, nbytes }
    }
}

impl AuditEvent for Locking {
    type Of<'a> = Locking;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Locking, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 3];
        let values = raw.read_all::<Self, 3>(&mut buffer)?;
        Ok(Locking {
            fd: raw.field::<Self, 0, kind::Fd, _>(values[0])?,
            mode: raw.field::<Self, 1, kind::Int, _>(values[1])?,
            nbytes: raw.field::<Self, 2, kind::Int, _>(values[2])?,
        })
    }
}

impl NamedEvent for Locking {
    const NAME: &'static str = "msvcrt.locking";
    const ID: Option<EventId> = Some(EventId::new(77));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("fd", "fd", (3, 8)),
        ArgumentInfo::new("mode", "int", (3, 8)),
        ArgumentInfo::new("nbytes", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Locking {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.fd),
            ToArg::to_arg(&self.mode),
            ToArg::to_arg(&self.nbytes),
        ])
    }
}

/// `msvcrt.open_osfhandle(handle, flags)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`msvcrt.open_osfhandle`](https://docs.python.org/3/library/msvcrt.html#msvcrt.open_osfhandle).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OpenOsfhandle {
    /// An `int`.
    /// Unsigned.
    pub handle: i64,
    /// An `int`.
    pub flags: i64,
}

impl OpenOsfhandle {
    /// `msvcrt.open_osfhandle` with the arguments in their order.
    #[must_use]
    pub const fn new(handle: i64, flags: i64) -> Self {
        Self { handle, flags }
    }
}

impl AuditEvent for OpenOsfhandle {
    type Of<'a> = OpenOsfhandle;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<OpenOsfhandle, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(OpenOsfhandle {
            handle: raw.field::<Self, 0, kind::Int, _>(values[0])?,
            flags: raw.field::<Self, 1, kind::Int, _>(values[1])?,
        })
    }
}

impl NamedEvent for OpenOsfhandle {
    const NAME: &'static str = "msvcrt.open_osfhandle";
    const ID: Option<EventId> = Some(EventId::new(78));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("handle", "int", (3, 8)),
        ArgumentInfo::new("flags", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for OpenOsfhandle {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.handle), ToArg::to_arg(&self.flags)])
    }
}
