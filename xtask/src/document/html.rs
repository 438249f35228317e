//! Reading HTML: Sphinx pages of every theme, whole or in part.

use std::convert::Infallible;

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span as TagSpan, Tokenizer};

use super::html_tables::{HtmlTables, StartTag};
use super::problem::Problem;
use super::report::Diagnostic;
use super::source::Span;
use super::table::Table;

/// What an HTML page has.
#[derive(Debug, Default)]
pub struct Page {
    /// Its tables.
    pub tables: Vec<Table>,
    /// What is wrong with them.
    pub diagnostics: Vec<Diagnostic>,
    /// The text of its title.
    pub title: String,
    /// Whether it is a page for certain, by its tags for a whole document.
    pub is_page: bool,
}

/// A piece of HTML as the tables take it.
#[derive(Debug)]
pub enum Piece<'a> {
    /// `<td>`.
    Start(&'a StartTag),
    /// `</td>`.
    End(&'a str, Span),
    /// Text with its entities resolved.
    Text(&'a str, Span),
}

/// Reads the tables of an HTML page.
#[must_use]
pub fn read(text: &str) -> Page {
    let mut page = Page::default();
    let mut tables = HtmlTables::default();
    let mut in_title = false;
    // The tag that holds the whole page, until its end comes.
    let mut whole: Option<Span> = None;
    pieces(text, true, |piece| match piece {
        Piece::Start(tag) => {
            match tag.name.as_str() {
                "title" => in_title = page.title.is_empty() && !tables.in_table(),
                "html" | "body" if whole.is_none() => whole = Some(tag.span.clone()),
                _ => {}
            }
            page.is_page |= matches!(tag.name.as_str(), "html" | "head" | "body" | "title");
            tables.start_tag(tag);
        }
        Piece::End(name, span) => {
            match name {
                "title" => in_title = false,
                "html" | "body" => whole = None,
                _ => {}
            }
            tables.end_tag(name, span);
        }
        Piece::Text(text, _) if in_title => page.title.push_str(text),
        Piece::Text(text, span) => tables.text(text, span),
    });
    (page.tables, page.diagnostics) = tables.finish(text.len());
    if let Some(start) = whole
        && page.diagnostics.is_empty()
    {
        let inside = "the page";
        page.diagnostics.push(
            Diagnostic::new(Problem::CutShort { inside }, text.len()..text.len())
                .and(start, "this tag has no end"),
        );
    }
    page
}

/// Calls `each` with every tag and text of `text`.
///
/// `whole` tells that this is a document, in which a script holds no tags.
pub fn pieces(text: &str, whole: bool, mut each: impl FnMut(Piece<'_>)) {
    let mut tag = StartTag::default();
    let mut attribute = Vec::new();
    let callback = |event: CallbackEvent<'_>, span: TagSpan<usize>| -> Option<Infallible> {
        match event {
            CallbackEvent::OpenStartTag { name } => {
                tag.name = utf8(name).to_ascii_lowercase();
                tag.href = None;
                tag.merged = false;
                tag.span = span.start..span.end;
                attribute.clear();
            }
            CallbackEvent::AttributeName { name } => attribute = name.to_vec(),
            CallbackEvent::AttributeValue { value } => match attribute.as_slice() {
                b"href" => tag.href = Some(utf8(value).into()),
                b"colspan" | b"rowspan" => tag.merged |= value != b"1",
                _ => {}
            },
            CallbackEvent::CloseStartTag { .. } => {
                tag.span.end = span.end;
                each(Piece::Start(&tag));
            }
            CallbackEvent::EndTag { name } => {
                each(Piece::End(
                    &utf8(name).to_ascii_lowercase(),
                    span.start..span.end,
                ));
            }
            CallbackEvent::String { value } => {
                each(Piece::Text(utf8(value), span.start..span.end));
            }
            CallbackEvent::Comment { .. }
            | CallbackEvent::Doctype { .. }
            | CallbackEvent::Error(_) => {}
        }
        None
    };
    let mut emitter = CallbackEmitter::<_, Infallible, usize>::new(callback);
    emitter.naively_switch_states(whole);
    let Ok(()) = Tokenizer::new_with_emitter(text, emitter).finish();
}

/// The tokenizer is given UTF-8 and cuts it at characters of ASCII alone.
fn utf8(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap_or("\u{fffd}")
}
