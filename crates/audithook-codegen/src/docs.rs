//! The documentation of generated items.

use audithook_spec::{Argument, Event, PythonVersion};
use proc_macro2::TokenStream;
use quote::quote;

use crate::types::describe;

/// Lines of text as `#[doc]` attributes.
pub(crate) fn attributes(lines: &[String]) -> TokenStream {
    let lines = lines.iter().flat_map(|line| line.split('\n')).map(|line| {
        // The blank that stands between `///` and the text.
        let line = if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        };
        quote!(#[doc = #line])
    });
    quote!(#(#lines)*)
}

/// The call form: `os.chmod(path, mode, dir_fd)`.
pub(crate) fn call_form(event: &Event) -> String {
    let args: Vec<&str> = event.args.iter().map(|arg| arg.name.as_str()).collect();
    format!("{}({})", event.name, args.join(", "))
}

/// What the struct of an event says of itself.
pub(crate) fn event_lines(event: &Event) -> Vec<String> {
    let mut lines = vec![format!("`{}`", call_form(event)), String::new()];
    lines.push(match event.until {
        None => format!("In Python {} and later.", event.since),
        Some(until) if until == event.since => format!("In Python {until} alone."),
        Some(until) => {
            format!(
                "In Python {} to {until}; newer versions do not raise it.",
                event.since
            )
        }
    });
    if event.internal {
        lines.push("Raised by CPython's internals: no public API answers to it.".into());
    }
    if event.undocumented {
        lines.push("Not in CPython's documentation: seen in its source or raised by it.".into());
    }
    if !event.references.is_empty() {
        let links: Vec<String> = event
            .references
            .iter()
            .map(|reference| link(event.until, reference))
            .collect();
        lines.push(String::new());
        lines.push(format!("Documentation: {}.", links.join(", ")));
    }
    lines
}

/// What the field of an argument says of itself.
pub(crate) fn argument_lines(event: &Event, arg: &Argument) -> Vec<String> {
    let mut first = capitalised(&describe(arg.ty));
    first.push('.');
    let mut lines = vec![first];
    if !arg.note.is_empty() {
        lines.push(arg.note.clone());
    }
    let mut history = Vec::new();
    if arg.since > event.since {
        history.push(format!("since {}", arg.since));
    }
    if let Some(until) = arg.until.filter(|_| arg.until != event.until) {
        history.push(format!("until {until}"));
    }
    history.extend(arg.was.iter().map(|was| {
        format!(
            "`{}` before {}.{}",
            was.name,
            was.until.major,
            was.until.minor + 1
        )
    }));
    if !history.is_empty() {
        lines.push(String::new());
        lines.push(format!("{}.", capitalised(&history.join("; "))));
    }
    if event.is_optional(arg) {
        lines.push("`None` where a version of Python does not pass it.".into());
    }
    lines
}

/// A link to a place of the documentation, of the last version that has it.
fn link(until: Option<PythonVersion>, reference: &str) -> String {
    if reference.starts_with("https://") || reference.starts_with("http://") {
        return format!("<{reference}>");
    }
    let version = until.map_or("3".into(), |until| until.to_string());
    let (page, anchor) = reference.split_once('#').unwrap_or((reference, ""));
    // An anchor that Sphinx made for the event alone says nothing to a reader.
    let title = match anchor {
        "" => page,
        _ if anchor.starts_with("audit_event_") => page,
        _ => anchor.strip_prefix("c.").unwrap_or(anchor),
    };
    format!("[`{title}`](https://docs.python.org/{version}/{reference})")
}

pub(crate) fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => String::new(),
    }
}
