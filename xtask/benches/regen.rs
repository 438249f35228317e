//! `regen` from reading to the last comparison of a file: as it is run, and on
//! one document of 1, 10 and 100 times the rows of the real table.
//!
//! `cargo bench -p xtask --bench regen`

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

use audithook_spec::{Conflicts, Spec, Types};
use divan::Bencher;
use divan::counter::ItemsCount;
use xtask::document;
use xtask::regen::pipeline::{Inputs, generate};
use xtask::regen::plan::Plan;
use xtask::workspace::{DOCUMENTS, GENERATED, SPEC, TYPES, Workspace};

fn main() {
    divan::main();
}

/// All of `cargo xtask regen --check` on this workspace: every document since 3.8.
#[divan::bench]
fn workspace(bencher: Bencher<'_, '_>) {
    let workspace = Workspace::new(None);
    bencher.bench(|| {
        let inputs = Inputs::read(&workspace).unwrap();
        let generated = generate(&inputs).unwrap();
        let plan = Plan::new(workspace.root(), &generated.outputs, &[GENERATED]).unwrap();
        assert!(plan.changes.is_empty(), "run `cargo xtask regen` first");
    });
}

/// The table of 3.13.0 alone, with copies of its rows under names of their own.
#[divan::bench(args = [1, 10, 100], sample_count = 5)]
fn document_of_times_rows(bencher: Bencher<'_, '_>, times: usize) {
    let document = document_with(times);
    let types = types_with(times);
    let written = tempfile::tempdir().unwrap();
    let inputs = || {
        let read = document::read("3.13.0.md", document.as_bytes()).unwrap();
        Inputs {
            facts: BTreeMap::from([("3.13.0".parse().unwrap(), read.facts)]),
            documents: 1,
            types: Types::parse(TYPES, &types).unwrap(),
            conflicts: Conflicts::parse("conflicts.toml", "").unwrap(),
        }
    };
    let rows = inputs()
        .facts
        .values()
        .map(|facts| facts.events.len())
        .sum::<usize>();
    let outputs = generate(&inputs()).unwrap().outputs;
    Plan::new(written.path(), &outputs, &[])
        .unwrap()
        .apply(written.path())
        .unwrap();

    bencher.counter(ItemsCount::new(rows)).bench(|| {
        let generated = generate(&inputs()).unwrap();
        let plan = Plan::new(written.path(), &generated.outputs, &[GENERATED]).unwrap();
        assert!(plan.changes.is_empty());
    });
}

/// The committed document with every row `times` times.
fn document_with(times: usize) -> String {
    let path = Workspace::new(None).join(format!("{DOCUMENTS}/3.13.0.zh-cn.md"));
    let document = fs::read_to_string(path).unwrap();
    let read = document::read("document", document.as_bytes()).unwrap();
    let mut page =
        String::from("Audit event\n\n|\n\nArguments\n\n|\n\nReferences  \n  \n---|---|---  \n  \n");
    for time in 0..times {
        for event in &read.facts.events {
            let args: Vec<String> = event.args.iter().map(|arg| format!("`{arg}`")).collect();
            let references = event.references.iter().enumerate();
            let references: String = references
                .map(|(index, reference)| {
                    format!(
                        "[[{}]](../{})",
                        index + 1,
                        reference.replace(".html", ".md")
                    )
                })
                .collect();
            let references = if references.is_empty() {
                "[[1]](os.md#internal)".to_owned()
            } else {
                references
            };
            let name = name(&event.name, time);
            let args = args.join(", ");
            let cell = if args.is_empty() {
                String::new()
            } else {
                format!("{args}\n\n")
            };
            write!(page, "{name}\n\n|\n\n{cell}|\n\n{references}  \n  \n").unwrap();
        }
    }
    page
}

/// Types for the events of [`document_with`].
fn types_with(times: usize) -> String {
    let workspace = Workspace::new(None);
    let spec = fs::read_to_string(workspace.join(SPEC)).unwrap();
    let spec = Spec::from_json(SPEC, &spec).unwrap();
    let read = document::read("document", document_with(1).as_bytes()).unwrap();
    let mut types = String::new();
    for time in 0..times {
        for event in &read.facts.events {
            if event.args.is_empty() {
                continue;
            }
            let typed = spec.event(&event.name).unwrap();
            writeln!(types, "[\"{}\"]", name(&event.name, time)).unwrap();
            for arg in &event.args {
                let is_it = |name: &str| name == arg;
                let typed = typed
                    .args
                    .iter()
                    .find(|a| is_it(&a.name) || a.was.iter().any(|was| is_it(&was.name)))
                    .unwrap();
                writeln!(types, "\"{arg}\" = \"{}\"", typed.ty).unwrap();
            }
        }
    }
    types
}

fn name(event: &str, time: usize) -> String {
    if time == 0 {
        event.to_owned()
    } else {
        format!("{event}_copy{time}")
    }
}
