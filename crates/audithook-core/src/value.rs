use crate::{BigInt, Dict, FsPath, List, Object, Text, Tuple};

/// One argument of an event, borrowed from wherever it lives.
///
/// The variant follows the Python type; a subclass is read as its base where
/// that runs no Python code, and is an [`Object`] otherwise.
///
/// ```
/// use audithook_core::Value;
///
/// assert_eq!(Value::from("x").type_name(), "str");
/// assert_eq!(Value::from(7), Value::Int(7));
/// assert_eq!(Value::None.type_name(), "NoneType");
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value<'a> {
    /// `None`.
    None,
    /// `True` or `False`.
    Bool(bool),
    /// An `int` of 64 bits.
    Int(i64),
    /// An `int` outside the range of `i64`.
    BigInt(BigInt<'a>),
    /// A `float`.
    Float(f64),
    /// A `str`.
    Str(Text<'a>),
    /// A `bytes`.
    Bytes(&'a [u8]),
    /// A `tuple`.
    Tuple(Tuple<'a>),
    /// A `list`.
    List(List<'a>),
    /// A `dict`.
    Dict(Dict<'a>),
    /// An object of any other type.
    Object(Object<'a>),
}

impl<'a> Value<'a> {
    /// The name of the Python type, as `type(value).__name__` has it.
    #[must_use]
    pub fn type_name(self) -> &'a str {
        match self {
            Value::None => "NoneType",
            Value::Bool(_) => "bool",
            Value::Int(_) | Value::BigInt(_) => "int",
            Value::Float(_) => "float",
            Value::Str(_) => "str",
            Value::Bytes(_) => "bytes",
            Value::Tuple(_) => "tuple",
            Value::List(_) => "list",
            Value::Dict(_) => "dict",
            Value::Object(object) => object.type_name(),
        }
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Value::Str(Text::new(text))
    }
}

impl<'a> From<Text<'a>> for Value<'a> {
    fn from(text: Text<'a>) -> Self {
        Value::Str(text)
    }
}

impl<'a> From<&'a [u8]> for Value<'a> {
    fn from(bytes: &'a [u8]) -> Self {
        Value::Bytes(bytes)
    }
}

impl<'a> From<FsPath<'a>> for Value<'a> {
    fn from(path: FsPath<'a>) -> Self {
        match path {
            FsPath::Text(text) => Value::Str(text),
            FsPath::Bytes(bytes) => Value::Bytes(bytes),
        }
    }
}

impl From<i64> for Value<'_> {
    fn from(int: i64) -> Self {
        Value::Int(int)
    }
}

impl From<bool> for Value<'_> {
    fn from(bool: bool) -> Self {
        Value::Bool(bool)
    }
}

impl From<f64> for Value<'_> {
    fn from(float: f64) -> Self {
        Value::Float(float)
    }
}
