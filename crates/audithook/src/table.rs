//! All handlers, by event: what a dispatch reads.

use std::collections::HashMap;
use std::sync::Arc;

use audithook_core::{EventId, EventSet, RawEvent};

use crate::entry::MismatchEntry;
use crate::row::Row;

/// The index of the row of events that the spec does not have.
pub(crate) const UNKNOWN: usize = EventId::LIMIT;

/// The rows of all events. It is never changed, only replaced.
#[derive(Clone)]
pub(crate) struct Table {
    /// The events of the spec by number, and [`UNKNOWN`].
    pub(crate) rows: Box<[Option<Arc<Row>>; 256]>,
    /// The events that the spec does not have and a handler asks for by name.
    pub(crate) names: HashMap<&'static str, Option<Arc<Row>>, foldhash::fast::FixedState>,
    pub(crate) mismatch_handlers: Arc<[Arc<MismatchEntry>]>,
}

impl Table {
    pub(crate) fn new() -> Self {
        Self {
            rows: Box::new([const { None }; 256]),
            names: HashMap::default(),
            mismatch_handlers: Arc::new([]),
        }
    }

    /// The handlers of an event.
    #[inline]
    pub(crate) fn row(&self, raw: &RawEvent<'_>) -> Option<&Row> {
        let row = match raw.id {
            Some(id) => &self.rows[id.index()],
            None if self.names.is_empty() => &self.rows[UNKNOWN],
            None => self.row_of_unknown(raw.name),
        };
        row.as_deref()
    }

    #[inline(never)]
    fn row_of_unknown(&self, name: &str) -> &Option<Arc<Row>> {
        self.names.get(name).unwrap_or(&self.rows[UNKNOWN])
    }

    /// The events that have a row; [`UNKNOWN`] stands for all the spec lacks.
    pub(crate) fn events(&self) -> EventSet {
        let mut set = EventSet::EMPTY;
        for (index, row) in (0..=u8::MAX).zip(self.rows.iter()) {
            if row.is_some() {
                set = set.with(EventId::new(index));
            }
        }
        if self.names.values().any(Option::is_some) {
            set = set.with(EventId::new(u8::MAX));
        }
        set
    }
}
