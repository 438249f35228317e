//! What holds for every spec, all facts and any text.
#![allow(
    clippy::unwrap_used,
    reason = "a failed test is what a failed unwrap means here"
)]

mod random;

use std::collections::BTreeMap;

use audithook_spec::{
    Conflicts, DocumentId, FactEvent, Facts, Places, Problems, Spec, TypeExpr, Types, merge,
};
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// A committed file of the spec.
fn committed(name: &str) -> String {
    let path = format!("{}/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).unwrap()
}

/// Reads `text` as every kind of file; what is wrong can be shown.
fn read_as_everything(text: &str) {
    let shown = |problems: Option<Problems>| {
        if let Some(problems) = problems {
            assert!(!problems.is_empty());
            for located in problems.iter() {
                let (line, column) = located.place.unwrap_or((1, 1));
                assert!(line >= 1 && column >= 1);
            }
            assert!(problems.to_string().contains("error"));
            assert!(problems.render(true).contains('\u{1b}'));
        }
    };
    shown(Spec::from_json("file", text).err());
    shown(Facts::from_json("file", text).err());
    shown(Types::parse("file", text).err());
    shown(Conflicts::parse("file", text).err());
    assert!(Places::of(text).near("") >= 1);
}

proptest! {
    #[test]
    fn a_spec_is_read_as_it_was_written(spec in random::spec()) {
        let text = spec.to_json();
        let read = Spec::from_json("spec", &text);
        prop_assert_eq!(read.unwrap(), spec);
    }

    #[test]
    fn facts_are_read_as_they_were_written(facts in random::facts()) {
        prop_assert_eq!(Facts::from_json("facts", &facts.to_json()).unwrap(), facts);
    }

    #[test]
    fn a_type_is_read_as_it_was_written(ty in random::type_expr()) {
        prop_assert_eq!(ty.to_string().parse::<TypeExpr>().unwrap(), ty);
    }

    #[test]
    fn events_stand_on_the_lines_that_places_tells(spec in random::spec()) {
        let text = spec.to_json();
        let places = Places::of(&text);
        let lines: Vec<&str> = text.lines().collect();
        for event in &spec.events {
            let line = places.event(&event.name).unwrap();
            let name = serde_json::to_string(&event.name).unwrap();
            prop_assert_eq!(lines[line - 1].trim(), format!("\"name\": {name},"));
            prop_assert_eq!(places.near(&event.name), line);
            for argument in &event.args {
                let line = places.argument(&event.name, &argument.name).unwrap();
                let name = serde_json::to_string(&argument.name).unwrap();
                prop_assert_eq!(lines[line - 1].trim(), format!("\"name\": {name},"));
            }
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,80}") {
        read_as_everything(&text);
    }

    #[test]
    fn a_changed_file_is_read_or_refused(
        name in select(vec!["audit-events.json", "facts/3.15.2.json", "types.toml", "conflicts.toml"]),
        at in any::<Index>(),
        length in 0_usize..40,
        insert in prop_oneof![Just(String::new()), "[\\[\\]{}\",:|=#\\\\ a0é\u{1F600}\r\n\0]{1,3}"],
    ) {
        // A part of the file, so that it stays quick; the start has all that is needed.
        let mut text = committed(name);
        let end = (0..=3000).rev().find(|end| text.is_char_boundary(*end)).unwrap();
        let end = if length % 2 == 0 { end } else { text.len() };
        text.truncate(end);
        let boundary = |at: usize| (at..).find(|at| text.is_char_boundary(*at)).unwrap();
        let start = boundary(at.index(text.len()));
        let end = boundary((start + length).min(text.len()));
        text.replace_range(start..end, &insert);
        read_as_everything(&text);
    }
}

/// Events through the versions: what each step does to one of them.
#[derive(Clone, Debug)]
enum Step {
    AddEvent,
    RemoveEvent(Index),
    AppendArgument(Index),
    RenameArgument(Index, Index),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        Just(Step::AddEvent),
        any::<Index>().prop_map(Step::RemoveEvent),
        any::<Index>().prop_map(Step::AppendArgument),
        any::<(Index, Index)>().prop_map(|(event, argument)| Step::RenameArgument(event, argument)),
    ]
}

type Tables = BTreeMap<String, Vec<String>>;

/// One document a list of steps, all names new ones, so that a rename is one.
fn history(steps: &[Vec<Step>]) -> (Vec<(DocumentId, Facts)>, Tables) {
    let mut newest: Tables = BTreeMap::new();
    let mut present: Tables = BTreeMap::new();
    let mut count = 0;
    let mut fresh = |prefix: &str| {
        count += 1;
        format!("{prefix}{count}")
    };
    let mut documents = Vec::new();
    for (minor, steps) in steps.iter().enumerate() {
        let (mut grown, mut renamed) = (Vec::new(), Vec::new());
        for step in steps {
            let names: Vec<String> = present.keys().cloned().collect();
            match step {
                Step::AddEvent => {
                    present.insert(fresh("event"), vec![fresh("a")]);
                }
                _ if names.is_empty() => {}
                Step::RemoveEvent(event) => {
                    present.remove(event.get(&names));
                }
                // One document renames or adds arguments of an event: which of the new
                // ones is an old one could not be told otherwise.
                Step::AppendArgument(event) => {
                    let event = event.get(&names);
                    if !renamed.contains(event) {
                        present.get_mut(event).unwrap().push(fresh("a"));
                        grown.push(event.clone());
                    }
                }
                Step::RenameArgument(event, argument) => {
                    let event = event.get(&names);
                    if !grown.contains(event) {
                        let args = present.get_mut(event).unwrap();
                        let index = argument.index(args.len());
                        args[index] = fresh("a");
                        renamed.push(event.clone());
                    }
                }
            }
        }
        newest.extend(present.clone());
        let events = present.iter().map(|(name, args)| FactEvent {
            name: name.clone(),
            args: args.clone(),
            references: Vec::new(),
            internal: false,
        });
        let facts = Facts {
            events: events.collect(),
        };
        documents.push((format!("3.{}.0", minor + 8).parse().unwrap(), facts));
    }
    (documents, newest)
}

/// Types for everything that `newest` has.
fn types(newest: &Tables) -> Types {
    let stanzas: String = newest
        .iter()
        .map(|(event, args)| {
            let args: String = args
                .iter()
                .map(|arg| format!("{arg} = \"int\"\n"))
                .collect();
            format!("[{event}]\n{args}")
        })
        .collect();
    Types::parse("types.toml", &stanzas).unwrap()
}

proptest! {
    #[test]
    fn the_merge_tells_every_document(
        steps in prop::collection::vec(prop::collection::vec(step(), 0..5), 1..6),
    ) {
        let (documents, newest) = history(&steps);
        let spec = merge(&documents, &types(&newest), &Conflicts::default()).unwrap();
        prop_assert_eq!(spec.events.len(), newest.len());
        for (id, facts) in &documents {
            let python = id.release.python;
            let told: Tables = spec
                .events
                .iter()
                .filter(|event| event.is_in(python))
                .map(|event| {
                    let args = event.args.iter().filter(|argument| argument.is_in(python));
                    let names = args.map(|argument| argument.name_in(python).to_owned());
                    (event.name.clone(), names.collect())
                })
                .collect();
            let listed: Tables = facts
                .events
                .iter()
                .map(|event| (event.name.clone(), event.args.clone()))
                .collect();
            prop_assert_eq!(told, listed, "{}", python);
        }
        prop_assert_eq!(&Spec::from_json("spec", &spec.to_json()).unwrap(), &spec);
    }

    #[test]
    fn the_merge_does_not_depend_on_order_and_repetition(
        (steps, shuffled) in prop::collection::vec(prop::collection::vec(step(), 0..5), 1..6)
            .prop_flat_map(|steps| {
                let order: Vec<usize> = (0..steps.len()).collect();
                (Just(steps), Just(order).prop_shuffle())
            }),
    ) {
        let (documents, newest) = history(&steps);
        let types = types(&newest);
        let spec = merge(&documents, &types, &Conflicts::default()).unwrap();
        let other: Vec<_> = shuffled.iter().map(|index| documents[*index].clone()).collect();
        prop_assert_eq!(&merge(&other, &types, &Conflicts::default()).unwrap(), &spec);
        let mut again = documents.clone();
        for (id, facts) in &documents {
            let mut id = id.clone();
            id.release.micro += 1;
            again.push((id, facts.clone()));
        }
        prop_assert_eq!(&merge(&again, &types, &Conflicts::default()).unwrap(), &spec);
    }
}
