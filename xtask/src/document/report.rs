//! How a person is told what is wrong with a document.

use std::fmt;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::problem::{Problem, Severity, plural};
use super::source::{Source, Span};

/// How many diagnostics are shown. The page has fewer than this many cells; a document
/// with more errors is none, and showing them all would take longer than reading it.
const SHOWN: usize = 1000;

/// Lines up to this many bytes are left to the renderer, which cuts them to the width of
/// a screen but goes through all of them for it.
const LONG_LINE: usize = 64 * 1024;

/// How many bytes are shown on each side of a place in a longer line.
const AROUND: usize = 60;

/// A problem at its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What is wrong.
    pub problem: Problem,
    /// Where.
    pub span: Span,
    /// Another place that has to do with it, and what stands there.
    pub other: Option<(Span, String)>,
}

impl Diagnostic {
    /// A problem at one place.
    #[must_use]
    pub fn new(problem: Problem, span: Span) -> Self {
        Self {
            problem,
            span,
            other: None,
        }
    }

    /// Points at another place, too.
    #[must_use]
    pub fn and(mut self, span: Span, label: impl Into<String>) -> Self {
        self.other = Some((span, label.into()));
        self
    }
}

/// Everything that is to be said about a document, in the order of its places.
#[derive(Clone, Debug)]
pub struct Report {
    source: Source,
    diagnostics: Vec<Diagnostic>,
}

impl Report {
    /// The diagnostics of `source`.
    #[must_use]
    pub fn new(source: Source, mut diagnostics: Vec<Diagnostic>) -> Self {
        diagnostics.sort_by_key(|found| (found.span.start, found.span.end));
        diagnostics.dedup();
        Self {
            source,
            diagnostics,
        }
    }

    /// The diagnostics in the order of their places.
    #[must_use]
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// The document they are about.
    #[must_use]
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// The report for a person, coloured with terminal escapes.
    ///
    /// [`anstream`] takes the escapes out where they are not wanted.
    #[must_use]
    pub fn styled(&self) -> String {
        self.render(&Renderer::styled())
    }

    fn render(&self, renderer: &Renderer) -> String {
        let mut report = String::new();
        for diagnostic in self.diagnostics.iter().take(SHOWN) {
            report.push_str(&renderer.render(&[self.group(diagnostic)]));
            report.push_str("\n\n");
        }
        report.push_str(&self.summary());
        report
    }

    fn summary(&self) -> String {
        let errors = self
            .diagnostics
            .iter()
            .filter(|found| found.problem.severity() == Severity::Error)
            .count();
        let name = self.source.name();
        let shown = match self.diagnostics.len() > SHOWN {
            true => format!(", the first {SHOWN} of them above"),
            false => String::new(),
        };
        match errors {
            0 => String::new(),
            _ => format!("{name}: {errors} error{}{shown}\n", plural(errors)),
        }
    }

    fn group<'a>(&'a self, diagnostic: &'a Diagnostic) -> Group<'a> {
        let problem = &diagnostic.problem;
        let level = match problem.severity() {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let title = level.primary_title(problem.to_string()).id(problem.code());
        let kind = AnnotationKind::Primary;
        let mut group = self.excerpt(
            Group::with_title(title),
            kind,
            &diagnostic.span,
            problem.label(),
        );
        if let Some((span, label)) = &diagnostic.other {
            group = self.excerpt(group, AnnotationKind::Context, span, label.clone());
        }
        match problem.help() {
            Some(help) => group.element(Level::HELP.message(help)),
            None => group,
        }
    }

    /// Shows the lines of `span`, or what is around it where the line is very long.
    fn excerpt<'a>(
        &'a self,
        group: Group<'a>,
        kind: AnnotationKind,
        span: &Span,
        label: String,
    ) -> Group<'a> {
        let text = self.source.text();
        let start = text.floor_char_boundary(span.start);
        let span = start..text.ceil_char_boundary(span.end).max(start);
        let mut lines = self.source.lines_of(&span);
        let place = self.source.place(span.start);
        let long = lines.len() > LONG_LINE;
        if long {
            lines = around(text, &span, &lines);
        }
        let end = span.end.min(lines.end).max(span.start);
        let snippet = Snippet::source(&text[lines.clone()])
            .line_start(place.line)
            .annotation(
                kind.span(span.start - lines.start..end - lines.start)
                    .label(label),
            );
        if long {
            let origin = Origin::path(self.source.name())
                .line(place.line)
                .char_column(place.column);
            group.element(origin).element(snippet)
        } else {
            group.element(snippet.path(self.source.name()))
        }
    }
}

/// The part of `lines` close to the start of `span`, on one line.
fn around(text: &str, span: &Span, lines: &Span) -> Span {
    let start = text.floor_char_boundary(span.start.saturating_sub(AROUND));
    let mut end = text.ceil_char_boundary((span.start + AROUND).min(lines.end));
    if let Some(line_break) = text[span.start..end].find('\n') {
        end = span.start + line_break;
    }
    let start = text[start..span.start]
        .rfind('\n')
        .map_or(start, |line_break| start + line_break + 1);
    start.max(lines.start)..end
}

/// The report without colours, as a file or a snapshot holds it.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(&Renderer::plain()))
    }
}

impl std::error::Error for Report {}
