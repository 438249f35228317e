//! What generated code looks like, on a small spec that has one of everything:
//! arguments that some versions do not pass, at the end and in the middle;
//! renamed ones; keywords; unions; namespaces in namespaces; events that are
//! gone, internal or undocumented.

#![allow(clippy::unwrap_used)]

use audithook_codegen::Files;
use audithook_spec::Spec;
use xtask::regen::format::format;

fn files() -> Vec<(String, String)> {
    let source = include_str!("fixtures/generated/spec.json");
    let spec = Spec::from_json("spec.json", source).unwrap();
    let files = Files::new(&spec).unwrap();
    (0..files.len())
        .map(|index| files.file(index).unwrap())
        .map(|file| (file.path.clone(), format(file).unwrap()))
        .collect()
}

#[test]
fn one_file_a_module() {
    let paths: Vec<String> = files().into_iter().map(|(path, _)| path).collect();
    assert_eq!(
        paths,
        [
            "any_event.rs",
            "app.rs",
            "app/vault.rs",
            "lib.rs",
            "names.rs",
            "top_level.rs",
            "unions.rs"
        ]
    );
}

#[test]
fn the_same_spec_gives_the_same_bytes() {
    assert_eq!(files(), files());
}

#[test]
fn generated_modules() {
    for (path, text) in files() {
        insta::assert_snapshot!(path.replace(['/', '.'], "_"), text);
    }
}
