//! The committed schema of `diff --format json` is that of the types.
#![allow(
    clippy::unwrap_used,
    reason = "a failed test is what a failed unwrap means here"
)]

use std::fs;
use std::path::Path;

use xtask::diff::Report;

/// `UPDATE_SCHEMAS=1 cargo test -p xtask` writes it anew.
#[test]
fn the_schema_of_the_report_is_committed() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("diff.schema.json");
    if std::env::var_os("UPDATE_SCHEMAS").is_some() {
        fs::write(&path, Report::schema()).unwrap();
    }
    // The order of keys depends on what else of the workspace is built.
    let value = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
    assert!(
        value(&fs::read_to_string(&path).unwrap()) == value(&Report::schema()),
        "xtask/diff.schema.json is stale: run `UPDATE_SCHEMAS=1 cargo test -p xtask`"
    );
}
