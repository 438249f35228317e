//! The files of the spec that are committed.
#![allow(
    clippy::unwrap_used,
    reason = "a failed test is what a failed unwrap means here"
)]
use std::fs;
use std::path::{Path, PathBuf};

use audithook_spec::{Conflicts, DocumentId, Facts, PythonVersion, Spec, Types, merge};

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn documents() -> Vec<(DocumentId, Facts)> {
    let mut documents: Vec<_> = fs::read_dir(folder().join("facts"))
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let stem = path.file_stem().unwrap().to_str().unwrap();
            let id: DocumentId = stem.parse().unwrap();
            let facts = Facts::from_json(stem, &read(&path)).unwrap();
            assert_eq!(
                facts.to_json(),
                read(&path),
                "{stem}: not as parse prints it"
            );
            (id, facts)
        })
        .collect();
    documents.sort_by(|(a, _), (b, _)| a.cmp(b));
    documents
}

fn types() -> Types {
    let path = folder().join("types.toml");
    Types::parse("types.toml", &read(&path)).unwrap_or_else(|error| panic!("{error}"))
}

fn conflicts() -> Conflicts {
    let path = folder().join("conflicts.toml");
    Conflicts::parse("conflicts.toml", &read(&path)).unwrap_or_else(|error| panic!("{error}"))
}

fn spec() -> Spec {
    merge(&documents(), &types(), &conflicts()).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn the_facts_have_the_counts_of_the_pages() {
    let counts: Vec<_> = documents()
        .iter()
        .map(|(id, facts)| {
            let (events, internal, args) = (facts.events.len(), facts.internal(), facts.args());
            (id.to_string(), events, internal, args)
        })
        .collect();
    let expected = [
        ("3.8.20", 169, 8, 324),
        ("3.9.2", 170, 8, 334),
        ("3.10.5.zh-tw", 184, 8, 359),
        ("3.11.2", 184, 8, 361),
        ("3.12.1", 189, 8, 366),
        ("3.13.0.zh-cn", 186, 8, 357),
        ("3.13.18", 187, 8, 358),
        ("3.14.10", 192, 9, 369),
        ("3.15.2", 194, 9, 371),
    ]
    .map(|(id, events, internal, args)| (id.to_string(), events, internal, args));
    assert_eq!(counts, expected);
    let table = &documents()[5].1;
    assert_eq!(table.references(), 216);
}

#[test]
fn the_merge_tells_what_came_went_and_was_renamed() {
    let spec = spec();
    assert_eq!(spec.python.first(), Some(&PythonVersion::new(3, 8)));
    assert_eq!(spec.python.last(), Some(&PythonVersion::new(3, 15)));
    assert_eq!(spec.python.len(), 8);
    let documented = spec.events.iter().filter(|event| !event.undocumented);
    assert_eq!(documented.count(), 199);
    let mut told = String::new();
    for event in &spec.events {
        let mut lines = Vec::new();
        let span = |since: PythonVersion, until: Option<PythonVersion>| match until {
            Some(until) => format!("{since} to {until}"),
            None => format!("since {since}"),
        };
        if event.since != spec.python[0] || event.until.is_some() || event.undocumented {
            let undocumented = if event.undocumented {
                ", undocumented"
            } else {
                ""
            };
            lines.push(format!("{}{undocumented}", span(event.since, event.until)));
        }
        for argument in &event.args {
            if event.is_optional(argument) {
                let span = span(argument.since, argument.until);
                lines.push(format!("{} {span}", argument.name));
            }
            for was in &argument.was {
                lines.push(format!(
                    "{} was {} to {}",
                    argument.name, was.name, was.until
                ));
            }
        }
        if !lines.is_empty() {
            told.push_str(&format!("{}: {}\n", event.name, lines.join("; ")));
        }
    }
    insta::assert_snapshot!(told);
}

#[test]
fn the_spec_is_written_as_it_is_read() {
    let spec = spec();
    let text = spec.to_json();
    assert_eq!(Spec::from_json("spec", &text).unwrap(), spec);
    assert_eq!(Spec::from_json("spec", &text).unwrap().to_json(), text);
}
#[test]
fn the_committed_spec_is_the_merge_of_the_facts() {
    let path = folder().join("audit-events.json");
    let same = read(&path) == spec().to_json();
    assert!(
        same,
        "spec/audit-events.json is stale: run `cargo xtask regen`"
    );
}
