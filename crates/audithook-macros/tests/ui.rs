//! What the compiler says of each mistake.

use std::fs;
use std::path::Path;

/// Each `tests/ui/*.rs` fails to compile with the text of the `.stderr` beside it.
///
/// `TRYBUILD=overwrite` accepts what the compiler says now: read it.
#[test]
fn mistakes_are_explained() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}

/// Each rule stands beside the mistake as `//~ text`, and each error is one of these: an
/// expected text cannot turn into that of another error, and no mistake causes a second error.
#[test]
fn every_error_is_that_of_its_rule() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui");
    let mut cases = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let source = fs::read_to_string(&path).unwrap();
        let expected = fs::read_to_string(path.with_extension("stderr")).unwrap();
        let mut errors: Vec<&str> = expected
            .lines()
            .filter(|line| line.starts_with("error") && !line.starts_with("error: aborting"))
            .collect();
        for rule in source.lines().filter_map(|line| line.split_once("//~ ")) {
            let rule = rule.1;
            let index = errors.iter().position(|error| error.contains(rule));
            match index {
                Some(index) => drop(errors.remove(index)),
                None => panic!("{name}: no error says `{rule}`"),
            }
        }
        assert_eq!(errors, [""; 0], "{name}: errors of no rule");
        cases += 1;
    }
    assert!(cases > 10, "only {cases} cases found");
}
