//! What a thread knows of its own dispatches.

use std::cell::{Cell, RefCell};

use crate::reclaim::{Domain, Reading, Record};

#[cfg(not(loom))]
pub(crate) static DOMAIN: Domain = Domain::new();
#[cfg(loom)]
loom::lazy_static! {
    pub(crate) static ref DOMAIN: Domain = Domain::new();
}

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
        // SAFETY: the record was acquired by this thread, in `Any::begin`;
        // the thread has left its outermost dispatch, and forgets the record.
        unsafe { DOMAIN.release(record) };
    }
}

/// A dispatch outside of any other on its thread, until it is dropped.
pub(crate) struct Outermost {
    pub(crate) reading: Reading<'static>,
}

impl Outermost {
    /// Begins a dispatch of the dispatcher whose address is `dispatcher`;
    /// `None` inside of another, and for a thread's first.
    #[inline]
    pub(crate) fn begin(dispatcher: usize) -> Option<Self> {
        LOCAL.with(|local| {
            let record = local.record.get()?;
            (local.outermost.get() == 0).then(|| Self::new(local, record, dispatcher))
        })
    }

    #[inline]
    fn new(local: &Local, record: &'static Record, dispatcher: usize) -> Self {
        local.outermost.set(dispatcher);
        Self {
            // SAFETY: the record is this thread's, which gives it up when it
            // ends, or after its `Any`. Dispatches nest, as calls do.
            reading: unsafe { DOMAIN.enter(record) },
        }
    }
}

impl Drop for Outermost {
    #[inline]
    fn drop(&mut self) {
        LOCAL.with(|local| local.outermost.set(0));
    }
}

/// A dispatch of which nothing is known, until it is dropped.
pub(crate) struct Any {
    kind: Kind,
    /// How many dispatches of the same dispatcher this one is inside of.
    pub(crate) depth: usize,
    // After `kind`, whose record it may give up.
    _transient: Option<Transient>,
}

enum Kind {
    Outermost(Outermost),
    Nested(Nested),
}

/// A dispatch inside of another.
struct Nested {
    reading: Reading<'static>,
}

impl Drop for Nested {
    fn drop(&mut self) {
        let _ = NESTED.try_with(|nested| nested.borrow_mut().pop());
    }
}

/// Gives the thread's record up after the dispatch: the thread is ending and
/// has no destructors to come that would.
struct Transient;

impl Drop for Transient {
    fn drop(&mut self) {
        LOCAL.with(release);
    }
}

impl Any {
    /// Begins a dispatch of the dispatcher whose address is `dispatcher`.
    pub(crate) fn begin(dispatcher: usize) -> Self {
        LOCAL.with(|local| match (local.record.get(), local.outermost.get()) {
            (Some(record), 0) => Self::outermost(local, record, dispatcher, None),
            (Some(record), outermost) => Self::nested(record, dispatcher, outermost),
            (None, _) => {
                let record = DOMAIN.acquire();
                local.record.set(Some(record));
                let transient = RELEASE.try_with(|_| ()).err().map(|_| Transient);
                Self::outermost(local, record, dispatcher, transient)
            }
        })
    }

    pub(crate) fn reading(&self) -> &Reading<'static> {
        match &self.kind {
            Kind::Outermost(outermost) => &outermost.reading,
            Kind::Nested(nested) => &nested.reading,
        }
    }

    fn outermost(
        local: &Local,
        record: &'static Record,
        dispatcher: usize,
        transient: Option<Transient>,
    ) -> Self {
        Self {
            kind: Kind::Outermost(Outermost::new(local, record, dispatcher)),
            depth: 0,
            _transient: transient,
        }
    }

    fn nested(record: &'static Record, dispatcher: usize, outermost: usize) -> Self {
        let outermost = usize::from(outermost == dispatcher);
        // While the thread ends, the list may be gone: one level deep is assumed.
        let depth = NESTED.try_with(|nested| {
            let mut nested = nested.borrow_mut();
            let inside = nested.iter().filter(|inside| **inside == dispatcher);
            let depth = inside.count();
            nested.push(dispatcher);
            depth
        });
        Self {
            kind: Kind::Nested(Nested {
                // SAFETY: as in `Outermost::new`.
                reading: unsafe { DOMAIN.enter(record) },
            }),
            depth: outermost + depth.unwrap_or(1 - outermost),
            _transient: None,
        }
    }
}
