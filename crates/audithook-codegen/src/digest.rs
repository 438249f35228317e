//! The spec as Rust tables for the macros.

use std::fmt::Write as _;

use audithook_spec::{Argument, Event, PythonVersion, Spec};

/// The text of `digest.rs` of the macros: the whole spec as constant tables, so that the build
/// of a user's crate parses no JSON.
///
/// `cargo xtask regen` writes it to `crates/audithook-macros/src`. Its words (`Entry`, `Arg`,
/// `Was`, `V`) are types of the macros' module `table`, which turns an entry back into an
/// [`Event`]. It is text and not tokens, since to format so many tokens takes longer than
/// everything else that regen does.
#[must_use]
pub fn digest(spec: &Spec) -> String {
    let mut text = String::from(
        "//! The spec, as the macros read it.\n\nuse crate::table::{Arg, Entry, V, Was};\n",
    );
    let versions: Vec<String> = spec.python.iter().map(|python| version(*python)).collect();
    line(
        &mut text,
        format_args!(
            "\n/// The versions of Python that the spec covers, ascending.\npub(crate) static PYTHON: [V; {}] = [{}];",
            versions.len(),
            versions.join(", "),
        ),
    );
    line(
        &mut text,
        format_args!(
            "\n/// The events, sorted by name.\npub(crate) static EVENTS: [Entry; {}] = [",
            spec.events.len()
        ),
    );
    for event in &spec.events {
        entry(&mut text, event);
    }
    text.push_str("];\n");
    text
}

fn entry(text: &mut String, event: &Event) {
    let Event {
        name,
        internal,
        undocumented,
        references,
        ..
    } = event;
    let since = version(event.since);
    let until = optional_version(event.until);
    line(
        text,
        format_args!(
            "    Entry {{\n        name: {name:?}, since: {since}, until: {until}, \
             internal: {internal}, undocumented: {undocumented},"
        ),
    );
    if event.args.is_empty() {
        line(text, format_args!("        args: &[],"));
    } else {
        line(text, format_args!("        args: &["));
        for arg in &event.args {
            argument(text, arg);
        }
        line(text, format_args!("        ],"));
    }
    line(
        text,
        format_args!("        references: &{references:?},\n    }},"),
    );
}

fn argument(text: &mut String, arg: &Argument) {
    let Argument { name, ty, note, .. } = arg;
    let since = version(arg.since);
    let until = optional_version(arg.until);
    let was: Vec<String> = arg
        .was
        .iter()
        .map(|was| format!("Was({:?}, {})", was.name, version(was.until)))
        .collect();
    let was = was.join(", ");
    line(
        text,
        format_args!("            Arg({name:?}, \"{ty}\", {since}, {until}, &[{was}], {note:?}),"),
    );
}

fn line(text: &mut String, line: std::fmt::Arguments<'_>) {
    // A `String` takes whatever is written to it.
    let _ = writeln!(text, "{line}");
}

fn version(PythonVersion { major, minor }: PythonVersion) -> String {
    format!("V({major}, {minor})")
}

fn optional_version(python: Option<PythonVersion>) -> String {
    match python {
        Some(python) => format!("Some({})", version(python)),
        None => "None".into(),
    }
}
