//! What a diff found, in the form in which it is shown.

use serde::Serialize;

use super::ack::Acknowledged;
use super::change::{Change, Place};
use super::rule::Level;
use super::table::Table;

/// The version of the form of the JSON report.
pub const FORMAT: u32 = 1;

/// Everything that a report shows; its JSON is `--format json`.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Report {
    /// The version of this form: 1.
    pub format: u32,
    /// What the old side was called on the command line.
    pub old: String,
    /// What the new side was called on the command line.
    pub new: String,
    /// The changes, by event, then by rule.
    pub changes: Vec<ReportedChange>,
    /// How many there are of each level.
    pub summary: Summary,
    /// The version that the generated crate needs.
    pub bump: Bump,
}

/// One change.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReportedChange {
    /// The rule's code, such as `AE204`.
    pub code: &'static str,
    /// The rule's name, such as `argument-renamed`.
    pub rule: &'static str,
    /// The event.
    pub event: String,
    /// The argument, under its new name; null where the change is of the event.
    pub argument: Option<String>,
    /// What changed, in one line; it may be empty.
    pub detail: String,
    /// The greater of the two levels.
    pub level: Level,
    /// Does a crate that uses the generated structs still compile?
    pub source: Level,
    /// Does a decoder generated from the old side still read the tuples of the new one?
    pub wire: Level,
    /// What the change is acknowledged by.
    pub fingerprint: String,
    /// Whether it is acknowledged.
    pub acknowledged: bool,
    /// Where it stands on the old side; null where the event is not there.
    pub old_place: Option<ReportedPlace>,
    /// Where it stands on the new side; null where the event is not there.
    pub new_place: Option<ReportedPlace>,
    /// Where the new side would have it: the place to show an annotation.
    #[serde(skip)]
    pub annotate: ReportedPlace,
}

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReportedPlace {
    /// The file, or `REVISION:FILE`.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
}

/// How many changes there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Summary {
    /// Breaking ones that are not acknowledged.
    pub breaking: usize,
    /// Compatible ones that are not acknowledged.
    pub compatible: usize,
    /// Documentation alone, not acknowledged.
    pub documentation: usize,
    /// Acknowledged ones of any level.
    pub acknowledged: usize,
}

/// The version that the generated crate needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Bump {
    /// What part of the version goes up.
    pub part: Part,
    /// The version now.
    pub from: String,
    /// The version that is needed.
    pub to: String,
}

/// A part of a version, as <https://semver.org> and Cargo have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Part {
    /// The version stays.
    None,
    /// 1.2.3 to 1.2.4.
    Patch,
    /// 1.2.3 to 1.3.0; 0.2.3 to 0.2.4.
    Minor,
    /// 1.2.3 to 2.0.0; 0.2.3 to 0.3.0.
    Major,
}

impl Report {
    /// The JSON Schema of `--format json`, as it stands in xtask/diff.schema.json.
    #[cfg(feature = "schema")]
    #[must_use]
    pub fn schema() -> String {
        let schema = schemars::schema_for!(Self);
        let mut text =
            serde_json::to_string_pretty(&schema).expect("a schema is made of what JSON has");
        text.push('\n');
        text
    }

    /// The report of `changes` between the two sides; `version` is the present one of
    /// the generated crate.
    #[must_use]
    pub fn new(
        old: &Table,
        new: &Table,
        changes: &[Change],
        acknowledged: &Acknowledged,
        version: [u64; 3],
    ) -> Self {
        let changes: Vec<_> = changes
            .iter()
            .map(|change| reported(change, new, acknowledged.covers(change)))
            .collect();
        let mut summary = Summary::default();
        for change in &changes {
            *match change.level {
                _ if change.acknowledged => &mut summary.acknowledged,
                Level::Breaking => &mut summary.breaking,
                Level::Compatible => &mut summary.compatible,
                Level::Documentation => &mut summary.documentation,
            } += 1;
        }
        Self {
            format: FORMAT,
            old: old.label.clone(),
            new: new.label.clone(),
            bump: Bump::new(version, changes.iter().map(|change| change.level).max()),
            changes,
            summary,
        }
    }

    /// The greatest level of the changes that are not acknowledged.
    #[must_use]
    pub fn worst(&self) -> Option<Level> {
        self.changes
            .iter()
            .filter(|change| !change.acknowledged)
            .map(|change| change.level)
            .max()
    }
}

fn reported(change: &Change, new: &Table, acknowledged: bool) -> ReportedChange {
    let rule = change.rule();
    let new_place = change.new.as_ref().map(ReportedPlace::from);
    let source = new
        .events
        .get(&change.event)
        .and_then(|entry| new.sources.get(entry.source))
        .or(new.sources.last());
    let annotate = ReportedPlace {
        file: source.map_or_else(String::new, |source| {
            source.annotate.unwrap_or(&source.file).to_owned()
        }),
        line: match (&new_place, source) {
            (Some(place), _) => place.line,
            (None, Some(source)) => source.places().near(&change.event),
            (None, None) => 1,
        },
    };
    ReportedChange {
        code: rule.code,
        rule: rule.name,
        event: change.event.clone(),
        argument: change.argument.clone(),
        detail: change.detail.clone(),
        level: rule.level(),
        source: rule.source,
        wire: rule.wire,
        fingerprint: change.fingerprint(),
        acknowledged,
        old_place: change.old.as_ref().map(ReportedPlace::from),
        new_place,
        annotate,
    }
}

impl From<&Place> for ReportedPlace {
    fn from(place: &Place) -> Self {
        Self {
            file: place.file.clone(),
            line: place.line,
        }
    }
}

impl ReportedChange {
    /// `event` or `event(argument)`.
    #[must_use]
    pub fn subject(&self) -> String {
        match &self.argument {
            Some(argument) => format!("{}({argument})", self.event),
            None => self.event.clone(),
        }
    }
}

impl Bump {
    /// What `version` must become for changes of which `worst` is the greatest.
    #[must_use]
    pub fn new(version: [u64; 3], worst: Option<Level>) -> Self {
        let [major, minor, patch] = version;
        let part = match worst {
            None => Part::None,
            Some(Level::Documentation) => Part::Patch,
            Some(Level::Compatible) => Part::Minor,
            Some(Level::Breaking) => Part::Major,
        };
        // Before 1.0, Cargo takes the minor version for the major one.
        let to = match (part, major) {
            (Part::None, _) => version,
            (Part::Major, 0) => [0, minor + 1, 0],
            (Part::Major, _) => [major + 1, 0, 0],
            (Part::Minor, 1..) => [major, minor + 1, 0],
            (Part::Minor | Part::Patch, _) => [major, minor, patch + 1],
        };
        let text = |[major, minor, patch]: [u64; 3]| format!("{major}.{minor}.{patch}");
        Self {
            part,
            from: text(version),
            to: text(to),
        }
    }
}

impl std::fmt::Display for Bump {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let part = match self.part {
            Part::None => {
                return write!(f, "the generated crate keeps its version {}", self.from);
            }
            Part::Patch => "patch",
            Part::Minor => "compatible",
            Part::Major => "breaking",
        };
        let (from, to) = (&self.from, &self.to);
        write!(
            f,
            "the generated crate needs a {part} release: {from} -> {to}"
        )
    }
}

impl std::fmt::Display for Summary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let counts = [
            (self.breaking, "breaking"),
            (self.compatible, "compatible"),
            (self.documentation, "documentation"),
            (self.acknowledged, "acknowledged"),
        ];
        let shown: Vec<_> = counts
            .iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, what)| format!("{count} {what}"))
            .collect();
        if shown.is_empty() {
            f.write_str("no changes")
        } else {
            f.write_str(&shown.join(", "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bump_follows_cargo() {
        for (version, worst, to) in [
            ([0, 1, 2], None, "0.1.2"),
            ([0, 1, 2], Some(Level::Documentation), "0.1.3"),
            ([0, 1, 2], Some(Level::Compatible), "0.1.3"),
            ([0, 1, 2], Some(Level::Breaking), "0.2.0"),
            ([1, 2, 3], Some(Level::Documentation), "1.2.4"),
            ([1, 2, 3], Some(Level::Compatible), "1.3.0"),
            ([1, 2, 3], Some(Level::Breaking), "2.0.0"),
        ] {
            assert_eq!(Bump::new(version, worst).to, to);
        }
    }
}
