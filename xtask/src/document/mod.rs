//! Reading a saved copy of the page `library/audit_events`, in whatever form.
//!
//! ```text
//! bytes -> text -> form? -- html.rs ------> tables -- interpret.rs --> facts
//!                        -- markdown/ --/
//!                        -- json.rs ---------------------------------/
//! ```
//!
//! The form is told by what the document holds, never by its name. A document is read
//! whole or not at all: what cannot be read exactly is a [`Problem`] at its place.

mod arguments;
mod cell;
mod check;
mod events;
mod html;
mod html_tables;
mod interpret;
mod json;
mod markdown;
mod problem;
mod reference;
mod references;
mod release;
mod report;
mod source;
mod stitch;
mod table;

use audithook_spec::{Facts, Release};

pub use check::check;
pub use problem::{DEPTH_LIMIT, Problem, SIZE_LIMIT, Severity};
pub use reference::normalise_reference;
pub use report::{Diagnostic, Report};
pub use source::{LineColumn, Source, Span};

use interpret::Reading;

/// What a document says.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its events.
    pub facts: Facts,
    /// The release that its title names.
    pub title_release: Option<Release>,
    /// The form that it has.
    pub form: Form,
    /// What a person should know although the document was read.
    pub warnings: Option<Report>,
}

/// The form of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// HTML as Sphinx writes it.
    Html,
    /// Markdown of any kind.
    Markdown,
    /// The JSON that `cargo xtask parse --format json` prints.
    Json,
}

/// Reads a document that people know as `name`.
///
/// ```
/// let page = "\
/// | Audit event | Arguments | References |
/// | --- | --- | --- |
/// | os.chmod | `path`, `mode` | [[1]](os.md#os.chmod) |
/// ";
/// let document = xtask::document::read("page.md", page.as_bytes()).unwrap();
/// let event = &document.facts.events[0];
/// assert_eq!(event.args, ["path", "mode"]);
/// assert_eq!(event.references, ["library/os.html#os.chmod"]);
/// ```
///
/// # Errors
/// Everything that is wrong with the document, in the order of its places.
pub fn read(name: &str, bytes: &[u8]) -> Result<Document, Report> {
    let text = text(name, bytes)?;
    let read = if json::is_json(&text) {
        read_json(&text)
    } else {
        read_page(&text)
    };
    let source = Source::new(name, text);
    match read {
        Ok((mut document, warnings)) => {
            if !warnings.is_empty() {
                document.warnings = Some(Report::new(source, warnings));
            }
            Ok(document)
        }
        Err(diagnostics) => Err(Report::new(source, diagnostics)),
    }
}

/// The bytes as text without a byte order mark.
fn text(name: &str, bytes: &[u8]) -> Result<String, Report> {
    let fail = |text: &str, problem, span| {
        let source = Source::new(name, text.into());
        Err(Report::new(source, vec![Diagnostic::new(problem, span)]))
    };
    if bytes.len() > SIZE_LIMIT {
        return fail("", Problem::TooLarge, 0..0);
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let places = bytes
                .utf8_chunks()
                .filter(|chunk| !chunk.invalid().is_empty())
                .count();
            let at = error.valid_up_to();
            let shown = String::from_utf8_lossy(bytes);
            let end = at + char::REPLACEMENT_CHARACTER.len_utf8();
            return fail(&shown, Problem::NotUtf8 { places }, at..end);
        }
    };
    if let Some(at) = text.find('\0') {
        let count = text.matches('\0').count();
        return fail(text, Problem::Nul { count }, at..at + 1);
    }
    if text.trim().is_empty() {
        return fail("", Problem::Empty, 0..0);
    }
    Ok(text.into())
}

type Read = Result<(Document, Vec<Diagnostic>), Vec<Diagnostic>>;

fn read_json(text: &str) -> Read {
    let facts = json::read(text)?;
    let document = Document {
        facts,
        title_release: None,
        form: Form::Json,
        warnings: None,
    };
    Ok((document, Vec::new()))
}

fn read_page(text: &str) -> Read {
    // Markdown may begin with a tag, too: the tables tell.
    if text.trim_start().starts_with('<') {
        let page = html::read(text);
        let reading = Reading::of(&page.tables);
        if page.is_page || reading.found() {
            let release = release::in_title(&page.title);
            return finish(text, Form::Html, reading, page.diagnostics, release);
        }
    }
    let page = markdown::read(text);
    let reading = Reading::of(&page.tables);
    let release = page
        .titles
        .iter()
        .find_map(|title| release::in_title(title));
    finish(text, Form::Markdown, reading, page.diagnostics, release)
}

fn finish(
    text: &str,
    form: Form,
    reading: Reading,
    found: Vec<Diagnostic>,
    title_release: Option<Release>,
) -> Read {
    let mut diagnostics = reading.diagnostics;
    diagnostics.extend(found);
    if !reading.public && !diagnostics.iter().any(is_error) {
        let start = text.len() - text.trim_start().len();
        diagnostics.push(Diagnostic::new(Problem::NoTable, start..start));
    }
    if diagnostics.iter().any(is_error) {
        return Err(diagnostics);
    }
    if !reading.internal {
        let end = text.trim_end().len();
        diagnostics.push(Diagnostic::new(Problem::NoInternalTable, end..end));
    }
    let document = Document {
        facts: reading.events.into_facts(),
        title_release,
        form,
        warnings: None,
    };
    Ok((document, diagnostics))
}

fn is_error(diagnostic: &Diagnostic) -> bool {
    diagnostic.problem.severity() == Severity::Error
}
