//! What a thread knows of its own dispatches.

use std::cell::{Cell, RefCell};

use crate::barrier::{self, Full, Light};
use crate::reclaim::{Domain, Outermost, Reading, Record};

#[cfg(not(loom))]
pub(crate) static DOMAIN: Domain = Domain::new();
#[cfg(loom)]
loom::lazy_static! {
    pub(crate) static ref DOMAIN: Domain = Domain::new();
}

thread_local! {
    /// Without a destructor, so that it is one load away and stays within reach
    /// while the thread ends.
    static RECORD: Cell<Option<&'static Record>> = const { Cell::new(None) };
    /// The same, where the light fence is enough.
    static LIGHT: Cell<Option<&'static Record>> = const { Cell::new(None) };
    /// The dispatchers of the dispatches inside the outermost.
    static NESTED: RefCell<Vec<usize>> = const { RefCell::new(Vec::new()) };
    static RELEASE: Release = const { Release };
}

/// Gives the thread's record up when the thread ends.
struct Release;

impl Drop for Release {
    fn drop(&mut self) {
        release();
    }
}

fn release() {
    LIGHT.set(None);
    if let Some(record) = RECORD.take() {
        // SAFETY: the record was acquired by this thread, in `Any::begin`;
        // the thread has left its outermost dispatch, and forgets the record.
        unsafe { DOMAIN.release(record) };
    }
}

/// Begins a dispatch of the dispatcher whose address is `dispatcher`, which
/// ends when the result is dropped; `None` inside of another dispatch, for a
/// thread's first, and where the light fence is not enough.
#[inline]
pub(crate) fn begin(dispatcher: usize) -> Option<Outermost<'static, Light>> {
    let record = LIGHT.get()?;
    // SAFETY: the record is this thread's, which gives it up when it ends, or
    // after its `Any`. Dispatches nest, as calls do. The light fence is enough.
    let reading = unsafe { DOMAIN.enter(record) }?;
    record.set_note(dispatcher);
    Some(reading)
}

/// Makes this thread's dispatches use the full fence, as where the light one is
/// not enough.
#[cfg(test)]
pub(crate) fn forget_light() {
    LIGHT.set(None);
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
    Light(Outermost<'static, Light>),
    Full(Outermost<'static, Full>),
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
        release();
    }
}

impl Any {
    /// Begins a dispatch of the dispatcher whose address is `dispatcher`.
    pub(crate) fn begin(dispatcher: usize) -> Self {
        let mut transient = None;
        let record = RECORD.get().unwrap_or_else(|| {
            let record = DOMAIN.acquire();
            RECORD.set(Some(record));
            if barrier::is_light_enough() {
                LIGHT.set(Some(record));
            }
            transient = RELEASE.try_with(|_| ()).err().map(|_| Transient);
            record
        });
        let mut depth = 0;
        let kind = if let Some(light) = begin(dispatcher) {
            Kind::Light(light)
        // SAFETY: as in `begin`; the full fence is always enough.
        } else if let Some(full) = unsafe { DOMAIN.enter(record) } {
            record.set_note(dispatcher);
            Kind::Full(full)
        } else {
            depth = nested(dispatcher, record.note());
            // SAFETY: the thread is reading, which ends after what is inside of it.
            let reading = unsafe { DOMAIN.within(record) };
            Kind::Nested(Nested { reading })
        };
        Self {
            kind,
            depth,
            _transient: transient,
        }
    }

    pub(crate) fn reading(&self) -> &Reading<'static> {
        match &self.kind {
            Kind::Light(outermost) => outermost,
            Kind::Full(outermost) => outermost,
            Kind::Nested(nested) => &nested.reading,
        }
    }
}

/// Begins a dispatch inside of another, and counts those of the same
/// dispatcher that it is inside of.
fn nested(dispatcher: usize, outermost: usize) -> usize {
    let outermost = usize::from(outermost == dispatcher);
    // While the thread ends, the list may be gone: one level deep is assumed.
    let depth = NESTED.try_with(|nested| {
        let mut nested = nested.borrow_mut();
        let inside = nested.iter().filter(|inside| **inside == dispatcher);
        let depth = inside.count();
        nested.push(dispatcher);
        depth
    });
    outermost + depth.unwrap_or(1 - outermost)
}
