//! JSON as the files of the spec have it, with places of what is wrong.

use std::ops::Range;

use jsonc_parser::ast::Value;
use jsonc_parser::common::Ranged;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::lines::Lines;
use crate::{Event, Problem, Problems, PythonVersion, Spec};

/// The version of the form of `spec/audit-events.json` that this crate reads and writes.
pub const FORMAT: u32 = 1;

/// The form of the file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SpecFile<P, E> {
    format: u32,
    python: P,
    events: E,
}

/// The part of the form that no version will change.
#[derive(Deserialize)]
struct FormatOnly {
    format: u32,
}

impl Spec {
    /// Reads `source`, the text of `file`, in the form of `spec/audit-events.json`.
    ///
    /// # Errors
    /// What is not JSON, of another form or of a newer format, and what no merge
    /// produces: events out of order or listed twice, versions that are not covered.
    pub fn from_json(file: &str, source: &str) -> Result<Self, Problems> {
        if let Ok(FormatOnly { format }) = serde_json::from_str(source)
            && format != FORMAT
        {
            let problem = Problem::at(
                key_span(source, "format"),
                format!("the file has format {format}, and this program reads format {FORMAT}"),
            )
            .help(if format > FORMAT {
                "a newer version of audithook reads it"
            } else {
                "`cargo xtask regen` writes the file anew"
            });
            return Err(Problems::new(file, source, vec![problem]));
        }
        let SpecFile { python, events, .. } =
            read::<SpecFile<Vec<PythonVersion>, Vec<Event>>>(file, source)?;
        let spec = Self { python, events };
        let problems = check(&spec, source);
        if problems.is_empty() {
            Ok(spec)
        } else {
            Err(Problems::new(file, source, problems))
        }
    }

    /// The text of `spec/audit-events.json`: two-space indent, a newline at the end,
    /// the same on every machine.
    #[must_use]
    pub fn to_json(&self) -> String {
        write(&SpecFile {
            format: FORMAT,
            python: &self.python,
            events: &self.events,
        })
    }
}

fn check(spec: &Spec, source: &str) -> Vec<Problem> {
    let mut problems = Vec::new();
    if !spec.python.is_sorted_by(|a, b| a < b) {
        problems.push(Problem::at(
            key_span(source, "python"),
            "the versions are not in ascending order",
        ));
    }
    let mut wrong = Vec::new();
    for (index, event) in spec.events.iter().enumerate() {
        let mut report = |message| wrong.push((index, message));
        if let Some(before) = index.checked_sub(1).map(|before| &spec.events[before])
            && before.name >= event.name
        {
            report(if before.name == event.name {
                format!("the event `{}` is listed twice", event.name)
            } else {
                format!(
                    "`{}` stands after `{}`: events are sorted by name",
                    event.name, before.name
                )
            });
        }
        let spans = std::iter::once((&event.name, event.since, event.until)).chain(
            event
                .args
                .iter()
                .map(|argument| (&argument.name, argument.since, argument.until)),
        );
        for (name, since, until) in spans {
            if let Some(version) = [Some(since), until]
                .into_iter()
                .flatten()
                .find(|version| !spec.python.contains(version))
            {
                report(format!(
                    "`{name}`: {version} is not one of the versions in `python`"
                ));
            } else if until.is_some_and(|until| until < since) {
                report(format!("`{name}` ends before it begins"));
            }
        }
        for (place, argument) in event.args.iter().enumerate() {
            if event.args[..place]
                .iter()
                .any(|other| other.name == argument.name)
            {
                report(format!(
                    "`{}` has the argument `{}` twice",
                    event.name, argument.name
                ));
            }
        }
    }
    problems.extend(at_events(source, wrong));
    problems
}

/// Reads JSON; the error has the place.
pub(crate) fn read<T: DeserializeOwned>(file: &str, source: &str) -> Result<T, Problems> {
    serde_json::from_str(source).map_err(|error| {
        let at = Lines::of(source).offset(error.line(), error.column());
        // The message repeats the place at its end.
        let text = error.to_string();
        let message = match text.rfind(" at line ") {
            Some(end) => &text[..end],
            None => &text,
        };
        let start = at.min(source.len().saturating_sub(1));
        let start = (0..=start)
            .rev()
            .find(|at| source.is_char_boundary(*at))
            .unwrap_or(0);
        let problem = Problem::at(start..at.max(start), message);
        Problems::new(file, source, vec![problem])
    })
}

/// Writes JSON as the files of the spec have it.
pub(crate) fn write<T: Serialize>(value: &T) -> String {
    let mut text = serde_json::to_string_pretty(value)
        .expect("strings, numbers and lists of them can be written as JSON");
    text.push('\n');
    text
}

/// What is wrong with events, by their index in facts or a spec, at their names.
pub(crate) fn at_events(source: &str, wrong: Vec<(usize, String)>) -> Vec<Problem> {
    if wrong.is_empty() {
        return Vec::new();
    }
    let parsed = jsonc_parser::parse_to_ast(source, &Default::default(), &Default::default());
    let root = parsed.ok().and_then(|parsed| parsed.value);
    let events = root
        .as_ref()
        .and_then(Value::as_object)
        .and_then(|root| root.get_array("events"));
    let span = |index: usize| {
        let event = events?.elements.get(index)?.as_object()?;
        let range = event.get("name")?.value.range();
        Some(range.start..range.end)
    };
    wrong
        .into_iter()
        .map(|(index, message)| Problem::at(span(index).unwrap_or(0..0), message))
        .collect()
}

/// The place of the value of a key of the outermost object.
fn key_span(source: &str, key: &str) -> Range<usize> {
    let parsed = jsonc_parser::parse_to_ast(source, &Default::default(), &Default::default());
    let root = parsed.ok().and_then(|parsed| parsed.value);
    let prop = root
        .as_ref()
        .and_then(Value::as_object)
        .and_then(|root| root.get(key));
    prop.map_or(0..0, |prop| {
        let range = prop.value.range();
        range.start..range.end
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Argument, Rename, TypeExpr, TypeWord};

    fn spec() -> Spec {
        let version = |minor| PythonVersion::new(3, minor);
        Spec {
            python: vec![version(9), version(10), version(11)],
            events: vec![Event {
                name: "open".into(),
                since: version(9),
                until: Some(version(10)),
                internal: false,
                undocumented: false,
                args: vec![Argument {
                    name: "path".into(),
                    ty: TypeExpr::word(TypeWord::Path).or(TypeWord::Fd),
                    since: version(9),
                    until: None,
                    was: vec![Rename {
                        name: "file".into(),
                        until: version(10),
                    }],
                    note: String::new(),
                }],
                references: vec!["library/functions.html#open".into()],
            }],
        }
    }

    #[test]
    fn the_form_is_the_contract() {
        assert_eq!(
            spec().to_json(),
            r#"{
  "format": 1,
  "python": [
    "3.9",
    "3.10",
    "3.11"
  ],
  "events": [
    {
      "name": "open",
      "since": "3.9",
      "until": "3.10",
      "internal": false,
      "args": [
        {
          "name": "path",
          "type": "path|fd",
          "since": "3.9",
          "until": null,
          "was": [
            {
              "name": "file",
              "until": "3.10"
            }
          ]
        }
      ],
      "references": [
        "library/functions.html#open"
      ]
    }
  ]
}
"#
        );
        assert_eq!(
            Spec::from_json("spec.json", &spec().to_json()).unwrap(),
            spec()
        );
    }

    #[test]
    fn keys_that_say_nothing_are_left_out() {
        let mut told = spec();
        told.events[0].undocumented = true;
        told.events[0].args[0].note = "A note.".into();
        let text = told.to_json();
        assert!(text.contains("\"undocumented\": true"));
        assert!(text.contains("\"note\": \"A note.\""));
        assert_eq!(Spec::from_json("spec.json", &text).unwrap(), told);
        assert!(!spec().to_json().contains("undocumented"));
        assert!(!spec().to_json().contains("note"));
    }

    fn error(source: &str) -> String {
        Spec::from_json("spec.json", source)
            .unwrap_err()
            .to_string()
    }

    #[test]
    fn a_newer_format_is_refused_whatever_it_holds() {
        let error = error("{\n  \"format\": 2,\n  \"tables\": []\n}\n");
        assert!(error.contains("spec.json:2:13"), "{error}");
        assert!(error.contains("format 2"), "{error}");
        assert!(error.contains("newer version of audithook"), "{error}");
    }

    #[test]
    fn what_is_wrong_has_a_place() {
        let text = spec().to_json();
        let cut = error(&text[..text.len() / 2]);
        assert!(cut.contains("spec.json:1"), "{cut}");
        let unknown = error(&text.replace("\"was\"", "\"were\""));
        assert!(unknown.contains("unknown field `were`"), "{unknown}");
        let ty = error(&text.replace("path|fd", "path|pipe"));
        assert!(ty.contains("spec.json:17:"), "{ty}");
        assert!(ty.contains("unknown type word `pipe`"), "{ty}");
        let version = error(&text.replace("\"until\": \"3.10\",", "\"until\": \"3.12\","));
        assert!(
            version.contains("3.12 is not one of the versions"),
            "{version}"
        );
        assert!(version.contains("spec.json:10:15"), "{version}");
        assert!(error("").contains("spec.json:1:1"));
        assert!(error("[]").contains("spec.json:1:"));
        assert!(error("{\"é\": \"").contains("spec.json:1:"));
    }

    #[test]
    fn events_are_sorted_and_there_once() {
        let mut twice = spec();
        twice.events.push(twice.events[0].clone());
        assert!(error(&twice.to_json()).contains("the event `open` is listed twice"));
        twice.events[1].name = "exec".into();
        assert!(error(&twice.to_json()).contains("`exec` stands after `open`"));
    }
}
