//! The cells that hold an event's arguments: code spans with commas between them.

use std::collections::HashSet;

use super::problem::Problem;
use super::source::Span;
use super::table::{Cell, Run};

/// Reads a cell of arguments; what is wrong with it goes to `problems`.
///
/// `backticks` tells whether a backtick in the text is a code span that does not end.
pub fn read_arguments(
    cell: &Cell,
    backticks: bool,
    problems: &mut Vec<(Problem, Span)>,
) -> Vec<String> {
    let stray = |run: &&Run| run.code.is_none() && run.text.contains('`');
    if backticks && cell.runs.iter().any(|run| stray(&run)) {
        problems.push((Problem::CodeUnterminated, cell.text_span()));
        return Vec::new();
    }
    if let Some(link) = cell.links.first() {
        problems.push((Problem::LinkedArgument, link.span.clone()));
        return Vec::new();
    }
    let mut arguments: Vec<String> = Vec::new();
    let mut code = None;
    // What stands since the last argument, and where.
    let mut between = String::new();
    let mut since = cell.span.start;
    for run in &cell.runs {
        if run.code.is_none() {
            if between.is_empty() {
                since = run.span.start;
            }
            between.push_str(&run.text);
            continue;
        }
        if run.code == code {
            // One code span in several pieces, as HTML may have it.
            if let Some(last) = arguments.last_mut() {
                last.push_str(&run.text);
            }
            continue;
        }
        let first = arguments.is_empty();
        separator(&between, !first, since..run.span.start, problems);
        arguments.push(run.text.clone());
        code = run.code;
        between.clear();
        since = run.span.end;
    }
    separator(&between, false, since..cell.span.end, problems);
    check_names(cell, &mut arguments, problems);
    arguments
}

/// Checks what stands before, between (`comma`) or after arguments.
fn separator(text: &str, comma: bool, place: Span, problems: &mut Vec<(Problem, Span)>) {
    let found = text.trim();
    if found == if comma { "," } else { "" } {
        return;
    }
    let found = found.to_owned();
    problems.push(if found.contains(char::is_alphanumeric) {
        let around = [',', ' ', '\n'];
        let before = text.len() - text.trim_start_matches(around).len();
        let found = found.trim_matches(around).to_owned();
        let start = (place.start + before).min(place.end);
        let end = (start + found.len()).min(place.end);
        (Problem::ArgumentOutsideCode { found }, start..end)
    } else {
        (Problem::Separator { found }, place)
    });
}

fn check_names(cell: &Cell, arguments: &mut [String], problems: &mut Vec<(Problem, Span)>) {
    let mut codes = Vec::new();
    for run in &cell.runs {
        if run.code.is_some() && codes.last().map(|(code, _)| *code) != Some(run.code) {
            codes.push((run.code, run.span.clone()));
        }
    }
    let mut known = HashSet::new();
    for (index, argument) in arguments.iter_mut().enumerate() {
        let place = codes
            .get(index)
            .map_or_else(|| cell.span.clone(), |(_, span)| span.clone());
        let name = argument.trim().to_owned();
        if !is_argument_name(&name) {
            let found = name.clone();
            problems.push((Problem::ArgumentInvalid { found }, place));
        } else if !known.insert(name.clone()) {
            let name = name.clone();
            problems.push((Problem::ArgumentTwice { name }, place));
        }
        *argument = name;
    }
}

/// Whether an argument can be called so: `dir_fd`, `sys.path`, `module-name`.
#[must_use]
pub fn is_argument_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_alphanumeric() || first == '_')
        && name
            .chars()
            .all(|c| c.is_alphanumeric() || "_.-".contains(c))
}
