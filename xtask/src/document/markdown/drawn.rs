//! Pandoc's tables that are drawn with characters: grid tables and simple tables.
//!
//! ```text
//! +-----------+---------+        Audit event  Arguments
//! | event     | args    |        ------------ ----------
//! +===========+=========+        os.fork
//! | os.chdir  | `path`  |        os.chdir     `path`
//! +-----------+---------+
//! ```

use std::borrow::Cow;

use super::inline;
use crate::document::source::Span;
use crate::document::stitch::Stitched;
use crate::document::table::{Cell, Row, Table};

/// Finds the drawn tables, and gives the text without them: blanks stand in their place,
/// so that every other byte keeps its own.
#[must_use]
pub fn tables(text: &str) -> (Vec<Table>, Cow<'_, str>) {
    let lines = lines(text);
    let mut tables = Vec::new();
    let mut index = 0;
    while index < lines.len() {
        let found = match () {
            () if grid_rule(lines[index].text).is_some() => grid(&lines[index..]),
            () if index > 0 && dashes(lines[index].text).is_some() => {
                simple(&lines[index - 1..]).map(|(table, used)| (table, used - 1))
            }
            () => None,
        };
        match found {
            Some((table, used)) => {
                tables.push(table);
                index += used;
            }
            None => index += 1,
        }
    }
    let rest = blanked(text, &tables);
    (tables, rest)
}

/// A line and where it starts.
#[derive(Clone, Copy, Debug)]
struct Line<'t> {
    text: &'t str,
    start: usize,
}

impl Line<'_> {
    fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

fn lines(text: &str) -> Vec<Line<'_>> {
    let mut start = 0;
    text.split_inclusive('\n')
        .map(|line| {
            let from = start;
            start += line.len();
            let text = line.trim_end_matches(['\n', '\r']);
            Line { text, start: from }
        })
        .collect()
}

fn blanked<'t>(text: &'t str, tables: &[Table]) -> Cow<'t, str> {
    if tables.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut rest = String::with_capacity(text.len());
    for table in tables {
        rest.push_str(&text[rest.len()..table.span.start]);
        for byte in text[table.span.clone()].bytes() {
            rest.push(if byte == b'\n' { '\n' } else { ' ' });
        }
    }
    rest.push_str(&text[rest.len()..]);
    Cow::Owned(rest)
}

/// The bytes between the `+` of `+---+---+` or `+===+===+`.
fn grid_rule(line: &str) -> Option<Vec<Span>> {
    let indent = line.len() - line.trim_start().len();
    let inside = line.trim().strip_prefix('+')?.strip_suffix('+')?;
    let mut columns = Vec::new();
    let mut start = indent + 1;
    for part in inside.split('+') {
        let drawn = part.len() > 1 && part.bytes().all(|byte| b"-=:".contains(&byte));
        drawn.then_some(())?;
        columns.push(start..start + part.len());
        start += part.len() + 1;
    }
    Some(columns)
}

/// Reads a grid table from its first line on.
fn grid(lines: &[Line<'_>]) -> Option<(Table, usize)> {
    let columns = grid_rule(lines.first()?.text)?;
    let mut rows = Vec::new();
    let mut header = false;
    let mut since = 1;
    let mut used = 1;
    for (index, line) in lines.iter().enumerate().skip(1) {
        let text = line.text.trim_start();
        if !text.starts_with(['+', '|']) {
            break;
        }
        used = index + 1;
        if text.starts_with('+') {
            let mut row = grid_row(&lines[since..index], &columns);
            row.header = !header && text.contains('=');
            header |= row.header;
            // A rule with other columns draws a cell over several rows or columns.
            if grid_rule(line.text).as_ref() != Some(&columns) {
                row.cells.clear();
            }
            rows.push(row);
            since = used;
        }
    }
    let mut last = grid_row(&lines[since..used], &columns);
    if since < used {
        // No rule is below the last row.
        last.cut = true;
        rows.push(last);
    }
    rows.retain(|row| !row.span.is_empty());
    Some((drawn(lines, used, columns.len(), rows), used))
}

fn grid_row(lines: &[Line<'_>], columns: &[Span]) -> Row {
    let mut texts = vec![Stitched::default(); columns.len()];
    let mut fits = true;
    for line in lines {
        let parts = grid_parts(line.text, columns);
        fits &= parts.len() == columns.len();
        for (text, part) in texts.iter_mut().zip(parts) {
            text.push(&line.text[part.clone()], line.start + part.start);
            text.push_filler('\n');
        }
    }
    let mut row = row(lines, &texts);
    if !fits {
        row.cells.pop();
    }
    row
}

/// The cells of one line of a grid: below the rule, or where wide characters moved them,
/// between the pipes.
fn grid_parts(line: &str, columns: &[Span]) -> Vec<Span> {
    let bytes = line.as_bytes();
    let aligned = columns.iter().all(|column| {
        bytes.get(column.start - 1) == Some(&b'|') && bytes.get(column.end) == Some(&b'|')
    });
    if aligned {
        return columns.to_vec();
    }
    let pipes: Vec<usize> = line.match_indices('|').map(|(at, _)| at).collect();
    pipes.windows(2).map(|pair| pair[0] + 1..pair[1]).collect()
}

/// The bytes of the columns below `---- ------ ---`.
fn dashes(line: &str) -> Option<Vec<Span>> {
    let drawn = line.bytes().all(|byte| byte == b'-' || byte == b' ');
    drawn.then_some(())?;
    let mut columns: Vec<Span> = Vec::new();
    for (at, _) in line.match_indices('-') {
        match columns.last_mut() {
            Some(column) if column.end == at => column.end += 1,
            _ => columns.push(at..at + 1),
        }
    }
    (columns.len() > 1 && columns.iter().all(|column| column.len() > 1)).then_some(columns)
}

/// Reads a simple table from the line of its header on.
fn simple(lines: &[Line<'_>]) -> Option<(Table, usize)> {
    let header = lines.first()?;
    let columns = dashes(lines.get(1)?.text)?;
    (!header.text.trim().is_empty()).then_some(())?;
    let mut rows = Vec::new();
    let mut used = 2;
    for line in &lines[2..] {
        if line.text.trim().is_empty() || line.text.trim_start().starts_with(":::") {
            break;
        }
        used += 1;
        if dashes(line.text).is_none() {
            rows.push(simple_row(*line, &columns));
        }
    }
    let mut table = drawn(lines, used, columns.len(), rows);
    // The header is there for its width alone: wide characters move its columns.
    table.rows.insert(
        0,
        Row {
            span: header.start..header.end(),
            header: true,
            cells: vec![Cell::default(); columns.len()],
            ..Row::default()
        },
    );
    Some((table, used))
}

fn simple_row(line: Line<'_>, columns: &[Span]) -> Row {
    let mut texts = vec![Stitched::default(); columns.len()];
    let mut fits = true;
    for (index, text) in texts.iter_mut().enumerate() {
        let length = line.text.len();
        let start = columns[index].start.min(length);
        let end = columns
            .get(index + 1)
            .map_or(length, |next| next.start.min(length));
        let Some(part) = line.text.get(start..end) else {
            fits = false;
            continue;
        };
        // A blank parts the columns, unless the line ended before.
        fits &= end == length || part.ends_with(' ');
        text.push(part, line.start + start);
    }
    let mut row = row(&[line], &texts);
    if !fits {
        row.cells.pop();
    }
    row
}

fn row(lines: &[Line<'_>], texts: &[Stitched]) -> Row {
    let span = match (lines.first(), lines.last()) {
        (Some(first), Some(last)) => first.start..last.end(),
        _ => 0..0,
    };
    Row {
        cells: texts.iter().map(inline::cell).collect(),
        span,
        ..Row::default()
    }
}

fn drawn(lines: &[Line<'_>], used: usize, columns: usize, rows: Vec<Row>) -> Table {
    let end = lines[used - 1].end();
    Table {
        span: lines[0].start..end,
        columns,
        rows,
        backticks: true,
        ..Table::default()
    }
}
