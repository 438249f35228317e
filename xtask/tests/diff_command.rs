//! `cargo xtask diff` as a person or a script runs it.
#![allow(
    clippy::unwrap_used,
    reason = "a failed test is what a failed unwrap means here"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use audithook_spec::{DocumentId, Facts, PythonVersion, Spec};
use serde_json::Value;

const FIXTURES: &str = "xtask/tests/fixtures/diff";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// How a run ended.
#[derive(Debug)]
struct Run {
    status: Option<i32>,
    stdout: String,
    stderr: String,
}

impl Run {
    /// Standard output of a run that ended with `status` and said nothing else.
    fn shown(self, status: i32) -> String {
        assert_eq!(
            (self.status, self.stderr.as_str()),
            (Some(status), ""),
            "{self:?}"
        );
        self.stdout
    }

    /// Standard error of a run that could not do it, and printed no result.
    fn failed(self) -> String {
        assert_eq!(
            (self.status, self.stdout.as_str()),
            (Some(2), ""),
            "{self:?}"
        );
        self.stderr
    }
}

fn command(arguments: &[impl AsRef<OsStr>]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command
        .arg("diff")
        .args(arguments)
        .current_dir(root())
        .env_remove("CLICOLOR_FORCE")
        .env_remove("NO_COLOR");
    command
}

fn finish(command: &mut Command) -> Run {
    let output = command.output().unwrap();
    Run {
        status: output.status.code(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

fn diff(arguments: &[&str]) -> Run {
    finish(&mut command(arguments))
}

fn with_stdin(arguments: &[&str], input: &str) -> Run {
    let mut child = command(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(input.as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    Run {
        status: output.status.code(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

fn pair(rule: &str) -> (String, String) {
    let side = |side| format!("{FIXTURES}/{rule}/{side}.json");
    (side("old"), side("new"))
}

#[test]
fn versions_of_python_are_compared() {
    insta::assert_snapshot!("diff_3.9_3.11", diff(&["3.9", "3.11"]).shown(1));
    insta::assert_snapshot!("diff_3.14_3.15", diff(&["3.14", "3.15"]).shown(0));
    let gone = diff(&["3.12", "3.13"]).shown(1);
    for event in [
        "nntplib.connect",
        "nntplib.putline",
        "telnetlib.Telnet.open",
        "telnetlib.Telnet.write",
    ] {
        let told = format!("\n{event}\n  breaking      AE102 event-removed");
        assert!(gone.contains(&told), "{event}: {gone}");
    }
}

/// The documented events of a version, by name, with their arguments, counted anew.
fn documented(minor: u8) -> BTreeMap<String, Vec<String>> {
    let mut documents: Vec<(DocumentId, Facts)> = fs::read_dir(root().join("spec/facts"))
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let id = path.file_stem().unwrap().to_str().unwrap().parse().unwrap();
            let text = fs::read_to_string(&path).unwrap();
            (id, serde_json::from_str(&text).unwrap())
        })
        .collect();
    documents.retain(|(id, _)| id.release.python == PythonVersion::new(3, minor));
    documents.sort_by(|(a, _), (b, _)| a.cmp(b));
    let events = documents.into_iter().flat_map(|(_, facts)| facts.events);
    events.map(|event| (event.name, event.args)).collect()
}

#[test]
fn every_two_versions_differ_by_what_their_documents_say_and_by_nothing_else() {
    let spec = fs::read_to_string(root().join("spec/audit-events.json")).unwrap();
    let spec = Spec::from_json("spec", &spec).unwrap();
    for (a, b) in (8..=15).flat_map(|a| (8..=15).map(move |b| (a, b))) {
        let sides = [format!("3.{a}"), format!("3.{b}")];
        let arguments = [
            &*sides[0],
            &*sides[1],
            "--format",
            "json",
            "--fail-on",
            "none",
        ];
        let report: Value = serde_json::from_str(&diff(&arguments).shown(0)).unwrap();
        let mut told: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for change in report["changes"].as_array().unwrap() {
            let event = change["event"].as_str().unwrap();
            let kind = match change["code"].as_str().unwrap() {
                "AE101" | "AE103" => "came",
                "AE102" => "went",
                "AE105" | "AE106" | "AE110" => continue,
                code if code.starts_with("AE2") => "arguments",
                other => panic!("{event}: {other}"),
            };
            if !spec.event(event).unwrap().undocumented {
                told.entry(event).or_default().insert(kind);
            }
        }
        let (old, new) = (documented(a), documented(b));
        let mut expected: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for name in old.keys().chain(new.keys()) {
            let kind = match (old.get(name), new.get(name)) {
                (None, _) => "came",
                (_, None) => "went",
                (old, new) if old != new => "arguments",
                _ => continue,
            };
            expected.entry(name).or_default().insert(kind);
        }
        assert_eq!(told, expected, "{sides:?}");
    }
}

#[test]
fn a_document_can_be_a_side() {
    let shown = diff(&["3.13.0.zh-cn", "3.13.18"]).shown(1);
    assert!(shown.contains("secs -> seconds"), "{shown}");
    assert!(shown.contains("address -> ptr"), "{shown}");
    assert!(
        shown.contains("sys.monitoring.register_callback"),
        "{shown}"
    );
}

#[test]
fn the_exit_status_follows_fail_on() {
    let (old, new) = pair("argument-renamed");
    diff(&[&old, &new]).shown(1);
    diff(&[&old, &new, "--fail-on", "breaking"]).shown(1);
    diff(&[&old, &new, "--fail-on", "any"]).shown(1);
    diff(&[&old, &new, "--fail-on", "none"]).shown(0);
    let (old, new) = pair("argument-note");
    diff(&[&old, &new]).shown(0);
    diff(&[&old, &new, "--fail-on", "any"]).shown(1);
    let same = diff(&[&old, &old, "--fail-on", "any"]).shown(0);
    assert!(same.contains("no changes"), "{same}");
}

#[test]
fn each_form_of_the_report() {
    let (old, new) = pair("type-widened");
    for form in ["text", "json", "markdown", "github"] {
        let report = diff(&[&old, &new, "--format", form]).shown(1);
        insta::assert_snapshot!(format!("report_{form}"), report);
    }
    let (old, new) = pair("event-removed");
    let report = diff(&[&old, &new, "--format", "github"]).shown(1);
    assert!(
        report.contains("new.json,line=10,title=AE102 event-removed"),
        "{report}"
    );
}

#[test]
fn colours_only_where_they_are_wanted() {
    let (old, new) = pair("type-widened");
    let coloured = |variable: &str| {
        let run = finish(command(&[&old, &new]).env(variable, "1"));
        run.shown(1).contains('\u{1b}')
    };
    assert!(!coloured("UNRELATED"), "a pipe gets no colours");
    assert!(coloured("CLICOLOR_FORCE"));
    assert!(!coloured("NO_COLOR"));
}

#[test]
fn one_side_comes_from_standard_input() {
    let (old, new) = pair("event-added");
    let text = fs::read_to_string(root().join(new)).unwrap();
    let shown = with_stdin(&[&old, "-"], &text).shown(0);
    assert!(shown.contains("<stdin>:10"), "{shown}");
    assert!(diff(&["-", "-"]).failed().contains("one side only"));
}

#[test]
fn facts_are_compared_with_the_newest_of_a_spec() {
    let facts = "spec/facts/3.15.2.json";
    let shown = diff(&[facts, "spec/audit-events.json", "--fail-on", "none"]).shown(0);
    let events: Vec<_> = shown
        .lines()
        .filter(|line| line.contains("AE"))
        .filter(|line| !line.contains("AE101 event-added"))
        .collect();
    assert_eq!(
        events, ["  documentation AE108"; 0],
        "only undocumented events are new"
    );
}

#[test]
fn changes_that_are_meant_are_acknowledged() {
    let (old, new) = pair("argument-renamed");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("acknowledged");
    let ack = |text: &str| {
        fs::write(&file, text).unwrap();
        let arguments: [&OsStr; 4] = [old.as_ref(), new.as_ref(), "--ack".as_ref(), file.as_ref()];
        finish(&mut command(&arguments))
    };
    let shown = ack("# since 3.13\n255005871e7eee8f # meant\n").shown(0);
    assert!(shown.contains("1 acknowledged"), "{shown}");
    assert!(shown.contains("needs a breaking release"), "{shown}");
    let unused = ack("255005871e7eee8f\n0123456789abcdef\n").failed();
    assert!(unused.contains("acknowledged:2:1"), "{unused}");
    assert!(
        unused.contains("no change has this fingerprint"),
        "{unused}"
    );
    assert!(ack("AE204\n").failed().contains("16 hexadecimal digits"));
    fs::remove_file(&file).unwrap();
    let arguments: [&OsStr; 4] = [old.as_ref(), new.as_ref(), "--ack".as_ref(), file.as_ref()];
    assert!(
        finish(&mut command(&arguments))
            .failed()
            .contains("No such file")
    );
}

#[test]
fn rules_are_explained() {
    insta::assert_snapshot!("explain", diff(&["--explain"]).shown(0));
    insta::assert_snapshot!("explain_one", diff(&["--explain", "ae205"]).shown(0));
    assert!(
        diff(&["--explain", "AE999"])
            .failed()
            .contains("no rule `AE999`")
    );
}

#[test]
fn what_does_not_exist_is_told_with_what_does() {
    let version = diff(&["3.7", "3.9"]).failed();
    assert!(version.contains("no document of Python 3.7"), "{version}");
    assert!(
        version.contains("3.8, 3.9, 3.10, 3.11, 3.12, 3.13, 3.14, 3.15"),
        "{version}"
    );
    let release = diff(&["3.13.1", "3.9"]).failed();
    assert!(release.contains("3.13.0.zh-cn, 3.13.18"), "{release}");
    let usage = diff(&["3.9"]);
    assert_eq!(usage.status, Some(2), "{usage:?}");
    let usage = diff(&["3.9", "3.10", "--format", "xml"]);
    assert_eq!(usage.status, Some(2), "{usage:?}");
}

#[test]
fn a_side_that_is_no_spec_is_refused_at_its_place() {
    let (old, _) = pair("event-added");
    let newer = with_stdin(&[&old, "-"], "{\"format\": 2, \"python\": []}").failed();
    assert!(newer.contains("<stdin>:1:12"), "{newer}");
    assert!(
        newer.contains("a newer version of audithook reads it"),
        "{newer}"
    );
    let cut = with_stdin(&[&old, "-"], "{\"events\": [").failed();
    assert!(cut.contains("<stdin>:1:12"), "{cut}");
    assert!(
        with_stdin(&[&old, "-"], "")
            .failed()
            .contains("<stdin>:1:1")
    );
    let document = with_stdin(&[&old, "-"], "# Audit events table\n").failed();
    assert!(
        document.contains("<stdin> is neither a spec nor facts"),
        "{document}"
    );
    let deep = "[".repeat(1_000_000);
    assert!(
        with_stdin(&[&old, "-"], &deep)
            .failed()
            .contains("<stdin>:1:")
    );
}

#[test]
fn git_revisions_are_compared() {
    let folder = tempfile::tempdir().unwrap();
    let git = |arguments: &[&str]| {
        let status = Command::new("git")
            .args(["-c", "user.name=test", "-c", "user.email=test@localhost"])
            .args(arguments)
            .current_dir(folder.path())
            .stdout(Stdio::null())
            .status()
            .expect("git is there, as for whoever cloned the repository");
        assert!(status.success(), "git {arguments:?}");
    };
    let spec = folder.path().join("spec/audit-events.json");
    fs::create_dir_all(folder.path().join("spec/facts")).unwrap();
    let (old, new) = pair("argument-renamed");
    git(&["init", "--quiet", "--initial-branch", "trunk"]);
    git(&["commit", "--quiet", "--allow-empty", "--message", "empty"]);
    fs::copy(root().join(old), &spec).unwrap();
    git(&["add", "."]);
    git(&["commit", "--quiet", "--message", "old"]);
    git(&["tag", "v0.1"]);
    fs::copy(root().join(new), &spec).unwrap();

    let at = |old: &OsStr, new: &OsStr| {
        let arguments = [old, new, "--root".as_ref(), folder.path().as_ref()];
        finish(&mut command(&arguments))
    };
    let shown = at("HEAD".as_ref(), spec.as_ref()).shown(1);
    assert!(shown.contains("secs -> seconds"), "{shown}");
    let places = "HEAD:spec/audit-events.json:16 -> spec/audit-events.json:16";
    assert!(shown.contains(places), "{shown}");
    at("v0.1".as_ref(), "trunk".as_ref()).shown(0);
    git(&["commit", "--quiet", "--all", "--message", "new"]);
    let arguments: [&OsStr; 6] = [
        "v0.1".as_ref(),
        "HEAD".as_ref(),
        "--format".as_ref(),
        "github".as_ref(),
        "--root".as_ref(),
        folder.path().as_ref(),
    ];
    let annotations = finish(&mut command(&arguments)).shown(1);
    let start = "::error file=spec/audit-events.json,line=16,title=AE204 argument-renamed::";
    assert!(annotations.starts_with(start), "{annotations}");

    let unknown = at("v0.2".as_ref(), "HEAD".as_ref()).failed();
    assert!(
        unknown.contains("`v0.2` is not a file, a git revision or a version"),
        "{unknown}"
    );
    assert!(unknown.contains("branches: trunk"), "{unknown}");
    assert!(unknown.contains("tags: v0.1"), "{unknown}");
    let without = at("HEAD~2".as_ref(), "HEAD".as_ref()).failed();
    assert!(
        without.contains("the revision `HEAD~2` has no spec/audit-events.json"),
        "{without}"
    );
    let option = at("--output=x".as_ref(), "HEAD".as_ref());
    assert_eq!(option.status, Some(2), "{option:?}");
}
