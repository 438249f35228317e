//! Tables from HTML tags, whether of a page or within Markdown.

use super::cell::CellBuilder;
use super::problem::{DEPTH_LIMIT, Problem};
use super::report::Diagnostic;
use super::source::Span;
use super::table::{Row, Table};

/// A start tag with what the tables need of it.
#[derive(Clone, Debug, Default)]
pub struct StartTag {
    /// The name in lower case.
    pub name: String,
    /// Where a link leads.
    pub href: Option<String>,
    /// Whether a cell spans several rows or columns.
    pub merged: bool,
    /// Where the tag stands.
    pub span: Span,
}

/// Builds the tables from tags and text in the order of the document.
///
/// The end tags that HTML lets an author leave out (`</td>`, `</tr>`) are implied as
/// browsers imply them.
#[derive(Debug, Default)]
pub struct HtmlTables {
    open: Vec<OpenTable>,
    tables: Vec<Table>,
    diagnostics: Vec<Diagnostic>,
    /// Whether tables were nested too deep to go on.
    too_deep: bool,
}

#[derive(Debug, Default)]
struct OpenTable {
    table: Table,
    head: bool,
    caption: bool,
    row: Option<OpenRow>,
}

#[derive(Debug, Default)]
struct OpenRow {
    row: Row,
    cell: Option<CellBuilder>,
    /// Whether a cell was not the name of a column.
    data: bool,
}

impl HtmlTables {
    /// The cell that text belongs to now.
    pub fn cell(&mut self) -> Option<&mut CellBuilder> {
        self.open.last_mut()?.row.as_mut()?.cell.as_mut()
    }

    /// Whether a table is open.
    #[must_use]
    pub fn in_table(&self) -> bool {
        !self.open.is_empty()
    }

    /// A start tag anywhere in the document.
    pub fn start_tag(&mut self, tag: &StartTag) {
        if tag.name == "table" {
            self.start_table(&tag.span);
            return;
        }
        let Some(table) = self.open.last_mut() else {
            return;
        };
        match tag.name.as_str() {
            "thead" => table.head = true,
            "tbody" | "tfoot" => table.head = false,
            "caption" => table.caption = true,
            "tr" => {
                table.end_row(tag.span.start);
                table.start_row(tag.span.start);
            }
            "td" | "th" => table.start_cell(tag),
            name => {
                if let Some(cell) = self.cell() {
                    cell.start_tag(name, tag.href.as_deref(), tag.span.clone());
                }
            }
        }
    }

    /// An end tag anywhere in the document.
    pub fn end_tag(&mut self, name: &str, span: Span) {
        let Some(table) = self.open.last_mut() else {
            return;
        };
        match name {
            "table" => {
                table.end_row(span.start);
                if let Some(open) = self.open.pop() {
                    self.tables.push(open.finish(span.end));
                }
            }
            "thead" => table.head = false,
            "caption" => table.caption = false,
            "tr" => table.end_row(span.end),
            "td" | "th" => table.end_cell(span.end),
            _ => {
                if let Some(cell) = self.cell() {
                    cell.end_tag(name, span);
                }
            }
        }
    }

    /// Text anywhere in the document.
    pub fn text(&mut self, text: &str, span: Span) {
        let Some(table) = self.open.last_mut() else {
            return;
        };
        match &mut table.row {
            Some(OpenRow {
                cell: Some(cell), ..
            }) => cell.text(text, span),
            _ if table.caption || text.trim().is_empty() => {}
            _ => {
                let space = text.len() - text.trim_start().len();
                let start = (span.start + space).min(span.end);
                table.table.stray.push(start..span.end);
            }
        }
    }

    /// The tables and what is wrong with them, at the `end` of the document.
    #[must_use]
    pub fn finish(mut self, end: usize) -> (Vec<Table>, Vec<Diagnostic>) {
        if let Some(open) = self.open.first()
            && !self.too_deep
        {
            let inside = "a table";
            self.diagnostics.push(
                Diagnostic::new(Problem::CutShort { inside }, end..end)
                    .and(open.table.span.clone(), "this table has no end"),
            );
        }
        (self.tables, self.diagnostics)
    }

    fn start_table(&mut self, span: &Span) {
        if self.open.len() < DEPTH_LIMIT {
            let mut open = OpenTable::default();
            open.table.span = span.clone();
            self.open.push(open);
        } else if !self.too_deep {
            self.too_deep = true;
            self.diagnostics
                .push(Diagnostic::new(Problem::TooDeep, span.clone()));
        }
    }
}

impl OpenTable {
    fn start_row(&mut self, start: usize) {
        let mut open = OpenRow::default();
        open.row.span = start..start;
        self.row = Some(open);
    }

    fn start_cell(&mut self, tag: &StartTag) {
        self.end_cell(tag.span.start);
        if self.row.is_none() {
            self.start_row(tag.span.start);
        }
        if let Some(open) = &mut self.row {
            open.data |= tag.name == "td";
            let mut cell = CellBuilder::new(tag.span.start);
            if tag.merged {
                cell.problem(Problem::MergedCells, tag.span.clone());
            }
            open.cell = Some(cell);
        }
    }

    fn end_cell(&mut self, end: usize) {
        if let Some(open) = &mut self.row
            && let Some(cell) = open.cell.take()
        {
            open.row.cells.push(cell.finish(end));
        }
    }

    fn end_row(&mut self, end: usize) {
        self.end_cell(end);
        let Some(mut open) = self.row.take() else {
            return;
        };
        if open.row.cells.is_empty() {
            return;
        }
        open.row.span.end = end;
        open.row.header = self.head || !open.data;
        self.table.rows.push(open.row);
    }

    fn finish(mut self, end: usize) -> Table {
        self.table.span.end = end;
        self.table.mark_plain_header();
        self.table.columns = columns(&self.table);
        self.table
    }
}

/// The number of columns: that of the header, or of most rows.
fn columns(table: &Table) -> usize {
    if let Some(header) = table.rows.iter().find(|row| row.header) {
        return header.cells.len();
    }
    let mut counts = std::collections::BTreeMap::new();
    for row in &table.rows {
        *counts.entry(row.cells.len()).or_insert(0_usize) += 1;
    }
    counts
        .into_iter()
        .max_by_key(|(_, rows)| *rows)
        .map_or(0, |(columns, _)| columns)
}
