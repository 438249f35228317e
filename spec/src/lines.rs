//! Lines and columns of a text.

use std::ops::Range;

/// Where the lines of a text begin.
pub(crate) struct Lines<'a> {
    source: &'a str,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    /// The lines of `source`.
    pub(crate) fn of(source: &'a str) -> Self {
        let newlines = source
            .bytes()
            .enumerate()
            .filter(|(_, byte)| *byte == b'\n');
        let starts = std::iter::once(0)
            .chain(newlines.map(|(at, _)| at + 1))
            .collect();
        Self { source, starts }
    }

    /// How many there are; a newline at the end begins none.
    pub(crate) fn count(&self) -> usize {
        self.starts.len() - usize::from(self.source.ends_with('\n'))
    }

    /// The line of the byte at `offset`, counted from 1.
    pub(crate) fn line(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset)
    }

    /// Line and column of the byte at `offset`, counted from 1, the column in characters.
    pub(crate) fn line_and_column(&self, offset: usize) -> (usize, usize) {
        let offset = offset.min(self.source.len());
        let line = self.line(offset);
        let before = &self.source.as_bytes()[self.starts[line - 1]..offset];
        (line, 1 + String::from_utf8_lossy(before).chars().count())
    }

    /// The bytes of `line`, counted from 1, without its end.
    pub(crate) fn range(&self, line: usize) -> Range<usize> {
        let start = self.starts[line - 1];
        let end = self
            .starts
            .get(line)
            .map_or(self.source.len(), |next| next - 1);
        start..end
    }

    /// The byte at `line` and `column` (in bytes), both counted from 1; the nearest
    /// before it that begins a character.
    pub(crate) fn offset(&self, line: usize, column: usize) -> usize {
        let start = self
            .starts
            .get(line.saturating_sub(1))
            .copied()
            .unwrap_or(self.source.len());
        let mut at = (start + column.saturating_sub(1)).min(self.source.len());
        while !self.source.is_char_boundary(at) {
            at -= 1;
        }
        at
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_counted_in_characters() {
        let lines = Lines::of("é\nßü");
        assert_eq!(lines.line_and_column(5), (2, 2));
        assert_eq!(lines.line_and_column(99), (2, 3));
        assert_eq!(Lines::of("").line_and_column(0), (1, 1));
    }

    #[test]
    fn lines_have_their_bytes() {
        let lines = Lines::of("é\nßü\n");
        assert_eq!((lines.range(1), lines.range(2)), (0..2, 3..7));
        assert_eq!((lines.count(), Lines::of("a\nb").count()), (2, 2));
        assert_eq!(lines.offset(2, 3), 5);
        assert_eq!(lines.offset(2, 2), 3, "back to the start of the character");
        assert_eq!(lines.offset(9, 1), 8);
    }
}
