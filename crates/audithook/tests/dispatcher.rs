//! Who gets which event, and what becomes of events that handlers cause.
#![allow(
    clippy::unwrap_used,
    reason = "a failed test is what a failed unwrap means here"
)]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use audithook::events::{COUNT, NAMES, os, socket};
use audithook::{
    AnyEvent, AuditEvent, DecodeError, Dispatcher, Either, Interest, RawEvent, Reentry, Settings,
    Unknown, Value, Verdict,
};

/// An event of a crate's own, by hand.
struct Login;

impl AuditEvent for Login {
    type Of<'a> = Login;

    fn interest() -> Interest {
        Interest::named("myapp.login")
    }

    fn decode<'a>(raw: &RawEvent<'a>) -> Result<Login, DecodeError<'a>> {
        raw.check_arity(0, 0)?;
        Ok(Login)
    }
}

fn count<E: AuditEvent>(dispatcher: &Dispatcher) -> Arc<AtomicUsize> {
    let count = Arc::new(AtomicUsize::new(0));
    let counter = count.clone();
    dispatcher.event::<E>().observe(move |_| {
        counter.fetch_add(1, Ordering::Relaxed);
    });
    count
}

fn load(count: &AtomicUsize) -> usize {
    count.load(Ordering::Relaxed)
}

#[test]
fn each_kind_of_event_gets_what_it_asks_for() {
    let dispatcher = Dispatcher::new();
    let fork = count::<os::Fork>(&dispatcher);
    let namespace = count::<os::Event<'_>>(&dispatcher);
    let any = count::<AnyEvent<'_>>(&dispatcher);
    let either = count::<Either<os::Fork, Login>>(&dispatcher);
    let nested = count::<Either<socket::Event<'_>, Either<Unknown<'_>, os::Fork>>>(&dispatcher);
    let own = count::<Login>(&dispatcher);
    let unknown = count::<Unknown<'_>>(&dispatcher);
    let all = |kinds: [&AtomicUsize; 7]| kinds.map(load);
    let counts = || all([&fork, &namespace, &any, &either, &nested, &own, &unknown]);

    let allowed = |name: &str, args: &[Value<'_>]| {
        assert_eq!(dispatcher.dispatch(name, &args), Verdict::Allow, "{name}");
    };
    allowed("os.fork", &[]);
    assert_eq!(counts(), [1, 1, 1, 1, 1, 0, 0]);
    allowed("os.forkpty", &[]);
    assert_eq!(counts(), [1, 2, 2, 1, 1, 0, 0]);
    allowed("myapp.login", &[]);
    assert_eq!(counts(), [1, 2, 3, 2, 2, 1, 1]);
    allowed("myapp.logout", &[]);
    assert_eq!(counts(), [1, 2, 4, 2, 3, 1, 2]);
    allowed("", &[]);
    assert_eq!(counts(), [1, 2, 5, 2, 4, 1, 3]);
    assert_eq!(dispatcher.dispatch_c(c"os.fork", &[]), Verdict::Allow);
    assert_eq!(dispatcher.dispatch_c(c"myapp.\xff", &[]), Verdict::Allow);
    assert_eq!(counts(), [2, 3, 7, 3, 6, 1, 4]);
    assert_eq!(dispatcher.incidents().mismatches, 0);
}

#[test]
fn an_event_of_any_name_reaches_the_handler_of_any_event_or_is_a_mismatch() {
    let dispatcher = Dispatcher::new();
    let any = count::<AnyEvent<'_>>(&dispatcher);
    for name in NAMES {
        let _ = dispatcher.dispatch(name, &vec![Value::Float(0.5); 9]);
    }
    let mismatches = dispatcher.incidents().mismatches;
    assert_eq!(load(&any) + usize::try_from(mismatches).unwrap(), COUNT);
}

fn recursive(settings: Settings) -> (Arc<Dispatcher>, Arc<AtomicUsize>) {
    let dispatcher = Arc::new(settings.build());
    let count = Arc::new(AtomicUsize::new(0));
    let (inner, counter) = (Arc::downgrade(&dispatcher), count.clone());
    dispatcher.on(move |_: &os::Fork| {
        if counter.fetch_add(1, Ordering::Relaxed) < 5 {
            let _ = inner.upgrade().unwrap().dispatch("os.fork", &[]);
        }
    });
    (dispatcher, count)
}

#[test]
fn events_that_handlers_cause() {
    for (reentry, runs, skipped) in [
        (Reentry::Skip, 1, 1),
        (Reentry::Limit(0), 1, 1),
        (Reentry::Limit(2), 3, 1),
        (Reentry::Run, 6, 0),
    ] {
        let (dispatcher, count) = recursive(Dispatcher::settings().reentry(reentry).counters(true));
        let _ = dispatcher.dispatch("os.fork", &[]);
        assert_eq!(load(&count), runs, "{reentry:?}");
        assert_eq!(dispatcher.incidents().skipped, skipped, "{reentry:?}");
        let counts = dispatcher.counters().unwrap().of("os.fork");
        assert_eq!(
            (counts.raised, counts.handled),
            (runs as u64 + skipped, runs as u64)
        );
        assert_eq!(counts.skipped, skipped);
        let _ = dispatcher.dispatch("os.fork", &[]);
        assert!(load(&count) > runs, "the guard is gone: {reentry:?}");
    }
}

#[test]
fn another_dispatcher_is_no_reentry() {
    let inner = Arc::new(Dispatcher::new());
    let count = count::<os::Fork>(&inner);
    let outer = Dispatcher::new();
    outer.on(move |_: &os::Fork| {
        let _ = inner.dispatch("os.fork", &[]);
    });
    let _ = outer.dispatch("os.fork", &[]);
    assert_eq!(load(&count), 1);
}

#[test]
fn counters_tell_what_became_of_each_event() {
    let dispatcher = Dispatcher::settings().counters(true).build();
    dispatcher.on(|kill: &os::Kill| {
        if kill.sig == 9 {
            return Verdict::deny("no");
        }
        Verdict::Allow
    });
    let _ = dispatcher.dispatch("os.kill", &[Value::Int(1), Value::Int(9)]);
    let _ = dispatcher.dispatch("os.kill", &[Value::Int(1), Value::Int(15)]);
    let _ = dispatcher.dispatch("os.kill", &[Value::None]);
    let _ = dispatcher.dispatch("os.fork", &[]);
    let _ = dispatcher.dispatch("myapp.x", &[]);
    let counters = dispatcher.counters().unwrap();
    let kill = counters.of("os.kill");
    assert_eq!(
        (kill.raised, kill.handled, kill.denied, kill.mismatched),
        (3, 2, 1, 1)
    );
    assert_eq!(counters.of("os.fork").raised, 1);
    assert_eq!(counters.unknown().raised, 1);
    let names: Vec<&str> = counters.iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["os.fork", "os.kill"]);
    assert!(Dispatcher::new().counters().is_none());
}

#[test]
fn handles_and_registrations_have_names_and_states() {
    let dispatcher = Dispatcher::new();
    let handle = dispatcher
        .event::<os::Fork>()
        .named("forks")
        .enabled(false)
        .decide(|_| Verdict::deny("no"));
    assert_eq!(handle.name().as_deref(), Some("forks"));
    assert!(!handle.is_enabled());
    assert!(!dispatcher.dispatch("os.fork", &[]).is_deny());
    assert!(handle.enable() && !handle.enable());
    assert!(dispatcher.dispatch("os.fork", &[]).is_deny());
    assert_eq!(
        format!("{handle:?}"),
        "Handle { name: Some(\"forks\"), enabled: true, .. }"
    );
    drop(dispatcher);
    assert!(!handle.is_enabled() && !handle.remove());
}
