//! A handler as the table holds it.

use std::any::{Any, TypeId};
use std::cell::Cell;
use std::marker::PhantomData;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use audithook_core::{AuditEvent, Interest, Mismatch, RawEvent};

use crate::group::{Group, TypedGroup};
use crate::shared::Shared;
use crate::table::Table;
use crate::verdict::Denied;
use crate::{PanicPolicy, Verdict, run};

/// What is known of a handler without its event's type.
#[derive(Debug)]
pub(crate) struct Meta {
    /// Handlers with equal priority run in the order of their numbers.
    pub(crate) number: u64,
    pub(crate) name: Option<Box<str>>,
    pub(crate) priority: i32,
    pub(crate) decides: bool,
    pub(crate) panics: Option<PanicPolicy>,
    state: AtomicU8,
}

const ENABLED: u8 = 0;
const DISABLED: u8 = 1;
const REMOVED: u8 = 2;

impl Meta {
    pub(crate) fn new(number: u64, decides: bool) -> Self {
        Self {
            number,
            name: None,
            priority: 0,
            decides,
            panics: None,
            state: AtomicU8::new(ENABLED),
        }
    }

    /// Asked before each call, for a dispatch may be at work on a table from
    /// before the handler was disabled or removed.
    #[inline]
    pub(crate) fn is_enabled(&self) -> bool {
        self.state.load(Ordering::Relaxed) == ENABLED
    }

    /// Whether this changed anything.
    pub(crate) fn set_enabled(&self, enabled: bool) -> bool {
        let (from, to) = if enabled {
            (DISABLED, ENABLED)
        } else {
            (ENABLED, DISABLED)
        };
        self.state
            .compare_exchange(from, to, Ordering::Relaxed, Ordering::Relaxed)
            .is_ok()
    }

    /// Whether this changed anything.
    pub(crate) fn set_removed(&self) -> bool {
        self.state.swap(REMOVED, Ordering::Relaxed) != REMOVED
    }

    /// Observers first, then those who decide; the higher priority first.
    pub(crate) fn order(&self) -> impl Ord + use<> {
        (self.decides, std::cmp::Reverse(self.priority), self.number)
    }
}

/// A handler of the event type `E`, which is the type at `'static`.
pub(crate) struct Entry<E: AuditEvent + 'static, F: EventFn<E> + ?Sized = dyn EventFn<E>> {
    pub(crate) meta: Meta,
    event: PhantomData<fn(&E)>,
    pub(crate) function: F,
}

impl<E: AuditEvent + 'static, F: EventFn<E>> Entry<E, F> {
    pub(crate) fn new(meta: Meta, function: F) -> Self {
        Self {
            meta,
            event: PhantomData,
            function,
        }
    }
}

/// A function of a borrowed `E`. Not `Fn` itself, whose trait objects over a
/// generic associated type crash rustc 1.95.
pub(crate) trait EventFn<E: AuditEvent>: Send + Sync + 'static {
    fn call<'a>(&self, event: &E::Of<'a>) -> Denied;
}

impl<E: AuditEvent, F> EventFn<E> for F
where
    F: for<'x, 'a> Fn(&'x E::Of<'a>) -> Verdict + Send + Sync + 'static,
{
    #[inline]
    fn call<'a>(&self, event: &E::Of<'a>) -> Denied {
        self(event).into()
    }
}

/// A handler of any event type.
pub(crate) trait AnyEntry: Send + Sync {
    fn meta(&self) -> &Meta;
    fn interest(&self) -> Interest;
    /// The event's type.
    fn event(&self) -> TypeId;
    /// An empty group for handlers of the event's type.
    fn new_group(&self) -> Box<dyn Group>;
    /// The `Arc<Entry<E>>` for a group of the event's type.
    fn for_group(self: Arc<Self>) -> Box<dyn Any>;

    /// Runs the handler, the only one that the event has in `table`.
    ///
    /// Panics end in here. That it is a function of C tells the compiler so,
    /// which then keeps nothing ready for one.
    extern "C" fn run_alone(&self, raw: &RawEvent<'_>, shared: &Shared, table: &Table) -> Denied;
}

impl<E: AuditEvent + 'static, F: EventFn<E>> AnyEntry for Entry<E, F> {
    fn meta(&self) -> &Meta {
        &self.meta
    }

    fn interest(&self) -> Interest {
        E::interest()
    }

    fn event(&self) -> TypeId {
        TypeId::of::<E>()
    }

    fn new_group(&self) -> Box<dyn Group> {
        Box::new(TypedGroup::<E>::new())
    }

    fn for_group(self: Arc<Self>) -> Box<dyn Any> {
        let entry: Arc<Entry<E>> = self;
        Box::new(entry)
    }

    extern "C" fn run_alone(&self, raw: &RawEvent<'_>, shared: &Shared, table: &Table) -> Denied {
        let decoded = Cell::new(false);
        let run = AssertUnwindSafe(|| {
            let event = &E::decode(raw).ok()?; // moving the event costs more than making it
            decoded.set(true);
            let enabled = self.meta.is_enabled();
            Some(if enabled {
                self.function.call(event)
            } else {
                None
            })
        });
        match catch_unwind(run) {
            Ok(Some(denied)) => denied,
            Ok(None) => run::mismatched_alone(raw, shared, table),
            Err(payload) => run::panicked_alone(raw, shared, table, decoded.get(), payload),
        }
    }
}

/// A handler of mismatches.
pub(crate) struct MismatchEntry<F: ?Sized = dyn MismatchFn> {
    pub(crate) meta: Meta,
    pub(crate) function: F,
}

/// A function of a mismatch.
pub(crate) trait MismatchFn:
    for<'x, 'a> Fn(&'x Mismatch<'a>) -> Verdict + Send + Sync + 'static
{
}

impl<F> MismatchFn for F where F: for<'x, 'a> Fn(&'x Mismatch<'a>) -> Verdict + Send + Sync + 'static
{}
