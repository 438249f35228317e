//! The spec as a text for the macros.

use audithook_spec::{Event, PythonVersion, Spec};

/// The text of `digest.txt` of the macros, from which they make the [`Event`] that a user names:
/// the build of a user's crate parses no JSON, and compiles no tables.
///
/// `cargo xtask regen` writes it to `crates/audithook-macros/src`. A block of lines, behind a
/// blank one, is an event with its arguments and references; the cells of a line are separated
/// by tabs, and one of nothing is an empty cell. The versions of Python come first.
#[must_use]
pub fn digest(spec: &Spec) -> String {
    let mut text = String::from("python");
    for python in &spec.python {
        text += &format!("\t{python}");
    }
    text.push('\n');
    for event in &spec.events {
        text += &block(event);
    }
    text
}

fn block(event: &Event) -> String {
    let Event {
        name,
        since,
        internal,
        undocumented,
        ..
    } = event;
    let until = or_empty(event.until);
    let internal = if *internal { "internal" } else { "" };
    let undocumented = if *undocumented { "undocumented" } else { "" };
    let mut text = format!("\n{name}\t{since}\t{until}\t{internal}\t{undocumented}\n");
    for arg in &event.args {
        let until = or_empty(arg.until);
        let (name, ty, since, note) = (&arg.name, arg.ty, arg.since, &arg.note);
        text += &format!("arg\t{name}\t{ty}\t{since}\t{until}\t{note}\n");
        for was in &arg.was {
            text += &format!("was\t{}\t{}\n", was.name, was.until);
        }
    }
    for reference in &event.references {
        text += &format!("see\t{reference}\n");
    }
    text
}

fn or_empty(python: Option<PythonVersion>) -> String {
    python.map(|python| python.to_string()).unwrap_or_default()
}
