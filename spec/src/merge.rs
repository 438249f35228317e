use std::collections::{BTreeMap, BTreeSet};

use crate::align::{Layout, MergedArgument, merge_layouts};
use crate::types::toml_key;
use crate::{
    Argument, Conflicts, DocumentId, Event, FactEvent, Facts, Problem, Problems, PythonVersion,
    Spec, Types,
};

/// Makes the spec of the facts of all documents, the types and the conflicts.
///
/// An event is in a version if any document of that version lists it. Where the
/// documents of one version differ in the arguments, the newest release counts, and of
/// one release the original before a translation. An argument that has the same place
/// under another name in the next version was renamed. References, and whether an
/// event is internal, come from the newest document that lists it. A gap between the
/// first and the last version that list an event is not told.
///
/// `regen` does this: [`Facts::from_json`] for each file of `spec/facts`,
/// [`Types::parse`], [`Conflicts::parse`], `merge`, [`Spec::to_json`].
///
/// # Errors
/// Everything that does not fit together, each in its file: an argument without a type (with the stanza to paste), a type for an argument that is gone,
/// events whose arguments cannot be told apart, documents that contradict each other,
/// a conflict about an event that the documentation has by now.
pub fn merge(
    documents: &[(DocumentId, Facts)],
    types: &Types,
    conflicts: &Conflicts,
) -> Result<Spec, Problems> {
    let mut documents: Vec<_> = documents.iter().collect();
    documents.sort_by(|(a, _), (b, _)| a.cmp(b));
    let python: Vec<PythonVersion> = documents
        .iter()
        .map(|(id, _)| id.release.python)
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect();

    let mut listings: BTreeMap<&str, Vec<Listing<'_>>> = BTreeMap::new();
    for (document, facts) in &documents {
        for event in &facts.events {
            let listing = Listing { document, event };
            listings.entry(&event.name).or_default().push(listing);
        }
    }

    let mut problems = Problems::default();
    let mut of_types = Vec::new();
    let mut of_conflicts = Vec::new();
    let mut events = Vec::new();
    let newest = python.last().copied();
    for (name, listings) in &listings {
        match merge_event(name, listings, newest, types) {
            Ok(event) => events.push(event),
            Err(EventProblem::Types(problem)) => of_types.push(problem),
            Err(EventProblem::Documents(found)) => problems = problems.and(found),
        }
    }
    of_types.extend(types_of_nothing(&listings, &events, types));
    for raised in conflicts.undocumented() {
        if listings.contains_key(raised.name.as_str()) {
            let message = format!(
                "`{}` is called undocumented, and a document lists it",
                raised.name
            );
            of_conflicts.push(
                Problem::at(raised.span.clone(), message)
                    .help("delete the entry, and give the event its types"),
            );
        } else {
            events.extend(raised.event(&python));
        }
    }
    for differing in conflicts.differing() {
        if !listings.contains_key(differing.name.as_str()) {
            let message = format!(
                "`{}` is called documented, and no document lists it",
                differing.name
            );
            of_conflicts.push(
                Problem::at(differing.span.clone(), message)
                    .help("delete the entry, or move it to `undocumented`"),
            );
        }
    }
    let problems = problems
        .and(Problems::new(&types.file, &types.source, of_types))
        .and(Problems::new(
            &conflicts.file,
            &conflicts.source,
            of_conflicts,
        ));
    if problems.is_empty() {
        events.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(Spec { python, events })
    } else {
        Err(problems)
    }
}

/// Why an event cannot be merged.
enum EventProblem {
    /// Its documents do not fit together.
    Documents(Problems),
    /// It has no types.
    Types(Problem),
}

/// An event as one document has it.
struct Listing<'a> {
    document: &'a DocumentId,
    event: &'a FactEvent,
}

fn merge_event(
    name: &str,
    listings: &[Listing<'_>],
    newest: Option<PythonVersion>,
    types: &Types,
) -> Result<Event, EventProblem> {
    if let Some(contradiction) = contradiction(name, listings) {
        return Err(EventProblem::Documents(contradiction));
    }
    let (first, last) = match (listings.first(), listings.last()) {
        (Some(first), Some(last)) => (first, last),
        _ => unreachable!("an event has a listing, or it would not be here"),
    };
    let layouts: Vec<Layout<'_>> = listings
        .iter()
        .map(|listing| Layout {
            python: listing.document.release.python,
            args: &listing.event.args,
        })
        .collect();
    let merged =
        merge_layouts(&layouts, |old, new| types.is_rename(name, old, new)).map_err(|error| {
            let problem = Problem::missing(format!("`{name}`: {error}")).help(error.help());
            EventProblem::Documents(of_document(last.document, problem))
        })?;
    let not_newest = |version: PythonVersion| Some(version).filter(|_| Some(version) != newest);
    let untyped: Vec<_> = merged
        .iter()
        .filter(|argument| types.argument(name, &argument.name).is_none())
        .collect();
    if !untyped.is_empty() {
        return Err(EventProblem::Types(without_type(name, &untyped, types)));
    }
    let args = merged
        .into_iter()
        .filter_map(|argument| {
            let entry = types.argument(name, &argument.name)?;
            Some(Argument {
                ty: entry.ty,
                note: entry.note.clone(),
                since: argument.since,
                until: not_newest(argument.last),
                was: argument.was,
                name: argument.name,
            })
        })
        .collect();
    Ok(Event {
        name: name.into(),
        since: first.document.release.python,
        until: not_newest(last.document.release.python),
        internal: last.event.internal,
        undocumented: false,
        args,
        references: last.event.references.clone(),
    })
}

/// Two documents of one release, neither of them the original of the other.
fn contradiction(name: &str, listings: &[Listing<'_>]) -> Option<Problems> {
    let pair = listings.windows(2).find(|pair| {
        let [a, b] = pair else { return false };
        a.document.release == b.document.release
            && a.document.language.is_some() == b.document.language.is_some()
            && a.event.args != b.event.args
    })?;
    let show = |listing: &Listing<'_>| {
        let args = listing.event.args.join(", ");
        format!("{} has {name}({args})", listing.document)
    };
    let message = format!(
        "two documents of one release contradict each other: {}; {}",
        show(&pair[0]),
        show(&pair[1])
    );
    let help = "take in the English page of that release, which counts before translations";
    Some(of_document(
        pair[1].document,
        Problem::missing(message).help(help),
    ))
}

fn of_document(document: &DocumentId, problem: Problem) -> Problems {
    Problems::new(&format!("facts of {document}"), "", vec![problem])
}

fn without_type(event: &str, untyped: &[&MergedArgument], types: &Types) -> Problem {
    let names: Vec<_> = untyped
        .iter()
        .map(|argument| format!("`{}`", argument.name))
        .collect();
    let lines: Vec<_> = untyped
        .iter()
        .map(|argument| format!("{} = \"object\"", toml_key(&argument.name)))
        .collect();
    let lines = lines.join("\n");
    let message = format!("`{event}` has no type for {}", names.join(", "));
    match types.events.get(event) {
        Some(stanza) => Problem::at(stanza.span.clone(), message)
            .help(format!("paste below it, with the right type:\n{lines}")),
        None => Problem::missing(message).help(format!(
            "paste, with the right type:\n[{}]\n{lines}",
            toml_key(event)
        )),
    }
}

fn types_of_nothing(
    listings: &BTreeMap<&str, Vec<Listing<'_>>>,
    events: &[Event],
    types: &Types,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (name, stanza) in &types.events {
        if !listings.contains_key(name.as_str()) {
            let mut problem = Problem::at(
                stanza.span.clone(),
                format!("types for `{name}`, which no document lists"),
            );
            problem.help = match crate::problems::did_you_mean(name, listings.keys().copied()) {
                Some(meant) => format!("did you mean `{meant}`? else delete the stanza"),
                None => "delete the stanza".into(),
            };
            problems.push(problem);
            continue;
        }
        let Some(event) = events.iter().find(|event| event.name == *name) else {
            continue; // its own problem is told already
        };
        for (argument, entry) in &stanza.args {
            if event.args.iter().any(|known| known.name == *argument) {
                continue;
            }
            let renamed = event
                .args
                .iter()
                .find(|known| known.was.iter().any(|was| was.name == *argument));
            let names = event.args.iter().map(|known| known.name.as_str());
            let help = match (renamed, crate::problems::did_you_mean(argument, names)) {
                (Some(now), _) => format!("it is called `{}` now", now.name),
                (None, Some(meant)) => format!("did you mean `{meant}`? else delete the line"),
                (None, None) => "delete the line".into(),
            };
            problems.push(
                Problem::at(
                    entry.span.clone(),
                    format!("a type for `{argument}`, which `{name}` does not have"),
                )
                .help(help),
            );
        }
    }
    problems
}
