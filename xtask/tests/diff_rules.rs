//! The rules of `cargo xtask diff` on the pairs of tests/fixtures/diff, one pair a rule.
#![allow(
    clippy::unwrap_used,
    reason = "a failed test is what a failed unwrap means here"
)]

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use audithook_spec::Spec;
use xtask::diff::{Change, RULES, Rule, RuleId, Source, Table, compare};

fn table(rule: &Rule, side: &str) -> Table {
    let file = format!("{}/{side}.json", rule.name);
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures/diff")
        .join(&file);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{file}: {error}"));
    let spec = Spec::from_json(&file, &text).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(spec.to_json(), text, "{file} is not as a spec is written");
    Table::of_spec(side, Source::new(file, text), &spec)
}

fn rules(changes: &[Change]) -> Vec<RuleId> {
    changes.iter().map(|change| change.rule).collect()
}

#[test]
fn each_pair_comes_under_its_rule_and_no_other() {
    let mut matrix = String::new();
    for rule in RULES {
        let changes = compare(&table(rule, "old"), &table(rule, "new"));
        assert_eq!(rules(&changes), [rule.id], "{}", rule.name);
        for change in changes {
            let place = |place: &Option<xtask::diff::Place>| match place {
                Some(place) => place.line.to_string(),
                None => "-".into(),
            };
            writeln!(
                matrix,
                "{} {}: {} [{}] lines {} {}, {}",
                rule.code,
                rule.name,
                change.subject(),
                change.detail,
                place(&change.old),
                place(&change.new),
                change.fingerprint(),
            )
            .unwrap();
        }
    }
    insta::assert_snapshot!(matrix);
}

#[test]
fn every_folder_of_fixtures_is_a_rule() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/diff");
    let folders: BTreeSet<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let names: BTreeSet<_> = RULES.iter().map(|rule| rule.name.to_owned()).collect();
    assert_eq!(folders, names);
}

#[test]
fn a_diff_of_swapped_sides_mirrors() {
    for rule in RULES {
        let (old, new) = (table(rule, "old"), table(rule, "new"));
        let there = compare(&old, &new);
        let back = compare(&new, &old);
        assert_eq!(there.len(), back.len(), "{}", rule.name);
        for (there, back) in there.iter().zip(&back) {
            assert!(there.rule().mirrors.contains(&back.rule), "{}", rule.name);
            assert_eq!((&there.old, &there.new), (&back.new, &back.old));
        }
    }
}

#[test]
fn nothing_changes_between_a_side_and_itself() {
    for rule in RULES {
        for side in ["old", "new"] {
            let (a, b) = (table(rule, side), table(rule, side));
            assert_eq!(compare(&a, &b), [], "{} {side}", rule.name);
        }
    }
}

#[test]
fn fingerprints_do_not_meet() {
    let all: Vec<_> = RULES
        .iter()
        .flat_map(|rule| compare(&table(rule, "old"), &table(rule, "new")))
        .map(|change| change.fingerprint())
        .collect();
    let distinct: BTreeSet<_> = all.iter().collect();
    assert_eq!(distinct.len(), all.len());
}
