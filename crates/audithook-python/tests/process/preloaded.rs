//! Preloaded before Python starts.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use audithook_interpreters::{Interpreter, find, for_tests};
use tempfile::TempDir;

use super::{assert_gapless, library, python, recording, run, shown};

const LAST: &str = "cpython._PySys_ClearAuditHooks";

pub(crate) fn preload<'c>(
    command: &'c mut Command,
    variables: &[(&str, &Path)],
) -> &'c mut Command {
    command
        .env("LD_PRELOAD", library())
        .envs(variables.iter().copied())
}

/// What `code` raises in `interpreter`.
pub(crate) fn recorded(interpreter: &Interpreter, code: &str) -> Vec<super::Line> {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("events.jsonl");
    run(preload(
        &mut python(interpreter, code),
        &[("AUDITHOOK_RECORD", &path)],
    ));
    recording(&path)
}

#[test]
fn the_recording_reaches_from_the_first_event_to_the_last() {
    for interpreter in for_tests() {
        for (name, value) in [
            ("", ""),
            ("PYTHONDEVMODE", "1"),
            ("PYTHONMALLOC", "malloc_debug"),
        ] {
            if interpreter.free_threaded && value == "malloc_debug" {
                eprintln!("SKIPPED: {interpreter} knows no {name}={value}");
                continue;
            }
            let folder = TempDir::new().unwrap();
            let path = folder.path().join("events.jsonl");
            let mut command = python(&interpreter, "import sys; sys.audit('test', 1)");
            if !name.is_empty() {
                command.env(name, value);
            }
            run(preload(&mut command, &[("AUDITHOOK_RECORD", &path)]));
            let lines = recording(&path);
            assert!(lines.len() > 40, "{interpreter}: {} events", lines.len());
            assert_gapless(&lines, lines[0].process);
            assert_eq!(lines.last().unwrap().event, LAST, "{interpreter}");
            let test = lines.iter().find(|line| line.event == "test").unwrap();
            assert_eq!(test.args, serde_json::json!([1]));
            for line in &lines {
                assert_eq!(
                    line.mismatch, None,
                    "{interpreter}: {} {}",
                    line.event, line.args
                );
            }
        }
    }
}

#[test]
fn events_are_chosen_by_patterns() {
    for interpreter in for_tests() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("events.jsonl");
        let mut command = python(
            &interpreter,
            "import sys, os; os.listdir('.'); sys.audit('test.x')",
        );
        let patterns = Path::new("os.*,test.*,!os.putenv");
        let variables = [("AUDITHOOK_RECORD", &*path), ("AUDITHOOK_EVENTS", patterns)];
        run(preload(&mut command, &variables));
        let names: BTreeSet<String> = recording(&path).into_iter().map(|l| l.event).collect();
        assert!(
            names.contains("os.listdir") && names.contains("test.x"),
            "{names:?}"
        );
        assert!(
            names
                .iter()
                .all(|name| name.starts_with("os.") || name == "test.x"),
            "{names:?}"
        );
    }
}

#[test]
fn what_is_denied_raises() {
    for interpreter in for_tests() {
        let code = "\
import os, sys
try: os.system('echo escaped')
except RuntimeError as error: print(error)
try: sys.audit('myapp.login')
except RuntimeError as error: print(error)
os.getcwd()";
        let mut command = python(&interpreter, code);
        let deny = Path::new("os.system,myapp.*");
        let output = run(preload(&mut command, &[("AUDITHOOK_DENY", deny)]));
        assert_eq!(
            output, "os.system is denied by audithook\nmyapp.login is denied by audithook\n",
            "{interpreter}"
        );
    }
}

#[test]
fn threads_and_interpreters_leave_no_gap() {
    let code = r"
import sys, threading
try: import _interpreters as interpreters
except ImportError: import _xxsubinterpreters as interpreters
sys.setswitchinterval(1e-5)
code = r'''
import sys
for i in range(200): sys.audit('test', i, 'text', 'a\udce9', [i])
'''
def own(): exec(code)
def sub():
    interpreter = interpreters.create()
    interpreters.run_string(interpreter, code)
    interpreters.destroy(interpreter)
threads = [threading.Thread(target=target) for target in [own, sub] * 3]
for thread in threads: thread.start()
for thread in threads: thread.join()
";
    for interpreter in for_tests() {
        let lines = recorded(&interpreter, code);
        assert_gapless(&lines, lines[0].process);
        let count = lines.iter().filter(|line| line.event == "test").count();
        assert_eq!(count, 6 * 200, "{interpreter}");
    }
}

#[test]
fn a_fork_is_recorded_under_its_own_number() {
    let code = "\
import os, sys
child = os.fork()
if child == 0:
    sys.audit('test.child')
    os._exit(0)
os.waitpid(child, 0)
sys.audit('test.parent', child)";
    for interpreter in for_tests() {
        let lines = recorded(&interpreter, code);
        let line = |name| lines.iter().find(|line| line.event == name).unwrap();
        let (child, parent) = (line("test.child"), line("test.parent"));
        assert_eq!(
            parent.args[0].as_u64(),
            Some(child.process),
            "{interpreter}"
        );
        assert_gapless(&lines, child.process);
        assert_gapless(&lines, parent.process);
    }
}

/// A child has the forking thread alone: what the others held, they hold for ever.
#[test]
fn a_fork_amid_events_of_other_threads_does_not_hang() {
    let code = "\
import os, sys, threading
stop = threading.Event()
def work():
    while not stop.is_set(): sys.audit('test.other', {'k': ['v']})
threads = [threading.Thread(target=work) for _ in range(3)]
for thread in threads: thread.start()
for number in range(20):
    child = os.fork()
    if child == 0:
        sys.audit('test.child', number)
        os._exit(0)
    os.waitpid(child, 0)
stop.set()
for thread in threads: thread.join()";
    for interpreter in for_tests() {
        let lines = recorded(&interpreter, code);
        let children: Vec<_> = lines
            .iter()
            .filter(|line| line.event == "test.child")
            .map(|line| (line.args[0].as_u64(), line.process))
            .collect();
        let numbers: Vec<_> = children.iter().map(|&(number, _)| number).collect();
        assert_eq!(
            numbers,
            (0..20).map(Some).collect::<Vec<_>>(),
            "{interpreter}"
        );
        for (_, process) in children {
            assert_gapless(&lines, process);
        }
        assert_gapless(&lines, lines[0].process);
    }
}

#[test]
fn threads_that_go_on_while_python_ends_do_no_harm() {
    let code = "\
import sys, threading
def work():
    while True: sys.audit('test.other', {'k': ['v']})
for _ in range(3): threading.Thread(target=work, daemon=True).start()
for i in range(100): sys.audit('test.main', i)";
    for interpreter in for_tests() {
        let lines = recorded(&interpreter, code);
        let main = lines.iter().filter(|line| line.event == "test.main");
        assert_eq!(main.count(), 100, "{interpreter}");
        assert_eq!(lines.last().unwrap().event, LAST, "{interpreter}");
        assert_gapless(&lines, lines[0].process);
    }
}

#[test]
fn each_process_has_a_file_where_the_name_says_so() {
    let code = "\
import os, subprocess, sys
if os.fork() == 0: sys.audit('test.fork')
else:
    os.wait()
    subprocess.check_call([sys.executable, '-c', 'pass'])";
    for interpreter in for_tests() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("{pid}.jsonl");
        run(preload(
            &mut python(&interpreter, code),
            &[("AUDITHOOK_RECORD", &path)],
        ));
        let files: Vec<_> = folder
            .path()
            .read_dir()
            .unwrap()
            .map(|f| f.unwrap().path())
            .collect();
        assert_eq!(files.len(), 3, "{interpreter}: {files:?}");
        for file in files {
            let lines = recording(&file);
            let process = lines[0].process.to_string();
            assert_eq!(file.file_stem().unwrap().to_str(), Some(&*process));
            assert_gapless(&lines, lines[0].process);
            assert_eq!(lines.last().unwrap().event, LAST);
        }
    }
}

#[test]
fn a_program_that_closes_every_descriptor_is_still_recorded() {
    let code = "\
import os, sys
os.closerange(3, 4096)
descriptors = [os.open('/dev/null', os.O_RDONLY) for _ in range(20)]
sys.audit('test.closed')";
    for interpreter in for_tests() {
        let lines = recorded(&interpreter, code);
        assert!(
            lines.iter().any(|line| line.event == "test.closed"),
            "{interpreter}"
        );
        assert_gapless(&lines, lines[0].process);
    }
}

#[test]
fn a_program_that_has_no_descriptor_left_is_still_recorded() {
    let code = "\
import os, resource, signal, sys
signal.signal(signal.SIGCHLD, lambda *args: os._exit(3))
_, limit = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (64, limit))
descriptors = []
try:
    while True: descriptors.append(os.open('/dev/null', os.O_RDONLY))
except OSError: pass
for i in range(3): sys.audit('test.full')
try: os.wait()
except ChildProcessError: pass
else: os._exit(4)
for descriptor in descriptors: os.close(descriptor)";
    for interpreter in for_tests() {
        let lines = recorded(&interpreter, code);
        let full = lines.iter().filter(|line| line.event == "test.full");
        assert_eq!(full.count(), 3, "{interpreter}");
        assert_gapless(&lines, lines[0].process);
    }
}

#[test]
fn nothing_happens_where_nothing_is_asked_for() {
    for interpreter in for_tests() {
        let code = "import sys; print(len(sys.argv))";
        assert_eq!(run(preload(&mut python(&interpreter, code), &[])), "1\n");
    }
}

#[test]
fn a_mistake_in_the_environment_ends_the_process_before_it_begins() {
    for interpreter in for_tests() {
        for (name, value, message) in [
            (
                "AUDITHOOK_DENY",
                "os.chmd",
                "CPython has no audit event `os.chmd`; did you mean `os.chmod`?",
            ),
            ("AUDITHOOK_DENY", LAST, "cannot be denied"),
            (
                "AUDITHOOK_RECORD",
                "/no/such/folder/x",
                "cannot record to /no/such/folder/x: No such file",
            ),
        ] {
            let mut command = python(&interpreter, "print('ran')");
            let output = preload(&mut command, &[(name, Path::new(value))])
                .output()
                .unwrap();
            assert_eq!(
                output.status.code(),
                Some(2),
                "{interpreter}: {}",
                shown(&output)
            );
            assert!(shown(&output).contains(message), "{}", shown(&output));
            assert_eq!(output.stdout, b"");
        }
    }
}

#[test]
fn a_process_without_a_python_that_can_be_hooked_is_left_alone() {
    let bad: [(&str, &Path); 2] = [
        ("AUDITHOOK_RECORD", Path::new("/no/such/folder/x")),
        ("AUDITHOOK_DENY", Path::new("*")),
    ];
    assert_eq!(
        run(preload(Command::new("echo").arg("hello"), &bad)),
        "hello\n"
    );
    assert_eq!(
        run(preload(
            Command::new("sh").args(["-c", "ls /; echo done"]),
            &bad
        ))
        .lines()
        .last(),
        Some("done")
    );
    for old in find()
        .iter()
        .filter(|interpreter| !interpreter.has_audit_hooks())
    {
        eprintln!("using {old}");
        assert_eq!(
            run(preload(&mut python(old, "print('hello')"), &bad)),
            "hello\n"
        );
    }
}

#[test]
fn no_descriptor_is_left_open() {
    for interpreter in for_tests() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("events.jsonl");
        let code = "import os; print(sorted(int(fd) for fd in os.listdir('/proc/self/fd'))[:-1])";
        let plain = run(&mut python(&interpreter, code));
        let hooked = run(preload(
            &mut python(&interpreter, code),
            &[("AUDITHOOK_RECORD", &path)],
        ));
        assert_eq!(plain, hooked, "{interpreter}");
    }
}

#[test]
fn a_recording_is_replayed_through_the_same_handlers() {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    for interpreter in for_tests() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("events.jsonl");
        let code = "import os\nfor i in range(3): os.listdir('.')";
        run(preload(
            &mut python(&interpreter, code),
            &[("AUDITHOOK_RECORD", &path)],
        ));
        let listed = Arc::new(AtomicUsize::new(0));
        let seen = Arc::clone(&listed);
        let dispatcher = audithook::Dispatcher::new();
        dispatcher.on(|_: &audithook::AnyEvent<'_>| ());
        dispatcher.on(move |event: &audithook::events::os::Listdir<'_>| {
            if format!("{event:?}").contains("\".\"") {
                seen.fetch_add(1, Ordering::Relaxed);
            }
        });
        for event in audithook::recording::Reader::open(&path).unwrap() {
            let _ = dispatcher.replay(&event.unwrap());
        }
        assert_eq!(listed.load(Ordering::Relaxed), 3, "{interpreter}");
        assert_eq!(dispatcher.incidents().mismatches, 0, "{interpreter}");
    }
}
