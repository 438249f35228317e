//! What a dispatcher shares with the handles of its handlers.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use audithook_core::{EventId, RawEvent};

use crate::counters::{Count, CounterLog};
use crate::dispatcher::Settings;
use crate::entry::{AnyEntry, Meta, MismatchEntry, MismatchFn};
use crate::incidents::IncidentLog;
use crate::reclaim::{Reading, Replaceable};
use crate::registry::{Registered, Registry};
use crate::row::Row;
use crate::table::Table;
use crate::thread;
use crate::verdict::Denied;
use crate::{PanicPolicy, run};

#[repr(align(64))] // the mask is one cache line, which no writer of other things takes away
pub(crate) struct Shared {
    /// The events that somebody wants, as [`Table::wanted`] has them. It is
    /// apart from the table so that an event that nobody wants reads nothing
    /// that is ever dropped.
    wanted: [AtomicU64; 4],
    table: Replaceable<Table>,
    settings: Settings,
    pub(crate) incidents: IncidentLog,
    pub(crate) counters: Option<CounterLog>,
    registry: Mutex<Registry>,
}

impl Shared {
    pub(crate) fn new(settings: Settings) -> Self {
        Self {
            // Whoever counts wants all events.
            wanted: [if settings.counters { u64::MAX } else { 0 }; 4].map(AtomicU64::new),
            table: Replaceable::new(&thread::DOMAIN, Table::new()),
            settings,
            incidents: IncidentLog::default(),
            counters: settings.counters.then(CounterLog::new),
            registry: Mutex::new(Registry::new(settings.counters)),
        }
    }

    /// Whether a handler asks for the event.
    #[inline]
    pub(crate) fn wants(&self, id: Option<EventId>) -> bool {
        let place = EventId::place(id);
        self.wanted[place / 64].load(Ordering::Relaxed) >> (place % 64) & 1 == 1
    }

    /// Runs the handlers of an event: [`deliver`](Shared::deliver) as a function
    /// of its own.
    #[inline(never)]
    pub(crate) fn deliver_apart(&self, raw: &RawEvent<'_>) -> Denied {
        self.deliver(raw)
    }

    /// Runs the handlers of an event.
    #[inline]
    pub(crate) fn deliver(&self, raw: &RawEvent<'_>) -> Denied {
        match thread::begin(self.address()) {
            Some(reading) => self.run(raw, &reading),
            None => self.deliver_in_any_case(raw),
        }
    }

    #[cold]
    fn deliver_in_any_case(&self, raw: &RawEvent<'_>) -> Denied {
        let dispatch = thread::Any::begin(self.address());
        let reading = dispatch.reading();
        if self.settings.reentry.permits(dispatch.depth) {
            return self.run(raw, reading);
        }
        // An event that has no handler is not one that was kept from it.
        let thread = reading.record().number();
        if self.table.read(reading).row(raw).is_some() {
            self.incidents.skipped();
            self.count(raw, thread, Count::Skipped);
        }
        self.count(raw, thread, Count::Raised);
        None
    }

    #[inline]
    fn run(&self, raw: &RawEvent<'_>, reading: &Reading<'_>) -> Denied {
        let table = self.table.read(reading);
        match &table.alone[EventId::place(raw.id)] {
            Some(one) => one.run_alone(raw, self, table),
            None => self.run_row(raw, reading.record().number(), table),
        }
    }

    #[inline(never)]
    fn run_row(&self, raw: &RawEvent<'_>, thread: usize, table: &Table) -> Denied {
        self.count(raw, thread, Count::Raised);
        let several = match table.row(raw)? {
            Row::One(one) => return one.run_alone(raw, self, table),
            Row::Several(several) => several,
        };
        let outcome = run::run(several, raw, self, table);
        let counts = [
            (outcome.handled, Count::Handled),
            (outcome.mismatched, Count::Mismatched),
            (outcome.denied.is_some(), Count::Denied),
        ];
        for (_, count) in counts.iter().filter(|(holds, _)| *holds) {
            self.count(raw, thread, *count);
        }
        outcome.denied
    }

    /// What a handler's panic means, where the handler does not say.
    pub(crate) fn panics(&self) -> PanicPolicy {
        self.settings.panics
    }

    fn count(&self, raw: &RawEvent<'_>, thread: usize, count: Count) {
        if let Some(counters) = &self.counters {
            counters.count(thread, raw.id, count);
        }
    }

    /// What tells this dispatcher from others that are there.
    fn address(&self) -> usize {
        std::ptr::from_ref(self).addr()
    }

    pub(crate) fn next_number(&self) -> u64 {
        self.registry().next_number()
    }

    pub(crate) fn handler_count(&self) -> usize {
        self.registry().len()
    }

    /// Reads what is known of a handler; `None` where it is gone.
    pub(crate) fn with_meta<R>(&self, number: u64, read: impl FnOnce(&Meta) -> R) -> Option<R> {
        self.registry().meta(number).map(read)
    }

    pub(crate) fn add(&self, entry: Arc<dyn AnyEntry>) {
        let registered = Registered::new(entry);
        self.update(|registry| Some((registry.add(registered), ())));
    }

    pub(crate) fn add_mismatch_handler(&self, meta: Meta, function: impl MismatchFn) {
        let entry = Arc::new(MismatchEntry { meta, function });
        self.update(|registry| Some((registry.add_mismatch_handler(entry), ())));
    }

    /// Whether the handler was still there.
    pub(crate) fn remove(&self, number: u64) -> bool {
        let removed = self.update(|registry| registry.remove(number));
        removed.is_some()
    }

    /// Whether this changed anything.
    pub(crate) fn set_enabled(&self, number: u64, enabled: bool) -> bool {
        let table = |registry: &mut Registry| Some((registry.set_enabled(number, enabled)?, ()));
        self.update(table).is_some()
    }

    /// Changes the registry and publishes its table. What is dropped thereby is
    /// dropped without the lock, for destructors may register handlers, too.
    fn update<R>(&self, change: impl FnOnce(&mut Registry) -> Option<(Table, R)>) -> Option<R> {
        let mut registry = self.registry();
        let (table, result) = change(&mut registry)?;
        let wanted = table.wanted();
        let unread = self.table.replace(table);
        // After the table: who sees the bit finds the handler.
        if self.counters.is_none() {
            for (word, bits) in self.wanted.iter().zip(wanted) {
                word.store(bits, Ordering::Release);
            }
        }
        drop(registry);
        drop(unread);
        Some(result)
    }

    fn registry(&self) -> MutexGuard<'_, Registry> {
        self.registry.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
