use crate::{PythonVersion, TypeExpr};

/// Every audit event of every version of Python that the documents cover.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spec {
    /// The versions that the documents cover, ascending.
    pub python: Vec<PythonVersion>,
    /// The events, sorted by name.
    pub events: Vec<Event>,
}

/// One audit event.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "files", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "files", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Event {
    /// The name that CPython raises: `os.chmod`.
    pub name: String,
    /// The first version that has the event, as far as the documents reach back.
    pub since: PythonVersion,
    /// The last version that has the event; `None` while the newest has it.
    pub until: Option<PythonVersion>,
    /// Whether the documentation lists it among the events that no public API raises.
    pub internal: bool,
    /// Whether CPython raises it without any documentation of it.
    #[cfg_attr(
        feature = "files",
        serde(default, skip_serializing_if = "std::ops::Not::not")
    )]
    pub undocumented: bool,
    /// The arguments in the order of the tuple.
    pub args: Vec<Argument>,
    /// Places of the documentation below its root: `library/os.html#os.chmod`.
    pub references: Vec<String>,
}

/// One argument of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "files", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "files", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Argument {
    /// The name in the newest documentation that has the argument: `dir_fd`, `sys.path`.
    pub name: String,
    /// What CPython passes.
    #[cfg_attr(feature = "files", serde(rename = "type"))]
    pub ty: TypeExpr,
    /// The first version that passes it.
    pub since: PythonVersion,
    /// The last version that passes it; `None` while the newest does.
    pub until: Option<PythonVersion>,
    /// Earlier names of the argument, the newest first.
    pub was: Vec<Rename>,
    /// What the argument is and may be, in a sentence; empty where the name says it.
    #[cfg_attr(
        feature = "files",
        serde(default, skip_serializing_if = "String::is_empty")
    )]
    pub note: String,
}

/// An earlier name of an argument.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "files", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "files", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Rename {
    /// The name that the argument had.
    pub name: String,
    /// The last version whose documentation has that name.
    pub until: PythonVersion,
}

impl Event {
    /// Whether `version` has the event.
    #[must_use]
    pub fn is_in(&self, version: PythonVersion) -> bool {
        self.since <= version && self.until.is_none_or(|until| version <= until)
    }

    /// Whether not every version that has the event passes `argument`.
    #[must_use]
    pub fn is_optional(&self, argument: &Argument) -> bool {
        argument.since > self.since || argument.until != self.until
    }
}

impl Argument {
    /// The name that the documentation of `version` has. Where the documents of that
    /// version have both an earlier and a later name, it is the earlier one.
    #[must_use]
    pub fn name_in(&self, version: PythonVersion) -> &str {
        self.was
            .iter()
            .rev()
            .find(|was| version <= was.until)
            .map_or(&self.name, |was| &was.name)
    }

    /// Whether `version` passes the argument, where it has the event.
    #[must_use]
    pub fn is_in(&self, version: PythonVersion) -> bool {
        self.since <= version && self.until.is_none_or(|until| version <= until)
    }
}

impl Spec {
    /// The event called `name`.
    #[must_use]
    pub fn event(&self, name: &str) -> Option<&Event> {
        let index = self
            .events
            .binary_search_by(|event| event.name.as_str().cmp(name))
            .ok()?;
        self.events.get(index)
    }
}
