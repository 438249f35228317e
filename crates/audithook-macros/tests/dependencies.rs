//! What a user's build has to compile.

use std::process::Command;

/// The crates that `audithook` with `features` is built from.
fn crates(features: &[&str]) -> Vec<String> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--locked", "--package", "audithook"])
        .args(["--edges", "normal,build", "--prefix", "none"])
        .args(["--format", "{lib}", "--no-default-features"])
        .args(features)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs this test");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{stderr}");
    let mut crates: Vec<String> = String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .map(Into::into)
        .collect();
    crates.sort();
    crates.dedup();
    crates
}

#[test]
fn without_macros_no_syn_is_built() {
    let crates = crates(&[]);
    assert!(crates.contains(&"audithook_events".into()), "{crates:?}");
    for absent in ["syn", "quote", "proc_macro2", "audithook_macros"] {
        assert!(!crates.contains(&absent.into()), "{absent}: {crates:?}");
    }
}

#[test]
fn the_macros_need_few_crates_and_no_json() {
    let without = crates(&[]);
    let mut added = crates(&["--features", "macros"]);
    added.retain(|name| !without.contains(name));
    let expected = [
        "audithook_codegen",
        "audithook_macros",
        "audithook_spec",
        "proc_macro2",
        "quote",
        "syn",
        "unicode_ident",
    ];
    assert_eq!(added, expected);
}

#[test]
fn a_spec_file_needs_json() {
    let crates = crates(&["--features", "spec-files"]);
    assert!(crates.contains(&"serde_json".into()), "{crates:?}");
}
