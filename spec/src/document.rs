use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use crate::{Facts, Problems, Release, ReleaseError, json};

/// Which document facts come from; the stem of `spec/facts/3.13.0.zh-cn.json`.
///
/// Documents are ordered by release. A translation may lag behind its original, so it
/// comes before the original of the same release.
///
/// ```
/// use audithook_spec::DocumentId;
///
/// let translation: DocumentId = "3.13.0.zh-cn".parse().unwrap();
/// assert_eq!(translation.language.as_deref(), Some("zh-cn"));
/// assert!(translation < "3.13.0".parse().unwrap());
/// assert!("3.9.2".parse::<DocumentId>().unwrap() < translation);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DocumentId {
    /// The release that the document describes.
    pub release: Release,
    /// The language of a translation, such as `zh-cn`; `None` for the English original.
    pub language: Option<String>,
}

impl FromStr for DocumentId {
    type Err = ReleaseError;

    fn from_str(text: &str) -> Result<Self, ReleaseError> {
        if let Ok(release) = text.parse() {
            return Ok(Self {
                release,
                language: None,
            });
        }
        match text.rsplit_once('.') {
            Some((release, language)) if is_language(language) => Ok(Self {
                release: release.parse()?,
                language: Some(language.into()),
            }),
            _ => Err(text
                .parse::<Release>()
                .expect_err("a text that is a release was accepted above")),
        }
    }
}

fn is_language(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

impl fmt::Display for DocumentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.release)?;
        match &self.language {
            Some(language) => write!(f, ".{language}"),
            None => Ok(()),
        }
    }
}

impl Ord for DocumentId {
    fn cmp(&self, other: &Self) -> Ordering {
        let original = |id: &Self| id.language.is_none();
        self.release
            .cmp(&other.release)
            .then_with(|| original(self).cmp(&original(other)))
            .then_with(|| self.language.cmp(&other.language))
    }
}

impl PartialOrd for DocumentId {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Facts {
    /// Reads facts in the JSON form of `cargo xtask parse`; `file` names them in errors.
    ///
    /// # Errors
    /// What is not JSON, not of that form, or lists an event or an argument twice.
    pub fn from_json(file: &str, source: &str) -> Result<Self, Problems> {
        let facts: Self = json::read(file, source)?;
        let mut wrong = Vec::new();
        let mut seen = std::collections::HashSet::new();
        for (index, event) in facts.events.iter().enumerate() {
            let mut report = |message: String| wrong.push((index, message));
            if event.name.is_empty() {
                report("the event has no name".into());
            }
            if !seen.insert(&event.name) {
                report(format!("the event `{}` is listed twice", event.name));
            }
            for (place, arg) in event.args.iter().enumerate() {
                if arg.is_empty() {
                    report(format!("an argument of `{}` has no name", event.name));
                } else if event.args[..place].contains(arg) {
                    report(format!("`{}` has the argument `{arg}` twice", event.name));
                }
            }
        }
        let problems = json::at_events(source, wrong);
        if problems.is_empty() {
            Ok(facts)
        } else {
            Err(Problems::new(file, source, problems))
        }
    }

    /// The facts as `cargo xtask parse` prints them, with a newline at the end.
    #[must_use]
    pub fn to_json(&self) -> String {
        json::write(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_written_as_it_was_read() {
        for text in ["3.13.0.zh-cn", "3.8.20", "3.16.0a1", "3.16.0b2.pt-br"] {
            assert_eq!(text.parse::<DocumentId>().unwrap().to_string(), text);
        }
        for text in ["3.13", "x", "3.13.0.", "3.13.0.9", "3.13.0.zh/cn", ""] {
            assert!(text.parse::<DocumentId>().is_err(), "{text}");
        }
    }

    #[test]
    fn facts_with_an_event_twice_are_refused_at_its_place() {
        let source = r#"{"events":[
  {"name":"exec","args":["a","a"],"references":[],"internal":false},
  {"name":"exec","args":[],"references":[],"internal":false}
]}"#;
        let error = Facts::from_json("facts.json", source)
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("`exec` has the argument `a` twice"),
            "{error}"
        );
        assert!(
            error.contains("the event `exec` is listed twice"),
            "{error}"
        );
        assert!(error.contains("facts.json:3:11"), "{error}");
    }
}
