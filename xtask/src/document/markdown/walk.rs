//! One walk over the events of the Markdown parser.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::loose::Token;
use super::{attributes, inline, mend};
use crate::document::cell::CellBuilder;
use crate::document::html::{Piece, pieces};
use crate::document::html_tables::HtmlTables;
use crate::document::report::Diagnostic;
use crate::document::source::Span;
use crate::document::stitch::Stitched;
use crate::document::table::{Cell, Row, Table};

/// What the walk gathers.
#[derive(Debug, Default)]
pub struct Walked {
    /// GFM tables and tables of raw HTML.
    pub tables: Vec<Table>,
    /// Everything outside of these tables.
    pub tokens: Vec<Token>,
    /// What is wrong with raw HTML.
    pub diagnostics: Vec<Diagnostic>,
    /// Texts that may be the title of the page.
    pub titles: Vec<String>,
}

/// Walks over a document.
#[must_use]
pub fn walk(text: &str) -> Walked {
    let mended = mend::lines(text);
    let mut walk = Walk {
        text,
        walked: Walked::default(),
        html: HtmlTables::default(),
        block: None,
        gfm: None,
        cell: None,
        aside: None,
        read_to: 0,
    };
    let parser = Parser::new_ext(&mended, Options::ENABLE_TABLES);
    for (event, range) in parser.into_offset_iter() {
        walk.event(event, range);
    }
    walk.finish()
}

struct Walk<'t> {
    text: &'t str,
    walked: Walked,
    html: HtmlTables,
    /// A block of raw HTML, whose tags may go over several lines.
    block: Option<Stitched>,
    gfm: Option<Gfm>,
    /// The cell of a GFM table or the paragraph that text goes to.
    cell: Option<CellBuilder>,
    /// The text of a heading or of a block of code, which is in no table.
    aside: Option<String>,
    /// Up to where the text has been read as the rule below a header.
    read_to: usize,
}

/// A GFM table that is being read.
struct Gfm {
    table: Table,
    row: Row,
}

impl Walk<'_> {
    fn event(&mut self, event: Event<'_>, range: Span) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag, range),
            Event::Text(_) if range.start < self.read_to => {}
            Event::Text(text) => self.text(&text, range),
            Event::Code(code) => {
                self.aside(&code);
                self.inline(range.start).code(&code, range);
            }
            Event::Html(html) => match &mut self.block {
                Some(block) => block.push(&html, range.start),
                None => self.inline_html(&html, &range),
            },
            Event::InlineHtml(html) => self.inline_html(&html, &range),
            Event::SoftBreak | Event::HardBreak => self.line_break(range),
            Event::Rule => self.walked.tokens.push(Token::Break),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Span) {
        match tag {
            Tag::Table(columns) => {
                self.end_paragraph(range.start);
                self.walked.tokens.push(Token::Break);
                let table = Table {
                    span: range,
                    columns: columns.len(),
                    may_leave_out: true,
                    backticks: true,
                    ..Table::default()
                };
                let row = Row::default();
                self.gfm = Some(Gfm { table, row });
            }
            Tag::TableHead | Tag::TableRow => {
                if let Some(gfm) = &mut self.gfm {
                    gfm.row = Row {
                        span: range,
                        header: matches!(tag, Tag::TableHead),
                        ..Row::default()
                    };
                }
            }
            Tag::TableCell => self.cell = Some(CellBuilder::new(range.start)),
            Tag::Heading { .. } => {
                self.end_paragraph(range.start);
                self.walked.tokens.push(Token::Break);
                self.aside = Some(String::new());
            }
            Tag::CodeBlock(_) => {
                self.end_paragraph(range.start);
                self.walked.tokens.push(Token::Break);
                self.aside = Some(String::new());
            }
            Tag::HtmlBlock => {
                self.end_paragraph(range.start);
                self.block = Some(Stitched::default());
            }
            Tag::Paragraph => {
                self.end_paragraph(range.start);
                self.start_line(range.start);
            }
            Tag::BlockQuote(_) | Tag::List(_) | Tag::Item => self.end_paragraph(range.start),
            Tag::Emphasis => self.mark(inline::opening(self.text, &range, "_")),
            Tag::Strong => self.mark(inline::opening(self.text, &range, "__")),
            Tag::Link { dest_url, .. } => self.inline(range.start).start_link(&dest_url, range),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd, range: Span) {
        match tag {
            TagEnd::Table => {
                if let Some(mut gfm) = self.gfm.take() {
                    mark_cut(&mut gfm.table, self.text);
                    self.walked.tables.push(gfm.table);
                }
            }
            TagEnd::TableHead | TagEnd::TableRow => {
                if let Some(gfm) = &mut self.gfm {
                    let mut row = std::mem::take(&mut gfm.row);
                    count_cells(&mut row, gfm.table.columns, self.text);
                    if !is_fence(&self.text[row.span.clone()]) {
                        gfm.table.rows.push(row);
                    }
                }
            }
            TagEnd::TableCell => {
                if let (Some(gfm), Some(cell)) = (&mut self.gfm, self.cell.take()) {
                    gfm.row.cells.push(finish(cell, range.end));
                }
            }
            TagEnd::Heading(_) => {
                if let Some(heading) = self.aside.take() {
                    self.walked.titles.push(heading);
                }
                self.cell = None;
            }
            TagEnd::CodeBlock => {
                self.aside = None;
                self.cell = None;
            }
            TagEnd::HtmlBlock => {
                if let Some(block) = self.block.take() {
                    pieces(block.text(), false, |piece| match piece {
                        Piece::Start(tag) => {
                            let mut tag = tag.clone();
                            tag.span = block.span(&tag.span);
                            self.html.start_tag(&tag);
                        }
                        Piece::End(name, span) => self.html.end_tag(name, block.span(&span)),
                        Piece::Text(text, span) => self.html.text(text, block.span(&span)),
                    });
                }
            }
            TagEnd::Paragraph | TagEnd::Item => self.end_paragraph(range.end),
            TagEnd::Emphasis => self.mark(inline::closing(self.text, &range, "_")),
            TagEnd::Strong => self.mark(inline::closing(self.text, &range, "__")),
            TagEnd::Link => self.inline(range.end).end_link(),
            _ => {}
        }
    }

    /// The cell or paragraph that inline content goes to.
    fn inline(&mut self, start: usize) -> &mut CellBuilder {
        if self.html.cell().is_some() {
            // Asked twice, because the borrow checker does not see that the first is over.
            if let Some(cell) = self.html.cell() {
                return cell;
            }
        }
        self.cell.get_or_insert_with(|| CellBuilder::new(start))
    }

    fn text(&mut self, text: &str, range: Span) {
        self.aside(text);
        let loose = self.gfm.is_none() && self.aside.is_none() && !self.html.in_table();
        if !loose {
            self.inline(range.start).text(text, range);
            return;
        }
        let escaped = self.text[..range.start].ends_with('\\');
        let mut start = range.start;
        for (index, part) in text.split('|').enumerate() {
            if index > 0 {
                let pipe = start;
                start += 1;
                if index == 1 && escaped && text.starts_with('|') {
                    self.inline(pipe).text("|", pipe..pipe + 1);
                } else {
                    self.end_paragraph(pipe);
                    self.walked.tokens.push(Token::Pipe(pipe));
                }
            }
            let end = (start + part.len()).min(range.end);
            if !part.is_empty() {
                self.inline(start).text(part, start..end);
            }
            start = end;
        }
    }

    fn aside(&mut self, text: &str) {
        if let Some(aside) = &mut self.aside {
            aside.push_str(text);
        }
    }

    /// Adds the underscores of emphasis, which is text in a name.
    fn mark(&mut self, mark: Option<(&str, Span)>) {
        if let Some((mark, place)) = mark {
            self.aside(mark);
            self.inline(place.start).text(mark, place);
        }
    }

    fn inline_html(&mut self, html: &str, range: &Range<usize>) {
        let offset = range.start;
        pieces(html, false, |piece| match piece {
            Piece::Start(tag) => {
                let mut tag = tag.clone();
                tag.span = tag.span.start + offset..tag.span.end + offset;
                if self.html.in_table() || tag.name == "table" {
                    self.html.start_tag(&tag);
                } else {
                    let href = tag.href.as_deref();
                    self.inline(offset)
                        .start_tag(&tag.name, href, tag.span.clone());
                }
            }
            Piece::End(name, span) => {
                let span = span.start + offset..span.end + offset;
                if self.html.in_table() {
                    self.html.end_tag(name, span);
                } else {
                    self.inline(offset).end_tag(name, span);
                }
            }
            Piece::Text(text, span) => {
                let span = span.start + offset..span.end + offset;
                self.inline(offset).text(text, span);
            }
        });
    }

    fn line_break(&mut self, range: Span) {
        self.aside(" ");
        let blank = self.cell.as_ref().is_none_or(CellBuilder::is_blank);
        if blank && self.gfm.is_none() && !self.html.in_table() {
            self.cell = None;
            self.walked.tokens.push(Token::NewLine);
        } else {
            self.inline(range.start).text(" ", range.clone());
        }
        self.start_line(range.end);
    }

    /// A line of a paragraph, which may be the rule below the header of a table.
    fn start_line(&mut self, start: usize) {
        if self.gfm.is_some() || self.html.in_table() {
            return;
        }
        let line = self.text[start..].split('\n').next().unwrap_or_default();
        if let Some((columns, closed)) = mend::rule(line) {
            self.end_paragraph(start);
            let span = start..start + line.trim_end().len();
            self.read_to = span.end;
            self.walked.tokens.push(Token::Rule {
                columns,
                closed,
                span,
            });
        }
    }

    /// Ends the paragraph or the cell of the loose layout.
    fn end_paragraph(&mut self, end: usize) {
        if self.html.in_table() {
            if let Some(cell) = self.html.cell() {
                cell.text(" ", end..end);
            }
            return;
        }
        if let Some(cell) = self.cell.take()
            && !cell.is_blank()
        {
            if self.walked.tokens.is_empty() && self.walked.titles.is_empty() {
                // A tool that has no heading for the title begins with its text.
                self.walked.titles.push(self.text[..end].to_owned());
            }
            self.walked.tokens.push(Token::Cell(finish(cell, end)));
        }
    }

    fn finish(mut self) -> Walked {
        self.end_paragraph(self.text.len());
        let (tables, diagnostics) = self.html.finish(self.text.len());
        self.walked.tables.extend(tables);
        self.walked.diagnostics = diagnostics;
        self.walked
    }
}

fn finish(cell: CellBuilder, end: usize) -> Cell {
    let mut cell = cell.finish(end);
    attributes::remove(&mut cell);
    cell
}

/// Sets the cells of a GFM row right: the parser fills up short rows and cuts long ones.
fn count_cells(row: &mut Row, columns: usize, text: &str) {
    let source = text[row.span.clone()].trim();
    let pipes = unescaped_pipes(source);
    let opened = source.starts_with('|');
    let closed = source.len() > 1 && ends_with_pipe(source);
    let mut found = pipes + 1 - usize::from(opened) - usize::from(closed);
    if closed && !opened && found < columns {
        // Without a pipe at the start, the one at the end is before an empty last cell.
        found += 1;
    }
    row.cells.truncate(found);
    row.excess = found.saturating_sub(row.cells.len());
}

/// Whether a line is the fence of a block, as Pandoc has it: `:::`. It ends the table.
fn is_fence(line: &str) -> bool {
    let line = line.trim();
    line.len() >= 3 && line.bytes().all(|byte| byte == b':')
}

fn unescaped_pipes(text: &str) -> usize {
    let mut escaped = false;
    text.bytes()
        .filter(|byte| {
            let counts = *byte == b'|' && !escaped;
            escaped = *byte == b'\\' && !escaped;
            counts
        })
        .count()
}

fn ends_with_pipe(text: &str) -> bool {
    text.strip_suffix('|').is_some_and(|rest| {
        let slashes = rest.bytes().rev().take_while(|byte| *byte == b'\\').count();
        slashes % 2 == 0
    })
}

/// Marks the last row as cut where the document ends in it.
fn mark_cut(table: &mut Table, text: &str) {
    let closed = |row: &Row| ends_with_pipe(text[row.span.clone()].trim());
    let style = table.rows.first().is_some_and(closed);
    let columns = table.columns;
    if let Some(last) = table.rows.last_mut().filter(|row| !row.header)
        && last.span.end >= text.len()
        && !text.ends_with('\n')
    {
        let short = last.cells.len() < columns;
        let empty = last.cells.last().is_some_and(Cell::is_empty);
        last.cut = short || if style { !closed(last) } else { empty };
        last.unsure = !style;
    }
}
