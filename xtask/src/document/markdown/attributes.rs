//! Pandoc's attributes: `` [`path`{.docutils .literal}]{.pre} `` is `` `path` ``.

use crate::document::table::Cell;

/// Takes the attributes after code spans and links, and brackets around code spans,
/// out of the text of a cell.
pub fn remove(cell: &mut Cell) {
    for index in 0..cell.runs.len() {
        let marked = cell.runs[index].code.is_some() || cell.runs[index].link.is_some();
        let Some(next) = cell.runs.get(index + 1).filter(|_| marked) else {
            continue;
        };
        if next.code.is_some() || next.link.is_some() {
            continue;
        }
        let mut rest = after_attributes(&next.text).unwrap_or(&next.text);
        let opened = index > 0 && {
            let before = &cell.runs[index - 1];
            before.code.is_none() && before.link.is_none() && before.text.ends_with('[')
        };
        let mut bracketed = false;
        if opened && let Some(after) = rest.strip_prefix(']').and_then(after_attributes) {
            rest = after;
            bracketed = true;
        }
        let removed = next.text.len() - rest.len();
        let next = &mut cell.runs[index + 1];
        next.text.drain(..removed);
        // Where the text has escapes the place is a little early, never beyond the text.
        next.span.start = (next.span.start + removed).min(next.span.end);
        if bracketed {
            let before = &mut cell.runs[index - 1];
            before.text.pop();
            before.span.end = before.span.end.saturating_sub(1).max(before.span.start);
        }
    }
}

/// What follows an attribute block that starts `text`.
fn after_attributes(text: &str) -> Option<&str> {
    let rest = text.strip_prefix('{')?;
    rest.starts_with(|first: char| first.is_alphabetic() || ".#:=".contains(first))
        .then_some(())?;
    let end = rest.find(['{', '}'])?;
    rest[end..].strip_prefix('}')
}
