//! The shape of the macros: what a reader has to hold in mind at once.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

/// Each source file's name and lines of code, without comments.
fn sources() -> Vec<(String, usize)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let entries = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    entries
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let code = text
                .lines()
                .map(str::trim)
                .filter(|line| !line.is_empty() && !line.starts_with("//"));
            (
                path.file_name().unwrap().to_string_lossy().into_owned(),
                code.count(),
            )
        })
        .collect()
}

#[test]
fn a_stage_is_a_file_of_a_few_hundred_lines() {
    let sources = sources();
    for stage in [
        "parse.rs",
        "attribute.rs",
        "item.rs",
        "check.rs",
        "expand.rs",
    ] {
        assert!(sources.iter().any(|(name, _)| name == stage), "no {stage}");
    }
    for (name, lines) in sources {
        let most = if name == "lib.rs" { 50 } else { 350 };
        assert!(lines <= most, "{name} has {lines} lines of code");
    }
}
