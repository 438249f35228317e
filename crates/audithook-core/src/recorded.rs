//! The recorded form of events, for any serde format that describes itself.
//!
//! What JSON has is written as JSON has it: `None`, `bool`, `int` of 64 bits,
//! finite `float`, `str`, and `list` as an array. All else is an object with
//! one key that tells the type:
//!
//! | key | value |
//! |---|---|
//! | `tuple` | an array of values |
//! | `dict` | an array of pairs of values |
//! | `bytes` | text in which each character U+0000 to U+00FF is one byte |
//! | `int` | `"0x…"` or `"-0x…"`, of any size |
//! | `float` | `"nan"`, `"inf"`, `"-inf"`, or a number as text |
//! | `text` | an array of text and, as numbers, the lone surrogates between |
//! | `object` | the name of a type; nothing else of such a value is recorded |

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde_core::de::{Error as _, MapAccess, SeqAccess, Unexpected, Visitor};
use serde_core::ser::{SerializeMap, SerializeSeq};
use serde_core::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::text::Piece;
use crate::{OwnedBigInt, OwnedEvent, OwnedObject, OwnedValue, RawEvent, Text, TextBuf, Value};

const TAGS: &[&str] = &["tuple", "dict", "bytes", "int", "float", "text", "object"];

/// From here on a float's digits could be those of an integer.
const FIRST_AMBIGUOUS: f64 = 9_223_372_036_854_775_808.0;

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Value::None => serializer.serialize_unit(),
            Value::Bool(bool) => serializer.serialize_bool(bool),
            Value::Int(int) => serializer.serialize_i64(int),
            Value::BigInt(big) => tagged(serializer, "int", big.as_hex()),
            Value::Float(float) if float.abs() < FIRST_AMBIGUOUS => serializer.serialize_f64(float),
            Value::Float(float) => tagged(serializer, "float", &float_text(float)),
            Value::Str(text) => match text.as_str() {
                Some(text) => serializer.serialize_str(text),
                None => tagged(serializer, "text", &Pieces(text)),
            },
            Value::Bytes(bytes) => {
                let text: String = bytes.iter().copied().map(char::from).collect();
                tagged(serializer, "bytes", &text)
            }
            // A live container may contain itself.
            Value::Tuple(_) | Value::List(_) | Value::Dict(_) => {
                OwnedValue::from(*self).serialize(serializer)
            }
            Value::Object(object) => tagged(serializer, "object", object.type_name()),
        }
    }
}

impl Serialize for OwnedValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            OwnedValue::List(items) => items.serialize(serializer),
            OwnedValue::Tuple(items) => tagged(serializer, "tuple", items),
            OwnedValue::Dict(entries) => tagged(serializer, "dict", entries),
            scalar => scalar.as_value().serialize(serializer),
        }
    }
}

fn tagged<S: Serializer, T: Serialize + ?Sized>(
    serializer: S,
    tag: &str,
    value: &T,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(1))?;
    map.serialize_entry(tag, value)?;
    map.end()
}

fn float_text(float: f64) -> String {
    if float.is_nan() {
        "nan".into()
    } else if float.is_infinite() {
        if float > 0.0 { "inf" } else { "-inf" }.into()
    } else {
        format!("{float:e}")
    }
}

struct Pieces<'a>(Text<'a>);

impl Serialize for Pieces<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut pieces = serializer.serialize_seq(None)?;
        for piece in self.0.pieces() {
            match piece {
                Piece::Unicode(text) => pieces.serialize_element(text)?,
                Piece::Surrogate(unit) => pieces.serialize_element(&unit)?,
            }
        }
        pieces.end()
    }
}

impl<'de> Deserialize<'de> for OwnedValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ValueVisitor)
    }
}

struct ValueVisitor;

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = OwnedValue;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("null, a boolean, a number, text, an array, or an object with one key (")?;
        f.write_str(&TAGS.join(", "))?;
        f.write_str(")")
    }

    fn visit_unit<E>(self) -> Result<OwnedValue, E> {
        Ok(OwnedValue::None)
    }

    fn visit_bool<E>(self, bool: bool) -> Result<OwnedValue, E> {
        Ok(OwnedValue::Bool(bool))
    }

    fn visit_i64<E>(self, int: i64) -> Result<OwnedValue, E> {
        Ok(OwnedValue::Int(int))
    }

    fn visit_u64<E>(self, int: u64) -> Result<OwnedValue, E> {
        Ok(match i64::try_from(int) {
            Ok(int) => OwnedValue::Int(int),
            Err(_) => OwnedValue::BigInt(OwnedBigInt::from_u64(int)),
        })
    }

    fn visit_f64<E: de::Error>(self, float: f64) -> Result<OwnedValue, E> {
        if float.abs() < FIRST_AMBIGUOUS {
            return Ok(OwnedValue::Float(float));
        }
        Err(E::custom(
            "a number past 64 bits would lose digits: write {\"int\": \"0x…\"} or {\"float\": \"…\"}",
        ))
    }

    fn visit_str<E>(self, text: &str) -> Result<OwnedValue, E> {
        Ok(OwnedValue::Str(text.into()))
    }

    fn visit_string<E>(self, text: String) -> Result<OwnedValue, E> {
        Ok(OwnedValue::Str(text.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<OwnedValue, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(OwnedValue::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<OwnedValue, A::Error> {
        let Some(tag) = map.next_key::<String>()? else {
            return Err(A::Error::invalid_length(0, &self));
        };
        let value = match &*tag {
            "tuple" => OwnedValue::Tuple(map.next_value()?),
            "dict" => OwnedValue::Dict(map.next_value()?),
            "bytes" => bytes(&map.next_value::<String>()?)?,
            "int" => int(&map.next_value::<String>()?)?,
            "float" => float(&map.next_value::<String>()?)?,
            "text" => OwnedValue::Str(text(map.next_value()?)?),
            "object" => OwnedValue::Object(OwnedObject {
                type_name: map.next_value()?,
            }),
            unknown => return Err(A::Error::unknown_field(unknown, TAGS)),
        };
        match map.next_key::<String>()? {
            None => Ok(value),
            Some(second) => Err(A::Error::custom(format!(
                "a value has one key, `{tag}` here, but there is `{second}`, too"
            ))),
        }
    }
}

fn bytes<E: de::Error>(text: &str) -> Result<OwnedValue, E> {
    let bytes: Result<_, _> = text.chars().map(u8::try_from).collect();
    bytes
        .map(OwnedValue::Bytes)
        .map_err(|_| E::custom("the characters of `bytes` are U+0000 to U+00FF, one for each byte"))
}

fn int<E: de::Error>(hex: &str) -> Result<OwnedValue, E> {
    let Some(big) = OwnedBigInt::from_hex(hex) else {
        return Err(E::invalid_value(
            Unexpected::Str(hex),
            &"\"0x…\" or \"-0x…\"",
        ));
    };
    let small = big
        .as_big_int()
        .to_i128()
        .and_then(|int| i64::try_from(int).ok());
    Ok(small.map_or(OwnedValue::BigInt(big), OwnedValue::Int))
}

fn float<E: de::Error>(text: &str) -> Result<OwnedValue, E> {
    text.parse().map(OwnedValue::Float).map_err(|_| {
        let expected = "\"nan\", \"inf\", \"-inf\" or a number as text";
        E::invalid_value(Unexpected::Str(text), &expected)
    })
}

fn text<E: de::Error>(pieces: Vec<OwnedPiece>) -> Result<TextBuf, E> {
    let mut bytes = Vec::new();
    for piece in pieces {
        match piece {
            OwnedPiece::Unicode(text) => bytes.extend_from_slice(text.as_bytes()),
            OwnedPiece::Surrogate(unit) => bytes.extend_from_slice(&Piece::encode(unit)),
        }
    }
    let text = Text::from_bytes(&bytes).map(TextBuf::from);
    text.ok_or_else(|| E::custom("`text` is not made of text and surrogates"))
}

enum OwnedPiece {
    Unicode(String),
    Surrogate(u16),
}

impl<'de> Deserialize<'de> for OwnedPiece {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(PieceVisitor)
    }
}

struct PieceVisitor;

impl Visitor<'_> for PieceVisitor {
    type Value = OwnedPiece;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text, or a surrogate as a number from 55296 to 57343")
    }

    fn visit_str<E>(self, text: &str) -> Result<OwnedPiece, E> {
        Ok(OwnedPiece::Unicode(text.into()))
    }

    fn visit_u64<E: de::Error>(self, unit: u64) -> Result<OwnedPiece, E> {
        match u16::try_from(unit) {
            Ok(unit @ 0xd800..=0xdfff) => Ok(OwnedPiece::Surrogate(unit)),
            _ => Err(E::invalid_value(Unexpected::Unsigned(unit), &self)),
        }
    }
}

impl Serialize for OwnedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("event", &self.name)?;
        map.serialize_entry("args", &self.args)?;
        map.end()
    }
}

/// Like the [`OwnedEvent`] made of it.
impl Serialize for RawEvent<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("event", self.name)?;
        map.serialize_entry("args", &LiveArgs(self))?;
        map.end()
    }
}

struct LiveArgs<'e, 'a>(&'e RawEvent<'a>);

impl Serialize for LiveArgs<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let args = self.0.args;
        serializer.collect_seq((0..args.len()).map_while(|index| args.get(index)))
    }
}

impl<'de> Deserialize<'de> for OwnedEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(EventVisitor)
    }
}

struct EventVisitor;

impl<'de> Visitor<'de> for EventVisitor {
    type Value = OwnedEvent;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an event: {\"event\": \"os.chmod\", \"args\": [\"/tmp/x\", 384, -1]}")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<OwnedEvent, A::Error> {
        let (mut name, mut args) = (None, None);
        while let Some(key) = map.next_key::<String>()? {
            match &*key {
                "event" if name.is_some() => return Err(A::Error::duplicate_field("event")),
                "args" if args.is_some() => return Err(A::Error::duplicate_field("args")),
                "event" => name = Some(map.next_value()?),
                "args" => args = Some(map.next_value()?),
                // A recorder's own: a time, a process.
                _ => drop(map.next_value::<de::IgnoredAny>()?),
            }
        }
        Ok(OwnedEvent {
            name: name.ok_or_else(|| A::Error::missing_field("event"))?,
            args: args.ok_or_else(|| A::Error::missing_field("args"))?,
        })
    }
}
