//! What the hook is to do, as the environment or the caller of `install` says.

use std::env;
use std::ffi::OsString;
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use audithook::events;
use audithook::{Dispatcher, EventSet, RawEvent, Verdict};
use audithook_cpython::InstallError;

use crate::pattern::Patterns;
use crate::recorder::Recorder;

/// The file that events are recorded to; `{pid}` in it stands for the number
/// of the process.
pub(crate) const RECORD: &str = "AUDITHOOK_RECORD";
/// The events that are recorded; all unless set.
pub(crate) const EVENTS: &str = "AUDITHOOK_EVENTS";
/// The events that are denied; none unless set.
pub(crate) const DENY: &str = "AUDITHOOK_DENY";

/// What the hook is to do.
#[derive(Debug, Default)]
pub(crate) struct Policy {
    pub(crate) record: Option<PathBuf>,
    pub(crate) events: Patterns,
    pub(crate) deny: Patterns,
}

impl Policy {
    /// As the environment says.
    pub(crate) fn from_environment() -> Result<Self, PolicyError> {
        let text = |name: &'static str| match env::var_os(name).map(OsString::into_string) {
            None => Ok(Patterns::default()),
            Some(Ok(text)) => Ok(Patterns::parse(&text)),
            Some(Err(_)) => Err(PolicyError::NotText(name)),
        };
        Ok(Self {
            record: env::var_os(RECORD)
                .filter(|path| !path.is_empty())
                .map(PathBuf::from),
            events: text(EVENTS)?,
            deny: text(DENY)?,
        })
    }

    /// Whether there is nothing to do.
    pub(crate) fn is_empty(&self) -> bool {
        self.record.is_none() && self.deny.is_empty()
    }

    /// Installs the policy before Python is initialised.
    pub(crate) fn install_early(&self) -> Result<(), PolicyError> {
        audithook_cpython::install(self.dispatcher()?)?;
        Ok(())
    }

    /// Installs the policy in the running Python.
    ///
    /// # Safety
    /// The thread must be attached to Python.
    pub(crate) unsafe fn install_attached(&self) -> Result<(), PolicyError> {
        let dispatcher = self.dispatcher()?;
        // SAFETY: the caller's promise.
        unsafe { audithook_cpython::install_attached(dispatcher) }?;
        Ok(())
    }

    fn dispatcher(&self) -> Result<Arc<Dispatcher>, PolicyError> {
        for patterns in [&self.events, &self.deny] {
            if let Some(name) = patterns.exact_names().find(|name| is_misspelt(name)) {
                return Err(PolicyError::NoSuchEvent(name.to_owned()));
            }
        }
        let undeniable = |name: &&str| audithook_cpython::UNDENIABLE.contains(name);
        if let Some(name) = self.deny.exact_names().find(undeniable) {
            return Err(PolicyError::Undeniable(name.to_owned()));
        }
        let dispatcher = Dispatcher::new();
        if let Some(path) = &self.record {
            let recorder =
                Recorder::open(path).map_err(|error| PolicyError::Record(path.clone(), error))?;
            let meant = Meant::new(if self.events.is_empty() {
                Patterns::parse("*")
            } else {
                self.events.clone()
            });
            dispatcher.on(move |event: &RawEvent<'_>| {
                if meant.contains(event) {
                    recorder.record(event);
                }
            });
        }
        if !self.deny.is_empty() {
            let meant = Meant::new(self.deny.clone());
            dispatcher.on(move |event: &RawEvent<'_>| {
                if meant.contains(event) {
                    Verdict::deny(format!("{} is denied by audithook", event.name))
                } else {
                    Verdict::Allow
                }
            });
        }
        Ok(Arc::new(dispatcher))
    }
}

/// The events that patterns mean, by number where they have one.
struct Meant {
    known: EventSet,
    patterns: Patterns,
}

impl Meant {
    fn new(patterns: Patterns) -> Self {
        let meant = events::NAMES.iter().filter(|name| patterns.matches(name));
        Self {
            known: meant
                .filter_map(|name| events::id_of(name.as_bytes()))
                .fold(EventSet::EMPTY, EventSet::with),
            patterns,
        }
    }

    fn contains(&self, event: &RawEvent<'_>) -> bool {
        match event.id {
            Some(id) => self.known.contains(id),
            None => self.patterns.matches(event.name),
        }
    }
}

/// Whether `name` is no event of CPython but looks as if it were meant to be:
/// it shares the part before the first dot with one.
fn is_misspelt(name: &str) -> bool {
    let module = |name: &str| name.split_once('.').map(|(module, _)| module.to_owned());
    events::id_of(name.as_bytes()).is_none()
        && module(name)
            .is_some_and(|own| events::NAMES.iter().any(|n| module(n) == Some(own.clone())))
}

/// Why a policy cannot be installed.
#[derive(Debug)]
pub(crate) enum PolicyError {
    NotText(&'static str),
    NoSuchEvent(String),
    Undeniable(String),
    Record(PathBuf, std::io::Error),
    Install(InstallError),
    Panicked,
}

impl fmt::Display for PolicyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PolicyError::NotText(name) => write!(f, "{name} is not UTF-8"),
            PolicyError::NoSuchEvent(name) => {
                write!(f, "CPython has no audit event `{name}`")?;
                let distance = |event: &&&str| strsim::levenshtein(event, name);
                match events::NAMES.iter().min_by_key(distance) {
                    Some(near) if distance(&near) <= 1 + name.len() / 4 => {
                        write!(f, "; did you mean `{near}`?")
                    }
                    _ => Ok(()),
                }
            }
            PolicyError::Undeniable(name) => write!(
                f,
                "`{name}` cannot be denied: CPython goes on whatever a hook says"
            ),
            PolicyError::Record(path, error) => {
                write!(f, "cannot record to {}: {error}", path.display())
            }
            PolicyError::Install(error) => error.fmt(f),
            PolicyError::Panicked => f.write_str("a bug: the hook panicked"),
        }
    }
}

impl std::error::Error for PolicyError {}

impl From<InstallError> for PolicyError {
    fn from(error: InstallError) -> Self {
        PolicyError::Install(error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(deny: &str) -> String {
        let policy = Policy {
            deny: Patterns::parse(deny),
            ..Policy::default()
        };
        policy
            .dispatcher()
            .map_or_else(|e| e.to_string(), |_| String::new())
    }

    #[test]
    fn a_misspelt_event_is_an_error_and_a_foreign_one_is_not() {
        assert_eq!(
            error("os.chmd"),
            "CPython has no audit event `os.chmd`; did you mean `os.chmod`?"
        );
        assert_eq!(error("os.chmod,myapp.login,os.nothing*"), "");
    }

    #[test]
    fn what_cannot_be_denied_is_refused() {
        let last = "cpython._PySys_ClearAuditHooks";
        assert_eq!(
            error(&format!("open,{last}")),
            format!("`{last}` cannot be denied: CPython goes on whatever a hook says")
        );
        assert_eq!(error("cpython.*"), "", "what can be denied of it is");
    }
}
