//! What a registration and a denial may say.
#![allow(
    clippy::unwrap_used,
    reason = "a failed test is what a failed unwrap means here"
)]

use std::process::Command;
use std::sync::{Arc, Mutex};
use std::{env, thread};

use audithook::events::os;
use audithook::{Denial, Dispatcher, Exception, PanicPolicy, Value, Verdict};

fn kill(dispatcher: &Dispatcher, signal: i64) -> Verdict {
    dispatcher.dispatch("os.kill", &[Value::Int(1), Value::Int(signal)])
}

#[test]
fn a_filter_keeps_events_from_its_handler_alone() {
    let dispatcher = Dispatcher::new();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = |name: &'static str| {
        let seen = Arc::clone(&seen);
        move |event: &os::Kill| seen.lock().unwrap().push((name, event.sig))
    };
    let registration = dispatcher.event::<os::Kill>();
    registration
        .filter(|event| event.sig == 9)
        .observe(log("nine"));
    dispatcher.event::<os::Kill>().observe(log("all"));
    // The second filter replaces the first.
    dispatcher
        .event::<os::Kill>()
        .filter(|_| false)
        .filter(|event| event.sig == 15)
        .decide(|_| Verdict::deny("not fifteen"));

    assert_eq!(kill(&dispatcher, 9), Verdict::Allow);
    assert_eq!(kill(&dispatcher, 15), Verdict::deny("not fifteen"));
    assert_eq!(
        *seen.lock().unwrap(),
        [("nine", 9), ("all", 9), ("all", 15)]
    );
}

#[test]
fn the_higher_priority_decides_first() {
    let dispatcher = Dispatcher::new();
    let deny = |message: &'static str, priority| {
        let registration = dispatcher.event::<os::Kill>().priority(priority);
        registration.decide(move |_| Verdict::deny(message))
    };
    deny("last", -1);
    deny("second", 0);
    let first = deny("first", 1);
    assert_eq!(kill(&dispatcher, 9), Verdict::deny("first"));
    assert!(first.remove());
    assert_eq!(kill(&dispatcher, 9), Verdict::deny("second"));
}

#[test]
fn a_denial_names_its_exception_and_its_message() {
    let dispatcher = Dispatcher::new();
    let handle = dispatcher.on(|_: &os::Kill| {
        Verdict::from(Denial::new("no").with_exception(Exception::PermissionError))
    });
    let Verdict::Deny(denial) = kill(&dispatcher, 9) else {
        panic!("allowed");
    };
    assert_eq!(denial.exception.name(), "PermissionError");
    assert_eq!(denial.message, "no");
    assert!(handle.remove());

    dispatcher.on(|_: &os::Kill| Err::<(), Denial>("no".into()));
    let Verdict::Deny(denial) = kill(&dispatcher, 9) else {
        panic!("allowed");
    };
    assert_eq!(
        (denial.exception, &*denial.message),
        (Exception::default(), "no")
    );
}

#[test]
fn another_thread_may_disable_enable_and_remove_a_handler() {
    let dispatcher = Arc::new(Dispatcher::new());
    let handle = dispatcher.on(|_: &os::Kill| Verdict::deny("no"));
    let there = Arc::clone(&dispatcher);
    let elsewhere = thread::spawn(move || {
        assert!(handle.disable() && !handle.is_enabled());
        let disabled = kill(&there, 9);
        assert!(handle.enable());
        let enabled = kill(&there, 9);
        assert!(handle.remove());
        (disabled, enabled)
    });
    let verdicts = elsewhere.join().unwrap();
    assert_eq!(verdicts, (Verdict::Allow, Verdict::deny("no")));
    assert_eq!(kill(&dispatcher, 9), Verdict::Allow);
}

/// The process that ends is another one, in which this test does nothing but that.
#[test]
#[cfg_attr(miri, ignore = "starts a process")]
fn a_panic_ends_the_process_where_the_setting_says_so() {
    const CHILD: &str = "AUDITHOOK_TEST_ABORTS";
    if env::var_os(CHILD).is_some() {
        let dispatcher = Dispatcher::settings().panics(PanicPolicy::Abort).build();
        dispatcher.on(|_: &os::Kill| panic!("the end"));
        let _ = kill(&dispatcher, 9);
        println!("it goes on");
        return;
    }
    let name = "a_panic_ends_the_process_where_the_setting_says_so";
    let output = Command::new(env::current_exe().unwrap())
        .args(["--exact", name, "--nocapture"])
        .env(CHILD, "1")
        .output()
        .unwrap();
    let stdout = String::from_utf8_lossy(&output.stdout);
    assert!(
        !output.status.success() && !stdout.contains("it goes on"),
        "{stdout}"
    );
    assert!(String::from_utf8_lossy(&output.stderr).contains("the end"));
    #[cfg(unix)]
    {
        use std::os::unix::process::ExitStatusExt as _;
        // SIGABRT, and not the status of a failed test.
        assert_eq!(output.status.signal(), Some(6));
    }
}
