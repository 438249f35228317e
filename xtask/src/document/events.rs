//! The events of a document, each once.

use std::collections::{HashMap, HashSet};

use audithook_codegen::{field_name, rust_path};
use audithook_spec::{FactEvent, Facts};

use super::problem::Problem;
use super::report::Diagnostic;
use super::source::Span;

/// Collects events and finds those that cannot stand beside each other.
#[derive(Debug, Default)]
pub struct Events {
    facts: Facts,
    places: Vec<Span>,
    /// Where each name stands in `facts`.
    index: HashMap<String, usize>,
    /// The event that has a Rust path.
    rust_paths: HashMap<String, usize>,
    /// The references of the events that come more than once.
    references: HashMap<usize, HashSet<String>>,
}

impl Events {
    /// Adds an event whose name stands at `place` and whose arguments at `args_place`.
    ///
    /// An event that comes again and says the same adds its new references. One that
    /// says something else is a contradiction.
    pub fn add(
        &mut self,
        event: FactEvent,
        place: Span,
        args_place: Option<Span>,
    ) -> Vec<Diagnostic> {
        if let Some(&index) = self.index.get(&event.name) {
            return self.again(index, event, place, args_place);
        }
        let found = self.check_rust_names(&event, &place, args_place);
        self.index.insert(event.name.clone(), self.places.len());
        self.places.push(place);
        self.facts.events.push(event);
        found
    }

    /// The events as facts.
    #[must_use]
    pub fn into_facts(self) -> Facts {
        self.facts
    }

    fn again(
        &mut self,
        index: usize,
        event: FactEvent,
        place: Span,
        args_place: Option<Span>,
    ) -> Vec<Diagnostic> {
        let known = &mut self.facts.events[index];
        let (what, first, second, place) = if known.args != event.args {
            let (first, second) = (args_text(&known.args), args_text(&event.args));
            ("arguments", first, second, args_place.unwrap_or(place))
        } else if known.internal != event.internal {
            let table = |internal| if internal { "internal" } else { "public" }.to_owned();
            (
                "tables",
                table(known.internal),
                table(event.internal),
                place,
            )
        } else {
            if known.references != event.references {
                self.add_references(index, event.references);
            }
            return Vec::new();
        };
        let label = format!("here it has {first}");
        let problem = Problem::Contradiction {
            name: event.name,
            what,
            first,
            second,
        };
        vec![Diagnostic::new(problem, place).and(self.places[index].clone(), label)]
    }

    /// Adds references that the event does not have yet.
    fn add_references(&mut self, index: usize, references: Vec<String>) {
        let known = &mut self.facts.events[index].references;
        let seen = self
            .references
            .entry(index)
            .or_insert_with(|| known.iter().cloned().collect());
        for reference in references {
            if seen.insert(reference.clone()) {
                known.push(reference);
            }
        }
    }

    fn check_rust_names(
        &mut self,
        event: &FactEvent,
        place: &Span,
        args_place: Option<Span>,
    ) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        match rust_path(&event.name) {
            Err(error) => {
                let reason = error.to_string();
                found.push(Diagnostic::new(
                    Problem::NoRustName { reason },
                    place.clone(),
                ));
            }
            Ok(path) => {
                let next = self.places.len();
                let first = *self.rust_paths.entry(path.to_string()).or_insert(next);
                if first != next {
                    let reason = format!(
                        "`{}` and `{}` would both be `{path}`",
                        self.facts.events[first].name, event.name
                    );
                    let problem = Problem::OneRustName { reason };
                    let other = self.places[first].clone();
                    found.push(
                        Diagnostic::new(problem, place.clone()).and(other, "the first of them"),
                    );
                }
            }
        }
        let mut fields: HashMap<String, &str> = HashMap::new();
        for arg in &event.args {
            let place = args_place.as_ref().unwrap_or(place).clone();
            let problem = match field_name(arg) {
                Err(error) => {
                    let reason = error.to_string();
                    Problem::NoRustName { reason }
                }
                Ok(field) => match fields.insert(field.clone(), arg) {
                    None => continue,
                    Some(first) => {
                        let reason = format!("`{first}` and `{arg}` would both be `{field}`");
                        Problem::OneRustName { reason }
                    }
                },
            };
            found.push(Diagnostic::new(problem, place));
        }
        found
    }
}

fn args_text(args: &[String]) -> String {
    if args.is_empty() {
        return "no arguments".into();
    }
    format!("({})", args.join(", "))
}
