//! `cargo xtask regen` as a person runs it, on copies of this workspace.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A copy of everything that regen reads and writes.
struct Copy {
    folder: tempfile::TempDir,
}

struct Run {
    status: i32,
    stdout: String,
    stderr: String,
}

impl Copy {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        for part in ["spec", "generated/src", "crates/audithook-macros/src"] {
            copy(&workspace.join(part), &folder.path().join(part));
        }
        Self { folder }
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    /// Replaces the one place where `path` has `old`.
    fn edit(&self, path: &str, old: &str, new: &str) {
        let text = self.read(path);
        assert_eq!(
            text.matches(old).count(),
            1,
            "{old:?} is to stand once in {path}"
        );
        fs::write(self.path(path), text.replace(old, new)).unwrap();
    }

    fn regen(&self, args: &[&str]) -> Run {
        self.regen_with_input(args, b"")
    }

    fn regen_with_input(&self, args: &[&str], input: &[u8]) -> Run {
        let mut child = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg("regen")
            .args(args)
            .arg("--root")
            .arg(self.folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // A run that ends with a usage error does not read its input.
        let _ = child.stdin.take().unwrap().write_all(input);
        let output = child.wait_with_output().unwrap();
        Run {
            status: output.status.code().unwrap(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Every file with its content.
    fn content(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut files = Vec::new();
        let mut folders = vec![self.folder.path().to_path_buf()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    files.push((path.clone(), fs::read(path).unwrap()));
                }
            }
        }
        files.sort();
        files
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

const DOCUMENT: &str = "spec/documents/3.13.0.zh-cn.md";

#[test]
fn the_committed_files_are_what_regen_writes() {
    let copy = Copy::new();
    let before = copy.content();
    let run = copy.regen(&["--check"]);
    assert_eq!(run.status, 0, "{}{}", run.stdout, run.stderr);

    let run = copy.regen(&[]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    assert!(
        run.stdout.contains("0 written, 0 removed"),
        "{}",
        run.stdout
    );
    assert!(before == copy.content());
}

#[test]
fn the_report_says_what_was_read_and_written() {
    let copy = Copy::new();
    fs::remove_file(copy.path("generated/src/unions.rs")).unwrap();
    let run = copy.regen(&[]);
    for words in [
        "1 document",
        "9 documents",
        "209 (",
        "401 arguments",
        "1 written",
        "new",
        "unions.rs",
        " s\n",
    ] {
        assert!(run.stdout.contains(words), "{words:?} in {}", run.stdout);
    }
}

#[test]
fn one_character_in_any_input_or_output_is_drift() {
    let edits: [(&str, &str, &str); 6] = [
        // An event and an argument of the document.
        (
            DOCUMENT,
            "\n_thread.start_new_thread\n",
            "\n_thread.start_new_threads\n",
        ),
        (DOCUMENT, "`typecode`", "`typecodes`"),
        // A type.
        (
            "spec/types.toml",
            "signalnum = \"int\"",
            "signalnum = \"str\"",
        ),
        // Generated files.
        (
            "generated/src/os.rs",
            "pub struct Chmod<'a>",
            "pub struct Chmods<'a>",
        ),
        (
            "spec/audit-events.json",
            "\"name\": \"os.chmod\"",
            "\"name\": \"os.chmud\"",
        ),
        (
            "spec/facts/3.13.0.zh-cn.json",
            "\"os.chmod\",",
            "\"os.chmud\",",
        ),
    ];
    for (path, old, new) in edits {
        let copy = Copy::new();
        copy.edit(path, old, new);
        let before = copy.content();
        let run = copy.regen(&["--check"]);
        assert!(before == copy.content(), "--check writes nothing");
        // A new event or argument has no type yet, which is an error of its own.
        if run.status == 2 {
            assert!(
                path == DOCUMENT && run.stderr.contains("type"),
                "{path}: {}",
                run.stderr
            );
            continue;
        }
        assert_eq!(run.status, 1, "{path}: {}{}", run.stdout, run.stderr);
        assert!(run.stdout.contains("\n@@ "), "{path}: {}", run.stdout);
        assert!(run.stdout.contains("+++ b/"), "{path}: {}", run.stdout);
    }
}

#[test]
fn drift_is_shown_as_a_unified_diff() {
    let copy = Copy::new();
    copy.edit(
        "generated/src/os.rs",
        "pub struct Chmod<'a>",
        "pub struct Chmods<'a>",
    );
    let run = copy.regen(&["--check"]);
    assert_eq!(run.status, 1);
    for line in [
        "--- a/generated/src/os.rs\n",
        "+++ b/generated/src/os.rs\n",
        "\n-pub struct Chmods<'a> {\n",
        "\n+pub struct Chmod<'a> {\n",
    ] {
        assert!(run.stdout.contains(line), "{line:?} in {}", run.stdout);
    }
    assert!(run.stderr.contains("cargo xtask regen"), "{}", run.stderr);
}

#[test]
fn a_file_that_no_event_needs_goes() {
    let copy = Copy::new();
    fs::create_dir_all(copy.path("generated/src/gone")).unwrap();
    fs::write(copy.path("generated/src/gone/deep.rs"), "// left over").unwrap();
    assert_eq!(copy.regen(&["--check"]).status, 1);
    let run = copy.regen(&[]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    assert!(run.stdout.contains("1 removed"), "{}", run.stdout);
    assert!(!copy.path("generated/src/gone").exists());
}

#[test]
fn an_argument_without_a_type_prints_the_stanza_to_paste() {
    let copy = Copy::new();
    copy.edit("spec/types.toml", "signalnum = \"int\"", "");
    let before = copy.content();
    let run = copy.regen(&[]);
    assert_eq!(run.status, 2);
    assert!(
        run.stderr.contains("[\"signal.pthread_kill\"]"),
        "{}",
        run.stderr
    );
    assert!(run.stderr.contains("signalnum ="), "{}", run.stderr);
    assert!(before == copy.content(), "nothing is written");
}

#[test]
fn a_type_for_nothing_and_an_unknown_word_are_errors() {
    for (new, words) in [
        ("signalnum = \"int\"\ngone = \"int\"", "gone"),
        ("signalnum = \"imt\"", "`int`"),
    ] {
        let copy = Copy::new();
        copy.edit("spec/types.toml", "signalnum = \"int\"", new);
        let before = copy.content();
        let run = copy.regen(&[]);
        assert_eq!(run.status, 2, "{}", run.stdout);
        assert!(
            run.stderr.contains(words) && run.stderr.contains("types.toml:"),
            "{}",
            run.stderr
        );
        assert!(before == copy.content(), "nothing is written");
    }
}

/// A page of a release that adds an event, in the GFM form.
fn page(release: &str, rows: &str) -> String {
    format!(
        "# Audit events table — Python {release} documentation\n\n\
         | Audit event | Arguments | References |\n| --- | --- | --- |\n{rows}\n"
    )
}

#[test]
fn a_new_page_is_taken_in_from_a_file_and_from_standard_input() {
    let rows = "| os.chmod | `path`, `mode`, `dir_fd` | [[1]](os.html#os.chmod) |\n\
                | os.novel | `path` | [[1]](os.html#os.novel) |";
    let types = "[\"os.novel\"]\npath = \"path\"\n";

    let copy = Copy::new();
    let before = copy.content();
    let run = copy.regen_with_input(
        &["--document", "-", "--python", "3.16.0"],
        page("3.16.0", rows).as_bytes(),
    );
    assert_eq!(run.status, 2, "a type is missing: {}", run.stdout);
    assert!(run.stderr.contains("[\"os.novel\"]"), "{}", run.stderr);
    assert!(before == copy.content(), "nothing is written");

    let path = copy.path("spec/types.toml");
    fs::write(&path, fs::read_to_string(&path).unwrap() + types).unwrap();
    let run = copy.regen_with_input(&["--document", "-"], page("3.16.0", rows).as_bytes());
    assert_eq!(run.status, 0, "{}", run.stderr);
    assert!(
        run.stdout
            .contains("\n- `os.novel`: event added: `(path)` (AE101)\n"),
        "{}",
        run.stdout
    );
    assert!(copy.path("spec/facts/3.16.0.json").exists());
    assert!(
        copy.read("generated/src/os.rs")
            .contains("pub struct Novel")
    );

    let file = copy.path("page.md");
    fs::write(&file, page("3.16.1", rows)).unwrap();
    let run = copy.regen(&["--document", file.to_str().unwrap(), "--language", "fr"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    assert!(copy.path("spec/facts/3.16.1.fr.json").exists());
    assert_eq!(copy.regen(&["--check"]).status, 0);
}

#[test]
fn a_page_must_say_which_release_it_is_of() {
    let copy = Copy::new();
    let rows = "| os.fork | | [[1]](os.html#os.fork) |";
    let untitled = page("3.16.0", rows).replace("Python 3.16.0 documentation", "");
    let run = copy.regen_with_input(&["--document", "-"], untitled.as_bytes());
    assert_eq!(run.status, 2);
    assert!(run.stderr.contains("--python 3.13.0"), "{}", run.stderr);

    let run = copy.regen_with_input(
        &["--document", "-", "--python", "3.17.0"],
        page("3.16.0", rows).as_bytes(),
    );
    assert_eq!(run.status, 2);
    assert!(
        run.stderr.contains("3.16.0") && run.stderr.contains("3.17.0"),
        "{}",
        run.stderr
    );
}

#[test]
fn what_cannot_be_done_exits_with_2() {
    let copy = Copy::new();
    assert_eq!(copy.regen(&["--no-such-flag"]).status, 2);
    assert_eq!(
        copy.regen(&["--python", "3.16.0"]).status,
        2,
        "--python needs --document"
    );
    assert_eq!(copy.regen(&["--document", "no/such/page.html"]).status, 2);
    fs::remove_file(copy.path("spec/types.toml")).unwrap();
    let run = copy.regen(&[]);
    assert_eq!(run.status, 2);
    assert!(run.stderr.contains("types.toml"), "{}", run.stderr);
}
