//! Putting the text of one cell together.

use super::problem::Problem;
use super::source::Span;
use super::table::{Cell, Link, Run};

/// Collects the pieces of one cell as a reader meets them.
#[derive(Debug)]
pub struct CellBuilder {
    cell: Cell,
    link: Option<usize>,
    code: Option<usize>,
    codes: usize,
    /// Whether anything but white space was added.
    inked: bool,
    /// The tags `<a>` and `<code>` that are open.
    open: Vec<(Tag, Span)>,
}

/// A tag that gives the text in it a meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tag {
    Link,
    Code,
}

impl Tag {
    fn of(name: &str) -> Option<Self> {
        match name {
            "a" => Some(Tag::Link),
            "code" | "tt" => Some(Tag::Code),
            _ => None,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Tag::Link => "a",
            Tag::Code => "code",
        }
    }
}

/// Tags that part words from each other.
const BREAKS: [&str; 6] = ["p", "br", "div", "li", "ul", "ol"];

impl CellBuilder {
    /// A cell that starts at byte `start`.
    #[must_use]
    pub fn new(start: usize) -> Self {
        Self {
            cell: Cell {
                span: start..start,
                ..Cell::default()
            },
            link: None,
            code: None,
            codes: 0,
            inked: false,
            open: Vec::new(),
        }
    }

    /// Adds text as it is meant.
    pub fn text(&mut self, text: &str, span: Span) {
        if text.is_empty() {
            return;
        }
        self.inked = self.inked || !text.trim().is_empty();
        if let Some(last) = self.cell.runs.last_mut()
            && (last.code, last.link) == (self.code, self.link)
        {
            last.text.push_str(text);
            last.span.end = span.end;
            return;
        }
        self.cell.runs.push(Run {
            text: text.into(),
            span,
            code: self.code,
            link: self.link,
        });
    }

    /// Adds a whole code span.
    pub fn code(&mut self, text: &str, span: Span) {
        if self.code.is_some() {
            return self.text(text, span);
        }
        self.inked = true;
        self.cell.runs.push(Run {
            text: text.into(),
            span,
            code: Some(self.codes),
            link: self.link,
        });
        self.codes += 1;
    }

    /// Opens a link; the text up to [`Self::end_link`] is its text.
    pub fn start_link(&mut self, target: &str, span: Span) {
        self.inked = true;
        self.link = Some(self.cell.links.len());
        self.cell.links.push(Link {
            target: target.into(),
            span,
        });
    }

    /// Closes the link that is open.
    pub fn end_link(&mut self) {
        self.link = None;
    }

    /// An HTML start tag in the cell.
    pub fn start_tag(&mut self, name: &str, href: Option<&str>, span: Span) {
        match Tag::of(name) {
            Some(tag) => {
                self.close(tag);
                self.open.push((tag, span.clone()));
                match tag {
                    Tag::Link => self.start_link(href.unwrap_or_default(), span),
                    Tag::Code => {
                        self.code = Some(self.codes);
                        self.codes += 1;
                    }
                }
            }
            None => self.break_words(name, span),
        }
    }

    /// An HTML end tag in the cell.
    pub fn end_tag(&mut self, name: &str, span: Span) {
        let Some(tag) = Tag::of(name) else {
            return self.break_words(name, span);
        };
        if tag == Tag::Link
            && let Some(link) = self.link
        {
            self.cell.links[link].span.end = span.end;
        }
        if let Some(index) = self.open.iter().rposition(|(open, _)| *open == tag) {
            self.open.remove(index);
            self.leave(tag);
        }
    }

    /// Notes what is wrong with the cell.
    pub fn problem(&mut self, problem: Problem, span: Span) {
        self.cell.problems.push((problem, span));
    }

    /// The cell, which ends at byte `end`.
    #[must_use]
    pub fn finish(mut self, end: usize) -> Cell {
        for (tag, span) in std::mem::take(&mut self.open) {
            self.unclosed(tag, span);
        }
        self.cell.span.end = end.max(self.cell.span.start);
        self.cell
    }

    /// Whether nothing but white space was added.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        !self.inked
    }

    /// Closes a tag that another of its kind follows: they do not nest.
    fn close(&mut self, tag: Tag) {
        if let Some(index) = self.open.iter().position(|(open, _)| *open == tag) {
            let (_, span) = self.open.remove(index);
            self.unclosed(tag, span);
            self.leave(tag);
        }
    }

    fn leave(&mut self, tag: Tag) {
        match tag {
            Tag::Link => self.link = None,
            Tag::Code => self.code = None,
        }
    }

    fn unclosed(&mut self, tag: Tag, span: Span) {
        self.problem(Problem::Unclosed { tag: tag.name() }, span);
    }

    fn break_words(&mut self, tag: &str, span: Span) {
        if BREAKS.contains(&tag) && !self.is_blank() {
            self.text(" ", span);
        }
    }
}
