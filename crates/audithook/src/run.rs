//! One event on its way through its handlers.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use audithook_core::{DecodeError, Mismatch, RawEvent};

use crate::entry::{Meta, MismatchEntry};
use crate::incidents::IncidentLog;
use crate::panics;
use crate::row::Row;
use crate::several::Several;
use crate::shared::Shared;
use crate::table::Table;
use crate::verdict::Denied;
use crate::{Denial, PanicPolicy, Verdict};

/// The state of a dispatch. It is kept outside of the handlers' stack frames,
/// so that the dispatch goes on with the next handler after one has panicked.
pub(crate) struct Run<'r, 'a> {
    raw: &'r RawEvent<'a>,
    mismatch_handlers: &'r [Arc<MismatchEntry>],
    incidents: &'r IncidentLog,
    denial: Denied,
    /// The place of the next handler to call.
    next: usize,
    /// The place after the last handler of the current step.
    step_end: usize,
    group: usize,
    phase: Phase,
    /// Groups, by bit, whose mismatch has been delivered.
    failed: u64,
    handled: bool,
    mismatched: bool,
}

/// What runs, for a panic to be laid at its door.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    Decoding,
    Handlers,
    Mismatch(usize),
}

/// What came of an event.
pub(crate) struct Outcome {
    pub(crate) denied: Denied,
    pub(crate) handled: bool,
    pub(crate) mismatched: bool,
}

/// Runs `handlers` on `raw`.
#[inline(never)]
pub(crate) fn run(
    handlers: &Several,
    raw: &RawEvent<'_>,
    shared: &Shared,
    table: &Table,
) -> Outcome {
    let mut run = Run::new(raw, shared, table);
    while let Err(payload) = catch_unwind(AssertUnwindSafe(|| handlers.run(&mut run))) {
        run.panicked(handlers, shared.panics(), payload);
    }
    run.outcome()
}

/// What comes of an event that a lone handler's type does not fit.
#[cold]
pub(crate) fn mismatched_alone(raw: &RawEvent<'_>, shared: &Shared, table: &Table) -> Denied {
    let handlers = table.row(raw).map(Row::to_several)?;
    run(&handlers, raw, shared, table).denied
}

/// What comes of an event whose lone handler, or its decoding, panicked.
#[cold]
pub(crate) fn panicked_alone(
    raw: &RawEvent<'_>,
    shared: &Shared,
    table: &Table,
    decoded: bool,
    payload: Box<dyn Any + Send>,
) -> Denied {
    let handlers = table.row(raw).map(Row::to_several)?;
    let mut run = Run::new(raw, shared, table);
    run.step_end = 1;
    if decoded {
        run.next = 1;
        run.handled = true;
        run.phase = Phase::Handlers;
    }
    run.panicked(&handlers, shared.panics(), payload);
    run.denial
}

impl<'r, 'a> Run<'r, 'a> {
    #[inline]
    fn new(raw: &'r RawEvent<'a>, shared: &'r Shared, table: &'r Table) -> Self {
        Self {
            raw,
            mismatch_handlers: &table.mismatch_handlers,
            incidents: &shared.incidents,
            denial: None,
            next: 0,
            step_end: 0,
            group: 0,
            phase: Phase::Decoding,
            failed: 0,
            handled: false,
            mismatched: false,
        }
    }

    fn outcome(self) -> Outcome {
        Outcome {
            denied: self.denial,
            handled: self.handled,
            mismatched: self.mismatched,
        }
    }

    #[inline]
    pub(crate) fn raw(&self) -> &'r RawEvent<'a> {
        self.raw
    }

    #[inline]
    pub(crate) fn next(&self) -> usize {
        self.next
    }

    /// Begins a step of `group` that ends before the place `end`.
    #[inline]
    pub(crate) fn begin_step(&mut self, group: usize, end: usize) {
        self.group = group;
        self.step_end = end;
        self.phase = Phase::Decoding;
    }

    /// The event is decoded; its handlers are next.
    #[inline]
    pub(crate) fn begin_handlers(&mut self) {
        self.phase = Phase::Handlers;
    }

    /// Calls the next handler, unless it is not to run.
    #[inline]
    pub(crate) fn call(&mut self, meta: &Meta, handler: impl FnOnce() -> Denied) {
        self.next += 1;
        if !meta.is_enabled() || (meta.decides && self.denial.is_some()) {
            return;
        }
        self.handled = true;
        if let Some(denial) = handler() {
            self.denied(meta, denial);
        }
    }

    #[cold]
    fn denied(&mut self, meta: &Meta, denial: Box<Denial>) {
        if meta.decides {
            self.denial = Some(denial);
        }
    }

    /// Delivers what could not be decoded, once for each type.
    #[cold]
    pub(crate) fn mismatch(&mut self, error: DecodeError<'a>) {
        self.next = self.step_end;
        self.mismatched = true;
        let group = 1 << (self.group % 64);
        if self.failed & group != 0 {
            return;
        }
        self.failed |= group;
        let mismatch = Mismatch {
            event: *self.raw,
            error,
        };
        let mut delivered = false;
        for (index, entry) in self.mismatch_handlers.iter().enumerate() {
            let meta = &entry.meta;
            if !meta.is_enabled() || (meta.decides && self.denial.is_some()) {
                continue;
            }
            delivered = true;
            self.phase = Phase::Mismatch(index);
            if let Verdict::Deny(denial) = (entry.function)(&mismatch) {
                self.denied(meta, Box::new(denial));
            }
        }
        if !delivered {
            self.incidents.mismatch();
        }
    }

    #[cold]
    fn panicked(&mut self, handlers: &Several, policy: PanicPolicy, payload: Box<dyn Any + Send>) {
        let blame = match self.phase {
            Phase::Handlers => of_handlers(handlers.metas(self.next - 1, self.next), policy),
            Phase::Decoding => {
                let metas = handlers.metas(self.next, self.step_end);
                self.next = self.step_end;
                of_handlers(metas, policy)
            }
            Phase::Mismatch(index) => {
                self.next = self.step_end;
                let metas = std::iter::once(&self.mismatch_handlers[index].meta);
                of_handlers(metas, policy)
            }
        };
        if blame.aborts {
            std::process::abort();
        }
        let message = panics::message(payload);
        let who = blame.name.map_or_else(
            || "an audit handler".to_owned(),
            |name| format!("the audit handler `{name}`"),
        );
        let report = format!("{who} of `{}` panicked: {message}", self.raw.name);
        if blame.denies && self.denial.is_none() {
            self.denial = Some(Box::new(Denial::new(report.clone())));
        }
        self.incidents.panic(report);
    }
}

/// Whether one of the handlers has a say that its panic turns into a denial,
/// whether its panic ends the process, and a name.
fn of_handlers<'m>(metas: impl Iterator<Item = &'m Meta>, default: PanicPolicy) -> Blame<'m> {
    let mut blame = Blame::default();
    for meta in metas {
        let policy = meta.panics.unwrap_or(default);
        blame.aborts |= policy == PanicPolicy::Abort;
        blame.denies |= policy == PanicPolicy::Deny && meta.decides;
        blame.name = blame.name.or(meta.name.as_deref());
    }
    blame
}

/// What a panic of some handlers means.
#[derive(Default)]
struct Blame<'m> {
    aborts: bool,
    denies: bool,
    name: Option<&'m str>,
}
