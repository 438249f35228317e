//! Lines of tables that tools broke or glued together.

use std::borrow::Cow;

/// The columns of `---|---|---`, and whether a pipe stands at its ends.
pub fn rule(line: &str) -> Option<(usize, bool)> {
    let line = line.trim();
    let closed = line.starts_with('|');
    let inside = line.strip_prefix('|').unwrap_or(line);
    let inside = inside.strip_suffix('|').unwrap_or(inside);
    let dashes = |part: &str| {
        let part = part.trim();
        let part = part.strip_prefix(':').unwrap_or(part);
        let part = part.strip_suffix(':').unwrap_or(part);
        !part.is_empty() && part.bytes().all(|byte| byte == b'-')
    };
    let columns = inside.split('|').count();
    (columns > 1 && inside.split('|').all(dashes)).then_some((columns, closed))
}

/// Mends the lines of tables. Blanks and line breaks change into each other, so that every
/// byte keeps its place.
///
/// - Pandoc breaks the tag of a link over the lines of a GFM table: its parts are put on
///   one line.
/// - html2text has nothing between two tables that nothing stands between: an empty line
///   is put there.
#[must_use]
pub fn lines(text: &str) -> Cow<'_, str> {
    let mut joined = Vec::new();
    let mut parted = Vec::new();
    let mut start = 0;
    let mut in_row = false;
    // The two lines before this one.
    let mut before = [0..0, 0..0];
    for line in text.split_inclusive('\n') {
        let end = start + line.len();
        in_row = (in_row || line.trim_start().starts_with('|')) && ends_in_tag(line);
        if in_row {
            joined.push(end);
        }
        let [row, header] = &before;
        if rule(line).is_some() && text[header.clone()].contains('|') {
            let row_text = text[row.clone()].trim_end_matches(['\n', '\r']);
            if row_text.contains('|') && row_text.ends_with([' ', '|']) {
                parted.push(row.start + row_text.len() - 1);
            }
        }
        before = [before[1].clone(), start..end];
        start = end;
    }
    if joined.is_empty() && parted.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut bytes = text.as_bytes().to_vec();
    for end in joined {
        for byte in bytes[..end].iter_mut().rev().take(2) {
            if matches!(byte, b'\r' | b'\n') {
                *byte = b' ';
            }
        }
    }
    for at in parted {
        bytes[at] = b'\n';
    }
    // Characters of ASCII took each other's place.
    Cow::Owned(String::from_utf8(bytes).unwrap_or_else(|_| text.into()))
}

/// Whether a line ends within a tag: `<a href="os.html"`.
fn ends_in_tag(line: &str) -> bool {
    line.rfind('<').is_some_and(|at| {
        let tag = &line[at + 1..];
        line.ends_with('\n')
            && tag.starts_with(|first: char| first.is_ascii_alphabetic())
            && !tag.contains(['>', '|', '`'])
    })
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn a_broken_tag_comes_on_one_line() {
        let text = "| a | <a href=\"x\"\r\nclass=\"y\">[1]</a> |\n| b | c |\n";
        let mended = lines(text);
        assert_eq!(mended.len(), text.len());
        assert_eq!(mended.lines().count(), 2);
    }

    #[test]
    fn glued_tables_come_apart() {
        for text in [
            "a | b  \nX | Y  \n---|---  \n",
            "| a | b |\n| X | Y |\n|---|---|\n",
        ] {
            let mended = lines(text);
            assert_eq!(mended.len(), text.len());
            assert_eq!(mended.lines().nth(1).map(str::trim), Some(""), "{mended}");
        }
        let table = "X | Y\n---|---\na | b\n";
        assert_eq!(lines(table), table);
    }
}
