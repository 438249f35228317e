//! The library in real Python processes: preloaded, and imported.
#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod free_threaded;
mod imported;
mod preloaded;
mod readme;

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use audithook_interpreters::Interpreter;
use serde_json::Value;

/// The library that this crate builds: cargo puts it beside the tests.
fn library() -> PathBuf {
    let test = env::current_exe().unwrap();
    let library = test.with_file_name("libaudithook_native.so");
    assert!(library.exists(), "{} is not built", library.display());
    library
}

/// A process that runs `code` in `interpreter`.
fn python(interpreter: &Interpreter, code: &str) -> Command {
    let mut command = Command::new(&interpreter.path);
    command.args(["-c", code]);
    // What another test runner may have set.
    for name in ["PYTHONDEVMODE", "PYTHONMALLOC", "PYTHONPATH"] {
        command.env_remove(name);
    }
    command
}

/// Runs the process, which must end well, and gives what it wrote.
#[track_caller]
fn run(command: &mut Command) -> String {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", shown(&output));
    String::from_utf8(output.stdout).unwrap()
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

/// One line of a recording.
struct Line {
    event: String,
    args: Value,
    process: u64,
    number: u64,
    mismatch: Option<String>,
}

/// The lines of the recording at `path`.
#[track_caller]
fn recording(path: &Path) -> Vec<Line> {
    let text = std::fs::read(path).unwrap();
    let text = String::from_utf8(text).expect("a recording is UTF-8");
    let line = |line: &str| {
        let value: Value = serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}"));
        Line {
            event: value["event"].as_str().unwrap().to_owned(),
            args: value["args"].clone(),
            process: value["pid"].as_u64().unwrap(),
            number: value["seq"].as_u64().unwrap(),
            mismatch: value["mismatch"].as_str().map(str::to_owned),
        }
    };
    text.lines().map(line).collect()
}

/// Checks that no line of `process` is missing.
#[track_caller]
fn assert_gapless(lines: &[Line], process: u64) {
    let of_process = lines.iter().filter(|line| line.process == process);
    let mut numbers: Vec<u64> = of_process.map(|line| line.number).collect();
    // Threads number their events before they write them.
    numbers.sort_unstable();
    assert!(
        numbers.iter().copied().eq(0..numbers.len() as u64),
        "{numbers:?}"
    );
}
