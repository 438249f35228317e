//! What holds for the diff of any two specs.
#![allow(
    clippy::unwrap_used,
    reason = "a failed test is what a failed unwrap means here"
)]

#[path = "../../spec/tests/random/mod.rs"]
mod random;

use std::collections::{BTreeMap, BTreeSet};

use audithook_spec::{Event, Spec};
use proptest::prelude::*;
use proptest::sample::Index;
use xtask::diff::{Acknowledged, Change, Report, RuleId, Source, Table, compare};

fn table(spec: &Spec) -> Table {
    Table::of_spec(
        "side",
        Source::new("spec.json".into(), spec.to_json()),
        spec,
    )
}

/// A spec without what says nothing: the order of references.
fn sorted(spec: &Spec) -> Spec {
    let mut spec = spec.clone();
    for event in &mut spec.events {
        event.references.sort();
    }
    spec
}

/// A name for a rule and its mirrors together.
fn kind(rule: RuleId) -> BTreeSet<RuleId> {
    let mut all = BTreeSet::from([rule]);
    loop {
        let mirrors = all.iter().flat_map(|rule| rule.rule().mirrors).copied();
        let grown: BTreeSet<RuleId> = all.iter().copied().chain(mirrors).collect();
        if grown.len() == all.len() {
            return all;
        }
        all = grown;
    }
}

/// How many changes of each kind each event has.
fn counts(changes: &[Change]) -> BTreeMap<(&str, BTreeSet<RuleId>), usize> {
    let mut counts = BTreeMap::new();
    for change in changes {
        *counts
            .entry((change.event.as_str(), kind(change.rule)))
            .or_insert(0) += 1;
    }
    counts
}

/// A spec, and one with the same events or some of them, of which one is edited.
fn pair() -> impl Strategy<Value = (Spec, Spec)> {
    let edit = (any::<Index>(), any::<Index>(), 0..9_u8, random::event());
    let others = prop_oneof![Just(None), (random::spec(), any::<u32>()).prop_map(Some)];
    (random::spec(), others, edit).prop_map(|(old, others, edit)| {
        let mut events: BTreeMap<String, Event> = BTreeMap::new();
        let (other, keep) = others.unwrap_or_else(|| (old.clone(), u32::MAX));
        for (index, event) in other
            .events
            .into_iter()
            .chain(old.events.clone())
            .enumerate()
        {
            if keep >> (index % 32) & 1 == 1 {
                events.insert(event.name.clone(), event);
            }
        }
        let mut new = Spec {
            python: old.python.clone(),
            events: events.into_values().collect(),
        };
        let (event, argument, what, from) = edit;
        if !new.events.is_empty() {
            let count = new.events.len();
            edit_event(&mut new.events[event.index(count)], argument, what, from);
        }
        (old, new)
    })
}

/// Takes one thing over from another event.
fn edit_event(event: &mut Event, argument: Index, what: u8, from: Event) {
    let count = event.args.len();
    let argument = (count > 0).then(|| &mut event.args[argument.index(count)]);
    match (what, argument, from.args.into_iter().next()) {
        (0, ..) => event.internal = from.internal,
        (1, ..) => event.undocumented = from.undocumented,
        (2, ..) => (event.since, event.until) = (from.since, from.until),
        (3, ..) => event.references = from.references,
        (4, Some(argument), Some(from)) => argument.ty = from.ty,
        (5, Some(argument), Some(from)) => argument.note = from.note,
        (6, Some(argument), Some(from)) => argument.was = from.was,
        (7, Some(argument), Some(from)) => {
            (argument.since, argument.until) = (from.since, from.until);
        }
        (8, Some(argument), _) => argument.name = "renamed".into(),
        _ => {}
    }
}

proptest! {
    #[test]
    fn there_are_changes_where_the_sides_differ_and_only_there((old, new) in pair()) {
        prop_assert_eq!(compare(&table(&old), &table(&old)), []);
        let changes = compare(&table(&old), &table(&new));
        prop_assert_eq!(changes.is_empty(), sorted(&old).events == sorted(&new).events);
    }

    #[test]
    fn swapped_sides_mirror((old, new) in pair()) {
        let there = compare(&table(&old), &table(&new));
        let back = compare(&table(&new), &table(&old));
        prop_assert_eq!(counts(&there), counts(&back));
    }

    #[test]
    fn a_change_has_a_fingerprint_of_its_own((old, new) in pair()) {
        let changes = compare(&table(&old), &table(&new));
        let fingerprints: BTreeSet<_> = changes.iter().map(Change::fingerprint).collect();
        prop_assert_eq!(fingerprints.len(), changes.len());
    }

    #[test]
    fn every_change_can_be_acknowledged((old, new) in pair()) {
        let (old, new) = (table(&old), table(&new));
        let changes = compare(&old, &new);
        let lines: Vec<_> = changes.iter().map(Change::fingerprint).collect();
        let source = lines.join(" # reason\n");
        let acknowledged = Acknowledged::parse("acknowledged", &source).unwrap();
        acknowledged.check("acknowledged", &source, &changes).unwrap();
        let report = Report::new(&old, &new, &changes, &acknowledged, [0, 1, 0]);
        prop_assert_eq!(report.worst(), None);
        prop_assert_eq!(report.summary.acknowledged, changes.len());
    }
}
