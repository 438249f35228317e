use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::{Args, BigInt, Dict, Encode, List, Mapping, Object, Opaque, TextBuf, Tuple, Value};

/// A [`Value`] that owns what it holds.
///
/// An object that cannot be read keeps its type's name alone.
#[derive(Clone, Debug, PartialEq)]
pub enum OwnedValue {
    /// `None`.
    None,
    /// `True` or `False`.
    Bool(bool),
    /// An `int` of 64 bits.
    Int(i64),
    /// An `int` outside the range of `i64`, as [`BigInt`] has it.
    BigInt(OwnedBigInt),
    /// A `float`.
    Float(f64),
    /// A `str`.
    Str(TextBuf),
    /// A `bytes`.
    Bytes(Vec<u8>),
    /// A `tuple`.
    Tuple(Vec<OwnedValue>),
    /// A `list`.
    List(Vec<OwnedValue>),
    /// A `dict`.
    Dict(Vec<(OwnedValue, OwnedValue)>),
    /// An object of any other type.
    Object(OwnedObject),
}

/// What remains of an object that cannot be read: the name of its type.
#[derive(Clone, PartialEq, Eq)]
pub struct OwnedObject {
    /// The name of the object's type.
    pub type_name: String,
}

impl Opaque for OwnedObject {
    fn type_name(&self) -> &str {
        &self.type_name
    }
}

impl fmt::Debug for OwnedObject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{}>", self.type_name)
    }
}

/// An `int` outside the range of `i64`.
#[derive(Clone, PartialEq, Eq)]
pub struct OwnedBigInt(String);

impl OwnedBigInt {
    /// From `0x…` or `-0x…`; `None` where the text is not of that form.
    #[must_use]
    pub fn from_hex(hex: &str) -> Option<Self> {
        BigInt::from_hex(hex).map(|big| Self(big.as_hex().into()))
    }

    #[cfg(feature = "serde")]
    pub(crate) fn from_u64(int: u64) -> Self {
        Self(alloc::format!("{int:#x}"))
    }

    /// The integer, borrowed.
    #[must_use]
    pub fn as_big_int(&self) -> BigInt<'_> {
        BigInt::from_hex(&self.0).unwrap_or(BigInt::ZERO)
    }
}

impl fmt::Debug for OwnedBigInt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl OwnedValue {
    /// The value, borrowed.
    #[must_use]
    pub fn as_value(&self) -> Value<'_> {
        match self {
            OwnedValue::None => Value::None,
            OwnedValue::Bool(bool) => Value::Bool(*bool),
            OwnedValue::Int(int) => Value::Int(*int),
            OwnedValue::BigInt(big) => Value::BigInt(big.as_big_int()),
            OwnedValue::Float(float) => Value::Float(*float),
            OwnedValue::Str(text) => Value::Str(text.as_text()),
            OwnedValue::Bytes(bytes) => Value::Bytes(bytes),
            OwnedValue::Tuple(items) => Value::Tuple(Tuple::new(items)),
            OwnedValue::List(items) => Value::List(List::new(items)),
            OwnedValue::Dict(entries) => Value::Dict(Dict::new(entries)),
            OwnedValue::Object(object) => Value::Object(Object::new(object)),
        }
    }
}

impl From<Value<'_>> for OwnedValue {
    /// A copy within limits: lists and dicts may contain themselves and each
    /// other many times over. What is nested deeper than 32 times becomes an
    /// object, and so does the whole value where it has more than 65,536 parts
    /// or 64 MiB of text and bytes.
    fn from(value: Value<'_>) -> Self {
        Budget::new()
            .own(value, 0)
            .unwrap_or_else(|Exhausted| object(value))
    }
}

/// What is left of the limits of one copy.
struct Budget {
    values: usize,
    bytes: usize,
}

struct Exhausted;

/// A dict takes three levels of JSON, of which parsers allow 128.
pub(crate) const DEPTH: usize = 32;

pub(crate) const VALUES: usize = 1 << 16;

impl Budget {
    const fn new() -> Self {
        Self {
            values: VALUES,
            bytes: 64 << 20,
        }
    }

    fn own(&mut self, value: Value<'_>, depth: usize) -> Result<OwnedValue, Exhausted> {
        self.values = self.values.checked_sub(1).ok_or(Exhausted)?;
        let size = match value {
            Value::Str(text) => text.as_bytes().len(),
            Value::Bytes(bytes) => bytes.len(),
            Value::BigInt(big) => big.as_hex().len(),
            _ => 0,
        };
        self.bytes = self.bytes.checked_sub(size).ok_or(Exhausted)?;
        if depth == DEPTH && matches!(value, Value::Tuple(_) | Value::List(_) | Value::Dict(_)) {
            return Ok(object(value));
        }
        Ok(match value {
            Value::None => OwnedValue::None,
            Value::Bool(bool) => OwnedValue::Bool(bool),
            Value::Int(int) => OwnedValue::Int(int),
            Value::BigInt(big) => OwnedValue::BigInt(OwnedBigInt(big.as_hex().into())),
            Value::Float(float) => OwnedValue::Float(float),
            Value::Str(text) => OwnedValue::Str(text.into()),
            Value::Bytes(bytes) => OwnedValue::Bytes(bytes.into()),
            Value::Tuple(tuple) => OwnedValue::Tuple(self.own_all(tuple.iter(), depth)?),
            Value::List(list) => OwnedValue::List(self.own_all(list.iter(), depth)?),
            Value::Dict(dict) => OwnedValue::Dict(
                dict.iter()
                    .map(|(k, v)| Ok((self.own(k, depth + 1)?, self.own(v, depth + 1)?)))
                    .collect::<Result<_, _>>()?,
            ),
            Value::Object(_) => object(value),
        })
    }

    fn own_all<'a>(
        &mut self,
        values: impl Iterator<Item = Value<'a>>,
        depth: usize,
    ) -> Result<Vec<OwnedValue>, Exhausted> {
        values.map(|value| self.own(value, depth + 1)).collect()
    }
}

/// What remains of a value that is not copied.
fn object(value: Value<'_>) -> OwnedValue {
    OwnedValue::Object(OwnedObject {
        type_name: value.type_name().into(),
    })
}

impl Args for Vec<OwnedValue> {
    fn len(&self) -> usize {
        self.as_slice().len()
    }

    fn get(&self, index: usize) -> Option<Value<'_>> {
        self.as_slice().get(index).map(OwnedValue::as_value)
    }
}

impl Mapping for Vec<(OwnedValue, OwnedValue)> {
    fn len(&self) -> usize {
        self.as_slice().len()
    }

    fn next(&self, position: &mut usize) -> Option<(Value<'_>, Value<'_>)> {
        let (key, value) = self.as_slice().get(*position)?;
        *position += 1;
        Some((key.as_value(), value.as_value()))
    }
}

/// A raised event that owns its name and arguments: what a recording holds.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnedEvent {
    /// The name that was raised.
    pub name: String,
    /// The arguments that were raised.
    pub args: Vec<OwnedValue>,
}

impl<E: Encode> From<&E> for OwnedEvent {
    fn from(event: &E) -> Self {
        Self {
            name: event.name().into(),
            args: event.to_args().into_iter().map(Into::into).collect(),
        }
    }
}
