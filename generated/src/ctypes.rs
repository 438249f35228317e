// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `ctypes`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, Text, ToArg, Tuple, Value, kind,
};
use crate::unions::{IntOrStr, PathOrObject};

/// Any event of `ctypes`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// `ctypes.PyObj_FromPtr(obj)`.
    PyObjFromPtr(PyObjFromPtr<'a>),
    /// `ctypes.addressof(obj)`.
    Addressof(Addressof<'a>),
    /// `ctypes.call_function(func_pointer, arguments)`.
    CallFunction(CallFunction<'a>),
    /// `ctypes.cdata(address)`.
    Cdata(Cdata),
    /// `ctypes.cdata/buffer(pointer, size, offset)`.
    CdataBuffer(CdataBuffer),
    /// `ctypes.create_string_buffer(init, size)`.
    CreateStringBuffer(CreateStringBuffer<'a>),
    /// `ctypes.create_unicode_buffer(init, size)`.
    CreateUnicodeBuffer(CreateUnicodeBuffer<'a>),
    /// `ctypes.dlopen(name)`.
    Dlopen(Dlopen<'a>),
    /// `ctypes.dlsym(library, name)`.
    Dlsym(Dlsym<'a>),
    /// `ctypes.dlsym/handle(handle, name)`.
    DlsymHandle(DlsymHandle<'a>),
    /// `ctypes.get_errno()`.
    GetErrno(GetErrno),
    /// `ctypes.get_last_error()`.
    GetLastError(GetLastError),
    /// `ctypes.memoryview_at(address, size, readonly)`.
    MemoryviewAt(MemoryviewAt),
    /// `ctypes.seh_exception(code)`.
    SehException(SehException),
    /// `ctypes.set_errno(errno)`.
    SetErrno(SetErrno),
    /// `ctypes.set_exception(code)`.
    SetException(SetException),
    /// `ctypes.set_last_error(error)`.
    SetLastError(SetLastError),
    /// `ctypes.string_at(ptr, size)`.
    StringAt(StringAt),
    /// `ctypes.wstring_at(ptr, size)`.
    WstringAt(WstringAt),
}

impl AuditEvent for Event<'_> {
    type Of<'a> = Event<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::events([
            PyObjFromPtr::ID,
            Addressof::ID,
            CallFunction::ID,
            Cdata::ID,
            CdataBuffer::ID,
            CreateStringBuffer::ID,
            CreateUnicodeBuffer::ID,
            Dlopen::ID,
            Dlsym::ID,
            DlsymHandle::ID,
            GetErrno::ID,
            GetLastError::ID,
            MemoryviewAt::ID,
            SehException::ID,
            SetErrno::ID,
            SetException::ID,
            SetLastError::ID,
            StringAt::ID,
            WstringAt::ID,
        ])
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event<'a>, DecodeError<'a>> {
        match raw.id {
            PyObjFromPtr::ID => raw.decode::<PyObjFromPtr<'_>>().map(Event::PyObjFromPtr),
            Addressof::ID => raw.decode::<Addressof<'_>>().map(Event::Addressof),
            CallFunction::ID => raw.decode::<CallFunction<'_>>().map(Event::CallFunction),
            Cdata::ID => raw.decode::<Cdata>().map(Event::Cdata),
            CdataBuffer::ID => raw.decode::<CdataBuffer>().map(Event::CdataBuffer),
            CreateStringBuffer::ID => {
                raw.decode::<CreateStringBuffer<'_>>().map(Event::CreateStringBuffer)
            }
            CreateUnicodeBuffer::ID => {
                raw.decode::<CreateUnicodeBuffer<'_>>().map(Event::CreateUnicodeBuffer)
            }
            Dlopen::ID => raw.decode::<Dlopen<'_>>().map(Event::Dlopen),
            Dlsym::ID => raw.decode::<Dlsym<'_>>().map(Event::Dlsym),
            DlsymHandle::ID => raw.decode::<DlsymHandle<'_>>().map(Event::DlsymHandle),
            GetErrno::ID => raw.decode::<GetErrno>().map(Event::GetErrno),
            GetLastError::ID => raw.decode::<GetLastError>().map(Event::GetLastError),
            MemoryviewAt::ID => raw.decode::<MemoryviewAt>().map(Event::MemoryviewAt),
            SehException::ID => raw.decode::<SehException>().map(Event::SehException),
            SetErrno::ID => raw.decode::<SetErrno>().map(Event::SetErrno),
            SetException::ID => raw.decode::<SetException>().map(Event::SetException),
            SetLastError::ID => raw.decode::<SetLastError>().map(Event::SetLastError),
            StringAt::ID => raw.decode::<StringAt>().map(Event::StringAt),
            WstringAt::ID => raw.decode::<WstringAt>().map(Event::WstringAt),
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event<'_> {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::PyObjFromPtr(event) => event.name(),
            Event::Addressof(event) => event.name(),
            Event::CallFunction(event) => event.name(),
            Event::Cdata(event) => event.name(),
            Event::CdataBuffer(event) => event.name(),
            Event::CreateStringBuffer(event) => event.name(),
            Event::CreateUnicodeBuffer(event) => event.name(),
            Event::Dlopen(event) => event.name(),
            Event::Dlsym(event) => event.name(),
            Event::DlsymHandle(event) => event.name(),
            Event::GetErrno(event) => event.name(),
            Event::GetLastError(event) => event.name(),
            Event::MemoryviewAt(event) => event.name(),
            Event::SehException(event) => event.name(),
            Event::SetErrno(event) => event.name(),
            Event::SetException(event) => event.name(),
            Event::SetLastError(event) => event.name(),
            Event::StringAt(event) => event.name(),
            Event::WstringAt(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::PyObjFromPtr(event) => event.to_args(),
            Event::Addressof(event) => event.to_args(),
            Event::CallFunction(event) => event.to_args(),
            Event::Cdata(event) => event.to_args(),
            Event::CdataBuffer(event) => event.to_args(),
            Event::CreateStringBuffer(event) => event.to_args(),
            Event::CreateUnicodeBuffer(event) => event.to_args(),
            Event::Dlopen(event) => event.to_args(),
            Event::Dlsym(event) => event.to_args(),
            Event::DlsymHandle(event) => event.to_args(),
            Event::GetErrno(event) => event.to_args(),
            Event::GetLastError(event) => event.to_args(),
            Event::MemoryviewAt(event) => event.to_args(),
            Event::SehException(event) => event.to_args(),
            Event::SetErrno(event) => event.to_args(),
            Event::SetException(event) => event.to_args(),
            Event::SetLastError(event) => event.to_args(),
            Event::StringAt(event) => event.to_args(),
            Event::WstringAt(event) => event.to_args(),
        }
    }
}

/// `ctypes.PyObj_FromPtr(obj)`
///
/// In Python 3.8 and later.
/// Raised by CPython's internals: no public API answers to it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PyObjFromPtr<'a> {
    /// Any object.
    /// Made of a number that the caller chose: the object may not exist.
    pub obj: Value<'a>,
}

impl<'a> PyObjFromPtr<'a> {
    /// `ctypes.PyObj_FromPtr` with the arguments in their order.
    #[must_use]
    pub fn new(obj: impl Into<Value<'a>>) -> Self {
        Self { obj: obj.into() }
    }
}

impl AuditEvent for PyObjFromPtr<'_> {
    type Of<'a> = PyObjFromPtr<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<PyObjFromPtr<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(PyObjFromPtr {
            obj: raw.field::<Self, 0, kind::Object, _>(values[0])?,
        })
    }
}

impl NamedEvent for PyObjFromPtr<'_> {
    const NAME: &'static str = "ctypes.PyObj_FromPtr";
    const ID: Option<EventId> = Some(EventId::new(34));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("obj", "object", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for PyObjFromPtr<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.obj)])
    }
}

/// `ctypes.addressof(obj)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`ctypes.addressof`](https://docs.python.org/3/library/ctypes.html#ctypes.addressof).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Addressof<'a> {
    /// Any object.
    /// An instance of a ctypes type.
    pub obj: Value<'a>,
}

impl<'a> Addressof<'a> {
    /// `ctypes.addressof` with the arguments in their order.
    #[must_use]
    pub fn new(obj: impl Into<Value<'a>>) -> Self {
        Self { obj: obj.into() }
    }
}

impl AuditEvent for Addressof<'_> {
    type Of<'a> = Addressof<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Addressof<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(Addressof {
            obj: raw.field::<Self, 0, kind::Object, _>(values[0])?,
        })
    }
}

impl NamedEvent for Addressof<'_> {
    const NAME: &'static str = "ctypes.addressof";
    const ID: Option<EventId> = Some(EventId::new(35));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("obj", "object", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Addressof<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.obj)])
    }
}

/// `ctypes.call_function(func_pointer, arguments)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`foreign-functions`](https://docs.python.org/3/library/ctypes.html#foreign-functions).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CallFunction<'a> {
    /// An `int`.
    /// The address of the function, signed.
    pub func_pointer: i64,
    /// A `tuple`.
    /// The arguments of the call.
    pub arguments: Tuple<'a>,
}

impl<'a> CallFunction<'a> {
    /// `ctypes.call_function` with the arguments in their order.
    #[must_use]
    pub const fn new(func_pointer: i64, arguments: Tuple<'a>) -> Self {
        Self { func_pointer, arguments }
    }
}

impl AuditEvent for CallFunction<'_> {
    type Of<'a> = CallFunction<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<CallFunction<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(CallFunction {
            func_pointer: raw.field::<Self, 0, kind::Int, _>(values[0])?,
            arguments: raw.field::<Self, 1, kind::Tuple, _>(values[1])?,
        })
    }
}

impl NamedEvent for CallFunction<'_> {
    const NAME: &'static str = "ctypes.call_function";
    const ID: Option<EventId> = Some(EventId::new(36));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("func_pointer", "int", (3, 8)),
        ArgumentInfo::new("arguments", "tuple", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for CallFunction<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.func_pointer), ToArg::to_arg(&self.arguments)])
    }
}

/// `ctypes.cdata(address)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`ctypes._CData.from_address`](https://docs.python.org/3/library/ctypes.html#ctypes._CData.from_address).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cdata {
    /// An `int`.
    /// Signed; it may be negative.
    pub address: i64,
}

impl Cdata {
    /// `ctypes.cdata` with the arguments in their order.
    #[must_use]
    pub const fn new(address: i64) -> Self {
        Self { address }
    }
}

impl AuditEvent for Cdata {
    type Of<'a> = Cdata;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Cdata, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(Cdata {
            address: raw.field::<Self, 0, kind::Int, _>(values[0])?,
        })
    }
}

impl NamedEvent for Cdata {
    const NAME: &'static str = "ctypes.cdata";
    const ID: Option<EventId> = Some(EventId::new(37));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("address", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Cdata {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.address)])
    }
}

/// `ctypes.cdata/buffer(pointer, size, offset)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`ctypes._CData.from_buffer`](https://docs.python.org/3/library/ctypes.html#ctypes._CData.from_buffer), [`ctypes._CData.from_buffer_copy`](https://docs.python.org/3/library/ctypes.html#ctypes._CData.from_buffer_copy).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CdataBuffer {
    /// An `int`.
    pub pointer: i64,
    /// An `int`.
    pub size: i64,
    /// An `int`.
    pub offset: i64,
}

impl CdataBuffer {
    /// `ctypes.cdata/buffer` with the arguments in their order.
    #[must_use]
    pub const fn new(pointer: i64, size: i64, offset: i64) -> Self {
        Self { pointer, size, offset }
    }
}

impl AuditEvent for CdataBuffer {
    type Of<'a> = CdataBuffer;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<CdataBuffer, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 3];
        let values = raw.read_all::<Self, 3>(&mut buffer)?;
        Ok(CdataBuffer {
            pointer: raw.field::<Self, 0, kind::Int, _>(values[0])?,
            size: raw.field::<Self, 1, kind::Int, _>(values[1])?,
            offset: raw.field::<Self, 2, kind::Int, _>(values[2])?,
        })
    }
}

impl NamedEvent for CdataBuffer {
    const NAME: &'static str = "ctypes.cdata/buffer";
    const ID: Option<EventId> = Some(EventId::new(38));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("pointer", "int", (3, 8)),
        ArgumentInfo::new("size", "int", (3, 8)),
        ArgumentInfo::new("offset", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for CdataBuffer {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.pointer),
            ToArg::to_arg(&self.size),
            ToArg::to_arg(&self.offset),
        ])
    }
}

/// `ctypes.create_string_buffer(init, size)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`ctypes.create_string_buffer`](https://docs.python.org/3/library/ctypes.html#ctypes.create_string_buffer).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CreateStringBuffer<'a> {
    /// A `bytes` or `None`.
    /// `None` where only a size was given.
    pub init: Option<&'a [u8]>,
    /// An `int`.
    /// In bytes.
    pub size: i64,
}

impl<'a> CreateStringBuffer<'a> {
    /// `ctypes.create_string_buffer` with the arguments in their order.
    #[must_use]
    pub const fn new(init: Option<&'a [u8]>, size: i64) -> Self {
        Self { init, size }
    }
}

impl AuditEvent for CreateStringBuffer<'_> {
    type Of<'a> = CreateStringBuffer<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(
        raw: &RawEvent<'a>,
    ) -> Result<CreateStringBuffer<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(CreateStringBuffer {
            init: raw.field::<Self, 0, kind::Nullable<kind::Bytes>, _>(values[0])?,
            size: raw.field::<Self, 1, kind::Int, _>(values[1])?,
        })
    }
}

impl NamedEvent for CreateStringBuffer<'_> {
    const NAME: &'static str = "ctypes.create_string_buffer";
    const ID: Option<EventId> = Some(EventId::new(39));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("init", "bytes|none", (3, 8)),
        ArgumentInfo::new("size", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for CreateStringBuffer<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.init), ToArg::to_arg(&self.size)])
    }
}

/// `ctypes.create_unicode_buffer(init, size)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`ctypes.create_unicode_buffer`](https://docs.python.org/3/library/ctypes.html#ctypes.create_unicode_buffer).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CreateUnicodeBuffer<'a> {
    /// A `str` or `None`.
    /// `None` where only a size was given.
    pub init: Option<Text<'a>>,
    /// An `int`.
    /// In characters.
    pub size: i64,
}

impl<'a> CreateUnicodeBuffer<'a> {
    /// `ctypes.create_unicode_buffer` with the arguments in their order.
    #[must_use]
    pub const fn new(init: Option<Text<'a>>, size: i64) -> Self {
        Self { init, size }
    }
}

impl AuditEvent for CreateUnicodeBuffer<'_> {
    type Of<'a> = CreateUnicodeBuffer<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(
        raw: &RawEvent<'a>,
    ) -> Result<CreateUnicodeBuffer<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(CreateUnicodeBuffer {
            init: raw.field::<Self, 0, kind::Nullable<kind::Str>, _>(values[0])?,
            size: raw.field::<Self, 1, kind::Int, _>(values[1])?,
        })
    }
}

impl NamedEvent for CreateUnicodeBuffer<'_> {
    const NAME: &'static str = "ctypes.create_unicode_buffer";
    const ID: Option<EventId> = Some(EventId::new(40));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("init", "str|none", (3, 8)),
        ArgumentInfo::new("size", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for CreateUnicodeBuffer<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.init), ToArg::to_arg(&self.size)])
    }
}

/// `ctypes.dlopen(name)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`ctypes.LibraryLoader`](https://docs.python.org/3/library/ctypes.html#ctypes.LibraryLoader).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dlopen<'a> {
    /// A path (`str` or `bytes`), any object or `None`.
    /// `None` for the process itself; an object that stands for a path comes unresolved.
    pub name: Option<PathOrObject<'a>>,
}

impl<'a> Dlopen<'a> {
    /// `ctypes.dlopen` with the arguments in their order.
    #[must_use]
    pub const fn new(name: Option<PathOrObject<'a>>) -> Self {
        Self { name }
    }
}

impl AuditEvent for Dlopen<'_> {
    type Of<'a> = Dlopen<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Dlopen<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(Dlopen {
            name: raw
                .field::<
                    Self,
                    0,
                    kind::Nullable<kind::Or<kind::Path, kind::Object>>,
                    _,
                >(values[0])?,
        })
    }
}

impl NamedEvent for Dlopen<'_> {
    const NAME: &'static str = "ctypes.dlopen";
    const ID: Option<EventId> = Some(EventId::new(41));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("name", "path|object|none", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Dlopen<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.name)])
    }
}

/// `ctypes.dlsym(library, name)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`ctypes.LibraryLoader`](https://docs.python.org/3/library/ctypes.html#ctypes.LibraryLoader).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dlsym<'a> {
    /// Any object.
    /// Usually a `ctypes.CDLL`.
    pub library: Value<'a>,
    /// An `int` or a `str`.
    /// A number only on Windows, where functions have ordinals.
    pub name: IntOrStr<'a>,
}

impl<'a> Dlsym<'a> {
    /// `ctypes.dlsym` with the arguments in their order.
    #[must_use]
    pub fn new(library: impl Into<Value<'a>>, name: impl Into<IntOrStr<'a>>) -> Self {
        Self {
            library: library.into(),
            name: name.into(),
        }
    }
}

impl AuditEvent for Dlsym<'_> {
    type Of<'a> = Dlsym<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Dlsym<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(Dlsym {
            library: raw.field::<Self, 0, kind::Object, _>(values[0])?,
            name: raw.field::<Self, 1, kind::Or<kind::Int, kind::Str>, _>(values[1])?,
        })
    }
}

impl NamedEvent for Dlsym<'_> {
    const NAME: &'static str = "ctypes.dlsym";
    const ID: Option<EventId> = Some(EventId::new(42));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("library", "object", (3, 8)),
        ArgumentInfo::new("name", "int|str", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Dlsym<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.library), ToArg::to_arg(&self.name)])
    }
}

/// `ctypes.dlsym/handle(handle, name)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`ctypes.LibraryLoader`](https://docs.python.org/3/library/ctypes.html#ctypes.LibraryLoader).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DlsymHandle<'a> {
    /// An `int`.
    pub handle: i64,
    /// A `str`.
    pub name: Text<'a>,
}

impl<'a> DlsymHandle<'a> {
    /// `ctypes.dlsym/handle` with the arguments in their order.
    #[must_use]
    pub fn new(handle: i64, name: impl Into<Text<'a>>) -> Self {
        Self { handle, name: name.into() }
    }
}

impl AuditEvent for DlsymHandle<'_> {
    type Of<'a> = DlsymHandle<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<DlsymHandle<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(DlsymHandle {
            handle: raw.field::<Self, 0, kind::Int, _>(values[0])?,
            name: raw.field::<Self, 1, kind::Str, _>(values[1])?,
        })
    }
}

impl NamedEvent for DlsymHandle<'_> {
    const NAME: &'static str = "ctypes.dlsym/handle";
    const ID: Option<EventId> = Some(EventId::new(43));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("handle", "int", (3, 8)),
        ArgumentInfo::new("name", "str", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for DlsymHandle<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.handle), ToArg::to_arg(&self.name)])
    }
}

/// `ctypes.get_errno()`
///
/// In Python 3.8 and later.
///
/// Documentation: [`ctypes.get_errno`](https://docs.python.org/3/library/ctypes.html#ctypes.get_errno).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct GetErrno;

impl GetErrno {
    /// `ctypes.get_errno`, which has no arguments.
    #[must_use]
    pub const fn new() -> Self {
        Self
    }
}

impl AuditEvent for GetErrno {
    type Of<'a> = GetErrno;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<GetErrno, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        raw.check_arity(0, 0)?;
        Ok(GetErrno)
    }
}

impl NamedEvent for GetErrno {
    const NAME: &'static str = "ctypes.get_errno";
    const ID: Option<EventId> = Some(EventId::new(44));
    const ARGUMENTS: &'static [ArgumentInfo] = &[];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for GetErrno {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::new()
    }
}

/// `ctypes.get_last_error()`
///
/// In Python 3.8 and later.
///
/// Documentation: [`ctypes.get_last_error`](https://docs.python.org/3/library/ctypes.html#ctypes.get_last_error).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct GetLastError;

impl GetLastError {
    /// `ctypes.get_last_error`, which has no arguments.
    #[must_use]
    pub const fn new() -> Self {
        Self
    }
}

impl AuditEvent for GetLastError {
    type Of<'a> = GetLastError;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<GetLastError, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        raw.check_arity(0, 0)?;
        Ok(GetLastError)
    }
}

impl NamedEvent for GetLastError {
    const NAME: &'static str = "ctypes.get_last_error";
    const ID: Option<EventId> = Some(EventId::new(45));
    const ARGUMENTS: &'static [ArgumentInfo] = &[];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for GetLastError {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::new()
    }
}

/// `ctypes.memoryview_at(address, size, readonly)`
///
/// In Python 3.14 and later.
///
/// Documentation: [`library/ctypes.html`](https://docs.python.org/3/library/ctypes.html#audit_event_ctypes_memoryview_at_0).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MemoryviewAt {
    /// An `int`.
    pub address: i64,
    /// An `int`.
    pub size: i64,
    /// An `int`.
    /// 0 or 1.
    pub readonly: i64,
}

impl MemoryviewAt {
    /// `ctypes.memoryview_at` with the arguments in their order.
    #[must_use]
    pub const fn new(address: i64, size: i64, readonly: i64) -> Self {
        Self { address, size, readonly }
    }
}

impl AuditEvent for MemoryviewAt {
    type Of<'a> = MemoryviewAt;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<MemoryviewAt, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 3];
        let values = raw.read_all::<Self, 3>(&mut buffer)?;
        Ok(MemoryviewAt {
            address: raw.field::<Self, 0, kind::Int, _>(values[0])?,
            size: raw.field::<Self, 1, kind::Int, _>(values[1])?,
            readonly: raw.field::<Self, 2, kind::Int, _>(values[2])?,
        })
    }
}

impl NamedEvent for MemoryviewAt {
    const NAME: &'static str = "ctypes.memoryview_at";
    const ID: Option<EventId> = Some(EventId::new(46));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("address", "int", (3, 14)),
        ArgumentInfo::new("size", "int", (3, 14)),
        ArgumentInfo::new("readonly", "int", (3, 14)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 14));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for MemoryviewAt {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.address),
            ToArg::to_arg(&self.size),
            ToArg::to_arg(&self.readonly),
        ])
    }
}

/// `ctypes.seh_exception(code)`
///
/// In Python 3.8 to 3.11; newer versions do not raise it.
///
/// Documentation: [`foreign-functions`](https://docs.python.org/3.11/library/ctypes.html#foreign-functions).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SehException {
    /// An `int`.
    pub code: i64,
}

impl SehException {
    /// `ctypes.seh_exception` with the arguments in their order.
    #[must_use]
    pub const fn new(code: i64) -> Self {
        Self { code }
    }
}

impl AuditEvent for SehException {
    type Of<'a> = SehException;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<SehException, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(SehException {
            code: raw.field::<Self, 0, kind::Int, _>(values[0])?,
        })
    }
}

impl NamedEvent for SehException {
    const NAME: &'static str = "ctypes.seh_exception";
    const ID: Option<EventId> = Some(EventId::new(47));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("code", "int", (3, 8)).until((3, 11)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = Some(PythonVersion::new(3, 11));
}

impl Encode for SehException {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.code)])
    }
}

/// `ctypes.set_errno(errno)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`ctypes.set_errno`](https://docs.python.org/3/library/ctypes.html#ctypes.set_errno).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SetErrno {
    /// An `int`.
    /// Not checked yet.
    pub errno: i64,
}

impl SetErrno {
    /// `ctypes.set_errno` with the arguments in their order.
    #[must_use]
    pub const fn new(errno: i64) -> Self {
        Self { errno }
    }
}

impl AuditEvent for SetErrno {
    type Of<'a> = SetErrno;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<SetErrno, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(SetErrno {
            errno: raw.field::<Self, 0, kind::Int, _>(values[0])?,
        })
    }
}

impl NamedEvent for SetErrno {
    const NAME: &'static str = "ctypes.set_errno";
    const ID: Option<EventId> = Some(EventId::new(48));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("errno", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for SetErrno {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.errno)])
    }
}

/// `ctypes.set_exception(code)`
///
/// In Python 3.12 and later.
///
/// Documentation: [`foreign-functions`](https://docs.python.org/3/library/ctypes.html#foreign-functions).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SetException {
    /// An `int`.
    pub code: i64,
}

impl SetException {
    /// `ctypes.set_exception` with the arguments in their order.
    #[must_use]
    pub const fn new(code: i64) -> Self {
        Self { code }
    }
}

impl AuditEvent for SetException {
    type Of<'a> = SetException;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<SetException, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(SetException {
            code: raw.field::<Self, 0, kind::Int, _>(values[0])?,
        })
    }
}

impl NamedEvent for SetException {
    const NAME: &'static str = "ctypes.set_exception";
    const ID: Option<EventId> = Some(EventId::new(49));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("code", "int", (3, 12)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 12));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for SetException {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.code)])
    }
}

/// `ctypes.set_last_error(error)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`ctypes.set_last_error`](https://docs.python.org/3/library/ctypes.html#ctypes.set_last_error).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SetLastError {
    /// An `int`.
    /// Not checked yet.
    pub error: i64,
}

impl SetLastError {
    /// `ctypes.set_last_error` with the arguments in their order.
    #[must_use]
    pub const fn new(error: i64) -> Self {
        Self { error }
    }
}

impl AuditEvent for SetLastError {
    type Of<'a> = SetLastError;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<SetLastError, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(SetLastError {
            error: raw.field::<Self, 0, kind::Int, _>(values[0])?,
        })
    }
}

impl NamedEvent for SetLastError {
    const NAME: &'static str = "ctypes.set_last_error";
    const ID: Option<EventId> = Some(EventId::new(50));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("error", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for SetLastError {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.error)])
    }
}

/// `ctypes.string_at(ptr, size)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`ctypes.string_at`](https://docs.python.org/3/library/ctypes.html#ctypes.string_at).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StringAt {
    /// An `int`.
    /// The address, signed.
    ///
    /// `address` before 3.14.
    pub ptr: i64,
    /// An `int`.
    /// In bytes; -1 up to the first NUL.
    pub size: i64,
}

impl StringAt {
    /// `ctypes.string_at` with the arguments in their order.
    #[must_use]
    pub const fn new(ptr: i64, size: i64) -> Self {
        Self { ptr, size }
    }
}

impl AuditEvent for StringAt {
    type Of<'a> = StringAt;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<StringAt, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(StringAt {
            ptr: raw.field::<Self, 0, kind::Int, _>(values[0])?,
            size: raw.field::<Self, 1, kind::Int, _>(values[1])?,
        })
    }
}

impl NamedEvent for StringAt {
    const NAME: &'static str = "ctypes.string_at";
    const ID: Option<EventId> = Some(EventId::new(51));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("ptr", "int", (3, 8)),
        ArgumentInfo::new("size", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for StringAt {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.ptr), ToArg::to_arg(&self.size)])
    }
}

/// `ctypes.wstring_at(ptr, size)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`ctypes.wstring_at`](https://docs.python.org/3/library/ctypes.html#ctypes.wstring_at).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WstringAt {
    /// An `int`.
    /// The address, signed.
    ///
    /// `address` before 3.14.
    pub ptr: i64,
    /// An `int`.
    /// In characters; -1 up to the first NUL.
    pub size: i64,
}

impl WstringAt {
    /// `ctypes.wstring_at` with the arguments in their order.
    #[must_use]
    pub const fn new(ptr: i64, size: i64) -> Self {
        Self { ptr, size }
    }
}

impl AuditEvent for WstringAt {
    type Of<'a> = WstringAt;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<WstringAt, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(WstringAt {
            ptr: raw.field::<Self, 0, kind::Int, _>(values[0])?,
            size: raw.field::<Self, 1, kind::Int, _>(values[1])?,
        })
    }
}

impl NamedEvent for WstringAt {
    const NAME: &'static str = "ctypes.wstring_at";
    const ID: Option<EventId> = Some(EventId::new(52));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("ptr", "int", (3, 8)),
        ArgumentInfo::new("size", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for WstringAt {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.ptr), ToArg::to_arg(&self.size)])
    }
}
