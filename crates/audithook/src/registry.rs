//! The handlers that are registered, and the table made of them.

use std::sync::Arc;

use audithook_core::{EventId, EventSet, Interest};

use crate::entry::{AnyEntry, Meta, MismatchEntry};
use crate::names;
use crate::row::Row;
use crate::table::{Table, UNKNOWN};

/// All handlers in the order in which they run. Guarded by a lock; dispatches
/// read the [`Table`] instead.
pub(crate) struct Registry {
    registered: Vec<Registered>,
    mismatch_handlers: Vec<Arc<MismatchEntry>>,
    last_number: u64,
    /// Whether events are counted.
    counted: bool,
    /// The table as it was last given out.
    table: Table,
}

/// A handler of events.
pub(crate) struct Registered {
    entry: Arc<dyn AnyEntry>,
    interest: Interest,
}

impl Registered {
    pub(crate) fn new(entry: Arc<dyn AnyEntry>) -> Self {
        let interest = by_number(entry.interest());
        Self { entry, interest }
    }
}

/// A handler that was taken out. Dropping it runs other people's code: hold no lock.
pub(crate) enum Removed {
    Handler(#[expect(dead_code, reason = "held to be dropped")] Registered),
    MismatchHandler(#[expect(dead_code, reason = "held to be dropped")] Arc<MismatchEntry>),
}

impl Registry {
    pub(crate) fn new(counted: bool) -> Self {
        Self {
            registered: Vec::new(),
            mismatch_handlers: Vec::new(),
            last_number: 0,
            counted,
            table: Table::new(),
        }
    }

    pub(crate) fn add(&mut self, registered: Registered) -> Table {
        let order = registered.entry.meta().order();
        let place = self
            .registered
            .partition_point(|other| other.entry.meta().order() < order);
        let interest = registered.interest.clone();
        self.registered.insert(place, registered);
        self.rebuild(&interest)
    }

    pub(crate) fn add_mismatch_handler(&mut self, entry: Arc<MismatchEntry>) -> Table {
        let order = entry.meta.order();
        let place = self
            .mismatch_handlers
            .partition_point(|other| other.meta.order() < order);
        self.mismatch_handlers.insert(place, entry);
        self.rebuild(&Interest::default())
    }

    /// A table without the handler, and the handler; `None` where it is gone.
    pub(crate) fn remove(&mut self, number: u64) -> Option<(Table, Removed)> {
        self.meta(number)?.set_removed();
        if let Some(place) = self.place(number) {
            let removed = self.registered.remove(place);
            let table = self.rebuild(&removed.interest.clone());
            return Some((table, Removed::Handler(removed)));
        }
        let place = self.mismatch_place(number)?;
        let removed = self.mismatch_handlers.remove(place);
        let table = self.rebuild(&Interest::default());
        Some((table, Removed::MismatchHandler(removed)))
    }

    /// A table with or without the handler; `None` where nothing changes.
    pub(crate) fn set_enabled(&mut self, number: u64, enabled: bool) -> Option<Table> {
        if !self.meta(number)?.set_enabled(enabled) {
            return None;
        }
        let interest = self
            .place(number)
            .map(|place| self.registered[place].interest.clone());
        Some(self.rebuild(&interest.unwrap_or_default()))
    }

    /// What is known of a handler; `None` where it is gone.
    pub(crate) fn meta(&self, number: u64) -> Option<&Meta> {
        if let Some(place) = self.place(number) {
            return Some(self.registered[place].entry.meta());
        }
        let place = self.mismatch_place(number)?;
        Some(&self.mismatch_handlers[place].meta)
    }

    /// A number for a handler; each is given out once.
    pub(crate) fn next_number(&mut self) -> u64 {
        self.last_number += 1;
        self.last_number
    }

    /// How many handlers are registered, enabled or not.
    pub(crate) fn len(&self) -> usize {
        self.registered.len() + self.mismatch_handlers.len()
    }

    fn place(&self, number: u64) -> Option<usize> {
        self.registered
            .iter()
            .position(|registered| registered.entry.meta().number == number)
    }

    fn mismatch_place(&self, number: u64) -> Option<usize> {
        self.mismatch_handlers
            .iter()
            .position(|entry| entry.meta.number == number)
    }

    /// The table with the rows of the events in `changed` made anew.
    fn rebuild(&mut self, changed: &Interest) -> Table {
        for id in changed.known.iter() {
            let row = self.row(|interest| interest.known.contains(id));
            self.set_row(EventId::place(Some(id)), row);
        }
        if changed.unknown || !changed.names.is_empty() {
            let row = self.row(|interest| interest.unknown);
            self.set_row(UNKNOWN, row);
            self.table.names.clear();
            let enabled = self.enabled().filter(|r| !r.interest.names.is_empty());
            let names: Vec<&'static str> = enabled
                .flat_map(|r| r.interest.names.iter().copied())
                .collect();
            for name in names {
                let row = self.row(|interest| interest.unknown || interest.names.contains(&name));
                self.table.names.insert(name, row);
                // Which row it is, the name decides.
                self.table.alone[UNKNOWN] = None;
            }
        }
        self.table.mismatch_handlers = self
            .mismatch_handlers
            .iter()
            .filter(|entry| entry.meta.is_enabled())
            .cloned()
            .collect();
        self.table.clone()
    }

    fn set_row(&mut self, place: usize, row: Option<Row>) {
        self.table.alone[place] = match &row {
            Some(Row::One(one)) => Some(Arc::clone(one)),
            _ => None,
        };
        self.table.rows[place] = row;
    }

    fn enabled(&self) -> impl Iterator<Item = &Registered> {
        self.registered
            .iter()
            .filter(|registered| registered.entry.meta().is_enabled())
    }

    fn row(&self, is_interested: impl Fn(&Interest) -> bool) -> Option<Row> {
        let entries: Vec<_> = self
            .enabled()
            .filter(|registered| is_interested(&registered.interest))
            .map(|registered| Arc::clone(&registered.entry))
            .collect();
        Row::new(&entries, self.counted)
    }
}

/// The interest with the names that the spec has turned into numbers.
fn by_number(interest: Interest) -> Interest {
    let mut known: EventSet = interest.known;
    let mut names = interest.names;
    names.retain(|name| match names::id_of(name.as_bytes()) {
        Some(id) => {
            known = known.with(id);
            false
        }
        None => true,
    });
    names.sort_unstable();
    names.dedup();
    Interest {
        known,
        names,
        unknown: interest.unknown,
    }
}
