//! The hook in a program that embeds Python, for every interpreter of this
//! machine that comes with a library.
//!
//! A process holds one Python, so each test runs itself again as a child for
//! each library: `on_each` starts the children, and inside of one it runs the
//! scenario.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod python;
mod scenarios;

use std::env;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use audithook_interpreters::Interpreter;
use python::Python;

const LIBRARY: &str = "AUDITHOOK_TEST_LIBRARY";
/// Without a GIL, Python has an allocator of its own and no choice.
const MALLOC: (&str, &str) = ("PYTHONMALLOC", "malloc_debug");

/// Runs `scenario` in a process of its own for each Python library, with
/// `variables` in its environment.
fn on_each_with(test: &str, variables: &[(&str, &str)], scenario: impl FnOnce(&Python)) {
    if let Some(library) = env::var_os(LIBRARY) {
        scenario(&Python::load(Path::new(&library)));
        return;
    }
    for interpreter in audithook_interpreters::for_tests() {
        if interpreter.free_threaded && variables.contains(&MALLOC) {
            eprintln!("SKIPPED: {interpreter} knows no {MALLOC:?}");
        } else if let Some(library) = &interpreter.library {
            run_child(test, variables, &interpreter, library);
        } else {
            eprintln!("SKIPPED: {interpreter} has no library to load");
        }
    }
}

fn run_child(test: &str, variables: &[(&str, &str)], interpreter: &Interpreter, library: &Path) {
    let this = env::current_exe().expect("a test has a file");
    let output = interpreter
        .command_that_embeds_it(&this)
        .args(["--exact", test, "--nocapture", "--test-threads=1"])
        .env(LIBRARY, library)
        .envs(variables.iter().copied())
        .stdin(Stdio::null())
        .output()
        .expect("the test can run itself");
    let stdout = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && stdout.contains("1 passed"),
        "{test} on {interpreter} with {variables:?}: {}\n{stdout}\n{}",
        output.status,
        String::from_utf8_lossy(&output.stderr),
    );
}

macro_rules! tests {
    ($($name:ident $variables:expr => $scenario:ident;)*) => {$(
        #[test]
        fn $name() {
            on_each_with(stringify!($name), &$variables, scenarios::$scenario);
        }
    )*};
}

tests! {
    the_first_event_of_start_up_and_the_last_at_exit_arrive [] => whole_life;
    so_they_do_in_development_mode [("PYTHONDEVMODE", "1")] => whole_life;
    so_they_do_with_debug_allocators [("PYTHONMALLOC", "debug")] => whole_life;
    so_they_do_with_malloc_and_debug_hooks [MALLOC] => whole_life;
    a_running_python_is_hooked_and_shakes_hands [] => running;
    a_veto_is_an_error_and_nothing_is_dispatched [] => vetoed;
    an_error_on_the_handshake_is_a_veto [] => handshake_refused;
    every_kind_of_value_is_read_in_place [] => values;
    values_are_read_where_they_lie [] => read_directly;
    values_are_read_where_they_lie_among_debug_allocations [("PYTHONMALLOC", "debug")] => read_directly;
    reading_runs_no_python_code [] => hostile_objects;
    items_outlive_the_list_they_were_read_from [("PYTHONMALLOC", "debug")] => changing_list;
    references_are_given_back [] => references;
    forged_events_are_mismatches [] => forged;
    an_arbitrary_address_is_not_followed [] => arbitrary_address;
    a_denial_raises_its_exception_in_the_caller [] => denials;
    a_pending_exception_stays_as_it_is [] => pending_exception;
    an_error_left_by_a_handler_is_cleared [] => error_left_behind;
    a_panic_becomes_an_exception [] => panic;
    threads_lose_no_event [] => threads;
    containers_may_change_while_they_are_read [] => changing_containers;
    subinterpreters_deliver_their_events [] => subinterpreters;
    a_forked_child_goes_on [] => fork;
}

#[test]
fn a_python_before_3_8_is_too_old() {
    if let Some(library) = env::var_os(LIBRARY) {
        scenarios::too_old(&Python::load(Path::new(&library)));
        return;
    }
    let old: Vec<(Interpreter, PathBuf)> = audithook_interpreters::find()
        .into_iter()
        .filter(|interpreter| !interpreter.has_audit_hooks())
        .filter_map(|interpreter| {
            interpreter
                .library
                .clone()
                .map(|library| (interpreter, library))
        })
        .collect();
    if old.is_empty() {
        eprintln!("SKIPPED: no Python before 3.8 on this machine");
    }
    for (interpreter, library) in old {
        run_child(
            "a_python_before_3_8_is_too_old",
            &[],
            &interpreter,
            &library,
        );
    }
}
