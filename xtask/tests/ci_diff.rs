//! `.ci/diff`: a failure never passes for a finding, nor a finding for success.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    reason = "a failed test is what a failed unwrap means here"
)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

/// Runs the script with a `cargo` that ends the summary and then the annotations with
/// the given statuses. The script's own status, its output, the job summary.
fn run(summary_status: u8, annotations_status: u8) -> (Option<i32>, String, String) {
    let folder = tempfile::tempdir().unwrap();
    let cargo = folder.path().join("cargo");
    let script = format!(
        "#!/bin/sh\ncase \"$*\" in\n*markdown*) echo '# table'; exit {summary_status};;\n*) echo '::notice::x'; exit {annotations_status};;\nesac\n"
    );
    fs::write(&cargo, script).unwrap();
    fs::set_permissions(&cargo, fs::Permissions::from_mode(0o755)).unwrap();
    let summary = folder.path().join("summary");
    fs::write(&summary, "").unwrap();
    let path = format!(
        "{}:{}",
        folder.path().display(),
        std::env::var("PATH").unwrap()
    );
    let output = Command::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("../.ci/diff"))
        .arg("HEAD")
        .env("PATH", path)
        .env("GITHUB_STEP_SUMMARY", &summary)
        .output()
        .unwrap();
    let stdout = String::from_utf8(output.stdout).unwrap();
    (
        output.status.code(),
        stdout,
        fs::read_to_string(&summary).unwrap(),
    )
}

#[test]
fn success_finding_and_failure_are_told_apart() {
    let (status, stdout, summary) = run(0, 0);
    assert_eq!((status, summary.as_str()), (Some(0), "# table\n"));
    assert!(!stdout.contains("::error"), "{stdout}");

    let (status, stdout, summary) = run(0, 1);
    assert_eq!((status, summary.as_str()), (Some(1), "# table\n"));
    assert!(stdout.contains("breaks users"), "{stdout}");

    for failure in [2, 101, 127] {
        let (status, stdout, _) = run(0, failure);
        assert_eq!(status, Some(2), "{stdout}");
        assert!(
            stdout.contains(&format!("exit status {failure}")),
            "{stdout}"
        );
        assert!(!stdout.contains("breaks users"), "{stdout}");
    }
    for failure in [1, 2, 101] {
        let (status, stdout, summary) = run(failure, 0);
        assert_eq!((status, summary.as_str()), (Some(2), ""), "{stdout}");
    }
}

#[test]
fn the_workflow_runs_the_scripts_that_are_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let workflow = fs::read_to_string(root.join(".github/workflows/ci.yml")).unwrap();
    for script in [".ci/run", ".ci/diff"] {
        assert!(workflow.contains(&format!("run: {script}")), "{script}");
        let mode = fs::metadata(root.join(script))
            .unwrap()
            .permissions()
            .mode();
        assert_ne!(mode & 0o111, 0, "{script} cannot be executed");
    }
    let drift = workflow.find("cargo xtask regen --check").unwrap();
    assert!(drift < workflow.find("run: .ci/diff").unwrap());
}
