//! Threads that register, remove and dispatch at once.
#![allow(
    clippy::unwrap_used,
    reason = "a failed test is what a failed unwrap means here"
)]

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;

use audithook::events::os;
use audithook::{AnyEvent, Dispatcher, Unknown, Value, Verdict};

const CHMOD: [Value<'static>; 3] = [Value::Float(0.5), Value::Int(0o600), Value::Int(-1)];

/// The state of a handler, which says when it is gone.
struct State {
    alive: AtomicBool,
    living: Arc<AtomicU64>,
}

impl State {
    fn new(living: &Arc<AtomicU64>) -> Self {
        living.fetch_add(1, Ordering::SeqCst);
        Self {
            alive: AtomicBool::new(true),
            living: living.clone(),
        }
    }

    fn check(&self) {
        assert!(
            self.alive.load(Ordering::SeqCst),
            "a handler runs after its state is gone"
        );
    }
}

impl Drop for State {
    fn drop(&mut self) {
        self.alive.store(false, Ordering::SeqCst);
        self.living.fetch_sub(1, Ordering::SeqCst);
    }
}

/// Waits for what another test's dispatch, one that is under way, may delay.
fn eventually(condition: impl Fn() -> bool) -> bool {
    let start = std::time::Instant::now();
    while !condition() {
        if start.elapsed().as_secs() > 30 {
            return false;
        }
        thread::yield_now();
    }
    true
}

/// Fewer where each instruction takes longer: `.ci/unsafe` says so.
fn rounds() -> usize {
    let rounds = std::env::var("AUDITHOOK_STRESS_ROUNDS");
    rounds.map_or(400, |rounds| rounds.parse().unwrap())
}

#[test]
fn handlers_come_and_go_while_events_are_dispatched() {
    let dispatcher = Dispatcher::settings().counters(true).build();
    let living = Arc::new(AtomicU64::new(0));
    let done = AtomicBool::new(false);
    let dispatched = AtomicU64::new(0);

    thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                let path = [Value::from("/x"), Value::Int(1), Value::Int(-1)];
                let mut count = 0;
                while !done.load(Ordering::Relaxed) {
                    assert!(!dispatcher.dispatch("os.chmod", &path).is_deny());
                    assert!(!dispatcher.dispatch("os.chmod", &CHMOD).is_deny());
                    assert!(!dispatcher.dispatch("myapp.x", &[]).is_deny());
                    count += 2;
                }
                dispatched.fetch_add(count, Ordering::SeqCst);
            });
        }
        let writers: Vec<_> = (0..2)
            .map(|_| {
                scope.spawn(|| {
                    for round in 0..rounds() {
                        let state = State::new(&living);
                        let chmod = dispatcher.on(move |_: &os::Chmod<'_>| state.check());
                        let state = State::new(&living);
                        let any = dispatcher.on(move |_: &AnyEvent<'_>| {
                            state.check();
                            Verdict::Allow
                        });
                        let state = State::new(&living);
                        let unknown = dispatcher
                            .event::<Unknown<'_>>()
                            .observe(move |_| state.check());
                        if round % 3 == 0 {
                            assert!(chmod.disable());
                            assert!(chmod.enable());
                        }
                        assert!(any.remove());
                        assert!(chmod.remove());
                        assert!(unknown.remove() && !unknown.remove());
                    }
                })
            })
            .collect();
        for writer in writers {
            writer.join().unwrap();
        }
        done.store(true, Ordering::Relaxed);
    });

    assert!(
        eventually(|| living.load(Ordering::SeqCst) == 0),
        "all states are dropped, by whoever was last"
    );
    assert_eq!(
        dispatcher.incidents().panics,
        0,
        "{:?}",
        dispatcher.incidents()
    );
    let raised = dispatcher.counters().unwrap().of("os.chmod").raised;
    assert_eq!(
        raised,
        dispatched.load(Ordering::SeqCst),
        "no count is lost"
    );
}

#[test]
fn a_state_waits_for_the_dispatch_that_runs_it() {
    let dispatcher = Dispatcher::new();
    let living = Arc::new(AtomicU64::new(0));
    let (inside, entered) = std::sync::mpsc::channel();
    let (leave, wait) = std::sync::mpsc::channel::<()>();
    let wait = std::sync::Mutex::new(wait);
    let state = State::new(&living);
    let handle = dispatcher.on(move |_: &Unknown<'_>| {
        inside.send(()).unwrap();
        wait.lock().unwrap().recv().unwrap();
        state.check();
    });
    thread::scope(|scope| {
        scope.spawn(|| dispatcher.dispatch("x", &[]).is_deny());
        entered.recv().unwrap();
        assert!(handle.remove());
        // Removed, so it does not run; not dropped, for it is running.
        assert!(!dispatcher.dispatch("x", &[]).is_deny());
        assert_eq!(living.load(Ordering::SeqCst), 1);
        leave.send(()).unwrap();
    });
    assert!(eventually(|| living.load(Ordering::SeqCst) == 0));
    assert_eq!(
        dispatcher.incidents().panics,
        0,
        "{:?}",
        dispatcher.incidents()
    );
}

#[test]
fn an_event_in_a_destructor_of_an_ending_thread_is_delivered() {
    struct AtEnd(Arc<Dispatcher>);
    impl Drop for AtEnd {
        fn drop(&mut self) {
            assert!(self.0.dispatch("at.end", &[]).is_deny());
        }
    }
    thread_local!(static AT_END: std::cell::RefCell<Option<AtEnd>> = const { std::cell::RefCell::new(None) });

    let dispatcher = Arc::new(Dispatcher::new());
    let count = Arc::new(AtomicU64::new(0));
    let counter = count.clone();
    dispatcher.on(move |_: &Unknown<'_>| {
        counter.fetch_add(1, Ordering::SeqCst);
        Verdict::deny("seen")
    });
    for first in [false, true] {
        let dispatcher = dispatcher.clone();
        let ending = thread::spawn(move || {
            if first {
                let _ = dispatcher.dispatch("before", &[]);
            }
            AT_END.set(Some(AtEnd(dispatcher.clone())));
        });
        ending.join().unwrap();
    }
    assert_eq!(count.load(Ordering::SeqCst), 3);
}
