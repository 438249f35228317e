//! What went wrong on the way of events, counted always.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

/// What went wrong since the dispatcher was made: see
/// [`Dispatcher::incidents`](crate::Dispatcher::incidents).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Incidents {
    /// How many panics of handlers were contained.
    pub panics: u64,
    /// Which handler panicked last, on which event, and the panic's message.
    pub last_panic: Option<String>,
    /// How many mismatches found no handler of mismatches.
    pub mismatches: u64,
    /// How many events a handler caused that were not delivered: see
    /// [`Reentry`](crate::Reentry).
    pub skipped: u64,
}

/// Written only where something has gone wrong, so a locked instruction does
/// not matter.
#[derive(Default)]
pub(crate) struct IncidentLog {
    panics: AtomicU64,
    last_panic: Mutex<Option<String>>,
    mismatches: AtomicU64,
    skipped: AtomicU64,
}

impl IncidentLog {
    pub(crate) fn panic(&self, report: String) {
        self.panics.fetch_add(1, Ordering::Relaxed);
        let mut last = self
            .last_panic
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        *last = Some(report);
    }

    pub(crate) fn mismatch(&self) {
        self.mismatches.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn skipped(&self) {
        self.skipped.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn read(&self) -> Incidents {
        let last = self
            .last_panic
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        Incidents {
            panics: self.panics.load(Ordering::Relaxed),
            last_panic: last.clone(),
            mismatches: self.mismatches.load(Ordering::Relaxed),
            skipped: self.skipped.load(Ordering::Relaxed),
        }
    }
}
