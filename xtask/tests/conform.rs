//! `cargo xtask conform` on interpreters of this machine.
#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use audithook_spec::Spec;
use tempfile::TempDir;
use xtask::conform::{Matrix, PROBES, Probes};
use xtask::workspace::{CONFLICTS, SPEC, Workspace};

/// The hook's library, built once.
fn library() -> &'static Path {
    static LIBRARY: OnceLock<PathBuf> = OnceLock::new();
    LIBRARY.get_or_init(|| xtask::conform::build(&Workspace::new(None)).unwrap())
}

fn conform(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("conform").args(args);
    command
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

/// A workspace with the spec of this one and with the probe of `event` changed.
fn workspace_with(event: &str, code: &str) -> TempDir {
    let own = Workspace::new(None);
    let folder = TempDir::new().unwrap();
    fs::create_dir(folder.path().join("spec")).unwrap();
    for file in [SPEC, CONFLICTS] {
        fs::copy(own.join(file), folder.path().join(file)).unwrap();
    }
    let spec = fs::read_to_string(own.join(SPEC)).unwrap();
    let spec = Spec::from_json(SPEC, &spec).unwrap();
    let others = spec
        .events
        .iter()
        .map(|e| &e.name)
        .filter(|name| *name != event);
    let others: Vec<String> = others.map(|name| format!("{name:?}")).collect();
    let probes = format!(
        "[[probe]]\nevent = {event:?}\ncode = {code:?}\n[[unprobed]]\nwhy = \"a test\"\nevents = [{}]\n",
        others.join(", ")
    );
    fs::write(folder.path().join(PROBES), probes).unwrap();
    folder
}

/// Runs the changed probe in one interpreter of this machine, if there is one.
fn judged(event: &str, code: &str) -> Option<Output> {
    let interpreter = audithook_interpreters::for_tests().pop()?;
    let folder = workspace_with(event, code);
    let output = conform(&["--root"])
        .arg(folder.path())
        .arg("--library")
        .arg(library())
        .arg("--python")
        .arg(interpreter.path)
        .output();
    Some(output.unwrap())
}

#[test]
fn every_event_of_the_spec_has_a_probe_or_a_reason() {
    let workspace = Workspace::new(None);
    let spec = fs::read_to_string(workspace.join(SPEC)).unwrap();
    let spec = Spec::from_json(SPEC, &spec).unwrap();
    let probes = fs::read_to_string(workspace.join(PROBES)).unwrap();
    let probes = Probes::parse(&probes).unwrap();
    let problems = probes.problems(&spec);
    assert!(problems.is_empty(), "{problems:#?}");
    assert!(probes.probes.len() >= 150, "{} probes", probes.probes.len());
}

#[test]
fn what_interpreters_raise_is_decoded() {
    if audithook_interpreters::for_tests().is_empty() {
        return;
    }
    let events = [
        "os.chmod",
        "open",
        "subprocess.Popen",
        "_thread.start_joinable_thread",
    ];
    let mut command = conform(&["--format", "json", "--library"]);
    command.arg(library());
    for event in events {
        command.args(["--event", event]);
    }
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", shown(&output));
    let matrix: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let versions = matrix["python"].as_array().unwrap();
    for row in matrix["events"].as_array().unwrap() {
        for (version, status) in versions.iter().zip(row["status"].as_array().unwrap()) {
            let joinable = row["name"] == "_thread.start_joinable_thread";
            let minor = version.as_str().unwrap().split('.').nth(1).unwrap();
            let expected = if joinable && minor.parse::<u8>().unwrap() < 13 {
                "not-in-this-version"
            } else {
                "decoded"
            };
            assert_eq!(status, expected, "{} on {version}", row["name"]);
        }
    }
}

#[test]
fn a_mismatch_is_found() {
    let Some(output) = judged("os.chmod", "import sys; sys.audit('os.chmod', 1.5, 1, -1)") else {
        return;
    };
    assert_eq!(output.status.code(), Some(1), "{}", shown(&output));
    let expected = "os.chmod: argument 1 (`path`): expected path|fd, got float";
    assert!(shown(&output).contains(expected), "{}", shown(&output));
}

#[test]
fn an_event_that_the_spec_does_not_have_is_found() {
    let Some(output) = judged("os.chmod", "import sys; sys.audit('os.invented', 1)") else {
        return;
    };
    assert_eq!(output.status.code(), Some(1), "{}", shown(&output));
    let shown = shown(&output);
    assert!(
        shown.contains("os.invented is raised, which the spec does not have"),
        "{shown}"
    );
    assert!(shown.contains("not raised"), "{shown}");
}

#[test]
fn an_event_that_the_spec_has_in_other_versions_is_found() {
    let Some(output) = judged(
        "nntplib.putline",
        "import sys; sys.audit('nntplib.putline', 1, b'')",
    ) else {
        return;
    };
    let newest = audithook_interpreters::for_tests().pop().unwrap();
    if newest.version <= (3, 12) {
        eprintln!("SKIPPED: no Python since 3.13, which has no nntplib");
        return;
    }
    assert_eq!(output.status.code(), Some(1), "{}", shown(&output));
    let expected = "nntplib.putline is raised, which the spec has in other versions alone";
    assert!(shown(&output).contains(expected), "{}", shown(&output));
}

#[test]
fn what_cannot_be_done_is_no_finding() {
    let none = conform(&[])
        .env_remove("AUDITHOOK_PYTHON")
        .env("PATH", "/no/such/folder")
        .env("HOME", "/no/such/folder")
        .env_remove("PYENV_ROOT")
        .output()
        .unwrap();
    assert_eq!(none.status.code(), Some(2), "{}", shown(&none));
    assert!(
        shown(&none).contains("no Python since 3.8 was found"),
        "{}",
        shown(&none)
    );

    let no_python = conform(&["--python", "/bin/false"]).output().unwrap();
    assert_eq!(no_python.status.code(), Some(2), "{}", shown(&no_python));
    assert!(shown(&no_python).contains("/bin/false is no Python"));

    let unknown = conform(&["--event", "os.nothing"]).output().unwrap();
    assert_eq!(unknown.status.code(), Some(2), "{}", shown(&unknown));
    assert!(shown(&unknown).contains("there is no probe of `os.nothing`"));

    let folder = workspace_with("os.nothing", "pass");
    let wrong = conform(&["--root"]).arg(folder.path()).output().unwrap();
    assert_eq!(wrong.status.code(), Some(2), "{}", shown(&wrong));
    assert!(
        shown(&wrong).contains("`os.nothing` is no event of the spec"),
        "{}",
        shown(&wrong)
    );
}

#[test]
fn a_library_that_does_not_record_is_an_error() {
    let Some(interpreter) = audithook_interpreters::for_tests().pop() else {
        return;
    };
    let output = conform(&["--event", "os.chmod", "--library", "/dev/null", "--python"])
        .arg(interpreter.path)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2), "{}", shown(&output));
    assert!(
        shown(&output).contains("the library was not loaded"),
        "{}",
        shown(&output)
    );
}

/// The table for a person has a column for each interpreter and a sum below.
#[test]
fn the_matrix_reads_as_a_table() {
    let matrix = Matrix {
        python: vec!["3.8.18".into(), "3.15.2".into()],
        events: Vec::new(),
    };
    assert!(matrix.to_text().contains("3.8.18"));
    assert!(
        matrix
            .to_markdown()
            .starts_with("| event | 3.8.18 | 3.15.2 | types seen |\n| --- |")
    );
    assert!(matrix.findings().is_empty() && !matrix.has_findings());
}
