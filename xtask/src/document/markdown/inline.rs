//! The text of one cell that a layout cut out of its lines.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::attributes;
use crate::document::cell::CellBuilder;
use crate::document::html::{Piece, pieces};
use crate::document::source::Span;
use crate::document::stitch::Stitched;
use crate::document::table::Cell;

/// Reads Markdown as the content of one cell.
#[must_use]
pub fn cell(markdown: &Stitched) -> Cell {
    let text = markdown.text();
    let mut cell = CellBuilder::new(0);
    for (event, range) in Parser::new_ext(text, Options::empty()).into_offset_iter() {
        let mark = match &event {
            Event::Start(Tag::Emphasis) => opening(text, &range, "_"),
            Event::Start(Tag::Strong) => opening(text, &range, "__"),
            Event::End(TagEnd::Emphasis) => closing(text, &range, "_"),
            Event::End(TagEnd::Strong) => closing(text, &range, "__"),
            _ => None,
        };
        match event {
            Event::Text(text) => cell.text(&text, range),
            Event::Code(code) => cell.code(&code, range),
            Event::SoftBreak | Event::HardBreak => cell.text(" ", range),
            Event::Start(Tag::Link { dest_url, .. }) => cell.start_link(&dest_url, range),
            Event::End(TagEnd::Link) => cell.end_link(),
            Event::End(TagEnd::Paragraph) => cell.text(" ", range.end..range.end),
            Event::Html(html) | Event::InlineHtml(html) => {
                let at = |span: &Span| span.start + range.start..span.end + range.start;
                pieces(&html, false, |piece| match piece {
                    Piece::Start(tag) => {
                        cell.start_tag(&tag.name, tag.href.as_deref(), at(&tag.span));
                    }
                    Piece::End(name, span) => cell.end_tag(name, at(&span)),
                    Piece::Text(text, span) => cell.text(text, at(&span)),
                });
            }
            _ => {
                if let Some((mark, place)) = mark {
                    cell.text(mark, place);
                }
            }
        }
    }
    let mut cell = cell.finish(text.len());
    attributes::remove(&mut cell);
    cell.move_spans(|span| markdown.span(span));
    cell
}

/// The underscores that open emphasis: `array.__new__` is a name, not a strong `new`.
pub fn opening<'m>(text: &str, range: &Span, mark: &'m str) -> Option<(&'m str, Span)> {
    text[range.clone()]
        .starts_with('_')
        .then(|| (mark, range.start..range.start + mark.len()))
}

/// The underscores that close emphasis.
pub fn closing<'m>(text: &str, range: &Span, mark: &'m str) -> Option<(&'m str, Span)> {
    text[range.clone()]
        .starts_with('_')
        .then(|| (mark, range.end - mark.len()..range.end))
}
