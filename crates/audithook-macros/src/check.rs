//! A user's item against the spec.

use audithook_codegen::{NameError, ProjectedField, check_name, field_name, types};
use audithook_spec::{Argument, Event, PythonVersion};
use syn::LitStr;
use syn::ext::IdentExt as _;

use crate::errors::Errors;
use crate::item::{Field, Item};
use crate::suggest::{list, nearest, quoted};
use crate::table;

/// The event called `name`, or the one that was likely meant.
pub(crate) fn event(name: &LitStr, errors: &mut Errors) -> Option<Event> {
    let wrong = name.value();
    if let Some(event) = table::event(&wrong) {
        return Some(event);
    }
    if wrong.is_empty() {
        errors.on(name, "the name of the event is empty");
        return None;
    }
    let (near, help) = similar_events(&wrong);
    errors.on(name, format!("unknown audit event `{wrong}`; {help}"));
    table::event(near?)
}

/// The one event that was likely meant by `wrong`, and what to say.
fn similar_events(wrong: &str) -> (Option<&'static str>, String) {
    let names = table::names();
    if let Some(near) = nearest(wrong, &names) {
        return (Some(near), format!("did you mean `{near}`?"));
    }
    let mut same_last = names.clone();
    same_last.retain(|name| name.rsplit_once('.').is_some_and(|(_, last)| last == wrong));
    if let [one] = same_last.as_slice() {
        return (Some(one), format!("did you mean `{one}`?"));
    }
    if !same_last.is_empty() {
        return (None, format!("{} are called so", list(&quoted(&same_last))));
    }
    let namespace = namespace(wrong);
    let mut in_namespace = names.clone();
    in_namespace.retain(|name| self::namespace(name) == namespace);
    let help = match namespace {
        Some(namespace) if !in_namespace.is_empty() => {
            let names = list(&quoted(&in_namespace));
            format!("the events of `{namespace}` are {names}")
        }
        Some(_) => {
            let mut namespaces = Vec::new();
            for namespace in names.iter().filter_map(|name| self::namespace(name)) {
                if !namespaces.contains(&namespace) {
                    namespaces.push(namespace);
                }
            }
            format!("there are events of {}", list(&quoted(&namespaces)))
        }
        None => {
            let names = list(&quoted(&in_namespace));
            format!("the events without a namespace are {names}")
        }
    };
    (
        None,
        format!("{help}; an event of your own is `#[derive(AuditEvent)]`"),
    )
}

fn namespace(name: &str) -> Option<&str> {
    name.rsplit_once('.').map(|(namespace, _)| namespace)
}

/// `event` as the versions of Python from `since` on have it; an error on its `name` where some
/// of them lack it.
pub(crate) fn supported(
    event: &Event,
    name: &LitStr,
    since: PythonVersion,
    errors: &mut Errors,
) -> Option<Event> {
    if let Some(reason) = lacking(event.since, event.until, since) {
        errors.on(
            name,
            format!(
                "{} `{}`, and this is for Python {since} and later",
                reason.with("raises", "raised"),
                event.name
            ),
        );
        return None;
    }
    let mut args = event.args.clone();
    args.retain(|arg| arg.until.is_none_or(|until| since <= until));
    Some(Event {
        since,
        args,
        ..event.clone()
    })
}

/// Refuses the arguments of `event` that some Python from `since` on lacks: a struct that is
/// filled in has all of them.
pub(crate) fn filled(event: &Event, name: &LitStr, since: PythonVersion, errors: &mut Errors) {
    for arg in &event.args {
        if let Some(reason) = lacking(arg.since, arg.until, since) {
            errors.on(
                name,
                format!(
                    "{} `{}` of `{}`, and this is for Python {since} and later; declare the fields that you need",
                    reason.with("passes", "passed"),
                    arg.name,
                    event.name
                ),
            );
        }
    }
}

/// Why not every version of Python from some version on has something.
enum Lacking {
    First(PythonVersion),
    Last(PythonVersion),
}

impl Lacking {
    fn with(&self, present: &str, past: &str) -> String {
        match self {
            Lacking::First(first) => format!("Python {first} is the first that {present}"),
            Lacking::Last(last) => format!("Python {last} was the last that {past}"),
        }
    }
}

fn lacking(
    first: PythonVersion,
    last: Option<PythonVersion>,
    since: PythonVersion,
) -> Option<Lacking> {
    match last {
        Some(last) => Some(Lacking::Last(last)),
        None if first > since => Some(Lacking::First(first)),
        None => None,
    }
}

/// The fields of `item` as arguments of `supported`, which is `event` in the versions of Python
/// from `since` on. Those with a mistake are not among them.
pub(crate) fn fields<'a>(
    item: &'a Item,
    event: &Event,
    supported: &Event,
    since: Option<PythonVersion>,
    errors: &mut Errors,
) -> Vec<ProjectedField<'a>> {
    let mut checked: Vec<(&Field, &Argument)> = Vec::new();
    for field in item.fields() {
        let Some(arg) = argument(field, event, errors) else {
            continue;
        };
        // Of two fields with conditions there may be one at a time.
        let first = checked
            .iter()
            .find(|(other, taken)| taken.name == arg.name && other.conditions.is_empty());
        if let Some((first, _)) = first {
            let message = format!("the field `{}` holds `{}` already", first.ident, arg.name);
            match &field.arg {
                Some(literal) => errors.on(literal, message),
                None => errors.on(&field.ident, message),
            }
            continue;
        }
        if let Some(since) = since
            && let Some(reason) = lacking(arg.since, arg.until, since)
        {
            errors.on(
                &field.ident,
                format!(
                    "{} `{}` of `{}`, and this is for Python {since} and later",
                    reason.with("passes", "passed"),
                    arg.name,
                    event.name
                ),
            );
            continue;
        }
        checked.push((field, arg));
    }
    checked
        .into_iter()
        .filter_map(|(field, arg)| {
            Some(ProjectedField {
                ident: &field.ident,
                ty: field.ty.clone(),
                conditions: field.conditions.clone(),
                // There unless every version of Python lacks it, which is an error above.
                index: supported
                    .args
                    .iter()
                    .position(|other| other.name == arg.name)?,
            })
        })
        .collect()
}

/// The argument of `event` that `field` is to hold.
fn argument<'a>(field: &Field, event: &'a Event, errors: &mut Errors) -> Option<&'a Argument> {
    if let Some(literal) = &field.arg {
        let name = literal.value();
        let found = event.args.iter().find(|arg| arg.name == name);
        if found.is_none() {
            let names = event.args.iter().map(|arg| (arg.name.as_str(), arg));
            errors.on(literal, no_argument(event, &name, names.collect()));
        }
        return found;
    }
    let name = field.ident.unraw().to_string();
    let names: Vec<(String, &Argument)> = event
        .args
        .iter()
        .filter_map(|arg| Some((field_name(&arg.name).ok()?, arg)))
        .collect();
    let found = names
        .iter()
        .find(|(field, _)| field.trim_start_matches("r#") == name);
    match found {
        Some((_, arg)) => Some(arg),
        None => {
            let names = names.iter().map(|(name, arg)| (name.as_str(), *arg));
            errors.on(&field.ident, no_argument(event, &name, names.collect()));
            None
        }
    }
}

/// That `event` has no argument `wrong`, and what it has.
fn no_argument(event: &Event, wrong: &str, names: Vec<(&str, &Argument)>) -> String {
    let missing = format!("`{}` has no argument `{wrong}`", event.name);
    let renamed = names
        .iter()
        .find(|(_, arg)| arg.was.iter().any(|was| was.name == wrong));
    if let Some((name, _)) = renamed {
        return format!("{missing}; it was renamed to `{name}`");
    }
    let fields: Vec<&str> = names.iter().map(|(name, _)| *name).collect();
    if let Some(near) = nearest(wrong, &fields) {
        return format!("{missing}; did you mean `{near}`?");
    }
    if names.is_empty() {
        return format!("{missing}, nor any other");
    }
    let all: Vec<String> = names
        .iter()
        .map(|(name, arg)| format!("`{name}` (`{}`)", arg.ty))
        .collect();
    format!("{missing}; it has {}", list(&all))
}

/// Whether the struct of `event` borrows from its arguments.
pub(crate) fn borrows(event: &Event) -> bool {
    event.args.iter().any(|arg| types::borrows(arg.ty))
}

/// Refuses `name` as that of an event of the user's own.
pub(crate) fn own_name(name: &LitStr, errors: &mut Errors) {
    let text = name.value();
    match check_name(&text) {
        Err(NameError::Character { character, .. }) => errors.on(
            name,
            format!(
                "`{text}` cannot be the name of an event: it has the character {character:?}, and names have letters, digits and `_`, `.`, `/`, `-`"
            ),
        ),
        Err(_) if text.is_empty() => errors.on(name, "the name of the event is empty"),
        Err(_) => errors.on(
            name,
            format!("`{text}` cannot be the name of an event: one of its parts is empty"),
        ),
        Ok(()) if table::event(&text).is_some() => errors.on(
            name,
            format!("`{text}` is an event of CPython; use `#[audit_event(\"{text}\")]`"),
        ),
        Ok(()) => {}
    }
}

/// The names of the arguments of an event of the user's own: those of its fields.
pub(crate) fn own_arguments(item: &Item, errors: &mut Errors) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for field in item.fields() {
        let name = match &field.arg {
            Some(literal) => literal.value(),
            None => field.ident.unraw().to_string(),
        };
        let wrong = if names.contains(&name) {
            Some(format!("there is an argument `{name}` already"))
        } else {
            check_name(&name)
                .err()
                .map(|_| format!("`{name}` cannot be the name of an argument"))
        };
        if let Some(message) = wrong {
            match &field.arg {
                Some(literal) => errors.on(literal, message),
                None => errors.on(&field.ident, message),
            }
        }
        names.push(name);
    }
    names
}
