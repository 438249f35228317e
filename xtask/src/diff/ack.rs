//! Changes that are meant: a file with their fingerprints.

use std::collections::BTreeMap;

use audithook_spec::{Problem, Problems};

use super::change::Change;

/// The fingerprints of changes that are meant.
///
/// One a line; `#` begins a comment, where the reason belongs.
#[derive(Debug, Default)]
pub struct Acknowledged {
    /// Fingerprint to place in the file.
    entries: BTreeMap<String, std::ops::Range<usize>>,
}

impl Acknowledged {
    /// Reads `source`, the text of `file`.
    ///
    /// # Errors
    /// Every line that is not a fingerprint or repeats one.
    pub fn parse(file: &str, source: &str) -> Result<Self, Problems> {
        let mut acknowledged = Self::default();
        let mut problems = Vec::new();
        let mut start = 0;
        for line in source.split_inclusive('\n') {
            let text = line.split('#').next().unwrap_or("");
            let word = text.trim();
            let at = start + (text.len() - text.trim_start().len());
            start += line.len();
            if word.is_empty() {
                continue;
            }
            let span = at..at + word.len();
            if word.len() != 16 || !word.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')) {
                let problem = Problem::at(span, "expected a fingerprint of 16 hexadecimal digits");
                problems.push(problem.help("`cargo xtask diff` shows the fingerprint of each change; a reason goes after `#`"));
            } else if acknowledged.entries.contains_key(word) {
                problems.push(Problem::at(span, "the fingerprint stands there twice"));
            } else {
                acknowledged.entries.insert(word.into(), span);
            }
        }
        if problems.is_empty() {
            Ok(acknowledged)
        } else {
            Err(Problems::new(file, source, problems))
        }
    }

    /// Whether `change` is meant.
    #[must_use]
    pub fn covers(&self, change: &Change) -> bool {
        self.entries.contains_key(&change.fingerprint())
    }

    /// Checks that each entry covers one of `changes`.
    ///
    /// # Errors
    /// The entries of `source`, the text of `file`, that cover none.
    pub fn check(&self, file: &str, source: &str, changes: &[Change]) -> Result<(), Problems> {
        let problems: Vec<_> = self
            .entries
            .iter()
            .filter(|(entry, _)| !changes.iter().any(|change| change.fingerprint() == **entry))
            .map(|(_, span)| {
                Problem::at(span.clone(), "no change has this fingerprint").help("delete the line")
            })
            .collect();
        if problems.is_empty() {
            Ok(())
        } else {
            Err(Problems::new(file, source, problems))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fingerprints_stand_one_a_line_with_comments() {
        let source = "# open is meant\n0123456789abcdef # since 3.11\n\n  fedcba9876543210\n";
        let acknowledged = Acknowledged::parse("ack", source).unwrap();
        assert_eq!(acknowledged.entries["fedcba9876543210"], 49..65);
        let error = acknowledged.check("ack", source, &[]).unwrap_err();
        assert_eq!(error.iter().count(), 2);
        assert!(error.to_string().contains("ack:2:1"), "{error}");
        assert!(error.to_string().contains("ack:4:3"), "{error}");
    }

    #[test]
    fn what_is_no_fingerprint_is_refused() {
        let source = "AE204 open\n0123456789abcdef\n0123456789abcdef\n0123456789ABCDEF\n";
        let error = Acknowledged::parse("ack", source).unwrap_err();
        assert_eq!(error.iter().count(), 3);
    }
}
