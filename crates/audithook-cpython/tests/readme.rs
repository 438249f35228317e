//! The README's code is the examples', and the examples run.
#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn own(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn shown(output: &Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    format!(
        "{}\n{}\n{}",
        output.status,
        text(&output.stdout),
        text(&output.stderr)
    )
}

#[test]
fn the_readme_shows_the_examples_as_they_are() {
    let readme = fs::read_to_string(own("README.md")).unwrap();
    for example in ["examples/embed.rs", "examples/pyo3/src/main.rs"] {
        let source = fs::read_to_string(own(example)).unwrap();
        let code = source.split_once("\n\n").unwrap().1;
        let block = format!("```rust,ignore\n{code}```\n");
        assert!(
            readme.contains(&block),
            "README.md does not show {example} as it is:\n{block}"
        );
    }
}

#[test]
fn the_example_that_embeds_by_hand_runs() {
    // In target/<profile>/deps; examples are built beside it.
    let profile = env::current_exe().unwrap();
    let profile = profile.parent().and_then(Path::parent).unwrap();
    let example = profile.join("examples/embed");
    assert!(
        example.exists(),
        "run all tests of the package, which builds its examples"
    );
    for interpreter in audithook_interpreters::for_tests() {
        let Some(library) = &interpreter.library else {
            eprintln!("SKIPPED: {interpreter} has no library to load");
            continue;
        };
        let folder = tempfile::tempdir().unwrap();
        let output = interpreter
            .command_that_embeds_it(&example)
            .arg(library)
            .current_dir(&folder)
            .output()
            .unwrap();
        assert!(output.status.success(), "{interpreter}: {}", shown(&output));
        let stdout = String::from_utf8_lossy(&output.stdout);
        assert!(
            stdout.contains("denied: os.mkdir(\"new\", 777)"),
            "{interpreter}: {stdout}"
        );
        assert!(stdout.contains("no new folders"), "{interpreter}: {stdout}");
        assert!(!folder.path().join("new").exists());
    }
}

#[test]
fn the_example_with_pyo3_runs() {
    if env::var_os("AUDITHOOK_TEST_PACKAGES").is_none() {
        eprintln!("SKIPPED: set AUDITHOOK_TEST_PACKAGES=1 to build with PyO3");
        return;
    }
    let interpreters = audithook_interpreters::for_tests();
    // One is enough: PyO3 links the library of one Python, against this
    // machine's C library.
    let Some(interpreter) = interpreters
        .iter()
        .rev()
        .find(|i| i.library.is_some() && i.linker.is_none())
    else {
        eprintln!("SKIPPED: no Python with a library to link");
        return;
    };
    let library = interpreter.library.as_ref().unwrap();
    eprintln!("using {interpreter}");
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--manifest-path"])
        .arg(own("examples/pyo3/Cargo.toml"))
        .env(
            "CARGO_TARGET_DIR",
            Path::new(env!("CARGO_TARGET_TMPDIR")).join("pyo3"),
        )
        .env("PYO3_PYTHON", &interpreter.path)
        .env("LD_LIBRARY_PATH", library.parent().unwrap())
        .output()
        .unwrap();
    assert!(output.status.success(), "{interpreter}: {}", shown(&output));
    assert!(shown(&output).contains("os.listdir("), "{}", shown(&output));
}
