//! All handlers, by event: what a dispatch reads.

use std::collections::HashMap;
use std::sync::Arc;

use audithook_core::{EventId, RawEvent};

use crate::entry::{AnyEntry, MismatchEntry};
use crate::row::Row;

/// The place of the events that the spec does not have.
pub(crate) const UNKNOWN: usize = EventId::place(None);

/// The rows of all events. It is never changed, only replaced.
#[derive(Clone)]
pub(crate) struct Table {
    /// By [place](EventId::place): the only handler of the events there, for a
    /// dispatch that has nothing else to do than run it. Nearly every dispatch
    /// that runs handlers at all is one of those.
    pub(crate) alone: [Option<Arc<dyn AnyEntry>>; 256],
    /// By place: the handlers of the events of the spec, and of those that it
    /// does not have and nobody asks for by name.
    pub(crate) rows: [Option<Row>; 256],
    /// The events that the spec does not have and a handler asks for by name.
    pub(crate) names: HashMap<&'static str, Option<Row>, foldhash::fast::FixedState>,
    pub(crate) mismatch_handlers: Arc<[Arc<MismatchEntry>]>,
}

impl Table {
    pub(crate) fn new() -> Self {
        Self {
            alone: [const { None }; 256],
            rows: [const { None }; 256],
            names: HashMap::default(),
            mismatch_handlers: Arc::new([]),
        }
    }

    /// The handlers of an event.
    pub(crate) fn row(&self, raw: &RawEvent<'_>) -> Option<&Row> {
        let of_place = &self.rows[EventId::place(raw.id)];
        let row = match raw.id {
            Some(_) => of_place,
            None => self.names.get(raw.name).unwrap_or(of_place),
        };
        row.as_ref()
    }

    /// A bit for each place that has a handler: that of place `n` is bit
    /// `n % 64` of word `n / 64`.
    pub(crate) fn wanted(&self) -> [u64; 4] {
        let mut words = [0; 4];
        for (place, row) in self.rows.iter().enumerate() {
            words[place / 64] |= u64::from(row.is_some()) << (place % 64);
        }
        let by_name = self.names.values().any(Option::is_some);
        words[UNKNOWN / 64] |= u64::from(by_name) << (UNKNOWN % 64);
        words
    }
}
