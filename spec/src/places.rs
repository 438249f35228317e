use std::collections::BTreeMap;

use jsonc_parser::ast::{Array, Object, Value};
use jsonc_parser::common::Ranged;

use crate::lines::Lines;

/// On which lines of a spec or of facts, in JSON, events and arguments stand.
///
/// ```
/// use audithook_spec::Places;
///
/// let facts = "{\"events\": [\n {\"name\": \"exec\", \"args\": [\n  \"code\"]}]}";
/// let places = Places::of(facts);
/// assert_eq!(places.event("exec"), Some(2));
/// assert_eq!(places.argument("exec", "code"), Some(3));
/// assert_eq!(places.event("open"), None);
/// assert_eq!(places.near("open"), 3);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Places {
    events: BTreeMap<String, EventPlace>,
    lines: usize,
}

#[derive(Clone, Debug)]
struct EventPlace {
    line: usize,
    args: BTreeMap<String, usize>,
}

impl Places {
    /// The places in `source`; what is not a spec or facts has none.
    #[must_use]
    pub fn of(source: &str) -> Self {
        let lines = Lines::of(source);
        let mut places = Self {
            events: BTreeMap::new(),
            lines: lines.count(),
        };
        let parsed = jsonc_parser::parse_to_ast(source, &Default::default(), &Default::default());
        let root = parsed.ok().and_then(|parsed| parsed.value);
        let events = root
            .as_ref()
            .and_then(Value::as_object)
            .and_then(|root| root.get_array("events"));
        for event in events.into_iter().flat_map(|events| &events.elements) {
            let Some(event) = event.as_object() else {
                continue;
            };
            let Some((name, line)) = name_of(event, &lines) else {
                continue;
            };
            let args = event
                .get_array("args")
                .map_or_else(BTreeMap::new, |args| argument_lines(args, &lines));
            places.events.insert(name, EventPlace { line, args });
        }
        places
    }

    /// The line of an event's name, counted from 1.
    #[must_use]
    pub fn event(&self, event: &str) -> Option<usize> {
        Some(self.events.get(event)?.line)
    }

    /// The line of an argument's name, counted from 1.
    #[must_use]
    pub fn argument(&self, event: &str, argument: &str) -> Option<usize> {
        self.events.get(event)?.args.get(argument).copied()
    }

    /// The line of `event`, or where it would stand: that of the next event by name,
    /// or the last line.
    #[must_use]
    pub fn near(&self, event: &str) -> usize {
        self.events
            .range::<str, _>((std::ops::Bound::Included(event), std::ops::Bound::Unbounded))
            .next()
            .map_or(self.lines.max(1), |(_, place)| place.line)
    }
}

fn argument_lines(args: &Array<'_>, lines: &Lines<'_>) -> BTreeMap<String, usize> {
    args.elements
        .iter()
        .filter_map(|argument| match argument {
            Value::StringLit(name) => Some((name.value.to_string(), lines.line(name.range.start))),
            Value::Object(object) => name_of(object, lines),
            _ => None,
        })
        .collect()
}

fn name_of(object: &Object<'_>, lines: &Lines<'_>) -> Option<(String, usize)> {
    let name = object.get_string("name")?;
    Some((name.value.to_string(), lines.line(name.range().start)))
}
