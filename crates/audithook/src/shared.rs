//! What a dispatcher shares with the handles of its handlers.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use audithook_core::{EventId, RawEvent};

use crate::counters::{Count, CounterLog};
use crate::dispatcher::Settings;
use crate::entry::{AnyEntry, Meta, MismatchEntry, MismatchFn};
use crate::incidents::IncidentLog;
use crate::reclaim::{Reading, Replaceable};
use crate::registry::{Registered, Registry};
use crate::row::Row;
use crate::table::{Table, UNKNOWN};
use crate::thread::{self, Outermost};
use crate::verdict::Denied;
use crate::{Verdict, run};

#[repr(align(64))] // the mask is one cache line, which no writer of other things takes away
pub(crate) struct Shared {
    /// The events that somebody wants, by number, as in an `EventSet`. It is
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
            registry: Mutex::new(Registry::new()),
        }
    }

    /// Whether a handler asks for the event.
    #[inline]
    pub(crate) fn wants(&self, id: Option<EventId>) -> bool {
        let index = id.map_or(UNKNOWN, EventId::index);
        self.wanted[index / 64].load(Ordering::Relaxed) >> (index % 64) & 1 == 1
    }

    /// Runs the handlers of an event.
    #[inline(never)]
    pub(crate) fn deliver(&self, raw: &RawEvent<'_>) -> Verdict {
        let denied = match Outermost::begin(self.address()) {
            Some(dispatch) => self.run(raw, &dispatch.reading),
            None => self.deliver_in_any_case(raw),
        };
        match denied {
            None => Verdict::Allow,
            Some(denial) => Verdict::Deny(*denial),
        }
    }

    #[cold]
    fn deliver_in_any_case(&self, raw: &RawEvent<'_>) -> Denied {
        let dispatch = thread::Any::begin(self.address());
        if self.settings.reentry.permits(dispatch.depth) {
            return self.run_out_of_line(raw, dispatch.reading());
        }
        // An event that has no handler is not one that was kept from it.
        if self.table.read(dispatch.reading()).row(raw).is_some() {
            self.incidents.skipped();
            self.count(raw, dispatch.reading(), Count::Skipped);
        }
        self.count(raw, dispatch.reading(), Count::Raised);
        None
    }

    #[inline(always)]
    fn run(&self, raw: &RawEvent<'_>, reading: &Reading<'_>) -> Denied {
        let table = self.table.read(reading);
        let row = table.row(raw);
        if self.counters.is_some() {
            return self.run_and_count(raw, reading, table, row);
        }
        run::run(row?, raw, table, &self.incidents, self.settings.panics).denied
    }

    fn run_out_of_line(&self, raw: &RawEvent<'_>, reading: &Reading<'_>) -> Denied {
        self.run(raw, reading)
    }

    #[inline(never)]
    fn run_and_count(
        &self,
        raw: &RawEvent<'_>,
        reading: &Reading<'_>,
        table: &Table,
        row: Option<&Row>,
    ) -> Denied {
        self.count(raw, reading, Count::Raised);
        let outcome = run::run(row?, raw, table, &self.incidents, self.settings.panics);
        let counts = [
            (outcome.handled, Count::Handled),
            (outcome.mismatched, Count::Mismatched),
            (outcome.denied.is_some(), Count::Denied),
        ];
        for (_, count) in counts.iter().filter(|(holds, _)| *holds) {
            self.count(raw, reading, *count);
        }
        outcome.denied
    }

    fn count(&self, raw: &RawEvent<'_>, reading: &Reading<'_>, count: Count) {
        if let Some(counters) = &self.counters {
            counters.count(reading.record().number(), raw.id, count);
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

    pub(crate) fn add(&self, entry: Box<dyn AnyEntry>) {
        let registered = Registered::new(entry);
        self.update(|registry| Some((registry.add(registered), ())));
    }

    pub(crate) fn add_mismatch_handler(&self, meta: Meta, function: impl MismatchFn) {
        let entry = std::sync::Arc::new(MismatchEntry { meta, function });
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
        let events = table.events();
        let unread = self.table.replace(table);
        // After the table: who sees the bit finds the handler.
        if self.counters.is_none() {
            for (word, bits) in self.wanted.iter().zip(events.words()) {
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
