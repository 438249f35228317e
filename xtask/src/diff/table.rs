//! What a diff compares: the events of one side, and where they stand.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use audithook_spec::{Facts, Places, PythonVersion, Rename, Spec, TypeExpr};

/// One side of a diff.
#[derive(Debug)]
pub struct Table {
    /// What the side was called on the command line: `3.11`, `HEAD~1`, a file.
    pub label: String,
    /// The texts that the events stand in.
    pub sources: Vec<Source>,
    /// The events by name.
    pub events: BTreeMap<String, Entry>,
    /// The version of Python that the side is; `None` where it is not just one.
    pub python: Option<PythonVersion>,
}

/// A text that events stand in.
#[derive(Debug)]
pub struct Source {
    /// Its file, as reports name it.
    pub file: String,
    /// The file to annotate, where that is another: a text from a git revision or
    /// from standard input has none of its own.
    pub annotate: Option<&'static str>,
    text: String,
    places: OnceLock<Places>,
}

/// An event of one side.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// The index of the text in [`Table::sources`].
    pub source: usize,
    /// Whether it is listed as internal.
    pub internal: bool,
    /// Whether it is known from interpreters alone.
    pub undocumented: bool,
    /// The first version that has it; `None` where the side does not say.
    pub since: Option<PythonVersion>,
    /// The last version that has it; `None` while the newest has it.
    pub until: Option<PythonVersion>,
    /// The arguments in the order of the tuple.
    pub args: Vec<Arg>,
    /// Places of the documentation.
    pub references: Vec<String>,
}

/// An argument of one side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arg {
    /// Its name.
    pub name: String,
    /// Its type; `None` where the side does not say.
    pub ty: Option<TypeExpr>,
    /// What a spec says beside that.
    pub history: Option<History>,
}

/// What a spec says of an argument through the versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History {
    /// Whether not every version that has the event passes it.
    pub optional: bool,
    /// The first version that passes it.
    pub since: PythonVersion,
    /// The last version that passes it; `None` while the newest does.
    pub until: Option<PythonVersion>,
    /// Earlier names.
    pub was: Vec<Rename>,
    /// The sentence about it.
    pub note: String,
}

impl Source {
    /// The text of `file`.
    #[must_use]
    pub fn new(file: String, text: String) -> Self {
        Self {
            file,
            annotate: None,
            text,
            places: OnceLock::new(),
        }
    }

    /// Where the events stand.
    #[must_use]
    pub fn places(&self) -> &Places {
        self.places.get_or_init(|| Places::of(&self.text))
    }
}

impl Table {
    /// The events of a spec, with all it says of them.
    #[must_use]
    pub fn of_spec(label: &str, source: Source, spec: &Spec) -> Self {
        let events = spec.events.iter().map(|event| {
            let args = event.args.iter().map(|argument| Arg {
                name: argument.name.clone(),
                ty: Some(argument.ty),
                history: Some(History {
                    optional: event.is_optional(argument),
                    since: argument.since,
                    until: argument.until,
                    was: argument.was.clone(),
                    note: argument.note.clone(),
                }),
            });
            let entry = Entry {
                source: 0,
                internal: event.internal,
                undocumented: event.undocumented,
                since: Some(event.since),
                until: event.until,
                args: args.collect(),
                references: event.references.clone(),
            };
            (event.name.clone(), entry)
        });
        Self {
            label: label.into(),
            events: events.collect(),
            sources: vec![source],
            python: None,
        }
    }

    /// The events that the newest version of a spec has, to compare with one document.
    #[must_use]
    pub fn of_newest(label: &str, source: Source, spec: &Spec) -> Self {
        let mut table = Self::of_spec(label, source, spec);
        table.python = spec.python.last().copied();
        table.events.retain(|_, entry| entry.until.is_none());
        for entry in table.events.values_mut() {
            entry.args.retain(|arg| {
                arg.history
                    .as_ref()
                    .is_none_or(|history| history.until.is_none())
            });
            for arg in &mut entry.args {
                arg.history = None;
            }
        }
        table
    }

    /// The events of one document.
    #[must_use]
    pub fn of_facts(label: &str, source: Source, facts: &Facts) -> Self {
        let events = facts.events.iter().map(|event| {
            let args = event.args.iter().map(|name| Arg {
                name: name.clone(),
                ty: None,
                history: None,
            });
            let entry = Entry {
                source: 0,
                internal: event.internal,
                args: args.collect(),
                references: event.references.clone(),
                ..Entry::default()
            };
            (event.name.clone(), entry)
        });
        Self {
            label: label.into(),
            events: events.collect(),
            sources: vec![source],
            python: None,
        }
    }

    /// The events of `python` as its documents list them, in their order; the newest
    /// document that lists an event counts. Types, and events without documentation,
    /// are those of `spec`.
    #[must_use]
    pub fn of_version(
        python: PythonVersion,
        documents: Vec<(Source, Facts)>,
        spec_source: Source,
        spec: &Spec,
    ) -> Self {
        let mut table = Self {
            label: python.to_string(),
            sources: Vec::new(),
            events: BTreeMap::new(),
            python: Some(python),
        };
        for (source, facts) in documents {
            let mut document = Self::of_facts("", source, &facts);
            for entry in document.events.values_mut() {
                entry.source = table.sources.len();
            }
            table.events.append(&mut document.events);
            table.sources.append(&mut document.sources);
        }
        for event in &spec.events {
            if let Some(entry) = table.events.get_mut(&event.name) {
                entry.since = Some(event.since);
                for arg in &mut entry.args {
                    let known = event.args.iter().find(|argument| {
                        argument.name == arg.name
                            || argument.was.iter().any(|was| was.name == arg.name)
                    });
                    arg.ty = known.map(|argument| argument.ty);
                }
            } else if event.undocumented && event.is_in(python) {
                let args = event.args.iter().filter(|argument| argument.is_in(python));
                let entry = Entry {
                    source: table.sources.len(),
                    undocumented: true,
                    since: Some(event.since),
                    args: args
                        .map(|argument| Arg {
                            name: argument.name_in(python).into(),
                            ty: Some(argument.ty),
                            history: None,
                        })
                        .collect(),
                    ..Entry::default()
                };
                table.events.insert(event.name.clone(), entry);
            }
        }
        table.sources.push(spec_source);
        table
    }
}
