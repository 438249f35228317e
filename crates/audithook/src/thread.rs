//! What a thread knows of its own dispatches.

use std::cell::{Cell, RefCell};

use crate::reclaim::{Domain, Pin, Record};

#[cfg(not(loom))]
pub(crate) static DOMAIN: Domain = Domain::new();

/// Without a destructor, so that it is one load away and stays within reach
/// while the thread ends.
struct Local {
    record: Cell<Option<&'static Record>>,
    /// The dispatcher of the thread's outermost dispatch; 0 outside of one.
    outermost: Cell<usize>,
}

thread_local! {
    static LOCAL: Local = const {
        Local {
            record: Cell::new(None),
            outermost: Cell::new(0),
        }
    };
    /// The dispatchers of the dispatches inside the outermost.
    static NESTED: RefCell<Vec<usize>> = const { RefCell::new(Vec::new()) };
    static RELEASE: Release = const { Release };
}

/// Gives the thread's record up when the thread ends.
struct Release;

impl Drop for Release {
    fn drop(&mut self) {
        LOCAL.with(release);
    }
}

fn release(local: &Local) {
    if let Some(record) = local.record.take() {
        // SAFETY: the record was acquired by this thread, in `first_record`;
        // the thread has left its outermost dispatch, and forgets the record.
        unsafe { DOMAIN.release(record) };
    }
}

/// One dispatch, on the thread that runs it.
pub(crate) struct Dispatching<'p> {
    pub(crate) pin: &'p Pin,
    /// The number of the thread's record.
    pub(crate) thread: usize,
    /// How many dispatches of the same dispatcher this one is inside of.
    pub(crate) depth: usize,
}

/// Runs `run` as a dispatch of the dispatcher whose address is `dispatcher`.
#[inline]
pub(crate) fn dispatch<R>(dispatcher: usize, run: impl FnOnce(Dispatching<'_>) -> R) -> R {
    LOCAL.with(|local| {
        let Some(record) = local.record.get() else {
            return first(local, dispatcher, run);
        };
        dispatch_with(local, record, dispatcher, run)
    })
}

#[inline]
fn dispatch_with<R>(
    local: &Local,
    record: &'static Record,
    dispatcher: usize,
    run: impl FnOnce(Dispatching<'_>) -> R,
) -> R {
    struct Outermost<'l>(&'l Local);
    impl Drop for Outermost<'_> {
        fn drop(&mut self) {
            self.0.outermost.set(0);
        }
    }

    if local.outermost.get() != 0 {
        return nested(local, record, dispatcher, run);
    }
    local.outermost.set(dispatcher);
    let _outermost = Outermost(local);
    // SAFETY: the record is this thread's, from `local`.
    unsafe {
        DOMAIN.enter(record, |pin| {
            run(Dispatching {
                pin,
                thread: record.number(),
                depth: 0,
            })
        })
    }
}

#[cold]
#[inline(never)]
fn first<R>(local: &Local, dispatcher: usize, run: impl FnOnce(Dispatching<'_>) -> R) -> R {
    struct Transient<'l>(&'l Local);
    impl Drop for Transient<'_> {
        fn drop(&mut self) {
            release(self.0);
        }
    }

    let record = DOMAIN.acquire();
    local.record.set(Some(record));
    // A thread that is ending has no more destructors to come.
    let _transient = RELEASE.try_with(|_| ()).err().map(|_| Transient(local));
    dispatch_with(local, record, dispatcher, run)
}

#[cold]
#[inline(never)]
fn nested<R>(
    local: &Local,
    record: &'static Record,
    dispatcher: usize,
    run: impl FnOnce(Dispatching<'_>) -> R,
) -> R {
    struct Pop;
    impl Drop for Pop {
        fn drop(&mut self) {
            let _ = NESTED.try_with(|nested| nested.borrow_mut().pop());
        }
    }

    let outermost = usize::from(local.outermost.get() == dispatcher);
    // While the thread ends, the list may be gone: one level deep is assumed.
    let depth = NESTED.try_with(|nested| {
        let mut nested = nested.borrow_mut();
        let depth = nested
            .iter()
            .filter(|inside| **inside == dispatcher)
            .count();
        nested.push(dispatcher);
        depth
    });
    let depth = outermost + depth.unwrap_or(1 - outermost);
    let _pop = Pop;
    // SAFETY: the record is this thread's, from `local`.
    unsafe {
        DOMAIN.enter(record, |pin| {
            run(Dispatching {
                pin,
                thread: record.number(),
                depth,
            })
        })
    }
}
