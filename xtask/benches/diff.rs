//! How long `cargo xtask diff` takes: as a process, as people run it, and its parts.
#![allow(
    missing_docs,
    reason = "divan's macros make items without documentation"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use audithook_spec::{Places, Spec};
use divan::{Bencher, black_box};
use xtask::diff::{Source, Table, compare};

fn main() {
    divan::main();
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn text() -> String {
    fs::read_to_string(root().join("spec/audit-events.json")).expect("the spec is committed")
}

/// A spec in which a third of the events differ.
fn changed() -> Spec {
    let mut spec = Spec::from_json("spec", &text()).expect("the committed spec can be read");
    for event in spec.events.iter_mut().step_by(3) {
        event.internal = !event.internal;
        for argument in &mut event.args {
            argument.name.push('_');
        }
    }
    spec
}

/// The program from its start to its end.
#[divan::bench(args = [
    ["spec/audit-events.json", "{changed}"],
    ["3.9", "3.11"],
    ["HEAD", "spec/audit-events.json"],
])]
fn process(bencher: Bencher<'_, '_>, sides: [&str; 2]) {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let file = folder.path().join("changed.json");
    fs::write(&file, changed().to_json()).expect("the temporary folder can be written to");
    let file = file.display().to_string();
    let sides = sides.map(|side| side.replace("{changed}", &file));
    bencher.bench(|| {
        let status = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["diff", "--fail-on", "none"])
            .args(&sides)
            .current_dir(root())
            .stdout(Stdio::null())
            .status()
            .expect("the program can be run");
        assert!(status.success());
    });
}

/// Reading a full spec.
#[divan::bench]
fn read_spec(bencher: Bencher<'_, '_>) {
    let text = text();
    bencher.bench(|| Spec::from_json("spec", black_box(&text)));
}

/// Finding the lines of a full spec.
#[divan::bench]
fn find_places(bencher: Bencher<'_, '_>) {
    let text = text();
    bencher.bench(|| Places::of(black_box(&text)));
}

/// Comparing two full specs, their lines found before.
#[divan::bench]
fn compare_specs(bencher: Bencher<'_, '_>) {
    let table = |spec: &Spec| {
        let table = Table::of_spec("side", Source::new("spec".into(), spec.to_json()), spec);
        assert!(table.sources[0].places().event("open").is_some());
        table
    };
    let old = Spec::from_json("spec", &text()).expect("the committed spec can be read");
    let (old, new) = (table(&old), table(&changed()));
    bencher.bench(|| compare(black_box(&old), black_box(&new)));
}
