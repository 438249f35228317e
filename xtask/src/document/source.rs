//! The text of a document and its lines.

use std::ops::Range;

/// A part of the text, in bytes.
pub type Span = Range<usize>;

/// A document's name and text.
#[derive(Clone, Debug)]
pub struct Source {
    name: String,
    text: String,
    /// Where each line starts.
    lines: Vec<usize>,
}

/// A place as people and editors count it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineColumn {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

impl Source {
    /// The `text` of the document that people know as `name`.
    #[must_use]
    pub fn new(name: &str, text: String) -> Self {
        let lines = std::iter::once(0)
            .chain(text.match_indices('\n').map(|(index, _)| index + 1))
            .collect();
        Self {
            name: name.into(),
            text,
            lines,
        }
    }

    /// What people call the document: a path, or `<stdin>`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The whole text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The line and column of a byte.
    #[must_use]
    pub fn place(&self, offset: usize) -> LineColumn {
        let line = self.line_index(offset);
        let before = self.text.get(self.lines[line]..offset).unwrap_or_default();
        LineColumn {
            line: line + 1,
            column: before.chars().count() + 1,
        }
    }

    /// The bytes of the lines that `span` touches, without the last line break.
    #[must_use]
    pub fn lines_of(&self, span: &Span) -> Span {
        let first = self.line_index(span.start);
        let last = self.line_index(span.end.max(span.start + 1) - 1);
        let end = self
            .lines
            .get(last + 1)
            .map_or(self.text.len(), |next| next - 1);
        let end = if self.text[..end].ends_with('\r') {
            end - 1
        } else {
            end
        };
        self.lines[first]..end.max(self.lines[first])
    }

    fn line_index(&self, offset: usize) -> usize {
        // The first line starts at 0, so that at least one start is not beyond `offset`.
        self.lines.partition_point(|start| *start <= offset) - 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_count_lines_and_characters_from_one() {
        let source = Source::new("page.md", "稽核\r\nab\n".into());
        let at = |offset| {
            let place = source.place(offset);
            (place.line, place.column)
        };
        assert_eq!(at(0), (1, 1));
        assert_eq!(at("稽".len()), (1, 2));
        assert_eq!(at("稽核\r\na".len()), (2, 2));
        assert_eq!(at(source.text().len()), (3, 1));
    }

    #[test]
    fn lines_come_whole_and_without_their_end() {
        let source = Source::new("page.md", "one\r\ntwo\nthree".into());
        let lines = |span| &source.text()[source.lines_of(&span)];
        assert_eq!(lines(1..2), "one");
        assert_eq!(lines(2..6), "one\r\ntwo");
        assert_eq!(lines(10..14), "three");
        assert_eq!(lines(14..14), "three");
    }
}
