//! What a dispatch allocates: nothing, whoever listens and in whatever way.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::sync::Arc;

use audithook::events::{Open, os};
use audithook::{AuditEvent, Dispatcher, Reentry, Value, Verdict};

/// The allocator of the system, which counts on each thread what is asked of it.
struct Counting;

thread_local!(static ALLOCATIONS: Cell<usize> = const { Cell::new(0) });

// SAFETY: all is passed on to the allocator of the system.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.set(ALLOCATIONS.get() + 1);
        // SAFETY: passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        // SAFETY: passed on.
        unsafe { System.dealloc(memory, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// How often `events` allocates after it was run once: the first dispatch of a
/// thread and the first event that is counted take what they keep.
fn allocations(events: impl Fn()) -> usize {
    events();
    let before = ALLOCATIONS.get();
    events();
    ALLOCATIONS.get() - before
}

const CHMOD: [Value<'static>; 3] = [Value::None, Value::Int(0o600), Value::Int(-1)];

fn chmod(dispatcher: &Dispatcher) -> Verdict {
    let [_, mode, dir_fd] = CHMOD;
    dispatcher.dispatch("os.chmod", &[Value::from("/x"), mode, dir_fd])
}

#[derive(AuditEvent)]
#[audit(event = "acme.login")]
struct Login<'a> {
    user: &'a str,
}

#[test]
fn the_counter_counts() {
    assert_eq!(allocations(|| drop(std::hint::black_box(Box::new(1)))), 1);
}

#[test]
fn an_event_that_nobody_asks_for() {
    let dispatcher = Dispatcher::new();
    dispatcher.on(|_: &Open<'_>| ());
    assert_eq!(
        allocations(|| {
            let _ = chmod(&dispatcher);
            let _ = dispatcher.dispatch("acme.logout", &[]);
            let _ = dispatcher.dispatch_c(c"acme.logout", &CHMOD);
        }),
        0
    );
}

#[test]
fn handlers_of_every_kind() {
    let dispatcher = Dispatcher::new();
    dispatcher.on(|event: &Login<'_>| assert_eq!(event.user, "ada"));
    let login = || dispatcher.dispatch("acme.login", &[Value::from("ada")]);
    assert_eq!(allocations(|| assert!(!login().is_deny())), 0);

    let handle = dispatcher.on(|event: &os::Chmod<'_>| assert_eq!(event.mode, 0o600));
    assert_eq!(allocations(|| assert!(!chmod(&dispatcher).is_deny())), 0);
    dispatcher.on(|event: &os::Event<'_>| assert!(matches!(event, os::Event::Chmod(_))));
    dispatcher.on(|_: &os::Chmod<'_>| Verdict::Allow);
    assert_eq!(allocations(|| assert!(!chmod(&dispatcher).is_deny())), 0);
    handle.disable();
    assert_eq!(allocations(|| assert!(!chmod(&dispatcher).is_deny())), 0);
}

#[test]
fn events_that_are_counted() {
    let dispatcher = Dispatcher::settings().counters(true).build();
    dispatcher.on(|_: &os::Chmod<'_>| ());
    dispatcher.on(|_: &Login<'_>| ());
    assert_eq!(
        allocations(|| {
            let _ = chmod(&dispatcher);
            let _ = dispatcher.dispatch("acme.login", &[Value::from("ada")]);
            let _ = dispatcher.dispatch("os.getcwd", &[]);
        }),
        0
    );
}

#[test]
fn events_that_handlers_cause() {
    let dispatcher = Arc::new(Dispatcher::settings().reentry(Reentry::Limit(1)).build());
    let inner = Arc::downgrade(&dispatcher);
    dispatcher.on(move |_: &os::Chmod<'_>| {
        if let Some(dispatcher) = inner.upgrade() {
            let _ = chmod(&dispatcher);
        }
    });
    assert_eq!(allocations(|| assert!(!chmod(&dispatcher).is_deny())), 0);
    assert!(dispatcher.incidents().skipped > 0);
}
