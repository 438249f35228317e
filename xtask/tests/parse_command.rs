//! `cargo xtask parse` as a process: what goes where, and the exit status.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use audithook_spec::Facts;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Runs the command without the colour settings of whoever runs the tests.
fn parse(args: &[&str], settings: &[(&str, &str)], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("parse")
        .args(args)
        .current_dir(root())
        .env_remove("NO_COLOR")
        .env_remove("CLICOLOR_FORCE")
        .envs(settings.iter().copied())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // A program that refuses the input may have closed it already.
    let _ = child.stdin.take().expect("it is piped").write_all(input);
    child.wait_with_output().expect("the program ends")
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("the output is text")
}

const DOCUMENT: &str = "spec/documents/3.13.0.zh-cn.md";

#[test]
fn the_facts_are_printed_for_a_person() {
    let output = parse(&[DOCUMENT], &[], b"");
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(text(&output.stderr), "");
    insta::assert_snapshot!(text(&output.stdout));
}

#[test]
fn the_facts_are_printed_as_json_that_is_a_document_again() {
    let output = parse(&[DOCUMENT, "--format", "json"], &[], b"");
    assert_eq!(output.status.code(), Some(0));
    let json = text(&output.stdout);
    assert!(
        json.starts_with(
            "{\n  \"events\": [\n    {\n      \"name\": \"_thread.start_new_thread\","
        )
    );
    assert!(json.ends_with("}\n"));
    let facts: Facts = serde_json::from_str(json).expect("the output is facts");
    assert_eq!(facts.events.len(), 186);
    let again = parse(&["-", "--format", "json"], &[], json.as_bytes());
    assert_eq!(text(&again.stdout), json);
}

#[test]
fn a_document_comes_from_standard_input_and_is_named_so() {
    let document = std::fs::read(root().join(DOCUMENT)).expect("the document is there");
    let output = parse(&["-"], &[], &document);
    assert_eq!(output.status.code(), Some(0));
    assert!(text(&output.stdout).contains("186 events (178 public, 8 internal), 357 arguments"));
    let output = parse(&["-"], &[], b"nothing");
    assert!(text(&output.stderr).contains("--> <stdin>:1:1"));
}

#[test]
fn what_cannot_be_read_is_status_2_with_nothing_on_standard_output() {
    let output = parse(&["-"], &[], b"nothing");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(text(&output.stdout), "");
    assert!(text(&output.stderr).starts_with("error[AH0201]: no table of audit events"));

    let output = parse(&["no/such/page.html"], &[], b"");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(text(&output.stdout), "");
    let message = text(&output.stderr);
    assert!(
        message.contains("cannot read the document no/such/page.html"),
        "{message}"
    );

    let output = parse(&[], &[], b"");
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn colours_are_for_terminals_and_respect_no_color() {
    let escape = '\u{1b}';
    let plain = parse(&["-"], &[], b"nothing");
    assert!(!text(&plain.stderr).contains(escape));
    let forced = parse(&["-"], &[("CLICOLOR_FORCE", "1")], b"nothing");
    assert!(text(&forced.stderr).contains(escape));
    let refused = parse(
        &["-"],
        &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")],
        b"nothing",
    );
    assert!(!text(&refused.stderr).contains(escape));
    assert_eq!(plain.stderr, refused.stderr);
}

#[test]
fn fifty_megabytes_are_refused_without_being_read() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let path = folder.path().join("page.md");
    let file = std::fs::File::create(&path).expect("a file for the test");
    file.set_len(50 << 20).expect("the file grows");
    let output = parse(&[path.to_str().expect("the path is text")], &[], b"");
    assert_eq!(output.status.code(), Some(2));
    let message = text(&output.stderr);
    assert!(
        message.contains("error[AH0103]: the document is too large"),
        "{message}"
    );
}

#[test]
fn a_warning_comes_beside_the_facts() {
    let page = "| Audit event | Arguments | References |\n| --- | --- | --- |\n\
                | os.fork | | [[1]](os.md#os.fork) |\n";
    let output = parse(&["-"], &[], page.as_bytes());
    assert_eq!(output.status.code(), Some(0));
    assert!(text(&output.stdout).starts_with("os.fork()  library/os.html#os.fork\n"));
    let message = text(&output.stderr);
    assert!(
        message.contains("warning[AH0208]: no table of internal events"),
        "{message}"
    );
}
