// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `code`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, Text, ToArg, Value, kind,
};

/// Any event of `code`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// `code.__new__(code, filename, name, argcount, posonlyargcount, kwonlyargcount, nlocals, stacksize, flags)`.
    New(New<'a>),
}

impl AuditEvent for Event<'_> {
    type Of<'a> = Event<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::events([New::ID])
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event<'a>, DecodeError<'a>> {
        match raw.id {
            New::ID => raw.decode::<New<'_>>().map(Event::New),
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event<'_> {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::New(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::New(event) => event.to_args(),
        }
    }
}

/// `code.__new__(code, filename, name, argcount, posonlyargcount, kwonlyargcount, nlocals, stacksize, flags)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`types.CodeType`](https://docs.python.org/3/library/types.html#types.CodeType).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct New<'a> {
    /// A `bytes`.
    /// The byte code.
    pub code: &'a [u8],
    /// A `str`.
    pub filename: Text<'a>,
    /// A `str`.
    pub name: Text<'a>,
    /// An `int`.
    pub argcount: i64,
    /// An `int`.
    pub posonlyargcount: i64,
    /// An `int`.
    pub kwonlyargcount: i64,
    /// An `int`.
    pub nlocals: i64,
    /// An `int`.
    pub stacksize: i64,
    /// An `int`.
    /// The `CO_*` bits.
    pub flags: i64,
}

impl<'a> New<'a> {
    /// `code.__new__` with the arguments in their order.
    #[allow(clippy::too_many_arguments, clippy::self_named_constructors)]
    #[must_use]
    pub fn new(
        code: &'a [u8],
        filename: impl Into<Text<'a>>,
        name: impl Into<Text<'a>>,
        argcount: i64,
        posonlyargcount: i64,
        kwonlyargcount: i64,
        nlocals: i64,
        stacksize: i64,
        flags: i64,
    ) -> Self {
        Self {
            code,
            filename: filename.into(),
            name: name.into(),
            argcount,
            posonlyargcount,
            kwonlyargcount,
            nlocals,
            stacksize,
            flags,
        }
    }
}

impl AuditEvent for New<'_> {
    type Of<'a> = New<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<New<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 9];
        let values = raw.read_all::<Self, 9>(&mut buffer)?;
        Ok(New {
            code: raw.field::<Self, 0, kind::Bytes, _>(values[0])?,
            filename: raw.field::<Self, 1, kind::Str, _>(values[1])?,
            name: raw.field::<Self, 2, kind::Str, _>(values[2])?,
            argcount: raw.field::<Self, 3, kind::Int, _>(values[3])?,
            posonlyargcount: raw.field::<Self, 4, kind::Int, _>(values[4])?,
            kwonlyargcount: raw.field::<Self, 5, kind::Int, _>(values[5])?,
            nlocals: raw.field::<Self, 6, kind::Int, _>(values[6])?,
            stacksize: raw.field::<Self, 7, kind::Int, _>(values[7])?,
            flags: raw.field::<Self, 8, kind::Int, _>(values[8])?,
        })
    }
}

impl NamedEvent for New<'_> {
    const NAME: &'static str = "code.__new__";
    const ID: Option<EventId> = Some(EventId::new(21));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("code", "bytes", (3, 8)),
        ArgumentInfo::new("filename", "str", (3, 8)),
        ArgumentInfo::new("name", "str", (3, 8)),
        ArgumentInfo::new("argcount", "int", (3, 8)),
        ArgumentInfo::new("posonlyargcount", "int", (3, 8)),
        ArgumentInfo::new("kwonlyargcount", "int", (3, 8)),
        ArgumentInfo::new("nlocals", "int", (3, 8)),
        ArgumentInfo::new("stacksize", "int", (3, 8)),
        ArgumentInfo::new("flags", "int", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for New<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.code),
            ToArg::to_arg(&self.filename),
            ToArg::to_arg(&self.name),
            ToArg::to_arg(&self.argcount),
            ToArg::to_arg(&self.posonlyargcount),
            ToArg::to_arg(&self.kwonlyargcount),
            ToArg::to_arg(&self.nlocals),
            ToArg::to_arg(&self.stacksize),
            ToArg::to_arg(&self.flags),
        ])
    }
}
