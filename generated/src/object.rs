// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `object`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, Text, ToArg, Value, kind,
};

/// Any event of `object`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// `object.__delattr__(obj, name)`.
    Delattr(Delattr<'a>),
    /// `object.__getattr__(obj, name)`.
    Getattr(Getattr<'a>),
    /// `object.__setattr__(obj, name, value)`.
    Setattr(Setattr<'a>),
}

impl AuditEvent for Event<'_> {
    type Of<'a> = Event<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::events([Delattr::ID, Getattr::ID, Setattr::ID])
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event<'a>, DecodeError<'a>> {
        match raw.id {
            Delattr::ID => raw.decode::<Delattr<'_>>().map(Event::Delattr),
            Getattr::ID => raw.decode::<Getattr<'_>>().map(Event::Getattr),
            Setattr::ID => raw.decode::<Setattr<'_>>().map(Event::Setattr),
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event<'_> {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::Delattr(event) => event.name(),
            Event::Getattr(event) => event.name(),
            Event::Setattr(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::Delattr(event) => event.to_args(),
            Event::Getattr(event) => event.to_args(),
            Event::Setattr(event) => event.to_args(),
        }
    }
}

/// `object.__delattr__(obj, name)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`object.__delattr__`](https://docs.python.org/3/reference/datamodel.html#object.__delattr__).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Delattr<'a> {
    /// Any object.
    pub obj: Value<'a>,
    /// A `str`.
    pub name: Text<'a>,
}

impl<'a> Delattr<'a> {
    /// `object.__delattr__` with the arguments in their order.
    #[must_use]
    pub fn new(obj: impl Into<Value<'a>>, name: impl Into<Text<'a>>) -> Self {
        Self {
            obj: obj.into(),
            name: name.into(),
        }
    }
}

impl AuditEvent for Delattr<'_> {
    type Of<'a> = Delattr<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Delattr<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(Delattr {
            obj: raw.field::<Self, 0, kind::Object, _>(values[0])?,
            name: raw.field::<Self, 1, kind::Str, _>(values[1])?,
        })
    }
}

impl NamedEvent for Delattr<'_> {
    const NAME: &'static str = "object.__delattr__";
    const ID: Option<EventId> = Some(EventId::new(81));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("obj", "object", (3, 8)),
        ArgumentInfo::new("name", "str", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Delattr<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.obj), ToArg::to_arg(&self.name)])
    }
}

/// `object.__getattr__(obj, name)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`object.__getattribute__`](https://docs.python.org/3/reference/datamodel.html#object.__getattribute__).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Getattr<'a> {
    /// Any object.
    /// A frame, function, traceback, coroutine or generator.
    pub obj: Value<'a>,
    /// A `str`.
    pub name: Text<'a>,
}

impl<'a> Getattr<'a> {
    /// `object.__getattr__` with the arguments in their order.
    #[must_use]
    pub fn new(obj: impl Into<Value<'a>>, name: impl Into<Text<'a>>) -> Self {
        Self {
            obj: obj.into(),
            name: name.into(),
        }
    }
}

impl AuditEvent for Getattr<'_> {
    type Of<'a> = Getattr<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Getattr<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 2];
        let values = raw.read_all::<Self, 2>(&mut buffer)?;
        Ok(Getattr {
            obj: raw.field::<Self, 0, kind::Object, _>(values[0])?,
            name: raw.field::<Self, 1, kind::Str, _>(values[1])?,
        })
    }
}

impl NamedEvent for Getattr<'_> {
    const NAME: &'static str = "object.__getattr__";
    const ID: Option<EventId> = Some(EventId::new(82));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("obj", "object", (3, 8)),
        ArgumentInfo::new("name", "str", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Getattr<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.obj), ToArg::to_arg(&self.name)])
    }
}

/// `object.__setattr__(obj, name, value)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`object.__setattr__`](https://docs.python.org/3/reference/datamodel.html#object.__setattr__).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Setattr<'a> {
    /// Any object.
    /// An instance, a function or a type; it may be half-built.
    pub obj: Value<'a>,
    /// A `str`.
    pub name: Text<'a>,
    /// Any object.
    pub value: Value<'a>,
}

impl<'a> Setattr<'a> {
    /// `object.__setattr__` with the arguments in their order.
    #[must_use]
    pub fn new(
        obj: impl Into<Value<'a>>,
        name: impl Into<Text<'a>>,
        value: impl Into<Value<'a>>,
    ) -> Self {
        Self {
            obj: obj.into(),
            name: name.into(),
            value: value.into(),
        }
    }
}

impl AuditEvent for Setattr<'_> {
    type Of<'a> = Setattr<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Setattr<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 3];
        let values = raw.read_all::<Self, 3>(&mut buffer)?;
        Ok(Setattr {
            obj: raw.field::<Self, 0, kind::Object, _>(values[0])?,
            name: raw.field::<Self, 1, kind::Str, _>(values[1])?,
            value: raw.field::<Self, 2, kind::Object, _>(values[2])?,
        })
    }
}

impl NamedEvent for Setattr<'_> {
    const NAME: &'static str = "object.__setattr__";
    const ID: Option<EventId> = Some(EventId::new(83));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("obj", "object", (3, 8)),
        ArgumentInfo::new("name", "str", (3, 8)),
        ArgumentInfo::new("value", "object", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Setattr<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([
            ToArg::to_arg(&self.obj),
            ToArg::to_arg(&self.name),
            ToArg::to_arg(&self.value),
        ])
    }
}
