use core::fmt;

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

/// As a person reads it: text plain, everything else much as Python writes it.
///
/// ```
/// use audithook_core::{Tuple, Value};
///
/// let items = [Value::from("x"), Value::None, Value::Bytes(b"\xff")];
/// assert_eq!(items[0].to_string(), "x");
/// assert_eq!(Value::Tuple(Tuple::new(&items)).to_string(), r#"("x", None, b"\xff")"#);
/// ```
impl fmt::Display for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Str(text) => fmt::Display::fmt(text, f),
            other => other.write_literal(f),
        }
    }
}

impl Value<'_> {
    fn write_literal(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::None => f.pad("None"),
            Value::Bool(bool) => f.pad(if *bool { "True" } else { "False" }),
            Value::Int(int) => fmt::Display::fmt(int, f),
            Value::BigInt(big) => fmt::Display::fmt(big, f),
            Value::Float(float) => write!(f, "{float:?}"),
            Value::Str(text) => write!(f, "{text:?}"),
            Value::Bytes(bytes) => write!(f, "b\"{}\"", bytes.escape_ascii()),
            Value::Tuple(tuple) => write_items(f, ["(", ")"], tuple.iter()),
            Value::List(list) => write_items(f, ["[", "]"], list.iter()),
            Value::Dict(dict) => {
                f.write_str("{")?;
                for (index, (key, value)) in dict.iter().enumerate() {
                    f.write_str(if index > 0 { ", " } else { "" })?;
                    key.write_literal(f)?;
                    f.write_str(": ")?;
                    value.write_literal(f)?;
                }
                f.write_str("}")
            }
            Value::Object(object) => write!(f, "{object:?}"),
        }
    }
}

fn write_items<'a>(
    f: &mut fmt::Formatter<'_>,
    [open, close]: [&str; 2],
    items: impl Iterator<Item = Value<'a>>,
) -> fmt::Result {
    f.write_str(open)?;
    for (index, item) in items.enumerate() {
        f.write_str(if index > 0 { ", " } else { "" })?;
        item.write_literal(f)?;
    }
    f.write_str(close)
}
