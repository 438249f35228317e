// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.
//! The events of `builtins`.

use alloc::vec::Vec;
use audithook_core::{
    ArgumentInfo, AuditEvent, DecodeError, Encode, EventId, Interest, NamedEvent,
    Problem, PythonVersion, RawEvent, Text, ToArg, Value, kind,
};

/// Any event of `builtins`.
///
/// As the argument of a handler it subscribes to the whole namespace.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// `builtins.breakpoint(breakpointhook)`.
    Breakpoint(Breakpoint<'a>),
    /// `builtins.id(id)`.
    Id(Id),
    /// `builtins.input(prompt)`.
    Input(Input<'a>),
    /// `builtins.input/result(result)`.
    InputResult(InputResult<'a>),
}

impl AuditEvent for Event<'_> {
    type Of<'a> = Event<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::events([Breakpoint::ID, Id::ID, Input::ID, InputResult::ID])
    }

    #[inline]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Event<'a>, DecodeError<'a>> {
        match raw.id {
            Breakpoint::ID => raw.decode::<Breakpoint<'_>>().map(Event::Breakpoint),
            Id::ID => raw.decode::<Id>().map(Event::Id),
            Input::ID => raw.decode::<Input<'_>>().map(Event::Input),
            InputResult::ID => raw.decode::<InputResult<'_>>().map(Event::InputResult),
            _ => Err(DecodeError::new(Problem::OtherEvent)),
        }
    }
}

impl Encode for Event<'_> {
    #[inline]
    fn name(&self) -> &str {
        match self {
            Event::Breakpoint(event) => event.name(),
            Event::Id(event) => event.name(),
            Event::Input(event) => event.name(),
            Event::InputResult(event) => event.name(),
        }
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        match self {
            Event::Breakpoint(event) => event.to_args(),
            Event::Id(event) => event.to_args(),
            Event::Input(event) => event.to_args(),
            Event::InputResult(event) => event.to_args(),
        }
    }
}

/// `builtins.breakpoint(breakpointhook)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`breakpoint`](https://docs.python.org/3/builtins/functions.html#breakpoint).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Breakpoint<'a> {
    /// Any object.
    /// What `sys.breakpointhook` holds; a tuple arrives as the arguments of the event.
    pub breakpointhook: Value<'a>,
}

impl<'a> Breakpoint<'a> {
    /// `builtins.breakpoint` with the arguments in their order.
    #[must_use]
    pub fn new(breakpointhook: impl Into<Value<'a>>) -> Self {
        Self {
            breakpointhook: breakpointhook.into(),
        }
    }
}

impl AuditEvent for Breakpoint<'_> {
    type Of<'a> = Breakpoint<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Breakpoint<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(Breakpoint {
            breakpointhook: raw.field::<Self, 0, kind::Object, _>(values[0])?,
        })
    }
}

impl NamedEvent for Breakpoint<'_> {
    const NAME: &'static str = "builtins.breakpoint";
    const ID: Option<EventId> = Some(EventId::new(17));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("breakpointhook", "object", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Breakpoint<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.breakpointhook)])
    }
}

/// `builtins.id(id)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`id`](https://docs.python.org/3/builtins/functions.html#id).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Id {
    /// An `int`.
    /// The identity that `id` returns.
    pub id: i64,
}

impl Id {
    /// `builtins.id` with the arguments in their order.
    #[must_use]
    pub const fn new(id: i64) -> Self {
        Self { id }
    }
}

impl AuditEvent for Id {
    type Of<'a> = Id;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Id, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(Id {
            id: raw.field::<Self, 0, kind::Int, _>(values[0])?,
        })
    }
}

impl NamedEvent for Id {
    const NAME: &'static str = "builtins.id";
    const ID: Option<EventId> = Some(EventId::new(18));
    const ARGUMENTS: &'static [ArgumentInfo] = &[ArgumentInfo::new("id", "int", (3, 8))];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Id {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.id)])
    }
}

/// `builtins.input(prompt)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`input`](https://docs.python.org/3/builtins/functions.html#input).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Input<'a> {
    /// Any object.
    /// Any object, printed as the prompt; a tuple arrives as the arguments of the event.
    pub prompt: Value<'a>,
}

impl<'a> Input<'a> {
    /// `builtins.input` with the arguments in their order.
    #[must_use]
    pub fn new(prompt: impl Into<Value<'a>>) -> Self {
        Self { prompt: prompt.into() }
    }
}

impl AuditEvent for Input<'_> {
    type Of<'a> = Input<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Input<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(Input {
            prompt: raw.field::<Self, 0, kind::Object, _>(values[0])?,
        })
    }
}

impl NamedEvent for Input<'_> {
    const NAME: &'static str = "builtins.input";
    const ID: Option<EventId> = Some(EventId::new(19));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("prompt", "object", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for Input<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.prompt)])
    }
}

/// `builtins.input/result(result)`
///
/// In Python 3.8 and later.
///
/// Documentation: [`input`](https://docs.python.org/3/builtins/functions.html#input).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct InputResult<'a> {
    /// A `str`.
    pub result: Text<'a>,
}

impl<'a> InputResult<'a> {
    /// `builtins.input/result` with the arguments in their order.
    #[must_use]
    pub fn new(result: impl Into<Text<'a>>) -> Self {
        Self { result: result.into() }
    }
}

impl AuditEvent for InputResult<'_> {
    type Of<'a> = InputResult<'a>;

    #[inline]
    fn interest() -> Interest {
        Interest::of::<Self>()
    }

    #[inline(always)]
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<InputResult<'a>, DecodeError<'a>> {
        raw.check_event::<Self>()?;
        let mut buffer = [Value::None; 1];
        let values = raw.read_all::<Self, 1>(&mut buffer)?;
        Ok(InputResult {
            result: raw.field::<Self, 0, kind::Str, _>(values[0])?,
        })
    }
}

impl NamedEvent for InputResult<'_> {
    const NAME: &'static str = "builtins.input/result";
    const ID: Option<EventId> = Some(EventId::new(20));
    const ARGUMENTS: &'static [ArgumentInfo] = &[
        ArgumentInfo::new("result", "str", (3, 8)),
    ];
    const SINCE: Option<PythonVersion> = Some(PythonVersion::new(3, 8));
    const UNTIL: Option<PythonVersion> = None;
}

impl Encode for InputResult<'_> {
    #[inline]
    fn name(&self) -> &str {
        <Self as NamedEvent>::NAME
    }

    #[inline]
    fn to_args(&self) -> Vec<Value<'_>> {
        Vec::from([ToArg::to_arg(&self.result)])
    }
}
