//! One line of a recording: the format of `audithook::recording`, with the
//! process, the event's number in it and what could not be decoded beside.

use std::io::Write as _;

use audithook::{AnyEvent, AuditEvent as _, RawEvent};

/// The line of `event`, with the newline.
pub(crate) fn encode(process: u32, number: u64, event: &RawEvent<'_>) -> std::io::Result<Vec<u8>> {
    let mut line = Vec::new();
    serde_json::to_writer(&mut line, event)?;
    let end = line.pop();
    debug_assert_eq!(end, Some(b'}'));
    write!(line, r#","pid":{process},"seq":{number}"#)?;
    if let Err(error) = AnyEvent::decode(event) {
        line.extend_from_slice(br#","mismatch":"#);
        serde_json::to_writer(&mut line, &error.to_string())?;
    }
    line.extend_from_slice(b"}\n");
    Ok(line)
}

#[cfg(test)]
mod tests {
    use audithook::Value;
    use audithook::recording::Reader;

    use super::*;

    fn line(event: &RawEvent<'_>) -> String {
        String::from_utf8(encode(7, 3, event).unwrap()).unwrap()
    }

    #[test]
    fn a_line_can_be_replayed_and_says_more() {
        let args = [Value::from("\"x\""), Value::Bytes(b"\xff"), Value::None];
        let line = line(&RawEvent::new(None, "test", &args));
        let mut read = Reader::new(line.as_bytes());
        let event = read.next().unwrap().unwrap();
        assert_eq!(event.name, "test");
        assert_eq!(event.args.len(), 3);
        assert!(line.ends_with(",\"pid\":7,\"seq\":3}\n"), "{line}");
    }

    #[test]
    fn what_is_not_as_documented_is_said() {
        let id = audithook::events::id_of(b"os.chmod");
        let line = line(&RawEvent::new(id, "os.chmod", &[Value::None; 0]));
        assert!(
            line.ends_with("\"mismatch\":\"expected 3 arguments, got 0\"}\n"),
            "{line}"
        );
    }
}
