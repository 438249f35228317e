//! The layout without any lines: one cell a paragraph, and only what stands in a
//! paragraph tells its column.

use super::loose::Token;
use crate::document::arguments::read_arguments;
use crate::document::interpret::holds_name;
use crate::document::problem::Problem;
use crate::document::references::looks_like_references;
use crate::document::report::Diagnostic;
use crate::document::source::Span;
use crate::document::table::{Cell, Row, Table};

/// What one paragraph can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    Name,
    Arguments,
    References,
    Other,
}

fn shape(cell: &Cell) -> Shape {
    match () {
        () if holds_name(cell) => Shape::Name,
        () if looks_like_references(cell) => Shape::References,
        () if cell.has_code() => Shape::Arguments,
        () => Shape::Other,
    }
}

/// Finds the tables of this layout.
///
/// The first comes with references in every row. The second follows it, with a sentence
/// and the names of two columns before its first row.
#[must_use]
pub fn tables(tokens: &[Token], text: &str) -> (Vec<Table>, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    for (number, part) in parts(tokens).into_iter().enumerate() {
        let shapes: Vec<Shape> = part.iter().map(|cell| shape(cell)).collect();
        let Some(first) = (0..part.len()).find(|index| row_length(&shapes[*index..]).is_some())
        else {
            continue;
        };
        // A reference is the last of its row, so that the last one ends the table.
        let last = shapes
            .iter()
            .rposition(|shape| *shape == Shape::References)
            .unwrap_or(first);
        let public = table(&part[first..=last], &shapes[first..=last], 3);
        let rest = last + 1;
        let mut tables = vec![public];
        match internal(&part[rest..], &shapes[rest..]) {
            Ok(Some(mut table)) => {
                if let Some(row) = table.rows.last_mut() {
                    let ends = number + 1 == parts(tokens).len() && row.span.end >= text.len();
                    row.cut = ends && row.cells[1].is_empty();
                    row.unsure = ends;
                }
                tables.push(table);
            }
            Ok(None) => {}
            Err(span) => diagnostics.push(Diagnostic::new(Problem::UnclearHeader, span)),
        }
        return (tables, diagnostics);
    }
    (Vec::new(), diagnostics)
}

/// The paragraphs between headings and the like.
fn parts(tokens: &[Token]) -> Vec<Vec<&Cell>> {
    tokens
        .split(|token| matches!(token, Token::Break))
        .map(|part| {
            part.iter()
                .filter_map(|token| match token {
                    Token::Cell(cell) => Some(cell),
                    _ => None,
                })
                .collect()
        })
        .collect()
}

/// The length of the row of public events that `shapes` starts with.
fn row_length(shapes: &[Shape]) -> Option<usize> {
    match shapes {
        [Shape::Name, Shape::References, ..] => Some(2),
        [Shape::Name, Shape::Arguments, Shape::References, ..] => Some(3),
        _ => None,
    }
}

/// A table from its rows; each starts with a name.
fn table(cells: &[&Cell], shapes: &[Shape], columns: usize) -> Table {
    let mut table = Table {
        columns,
        backticks: true,
        ..Table::default()
    };
    let mut start = 0;
    for end in 1..=cells.len() {
        if end == cells.len() || shapes[end] == Shape::Name {
            table
                .rows
                .push(row(&cells[start..end], &shapes[start..end], columns));
            start = end;
        }
    }
    if let (Some(first), Some(last)) = (table.rows.first(), table.rows.last()) {
        table.span = first.span.start..last.span.end;
    }
    table
}

fn row(cells: &[&Cell], shapes: &[Shape], columns: usize) -> Row {
    let mut row = Row::default();
    let empty = |at: usize| Cell {
        span: at..at,
        ..Cell::default()
    };
    for (cell, shape) in cells.iter().zip(shapes) {
        // An empty cell leaves no paragraph.
        if *shape == Shape::References && row.cells.len() == 1 {
            row.cells.push(empty(cell.span.start));
        }
        row.cells.push((*cell).clone());
    }
    if let (Some(first), Some(last)) = (cells.first(), cells.last()) {
        row.span = first.span.start..last.span.end;
    }
    if columns == 2 && row.cells.len() == 1 {
        row.cells.push(empty(row.span.end));
    }
    row.excess = row.cells.len().saturating_sub(columns);
    row.cells.truncate(columns);
    row
}

/// The second table, in what follows the first.
///
/// # Errors
/// The place of its first row where the header cannot be told from it.
fn internal(cells: &[&Cell], shapes: &[Shape]) -> Result<Option<Table>, Span> {
    let dotted =
        |index: &usize| shapes[*index] == Shape::Name && cells[*index].text().contains(['.', '/']);
    let Some(first) = (0..cells.len()).find(dotted) else {
        return Ok(None);
    };
    let sentence = |cell: &Cell| cell.text().trim_end().ends_with([':', '：', '.', '。']);
    if first < 3 || !sentence(cells[first - 3]) {
        return Err(cells[first].text_span());
    }
    let end = end_of_rows(&cells[first..], &shapes[first..]);
    let rows = first..first + end;
    Ok(Some(table(&cells[rows.clone()], &shapes[rows], 2)))
}

/// Where the last row ends: with its arguments, where sentences alone follow them.
fn end_of_rows(cells: &[&Cell], shapes: &[Shape]) -> usize {
    let arguments = |cell: &Cell| {
        let mut problems = Vec::new();
        !read_arguments(cell, true, &mut problems).is_empty() && problems.is_empty()
    };
    let last = shapes.iter().rposition(|shape| *shape == Shape::Name);
    match last.map(|last| (last + 2, cells.get(last + 1..).unwrap_or_default())) {
        Some((end, [args, rest @ ..]))
            if arguments(args) && !rest.iter().any(|cell| arguments(cell)) =>
        {
            end
        }
        _ => cells.len(),
    }
}
