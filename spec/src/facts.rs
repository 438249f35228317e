use serde::{Deserialize, Serialize};

/// What one document says about the audit events, in the order of the document.
///
/// Its JSON is what `cargo xtask parse --format json` prints and what
/// `spec/facts/<release>.json` holds.
///
/// ```
/// use audithook_spec::{FactEvent, Facts};
///
/// let facts = Facts {
///     events: vec![FactEvent {
///         name: "os.chmod".into(),
///         args: vec!["path".into(), "mode".into(), "dir_fd".into()],
///         references: vec!["library/os.html#os.chmod".into()],
///         internal: false,
///     }],
/// };
/// assert_eq!((facts.events.len(), facts.internal(), facts.args()), (1, 0, 3));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Facts {
    /// The events, each once.
    pub events: Vec<FactEvent>,
}

/// One event as a document lists it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FactEvent {
    /// The name that CPython raises: `os.chmod`.
    pub name: String,
    /// The names of the arguments in the order of the tuple, as the document writes them:
    /// `dir_fd`, `sys.path`, `module-name`.
    pub args: Vec<String>,
    /// Places of the documentation below its root: `library/os.html#os.chmod`.
    pub references: Vec<String>,
    /// Whether it stands in the table of events that no public API raises.
    pub internal: bool,
}

impl Facts {
    /// How many of the events are internal.
    #[must_use]
    pub fn internal(&self) -> usize {
        self.events.iter().filter(|event| event.internal).count()
    }

    /// How many arguments the events have together.
    #[must_use]
    pub fn args(&self) -> usize {
        self.events.iter().map(|event| event.args.len()).sum()
    }

    /// How many references the events have together.
    #[must_use]
    pub fn references(&self) -> usize {
        self.events.iter().map(|event| event.references.len()).sum()
    }
}
