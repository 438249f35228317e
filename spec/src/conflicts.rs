use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::types::{ArgumentType, parse_toml, read_arguments, read_str};
use crate::{Argument, Event, Problem, Problems, PythonVersion};

/// Where the documentation and running interpreters disagree: `spec/conflicts.toml`.
#[derive(Clone, Debug, Default)]
pub struct Conflicts {
    pub(crate) file: String,
    pub(crate) source: String,
    undocumented: Vec<Undocumented>,
    differing: Vec<Differing>,
}

/// An event that interpreters raise and the documentation does not list.
#[derive(Clone, Debug)]
pub struct Undocumented {
    /// The name that CPython raises.
    pub name: String,
    /// The versions that raise it.
    pub versions: Versions,
    /// How that is known.
    pub evidence: String,
    /// The place of the name.
    pub(crate) span: Range<usize>,
    /// In the order of the tuple.
    args: Vec<(String, ArgumentType)>,
}

/// An event that the documentation lists otherwise than interpreters raise it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Differing {
    /// The name in the documentation.
    pub name: String,
    /// The versions of which that is true.
    pub versions: Versions,
    /// How that is known.
    pub evidence: String,
    /// What is raised.
    pub reality: Reality,
    /// The place of the name.
    pub(crate) span: Range<usize>,
}

/// What interpreters do where the documentation says otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reality {
    /// They never raise it.
    NeverRaised,
    /// They raise it under this name.
    RaisedAs(String),
    /// They raise it with these arguments.
    Args(Vec<String>),
    /// They raise it, and the documentation of those versions does not list it.
    Raised,
}

/// From one version to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Versions {
    /// The first.
    pub since: PythonVersion,
    /// The last; `None` where there is no end yet.
    pub until: Option<PythonVersion>,
}

impl Versions {
    /// Whether `version` is one of them.
    #[must_use]
    pub fn contains(&self, version: PythonVersion) -> bool {
        self.since <= version && self.until.is_none_or(|until| version <= until)
    }
}

impl Undocumented {
    /// The event of a spec that covers the versions `python`; `None` where none of
    /// them raises it.
    pub(crate) fn event(&self, python: &[PythonVersion]) -> Option<Event> {
        let mut raising = python
            .iter()
            .copied()
            .filter(|version| self.versions.contains(*version));
        let since = raising.next()?;
        let last = raising.next_back().unwrap_or(since);
        let until = Some(last).filter(|last| python.last() != Some(last));
        let args = self
            .args
            .iter()
            .map(|(name, argument)| Argument {
                name: name.clone(),
                ty: argument.ty,
                since,
                until,
                was: Vec::new(),
                note: argument.note.clone(),
            })
            .collect();
        Some(Event {
            name: self.name.clone(),
            since,
            until,
            internal: false,
            undocumented: true,
            args,
            references: Vec::new(),
        })
    }
}

impl Conflicts {
    /// Reads `source`, the text of `file`.
    ///
    /// ```
    /// use audithook_spec::Conflicts;
    ///
    /// let conflicts = Conflicts::parse(
    ///     "conflicts.toml",
    ///     r#"
    ///     [undocumented."pathlib.Path.walk"]
    ///     since = "3.12"
    ///     evidence = "Seen on 3.12 to 3.15."
    ///     args.self = "object"
    ///     args.on_error = "object|none"
    ///     "#,
    /// )
    /// .unwrap();
    /// assert_eq!(conflicts.undocumented()[0].name, "pathlib.Path.walk");
    /// ```
    ///
    /// # Errors
    /// All that is wrong with the file: its syntax, keys that are unknown or missing.
    pub fn parse(file: &str, source: &str) -> Result<Self, Problems> {
        let fail = |problems| Problems::new(file, source, problems);
        let document = parse_toml(source).map_err(|problem| fail(vec![problem]))?;
        let mut problems = Vec::new();
        let mut conflicts = Self {
            file: file.into(),
            source: source.into(),
            ..Self::default()
        };
        for (kind, events) in document.get_ref() {
            let undocumented = match kind.get_ref().as_ref() {
                "undocumented" => true,
                "documented" => false,
                other => {
                    problems.push(Problem::at(
                        kind.span(),
                        format!("unknown table `{other}`; the tables are `undocumented` and `documented`"),
                    ));
                    continue;
                }
            };
            let entries = events.get_ref().as_table().into_iter().flatten();
            for (name, value) in entries {
                let entry = Entry::read(name, value, &mut problems);
                let (Some(versions), Some(evidence)) = (entry.versions, entry.evidence) else {
                    continue;
                };
                let span = name.span();
                let name = name.get_ref().to_string();
                if undocumented {
                    conflicts.undocumented.push(Undocumented {
                        name,
                        versions,
                        evidence,
                        span,
                        args: entry.args,
                    });
                } else {
                    conflicts.differing.push(Differing {
                        name,
                        versions,
                        evidence,
                        reality: entry.reality.unwrap_or(Reality::Raised),
                        span,
                    });
                }
            }
        }
        if problems.is_empty() {
            Ok(conflicts)
        } else {
            Err(fail(problems))
        }
    }

    /// The events that interpreters raise and the documentation does not list, by name.
    #[must_use]
    pub fn undocumented(&self) -> &[Undocumented] {
        &self.undocumented
    }

    /// The events that the documentation lists otherwise than they are raised, by name.
    #[must_use]
    pub fn differing(&self) -> &[Differing] {
        &self.differing
    }
}

/// The keys of one event, as far as they could be read.
#[derive(Default)]
struct Entry {
    versions: Option<Versions>,
    evidence: Option<String>,
    args: Vec<(String, ArgumentType)>,
    reality: Option<Reality>,
}

impl Entry {
    fn read(
        name: &Spanned<std::borrow::Cow<'_, str>>,
        value: &Spanned<DeValue<'_>>,
        problems: &mut Vec<Problem>,
    ) -> Self {
        let mut entry = Self::default();
        let mut since = None;
        let mut until = None;
        let empty = DeTable::new();
        for (key, value) in value.get_ref().as_table().unwrap_or(&empty) {
            let read = match (key.get_ref().as_ref(), value.get_ref()) {
                ("since", _) => read_version(value).map(|version| since = Some(version)),
                ("until", _) => read_version(value).map(|version| until = Some(version)),
                ("evidence", _) => read_str(value, "one or more sentences")
                    .map(|text| entry.evidence = Some(text.trim().into())),
                ("never-raised", DeValue::Boolean(true)) => {
                    entry.reality = Some(Reality::NeverRaised);
                    Ok(())
                }
                ("raised-as", _) => read_str(value, "the name that is raised")
                    .map(|name| entry.reality = Some(Reality::RaisedAs(name.into()))),
                ("raised-with", DeValue::Array(names)) => names
                    .iter()
                    .map(|name| read_str(name, "the name of an argument").map(String::from))
                    .collect::<Result<_, _>>()
                    .map(|names| entry.reality = Some(Reality::Args(names))),
                ("args", DeValue::Table(table)) => {
                    entry.args = read_arguments(table, problems).into_iter().collect();
                    entry.args.sort_by_key(|(_, argument)| argument.span.start);
                    Ok(())
                }
                (other, value) => Err(Problem::at(
                    key.span(),
                    format!(
                        "`{other}` with {} is not a key of a conflict",
                        value.type_str()
                    ),
                )
                .help(
                    "the keys are `since`, `until`, `evidence`, `args`, `raised-as`, \
                     `raised-with` and `never-raised = true`",
                )),
            };
            problems.extend(read.err());
        }
        for (key, missing) in [
            ("since", since.is_none()),
            ("evidence", entry.evidence.is_none()),
        ] {
            if missing {
                let message = format!("`{}` has no `{key}`", name.get_ref());
                problems.push(Problem::at(name.span(), message));
            }
        }
        match (since, until) {
            (Some(since), Some(until)) if until < since => {
                let message = format!("`{}` ends before it begins", name.get_ref());
                problems.push(Problem::at(name.span(), message));
            }
            (Some(since), until) => entry.versions = Some(Versions { since, until }),
            (None, _) => {}
        }
        entry
    }
}

fn read_version(value: &Spanned<DeValue<'_>>) -> Result<PythonVersion, Problem> {
    read_str(value, "a version such as \"3.13\"")?
        .parse()
        .map_err(|error: crate::PythonVersionError| Problem::at(value.span(), error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_keep_their_order() {
        let source = r#"
[undocumented.walk]
since = "3.12"
until = "3.13"
evidence = "Seen."
[undocumented.walk.args]
z = "object"
a = { type = "bool", note = "A note." }
"#;
        let conflicts = Conflicts::parse("conflicts.toml", source).unwrap();
        let python = [11, 12, 13, 14].map(|minor| PythonVersion::new(3, minor));
        let event = conflicts.undocumented()[0].event(&python).unwrap();
        let names: Vec<_> = event.args.iter().map(|argument| &argument.name).collect();
        assert_eq!(names, ["z", "a"]);
        assert!(event.undocumented && !event.internal);
        assert_eq!((event.since, event.until), (python[1], Some(python[2])));
        let newest = conflicts.undocumented()[0].event(&python[..3]).unwrap();
        assert_eq!(newest.until, None);
        assert!(conflicts.undocumented()[0].event(&python[..1]).is_none());
    }

    #[test]
    fn reality_is_read() {
        let source = r#"
[documented.a]
since = "3.8"
evidence = "x"
never-raised = true
[documented.b]
since = "3.8"
evidence = "x"
raised-as = "c"
[documented.d]
since = "3.8"
evidence = "x"
raised-with = ["e", "f"]
[documented.g]
since = "3.8"
evidence = "x"
"#;
        let conflicts = Conflicts::parse("conflicts.toml", source).unwrap();
        let realities: Vec<_> = conflicts
            .differing()
            .iter()
            .map(|differing| differing.reality.clone())
            .collect();
        assert_eq!(
            realities,
            [
                Reality::NeverRaised,
                Reality::RaisedAs("c".into()),
                Reality::Args(vec!["e".into(), "f".into()]),
                Reality::Raised,
            ]
        );
    }

    #[test]
    fn what_is_wrong_is_told_at_its_place() {
        let source = "[undocumented.a]\nsince = \"3\"\nsource = 1\n[documented.b]\nsince = \"3.9\"\nuntil = \"3.8\"\nevidence = \"x\"\nnever-raised = false\n[other]\n";
        let error = Conflicts::parse("conflicts.toml", source)
            .unwrap_err()
            .to_string();
        for words in [
            "`a` has no `evidence`",
            "`3` is not a Python version such as `3.13`",
            "`source` with integer is not a key",
            "`b` ends before it begins",
            "`never-raised` with boolean is not a key",
            "unknown table `other`",
            "conflicts.toml:2:9",
        ] {
            assert!(error.contains(words), "{words}: {error}");
        }
    }
}
