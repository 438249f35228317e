//! The handlers of one event that take it as one type: decoded for once.

use std::any::Any;
use std::ops::Range;
use std::sync::Arc;

use audithook_core::AuditEvent;

use crate::entry::{Entry, Meta};
use crate::run::Run;

/// Handlers of one event type, in the order in which they run.
pub(crate) trait Group: Send + Sync {
    /// Adds a handler; `entry` is what `AnyEntry::for_group` gave for the
    /// group's own event type.
    fn push(&mut self, entry: Box<dyn Any>);

    fn meta(&self, index: usize) -> &Meta;

    /// Decodes the event and calls the handlers in `range`.
    fn run(&self, range: Range<usize>, run: &mut Run<'_, '_>);

    /// Decodes the event, calls the handlers in `range`, and then `rest`, which
    /// may call more handlers on the same decoded event.
    fn run_and_keep<'a>(
        &self,
        range: Range<usize>,
        run: &mut Run<'_, 'a>,
        rest: &mut dyn FnMut(&mut Run<'_, 'a>, &dyn Decoded<'a>),
    );
}

/// An event that a group has decoded, or could not decode.
pub(crate) trait Decoded<'a> {
    /// Calls the group's handlers in `range`.
    fn run(&self, range: Range<usize>, run: &mut Run<'_, 'a>);
}

pub(crate) struct TypedGroup<E: AuditEvent + 'static> {
    entries: Vec<Arc<Entry<E>>>,
}

impl<E: AuditEvent + 'static> TypedGroup<E> {
    pub(crate) fn new() -> Self {
        Self {
            entries: Vec::new(),
        }
    }

    #[inline]
    fn call_all(&self, range: Range<usize>, event: &E::Of<'_>, run: &mut Run<'_, '_>) {
        run.begin_handlers();
        for entry in &self.entries[range] {
            run.call(&entry.meta, || entry.function.call(event));
        }
    }
}

impl<E: AuditEvent + 'static> Group for TypedGroup<E> {
    fn push(&mut self, entry: Box<dyn Any>) {
        let entry = entry
            .downcast::<Arc<Entry<E>>>()
            .expect("groups are chosen by the type of the entry's event");
        self.entries.push(*entry);
    }

    fn meta(&self, index: usize) -> &Meta {
        &self.entries[index].meta
    }

    fn run(&self, range: Range<usize>, run: &mut Run<'_, '_>) {
        // By reference: moving the event costs more than making it.
        match run.raw().decode::<E>() {
            Ok(ref event) => self.call_all(range, event, run),
            Err(error) => run.mismatch(error),
        }
    }

    fn run_and_keep<'a>(
        &self,
        range: Range<usize>,
        run: &mut Run<'_, 'a>,
        rest: &mut dyn FnMut(&mut Run<'_, 'a>, &dyn Decoded<'a>),
    ) {
        let event = match run.raw().decode::<E>() {
            Ok(event) => Some(event),
            Err(error) => {
                run.mismatch(error);
                None
            }
        };
        let decoded = DecodedBy { group: self, event };
        decoded.run(range, run);
        rest(run, &decoded);
    }
}

struct DecodedBy<'g, 'a, E: AuditEvent + 'static> {
    group: &'g TypedGroup<E>,
    event: Option<E::Of<'a>>,
}

impl<'a, E: AuditEvent + 'static> Decoded<'a> for DecodedBy<'_, 'a, E> {
    fn run(&self, range: Range<usize>, run: &mut Run<'_, 'a>) {
        if let Some(event) = &self.event {
            self.group.call_all(range, event, run);
        }
    }
}
