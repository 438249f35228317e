//! From the tables of a page to facts. The form of the page plays no part here:
//! which table and which column is which is told by what stands in them.

use audithook_spec::FactEvent;

use super::arguments::read_arguments;
use super::events::Events;
use super::problem::Problem;
use super::references::{counts_from_one, looks_like_references, read_references};
use super::report::Diagnostic;
use super::source::Span;
use super::table::{Cell, Row, Table};

/// Which column holds what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Columns {
    name: usize,
    args: usize,
    /// `None` in the table of internal events.
    references: Option<usize>,
}

/// What the tables of a page say together.
#[derive(Debug, Default)]
pub struct Reading {
    /// The events that were read.
    pub events: Events,
    /// What is wrong, in no order.
    pub diagnostics: Vec<Diagnostic>,
    /// Whether there is a table of public events.
    pub public: bool,
    /// Whether there is a table of internal events.
    pub internal: bool,
    unlinked: Option<(Span, usize)>,
}

impl Reading {
    /// Reads every table of audit events among `tables` and passes over the others.
    #[must_use]
    pub fn of(tables: &[Table]) -> Self {
        let mut reading = Reading::default();
        for table in tables {
            reading.read(table);
        }
        if let Some((span, count)) = reading.unlinked.take() {
            reading.report(Problem::Unlinked { count }, span);
        }
        reading
    }

    /// Whether any table of the page is one of audit events.
    #[must_use]
    pub fn found(&self) -> bool {
        self.public || self.internal || !self.diagnostics.is_empty()
    }

    fn report(&mut self, problem: Problem, span: Span) {
        self.diagnostics.push(Diagnostic::new(problem, span));
    }

    fn read(&mut self, table: &Table) {
        let Some(columns) = columns(table) else {
            if resembles(table) {
                let found = table.columns;
                let place = table.rows.first().map_or(&table.span, |row| &row.span);
                self.report(Problem::WrongColumns { found }, place.clone());
            }
            return;
        };
        match columns.references {
            Some(_) => self.public = true,
            None => self.internal = true,
        }
        for stray in &table.stray {
            self.report(Problem::StrayText, stray.clone());
        }
        for row in table.rows.iter().filter(|row| !row.header) {
            self.row(table, columns, row);
        }
    }

    fn row(&mut self, table: &Table, columns: Columns, row: &Row) {
        let expected = table.columns;
        let found = row.cells.len() + row.excess;
        let left_out =
            table.may_leave_out && found + 1 == expected && columns.args == found && !row.cut;
        if row.cut {
            let inside = "a row";
            self.report(Problem::CutShort { inside }, row.span.clone());
            return;
        }
        if found > expected {
            self.report(Problem::CellExtra { found, expected }, row.span.clone());
            return;
        }
        if found < expected && !left_out {
            self.report(Problem::CellMissing { found, expected }, row.span.clone());
            return;
        }
        let mut problems = Vec::new();
        let name = read_cell(&row.cells[columns.name], &mut problems, read_name);
        let args = row.cells.get(columns.args).map_or_else(Vec::new, |cell| {
            read_cell(cell, &mut problems, |cell, problems| {
                read_arguments(cell, table.backticks, problems)
            })
        });
        let references = columns.references.map(|column| {
            let cell = &row.cells[column];
            (read_cell(cell, &mut problems, read_references), cell)
        });
        if let Some((references, cell)) = &references
            && references.unlinked > 0
        {
            let (_, count) = self.unlinked.get_or_insert((cell.text_span(), 0));
            *count += references.unlinked;
        }
        if problems.is_empty() {
            if row.unsure {
                let end = row.span.end;
                self.report(Problem::NoLineBreak, end..end);
            }
            let event = FactEvent {
                name,
                args,
                internal: references.is_none(),
                references: references.map_or_else(Vec::new, |(found, _)| found.places),
            };
            let place = row.cells[columns.name].text_span();
            let args_place = row.cells.get(columns.args).map(Cell::text_span);
            self.diagnostics
                .extend(self.events.add(event, place, args_place));
        } else {
            self.diagnostics.extend(
                problems
                    .into_iter()
                    .map(|(problem, span)| Diagnostic::new(problem, span)),
            );
        }
    }
}

/// Reads a cell, unless its marks are wrong: what stands in it means nothing then.
fn read_cell<T: Default>(
    cell: &Cell,
    problems: &mut Vec<(Problem, Span)>,
    read: impl Fn(&Cell, &mut Vec<(Problem, Span)>) -> T,
) -> T {
    if cell.problems.is_empty() {
        return read(cell, problems);
    }
    problems.extend(cell.problems.iter().cloned());
    T::default()
}

/// Reads the name of an event.
fn read_name(cell: &Cell, problems: &mut Vec<(Problem, Span)>) -> String {
    let name = cell.text().trim().to_owned();
    if name.is_empty() && cell.links.is_empty() {
        problems.push((Problem::NameEmpty, cell.span.clone()));
    } else if cell.has_code() || !cell.links.is_empty() || !is_name(&name) {
        let found = name.clone();
        problems.push((Problem::NameInvalid { found }, cell.text_span()));
    }
    name
}

/// Whether an event can be called so: `os.chmod`, `glob.glob/2`, `array.__new__`.
#[must_use]
pub fn is_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "_./-".contains(c))
}

/// Whether a cell holds what only an event is called: a name with a dot or a slash.
fn holds_dotted_name(cell: &Cell) -> bool {
    holds_name(cell) && cell.text().trim().contains(['.', '/'])
}

/// Whether a cell holds what an event can be called.
pub fn holds_name(cell: &Cell) -> bool {
    !cell.has_code() && cell.links.is_empty() && is_name(cell.text().trim())
}

/// Whether any of the tables is one of audit events, or was meant to be.
pub fn any_of_events(tables: &[Table]) -> bool {
    tables
        .iter()
        .any(|table| columns(table).is_some() || resembles(table))
}

/// The columns of a table of audit events; `None` for any other table.
fn columns(table: &Table) -> Option<Columns> {
    match table.columns {
        2 => internal_columns(table),
        3 => public_columns(table),
        _ => None,
    }
}

fn body(table: &Table) -> impl Iterator<Item = &Row> {
    table.rows.iter().filter(|row| !row.header)
}

/// The column, of those in `among`, with the most cells that fit.
fn most(table: &Table, among: &[usize], fits: fn(&Cell) -> bool) -> Option<usize> {
    let count = |column: usize| {
        body(table)
            .filter(|row| row.cells.len() == table.columns)
            .filter(|row| row.cells.get(column).is_some_and(fits))
            .count()
    };
    let mut best = None;
    for column in among {
        let votes = count(*column);
        if votes > best.map_or(0, |(_, most)| most) {
            best = Some((*column, votes));
        }
    }
    best.map(|(column, _)| column)
}

/// The columns of the table of public events; `None` where `table` is another table.
fn public_columns(table: &Table) -> Option<Columns> {
    let references = most(table, &[2, 1, 0], looks_like_references).unwrap_or(2);
    let rest: Vec<usize> = (0..3).filter(|column| *column != references).collect();
    let args = most(table, &rest, Cell::has_code).unwrap_or(rest[1]);
    let name = if args == rest[0] { rest[1] } else { rest[0] };
    let tells = |row: &Row| {
        let (Some(name), Some(args)) = (row.cells.get(name), row.cells.get(args)) else {
            return false;
        };
        let referenced = row.cells.get(references).is_some_and(counts_from_one);
        let blank = row.cells.get(references).is_none_or(Cell::is_empty);
        match () {
            () if args.has_code() && (referenced || blank) => {
                holds_name(name) || (name.is_empty() && referenced)
            }
            () if args.is_empty() => holds_name(name) && referenced,
            () => holds_dotted_name(name) && referenced,
        }
    };
    if body(table).any(tells) {
        return Some(Columns {
            name,
            args,
            references: Some(references),
        });
    }
    // Rows of events, none of them whole.
    resembles(table).then_some(Columns {
        name: 0,
        args: 1,
        references: Some(2),
    })
}

/// The columns of the table of internal events; `None` where `table` is another table.
fn internal_columns(table: &Table) -> Option<Columns> {
    let args = most(table, &[1, 0], Cell::has_code).unwrap_or(1);
    let name = 1 - args;
    let tells = |row: &Row| {
        row.cells.get(name).is_some_and(holds_dotted_name)
            && row
                .cells
                .get(args)
                .is_none_or(|cell| table.loose || cell.is_empty() || cell.has_code())
    };
    body(table).any(tells).then_some(Columns {
        name,
        args,
        references: None,
    })
}

/// Whether a row of a table has an event's name and its references, whatever else it has.
fn resembles(table: &Table) -> bool {
    body(table)
        .any(|row| row.cells.iter().any(holds_dotted_name) && row.cells.iter().any(counts_from_one))
}
