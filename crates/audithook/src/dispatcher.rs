use std::ffi::CStr;
use std::fmt;
use std::sync::Arc;

use audithook_core::{Args, AuditEvent, EventId, Mismatch, OwnedEvent, RawEvent};

use crate::entry::{Entry, EventFn, Meta};
use crate::registration::Registration;
use crate::shared::Shared;
use crate::verdict::Denied;
use crate::{
    Counters, Handle, Handler, Incidents, IntoVerdict, PanicPolicy, Reentry, Verdict, names,
};

/// Delivers events to the handlers that ask for them.
///
/// ```
/// use audithook::{Dispatcher, Unknown, Value, Verdict};
///
/// let dispatcher = Dispatcher::new();
/// dispatcher.on(|event: &Unknown<'_>| match event.name {
///     "myapp.shutdown" => Verdict::deny("not today"),
///     _ => Verdict::Allow,
/// });
///
/// let verdict = dispatcher.dispatch("myapp.shutdown", &[Value::Int(1)]);
/// assert_eq!(verdict, Verdict::deny("not today"));
/// ```
///
/// # Order
/// Handlers that observe run first, all of them, whatever the verdict. Then
/// those who decide run until the first denial, which is the verdict. Within
/// either kind the higher priority goes first, and among equals the one
/// registered first. What a handler observes is determined by its return type
/// ([`on`](Dispatcher::on)) or said outright ([`event`](Dispatcher::event)).
///
/// # Cost
/// An event that no handler asks for costs the look-up of its name and one
/// test of a bit: no allocation, no lock, no locked instruction. It stays so
/// however many handlers other events have. Where handlers do run, the event is
/// decoded once for each type that they take it as.
///
/// # Threads
/// All methods may be called from any thread and from inside of handlers. A
/// handler may run on several threads at once.
pub struct Dispatcher {
    shared: Arc<Shared>,
}

impl Dispatcher {
    /// A dispatcher without handlers, with every setting at its default.
    #[must_use]
    pub fn new() -> Self {
        Settings::default().build()
    }

    /// The settings of a dispatcher yet to be made.
    ///
    /// ```
    /// use audithook::{Dispatcher, PanicPolicy, Reentry};
    ///
    /// let dispatcher = Dispatcher::settings()
    ///     .panics(PanicPolicy::Abort)
    ///     .reentry(Reentry::Limit(2))
    ///     .counters(true)
    ///     .build();
    /// # drop(dispatcher);
    /// ```
    #[must_use]
    pub fn settings() -> Settings {
        Settings::default()
    }

    /// Registers a handler: a function or closure that borrows one event.
    ///
    /// The type of its parameter says which events it gets: the struct of one
    /// event, a namespace's enum, `AnyEvent`, [`Either`](crate::Either), a
    /// projection, an event of your own, or [`Unknown`](crate::Unknown). Its
    /// return type says what it may do: `()` observes; [`Verdict`],
    /// `Result<(), Denial>` and `!` decide.
    ///
    /// ```
    /// use audithook::{Denial, Dispatcher, Unknown, Value};
    ///
    /// let dispatcher = Dispatcher::new();
    /// dispatcher.on(|event: &Unknown<'_>| println!("{}", event.name));
    /// dispatcher.on(|event: &Unknown<'_>| -> Result<(), Denial> {
    ///     if event.args.is_empty() {
    ///         return Err("arguments are required".into());
    ///     }
    ///     Ok(())
    /// });
    /// assert!(dispatcher.dispatch("myapp.login", &[]).is_deny());
    /// ```
    ///
    /// CPython goes on after two events, whatever a hook says; a handler that
    /// decides over one of them does not compile:
    ///
    /// ```compile_fail,E0080
    /// use audithook::events::cpython::PySysClearAuditHooks;
    /// use audithook::{Dispatcher, Verdict};
    ///
    /// Dispatcher::new().on(|_: &PySysClearAuditHooks| Verdict::deny("stay"));
    /// ```
    pub fn on<M, H: Handler<M>>(&self, handler: H) -> Handle {
        const {
            assert!(
                H::Event::DENIABLE || !H::DECIDES,
                "CPython does not heed a denial of this event: its handlers can only observe, so return `()`"
            );
        }
        self.register::<H::Event>(
            Meta::new(self.shared.next_number(), H::DECIDES),
            move |event: &<H::Event as AuditEvent>::Of<'_>| handler.handle(event),
        )
    }

    /// Begins the registration of a handler of `E` with options: a priority, a
    /// name, a filter. Its closure needs no annotation.
    ///
    /// ```
    /// use audithook::{Dispatcher, Unknown, Verdict};
    ///
    /// let dispatcher = Dispatcher::new();
    /// dispatcher
    ///     .event::<Unknown>()
    ///     .named("no logins")
    ///     .priority(10)
    ///     .filter(|event| event.name == "myapp.login")
    ///     .decide(|_| Verdict::deny("closed"));
    /// assert!(dispatcher.dispatch("myapp.login", &[]).is_deny());
    /// assert!(!dispatcher.dispatch("myapp.logout", &[]).is_deny());
    /// ```
    pub fn event<E: AuditEvent>(&self) -> Registration<'_, E::Of<'static>> {
        Registration::new(self)
    }

    /// Registers a handler of mismatches: events whose arguments are not what
    /// a handler's event type says. Each mismatch is delivered once for each
    /// such type, in the place of that type's handlers.
    ///
    /// It returns what any handler may return, so it may deny what it cannot
    /// read. Mismatches without a handler are counted in [`Incidents`].
    ///
    /// ```
    /// use audithook::{Dispatcher, Verdict};
    ///
    /// let dispatcher = Dispatcher::new();
    /// dispatcher.on_mismatch(|mismatch| Verdict::deny(mismatch.to_string()));
    /// ```
    pub fn on_mismatch<R: IntoVerdict>(
        &self,
        handler: impl for<'x, 'a> Fn(&'x Mismatch<'a>) -> R + Send + Sync + 'static,
    ) -> Handle {
        let meta = Meta::new(self.shared.next_number(), R::DECIDES);
        let number = meta.number;
        self.shared
            .add_mismatch_handler(meta, move |mismatch: &Mismatch<'_>| {
                handler(mismatch).into_verdict()
            });
        Handle::new(&self.shared, number)
    }

    /// Delivers the event `name` with `args` to its handlers.
    ///
    /// The arguments are trusted in nothing: what is not as the event's type
    /// says is a mismatch. A name that the spec does not have is an
    /// [`Unknown`](crate::Unknown) event.
    #[inline]
    pub fn dispatch(&self, name: &str, args: &dyn Args) -> Verdict {
        let id = names::id_of(name.as_bytes());
        if !self.shared.wants(id) {
            return Verdict::Allow;
        }
        let raw = RawEvent::new(id, name, args);
        Verdict::of(self.shared.deliver_apart(&raw))
    }

    /// Like [`dispatch`](Dispatcher::dispatch), for a name as CPython passes it
    /// to an audit hook: UTF-8 with a NUL at its end. Bytes that are not UTF-8
    /// are replaced by U+FFFD.
    #[inline]
    pub fn dispatch_c(&self, name: &CStr, args: &dyn Args) -> Verdict {
        match self.wanted_c(name) {
            Some(wanted) => self.deliver_c(wanted, name, args),
            None => Verdict::Allow,
        }
    }

    /// [`dispatch_c`](Dispatcher::dispatch_c) in two steps, for a caller that
    /// gets the arguments ready only where a handler asks for the event; `None`
    /// where none does.
    ///
    /// ```
    /// use audithook::{Dispatcher, Unknown, Value, Verdict};
    ///
    /// let dispatcher = Dispatcher::new();
    /// dispatcher.on(|event: &Unknown<'_>| Verdict::deny(event.name.to_owned()));
    ///
    /// assert!(dispatcher.wanted_c(c"os.chmod").is_none());
    /// let name = c"myapp.login";
    /// let wanted = dispatcher.wanted_c(name).unwrap();
    /// let verdict = dispatcher.deliver_c(wanted, name, &[Value::Int(1)]);
    /// assert_eq!(verdict, Verdict::deny("myapp.login"));
    /// ```
    #[inline]
    #[must_use]
    pub fn wanted_c(&self, name: &CStr) -> Option<Wanted> {
        let id = names::id_of(name.to_bytes());
        self.shared.wants(id).then_some(Wanted { id })
    }

    /// Delivers an event with `args` to the handlers that ask for it; `wanted`
    /// is what [`wanted_c`](Dispatcher::wanted_c) gave for `name`.
    #[inline]
    pub fn deliver_c(&self, wanted: Wanted, name: &CStr, args: &dyn Args) -> Verdict {
        Verdict::of(match wanted.id {
            Some(id) => {
                let raw = RawEvent::new(Some(id), names::name_of(id), args);
                self.shared.deliver(&raw)
            }
            None => self.deliver_unknown(name, args),
        })
    }

    #[inline(never)]
    fn deliver_unknown(&self, name: &CStr, args: &dyn Args) -> Denied {
        let name = name.to_string_lossy();
        let raw = RawEvent::new(None, &name, args);
        self.shared.deliver_apart(&raw)
    }

    /// Delivers a recorded event: [`dispatch`](Dispatcher::dispatch) with its
    /// name and arguments.
    pub fn replay(&self, event: &OwnedEvent) -> Verdict {
        self.dispatch(&event.name, &event.args)
    }

    /// What went wrong since the dispatcher was made.
    #[must_use]
    pub fn incidents(&self) -> Incidents {
        self.shared.incidents.read()
    }

    /// How often each event came and what became of it; `None` unless
    /// [`Settings::counters`] is on.
    #[must_use]
    pub fn counters(&self) -> Option<Counters> {
        self.shared.counters.as_ref().map(|log| log.read())
    }

    pub(crate) fn register<E: AuditEvent + 'static>(
        &self,
        meta: Meta,
        function: impl EventFn<E>,
    ) -> Handle {
        let number = meta.number;
        self.shared.add(Arc::new(Entry::new(meta, function)));
        Handle::new(&self.shared, number)
    }

    pub(crate) fn next_number(&self) -> u64 {
        self.shared.next_number()
    }
}

/// That a handler asks for an event: see [`Dispatcher::wanted_c`].
#[derive(Clone, Copy, Debug)]
#[must_use = "no handler has seen the event yet"]
pub struct Wanted {
    id: Option<EventId>,
}

impl Default for Dispatcher {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Dispatcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Dispatcher")
            .field("handlers", &self.shared.handler_count())
            .field("incidents", &self.incidents())
            .finish_non_exhaustive()
    }
}

/// The settings of a [`Dispatcher`] yet to be made.
#[derive(Clone, Copy, Debug, Default)]
pub struct Settings {
    pub(crate) panics: PanicPolicy,
    pub(crate) reentry: Reentry,
    pub(crate) counters: bool,
}

impl Settings {
    /// What a handler's panic means, where the handler's own registration does
    /// not say; [`PanicPolicy::Deny`] unless set.
    #[must_use]
    pub fn panics(self, panics: PanicPolicy) -> Self {
        Self { panics, ..self }
    }

    /// What becomes of events that handlers cause; [`Reentry::Skip`] unless set.
    #[must_use]
    pub fn reentry(self, reentry: Reentry) -> Self {
        Self { reentry, ..self }
    }

    /// Whether events are counted; they are not unless set. Off, counting costs
    /// nothing; on, each thread counts for itself, without locked instructions,
    /// and events that no handler asks for take the way of those that are
    /// handled, up to the first handler.
    #[must_use]
    pub fn counters(self, counters: bool) -> Self {
        Self { counters, ..self }
    }

    /// A dispatcher with these settings and without handlers.
    #[must_use]
    pub fn build(self) -> Dispatcher {
        Dispatcher {
            shared: Arc::new(Shared::new(self)),
        }
    }
}
