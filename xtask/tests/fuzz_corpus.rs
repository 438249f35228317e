//! What fuzzing has kept and found, without a fuzzer.
//! `fuzz/README.md` has the command that looks for more.

use std::path::{Path, PathBuf};

use audithook_spec::{Conflicts, Spec, Types};
use xtask::document::check;

fn corpus(target: &str) -> Vec<Vec<u8>> {
    let folder: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../fuzz/corpus")
        .join(target);
    let entries = std::fs::read_dir(&folder).expect("the corpus is in the repository");
    let corpus: Vec<Vec<u8>> = entries
        .map(|entry| entry.expect("the folder can be read").path())
        .map(|path| std::fs::read(path).expect("the file can be read"))
        .collect();
    assert!(!corpus.is_empty(), "{} is empty", folder.display());
    corpus
}

#[test]
fn the_corpus_of_the_readers() {
    for (target, start) in [
        ("markdown", "# Events\n\n"),
        ("html", "<!DOCTYPE html><title>Events</title>"),
        ("spec", ""),
    ] {
        for bytes in corpus(target) {
            check(&[start.as_bytes(), &bytes].concat());
        }
    }
}

#[test]
fn the_corpus_of_the_loaders() {
    for bytes in corpus("spec") {
        let Ok(text) = std::str::from_utf8(&bytes) else {
            continue;
        };
        // Each must return, whatever it says.
        let _ = Types::parse("types.toml", text);
        let _ = Conflicts::parse("conflicts.toml", text);
        if let Ok(spec) = Spec::from_json("audit-events.json", text) {
            let again = Spec::from_json("again.json", &spec.to_json());
            assert_eq!(again.expect("a spec that was written"), spec);
        }
    }
}
