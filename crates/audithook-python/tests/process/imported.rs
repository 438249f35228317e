//! Imported by a running Python, as pip installs it.

use std::fs;
use std::path::Path;
use std::process::Command;

use audithook_interpreters::{Interpreter, for_tests};
use tempfile::TempDir;

use super::{assert_gapless, library, python, recording, run, shown};

/// A folder for `PYTHONPATH` with the package in it, and a place to record to.
pub(crate) fn package(interpreter: &Interpreter) -> TempDir {
    let folder = TempDir::new().unwrap();
    let package = folder.path().join("audithook");
    fs::create_dir(&package).unwrap();
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("python/audithook");
    for file in sources.read_dir().unwrap() {
        let file = file.unwrap();
        if file.file_type().unwrap().is_file() {
            fs::copy(file.path(), package.join(file.file_name())).unwrap();
        }
    }
    fs::copy(library(), package.join(file_of_module(interpreter))).unwrap();
    folder
}

/// What the module is called in the wheel: without a GIL there is no wheel for
/// all versions.
fn file_of_module(interpreter: &Interpreter) -> String {
    let code = "import sysconfig; print('_native' + sysconfig.get_config_var('EXT_SUFFIX'))";
    if interpreter.free_threaded {
        run(&mut python(interpreter, code)).trim().to_owned()
    } else {
        "_native.abi3.so".to_owned()
    }
}

pub(crate) fn with_package(interpreter: &Interpreter, folder: &TempDir, code: &str) -> Command {
    let mut command = python(interpreter, code);
    command
        .env("PYTHONPATH", folder.path())
        .current_dir(folder.path());
    command
}

#[test]
fn install_records_and_denies() {
    for interpreter in for_tests() {
        let folder = package(&interpreter);
        let code = "\
import audithook, os, pathlib, sys
audithook.install(record=pathlib.Path('events.jsonl'), events=['os.*', 'test'], deny=['os.system'])
try: os.system('echo escaped')
except RuntimeError as error: print(error)
sys.audit('test', 1)";
        let output = run(&mut with_package(&interpreter, &folder, code));
        assert_eq!(
            output, "os.system is denied by audithook\n",
            "{interpreter}"
        );
        let lines = recording(&folder.path().join("events.jsonl"));
        let names: Vec<&str> = lines.iter().map(|line| line.event.as_str()).collect();
        assert_eq!(
            names,
            ["os.system", "test"],
            "{interpreter}: what is denied is recorded, too"
        );
        assert_gapless(&lines, lines[0].process);
    }
}

#[test]
fn what_is_wrong_is_an_exception() {
    for interpreter in for_tests() {
        let folder = package(&interpreter);
        let code = r"
import audithook, sys
def error(**options):
    try: audithook.install(**options)
    except Exception as error: print('%s: %s' % (type(error).__name__, error))
error()
error(deny=['os.chmd'])
error(deny='cpython._PySys_ClearAuditHooks')
error(record='/no/such/folder/x')
error(record=1)
def veto(event, args):
    if event == 'sys.addaudithook': raise RuntimeError
sys.addaudithook(veto)
error(deny=['os.chmod'])
";
        let output = run(&mut with_package(&interpreter, &folder, code));
        let lines: Vec<&str> = output.lines().collect();
        assert_eq!(
            lines,
            [
                "ValueError: nothing to do: neither record nor deny is given",
                "ValueError: CPython has no audit event `os.chmd`; did you mean `os.chmod`?",
                "ValueError: `cpython._PySys_ClearAuditHooks` cannot be denied: CPython goes on whatever a hook says",
                "OSError: cannot record to /no/such/folder/x: No such file or directory (os error 2)",
                "TypeError: expected str, bytes or os.PathLike object, not int",
                "RuntimeError: another audit hook of this process refuses new hooks; install before it",
            ],
            "{interpreter}"
        );
    }
}

/// In an interpreter with a GIL of its own, where there are such: the module
/// declares that it may be imported there, and attaches to the right one.
#[test]
fn a_subinterpreter_may_install() {
    for interpreter in for_tests() {
        let folder = package(&interpreter);
        let code = "\
try: import _interpreters as interpreters
except ImportError: import _xxsubinterpreters as interpreters
interpreter = interpreters.create()
interpreters.run_string(interpreter, '''
import audithook, sys
audithook.install(record='events.jsonl', events=['test'])
sys.audit('test', 'sub')
''')
import sys
sys.audit('test', 'main')
interpreters.destroy(interpreter)";
        run(&mut with_package(&interpreter, &folder, code));
        let path = folder.path().join("events.jsonl");
        let args: Vec<_> = recording(&path).into_iter().map(|line| line.args).collect();
        assert_eq!(
            args,
            [serde_json::json!(["sub"]), serde_json::json!(["main"])],
            "{interpreter}"
        );
    }
}

#[test]
fn a_program_runs_under_the_hook_from_its_first_event() {
    for interpreter in for_tests() {
        let folder = package(&interpreter);
        let mut command = Command::new(&interpreter.path);
        command
            .args([
                "-m",
                "audithook",
                "--record",
                "events.jsonl",
                "--events",
                "cpython.*",
            ])
            .arg(&interpreter.path)
            .args(["-c", "import sys; print(sys.argv[1:])", "--record", "x"])
            .env("PYTHONPATH", folder.path())
            .current_dir(folder.path());
        assert_eq!(run(&mut command), "['--record', 'x']\n", "{interpreter}");
        let lines = recording(&folder.path().join("events.jsonl"));
        assert_eq!(
            lines.last().unwrap().event,
            "cpython._PySys_ClearAuditHooks"
        );

        let mut command = Command::new(&interpreter.path);
        command.args(["-m", "audithook", "--deny", "x", "/no/such/program"]);
        let output = command.env("PYTHONPATH", folder.path()).output().unwrap();
        let expected = "cannot run /no/such/program: No such file or directory";
        assert!(shown(&output).contains(expected), "{}", shown(&output));
        assert_eq!(output.status.code(), Some(1));
    }
}
