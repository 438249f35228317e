use std::fmt;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::lines::Lines;

/// How many problems are shown. More are hardly read, and each costs a walk through
/// the file.
const SHOWN: usize = 100;

/// How long a line may be, in bytes, to be shown.
const LONG: usize = 500;

/// What is wrong with files of the spec, all of it at once, in the order of each file.
///
/// [`Display`](fmt::Display) shows each problem with its place, its line and what to do.
#[derive(Clone, Debug, Default)]
pub struct Problems {
    files: Vec<File>,
}

#[derive(Clone, Debug)]
struct File {
    name: String,
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

/// A problem with its place.
#[derive(Clone, Copy, Debug)]
pub struct Located<'a> {
    /// The file, as it was named when it was read.
    pub file: &'a str,
    /// Line and column, counted from 1, the column in characters.
    pub place: Option<(usize, usize)>,
    /// What is wrong there.
    pub problem: &'a Problem,
}

impl Problems {
    /// `problems` of `file`, whose text is `source`.
    #[must_use]
    pub fn new(file: &str, source: &str, mut problems: Vec<Problem>) -> Self {
        problems.sort_by_key(|problem| problem.span.as_ref().map(|span| (span.start, span.end)));
        let file = File {
            name: file.into(),
            source: source.into(),
            problems,
        };
        Self { files: vec![file] }
    }

    /// These problems, and then those of other files.
    #[must_use]
    pub fn and(mut self, others: Self) -> Self {
        self.files.extend(others.files);
        self
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// The problems in the order of the files; first those without a place.
    pub fn iter(&self) -> impl Iterator<Item = Located<'_>> {
        self.files.iter().flat_map(|file| {
            let lines = Lines::of(&file.source);
            file.problems.iter().map(move |problem| {
                let span = problem.span.as_ref();
                Located {
                    file: &file.name,
                    place: span.map(|span| lines.line_and_column(span.start)),
                    problem,
                }
            })
        })
    }

    /// The problems as text for a person, with colours where `colour` says so.
    #[must_use]
    pub fn render(&self, colour: bool) -> String {
        let renderer = if colour {
            Renderer::styled()
        } else {
            Renderer::plain()
        };
        let mut shown = Vec::new();
        for file in &self.files {
            let lines = Lines::of(&file.source);
            for problem in file.problems.iter().take(SHOWN - shown.len()) {
                shown.push(renderer.render(&[group(file, &lines, problem)]));
            }
        }
        let all: usize = self.files.iter().map(|file| file.problems.len()).sum();
        let more = all - shown.len();
        if more > 0 {
            shown.push(renderer.render(&[Group::with_title(
                Level::ERROR.primary_title(format!("{more} more problems are not shown")),
            )]));
        }
        shown.join("\n\n")
    }
}

fn group<'a>(file: &'a File, lines: &Lines<'a>, problem: &'a Problem) -> Group<'a> {
    let title = Level::ERROR.primary_title(&problem.message);
    let mut group = match &problem.span {
        Some(span) => {
            let (line, column) = lines.line_and_column(span.start);
            let shown = lines.range(line);
            if shown.len() > LONG {
                let origin = Origin::path(&file.name).line(line).char_column(column);
                title.element(origin)
            } else {
                // What goes on past the line is pointed at to the line's end.
                let start = span.start.min(shown.end) - shown.start;
                let end = span.end.clamp(span.start, shown.end.max(span.start)) - shown.start;
                title.element(
                    Snippet::source(&file.source[shown])
                        .line_start(line)
                        .path(&file.name)
                        .annotation(AnnotationKind::Primary.span(start..end.max(start))),
                )
            }
        }
        None => title.element(Origin::path(&file.name)),
    };
    if !problem.help.is_empty() {
        group = group.element(Level::HELP.message(&problem.help));
    }
    group
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(false))
    }
}

impl std::error::Error for Problems {}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flood_of_problems_is_cut() {
        let source = "a\n".repeat(250);
        let problems = (0..250).map(|line| Problem::at(2 * line..2 * line + 1, "an a"));
        let problems = Problems::new("file", &source, problems.collect());
        let shown = problems.to_string();
        assert_eq!(shown.matches("error: an a").count(), SHOWN);
        assert!(
            shown.ends_with("error: 150 more problems are not shown"),
            "{shown}"
        );
        assert_eq!(problems.iter().count(), 250);
    }

    #[test]
    fn a_long_line_is_named_and_not_shown() {
        let source = format!("x\n{}", "é".repeat(LONG));
        let problems = Problems::new("file", &source, vec![Problem::at(4..6, "an é")]);
        assert_eq!(problems.to_string(), "error: an é\n--> file:2:2");
    }

    #[test]
    fn what_is_meant_is_near() {
        let words = ["path", "bytes", "fd"];
        assert_eq!(did_you_mean("pth", words), Some("path"));
        assert_eq!(did_you_mean("byte", words), Some("bytes"));
        assert_eq!(did_you_mean("xy", words), None);
    }
}
