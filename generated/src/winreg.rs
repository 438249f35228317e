// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `winreg`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, Text, ToArg, Value, kind,
};

pub mod py_hkey;

/// Any event of `winreg`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// `winreg.ConnectRegistry(computer_name, key)`.
    ConnectRegistry(ConnectRegistry<'a>),
    /// `winreg.CreateKey(key, sub_key, access)`.
    CreateKey(CreateKey<'a>),
    /// `winreg.DeleteKey(key, sub_key, access)`.
    DeleteKey(DeleteKey<'a>),
    /// `winreg.DeleteTree(key, sub_key)`.
    DeleteTree(DeleteTree<'a>),
    /// `winreg.DeleteValue(key, value)`.
    DeleteValue(DeleteValue<'a>),
    /// `winreg.DisableReflectionKey(key)`.
    DisableReflectionKey(DisableReflectionKey),
    /// `winreg.EnableReflectionKey(key)`.
    EnableReflectionKey(EnableReflectionKey),
    /// `winreg.EnumKey(key, index)`.
    EnumKey(EnumKey),
    /// `winreg.EnumValue(key, index)`.
    EnumValue(EnumValue),
    /// `winreg.ExpandEnvironmentStrings(str)`.
    ExpandEnvironmentStrings(ExpandEnvironmentStrings<'a>),
    /// `winreg.LoadKey(key, sub_key, file_name)`.
    LoadKey(LoadKey<'a>),
    /// `winreg.OpenKey(key, sub_key, access)`.
    OpenKey(OpenKey<'a>),
    /// `winreg.OpenKey/result(key)`.
    OpenKeyResult(OpenKeyResult),
    /// `winreg.QueryInfoKey(key)`.
    QueryInfoKey(QueryInfoKey),
    /// `winreg.QueryReflectionKey(key)`.
    QueryReflectionKey(QueryReflectionKey),
    /// `winreg.QueryValue(key, sub_key, value_name)`.
    QueryValue(QueryValue<'a>),
    /// `winreg.SaveKey(key, file_name)`.
    SaveKey(SaveKey<'a>),
    /// `winreg.SetValue(key, sub_key, type, value)`.
    SetValue(SetValue<'a>),
    /// An event of [`py_hkey`].
    PyHkey(py_hkey::Event),
}

impl AuditEvent for Event<'_> {
    type Of<'a> = Event<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::events([
                ConnectRegistry::ID,
                CreateKey::ID,
                DeleteKey::ID,
                DeleteTree::ID,
                DeleteValue::ID,
                DisableReflectionKey::ID,
                EnableReflectionKey::ID,
                EnumKey::ID,
                EnumValue::ID,
                ExpandEnvironmentStrings::ID,
                LoadKey::ID,
                OpenKey::ID,
                OpenKeyResult::ID,
                QueryInfoKey::ID,
                QueryReflectionKey::ID,
                QueryValue::ID,
                SaveKey::ID,
                SetValue::ID,
            ])
            .union(py_hkey::Event::interest())
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event<'a>, DecodeError<'a>> {
        match raw.id {
            ConnectRegistry::ID => {
                raw.decode::<ConnectRegistry<'_>>().map(Event::ConnectRegistry)
            }
            CreateKey::ID => raw.decode::<CreateKey<'_>>().map(Event::CreateKey),
            DeleteKey::ID => raw.decode::<DeleteKey<'_>>().map(Event::DeleteKey),
            DeleteTree::ID => raw.decode::<DeleteTree<'_>>().map(Event::DeleteTree),
            DeleteValue::ID => raw.decode::<DeleteValue<'_>>().map(Event::DeleteValue),
            DisableReflectionKey::ID => {
                raw.decode::<DisableReflectionKey>().map(Event::DisableReflectionKey)
            }
            EnableReflectionKey::ID => {
                raw.decode::<EnableReflectionKey>().map(Event::EnableReflectionKey)
            }
            EnumKey::ID => raw.decode::<EnumKey>().map(Event::EnumKey),
            EnumValue::ID => raw.decode::<EnumValue>().map(Event::EnumValue),
            ExpandEnvironmentStrings::ID => {
                raw.decode::<ExpandEnvironmentStrings<'_>>()
                    .map(Event::ExpandEnvironmentStrings)
            }
            LoadKey::ID => raw.decode::<LoadKey<'_>>().map(Event::LoadKey),
            OpenKey::ID => raw.decode::<OpenKey<'_>>().map(Event::OpenKey),
            OpenKeyResult::ID => raw.decode::<OpenKeyResult>().map(Event::OpenKeyResult),
            QueryInfoKey::ID => raw.decode::<QueryInfoKey>().map(Event::QueryInfoKey),
            QueryReflectionKey::ID => {
                raw.decode::<QueryReflectionKey>().map(Event::QueryReflectionKey)
            }
            QueryValue::ID => raw.decode::<QueryValue<'_>>().map(Event::QueryValue),
            SaveKey::ID => raw.decode::<SaveKey<'_>>().map(Event::SaveKey),
            SetValue::ID => raw.decode::<SetValue<'_>>().map(Event::SetValue),
            Some(id) if matches!(id.index(), 203) => {
                raw.decode::<py_hkey::Event>().map(Event::PyHkey)
            }
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event<'_> {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::ConnectRegistry(event) => event.name(),
            Event::CreateKey(event) => event.name(),
            Event::DeleteKey(event) => event.name(),
            Event::DeleteTree(event) => event.name(),
            Event::DeleteValue(event) => event.name(),
            Event::DisableReflectionKey(event) => event.name(),
            Event::EnableReflectionKey(event) => event.name(),
            Event::EnumKey(event) => event.name(),
            Event::EnumValue(event) => event.name(),
            Event::ExpandEnvironmentStrings(event) => event.name(),
            Event::LoadKey(event) => event.name(),
            Event::OpenKey(event) => event.name(),
            Event::OpenKeyResult(event) => event.name(),
            Event::QueryInfoKey(event) => event.name(),
            Event::QueryReflectionKey(event) => event.name(),
            Event::QueryValue(event) => event.name(),
            Event::SaveKey(event) => event.name(),
            Event::SetValue(event) => event.name(),
            Event::PyHkey(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::ConnectRegistry(event) => event.to_args(),
            Event::CreateKey(event) => event.to_args(),
            Event::DeleteKey(event) => event.to_args(),
            Event::DeleteTree(event) => event.to_args(),
            Event::DeleteValue(event) => event.to_args(),
            Event::DisableReflectionKey(event) => event.to_args(),
            Event::EnableReflectionKey(event) => event.to_args(),
            Event::EnumKey(event) => event.to_args(),
            Event::EnumValue(event) => event.to_args(),
            Event::ExpandEnvironmentStrings(event) => event.to_args(),
            Event::LoadKey(event) => event.to_args(),
            Event::OpenKey(event) => event.to_args(),
            Event::OpenKeyResult(event) => event.to_args(),
            Event::QueryInfoKey(event) => event.to_args(),
            Event::QueryReflectionKey(event) => event.to_args(),
            Event::QueryValue(event) => event.to_args(),
            Event::SaveKey(event) => event.to_args(),
            Event::SetValue(event) => event.to_args(),
            Event::PyHkey(event) => event.to_args(),
        }
    }
}

/// `winreg.ConnectRegistry(computer_name, key)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`winreg.ConnectRegistry`](https://docs.python.org/3/library/winreg.html#winreg.ConnectRegistry).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ConnectRegistry<'a> {
    /// A `str` or `None`.
    /// `None` for this computer.
    pub computer_name: Option<Text<'a>>,
    /// An `int`.
    /// Signed: the predefined keys are negative on 64-bit Windows.
    pub key: i64,
}

impl<'a> ConnectRegistry<'a> {
    /// `winreg.ConnectRegistry` with the arguments in their order.
    #[must_use]
    pub const fn new(computer_name: Option<Text<'a>>, key: i64) -> Self {
        Self { computer_name, key }
    }
}

impl AuditEvent for ConnectRegistry<'_> {
    type Of<'a> = ConnectRegistry<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<ConnectRegistry<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(ConnectRegistry {
            computer_name: raw
                .field::<Self, 0, kind::Nullable<kind::Str>, _>(values[0])?,
            key: raw.field::<Self, 1, kind::Int, _>(values[1])?,
        })
    }
}

impl NamedEvent for ConnectRegistry<'_> {
    const NAME: &'static str = "winreg.ConnectRegistry";
    const ID: Option<EventId> = Some(EventId::new(190));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("computer_name", "str|none", (3, 8)),
        ArgumentInfo::new("key", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for ConnectRegistry<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.computer_name), ToArg::to_arg(&self.key)])
    }
}

/// `winreg.CreateKey(key, sub_key, access)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`winreg.CreateKey`](https://docs.python.org/3/library/winreg.html#winreg.CreateKey), [`winreg.CreateKeyEx`](https://docs.python.org/3/library/winreg.html#winreg.CreateKeyEx).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CreateKey<'a> {
    /// An `int`.
    /// Signed: the predefined keys are negative on 64-bit Windows.
    pub key: i64,
    /// A `str` or `None`.
    /// `None` for the key itself.
    pub sub_key: Option<Text<'a>>,
    /// An `int`.
    pub access: i64,
}

impl<'a> CreateKey<'a> {
    /// `winreg.CreateKey` with the arguments in their order.
    #[must_use]
    pub const fn new(key: i64, sub_key: Option<Text<'a>>, access: i64) -> Self {
        Self { key, sub_key, access }
    }
}

impl AuditEvent for CreateKey<'_> {
    type Of<'a> = CreateKey<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<CreateKey<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 3];
        let values = raw.read_all::<Self, 3>(&mut buffer)?;
        Ok(CreateKey {
            key: raw.field::<Self, 0, kind::Int, _>(values[0])?,
            sub_key: raw.field::<Self, 1, kind::Nullable<kind::Str>, _>(values[1])?,
            access: raw.field::<Self, 2, kind::Int, _>(values[2])?,
        })
    }
}

impl NamedEvent for CreateKey<'_> {
    const NAME: &'static str = "winreg.CreateKey";
    const ID: Option<EventId> = Some(EventId::new(191));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("key", "int", (3, 8)),
        ArgumentInfo::new("sub_key", "str|none", (3, 8)),
        ArgumentInfo::new("access", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for CreateKey<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.key),
            ToArg::to_arg(&self.sub_key),
            ToArg::to_arg(&self.access),
        ])
    }
}

/// `winreg.DeleteKey(key, sub_key, access)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`winreg.DeleteKey`](https://docs.python.org/3/library/winreg.html#winreg.DeleteKey), [`winreg.DeleteKeyEx`](https://docs.python.org/3/library/winreg.html#winreg.DeleteKeyEx).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DeleteKey<'a> {
    /// An `int`.
    /// Signed: the predefined keys are negative on 64-bit Windows.
    pub key: i64,
    /// A `str`.
    pub sub_key: Text<'a>,
    /// An `int`.
    pub access: i64,
}

impl<'a> DeleteKey<'a> {
    /// `winreg.DeleteKey` with the arguments in their order.
    #[must_use]
    pub fn new(key: i64, sub_key: impl Into<Text<'a>>, access: i64) -> Self {
        Self {
            key,
            sub_key: sub_key.into(),
            access,
        }
    }
}

impl AuditEvent for DeleteKey<'_> {
    type Of<'a> = DeleteKey<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<DeleteKey<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 3];
        let values = raw.read_all::<Self, 3>(&mut buffer)?;
        Ok(DeleteKey {
            key: raw.field::<Self, 0, kind::Int, _>(values[0])?,
            sub_key: raw.field::<Self, 1, kind::Str, _>(values[1])?,
            access: raw.field::<Self, 2, kind::Int, _>(values[2])?,
        })
    }
}

impl NamedEvent for DeleteKey<'_> {
    const NAME: &'static str = "winreg.DeleteKey";
    const ID: Option<EventId> = Some(EventId::new(192));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("key", "int", (3, 8)),
        ArgumentInfo::new("sub_key", "str", (3, 8)),
        ArgumentInfo::new("access", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for DeleteKey<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.key),
            ToArg::to_arg(&self.sub_key),
            ToArg::to_arg(&self.access),
        ])
    }
}

/// `winreg.DeleteTree(key, sub_key)`
///
/// In Python 3.15 and later.
///
/// Documentation: [`winreg.DeleteTree`](https://docs.python.org/3/library/winreg.html#winreg.DeleteTree).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DeleteTree<'a> {
    /// An `int`.
    /// Signed: the predefined keys are negative on 64-bit Windows.
    pub key: i64,
    /// A `str` or `None`.
    /// `None` for the key itself.
    pub sub_key: Option<Text<'a>>,
}

impl<'a> DeleteTree<'a> {
    /// `winreg.DeleteTree` with the arguments in their order.
    #[must_use]
    pub const fn new(key: i64, sub_key: Option<Text<'a>>) -> Self {
        Self { key, sub_key }
    }
}

impl AuditEvent for DeleteTree<'_> {
    type Of<'a> = DeleteTree<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<DeleteTree<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(DeleteTree {
            key: raw.field::<Self, 0, kind::Int, _>(values[0])?,
            sub_key: raw.field::<Self, 1, kind::Nullable<kind::Str>, _>(values[1])?,
        })
    }
}

impl NamedEvent for DeleteTree<'_> {
    const NAME: &'static str = "winreg.DeleteTree";
    const ID: Option<EventId> = Some(EventId::new(193));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("key", "int", (3, 15)),
        ArgumentInfo::new("sub_key", "str|none", (3, 15)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 15));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for DeleteTree<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.key), ToArg::to_arg(&self.sub_key)])
    }
}

/// `winreg.DeleteValue(key, value)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`winreg.DeleteValue`](https://docs.python.org/3/library/winreg.html#winreg.DeleteValue).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DeleteValue<'a> {
    /// An `int`.
    /// Signed: the predefined keys are negative on 64-bit Windows.
    pub key: i64,
    /// A `str` or `None`.
    pub value: Option<Text<'a>>,
}

impl<'a> DeleteValue<'a> {
    /// `winreg.DeleteValue` with the arguments in their order.
    #[must_use]
    pub const fn new(key: i64, value: Option<Text<'a>>) -> Self {
        Self { key, value }
    }
}

impl AuditEvent for DeleteValue<'_> {
    type Of<'a> = DeleteValue<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<DeleteValue<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(DeleteValue {
            key: raw.field::<Self, 0, kind::Int, _>(values[0])?,
            value: raw.field::<Self, 1, kind::Nullable<kind::Str>, _>(values[1])?,
        })
    }
}

impl NamedEvent for DeleteValue<'_> {
    const NAME: &'static str = "winreg.DeleteValue";
    const ID: Option<EventId> = Some(EventId::new(194));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("key", "int", (3, 8)),
        ArgumentInfo::new("value", "str|none", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for DeleteValue<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.key), ToArg::to_arg(&self.value)])
    }
}

/// `winreg.DisableReflectionKey(key)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`winreg.DisableReflectionKey`](https://docs.python.org/3/library/winreg.html#winreg.DisableReflectionKey).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DisableReflectionKey {
    /// An `int`.
    /// Signed: the predefined keys are negative on 64-bit Windows.
    pub key: i64,
}

impl DisableReflectionKey {
    /// `winreg.DisableReflectionKey` with the arguments in their order.
    #[must_use]
    pub const fn new(key: i64) -> Self {
        Self { key }
    }
}

impl AuditEvent for DisableReflectionKey {
    type Of<'a> = DisableReflectionKey;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<DisableReflectionKey, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(DisableReflectionKey {
            key: raw.field::<Self, 0, kind::Int, _>(values[0])?,
        })
    }
}

impl NamedEvent for DisableReflectionKey {
    const NAME: &'static str = "winreg.DisableReflectionKey";
    const ID: Option<EventId> = Some(EventId::new(195));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("key", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for DisableReflectionKey {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.key)])
    }
}

/// `winreg.EnableReflectionKey(key)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`winreg.EnableReflectionKey`](https://docs.python.org/3/library/winreg.html#winreg.EnableReflectionKey).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EnableReflectionKey {
    /// An `int`.
    /// Signed: the predefined keys are negative on 64-bit Windows.
    pub key: i64,
}

impl EnableReflectionKey {
    /// `winreg.EnableReflectionKey` with the arguments in their order.
    #[must_use]
    pub const fn new(key: i64) -> Self {
        Self { key }
    }
}

impl AuditEvent for EnableReflectionKey {
    type Of<'a> = EnableReflectionKey;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<EnableReflectionKey, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(EnableReflectionKey {
            key: raw.field::<Self, 0, kind::Int, _>(values[0])?,
        })
    }
}

impl NamedEvent for EnableReflectionKey {
    const NAME: &'static str = "winreg.EnableReflectionKey";
    const ID: Option<EventId> = Some(EventId::new(196));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("key", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for EnableReflectionKey {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.key)])
    }
}

/// `winreg.EnumKey(key, index)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`winreg.EnumKey`](https://docs.python.org/3/library/winreg.html#winreg.EnumKey).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EnumKey {
    /// An `int`.
    /// Signed: the predefined keys are negative on 64-bit Windows.
    pub key: i64,
    /// An `int`.
    pub index: i64,
}

impl EnumKey {
    /// `winreg.EnumKey` with the arguments in their order.
    #[must_use]
    pub const fn new(key: i64, index: i64) -> Self {
        Self { key, index }
    }
}

impl AuditEvent for EnumKey {
    type Of<'a> = EnumKey;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<EnumKey, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(EnumKey {
            key: raw.field::<Self, 0, kind::Int, _>(values[0])?,
            index: raw.field::<Self, 1, kind::Int, _>(values[1])?,
        })
    }
}

impl NamedEvent for EnumKey {
    const NAME: &'static str = "winreg.EnumKey";
    const ID: Option<EventId> = Some(EventId::new(197));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("key", "int", (3, 8)),
        ArgumentInfo::new("index", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for EnumKey {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.key), ToArg::to_arg(&self.index)])
    }
}

/// `winreg.EnumValue(key, index)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`winreg.EnumValue`](https://docs.python.org/3/library/winreg.html#winreg.EnumValue).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EnumValue {
    /// An `int`.
    /// Signed: the predefined keys are negative on 64-bit Windows.
    pub key: i64,
    /// An `int`.
    pub index: i64,
}

impl EnumValue {
    /// `winreg.EnumValue` with the arguments in their order.
    #[must_use]
    pub const fn new(key: i64, index: i64) -> Self {
        Self { key, index }
    }
}

impl AuditEvent for EnumValue {
    type Of<'a> = EnumValue;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<EnumValue, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(EnumValue {
            key: raw.field::<Self, 0, kind::Int, _>(values[0])?,
            index: raw.field::<Self, 1, kind::Int, _>(values[1])?,
        })
    }
}

impl NamedEvent for EnumValue {
    const NAME: &'static str = "winreg.EnumValue";
    const ID: Option<EventId> = Some(EventId::new(198));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("key", "int", (3, 8)),
        ArgumentInfo::new("index", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for EnumValue {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.key), ToArg::to_arg(&self.index)])
    }
}

/// `winreg.ExpandEnvironmentStrings(str)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`winreg.ExpandEnvironmentStrings`](https://docs.python.org/3/library/winreg.html#winreg.ExpandEnvironmentStrings).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ExpandEnvironmentStrings<'a> {
    /// A `str`.
    pub str: Text<'a>,
}

impl<'a> ExpandEnvironmentStrings<'a> {
    /// `winreg.ExpandEnvironmentStrings` with the arguments in their order.
    #[must_use]
    pub fn new(str: impl Into<Text<'a>>) -> Self {
        Self { str: str.into() }
    }
}

impl AuditEvent for ExpandEnvironmentStrings<'_> {
    type Of<'a> = ExpandEnvironmentStrings<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(
        raw: &RawEvent<'a>,
    ) -> Result<ExpandEnvironmentStrings<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(ExpandEnvironmentStrings {
            str: raw.field::<Self, 0, kind::Str, _>(values[0])?,
        })
    }
}

impl NamedEvent for ExpandEnvironmentStrings<'_> {
    const NAME: &'static str = "winreg.ExpandEnvironmentStrings";
    const ID: Option<EventId> = Some(EventId::new(199));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("str", "str", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for ExpandEnvironmentStrings<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.str)])
    }
}

/// `winreg.LoadKey(key, sub_key, file_name)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`winreg.LoadKey`](https://docs.python.org/3/library/winreg.html#winreg.LoadKey).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LoadKey<'a> {
    /// An `int`.
    /// Signed: the predefined keys are negative on 64-bit Windows.
    pub key: i64,
    /// A `str`.
    pub sub_key: Text<'a>,
    /// A `str`.
    pub file_name: Text<'a>,
}

impl<'a> LoadKey<'a> {
    /// `winreg.LoadKey` with the arguments in their order.
    #[must_use]
    pub fn new(
        key: i64,
        sub_key: impl Into<Text<'a>>,
        file_name: impl Into<Text<'a>>,
    ) -> Self {
        Self {
            key,
            sub_key: sub_key.into(),
            file_name: file_name.into(),
        }
    }
}

impl AuditEvent for LoadKey<'_> {
    type Of<'a> = LoadKey<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<LoadKey<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 3];
        let values = raw.read_all::<Self, 3>(&mut buffer)?;
        Ok(LoadKey {
            key: raw.field::<Self, 0, kind::Int, _>(values[0])?,
            sub_key: raw.field::<Self, 1, kind::Str, _>(values[1])?,
            file_name: raw.field::<Self, 2, kind::Str, _>(values[2])?,
        })
    }
}

impl NamedEvent for LoadKey<'_> {
    const NAME: &'static str = "winreg.LoadKey";
    const ID: Option<EventId> = Some(EventId::new(200));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("key", "int", (3, 8)),
        ArgumentInfo::new("sub_key", "str", (3, 8)),
        ArgumentInfo::new("file_name", "str", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for LoadKey<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.key),
            ToArg::to_arg(&self.sub_key),
            ToArg::to_arg(&self.file_name),
        ])
    }
}

/// `winreg.OpenKey(key, sub_key, access)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`winreg.OpenKey`](https://docs.python.org/3/library/winreg.html#winreg.OpenKey).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OpenKey<'a> {
    /// An `int`.
    /// Signed: the predefined keys are negative on 64-bit Windows.
    pub key: i64,
    /// A `str` or `None`.
    /// `None` for the key itself.
    pub sub_key: Option<Text<'a>>,
    /// An `int`.
    pub access: i64,
}

impl<'a> OpenKey<'a> {
    /// `winreg.OpenKey` with the arguments in their order.
    #[must_use]
    pub const fn new(key: i64, sub_key: Option<Text<'a>>, access: i64) -> Self {
        Self { key, sub_key, access }
    }
}

impl AuditEvent for OpenKey<'_> {
    type Of<'a> = OpenKey<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<OpenKey<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 3];
        let values = raw.read_all::<Self, 3>(&mut buffer)?;
        Ok(OpenKey {
            key: raw.field::<Self, 0, kind::Int, _>(values[0])?,
            sub_key: raw.field::<Self, 1, kind::Nullable<kind::Str>, _>(values[1])?,
            access: raw.field::<Self, 2, kind::Int, _>(values[2])?,
        })
    }
}

impl NamedEvent for OpenKey<'_> {
    const NAME: &'static str = "winreg.OpenKey";
    const ID: Option<EventId> = Some(EventId::new(201));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("key", "int", (3, 8)),
        ArgumentInfo::new("sub_key", "str|none", (3, 8)),
        ArgumentInfo::new("access", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for OpenKey<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.key),
            ToArg::to_arg(&self.sub_key),
            ToArg::to_arg(&self.access),
        ])
    }
}

/// `winreg.OpenKey/result(key)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`winreg.CreateKey`](https://docs.python.org/3/library/winreg.html#winreg.CreateKey), [`winreg.CreateKeyEx`](https://docs.python.org/3/library/winreg.html#winreg.CreateKeyEx), [`winreg.OpenKey`](https://docs.python.org/3/library/winreg.html#winreg.OpenKey).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OpenKeyResult {
    /// An `int`.
    /// Signed: the predefined keys are negative on 64-bit Windows.
    pub key: i64,
}

impl OpenKeyResult {
    /// `winreg.OpenKey/result` with the arguments in their order.
    #[must_use]
    pub const fn new(key: i64) -> Self {
        Self { key }
    }
}

impl AuditEvent for OpenKeyResult {
    type Of<'a> = OpenKeyResult;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<OpenKeyResult, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(OpenKeyResult {
            key: raw.field::<Self, 0, kind::Int, _>(values[0])?,
        })
    }
}

impl NamedEvent for OpenKeyResult {
    const NAME: &'static str = "winreg.OpenKey/result";
    const ID: Option<EventId> = Some(EventId::new(202));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("key", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for OpenKeyResult {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.key)])
    }
}

/// `winreg.QueryInfoKey(key)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`winreg.QueryInfoKey`](https://docs.python.org/3/library/winreg.html#winreg.QueryInfoKey).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct QueryInfoKey {
    /// An `int`.
    /// Signed: the predefined keys are negative on 64-bit Windows.
    pub key: i64,
}

impl QueryInfoKey {
    /// `winreg.QueryInfoKey` with the arguments in their order.
    #[must_use]
    pub const fn new(key: i64) -> Self {
        Self { key }
    }
}

impl AuditEvent for QueryInfoKey {
    type Of<'a> = QueryInfoKey;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<QueryInfoKey, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(QueryInfoKey {
            key: raw.field::<Self, 0, kind::Int, _>(values[0])?,
        })
    }
}

impl NamedEvent for QueryInfoKey {
    const NAME: &'static str = "winreg.QueryInfoKey";
    const ID: Option<EventId> = Some(EventId::new(204));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("key", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for QueryInfoKey {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.key)])
    }
}

/// `winreg.QueryReflectionKey(key)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`winreg.QueryReflectionKey`](https://docs.python.org/3/library/winreg.html#winreg.QueryReflectionKey).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct QueryReflectionKey {
    /// An `int`.
    /// Signed: the predefined keys are negative on 64-bit Windows.
    pub key: i64,
}

impl QueryReflectionKey {
    /// `winreg.QueryReflectionKey` with the arguments in their order.
    #[must_use]
    pub const fn new(key: i64) -> Self {
        Self { key }
    }
}

impl AuditEvent for QueryReflectionKey {
    type Of<'a> = QueryReflectionKey;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<QueryReflectionKey, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(QueryReflectionKey {
            key: raw.field::<Self, 0, kind::Int, _>(values[0])?,
        })
    }
}

impl NamedEvent for QueryReflectionKey {
    const NAME: &'static str = "winreg.QueryReflectionKey";
    const ID: Option<EventId> = Some(EventId::new(205));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("key", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for QueryReflectionKey {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.key)])
    }
}

/// `winreg.QueryValue(key, sub_key, value_name)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`winreg.QueryValue`](https://docs.python.org/3/library/winreg.html#winreg.QueryValue), [`winreg.QueryValueEx`](https://docs.python.org/3/library/winreg.html#winreg.QueryValueEx).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct QueryValue<'a> {
    /// An `int`.
    /// Signed: the predefined keys are negative on 64-bit Windows.
    pub key: i64,
    /// A `str` or `None`.
    /// `None` from `QueryValueEx`.
    pub sub_key: Option<Text<'a>>,
    /// A `str` or `None`.
    /// `None` from `QueryValue`.
    pub value_name: Option<Text<'a>>,
}

impl<'a> QueryValue<'a> {
    /// `winreg.QueryValue` with the arguments in their order.
    #[must_use]
    pub const fn new(
        key: i64,
        sub_key: Option<Text<'a>>,
        value_name: Option<Text<'a>>,
    ) -> Self {
        Self { key, sub_key, value_name }
    }
}

impl AuditEvent for QueryValue<'_> {
    type Of<'a> = QueryValue<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<QueryValue<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 3];
        let values = raw.read_all::<Self, 3>(&mut buffer)?;
        Ok(QueryValue {
            key: raw.field::<Self, 0, kind::Int, _>(values[0])?,
            sub_key: raw.field::<Self, 1, kind::Nullable<kind::Str>, _>(values[1])?,
            value_name: raw.field::<Self, 2, kind::Nullable<kind::Str>, _>(values[2])?,
        })
    }
}

impl NamedEvent for QueryValue<'_> {
    const NAME: &'static str = "winreg.QueryValue";
    const ID: Option<EventId> = Some(EventId::new(206));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("key", "int", (3, 8)),
        ArgumentInfo::new("sub_key", "str|none", (3, 8)),
        ArgumentInfo::new("value_name", "str|none", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for QueryValue<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.key),
            ToArg::to_arg(&self.sub_key),
            ToArg::to_arg(&self.value_name),
        ])
    }
}

/// `winreg.SaveKey(key, file_name)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`winreg.SaveKey`](https://docs.python.org/3/library/winreg.html#winreg.SaveKey).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SaveKey<'a> {
    /// An `int`.
    /// Signed: the predefined keys are negative on 64-bit Windows.
    pub key: i64,
    /// A `str`.
    pub file_name: Text<'a>,
}

impl<'a> SaveKey<'a> {
    /// `winreg.SaveKey` with the arguments in their order.
    #[must_use]
    pub fn new(key: i64, file_name: impl Into<Text<'a>>) -> Self {
        Self {
            key,
            file_name: file_name.into(),
        }
    }
}

impl AuditEvent for SaveKey<'_> {
    type Of<'a> = SaveKey<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<SaveKey<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(SaveKey {
            key: raw.field::<Self, 0, kind::Int, _>(values[0])?,
            file_name: raw.field::<Self, 1, kind::Str, _>(values[1])?,
        })
    }
}

impl NamedEvent for SaveKey<'_> {
    const NAME: &'static str = "winreg.SaveKey";
    const ID: Option<EventId> = Some(EventId::new(207));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("key", "int", (3, 8)),
        ArgumentInfo::new("file_name", "str", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for SaveKey<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.key), ToArg::to_arg(&self.file_name)])
    }
}

/// `winreg.SetValue(key, sub_key, type, value)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`winreg.SetValue`](https://docs.python.org/3/library/winreg.html#winreg.SetValue), [`winreg.SetValueEx`](https://docs.python.org/3/library/winreg.html#winreg.SetValueEx).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SetValue<'a> {
    /// An `int`.
    /// Signed: the predefined keys are negative on 64-bit Windows.
    pub key: i64,
    /// A `str` or `None`.
    /// `SetValueEx` passes the name of the value here.
    pub sub_key: Option<Text<'a>>,
    /// An `int`.
    pub r#type: i64,
    /// Any object.
    /// Text from `SetValue`, anything from `SetValueEx`.
    pub value: Value<'a>,
}

impl<'a> SetValue<'a> {
    /// `winreg.SetValue` with the arguments in their order.
    #[must_use]
    pub fn new(
        key: i64,
        sub_key: Option<Text<'a>>,
        r#type: i64,
        value: impl Into<Value<'a>>,
    ) -> Self {
        Self {
            key,
            sub_key,
            r#type,
            value: value.into(),
        }
    }
}

impl AuditEvent for SetValue<'_> {
    type Of<'a> = SetValue<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<SetValue<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 4];
        let values = raw.read_all::<Self, 4>(&mut buffer)?;
        Ok(SetValue {
            key: raw.field::<Self, 0, kind::Int, _>(values[0])?,
            sub_key: raw.field::<Self, 1, kind::Nullable<kind::Str>, _>(values[1])?,
            r#type: raw.field::<Self, 2, kind::Int, _>(values[2])?,
            value: raw.field::<Self, 3, kind::Object, _>(values[3])?,
        })
    }
}

impl NamedEvent for SetValue<'_> {
    const NAME: &'static str = "winreg.SetValue";
    const ID: Option<EventId> = Some(EventId::new(208));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("key", "int", (3, 8)),
        ArgumentInfo::new("sub_key", "str|none", (3, 8)),
        ArgumentInfo::new("type", "int", (3, 8)),
        ArgumentInfo::new("value", "object", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for SetValue<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.key),
            ToArg::to_arg(&self.sub_key),
            ToArg::to_arg(&self.r#type),
            ToArg::to_arg(&self.value),
        ])
    }
}
