//! Every event of the spec: what is raised, decoded and encoded again is what
//! was raised; what no event takes is a mismatch, never a panic.
// Decoding has no unsafe code, and proptest wants more cases than Miri gets through.
#![cfg(not(miri))]
#![allow(
    clippy::unwrap_used,
    reason = "a failed test is what a failed unwrap means here"
)]

use std::collections::BTreeMap;

use audithook::events::{COUNT, id_of};
use audithook::{
    AnyEvent, AuditEvent, BigInt, Encode, OwnedBigInt, OwnedEvent, OwnedObject, OwnedValue,
    RawEvent, Text,
};
use proptest::prelude::*;

const SPEC: &str = include_str!("../../../spec/audit-events.json");

/// The types of the arguments of each event, in the spec's words.
fn events() -> BTreeMap<String, Vec<String>> {
    let spec: serde_json::Value = serde_json::from_str(SPEC).unwrap();
    let events = spec["events"].as_array().unwrap().iter().map(|event| {
        let args = event["args"].as_array().unwrap().iter();
        let types = args.map(|arg| arg["type"].as_str().unwrap().to_owned());
        (event["name"].as_str().unwrap().to_owned(), types.collect())
    });
    events.collect()
}

/// A value of the type that a word names.
fn of_word(word: &str) -> BoxedStrategy<OwnedValue> {
    let text = || {
        prop_oneof![
            any::<String>().prop_map(|text| OwnedValue::Str(text.into())),
            Just(OwnedValue::Str(
                Text::from_bytes(b"caf\xed\xb3\xa9").unwrap().into()
            )),
        ]
    };
    let bytes = || any::<Vec<u8>>().prop_map(OwnedValue::Bytes);
    let object =
        || "[a-z]{1,8}".prop_map(|type_name| OwnedValue::Object(OwnedObject { type_name }));
    let items = || prop::collection::vec(any::<i64>().prop_map(OwnedValue::Int), 0..3);
    match word {
        "none" => Just(OwnedValue::None).boxed(),
        "bool" => any::<bool>().prop_map(OwnedValue::Bool).boxed(),
        "int" => any::<i64>().prop_map(OwnedValue::Int).boxed(),
        "fd" => any::<i32>()
            .prop_map(|fd| OwnedValue::Int(fd.into()))
            .boxed(),
        "float" => (-1e9..1e9).prop_map(OwnedValue::Float).boxed(),
        "str" => text().boxed(),
        "bytes" => bytes().boxed(),
        "path" => prop_oneof![text(), bytes()].boxed(),
        "tuple" => items().prop_map(OwnedValue::Tuple).boxed(),
        "list" => items().prop_map(OwnedValue::List).boxed(),
        "dict" => Just(OwnedValue::Dict(vec![(
            OwnedValue::None,
            OwnedValue::Int(1),
        )]))
        .boxed(),
        "object" => object().boxed(),
        other => panic!("a new type word, `{other}`: give it values here"),
    }
}

fn of_type(words: &str) -> BoxedStrategy<OwnedValue> {
    proptest::strategy::Union::new(words.split('|').map(of_word)).boxed()
}

/// An event with arguments as its spec says.
fn event() -> impl Strategy<Value = OwnedEvent> {
    let events: Vec<_> = events().into_iter().collect();
    assert_eq!(events.len(), COUNT);
    prop::sample::select(events).prop_flat_map(|(name, types)| of_spec(&name, &types))
}

fn of_spec(name: &str, types: &[String]) -> BoxedStrategy<OwnedEvent> {
    let name = name.to_owned();
    let args: Vec<_> = types.iter().map(|words| of_type(words)).collect();
    args.prop_map(move |args| OwnedEvent {
        name: name.clone(),
        args,
    })
    .boxed()
}

/// A value of any type.
fn any_value() -> impl Strategy<Value = OwnedValue> {
    let words = [
        "none", "bool", "int", "fd", "float", "str", "bytes", "tuple", "list", "dict", "object",
    ];
    let big = OwnedBigInt::from_hex("0xffffffffffffffff").unwrap();
    assert_eq!(
        big.as_big_int(),
        BigInt::from_hex("0xffffffffffffffff").unwrap()
    );
    prop_oneof![
        prop::sample::select(words.to_vec()).prop_flat_map(of_word),
        Just(OwnedValue::BigInt(big)),
    ]
}

/// An argument that not every version passes is `None` where it is absent, and
/// absent where it is `None`: `shutil.rmtree(path)` up to 3.10 and
/// `shutil.rmtree(path, None)` since say the same.
fn without_last_none(mut event: OwnedEvent) -> OwnedEvent {
    if event.name == "shutil.rmtree" && event.args.last() == Some(&OwnedValue::None) {
        event.args.pop();
    }
    event
}

fn assert_round_trip(event: &OwnedEvent) {
    let raw = RawEvent::new(id_of(event.name.as_bytes()), &event.name, &event.args);
    let decoded = AnyEvent::decode(&raw).unwrap_or_else(|error| panic!("{event:?}: {error}"));
    let encoded = OwnedEvent {
        name: decoded.name().to_owned(),
        args: decoded
            .to_args()
            .into_iter()
            .map(OwnedValue::from)
            .collect(),
    };
    assert_eq!(without_last_none(encoded), without_last_none(event.clone()));
}

#[test]
fn each_event_is_encoded_as_it_was_decoded() {
    let mut runner = proptest::test_runner::TestRunner::default();
    for (name, types) in events() {
        for _ in 0..8 {
            let tree = of_spec(&name, &types).new_tree(&mut runner).unwrap();
            assert_round_trip(&tree.current());
        }
    }
}

proptest! {
    #[test]
    fn what_is_decoded_is_encoded_as_it_was(event in event()) {
        assert_round_trip(&event);
    }

    #[test]
    fn arguments_of_any_types_never_panic(
        event in event(),
        args in prop::collection::vec(any_value(), 0..7),
    ) {
        let raw = RawEvent::new(id_of(event.name.as_bytes()), &event.name, &args);
        match AnyEvent::decode(&raw) {
            Ok(decoded) => prop_assert_eq!(decoded.name(), &event.name),
            Err(error) => prop_assert!(!error.to_string().is_empty()),
        }
    }
}
