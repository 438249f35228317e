//! One line of a recording: the format of `audithook::recording`, with the
//! process, the event's number in it and what could not be decoded beside.

use std::fmt::Write as _;

use audithook::{AnyEvent, AuditEvent as _, RawEvent, Value};

/// How deep containers are written; they may contain themselves.
const DEPTH: usize = 64;

/// The line of `event`, with the newline.
pub(crate) fn encode(process: u32, number: u64, event: &RawEvent<'_>) -> String {
    let mut line = String::from(r#"{"event":"#);
    text(&mut line, event.name);
    line.push_str(r#","args":"#);
    let args = event.args;
    array(&mut line, (0..args.len()).map_while(|i| args.get(i)), 0);
    // Writing to a String cannot fail.
    let _ = write!(line, r#","pid":{process},"seq":{number}"#);
    if let Err(error) = AnyEvent::decode(event) {
        line.push_str(r#","mismatch":"#);
        text(&mut line, &error.to_string());
    }
    line.push_str("}\n");
    line
}

fn value(line: &mut String, value: Value<'_>, depth: usize) {
    let _ = match value {
        Value::None => write!(line, "null"),
        Value::Bool(bool) => write!(line, "{bool}"),
        Value::Int(int) => write!(line, "{int}"),
        Value::Float(float) if float.is_finite() => write!(line, "{float:?}"),
        Value::Float(float) if float.is_nan() => write!(line, r#"{{"float":"nan"}}"#),
        Value::Float(float) => write!(line, r#"{{"float":"{float}"}}"#),
        Value::BigInt(big) => write!(line, r#"{{"int":"{big}"}}"#),
        Value::Str(plain) if plain.as_str().is_some() => {
            text(line, plain.as_str().unwrap_or_default());
            Ok(())
        }
        Value::Str(surrogates) => {
            line.push_str(r#"{"text":"#);
            text_with_surrogates(line, surrogates.as_bytes());
            line.push('}');
            Ok(())
        }
        Value::Bytes(bytes) => {
            line.push_str(r#"{"bytes":"#);
            let characters: String = bytes.iter().copied().map(char::from).collect();
            text(line, &characters);
            line.push('}');
            Ok(())
        }
        Value::Tuple(_) | Value::List(_) | Value::Dict(_) if depth == DEPTH => {
            object(line, value.type_name());
            Ok(())
        }
        Value::Tuple(tuple) => {
            line.push_str(r#"{"tuple":"#);
            array(line, tuple.iter(), depth + 1);
            line.push('}');
            Ok(())
        }
        Value::List(list) => {
            array(line, list.iter(), depth + 1);
            Ok(())
        }
        Value::Dict(dict) => {
            line.push_str(r#"{"dict":["#);
            for (index, (key, item)) in dict.iter().enumerate() {
                if index > 0 {
                    line.push(',');
                }
                array(line, [key, item].into_iter(), depth + 1);
            }
            line.push_str("]}");
            Ok(())
        }
        Value::Object(opaque) => {
            object(line, opaque.type_name());
            Ok(())
        }
    };
}

fn array<'a>(line: &mut String, values: impl Iterator<Item = Value<'a>>, depth: usize) {
    line.push('[');
    for (index, item) in values.enumerate() {
        if index > 0 {
            line.push(',');
        }
        value(line, item, depth);
    }
    line.push(']');
}

fn object(line: &mut String, type_name: &str) {
    line.push_str(r#"{"object":"#);
    text(line, type_name);
    line.push('}');
}

/// `["caf",56553]`: text and, as numbers, the lone surrogates between.
fn text_with_surrogates(line: &mut String, mut bytes: &[u8]) {
    line.push('[');
    let mut first = true;
    while !bytes.is_empty() {
        if !std::mem::take(&mut first) {
            line.push(',');
        }
        let valid = match std::str::from_utf8(bytes) {
            Ok(whole) => whole,
            Err(error) => std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default(),
        };
        if !valid.is_empty() {
            text(line, valid);
            bytes = &bytes[valid.len()..];
            continue;
        }
        let (unit, rest) = match *bytes {
            [0xed, second, third, ref rest @ ..] => {
                let unit = 0xd000 | u32::from(second & 0x3f) << 6 | u32::from(third & 0x3f);
                (unit, rest)
            }
            [_, ref rest @ ..] => (0xfffd, rest),
            [] => break,
        };
        let _ = write!(line, "{unit}");
        bytes = rest;
    }
    line.push(']');
}

fn text(line: &mut String, text: &str) {
    line.push('"');
    for char in text.chars() {
        match char {
            '"' => line.push_str("\\\""),
            '\\' => line.push_str("\\\\"),
            '\n' => line.push_str("\\n"),
            char if char < ' ' => {
                let _ = write!(line, "\\u{:04x}", u32::from(char));
            }
            char => line.push(char),
        }
    }
    line.push('"');
}

#[cfg(test)]
mod tests {
    use audithook::{Args, BigInt, Text};

    use super::*;

    #[test]
    fn a_line_is_json_with_what_json_lacks_in_objects() {
        let items = [Value::from("x"), Value::Float(f64::INFINITY)];
        let args = [
            Value::from("q\"\\\n\u{1}é"),
            Value::Bytes(b"\xff\0"),
            Value::BigInt(BigInt::from_hex("-0x1ff").unwrap()),
            Value::Str(Text::from_bytes(b"caf\xed\xb3\xa9").unwrap()),
            Value::Tuple(audithook::Tuple::new(&items)),
            Value::Float(1.0),
            Value::None,
        ];
        let line = encode(7, 3, &RawEvent::new(None, "test", &args as &dyn Args));
        assert_eq!(
            line,
            r#"{"event":"test","args":["q\"\\\n\u0001é",{"bytes":"ÿ\u0000"},{"int":"-0x1ff"},{"text":["caf",56553]},{"tuple":["x",{"float":"inf"}]},1.0,null],"pid":7,"seq":3}"#
                .to_owned()
                + "\n"
        );
    }

    #[test]
    fn what_is_not_as_documented_is_said() {
        let id = audithook::events::id_of(b"os.chmod");
        let args: [Value<'_>; 0] = [];
        let line = encode(1, 0, &RawEvent::new(id, "os.chmod", &args as &dyn Args));
        assert!(
            line.contains(r#""mismatch":"expected 3 arguments, got 0"}"#),
            "{line}"
        );
    }
}
