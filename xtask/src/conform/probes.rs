//! The probes of `spec/probes.toml`: a small Python program an event.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use audithook_spec::Spec;
use serde::Deserialize;

/// What `spec/probes.toml` holds.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Probes {
    /// One program an event.
    #[serde(rename = "probe")]
    pub probes: Vec<Probe>,
    /// Events without one, and why.
    pub unprobed: Vec<Unprobed>,
}

/// How an event can be raised.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Probe {
    /// The event.
    pub event: String,
    /// What an interpreter lacks that does not raise it.
    pub needs: Option<String>,
    /// What `python -c` runs.
    pub code: Option<String>,
    /// The arguments of `python`, in the place of `-c` and the code.
    #[serde(default)]
    pub args: Vec<String>,
    /// What it reads from standard input.
    #[serde(default)]
    pub stdin: String,
    /// Variables of its environment.
    #[serde(default)]
    pub env: BTreeMap<String, String>,
    /// Files in the folder where it runs.
    #[serde(default)]
    pub files: BTreeMap<String, String>,
}

/// Events that are not raised by any probe.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unprobed {
    /// Their names.
    pub events: Vec<String>,
    /// The reason.
    pub why: String,
}

impl Probes {
    /// Reads the text of `file`.
    ///
    /// # Errors
    /// Where it is not of that form.
    pub fn parse(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }

    /// What does not fit to the events of `spec`: each must have one probe, or
    /// one reason for having none.
    #[must_use]
    pub fn problems(&self, spec: &Spec) -> Vec<Problem> {
        let mut problems = Vec::new();
        let mut named = BTreeSet::new();
        let unprobed = self.unprobed.iter().flat_map(|group| &group.events);
        for event in self.probes.iter().map(|probe| &probe.event).chain(unprobed) {
            if !named.insert(event.as_str()) {
                problems.push(Problem::Repeated(event.clone()));
            }
            if spec.event(event).is_none() {
                problems.push(Problem::Unknown(event.clone()));
            }
        }
        for probe in &self.probes {
            if probe.code.is_some() != probe.args.is_empty() {
                problems.push(Problem::CodeOrArgs(probe.event.clone()));
            }
        }
        let events = spec.events.iter().map(|event| event.name.as_str());
        let missing = events.filter(|event| !named.contains(event));
        problems.extend(missing.map(|event| Problem::Missing(event.to_owned())));
        problems
    }
}

/// What is wrong with a set of probes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// An event of the spec has neither a probe nor a reason.
    Missing(String),
    /// An event that the spec does not have.
    Unknown(String),
    /// An event that stands twice.
    Repeated(String),
    /// A probe with neither code nor arguments, or with both.
    CodeOrArgs(String),
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::Missing(event) => write!(
                f,
                "`{event}` has neither a [[probe]] nor a place in an [[unprobed]] list with its reason"
            ),
            Problem::Unknown(event) => write!(f, "`{event}` is no event of the spec"),
            Problem::Repeated(event) => write!(f, "`{event}` stands twice"),
            Problem::CodeOrArgs(event) => {
                write!(f, "the probe of `{event}` needs either `code` or `args`")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use audithook_spec::{Event, PythonVersion};

    use super::*;

    fn event(name: &str) -> Event {
        Event {
            name: name.to_owned(),
            since: PythonVersion { major: 3, minor: 8 },
            until: None,
            internal: false,
            undocumented: false,
            args: Vec::new(),
            references: Vec::new(),
        }
    }

    #[test]
    fn every_event_has_a_probe_or_a_reason_once() {
        let spec = Spec {
            python: vec![PythonVersion { major: 3, minor: 8 }],
            events: vec![event("a"), event("b"), event("c")],
        };
        let probes = Probes::parse(
            r#"
            [[probe]]
            event = "a"
            code = "pass"
            [[probe]]
            event = "b"
            [[unprobed]]
            events = ["a", "z"]
            why = "it cannot be"
            "#,
        )
        .unwrap();
        let problems: Vec<String> = probes
            .problems(&spec)
            .iter()
            .map(Problem::to_string)
            .collect();
        assert_eq!(
            problems,
            [
                "`a` stands twice",
                "`z` is no event of the spec",
                "the probe of `b` needs either `code` or `args`",
                "`c` has neither a [[probe]] nor a place in an [[unprobed]] list with its reason",
            ]
        );
    }
}
