//! What was observed against what the spec says: event by interpreter.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use audithook_interpreters::Interpreter;
use audithook_spec::{Conflicts, PythonVersion, Reality, Spec};
use serde::Serialize;

use super::observe::Observed;
use super::probes::Probes;

/// How an event and an interpreter get on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Raised, and every time as the spec has it.
    Decoded,
    /// Raised with arguments that the spec does not have.
    Mismatch,
    /// Raised, though the spec does not have it in this version.
    Unexpected,
    /// The spec has it, and its probe did not raise it: often the interpreter
    /// was built without what raises it.
    NotRaised,
    /// The spec has it in other versions alone, and it was not raised.
    NotInThisVersion,
    /// Neither a probe nor anything else raised it.
    NoProbe,
}

impl Status {
    fn symbol(self) -> &'static str {
        match self {
            Status::Decoded => "ok",
            Status::Mismatch => "MISMATCH",
            Status::Unexpected => "UNEXPECTED",
            Status::NotRaised => "not raised",
            Status::NotInThisVersion => "",
            Status::NoProbe => ".",
        }
    }
}

/// The matrix.
#[derive(Clone, Debug, Serialize)]
pub struct Matrix {
    /// The interpreters, in the order of the columns.
    pub python: Vec<String>,
    /// The events of the spec, and those that it does not have.
    pub events: Vec<Row>,
}

/// One event.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    /// Its name.
    pub name: String,
    /// Whether the spec has it.
    pub in_spec: bool,
    /// Its status in each interpreter.
    pub status: Vec<Status>,
    /// The types of its arguments that were seen, in the order of the tuple.
    pub types: Vec<Vec<String>>,
    /// Each mismatch with the interpreter and the probe that raised it.
    pub mismatches: Vec<Mismatch>,
    /// Why there is no probe.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// What an interpreter lacks that does not raise it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub needs: Option<String>,
}

/// A mismatch.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Mismatch {
    /// The interpreter.
    pub python: String,
    /// The event of the probe that was running.
    pub probe: String,
    /// What was expected and what came.
    pub message: String,
}

impl Matrix {
    /// Judges what was observed.
    #[must_use]
    pub fn new(
        spec: &Spec,
        conflicts: &Conflicts,
        probes: &Probes,
        observed: &[(Interpreter, Observed)],
    ) -> Self {
        let mut names: BTreeSet<&str> = spec.events.iter().map(|e| e.name.as_str()).collect();
        for (_, seen) in observed {
            names.extend(seen.events.keys().map(String::as_str));
        }
        let events = names.into_iter();
        Self {
            python: observed
                .iter()
                .map(|(interpreter, _)| interpreter.label())
                .collect(),
            events: events
                .map(|name| row(name, spec, conflicts, probes, observed))
                .collect(),
        }
    }

    /// How many events have `status` in the interpreter of `column`.
    #[must_use]
    pub fn count(&self, column: usize, status: Status) -> usize {
        let has = |row: &&Row| row.status.get(column) == Some(&status);
        self.events.iter().filter(has).count()
    }

    /// Whether something is not as the spec has it.
    #[must_use]
    pub fn has_findings(&self) -> bool {
        let finding = |status: &Status| matches!(status, Status::Mismatch | Status::Unexpected);
        self.events.iter().any(|row| row.status.iter().any(finding))
    }

    /// The findings, a line each.
    #[must_use]
    pub fn findings(&self) -> Vec<String> {
        let mut findings = Vec::new();
        for row in &self.events {
            for mismatch in &row.mismatches {
                let Mismatch {
                    python,
                    probe,
                    message,
                } = mismatch;
                let probe = if *probe == row.name {
                    String::new()
                } else {
                    format!(" (in the probe of {probe})")
                };
                findings.push(format!("{python}: {}: {message}{probe}", row.name));
            }
            let unexpected: Vec<&str> = self
                .python
                .iter()
                .zip(&row.status)
                .filter(|(_, status)| **status == Status::Unexpected)
                .map(|(python, _)| python.as_str())
                .collect();
            if !unexpected.is_empty() {
                let spec = if row.in_spec {
                    "which the spec has in other versions alone"
                } else {
                    "which the spec does not have"
                };
                let versions = unexpected.join(", ");
                findings.push(format!("{versions}: {} is raised, {spec}", row.name));
            }
        }
        findings
    }

    /// The matrix for a person.
    #[must_use]
    pub fn to_text(&self) -> String {
        let width = self
            .events
            .iter()
            .map(|row| row.name.len())
            .max()
            .unwrap_or(0);
        let mut text = format!("{:width$}", "");
        for python in &self.python {
            let _ = write!(text, "  {python:10}");
        }
        text.push_str("  types seen\n");
        for row in &self.events {
            let _ = write!(text, "{:width$}", row.name);
            for status in &row.status {
                let _ = write!(text, "  {:10}", status.symbol());
            }
            let _ = writeln!(text, "  {}", row.seen());
        }
        text.push('\n');
        for column in 0..self.python.len() {
            let _ = writeln!(text, "{}", self.summary(column));
        }
        text
    }

    /// The matrix as a table of Markdown.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        let mut text = String::from("| event |");
        for python in &self.python {
            let _ = write!(text, " {python} |");
        }
        text.push_str(" types seen |\n| --- |");
        text.push_str(&" --- |".repeat(self.python.len() + 1));
        text.push('\n');
        for row in &self.events {
            let _ = write!(text, "| `{}` |", row.name);
            for status in &row.status {
                let _ = write!(text, " {} |", status.symbol());
            }
            let _ = writeln!(text, " {} |", row.seen().replace('|', "\\|"));
        }
        text.push('\n');
        for column in 0..self.python.len() {
            let _ = writeln!(text, "- {}", self.summary(column));
        }
        text
    }

    fn summary(&self, column: usize) -> String {
        let count = |status| self.count(column, status);
        format!(
            "{}: {} decoded, {} mismatches, {} unexpected, {} not raised, {} not in this version, {} without a probe",
            self.python[column],
            count(Status::Decoded),
            count(Status::Mismatch),
            count(Status::Unexpected),
            count(Status::NotRaised),
            count(Status::NotInThisVersion),
            count(Status::NoProbe),
        )
    }
}

impl Row {
    fn seen(&self) -> String {
        if let Some(why) = &self.why
            && self.types.is_empty()
            && !self.status.contains(&Status::Decoded)
        {
            return why.clone();
        }
        let types: Vec<String> = self.types.iter().map(|types| types.join("|")).collect();
        let mut text = format!("({})", types.join(", "));
        if let Some(needs) = &self.needs
            && self.status.contains(&Status::NotRaised)
        {
            let _ = write!(text, "; needs {needs}");
        }
        text
    }
}

fn row(
    name: &str,
    spec: &Spec,
    conflicts: &Conflicts,
    probes: &Probes,
    observed: &[(Interpreter, Observed)],
) -> Row {
    let why = probes
        .unprobed
        .iter()
        .find(|group| group.events.iter().any(|event| event == name))
        .map(|group| group.why.clone());
    let mut types: Vec<BTreeSet<String>> = Vec::new();
    let mut mismatches = Vec::new();
    let mut status = Vec::new();
    for (interpreter, all) in observed {
        let (major, minor) = interpreter.version;
        let expected = is_expected(name, PythonVersion { major, minor }, spec, conflicts);
        let seen = all.events.get(name);
        status.push(match seen {
            Some(seen) if !seen.mismatches.is_empty() => Status::Mismatch,
            Some(_) if !expected => Status::Unexpected,
            Some(_) => Status::Decoded,
            None if !expected => Status::NotInThisVersion,
            None if why.is_some() => Status::NoProbe,
            None => Status::NotRaised,
        });
        let Some(seen) = seen else { continue };
        for (index, seen) in seen.types.iter().enumerate() {
            if types.len() == index {
                types.push(BTreeSet::new());
            }
            types[index].extend(seen.iter().cloned());
        }
        mismatches.extend(seen.mismatches.iter().map(|(message, probe)| Mismatch {
            python: interpreter.label(),
            probe: probe.clone(),
            message: message.clone(),
        }));
    }
    Row {
        name: name.to_owned(),
        in_spec: spec.event(name).is_some(),
        status,
        types: types
            .into_iter()
            .map(|types| types.into_iter().collect())
            .collect(),
        mismatches,
        why,
        needs: probes
            .probes
            .iter()
            .find(|probe| probe.event == name)
            .and_then(|probe| probe.needs.clone()),
    }
}

/// Whether interpreters of `version` are said to raise the event.
fn is_expected(name: &str, version: PythonVersion, spec: &Spec, conflicts: &Conflicts) -> bool {
    let differing = conflicts
        .differing()
        .iter()
        .find(|differing| differing.name == name && differing.versions.contains(version));
    match differing.map(|differing| &differing.reality) {
        Some(Reality::NeverRaised | Reality::RaisedAs(_)) => false,
        Some(Reality::Raised | Reality::Args(_)) => true,
        None => spec.event(name).is_some_and(|event| event.is_in(version)),
    }
}
