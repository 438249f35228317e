//! Which changes lead from one side to the other.

use std::collections::BTreeSet;

use audithook_spec::{PythonVersion, TypeExpr, TypeWord};

use super::change::{Change, Place};
use super::rule::RuleId;
use super::table::{Arg, Entry, History, Table};

/// Names that the documentation of CPython uses for the same thing
/// (`Doc/tools/extensions/audit_events.py` accepts one for the other).
const SYNONYMS: [&str; 3] = ["file", "path", "fd"];

/// The changes from `old` to `new`, by event, then by rule, then by argument in the
/// order of the new side.
#[must_use]
pub fn compare(old: &Table, new: &Table) -> Vec<Change> {
    let events: BTreeSet<&String> = old.events.keys().chain(new.events.keys()).collect();
    let mut changes = Vec::new();
    for name in events {
        let mut event = EventDiff {
            old_table: old,
            new_table: new,
            name,
            changes: Vec::new(),
        };
        match (old.events.get(name), new.events.get(name)) {
            (Some(old), Some(new)) => event.both(old, new),
            (Some(entry), None) => event.tell(RuleId::EventRemoved, &names(&entry.args)),
            (None, Some(entry)) => event.only_new(entry),
            (None, None) => {}
        }
        event.changes.sort_by_key(|change| change.rule);
        changes.append(&mut event.changes);
    }
    changes
}

/// The changes of one event, while they are gathered.
struct EventDiff<'a> {
    old_table: &'a Table,
    new_table: &'a Table,
    name: &'a str,
    changes: Vec<Change>,
}

impl EventDiff<'_> {
    fn only_new(&mut self, entry: &Entry) {
        let known_before = entry
            .since
            .zip(self.old_table.python)
            .filter(|(since, old)| since < old);
        match known_before {
            Some((since, _)) => {
                let detail = format!("{}, first in {since}", names(&entry.args));
                self.tell(RuleId::EventBack, &detail);
            }
            None => self.tell(RuleId::EventAdded, &names(&entry.args)),
        }
    }

    fn both(&mut self, old: &Entry, new: &Entry) {
        match (old.internal, new.internal) {
            (false, true) => self.tell(RuleId::EventInternal, ""),
            (true, false) => self.tell(RuleId::EventPublic, ""),
            _ => {}
        }
        match (old.undocumented, new.undocumented) {
            (false, true) => self.tell(RuleId::EventUndocumented, ""),
            (true, false) => self.tell(RuleId::EventDocumented, ""),
            _ => {}
        }
        self.history(old, new);
        let moved = references(old, new);
        if !moved.is_empty() {
            self.tell(RuleId::ReferencesChanged, &moved);
        }
        self.arguments(old, new);
    }

    fn history(&mut self, old: &Entry, new: &Entry) {
        // One version alone says nothing of the others.
        if self.old_table.python.is_some() || self.new_table.python.is_some() {
            return;
        }
        match (old.until, new.until) {
            (None, Some(until)) => self.tell(RuleId::EventGone, &format!("last in {until}")),
            (Some(until), None) => self.tell(RuleId::EventBack, &format!("was last in {until}")),
            _ => {
                let (Some(old_since), Some(new_since)) = (old.since, new.since) else {
                    return;
                };
                if (old_since, old.until) != (new_since, new.until) {
                    let detail = format!(
                        "{} -> {}",
                        span(old_since, old.until),
                        span(new_since, new.until)
                    );
                    self.tell(RuleId::EventHistory, &detail);
                }
            }
        }
    }

    fn arguments(&mut self, old_event: &Entry, new_event: &Entry) {
        let (old, new) = (old_event.args.as_slice(), new_event.args.as_slice());
        let pairs = pair(old, new);
        let stayed: Vec<usize> = pairs.iter().filter_map(|pair| *pair).collect();
        if !stayed.is_sorted() {
            let detail = format!("{} -> {}", names(old), names(new));
            self.tell(RuleId::ArgumentsReordered, &detail);
        }
        for (index, arg) in old.iter().enumerate() {
            if !stayed.contains(&index) {
                self.tell_of(RuleId::ArgumentRemoved, Some(arg), None, "");
            }
        }
        for (index, (arg, paired)) in new.iter().zip(&pairs).enumerate() {
            match paired {
                Some(before) => {
                    self.argument(&old[*before], arg);
                    self.argument_history((old_event, &old[*before]), (new_event, arg));
                }
                None => {
                    let rule = if pairs[index..].iter().all(Option::is_none) {
                        RuleId::ArgumentAppended
                    } else {
                        RuleId::ArgumentInserted
                    };
                    self.tell_of(rule, None, Some(arg), &format!("place {}", index + 1));
                }
            }
        }
    }

    fn argument(&mut self, old: &Arg, new: &Arg) {
        let renamed = old.name != new.name;
        if renamed {
            let synonym = |name: &str| SYNONYMS.contains(&name);
            let rule = if synonym(&old.name) && synonym(&new.name) {
                RuleId::ArgumentSynonym
            } else {
                RuleId::ArgumentRenamed
            };
            let detail = format!("{} -> {}", old.name, new.name);
            self.tell_of(rule, Some(old), Some(new), &detail);
        }
        if let (Some(before), Some(after)) = (old.ty, new.ty) {
            for rule in type_rules(before, after) {
                let detail = format!("{before} -> {after}");
                self.tell_of(rule, Some(old), Some(new), &detail);
            }
        }
    }

    fn argument_history(
        &mut self,
        (old_event, old): (&Entry, &Arg),
        (new_event, new): (&Entry, &Arg),
    ) {
        let (Some(before), Some(after)) = (&old.history, &new.history) else {
            return;
        };
        let mut tell = |rule, detail: &str| self.tell_of(rule, Some(old), Some(new), detail);
        let (old_span, new_span) = (own_span(before, old_event), own_span(after, new_event));
        match (before.optional, after.optional) {
            (false, true) => tell(RuleId::ArgumentOptional, &span(after.since, after.until)),
            (true, false) => tell(RuleId::ArgumentAlways, ""),
            _ if old_span != new_span || (before.was != after.was && old.name == new.name) => {
                let detail = format!("{} -> {}", versions(before), versions(after));
                tell(RuleId::ArgumentHistory, &detail);
            }
            _ => {}
        }
        if before.note != after.note {
            tell(RuleId::ArgumentNote, &after.note);
        }
    }

    fn tell(&mut self, rule: RuleId, detail: &str) {
        self.tell_of(rule, None, None, detail);
    }

    fn tell_of(&mut self, rule: RuleId, old: Option<&Arg>, new: Option<&Arg>, detail: &str) {
        self.changes.push(Change {
            rule,
            event: self.name.into(),
            argument: new.or(old).map(|arg| arg.name.clone()),
            detail: detail.into(),
            old: place(self.old_table, self.name, old),
            new: place(self.new_table, self.name, new),
        });
    }
}

/// The place of the argument, or of its event where that side has no such argument.
fn place(table: &Table, event: &str, arg: Option<&Arg>) -> Option<Place> {
    let source = table.sources.get(table.events.get(event)?.source)?;
    let places = source.places();
    let line = arg
        .and_then(|arg| places.argument(event, &arg.name))
        .or_else(|| places.event(event))?;
    Some(Place {
        file: source.file.clone(),
        line,
    })
}

/// For each new argument the place of the old one that it goes on with.
fn pair(old: &[Arg], new: &[Arg]) -> Vec<Option<usize>> {
    let find = |name: &str| old.iter().position(|arg| arg.name == name);
    let mut pairs: Vec<Option<usize>> = new.iter().map(|arg| find(&arg.name)).collect();
    // A spec tells earlier names.
    for (index, arg) in new.iter().enumerate() {
        let earlier = |other: &Arg| {
            let knows = |arg: &Arg, name: &str| {
                let was = arg.history.as_ref().map_or(&[][..], |history| &history.was);
                was.iter().any(|was| was.name == name)
            };
            knows(arg, &other.name) || knows(other, &arg.name)
        };
        if pairs[index].is_none() {
            pairs[index] = old
                .iter()
                .enumerate()
                .position(|(at, other)| !pairs.contains(&Some(at)) && earlier(other));
        }
    }
    if !pairs.iter().flatten().is_sorted() {
        return pairs;
    }
    // Between two that stayed, as many that went as came: they were renamed.
    let mut start = (0, 0);
    for end in 0..=new.len() {
        let next_old = match pairs.get(end) {
            Some(None) => continue,
            Some(Some(at)) => *at,
            None => old.len(),
        };
        let (went, came) = (start.0..next_old, start.1..end);
        if went.len() == came.len() {
            for (old, new) in went.zip(came) {
                pairs[new] = Some(old);
            }
        }
        start = (next_old + 1, end + 1);
    }
    pairs
}

/// The rules that a change of the type comes under.
fn type_rules(old: TypeExpr, new: TypeExpr) -> Vec<RuleId> {
    if old == new {
        return Vec::new();
    }
    let (old_values, new_values) = (values(old), values(new));
    if old_values == new_values {
        return vec![RuleId::TypeRespelled];
    }
    let mut rules = Vec::new();
    let none = values(TypeExpr::word(TypeWord::None));
    let (old_core, new_core) = (old_values & !none, new_values & !none);
    if old_core != new_core {
        rules.push(if old_core & !new_core == 0 {
            RuleId::TypeWidened
        } else if new_core & !old_core == 0 {
            RuleId::TypeNarrowed
        } else {
            RuleId::TypeReplaced
        });
    }
    match (old_values & none != 0, new_values & none != 0) {
        (false, true) if !new.contains(TypeWord::Object) => rules.push(RuleId::ArgumentNullable),
        (true, false) if !old.contains(TypeWord::Object) => rules.push(RuleId::ArgumentNotNullable),
        _ => {}
    }
    rules
}

/// The kinds of values that a type holds, one bit each.
fn values(ty: TypeExpr) -> u16 {
    ty.words()
        .map(|word| match word {
            TypeWord::Bool => 1,
            TypeWord::Fd => 1 << 1,
            TypeWord::Int => 1 | 1 << 1 | 1 << 2,
            TypeWord::Float => 1 << 3,
            TypeWord::Str => 1 << 4,
            TypeWord::Bytes => 1 << 5,
            TypeWord::Path => 1 << 4 | 1 << 5,
            TypeWord::Tuple => 1 << 6,
            TypeWord::List => 1 << 7,
            TypeWord::Dict => 1 << 8,
            TypeWord::None => 1 << 9,
            TypeWord::Object => u16::MAX,
        })
        .fold(0, |all, kinds| all | kinds)
}

/// `(path, mode)`
fn names(args: &[Arg]) -> String {
    let names: Vec<_> = args.iter().map(|arg| arg.name.as_str()).collect();
    format!("({})", names.join(", "))
}

/// The references that only one side has; their order says nothing.
fn references(old: &Entry, new: &Entry) -> String {
    let missing = |from: &Entry, in_: &Entry, sign: &str| -> Vec<String> {
        from.references
            .iter()
            .filter(|reference| !in_.references.contains(reference))
            .map(|reference| format!("{sign}{reference}"))
            .collect()
    };
    [missing(old, new, "-"), missing(new, old, "+")]
        .concat()
        .join(" ")
}

/// The ends of the argument's versions that are not those of its event.
fn own_span(
    history: &History,
    event: &Entry,
) -> (Option<PythonVersion>, Option<Option<PythonVersion>>) {
    (
        Some(history.since).filter(|since| Some(*since) != event.since),
        Some(history.until).filter(|until| *until != event.until),
    )
}

fn versions(history: &History) -> String {
    let was = history.was.iter();
    let was: String = was
        .map(|was| format!(", `{}` until {}", was.name, was.until))
        .collect();
    format!("{}{was}", span(history.since, history.until))
}

fn span(since: PythonVersion, until: Option<PythonVersion>) -> String {
    match until {
        Some(until) => format!("{since} to {until}"),
        None => format!("since {since}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_compared_by_what_they_hold() {
        for (old, new, expected) in [
            ("int", "int", &[][..]),
            ("fd", "int", &[RuleId::TypeWidened]),
            ("path", "str", &[RuleId::TypeNarrowed]),
            ("path", "str|bytes", &[RuleId::TypeRespelled]),
            ("bool|int", "int", &[RuleId::TypeRespelled]),
            ("str", "int", &[RuleId::TypeReplaced]),
            ("str", "str|none", &[RuleId::ArgumentNullable]),
            ("str|none", "str", &[RuleId::ArgumentNotNullable]),
            ("str", "object", &[RuleId::TypeWidened]),
            ("object", "str", &[RuleId::TypeNarrowed]),
            ("object|none", "object", &[RuleId::TypeRespelled]),
            ("str|none", "object", &[RuleId::TypeWidened]),
            (
                "str|none",
                "bytes",
                &[RuleId::TypeReplaced, RuleId::ArgumentNotNullable],
            ),
            (
                "none",
                "str",
                &[RuleId::TypeWidened, RuleId::ArgumentNotNullable],
            ),
        ] {
            let rules = type_rules(old.parse().unwrap(), new.parse().unwrap());
            assert_eq!(rules, expected, "{old} -> {new}");
        }
    }
}
