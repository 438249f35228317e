use audithook_core::AuditEvent;

use crate::{IntoVerdict, Verdict};

/// A function or closure that takes `&E` for an event type `E`, and returns
/// what [`IntoVerdict`] allows.
///
/// There is one implementation, for every such function; `M` tells the
/// compiler which event it takes. Implement [`AuditEvent`] for a new kind of
/// event, never this.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot handle an audit event",
    label = "not a handler",
    note = "a handler is a function or closure that borrows one event, such as `|event: &os::Chmod<'_>| …`, is `Fn + Send + Sync + 'static`, and returns `()`, `Verdict` or `Result<(), Denial>`"
)]
pub trait Handler<M>: Send + Sync + 'static {
    /// The event that it takes.
    type Event: AuditEvent + 'static;

    /// Whether it decides; a handler that does not observes.
    const DECIDES: bool;

    /// Handles an event.
    fn handle<'a>(&self, event: &<Self::Event as AuditEvent>::Of<'a>) -> Verdict;
}

// The closure's signature comes from its annotation alone, for `on` has no
// `Fn` bound: so it stays general in both lifetimes. `Fn(&E)` infers `E`; the
// second bound proves it for every lifetime. A second implementation of this
// trait would cost both the inference and the error messages.
impl<E, F, R> Handler<fn(&E) -> R> for F
where
    E: AuditEvent,
    R: IntoVerdict,
    F: Fn(&E) -> R + for<'x, 'a> Fn(&'x E::Of<'a>) -> R + Send + Sync + 'static,
{
    type Event = E::Of<'static>;
    const DECIDES: bool = R::DECIDES;

    #[inline]
    fn handle<'a>(&self, event: &<Self::Event as AuditEvent>::Of<'a>) -> Verdict {
        self(event).into_verdict()
    }
}
