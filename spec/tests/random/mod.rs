//! Random specs and facts, for the property tests of this package and of xtask.
#![allow(dead_code, reason = "each test takes what it needs")]

use audithook_spec::{
    Argument, Event, FactEvent, Facts, PythonVersion, Rename, Spec, TypeExpr, TypeWord,
};
use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

pub const PYTHON: [PythonVersion; 4] = [
    PythonVersion::new(3, 8),
    PythonVersion::new(3, 9),
    PythonVersion::new(3, 10),
    PythonVersion::new(3, 11),
];

/// Names, few enough that two random specs share some.
pub fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => select(vec!["open", "path", "file", "fd", "mode", "sys.path", "a"]).prop_map(String::from),
        1 => "[a-z_./\"\\\\é\u{1F600}-]{1,6}",
    ]
}

pub fn type_expr() -> impl Strategy<Value = TypeExpr> {
    btree_set(select(TypeWord::ALL.to_vec()), 1..4).prop_filter_map("words overlap", |words| {
        let words: Vec<_> = words.into_iter().map(TypeWord::as_str).collect();
        words.join("|").parse().ok()
    })
}

fn version() -> impl Strategy<Value = PythonVersion> {
    select(PYTHON.to_vec())
}

/// The first and the last version.
fn span() -> impl Strategy<Value = (PythonVersion, Option<PythonVersion>)> {
    (version(), option::of(version())).prop_map(|(a, b)| match b {
        Some(b) => (a.min(b), Some(a.max(b))),
        None => (a, None),
    })
}

fn argument() -> impl Strategy<Value = Argument> {
    let was = vec((name(), version()), 0..2);
    let note = prop_oneof![Just(String::new()), "\\PC{1,12}"];
    (type_expr(), span(), was, note).prop_map(|(ty, (since, until), was, note)| Argument {
        name: String::new(),
        ty,
        since,
        until,
        was: was
            .into_iter()
            .map(|(name, until)| Rename { name, until })
            .collect(),
        note,
    })
}

pub fn event() -> impl Strategy<Value = Event> {
    (
        span(),
        any::<bool>(),
        any::<bool>(),
        btree_map(name(), argument(), 0..4).prop_shuffle_entries(),
        btree_set(name(), 0..3),
    )
        .prop_map(
            |((since, until), internal, undocumented, args, references)| Event {
                name: String::new(),
                since,
                until,
                internal,
                undocumented,
                args: args
                    .into_iter()
                    .map(|(name, argument)| Argument { name, ..argument })
                    .collect(),
                references: references.into_iter().collect(),
            },
        )
}

pub fn spec() -> impl Strategy<Value = Spec> {
    btree_map(name(), event(), 0..6).prop_map(|events| Spec {
        python: PYTHON.to_vec(),
        events: events
            .into_iter()
            .map(|(name, event)| Event { name, ..event })
            .collect(),
    })
}

pub fn facts() -> impl Strategy<Value = Facts> {
    let event = (btree_set(name(), 0..4), vec(name(), 0..3), any::<bool>());
    btree_map(name(), event, 0..6).prop_map(|events| Facts {
        events: events
            .into_iter()
            .map(|(name, (args, references, internal))| FactEvent {
                name,
                args: args.into_iter().collect(),
                references,
                internal,
            })
            .collect(),
    })
}

/// Entries of a map in any order.
trait ShuffleEntries<K, V> {
    fn prop_shuffle_entries(self) -> impl Strategy<Value = Vec<(K, V)>>;
}

impl<K, V, S> ShuffleEntries<K, V> for S
where
    K: Clone + std::fmt::Debug,
    V: Clone + std::fmt::Debug,
    S: Strategy<Value = std::collections::BTreeMap<K, V>>,
{
    fn prop_shuffle_entries(self) -> impl Strategy<Value = Vec<(K, V)>> {
        self.prop_map(|map| map.into_iter().collect::<Vec<_>>())
            .prop_shuffle()
    }
}
