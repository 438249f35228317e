//! What a user's build has to compile.

use std::process::Command;

/// The crates that `audithook` with `features` is built from, and the features of each.
fn crates_with_features(features: &[&str]) -> Vec<(String, String)> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--locked", "--package", "audithook"])
        .args(["--edges", "normal,build", "--prefix", "none"])
        .args(["--format", "{lib} {f}", "--no-default-features"])
        .args(features)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs this test");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{stderr}");
    let stdout = String::from_utf8_lossy(&output.stdout);
    let lines = stdout.lines().filter_map(|line| line.split_once(' '));
    let mut crates: Vec<_> = lines
        .filter(|(name, _)| !name.is_empty())
        .map(|(name, features)| {
            (
                name.to_owned(),
                features.trim_end_matches(" (*)").to_owned(),
            )
        })
        .collect();
    crates.sort();
    crates.dedup();
    crates
}

fn crates(features: &[&str]) -> Vec<String> {
    let crates = crates_with_features(features).into_iter();
    crates.map(|(name, _)| name).collect()
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

/// The syntax of whole items, with the feature `derive` or `full`, takes longer to build than all
/// the rest.
#[test]
fn the_macros_need_no_syntax_trees_of_syn() {
    let crates = crates_with_features(&["--features", "macros"]);
    let features: Vec<&str> = crates
        .iter()
        .filter(|(name, _)| name == "syn")
        .map(|(_, features)| features.as_str())
        .collect();
    assert_eq!(features, ["parsing,printing,proc-macro"]);
}

#[test]
fn a_spec_file_needs_json() {
    let crates = crates(&["--features", "spec-files"]);
    assert!(crates.contains(&"serde_json".into()), "{crates:?}");
}
