use std::fmt;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

/// What is wrong with a file of the spec, all of it at once, in the order of the file.
///
/// [`Display`](fmt::Display) shows each problem with its place, its line and what to do.
#[derive(Clone, Debug)]
pub struct Problems {
    file: String,
    source: String,
    problems: Vec<Problem>,
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where in the file, in bytes; `None` where the problem is what the file lacks.
    pub span: Option<Range<usize>>,
    /// What was found and what was expected, in one line.
    pub message: String,
    /// What to do about it; it may have several lines, and be empty.
    pub help: String,
}

impl Problem {
    /// A problem at a place of the file.
    pub fn at(span: Range<usize>, message: impl Into<String>) -> Self {
        Self {
            span: Some(span),
            message: message.into(),
            help: String::new(),
        }
    }

    /// A problem that has no place.
    pub fn missing(message: impl Into<String>) -> Self {
        Self {
            span: None,
            message: message.into(),
            help: String::new(),
        }
    }

    /// The problem with a word on what to do about it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }
}

impl Problems {
    /// `problems` of `file`, whose text is `source`.
    #[must_use]
    pub fn new(file: &str, source: &str, mut problems: Vec<Problem>) -> Self {
        problems.sort_by_key(|problem| problem.span.as_ref().map(|span| (span.start, span.end)));
        Self {
            file: file.into(),
            source: source.into(),
            problems,
        }
    }

    /// The file, as it was named when it was read.
    #[must_use]
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The problems in the order of the file, first those without a place.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Line and column of a problem, counted from 1, the column in characters.
    #[must_use]
    pub fn place(&self, problem: &Problem) -> Option<(usize, usize)> {
        let start = problem.span.as_ref()?.start;
        Some(line_and_column(&self.source, start))
    }

    /// The problems as text for a person, with colours where `colour` says so.
    #[must_use]
    pub fn render(&self, colour: bool) -> String {
        let renderer = if colour {
            Renderer::styled()
        } else {
            Renderer::plain()
        };
        let shown: Vec<String> = self
            .problems
            .iter()
            .map(|problem| renderer.render(&[self.group(problem)]))
            .collect();
        shown.join("\n\n")
    }

    fn group<'a>(&'a self, problem: &'a Problem) -> Group<'a> {
        let title = Level::ERROR.primary_title(&problem.message);
        let mut group = match &problem.span {
            Some(span) => title.element(
                Snippet::source(&self.source)
                    .path(&self.file)
                    .annotation(AnnotationKind::Primary.span(span.clone())),
            ),
            None => title.element(annotate_snippets::Origin::path(&self.file)),
        };
        if !problem.help.is_empty() {
            group = group.element(Level::HELP.message(&problem.help));
        }
        group
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(false))
    }
}

impl std::error::Error for Problems {}

/// Line and column of the byte at `offset`, counted from 1, the column in characters.
pub(crate) fn line_and_column(source: &str, offset: usize) -> (usize, usize) {
    let before = &source.as_bytes()[..offset.min(source.len())];
    let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
    let start = before
        .iter()
        .rposition(|byte| *byte == b'\n')
        .map_or(0, |at| at + 1);
    let column = 1 + String::from_utf8_lossy(&before[start..]).chars().count();
    (line, column)
}

/// The byte at `line` and `column` (in bytes), both counted from 1.
pub(crate) fn offset(source: &str, line: usize, column: usize) -> usize {
    let start = match line.checked_sub(2) {
        None => 0,
        Some(newlines) => source
            .bytes()
            .enumerate()
            .filter(|(_, byte)| *byte == b'\n')
            .nth(newlines)
            .map_or(source.len(), |(at, _)| at + 1),
    };
    let mut at = (start + column.saturating_sub(1)).min(source.len());
    while !source.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// The one of `candidates` that `word` is probably meant to be.
pub(crate) fn did_you_mean<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    candidates
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(word, candidate), candidate))
        .filter(|(distance, candidate)| {
            *distance <= 1 + word.len().max(candidate.len()) / 4 && *distance < candidate.len()
        })
        .min()
        .map(|(_, candidate)| candidate)
}
