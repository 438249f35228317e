//! The committed schemas are those of the types.
#![allow(
    clippy::unwrap_used,
    reason = "a failed test is what a failed unwrap means here"
)]

use std::fs;
use std::path::Path;

/// `UPDATE_SCHEMAS=1 cargo test -p audithook-spec` writes them anew.
fn assert_committed(name: &str, derived: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    if std::env::var_os("UPDATE_SCHEMAS").is_some() {
        fs::write(&path, derived).unwrap();
    }
    // The order of keys depends on what else of the workspace is built.
    let value = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
    let committed = fs::read_to_string(&path).unwrap();
    assert!(
        value(&committed) == value(derived),
        "{name} is stale: run `UPDATE_SCHEMAS=1 cargo test -p audithook-spec`"
    );
}

#[test]
fn of_the_spec() {
    assert_committed("audit-events.schema.json", &audithook_spec::spec_schema());
}

#[test]
fn of_facts() {
    assert_committed("facts.schema.json", &audithook_spec::facts_schema());
}
