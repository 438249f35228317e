//! What holds for the workspace as a whole.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The names of the packages that a user of `package` builds.
fn dependencies(package: &str, flags: &[&str]) -> Vec<String> {
    let output = Command::new(env!("CARGO"))
        .args([
            "tree",
            "--offline",
            "--edges",
            "normal,build",
            "--prefix",
            "none",
        ])
        .args(["--format", "{p}", "--package", package])
        .args(flags)
        .current_dir(root())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let text = String::from_utf8(output.stdout).unwrap();
    let mut names: Vec<String> = text
        .lines()
        .filter_map(|line| line.split(' ').next())
        .map(str::to_owned)
        .collect();
    names.sort();
    names.dedup();
    names.retain(|name| !name.is_empty());
    names
}

#[test]
fn without_the_macros_no_syn_is_built() {
    let with = dependencies("audithook", &[]);
    assert!(
        with.contains(&"syn".into()),
        "the macros are there by default: {with:?}"
    );
    let without = dependencies("audithook", &["--no-default-features"]);
    for heavy in ["syn", "quote", "proc-macro2", "serde", "audithook-macros"] {
        assert!(!without.contains(&heavy.into()), "{heavy} in {without:?}");
    }
}

#[test]
fn the_macros_build_nothing_to_read_json_or_toml() {
    let macros = dependencies("audithook", &[]);
    for heavy in ["serde", "serde_json", "toml", "annotate-snippets"] {
        assert!(!macros.contains(&heavy.into()), "{heavy} in {macros:?}");
    }
}

#[test]
fn gungraun_is_built_for_the_instruction_counts_alone() {
    let gungraun = String::from("gungraun");
    let usual = dependencies("audithook-bench", &["--edges", "all"]);
    assert!(usual.contains(&"divan".into()), "{usual:?}");
    assert!(!usual.contains(&gungraun), "{usual:?}");
    let counting = dependencies("audithook-bench", &["--features", "instructions"]);
    assert!(counting.contains(&gungraun), "{counting:?}");
}

#[test]
fn the_events_build_from_nothing_else() {
    assert_eq!(
        dependencies("audithook-events", &[]),
        ["audithook-core", "audithook-events"]
    );
}

/// Each package's folder.
fn packages() -> Vec<PathBuf> {
    let mut packages: Vec<PathBuf> = ["spec", "xtask", "generated"]
        .iter()
        .map(|name| root().join(name))
        .collect();
    for entry in fs::read_dir(root().join("crates")).unwrap() {
        packages.push(entry.unwrap().path());
    }
    packages
}

#[test]
fn every_package_inherits_from_the_workspace() {
    for package in packages() {
        let manifest = fs::read_to_string(package.join("Cargo.toml")).unwrap();
        for line in [
            "version.workspace = true",
            "edition.workspace = true",
            "rust-version.workspace = true",
            "license.workspace = true",
            "[lints]\nworkspace = true",
        ] {
            assert!(manifest.contains(line), "{line:?} in {}", package.display());
        }
        let own = manifest.lines().filter(|line| {
            let version = line.split_once(" = ").map(|(_, value)| value);
            version.is_some_and(|value| {
                value.starts_with(['"', '{']) && value.contains("version = \"")
            })
        });
        assert_eq!(
            own.count(),
            0,
            "a version of its own in {}",
            package.display()
        );
    }
}

#[test]
fn unsafe_code_is_refused_where_it_is_not_needed() {
    for package in packages() {
        let name = package.file_name().unwrap().to_str().unwrap().to_owned();
        let root = ["src/lib.rs", "src/main.rs"]
            .map(|file| package.join(file))
            .into_iter()
            .find(|file| file.exists());
        let source = fs::read_to_string(root.unwrap()).unwrap();
        let level = match name.as_str() {
            // Where C is.
            "audithook-cpython" | "audithook-python" => continue,
            // Where handlers are dropped by hand, in the modules that say so.
            "audithook" => "#![deny(unsafe_code)]",
            _ => "#![forbid(unsafe_code)]",
        };
        assert!(source.contains(level), "{level} in {name}");
    }
}
