use std::fmt;
use std::sync::{Arc, Weak};

use crate::shared::Shared;

/// A registered handler, to switch it off and on and to remove it.
///
/// All methods may be called from any thread and from inside of handlers, the
/// handler's own included. Dropping a handle does nothing: the handler stays.
///
/// ```
/// use audithook::{Dispatcher, Unknown, Verdict};
///
/// let dispatcher = Dispatcher::new();
/// let handle = dispatcher.on(|_: &Unknown<'_>| Verdict::deny("closed"));
/// assert!(dispatcher.dispatch("myapp.login", &[]).is_deny());
/// handle.disable();
/// assert!(!dispatcher.dispatch("myapp.login", &[]).is_deny());
/// handle.enable();
/// assert!(dispatcher.dispatch("myapp.login", &[]).is_deny());
/// assert!(handle.remove());
/// assert!(!dispatcher.dispatch("myapp.login", &[]).is_deny());
/// ```
#[derive(Clone)]
pub struct Handle {
    shared: Weak<Shared>,
    number: u64,
}

impl Handle {
    pub(crate) fn new(shared: &Arc<Shared>, number: u64) -> Self {
        Self {
            shared: Arc::downgrade(shared),
            number,
        }
    }

    /// Lets the handler run again; whether that changed anything.
    pub fn enable(&self) -> bool {
        self.set_enabled(true)
    }

    /// Keeps the handler from running; whether that changed anything. Events
    /// that only disabled handlers ask for cost what unwanted events cost.
    ///
    /// No call of the handler begins on this thread after this has returned, nor
    /// on others once they have taken note of it; calls under way go on.
    pub fn disable(&self) -> bool {
        self.set_enabled(false)
    }

    /// Takes the handler out for good; whether it was still there.
    ///
    /// Its state is dropped when no dispatch can be running it any more: before
    /// this returns, where none is under way in the process; otherwise by the
    /// thread whose dispatch is the last to end of those that had begun.
    pub fn remove(&self) -> bool {
        let shared = self.shared.upgrade();
        shared.is_some_and(|shared| shared.remove(self.number))
    }

    /// Whether the handler is there and runs.
    #[must_use]
    pub fn is_enabled(&self) -> bool {
        let shared = self.shared.upgrade();
        let enabled = shared.and_then(|shared| shared.with_meta(self.number, |m| m.is_enabled()));
        enabled.unwrap_or(false)
    }

    /// The name that the handler was registered with.
    #[must_use]
    pub fn name(&self) -> Option<String> {
        let shared = self.shared.upgrade()?;
        shared.with_meta(self.number, |meta| meta.name.as_deref().map(String::from))?
    }

    fn set_enabled(&self, enabled: bool) -> bool {
        let shared = self.shared.upgrade();
        shared.is_some_and(|shared| shared.set_enabled(self.number, enabled))
    }
}

impl fmt::Debug for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Handle")
            .field("name", &self.name())
            .field("enabled", &self.is_enabled())
            .finish_non_exhaustive()
    }
}
