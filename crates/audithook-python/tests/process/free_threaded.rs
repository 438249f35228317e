//! Without a GIL: threads raise events at the same time.

use std::process::Command;

use audithook_interpreters::{Interpreter, for_tests};

use super::imported::{package, with_package};
use super::preloaded::recorded;
use super::{assert_gapless, python, recording, run};

const THREADS: usize = 4;
const EVENTS: usize = 500;

/// Threads that raise events about containers which others change meanwhile,
/// and a line that says whether Python has no GIL at the end of it.
const CODE: &str = r"
import sys, threading
items, table, stop = [], {}, threading.Event()
def change():
    i = 0
    while not stop.is_set():
        i += 1
        items.append('x' * (i % 7))
        table['key %d' % (i % 50)] = [i, 'value']
        if i % 31 == 0: items.clear()
        if i % 97 == 0: table.clear()
start = threading.Barrier(4)
def work(number):
    start.wait()
    for i in range(500):
        sys.audit('test', number, i, items, table, 'a\udce9')
changing = [threading.Thread(target=change) for _ in range(2)]
working = [threading.Thread(target=work, args=(number,)) for number in range(4)]
for thread in changing + working: thread.start()
for thread in working: thread.join()
stop.set()
for thread in changing: thread.join()
sys.audit('test.gil', sys._is_gil_enabled())
";

fn without_gil() -> Vec<Interpreter> {
    let mut found = for_tests();
    found.retain(|interpreter| interpreter.free_threaded);
    if found.is_empty() {
        eprintln!("SKIPPED: no free-threaded Python; see audithook-interpreters/fetch");
    }
    found
}

#[track_caller]
fn assert_complete(interpreter: &Interpreter, lines: &[super::Line]) {
    assert_gapless(lines, lines[0].process);
    for number in 0..THREADS {
        let of_thread = lines
            .iter()
            .filter(|line| line.event == "test" && line.args[0] == number);
        // A thread's events are in its order.
        let seen: Vec<_> = of_thread.map(|line| line.args[1].as_u64()).collect();
        let expected: Vec<_> = (0..EVENTS as u64).map(Some).collect();
        assert_eq!(seen, expected, "{interpreter}: thread {number}");
    }
    let gil = lines.iter().find(|line| line.event == "test.gil").unwrap();
    assert_eq!(gil.args[0], false, "{interpreter}: the GIL is back");
}

#[test]
fn threads_lose_no_event_under_a_preloaded_hook() {
    for interpreter in without_gil() {
        assert_complete(&interpreter, &recorded(&interpreter, CODE));
    }
}

#[test]
fn threads_lose_no_event_under_an_imported_hook() {
    for interpreter in without_gil() {
        let folder = package(&interpreter);
        let code = format!(
            "import audithook; audithook.install(record='events.jsonl', events='test*')\n{CODE}"
        );
        let mut command = with_package(&interpreter, &folder, &code);
        // Python warns where a module brings the GIL back.
        run(command.env("PYTHONWARNINGS", "error"));
        assert_complete(
            &interpreter,
            &recording(&folder.path().join("events.jsonl")),
        );
    }
}

/// The question that the tests ask is answered truly.
#[test]
fn a_gil_that_is_asked_for_is_seen() {
    for interpreter in without_gil() {
        let code = "import sys; print(sys._is_gil_enabled())";
        let mut command: Command = python(&interpreter, code);
        assert_eq!(run(&mut command), "False\n", "{interpreter}");
        assert_eq!(
            run(command.env("PYTHON_GIL", "1")),
            "True\n",
            "{interpreter}"
        );
    }
}
