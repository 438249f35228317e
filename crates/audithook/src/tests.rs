//! Tests of the order of handlers, of what ends them, and of what becomes of them.
use std::cell::Cell;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock};

use audithook_core::*;

use crate::events::os::Chmod;
use crate::events::unions::PathOrFd;
use crate::*;

thread_local!(static DECODED: Cell<usize> = const { Cell::new(0) });

/// A projection of `os.chmod` that counts its decodings.
struct Mode(i64);

impl AuditEvent for Mode {
    type Of<'a> = Mode;
    fn interest() -> Interest {
        Chmod::interest()
    }
    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Mode, DecodeError<'a>> {
        DECODED.set(DECODED.get() + 1);
        Ok(Mode(raw.arg::<kind::Int, _>(1, "mode")?))
    }
}

const ID: &str = "os.chmod";

fn args() -> [Value<'static>; 3] {
    [Value::from("/x"), Value::Int(0o600), Value::Int(-1)]
}

fn log() -> (
    Arc<Mutex<Vec<&'static str>>>,
    impl Fn(&'static str) + Clone + Send + Sync,
) {
    let log = Arc::new(Mutex::new(Vec::new()));
    let writer = log.clone();
    (log, move |entry| writer.lock().unwrap().push(entry))
}

#[test]
fn inference_and_return_types() {
    fn item(_: &Chmod<'_>) -> Verdict {
        Verdict::Allow
    }
    fn made() -> impl Fn(&Chmod<'_>) + Send + Sync + 'static {
        |_: &Chmod<'_>| ()
    }
    let d = Dispatcher::new();
    d.on(|e: &Chmod<'_>| assert_eq!(e.mode, 0o600));
    d.on(|e: &Chmod<'_>| assert_eq!(e.dir_fd, -1));
    d.on(|Chmod { path, .. }: &Chmod<'_>| assert_eq!(*path, PathOrFd::Path(FsPath::from("/x"))));
    let stored = |_: &Chmod<'_>| Verdict::Allow;
    d.on(stored);
    d.on(item);
    d.on(made());
    let boxed: Box<dyn Fn(&Chmod<'_>) + Send + Sync> = Box::new(|_| ());
    d.on(boxed);
    d.on(|e: &Mode| assert_eq!(e.0, 0o600));
    d.on(|e: &Either<Mode, Unknown<'_>>| assert!(matches!(e, Either::A(_))));
    d.event::<Chmod<'_>>()
        .observe(|e| assert_eq!(e.mode, 0o600));
    d.on(|e: &Chmod<'_>| {
        let _: i32 = format!("x{}", e.mode).parse()?;
        Ok(())
    });
    d.on(|_: &Chmod<'_>| Err("never reached".into()));
    let Verdict::Deny(denial) = d.dispatch(ID, &args()) else {
        panic!()
    };
    assert_eq!(denial.message, "invalid digit found in string");
    assert_eq!(d.incidents().panics, 0, "{:?}", d.incidents());
}

#[test]
fn observers_run_first_and_the_first_denial_ends_the_deciding() {
    let d = Dispatcher::new();
    let (log, write) = log();
    let w = write.clone();
    d.on(move |_: &Chmod<'_>| {
        w("decider 1");
        Verdict::Allow
    });
    let w = write.clone();
    d.on(move |_: &Mode| -> Verdict {
        w("denier");
        Verdict::deny("no")
    });
    let w = write.clone();
    d.on(move |_: &Chmod<'_>| -> Verdict {
        w("decider 2");
        Verdict::deny("other")
    });
    let w = write.clone();
    d.on(move |_: &Chmod<'_>| w("observer"));
    let w = write.clone();
    d.event::<Mode>()
        .priority(1)
        .observe(move |_| w("first observer"));
    let w = write.clone();
    d.event::<Chmod<'_>>()
        .priority(9)
        .decide(move |_| w("important decider"));
    assert_eq!(d.dispatch(ID, &args()), Verdict::deny("no"));
    assert_eq!(
        *log.lock().unwrap(),
        [
            "first observer",
            "observer",
            "important decider",
            "decider 1",
            "denier"
        ]
    );
    assert_eq!(
        DECODED.get(),
        1,
        "decoded once, though a handler of another type is between"
    );
}

#[test]
fn panics_are_contained_in_every_place() {
    struct BadPayload;
    impl Drop for BadPayload {
        fn drop(&mut self) {
            panic!("in the payload");
        }
    }
    let d = Dispatcher::new();
    let (log, write) = log();
    d.event::<Chmod<'_>>()
        .named("bad")
        .observe(|_| std::panic::panic_any(BadPayload));
    let w = write.clone();
    d.on(move |_: &Chmod<'_>| w("second"));
    let w = write.clone();
    d.on(move |_: &Mode| w("other type"));
    let w = write.clone();
    d.on(move |_: &Chmod<'_>| w("third"));
    assert_eq!(d.dispatch(ID, &args()), Verdict::Allow);
    assert_eq!(*log.lock().unwrap(), ["second", "other type", "third"]);
    d.on(|_: &Chmod<'_>| panic!("decider"));
    let Verdict::Deny(denial) = d.dispatch(ID, &args()) else {
        panic!()
    };
    assert_eq!(
        denial.message,
        "an audit handler of `os.chmod` panicked: decider"
    );
    assert_eq!(d.incidents().panics, 3);

    let d = Dispatcher::settings().panics(PanicPolicy::Allow).build();
    d.on(|_: &Chmod<'_>| panic!("decider"));
    assert_eq!(d.dispatch(ID, &args()), Verdict::Allow);
    d.on_mismatch(|_| -> Verdict { panic!("on mismatch") });
    d.event::<Chmod<'_>>()
        .panics(PanicPolicy::Deny)
        .decide(|_| -> Verdict { panic!("mine") });
    assert_eq!(d.dispatch(ID, &[]), Verdict::Allow);
    assert!(d.dispatch(ID, &args()).is_deny());
}

#[test]
fn mismatches_arrive_once_for_each_type() {
    let d = Dispatcher::new();
    let seen = Arc::new(AtomicUsize::new(0));
    d.on(|_: &Chmod<'_>| panic!("decoded"));
    d.on(|_: &Mode| ());
    d.on(|_: &Chmod<'_>| ());
    let bad = [Value::None, Value::Int(2), Value::Int(3)];
    assert_eq!(d.dispatch(ID, &bad), Verdict::Allow);
    assert_eq!(d.incidents().mismatches, 1);
    let s = seen.clone();
    d.on_mismatch(move |m| {
        s.fetch_add(1, Ordering::Relaxed);
        assert_eq!(
            m.to_string(),
            "os.chmod: argument 1 (`path`): expected path|fd, got NoneType"
        );
    });
    let h = d.on_mismatch(|_| Verdict::deny("unreadable"));
    assert_eq!(d.dispatch(ID, &bad), Verdict::deny("unreadable"));
    assert_eq!(seen.load(Ordering::Relaxed), 1);
    assert_eq!(d.incidents().mismatches, 1);
    assert!(h.disable());
    assert_eq!(d.dispatch(ID, &bad), Verdict::Allow);
    assert!(h.remove() && !h.remove());
    assert_eq!(d.incidents().panics, 0, "{:?}", d.incidents());
}

/// Waits for what another test's dispatch, one that is under way, may delay.
fn eventually(count: &AtomicUsize, expected: usize) {
    let start = std::time::Instant::now();
    while count.load(Ordering::Relaxed) != expected {
        assert!(start.elapsed().as_secs() < 30, "never {expected}");
        std::thread::yield_now();
    }
}

#[test]
fn handlers_come_and_go_inside_of_handlers() {
    struct State(Arc<AtomicUsize>);
    impl Drop for State {
        fn drop(&mut self) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }
    let dropped = Arc::new(AtomicUsize::new(0));
    let calls = Arc::new(AtomicUsize::new(0));
    let d = Arc::new(Dispatcher::new());
    let own: Arc<OnceLock<Handle>> = Arc::default();
    let (state, c, o, dr) = (
        State(dropped.clone()),
        calls.clone(),
        own.clone(),
        dropped.clone(),
    );
    let handle = d.on(move |_: &Chmod<'_>| {
        c.fetch_add(1, Ordering::Relaxed);
        assert!(o.get().unwrap().remove());
        assert_eq!(state.0.load(Ordering::Relaxed), 0, "dropped while it runs");
        assert!(Arc::ptr_eq(&state.0, &dr));
    });
    own.set(handle).unwrap();
    let _ = d.dispatch(ID, &args());
    eventually(&dropped, 1);
    let _ = d.dispatch(ID, &args());
    assert_eq!(calls.load(Ordering::Relaxed), 1);

    let state = State(dropped.clone());
    let handle = d.on(move |_: &Chmod<'_>| assert_eq!(state.0.load(Ordering::Relaxed), 1));
    handle.disable();
    let _ = d.dispatch(ID, &args());
    assert_eq!(dropped.load(Ordering::Relaxed), 1);
    handle.remove();
    eventually(&dropped, 2);
    assert_eq!(d.incidents().panics, 0, "{:?}", d.incidents());
}

#[test]
fn a_raw_event_is_any_event_with_any_arguments() {
    let dispatcher = Dispatcher::new();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let names = Arc::clone(&seen);
    dispatcher.on(move |event: &RawEvent<'_>| {
        names
            .lock()
            .unwrap()
            .push(format!("{} {}", event.name, event.args.len()));
    });
    dispatcher.on_mismatch(|mismatch| panic!("{mismatch}"));
    let _ = dispatcher.dispatch("os.chmod", &[]);
    let _ = dispatcher.dispatch("os.chmod", &args());
    let _ = dispatcher.dispatch("no.such", &[Value::None]);
    assert_eq!(
        *seen.lock().unwrap(),
        ["os.chmod 0", "os.chmod 3", "no.such 1"]
    );
}

#[test]
fn a_handler_that_another_removes_does_not_run_any_more() {
    let d = Dispatcher::new();
    let later: Arc<OnceLock<Handle>> = Arc::default();
    let remover = later.clone();
    d.on(move |_: &Chmod<'_>| assert!(remover.get().unwrap().remove()));
    let handle = d.on(|_: &Chmod<'_>| panic!("removed, yet it runs"));
    later.set(handle).unwrap();
    assert_eq!(d.dispatch(ID, &args()), Verdict::Allow);
    assert_eq!(d.incidents().panics, 0, "{:?}", d.incidents());
}

#[test]
fn dispatches_nest_and_handlers_are_dropped_where_no_fence_is_free() {
    let d = Arc::new(Dispatcher::settings().reentry(Reentry::Limit(1)).build());
    let calls = Arc::new(AtomicUsize::new(0));
    let (counted, inner) = (calls.clone(), Arc::downgrade(&d));
    let handle = d.on(move |_: &Chmod<'_>| {
        counted.fetch_add(1, Ordering::Relaxed);
        if let Some(d) = inner.upgrade() {
            let _ = d.dispatch(ID, &args());
        }
    });
    let _ = d.dispatch(ID, &args());
    assert_eq!(calls.swap(0, Ordering::Relaxed), 2);
    thread::forget_light();
    for _ in 0..3 {
        let _ = d.dispatch(ID, &args());
        assert_eq!(calls.swap(0, Ordering::Relaxed), 2);
    }
    assert!(handle.remove());
    // The one that the handler had.
    while Arc::strong_count(&calls) > 1 {
        std::thread::yield_now();
    }
    assert_eq!(d.incidents().panics, 0, "{:?}", d.incidents());
}
