//! The layout with one cell a paragraph: a lone `|` stands between the cells of a row,
//! and a rule `---|---|---` below the header.

use crate::document::interpret::holds_name;
use crate::document::references::looks_like_references;
use crate::document::source::Span;
use crate::document::table::{Cell, Row, Table};

/// A piece of a document outside of the tables that Markdown itself knows.
#[derive(Clone, Debug)]
pub enum Token {
    /// A paragraph, or the part of one between pipes.
    Cell(Cell),
    /// A pipe.
    Pipe(usize),
    /// The end of a line without text.
    NewLine,
    /// `---|---|---`.
    Rule {
        /// The number of columns.
        columns: usize,
        /// Whether pipes stand at the ends.
        closed: bool,
        /// Where it stands.
        span: Span,
    },
    /// Something that no row of a table goes across: a heading, another table.
    Break,
}

/// Finds the tables of this layout.
#[must_use]
pub fn tables(tokens: &[Token], text: &str) -> Vec<Table> {
    let rules: Vec<usize> = (0..tokens.len())
        .filter(|index| matches!(tokens[*index], Token::Rule { .. }))
        .collect();
    let mut tables = Vec::new();
    for (number, &at) in rules.iter().enumerate() {
        let Token::Rule {
            columns,
            closed,
            span,
        } = &tokens[at]
        else {
            continue;
        };
        let end = match rules.get(number + 1) {
            Some(&next) => header_start(tokens, at, next),
            None => tokens.len(),
        };
        let body = &tokens[at + 1..end];
        let body = body
            .iter()
            .position(|token| matches!(token, Token::Break))
            .map_or(body, |index| &body[..index]);
        let last = at + 1 + body.len() == tokens.len();
        let rows = if *closed {
            closed_rows(body, *columns)
        } else {
            open_rows(body, *columns, last, text)
        };
        let end = rows.last().map_or(span.end, |row| row.span.end);
        let mut table = Table {
            span: span.start..end,
            columns: *columns,
            rows,
            backticks: true,
            loose: true,
            ..Table::default()
        };
        if last {
            mark_cut(&mut table, body.last(), span.end, text);
        }
        tables.push(table);
    }
    tables
}

/// Where the header above the rule at `rule` starts; it comes after `from`.
fn header_start(tokens: &[Token], from: usize, rule: usize) -> usize {
    let Token::Rule {
        columns, closed, ..
    } = &tokens[rule]
    else {
        return rule;
    };
    let mut pipes = if *closed { columns + 1 } else { columns - 1 };
    let mut start = rule;
    while start > from + 1 && pipes > 0 {
        start -= 1;
        if matches!(tokens[start], Token::Pipe(_)) {
            pipes -= 1;
        }
    }
    if !closed && start > from + 1 && matches!(tokens[start - 1], Token::Cell(_)) {
        start -= 1;
    }
    start
}

/// A row that is being put together.
#[derive(Default)]
struct Slots {
    cells: Vec<Option<Cell>>,
    pipes: usize,
    end: usize,
}

impl Slots {
    fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    fn cell(&mut self, cell: Cell) {
        self.end = cell.span.end;
        if let Some(slot) = self.cells.last_mut() {
            *slot = Some(cell);
        } else {
            self.cells.push(Some(cell));
        }
    }

    fn pipe(&mut self, at: usize) {
        if self.cells.is_empty() {
            self.cells.push(Some(empty(at)));
        }
        self.pipes += 1;
        self.end = at + 1;
        self.cells.push(None);
    }

    /// Whether the last thing was a pipe.
    fn after_pipe(&self) -> bool {
        matches!(self.cells.last(), Some(None))
    }

    /// Whether the row ends for certain, with its references.
    fn is_whole(&self, columns: usize) -> bool {
        let last = self.cells.last().and_then(Option::as_ref);
        columns > 2 && self.pipes + 1 == columns && last.is_some_and(looks_like_references)
    }

    fn finish(&mut self, columns: usize) -> Row {
        let slots = std::mem::take(self);
        let mut start = slots.end;
        let mut cells = Vec::with_capacity(slots.cells.len());
        for cell in slots.cells {
            let cell = cell.unwrap_or_else(|| empty(slots.end));
            start = start.min(cell.span.start);
            cells.push(cell);
        }
        let excess = cells.len().saturating_sub(columns);
        cells.truncate(columns);
        Row {
            span: start..slots.end,
            cells,
            excess,
            ..Row::default()
        }
    }
}

fn empty(at: usize) -> Cell {
    Cell {
        span: at..at,
        ..Cell::default()
    }
}

/// Rows `name | args | references`: a row ends where one cell follows another.
fn open_rows(body: &[Token], columns: usize, last: bool, text: &str) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut row = Slots::default();
    for (index, token) in body.iter().enumerate() {
        match token {
            Token::Cell(cell) => {
                let full = row.pipes + 1 == columns;
                let begins = || {
                    let named = holds_name(cell)
                        && next(body, index).is_some_and(|next| matches!(next, Token::Pipe(_)));
                    named || (ends_row(text, row.end) && is_prose(cell))
                };
                if !row.is_empty() && (!row.after_pipe() || (full && begins())) {
                    rows.push(row.finish(columns));
                }
                row.cell(cell.clone());
            }
            Token::Pipe(at) => {
                if row.is_whole(columns) {
                    // The cell before this pipe is missing: it is a name.
                    rows.push(row.finish(columns));
                }
                row.pipe(*at);
            }
            Token::NewLine | Token::Rule { .. } | Token::Break => {}
        }
    }
    if !row.is_empty() {
        rows.push(row.finish(columns));
    }
    without_prose(&mut rows, last);
    rows
}

/// Whether a row ends with the pipe that ends at `at`: two blanks follow its last cell.
fn ends_row(text: &str, at: usize) -> bool {
    text[at..].starts_with("  \n") || text[at..].starts_with("  \r\n")
}

fn is_prose(cell: &Cell) -> bool {
    !cell.has_code() && !looks_like_references(cell)
}

fn next(body: &[Token], index: usize) -> Option<&Token> {
    body[index + 1..]
        .iter()
        .find(|token| !matches!(token, Token::NewLine))
}

/// Takes the paragraphs after the table out of its rows.
fn without_prose(rows: &mut Vec<Row>, last: bool) {
    let paragraph = |row: &Row| row.cells.len() == 1 && row.excess == 0;
    // A paragraph is one only where no row comes after it.
    let end = rows
        .iter()
        .rposition(|row| !paragraph(row))
        .map_or(0, |index| index + 1);
    let loners = rows.split_off(end);
    let count = loners.len();
    for (index, row) in loners.into_iter().enumerate() {
        // A name alone is a row whose rest is missing.
        let dotted = row.cells[0].text().contains(['.', '/']);
        let ends_document = last && index + 1 == count;
        if holds_name(&row.cells[0]) && (dotted || ends_document) {
            rows.push(row);
        }
    }
}

/// Rows `| name | args | references |`, each ending in a new line.
fn closed_rows(body: &[Token], columns: usize) -> Vec<Row> {
    let mut rows = Vec::new();
    for line in body.split(|token| matches!(token, Token::NewLine)) {
        let mut row = Slots::default();
        let mut opened = false;
        for token in line {
            match token {
                Token::Pipe(_) if !opened => opened = true,
                Token::Pipe(at) => row.pipe(*at),
                // What follows the last pipe of a row is after the table.
                Token::Cell(_) if row.pipes >= columns => break,
                Token::Cell(cell) => row.cell(cell.clone()),
                _ => {}
            }
        }
        if row.after_pipe() {
            // The pipe that closes the row opens no cell.
            row.cells.pop();
        }
        if opened && !row.is_empty() {
            rows.push(row.finish(columns));
        }
    }
    rows
}

/// Marks the last row of the document as cut where it ends with the pipe before its last
/// cell, or as unsure where nothing tells.
fn mark_cut(table: &mut Table, last: Option<&Token>, rule_end: usize, text: &str) {
    let (Some(row), Some(last)) = (table.rows.last_mut(), last) else {
        return;
    };
    let Token::Pipe(at) = last else {
        row.unsure = row.span.end >= text.len();
        return;
    };
    if !row.cells.last().is_some_and(Cell::is_empty) {
        return;
    }
    // Every public event has a reference. An internal event without arguments does end
    // in an empty cell: two blanks tell, where the layout has them.
    let marks_ends = ends_row(text, rule_end);
    let ended = match marks_ends {
        true => ends_row(text, at + 1),
        false => text[at + 1..].matches('\n').count() > 1,
    };
    row.cut = table.columns > 2 || !ended;
    row.unsure = !marks_ends;
}
