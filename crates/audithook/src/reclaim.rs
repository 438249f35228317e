//! Values that are replaced while other threads read them.
//!
//! Reading costs no lock and no locked instruction, so nobody knows the
//! readers of a value; what was replaced is therefore kept until every reader
//! that could have seen it is done. Each thread has a [`Record`] in which it
//! writes, while it reads, the time at which it began; time is a counter that
//! goes on whenever a value is retired. A value retired at time `t` is dropped
//! when no thread has been reading since `t` or earlier, at once where that is
//! so already, and otherwise by the thread that was the last to be.
//!
//! A reader stores its time and then loads the value; a writer replaces the
//! value and then loads the times. Neither load may overtake the store, or
//! both would miss the other; the fences of [`barrier`] are
//! for that. The same holds at the end of reading, between the reader's time
//! and [`Domain::newest`].

use std::marker::PhantomData;
use std::ops::Deref;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr::NonNull;

use crate::barrier::{self, Fence};
use crate::sync::{AtomicPtr, AtomicU64, AtomicUsize, Mutex, Ordering, lock};

/// The readers and what waits for them.
pub(crate) struct Domain {
    /// The time, from 1.
    now: AtomicU64,
    threads: Mutex<Threads>,
    garbage: Mutex<Vec<Retired>>,
    /// When the newest garbage was retired; 0 while there is none.
    newest: AtomicU64,
}

struct Threads {
    records: Vec<&'static Record>,
    free: Vec<&'static Record>,
}

/// When its thread began to read; threads that end leave theirs to others.
#[repr(align(128))] // two threads' records never share a cache line
pub(crate) struct Record {
    /// 0 while the thread does not read.
    entered: AtomicU64,
    /// What the thread says of its reading, for itself.
    note: AtomicUsize,
    /// The record's number, counted from 0 and as small as the number of
    /// threads at one time allows.
    number: usize,
}

impl Record {
    #[inline]
    pub(crate) fn set_note(&self, note: usize) {
        self.note.store(note, Ordering::Relaxed);
    }

    pub(crate) fn note(&self) -> usize {
        self.note.load(Ordering::Relaxed)
    }

    pub(crate) fn number(&self) -> usize {
        self.number
    }
}

/// Proof that the thread is reading.
pub(crate) struct Reading<'d> {
    record: &'d Record,
    not_send: PhantomData<*const ()>,
}

impl Reading<'_> {
    /// The record of the thread that reads.
    pub(crate) fn record(&self) -> &Record {
        self.record
    }
}

/// A reading that is no part of another, until it is dropped.
pub(crate) struct Outermost<'d, F: Fence> {
    reading: Reading<'d>,
    domain: &'d Domain,
    /// When the thread began to read.
    entered: u64,
    fence: PhantomData<F>,
}

impl<'d, F: Fence> Deref for Outermost<'d, F> {
    type Target = Reading<'d>;

    #[inline]
    fn deref(&self) -> &Reading<'d> {
        &self.reading
    }
}

impl<F: Fence> Drop for Outermost<'_, F> {
    #[inline]
    fn drop(&mut self) {
        self.reading.record.entered.store(0, Ordering::Release);
        F::fence();
        if self.domain.newest.load(Ordering::Relaxed) >= self.entered {
            self.domain.collect();
        }
    }
}

struct Retired {
    at: u64,
    value: NonNull<dyn Send>,
}

// SAFETY: the pointer is the only one to a value that is `Send`, once no reader
// is left; it is not dereferenced before.
unsafe impl Send for Retired {}

/// What nobody reads any more. Dropping it runs other people's code: hold no lock.
#[must_use]
pub(crate) struct Unread(Vec<Retired>);

impl Drop for Unread {
    fn drop(&mut self) {
        for retired in self.0.drain(..) {
            // SAFETY: the pointer came from `Box::into_raw` in `replace`, which
            // took it out of its `Replaceable`; no reader is left that could
            // have seen it there, and it is in this list alone.
            let value = unsafe { Box::from_raw(retired.value.as_ptr()) };
            // A destructor that panics may not unwind into a dispatch.
            if let Err(payload) = catch_unwind(AssertUnwindSafe(|| drop(value))) {
                crate::panics::discard(payload);
            }
        }
    }
}

impl Domain {
    #[cfg(not(loom))]
    pub(crate) const fn new() -> Self {
        Self {
            now: AtomicU64::new(1),
            threads: Mutex::new(Threads {
                records: Vec::new(),
                free: Vec::new(),
            }),
            garbage: Mutex::new(Vec::new()),
            newest: AtomicU64::new(0),
        }
    }

    /// The model checker's primitives are not made at compile time.
    #[cfg(loom)]
    pub(crate) fn new() -> Self {
        Self {
            now: AtomicU64::new(1),
            threads: Mutex::new(Threads {
                records: Vec::new(),
                free: Vec::new(),
            }),
            garbage: Mutex::new(Vec::new()),
            newest: AtomicU64::new(0),
        }
    }

    /// A record for the calling thread.
    pub(crate) fn acquire(&self) -> &'static Record {
        let mut threads = lock(&self.threads);
        if let Some(record) = threads.free.pop() {
            return record;
        }
        let record: &'static Record = Box::leak(Box::new(Record {
            entered: AtomicU64::new(0),
            note: AtomicUsize::new(0),
            number: threads.records.len(),
        }));
        threads.records.push(record);
        record
    }

    /// Gives a record up.
    ///
    /// # Safety
    /// The calling thread acquired `record`, is not reading, and does not use
    /// it again.
    pub(crate) unsafe fn release(&self, record: &'static Record) {
        lock(&self.threads).free.push(record);
    }

    /// Begins to read: nothing that can be seen is dropped until the result
    /// is. `None` where the thread is reading already.
    ///
    /// # Safety
    /// The calling thread acquired `record` and does not release it before the
    /// result is dropped. `F` is [`Light`](barrier::Light) only where
    /// [`is_light_enough`](barrier::is_light_enough).
    #[inline]
    pub(crate) unsafe fn enter<'d, F: Fence>(
        &'d self,
        record: &'d Record,
    ) -> Option<Outermost<'d, F>> {
        if record.entered.load(Ordering::Relaxed) != 0 {
            return None;
        }
        let entered = self.now.load(Ordering::Acquire);
        record.entered.store(entered, Ordering::Release);
        F::fence();
        Some(Outermost {
            // SAFETY: the thread is reading from here on.
            reading: unsafe { self.within(record) },
            domain: self,
            entered,
            fence: PhantomData,
        })
    }

    /// A part of the reading that the thread is in.
    ///
    /// # Safety
    /// The thread whose record it is reads, and the result is gone before it
    /// stops.
    #[inline]
    pub(crate) unsafe fn within<'d>(&'d self, record: &'d Record) -> Reading<'d> {
        Reading {
            record,
            not_send: PhantomData,
        }
    }

    /// Drops what nobody reads any more.
    #[cold]
    fn collect(&self) {
        let unread = self.take_unread(&mut lock(&self.garbage));
        drop(unread);
    }

    /// `garbage` was all retired before the latest heavy barrier.
    fn take_unread(&self, garbage: &mut Vec<Retired>) -> Unread {
        let oldest_reader = lock(&self.threads)
            .records
            .iter()
            .map(|record| record.entered.load(Ordering::Acquire))
            .filter(|entered| *entered != 0)
            .min()
            .unwrap_or(u64::MAX);
        let (unread, waiting) = std::mem::take(garbage)
            .into_iter()
            .partition(|retired| retired.at < oldest_reader);
        *garbage = waiting;
        let newest = garbage.iter().map(|retired| retired.at).max();
        self.newest.store(newest.unwrap_or(0), Ordering::Relaxed);
        Unread(unread)
    }

    fn retire(&self, value: NonNull<dyn Send>) -> Unread {
        let mut garbage = lock(&self.garbage);
        let at = self.now.fetch_add(1, Ordering::AcqRel);
        garbage.push(Retired { at, value });
        self.newest.store(at, Ordering::Relaxed);
        if !barrier::heavy() {
            // Who reads cannot be known any more, so all is kept for ever.
            std::mem::forget(std::mem::take(&mut *garbage));
        }
        self.take_unread(&mut garbage)
    }
}

/// A value that readers see whole: as it was, or as it became.
pub(crate) struct Replaceable<T: Send + Sync + 'static> {
    current: AtomicPtr<T>,
    domain: &'static Domain,
}

impl<T: Send + Sync + 'static> Replaceable<T> {
    pub(crate) fn new(domain: &'static Domain, value: T) -> Self {
        Self {
            current: AtomicPtr::new(Box::into_raw(Box::new(value))),
            domain,
        }
    }

    /// The value, which stays until the thread stops reading.
    #[inline]
    pub(crate) fn read<'r>(&'r self, _reading: &'r Reading<'_>) -> &'r T {
        let current = self.current.load(Ordering::Acquire);
        // SAFETY: the pointer came from `Box::into_raw`. Its value is dropped
        // with `self`, which is borrowed, or by the domain once this thread,
        // which is proven to be reading, reads no more.
        unsafe { &*current }
    }

    /// Replaces the value.
    pub(crate) fn replace(&self, value: T) -> Unread {
        let new = Box::into_raw(Box::new(value));
        let old: *mut T = self.current.swap(new, Ordering::AcqRel);
        let old = NonNull::new(old).expect("a box's pointer is never null");
        self.domain.retire(old as NonNull<dyn Send>)
    }
}

impl<T: Send + Sync + 'static> Drop for Replaceable<T> {
    fn drop(&mut self) {
        let current = self.current.load(Ordering::Acquire);
        // SAFETY: the pointer came from `Box::into_raw` and was not retired;
        // a reader would have borrowed `self`.
        drop(unsafe { Box::from_raw(current) });
    }
}

/// Every interleaving of a few threads: `.ci/unsafe loom`. `tests/threads.rs`
/// runs the same code on real threads, and under miri, which has no
/// `membarrier`, with full fences.
#[cfg(all(test, loom))]
mod models {
    use loom::sync::Arc;
    use loom::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
    use loom::thread;

    use super::*;
    use crate::barrier::Light;

    /// A value that knows whether it was dropped, apart from its memory.
    struct Tracked {
        dropped: Arc<AtomicBool>,
        drops: Arc<AtomicUsize>,
    }

    impl Drop for Tracked {
        fn drop(&mut self) {
            assert!(!self.dropped.swap(true, Ordering::SeqCst), "dropped twice");
            self.drops.fetch_add(1, Ordering::SeqCst);
        }
    }

    fn tracked(drops: &Arc<AtomicUsize>) -> Tracked {
        Tracked {
            dropped: Arc::new(AtomicBool::new(false)),
            drops: drops.clone(),
        }
    }

    fn domain() -> &'static Domain {
        Box::leak(Box::new(Domain::new()))
    }

    /// Reads once on a thread of its own, as a dispatch does.
    fn read(domain: &'static Domain, value: &Replaceable<Tracked>) {
        let record = domain.acquire();
        // SAFETY: the record is this thread's until it is released below.
        let reading = unsafe { domain.enter::<Light>(record) }.expect("it does not read yet");
        let dropped = value.read(&reading).dropped.clone();
        thread::yield_now();
        assert!(!dropped.load(Ordering::SeqCst), "dropped while it is read");
        drop(reading);
        // SAFETY: acquired above, and not used again.
        unsafe { domain.release(record) };
    }

    #[test]
    fn a_value_outlives_its_readers_and_no_longer() {
        loom::model(|| {
            let domain = domain();
            let drops = Arc::new(AtomicUsize::new(0));
            let value = Arc::new(Replaceable::new(domain, tracked(&drops)));
            let readers: Vec<_> = (0..2)
                .map(|_| {
                    let value = value.clone();
                    thread::spawn(move || read(domain, &value))
                })
                .collect();
            drop(value.replace(tracked(&drops)));
            for reader in readers {
                reader.join().unwrap();
            }
            // Whoever was last has dropped it: nobody is left to do it later.
            assert_eq!(drops.load(Ordering::SeqCst), 1);
            drop(value);
            assert_eq!(drops.load(Ordering::SeqCst), 2);
        });
    }

    #[test]
    fn two_writers_and_a_reader() {
        loom::model(|| {
            let domain = domain();
            let drops = Arc::new(AtomicUsize::new(0));
            let value = Arc::new(Replaceable::new(domain, tracked(&drops)));
            let writer = thread::spawn({
                let (value, drops) = (value.clone(), drops.clone());
                move || drop(value.replace(tracked(&drops)))
            });
            let reader = thread::spawn({
                let value = value.clone();
                move || read(domain, &value)
            });
            drop(value.replace(tracked(&drops)));
            writer.join().unwrap();
            reader.join().unwrap();
            assert_eq!(drops.load(Ordering::SeqCst), 2);
        });
    }

    #[test]
    fn a_reader_that_replaces_what_it_reads() {
        loom::model(|| {
            let domain = domain();
            let drops = Arc::new(AtomicUsize::new(0));
            let value = Arc::new(Replaceable::new(domain, tracked(&drops)));
            let reader = thread::spawn({
                let value = value.clone();
                move || read(domain, &value)
            });
            let record = domain.acquire();
            // SAFETY: the record is this thread's to the end of the model.
            let reading = unsafe { domain.enter::<Light>(record) }.expect("it does not read yet");
            let dropped = value.read(&reading).dropped.clone();
            drop(value.replace(tracked(&drops)));
            assert!(!dropped.load(Ordering::SeqCst), "dropped while it is read");
            // SAFETY: as above.
            assert!(unsafe { domain.enter::<Light>(record) }.is_none());
            // SAFETY: as above, and dropped first.
            let nested = unsafe { domain.within(record) };
            assert!(!value.read(&nested).dropped.load(Ordering::SeqCst));
            drop(nested);
            assert!(!dropped.load(Ordering::SeqCst), "dropped while it is read");
            drop(reading);
            reader.join().unwrap();
            assert_eq!(drops.load(Ordering::SeqCst), 1);
        });
    }
}
