use std::marker::PhantomData;

use audithook_core::AuditEvent;

use crate::entry::Meta;
use crate::{Dispatcher, Handle, IntoVerdict, PanicPolicy, Verdict};

/// A registration with options: see [`Dispatcher::event`]. It takes effect with
/// [`observe`](Registration::observe) or [`decide`](Registration::decide).
#[must_use = "no handler is registered before `observe` or `decide`"]
pub struct Registration<'d, E: AuditEvent + 'static> {
    dispatcher: &'d Dispatcher,
    priority: i32,
    name: Option<Box<str>>,
    disabled: bool,
    panics: Option<PanicPolicy>,
    filter: Option<Box<dyn Filter<E>>>,
    event: PhantomData<fn(&E)>,
}

/// Not `Fn` itself: see `EventFn`.
trait Filter<E: AuditEvent>: Send + Sync + 'static {
    fn passes<'a>(&self, event: &E::Of<'a>) -> bool;
}

impl<E: AuditEvent, F> Filter<E> for F
where
    F: for<'x, 'a> Fn(&'x E::Of<'a>) -> bool + Send + Sync + 'static,
{
    fn passes<'a>(&self, event: &E::Of<'a>) -> bool {
        self(event)
    }
}

impl<'d, E: AuditEvent + 'static> Registration<'d, E> {
    pub(crate) fn new(dispatcher: &'d Dispatcher) -> Self {
        Self {
            dispatcher,
            priority: 0,
            name: None,
            disabled: false,
            panics: None,
            filter: None,
            event: PhantomData,
        }
    }

    /// Handlers of a higher priority run before those of a lower one, within
    /// those that observe and within those that decide; 0 unless set.
    pub fn priority(self, priority: i32) -> Self {
        Self { priority, ..self }
    }

    /// A name for the handler, for reports.
    pub fn named(self, name: impl Into<String>) -> Self {
        let name = Some(name.into().into_boxed_str());
        Self { name, ..self }
    }

    /// Whether the handler runs; [`Handle::enable`] and [`Handle::disable`]
    /// change that later.
    pub fn enabled(self, enabled: bool) -> Self {
        let disabled = !enabled;
        Self { disabled, ..self }
    }

    /// What a panic of this handler means, whatever the dispatcher's setting.
    pub fn panics(self, panics: PanicPolicy) -> Self {
        let panics = Some(panics);
        Self { panics, ..self }
    }

    /// Only events for which `filter` is true reach the handler. A second
    /// filter replaces the first.
    pub fn filter(
        self,
        filter: impl for<'x, 'a> Fn(&'x E::Of<'a>) -> bool + Send + Sync + 'static,
    ) -> Self {
        let filter: Option<Box<dyn Filter<E>>> = Some(Box::new(filter));
        Self { filter, ..self }
    }

    /// Registers a handler that observes: it sees every event, before and
    /// whatever others decide.
    pub fn observe(
        self,
        handler: impl for<'x, 'a> Fn(&'x E::Of<'a>) + Send + Sync + 'static,
    ) -> Handle {
        self.register(false, move |event: &E::Of<'_>| {
            handler(event);
            Verdict::Allow
        })
    }

    /// Registers a handler that decides: it runs until another has denied.
    ///
    /// ```compile_fail,E0080
    /// use audithook::events::cpython::PySysClearAuditHooks;
    /// use audithook::{Dispatcher, Verdict};
    ///
    /// // CPython drops its hooks, whatever they say.
    /// Dispatcher::new()
    ///     .event::<PySysClearAuditHooks>()
    ///     .decide(|_| Verdict::deny("stay"));
    /// ```
    pub fn decide<R: IntoVerdict>(
        self,
        handler: impl for<'x, 'a> Fn(&'x E::Of<'a>) -> R + Send + Sync + 'static,
    ) -> Handle {
        const {
            assert!(
                E::DENIABLE,
                "CPython does not heed a denial of this event: its handlers can only observe"
            );
        }
        self.register(true, move |event: &E::Of<'_>| handler(event).into_verdict())
    }

    fn register(
        self,
        decides: bool,
        handler: impl for<'x, 'a> Fn(&'x E::Of<'a>) -> Verdict + Send + Sync + 'static,
    ) -> Handle {
        let mut meta = Meta::new(self.dispatcher.next_number(), decides);
        meta.priority = self.priority;
        meta.name = self.name;
        meta.panics = self.panics;
        if self.disabled {
            meta.set_enabled(false);
        }
        match self.filter {
            None => self.dispatcher.register::<E>(meta, handler),
            Some(filter) => self
                .dispatcher
                .register::<E>(meta, move |event: &E::Of<'_>| {
                    if filter.passes(event) {
                        handler(event)
                    } else {
                        Verdict::Allow
                    }
                }),
        }
    }
}
