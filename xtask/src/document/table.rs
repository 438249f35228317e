//! What every form of the page is turned into: tables of cells of text.

use super::problem::Problem;
use super::references::looks_like_references;
use super::source::Span;

/// A table of any kind on the page.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// Where the table stands.
    pub span: Span,
    /// How many columns it has, by its header or by the layout.
    pub columns: usize,
    /// The rows in their order, headers included.
    pub rows: Vec<Row>,
    /// Text in the table that is in no cell.
    pub stray: Vec<Span>,
    /// Whether the layout allows an empty last cell to be left out.
    pub may_leave_out: bool,
    /// Whether it is of the layout that hardly any other table is in.
    pub loose: bool,
    /// Whether a backtick that ends no code span stands in the text.
    pub backticks: bool,
}

/// One row of a table.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// Where the row stands.
    pub span: Span,
    /// Whether it holds the names of the columns.
    pub header: bool,
    /// The cells that the source has.
    pub cells: Vec<Cell>,
    /// Cells of the source beyond the columns of the table.
    pub excess: usize,
    /// Whether the document ends where the row has not ended.
    pub cut: bool,
    /// Whether the document ends so close to the row that more of it may be missing.
    pub unsure: bool,
}

/// One cell of a row.
#[derive(Clone, Debug, Default)]
pub struct Cell {
    /// Where the cell stands.
    pub span: Span,
    /// Its text, in pieces that are all code or none, all of one link or of none.
    pub runs: Vec<Run>,
    /// The links in it.
    pub links: Vec<Link>,
    /// What is wrong with the cell whatever column it is in.
    pub problems: Vec<(Problem, Span)>,
}

/// A piece of a cell's text.
#[derive(Clone, Debug)]
pub struct Run {
    /// The text without the marks of its form.
    pub text: String,
    /// Where it stands, with the marks.
    pub span: Span,
    /// The code span that it belongs to.
    pub code: Option<usize>,
    /// The link that it belongs to, as an index into [`Cell::links`].
    pub link: Option<usize>,
}

/// A link in a cell.
#[derive(Clone, Debug)]
pub struct Link {
    /// Where it leads, as the source writes it.
    pub target: String,
    /// Where it stands.
    pub span: Span,
}

impl Table {
    /// Marks the first row as the header where nothing else does and its text can be no
    /// event.
    pub fn mark_plain_header(&mut self) {
        if self.rows.iter().any(|row| row.header) {
            return;
        }
        let names_a_column = |cell: &Cell| {
            !cell.is_empty()
                && !cell.has_code()
                && cell.links.is_empty()
                && !looks_like_references(cell)
                && !cell.text().contains(['.', '/'])
        };
        if let Some(first) = self.rows.first_mut() {
            first.header = first.cells.iter().all(names_a_column);
        }
    }
}

impl Cell {
    /// The text of all runs together.
    #[must_use]
    pub fn text(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }

    /// Whether nothing but white space stands in the cell.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.links.is_empty()
            && self
                .runs
                .iter()
                .all(|run| run.code.is_none() && run.text.trim().is_empty())
    }

    /// Whether any of its text is code.
    #[must_use]
    pub fn has_code(&self) -> bool {
        self.runs.iter().any(|run| run.code.is_some())
    }

    /// Moves every span of the cell to where `place` says that it is.
    pub fn move_spans(&mut self, place: impl Fn(&Span) -> Span) {
        self.span = place(&self.span);
        for run in &mut self.runs {
            run.span = place(&run.span);
        }
        for link in &mut self.links {
            link.span = place(&link.span);
        }
        for (_, span) in &mut self.problems {
            *span = place(span);
        }
    }

    /// Where its text stands, without the space around it; the cell where it has none.
    #[must_use]
    pub fn text_span(&self) -> Span {
        let inked = self
            .runs
            .iter()
            .filter(|run| run.code.is_some() || !run.text.trim().is_empty());
        inked
            .map(|run| match run.link.and_then(|link| self.links.get(link)) {
                Some(link) => &link.span,
                None => &run.span,
            })
            .fold(None, |whole: Option<Span>, part| match whole {
                None => Some(part.clone()),
                Some(whole) => Some(whole.start.min(part.start)..whole.end.max(part.end)),
            })
            .unwrap_or_else(|| self.span.clone())
    }
}
