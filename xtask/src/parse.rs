//! `cargo xtask parse`: what one document says.

use std::fmt::Write as _;
use std::io::{self, Read as _, Write as _};
use std::path::Path;

use audithook_spec::{FactEvent, Facts};

use crate::document::{self, Document, SIZE_LIMIT};
use crate::{Failure, Outcome};

/// Print what one document says about the audit events.
///
/// The document is a saved copy of the page `library/audit_events` of the Python
/// documentation: HTML, Markdown from any tool, or facts as JSON. Its form is told by
/// what it holds.
#[derive(Debug, clap::Args)]
pub struct ParseArgs {
    /// The document; `-` is standard input
    #[arg(value_name = "FILE|-")]
    file: String,
    /// How the facts are printed
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// How facts are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// One line an event, then the counts
    Text,
    /// The form of spec/facts
    Json,
}

/// Runs `cargo xtask parse`.
///
/// # Errors
/// Where the document cannot be read exactly; everything that is wrong with it has been
/// printed then.
pub fn run(args: &ParseArgs) -> Result<Outcome, Failure> {
    let document = read(&args.file)?;
    let printed = match args.format {
        Format::Text => text(&document.facts),
        Format::Json => document.facts.to_json(),
    };
    match io::stdout().lock().write_all(printed.as_bytes()) {
        // `parse … | head` has what it asked for.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(Outcome::Done),
    }
}

/// Reads the document `file`, `-` for standard input, and prints what is to be said
/// about it on standard error.
///
/// # Errors
/// Where it cannot be opened, or cannot be read exactly.
pub fn read(file: &str) -> Result<Document, Failure> {
    let name = if file == "-" { "<stdin>" } else { file };
    let bytes = read_bytes(file).map_err(|source| Unreadable {
        name: name.into(),
        source,
    })?;
    let document = document::read(name, &bytes).map_err(|report| {
        anstream::eprint!("{}", report.styled());
        Failure::Reported
    })?;
    if let Some(warnings) = &document.warnings {
        anstream::eprint!("{}", warnings.styled());
    }
    Ok(document)
}

/// A document that cannot be opened.
#[derive(Debug, thiserror::Error)]
#[error("cannot read the document {name}")]
struct Unreadable {
    name: String,
    source: io::Error,
}

/// Reads a file, or standard input for `-`, up to a little more than is ever read.
///
/// # Errors
/// Where the file cannot be opened or read.
pub fn read_bytes(file: &str) -> io::Result<Vec<u8>> {
    // One byte more tells that the document is too large.
    let limit = SIZE_LIMIT as u64 + 1;
    let mut bytes = Vec::new();
    match file {
        "-" => io::stdin().lock().take(limit).read_to_end(&mut bytes)?,
        file => std::fs::File::open(Path::new(file))?
            .take(limit)
            .read_to_end(&mut bytes)?,
    };
    Ok(bytes)
}

/// The facts for a person: one line an event, then the counts.
#[must_use]
pub fn text(facts: &Facts) -> String {
    let mut text = String::new();
    let width = facts
        .events
        .iter()
        .map(|event| call(event).len())
        .filter(|length| *length <= 60)
        .max()
        .unwrap_or(0);
    for event in &facts.events {
        let call = call(event);
        let places = if event.internal {
            "internal".into()
        } else {
            event.references.join(" ")
        };
        let line = format!("{call:width$}  {places}");
        text.push_str(line.trim_end());
        text.push('\n');
    }
    let (events, internal) = (facts.events.len(), facts.internal());
    // Writing to a string does not fail.
    let _ = writeln!(
        text,
        "\n{events} events ({} public, {internal} internal), {} arguments, {} references",
        events - internal,
        facts.args(),
        facts.references(),
    );
    text
}

fn call(event: &FactEvent) -> String {
    format!("{}({})", event.name, event.args.join(", "))
}
