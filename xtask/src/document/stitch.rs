//! Text put together from several places of a document.

use super::source::Span;

/// Text that knows where each part of it stands in the document.
#[derive(Clone, Debug, Default)]
pub struct Stitched {
    text: String,
    /// Where each part starts here and in the document, and how long it is.
    parts: Vec<(usize, usize, usize)>,
}

impl Stitched {
    /// Adds text of the document that starts at `offset`.
    pub fn push(&mut self, text: &str, offset: usize) {
        self.parts.push((self.text.len(), offset, text.len()));
        self.text.push_str(text);
    }

    /// Adds a character that is not in the document.
    pub fn push_filler(&mut self, filler: char) {
        self.text.push(filler);
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where a part of the text stands in the document.
    #[must_use]
    pub fn span(&self, span: &Span) -> Span {
        let start = self.offset(span.start);
        start..self.offset(span.end).max(start)
    }

    fn offset(&self, offset: usize) -> usize {
        let after = self.parts.partition_point(|(here, _, _)| *here <= offset);
        match after.checked_sub(1).map(|index| self.parts[index]) {
            Some((here, there, length)) => there + (offset - here).min(length),
            None => self.parts.first().map_or(0, |(_, there, _)| *there),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Stitched;

    #[test]
    fn spans_lead_back_into_the_document() {
        let mut stitched = Stitched::default();
        stitched.push("abc", 10);
        stitched.push_filler(' ');
        stitched.push("def", 20);
        assert_eq!(stitched.text(), "abc def");
        assert_eq!(stitched.span(&(1..3)), 11..13);
        assert_eq!(stitched.span(&(5..7)), 21..23);
        assert_eq!(stitched.span(&(1..5)), 11..21);
    }
}
