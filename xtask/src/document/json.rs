//! Facts in the JSON form of `cargo xtask parse` are a document, too.

use std::collections::HashSet;

use audithook_spec::Facts;

use super::arguments::is_argument_name;
use super::events::Events;
use super::interpret::is_name;
use super::problem::Problem;
use super::reference::is_place;
use super::report::Diagnostic;
use super::source::Span;

/// Whether a text is JSON and not Markdown or HTML.
#[must_use]
pub fn is_json(text: &str) -> bool {
    text.trim_start()
        .strip_prefix('{')
        .is_some_and(|rest| rest.trim_start().starts_with(['"', '}']))
}

/// Reads facts.
///
/// # Errors
/// What is wrong with the JSON or with the events.
pub fn read(text: &str) -> Result<Facts, Vec<Diagnostic>> {
    let facts: Facts = serde_json::from_str(text).map_err(|error| {
        let at = offset(text, error.line(), error.column());
        let reason = error.to_string();
        let reason = reason.split(" at line ").next().unwrap_or_default().into();
        vec![Diagnostic::new(Problem::NotFacts { reason }, at..at)]
    })?;
    if facts.events.is_empty() {
        return Err(vec![Diagnostic::new(Problem::NoTable, 0..0)]);
    }
    let mut events = Events::default();
    let mut diagnostics = Vec::new();
    let mut places = Places { text, from: 0 };
    for event in facts.events {
        let place = places.of(&event.name);
        let mut problems = Vec::new();
        if event.name.is_empty() {
            problems.push(Problem::NameEmpty);
        } else if !is_name(&event.name) {
            let found = event.name.clone();
            problems.push(Problem::NameInvalid { found });
        }
        for arg in &event.args {
            if !is_argument_name(arg) {
                let found = arg.clone();
                problems.push(Problem::ArgumentInvalid { found });
            }
        }
        let mut known = HashSet::new();
        for arg in &event.args {
            if !known.insert(arg) {
                let name = arg.clone();
                problems.push(Problem::ArgumentTwice { name });
            }
        }
        for reference in &event.references {
            if !is_place(reference) {
                let target = reference.clone();
                problems.push(Problem::LinkOutside { target });
            }
        }
        if problems.is_empty() {
            diagnostics.extend(events.add(event, place, None));
        } else {
            let at = |problem| Diagnostic::new(problem, place.clone());
            diagnostics.extend(problems.into_iter().map(at));
        }
    }
    if diagnostics.is_empty() {
        Ok(events.into_facts())
    } else {
        Err(diagnostics)
    }
}

/// The byte at a line and column, both from 1, as `serde_json` counts them.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text
        .split_inclusive('\n')
        .take(line.saturating_sub(1))
        .map(str::len)
        .sum();
    text.floor_char_boundary((start + column.saturating_sub(1)).min(text.len()))
}

/// Finds the names of the events in the text, one after the other.
struct Places<'t> {
    text: &'t str,
    from: usize,
}

impl Places<'_> {
    fn of(&mut self, name: &str) -> Span {
        let key = "\"name\"";
        // An argument may be called so, too; a key has a colon behind it.
        let is_key = |at: &usize| self.text[at + key.len()..].trim_start().starts_with(':');
        let keys = self.text[self.from..].match_indices(key);
        let Some(at) = keys.map(|(at, _)| self.from + at).find(is_key) else {
            return self.from..self.from;
        };
        let value = at + key.len();
        let start = self.text[value..]
            .find('"')
            .map_or(value, |quote| value + quote + 1);
        let end = (start + name.len()).min(self.text.len());
        self.from = self.text.ceil_char_boundary(end);
        start..self.from
    }
}
