//! What becomes of a panic.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What a handler's panic means for the operation.
///
/// A panic is contained in each case but the last: it never reaches the code
/// that raised the event, is counted, and its message is kept (see
/// [`Incidents`](crate::Incidents)). It ends only the handler that panicked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum PanicPolicy {
    /// A deciding handler that panics denies: what it would have said is
    /// unknown. One that observes has no say, panicking or not.
    #[default]
    Deny,
    /// A handler that panics has no say.
    Allow,
    /// The process ends at once.
    Abort,
}

/// The message of a panic, and the end of its payload.
pub(crate) fn message(payload: Box<dyn Any + Send>) -> String {
    let message = if let Some(message) = payload.downcast_ref::<&'static str>() {
        (*message).to_owned()
    } else if let Some(message) = payload.downcast_ref::<String>() {
        message.clone()
    } else {
        "a panic without a message".to_owned()
    };
    discard(payload);
    message
}

/// Drops a panic's payload, whose own destructor may panic.
pub(crate) fn discard(payload: Box<dyn Any + Send>) {
    if let Err(next) = catch_unwind(AssertUnwindSafe(|| drop(payload))) {
        std::mem::forget(next);
    }
}
