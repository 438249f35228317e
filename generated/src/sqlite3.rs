// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `sqlite3`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, Text, ToArg, Value, kind,
};
use crate::unions::PathOrObject;

/// Any event of `sqlite3`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// `sqlite3.connect(database)`.
    Connect(Connect<'a>),
    /// `sqlite3.connect/handle(connection_handle)`.
    ConnectHandle(ConnectHandle<'a>),
    /// `sqlite3.enable_load_extension(connection, enabled)`.
    EnableLoadExtension(EnableLoadExtension<'a>),
    /// `sqlite3.load_extension(connection, path)`.
    LoadExtension(LoadExtension<'a>),
}

impl AuditEvent for Event<'_> {
    type Of<'a> = Event<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::events([
            Connect::ID,
            ConnectHandle::ID,
            EnableLoadExtension::ID,
            LoadExtension::ID,
        ])
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event<'a>, DecodeError<'a>> {
        match raw.id {
            Connect::ID => raw.decode::<Connect<'_>>().map(Event::Connect),
            ConnectHandle::ID => {
                raw.decode::<ConnectHandle<'_>>().map(Event::ConnectHandle)
            }
            EnableLoadExtension::ID => {
                raw.decode::<EnableLoadExtension<'_>>().map(Event::EnableLoadExtension)
            }
            LoadExtension::ID => {
                raw.decode::<LoadExtension<'_>>().map(Event::LoadExtension)
            }
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event<'_> {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::Connect(event) => event.name(),
            Event::ConnectHandle(event) => event.name(),
            Event::EnableLoadExtension(event) => event.name(),
            Event::LoadExtension(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::Connect(event) => event.to_args(),
            Event::ConnectHandle(event) => event.to_args(),
            Event::EnableLoadExtension(event) => event.to_args(),
            Event::LoadExtension(event) => event.to_args(),
        }
    }
}

/// `sqlite3.connect(database)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`sqlite3.connect`](https://docs.python.org/3/library/sqlite3.html#sqlite3.connect).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Connect<'a> {
    /// A path (`str` or `bytes`) or any object.
    /// An object that stands for a path comes unresolved since 3.11.
    pub database: PathOrObject<'a>,
}

impl<'a> Connect<'a> {
    /// `sqlite3.connect` with the arguments in their order.
    #[must_use]
    pub fn new(database: impl Into<PathOrObject<'a>>) -> Self {
        Self { database: database.into() }
    }
}

impl AuditEvent for Connect<'_> {
    type Of<'a> = Connect<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Connect<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(Connect {
            database: raw
                .field::<Self, 0, kind::Or<kind::Path, kind::Object>, _>(values[0])?,
        })
    }
}

impl NamedEvent for Connect<'_> {
    const NAME: &'static str = "sqlite3.connect";
    const ID: Option<EventId> = Some(EventId::new(159));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("database", "path|object", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Connect<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.database)])
    }
}

/// `sqlite3.connect/handle(connection_handle)`
///
/// In Python 3.10 and later.
///
/// Documentation: [`sqlite3.connect`](https://docs.python.org/3/library/sqlite3.html#sqlite3.connect).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ConnectHandle<'a> {
    /// Any object.
    /// The `Connection`.
    pub connection_handle: Value<'a>,
}

impl<'a> ConnectHandle<'a> {
    /// `sqlite3.connect/handle` with the arguments in their order.
    #[must_use]
    pub fn new(connection_handle: impl Into<Value<'a>>) -> Self {
        Self {
            connection_handle: connection_handle.into(),
        }
    }
}

impl AuditEvent for ConnectHandle<'_> {
    type Of<'a> = ConnectHandle<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<ConnectHandle<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(ConnectHandle {
            connection_handle: raw.field::<Self, 0, kind::Object, _>(values[0])?,
        })
    }
}

impl NamedEvent for ConnectHandle<'_> {
    const NAME: &'static str = "sqlite3.connect/handle";
    const ID: Option<EventId> = Some(EventId::new(160));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("connection_handle", "object", (3, 10)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 10));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for ConnectHandle<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.connection_handle)])
    }
}

/// `sqlite3.enable_load_extension(connection, enabled)`
///
/// In Python 3.10 and later.
///
/// Documentation: [`sqlite3.Connection.enable_load_extension`](https://docs.python.org/3/library/sqlite3.html#sqlite3.Connection.enable_load_extension).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EnableLoadExtension<'a> {
    /// Any object.
    pub connection: Value<'a>,
    /// A `bool`.
    pub enabled: bool,
}

impl<'a> EnableLoadExtension<'a> {
    /// `sqlite3.enable_load_extension` with the arguments in their order.
    #[must_use]
    pub fn new(connection: impl Into<Value<'a>>, enabled: bool) -> Self {
        Self {
            connection: connection.into(),
            enabled,
        }
    }
}

impl AuditEvent for EnableLoadExtension<'_> {
    type Of<'a> = EnableLoadExtension<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(
        raw: &RawEvent<'a>,
    ) -> Result<EnableLoadExtension<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(EnableLoadExtension {
            connection: raw.field::<Self, 0, kind::Object, _>(values[0])?,
            enabled: raw.field::<Self, 1, kind::Bool, _>(values[1])?,
        })
    }
}

impl NamedEvent for EnableLoadExtension<'_> {
    const NAME: &'static str = "sqlite3.enable_load_extension";
    const ID: Option<EventId> = Some(EventId::new(161));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("connection", "object", (3, 10)),
        ArgumentInfo::new("enabled", "bool", (3, 10)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 10));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for EnableLoadExtension<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.connection), ToArg::to_arg(&self.enabled)])
    }
}

/// `sqlite3.load_extension(connection, path)`
///
/// In Python 3.10 and later.
///
/// Documentation: [`sqlite3.Connection.load_extension`](https://docs.python.org/3/library/sqlite3.html#sqlite3.Connection.load_extension).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LoadExtension<'a> {
    /// Any object.
    pub connection: Value<'a>,
    /// A `str`.
    pub path: Text<'a>,
}

impl<'a> LoadExtension<'a> {
    /// `sqlite3.load_extension` with the arguments in their order.
    #[must_use]
    pub fn new(connection: impl Into<Value<'a>>, path: impl Into<Text<'a>>) -> Self {
        Self {
            connection: connection.into(),
            path: path.into(),
        }
    }
}

impl AuditEvent for LoadExtension<'_> {
    type Of<'a> = LoadExtension<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<LoadExtension<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(LoadExtension {
            connection: raw.field::<Self, 0, kind::Object, _>(values[0])?,
            path: raw.field::<Self, 1, kind::Str, _>(values[1])?,
        })
    }
}

impl NamedEvent for LoadExtension<'_> {
    const NAME: &'static str = "sqlite3.load_extension";
    const ID: Option<EventId> = Some(EventId::new(162));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("connection", "object", (3, 10)),
        ArgumentInfo::new("path", "str", (3, 10)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 10));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for LoadExtension<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.connection), ToArg::to_arg(&self.path)])
    }
}
