//! What is committed and printed is valid by its JSON Schema.
#![allow(
    clippy::unwrap_used,
    reason = "a failed test is what a failed unwrap means here"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn json(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn schema(path: &str) -> jsonschema::Validator {
    jsonschema::draft202012::new(&json(&root().join(path))).unwrap()
}

fn assert_valid(schema: &jsonschema::Validator, value: &Value, name: &str) {
    let errors: Vec<_> = schema
        .iter_errors(value)
        .map(|error| format!("{name}: {error}"))
        .collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}

#[test]
fn the_spec_is_valid_and_a_wrong_one_is_not() {
    let schema = schema("spec/audit-events.schema.json");
    let spec = json(&root().join("spec/audit-events.json"));
    assert_valid(&schema, &spec, "spec/audit-events.json");
    for (pointer, wrong) in [
        ("/format", Value::from(2)),
        ("/python/0", Value::from("3")),
        ("/events/0/name", Value::Null),
        ("/events/0/args/0/type", Value::from("pth")),
        ("/events/0/until", Value::from(3)),
    ] {
        let mut changed = spec.clone();
        *changed.pointer_mut(pointer).unwrap() = wrong;
        assert!(!schema.is_valid(&changed), "{pointer}");
    }
}

#[test]
fn facts_are_valid() {
    let schema = schema("spec/facts.schema.json");
    let mut count = 0;
    for entry in fs::read_dir(root().join("spec/facts")).unwrap() {
        let path = entry.unwrap().path();
        assert_valid(&schema, &json(&path), &path.display().to_string());
        count += 1;
    }
    assert!(count >= 9, "{count} files of facts");
}

#[test]
fn reports_of_diff_are_valid() {
    let schema = schema("xtask/diff.schema.json");
    for sides in [["3.9", "3.11"], ["3.12", "3.13"], ["3.15", "3.15"]] {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["diff", "--format", "json", "--fail-on", "none"])
            .args(sides)
            .output()
            .unwrap();
        assert!(output.status.success());
        let report = serde_json::from_slice(&output.stdout).unwrap();
        assert_valid(&schema, &report, &sides.join(" "));
    }
}

#[test]
fn recordings_are_valid_and_wrong_lines_are_not() {
    let schema = schema("crates/audithook/recording.schema.json");
    for recording in [
        "crates/audithook/examples/recording.jsonl",
        "crates/audithook-bench/data/startup.jsonl",
    ] {
        let text = fs::read_to_string(root().join(recording)).unwrap();
        for (number, line) in (1..).zip(text.lines()) {
            let value = serde_json::from_str(line).unwrap();
            assert_valid(&schema, &value, &format!("{recording}:{number}"));
        }
    }
    for wrong in [
        r#"{"event":"x"}"#,
        r#"{"event":1,"args":[]}"#,
        r#"{"event":"x","args":[{"byte":"x"}]}"#,
        r#"{"event":"x","args":[{"bytes":"\u0100"}]}"#,
        r#"{"event":"x","args":[{"tuple":[],"dict":[]}]}"#,
        r#"{"event":"x","args":[{"int":"12"}]}"#,
        r#"{"event":"x","args":[{"text":[55295]}]}"#,
        r#"{"event":"x","args":[1e300]}"#,
    ] {
        let value = serde_json::from_str(wrong).unwrap();
        assert!(!schema.is_valid(&value), "{wrong}");
    }
}
