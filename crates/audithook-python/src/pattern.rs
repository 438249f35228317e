//! Which events are meant.

use std::fmt;

/// Names of events, where `*` stands for any text: `os.chmod,subprocess.*,open`.
///
/// A name with `!` before it is taken out again: `*,!marshal.loads`. The last
/// pattern that fits decides.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Patterns(Vec<Pattern>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Pattern {
    text: String,
    excludes: bool,
}

impl Patterns {
    /// Reads patterns separated by commas or white space.
    pub(crate) fn parse(text: &str) -> Self {
        let words = text.split(|c: char| c == ',' || c.is_whitespace());
        Self(
            words
                .filter(|word| !word.is_empty())
                .map(|word| match word.strip_prefix('!') {
                    Some(rest) => Pattern {
                        text: rest.to_owned(),
                        excludes: true,
                    },
                    None => Pattern {
                        text: word.to_owned(),
                        excludes: false,
                    },
                })
                .collect(),
        )
    }

    /// Whether there are none.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether the event `name` is meant.
    pub(crate) fn matches(&self, name: &str) -> bool {
        let last = self.0.iter().rev().find(|p| fits(&p.text, name));
        match last {
            Some(pattern) => !pattern.excludes,
            // `!x` alone means all but x.
            None => !self.0.is_empty() && self.0.iter().all(|pattern| pattern.excludes),
        }
    }

    /// The patterns without `*` that are not exclusions: names that somebody
    /// wrote out.
    pub(crate) fn exact_names(&self) -> impl Iterator<Item = &str> {
        let exact = |p: &&Pattern| !p.excludes && !p.text.contains('*');
        self.0.iter().filter(exact).map(|p| p.text.as_str())
    }
}

impl fmt::Display for Patterns {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, pattern) in self.0.iter().enumerate() {
            let comma = if index > 0 { "," } else { "" };
            let not = if pattern.excludes { "!" } else { "" };
            write!(f, "{comma}{not}{}", pattern.text)?;
        }
        Ok(())
    }
}

/// Whether `name` is `pattern`, in which `*` stands for any text.
fn fits(pattern: &str, name: &str) -> bool {
    let Some((head, rest)) = pattern.split_once('*') else {
        return pattern == name;
    };
    let Some(name) = name.strip_prefix(head) else {
        return false;
    };
    (0..=name.len())
        .filter(|&end| name.is_char_boundary(end))
        .any(|end| fits(rest, &name[end..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(patterns: &str, name: &str) -> bool {
        Patterns::parse(patterns).matches(name)
    }

    #[test]
    fn a_star_stands_for_any_text() {
        assert!(meant("os.chmod", "os.chmod"));
        assert!(!meant("os.chmod", "os.chmods"));
        assert!(
            meant("os.*", "os.chmod") && meant("*", "") && meant("*.connect", "socket.connect")
        );
        assert!(!meant("os.*", "posix.os.x") && meant("*o*n*", "socket.connect"));
        assert!(!meant("", "open"));
    }

    #[test]
    fn the_last_pattern_that_fits_decides() {
        assert!(!meant("*,!open", "open") && meant("*,!open", "import"));
        assert!(meant("!open,*", "open"));
        assert!(
            meant("!open", "import") && !meant("!open", "open"),
            "all but open"
        );
        assert!(meant("*, !os.* os.chmod", "os.chmod"));
    }

    #[test]
    fn names_that_were_written_out_are_known() {
        let patterns = Patterns::parse("open, os.*,!import");
        assert_eq!(patterns.exact_names().collect::<Vec<_>>(), ["open"]);
        assert_eq!(patterns.to_string(), "open,os.*,!import");
    }
}
