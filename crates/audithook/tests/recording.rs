//! What is recorded is read back as it was; what is no recording is refused
//! with its place.
// Recordings have no unsafe code; proptest and files are not for Miri.
#![cfg(not(miri))]
#![allow(
    clippy::unwrap_used,
    reason = "a failed test is what a failed unwrap means here"
)]

use std::sync::{Arc, Mutex};

use audithook::recording::{Reader, Writer};
use audithook::{
    AnyEvent, BigInt, Dispatcher, OwnedBigInt, OwnedEvent, OwnedObject, OwnedValue, Text, Unknown,
    Value, events::os,
};
use proptest::prelude::*;

fn write(event: &OwnedEvent) -> Vec<u8> {
    let mut written = Vec::new();
    Writer::new(&mut written)
        .write(&event.name, &event.args)
        .unwrap();
    written
}

fn read(text: &[u8]) -> OwnedEvent {
    let mut reader = Reader::new(text);
    let event = reader.next().unwrap().unwrap();
    assert!(reader.next().is_none());
    event
}

/// Text in generalised UTF-8, lone surrogates included.
fn text() -> impl Strategy<Value = OwnedValue> {
    let piece = prop_oneof![
        any::<char>().prop_map(|c| c.to_string().into_bytes()),
        (0xa0u8..=0xbf, 0x80u8..=0xbf).prop_map(|(second, third)| vec![0xed, second, third]),
    ];
    prop::collection::vec(piece, 0..6).prop_map(|pieces| {
        let bytes = pieces.concat();
        OwnedValue::Str(Text::from_bytes(&bytes).expect("generalised UTF-8").into())
    })
}

fn big_int() -> impl Strategy<Value = OwnedValue> {
    "-?0x[1-9a-f][0-9a-f]{16,60}".prop_map(|hex| {
        assert!(BigInt::from_hex(&hex).is_some());
        OwnedValue::BigInt(OwnedBigInt::from_hex(&hex).unwrap())
    })
}

fn value() -> impl Strategy<Value = OwnedValue> {
    let leaf = prop_oneof![
        Just(OwnedValue::None),
        any::<bool>().prop_map(OwnedValue::Bool),
        any::<i64>().prop_map(OwnedValue::Int),
        big_int(),
        any::<f64>().prop_map(OwnedValue::Float),
        prop_oneof![
            Just(f64::INFINITY),
            Just(-f64::INFINITY),
            Just(-0.0),
            Just(1e300)
        ]
        .prop_map(OwnedValue::Float),
        any::<String>().prop_map(|text| OwnedValue::Str(text.into())),
        text(),
        any::<Vec<u8>>().prop_map(OwnedValue::Bytes),
        any::<String>().prop_map(|type_name| OwnedValue::Object(OwnedObject { type_name })),
    ];
    leaf.prop_recursive(5, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(OwnedValue::Tuple),
            prop::collection::vec(inner.clone(), 0..6).prop_map(OwnedValue::List),
            prop::collection::vec((inner.clone(), inner), 0..4).prop_map(OwnedValue::Dict),
        ]
    })
}

proptest! {
    #[test]
    fn written_events_are_read_back(
        name in any::<String>(),
        args in prop::collection::vec(value(), 0..5),
    ) {
        let event = OwnedEvent { name, args };
        let written = write(&event);
        prop_assert_eq!(written.iter().filter(|byte| **byte == b'\n').count(), 1);
        prop_assert_eq!(read(&written), event);
    }

    #[test]
    fn arbitrary_bytes_are_refused_not_feared(text in any::<Vec<u8>>()) {
        for event in Reader::new(&*text) {
            if let Err(error) = event {
                prop_assert!(error.line().is_some() && error.column() >= Some(1));
                prop_assert!(!error.to_string().is_empty());
            }
        }
    }
}

#[test]
fn a_float_that_is_no_number_survives() {
    let event = OwnedEvent {
        name: "x".into(),
        args: vec![OwnedValue::Float(f64::NAN)],
    };
    let written = write(&event);
    assert_eq!(
        written,
        b"{\"event\":\"x\",\"args\":[{\"float\":\"nan\"}]}\n"
    );
    let OwnedValue::Float(float) = read(&written).args[0] else {
        panic!("no float")
    };
    assert!(float.is_nan());
}

#[test]
fn the_deepest_copy_can_be_read_back() {
    let mut deep = OwnedValue::Int(0);
    for _ in 0..60 {
        deep = OwnedValue::Dict(vec![(OwnedValue::None, deep)]);
    }
    let event = OwnedEvent {
        name: "deep".into(),
        args: vec![deep],
    };
    let copied = read(&write(&event));
    assert_eq!(copied, read(&write(&copied)));
    assert!(format!("{copied:?}").contains("Object(<dict>)"));
}

#[test]
fn integers_are_the_same_number_however_written() {
    let event = read(br#"{"event":"","args":[18446744073709551615,{"int":"0x5"},-1],"pid":7}"#);
    assert_eq!(
        event.args[0].as_value(),
        Value::BigInt(BigInt::from_hex("0xffffffffffffffff").unwrap())
    );
    assert_eq!(event.args[1..], [OwnedValue::Int(5), OwnedValue::Int(-1)]);
}

#[test]
fn a_recording_is_replayed_with_types() {
    let recording = "\u{feff}{\"event\":\"os.chmod\",\"args\":[\"/x\",384,-1]}\r\n\n\
                     {\"args\":[{\"text\":[\"caf\",56553]}],\"event\":\"myapp.open\"}";
    let seen = Arc::new(Mutex::new(Vec::new()));
    let dispatcher = Dispatcher::new();
    let log = seen.clone();
    dispatcher.on(move |chmod: &os::Chmod<'_>| {
        log.lock()
            .unwrap()
            .push(format!("{:?} {:o}", chmod.path, chmod.mode));
    });
    let log = seen.clone();
    dispatcher.on(move |unknown: &Unknown<'_>| {
        log.lock()
            .unwrap()
            .push(format!("{} {:?}", unknown.name, unknown.iter().next()));
    });
    let any = Arc::new(Mutex::new(0));
    let count = any.clone();
    dispatcher.on(move |_: &AnyEvent<'_>| *count.lock().unwrap() += 1);
    for event in Reader::new(recording.as_bytes()) {
        assert!(!dispatcher.replay(&event.unwrap()).is_deny());
    }
    assert_eq!(*any.lock().unwrap(), 2);
    assert_eq!(
        *seen.lock().unwrap(),
        ["Path(\"/x\") 600", "myapp.open Some(Str(\"caf\\u{dce9}\"))"]
    );
}

#[test]
fn errors_tell_the_place_and_reading_goes_on() {
    let lines = [
        (r#"{"event":"a","args":[]}"#, None),
        (r#"{"event":"a"}"#, Some("2:13: missing field `args`")),
        (
            r#"{"event":"a","args":[{"byte":""}]}"#,
            Some(
                "3:28: unknown field `byte`, expected one of `tuple`, `dict`, `bytes`, `int`, `float`, `text`, `object`",
            ),
        ),
        (
            r#"{"event":"a","args":[1e300]}"#,
            Some(
                "4:26: a number past 64 bits would lose digits: write {\"int\": \"0x…\"} or {\"float\": \"…\"}",
            ),
        ),
        (
            r#"{"event":"a","args":[{}]}"#,
            Some(
                "5:23: invalid length 0, expected null, a boolean, a number, text, an array, or an object with one key (tuple, dict, bytes, int, float, text, object)",
            ),
        ),
        (
            r#"{"event":"a","args":[{"int":"12"}]}"#,
            Some("6:33: invalid value: string \"12\", expected \"0x…\" or \"-0x…\""),
        ),
        (
            r#"{"event":"a","args":[{"tuple":[],"list":[]}]}"#,
            Some("7:39: a value has one key, `tuple` here, but there is `list`, too"),
        ),
        (
            r#"{"event":"a","event":"b","args":[]}"#,
            Some("8:20: duplicate field `event`"),
        ),
        ("\u{1}", Some("9:1: expected value")),
        (
            r#"{"event":"a","args":[{"bytes":"Ā"}]}"#,
            Some("10:35: the characters of `bytes` are U+0000 to U+00FF, one for each byte"),
        ),
        (
            r#"{"event":"a","args":[{"text":["\u0061",1]}]}"#,
            Some(
                "11:40: invalid value: integer `1`, expected text, or a surrogate as a number from 55296 to 57343",
            ),
        ),
        (
            r#"[]"#,
            Some(
                "12:1: invalid type: sequence, expected an event: {\"event\": \"os.chmod\", \"args\": [\"/tmp/x\", 384, -1]}",
            ),
        ),
        (
            r#"{"event":"a","args":["#,
            Some("13:21: EOF while parsing a list"),
        ),
    ];
    let text: Vec<&str> = lines.iter().map(|(line, _)| *line).collect();
    for (event, (line, expected)) in Reader::new(text.join("\n").as_bytes()).zip(lines) {
        match expected {
            None => assert!(event.is_ok(), "{line}"),
            Some(expected) => {
                let error = event.expect_err(line).to_string();
                assert_eq!(error, format!("recording:{expected}"), "{line}");
            }
        }
    }
}

#[test]
fn a_missing_file_is_named() {
    let error = Reader::open("no/such/recording.jsonl").unwrap_err();
    assert!(
        error.to_string().starts_with("no/such/recording.jsonl: "),
        "{error}"
    );
    assert_eq!(error.line(), None);
}
