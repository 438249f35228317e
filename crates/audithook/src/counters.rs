//! How often each event came and what became of it.

use std::fmt;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

use audithook_core::{EventId, EventSet};

use crate::names;
use crate::table::UNKNOWN;

/// What became of the events of one name: see
/// [`Dispatcher::counters`](crate::Dispatcher::counters).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct EventCounts {
    /// How many were dispatched.
    pub raised: u64,
    /// For how many at least one handler ran.
    pub handled: u64,
    /// How many were denied.
    pub denied: u64,
    /// How many were not as some handler's event type says.
    pub mismatched: u64,
    /// How many were caused by a handler and not delivered.
    pub skipped: u64,
}

/// The counts of all events at one time.
///
/// ```
/// use audithook::{Dispatcher, Value};
///
/// let dispatcher = Dispatcher::settings().counters(true).build();
/// let _ = dispatcher.dispatch("builtins.id", &[Value::Int(1)]);
/// let counters = dispatcher.counters().expect("they are on");
/// assert_eq!(counters.of("builtins.id").raised, 1);
/// assert_eq!(counters.of("builtins.id").handled, 0);
/// ```
#[derive(Clone)]
pub struct Counters {
    /// By [place](EventId::place).
    counts: Box<[EventCounts; 256]>,
}

impl Counters {
    /// The counts of the event `name`. Names that the spec does not have are
    /// counted together.
    #[must_use]
    pub fn of(&self, name: &str) -> EventCounts {
        self.counts[EventId::place(names::id_of(name.as_bytes()))]
    }

    /// The counts of all events whose names the spec does not have.
    #[must_use]
    pub fn unknown(&self) -> EventCounts {
        self.counts[UNKNOWN]
    }

    /// The events of the spec that were raised at least once, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, EventCounts)> {
        let ids = EventSet::ALL.iter();
        ids.map(|id| (id, &self.counts[EventId::place(Some(id))]))
            .filter(|(_, counts)| counts.raised > 0)
            .map(|(id, counts)| (names::name_of(id), *counts))
    }
}

impl fmt::Debug for Counters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map()
            .entries(self.iter())
            .entry(&"(unknown)", &self.unknown())
            .finish()
    }
}

/// What [`CounterLog::count`] counts.
#[derive(Clone, Copy)]
pub(crate) enum Count {
    Raised,
    Handled,
    Denied,
    Mismatched,
    Skipped,
}

const COUNTS: usize = 5;

/// The counts, kept by thread: each thread writes its own and no other, so an
/// increment is a load and a store.
pub(crate) struct CounterLog {
    /// By the number of a thread's record. Threads that end leave theirs to
    /// others, counts included.
    threads: Box<[OnceLock<Box<Page>>; THREADS]>,
    /// The counts of threads beyond, which do use locked instructions.
    shared: OnceLock<Box<Page>>,
}

/// More threads at one time than this share their counts.
const THREADS: usize = 1024;

type Page = [[AtomicU64; COUNTS]; 256];

impl CounterLog {
    pub(crate) fn new() -> Self {
        Self {
            threads: Box::new([const { OnceLock::new() }; THREADS]),
            shared: OnceLock::new(),
        }
    }

    /// Counts on the thread whose record is number `thread`, which is the
    /// calling one.
    pub(crate) fn count(&self, thread: usize, id: Option<EventId>, count: Count) {
        let Some(page) = self.threads.get(thread) else {
            return self.count_shared(id, count);
        };
        let cell = &page.get_or_init(new_page)[EventId::place(id)][count as usize];
        cell.store(cell.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
    }

    /// Counts on a thread that has no page of its own.
    #[cold]
    #[inline(never)]
    fn count_shared(&self, id: Option<EventId>, count: Count) {
        let cell = &self.shared.get_or_init(new_page)[EventId::place(id)][count as usize];
        cell.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn read(&self) -> Counters {
        let mut sums = Box::new([EventCounts::default(); 256]);
        let pages = self.threads.iter().chain([&self.shared]);
        for page in pages.filter_map(OnceLock::get) {
            for (sum, cells) in sums.iter_mut().zip(page.iter()) {
                let [raised, handled, denied, mismatched, skipped] =
                    cells.each_ref().map(|cell| cell.load(Ordering::Relaxed));
                sum.raised += raised;
                sum.handled += handled;
                sum.denied += denied;
                sum.mismatched += mismatched;
                sum.skipped += skipped;
            }
        }
        Counters { counts: sums }
    }
}

fn new_page() -> Box<Page> {
    Box::new([const { [const { AtomicU64::new(0) }; COUNTS] }; 256])
}
