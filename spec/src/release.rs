use std::fmt;
use std::str::FromStr;

use crate::PythonVersion;

/// A full release of Python, such as 3.13.18 or 3.16.0a2, in the order of publication
/// within its version.
///
/// ```
/// use audithook_spec::{PythonVersion, Release};
///
/// let release: Release = "3.13.18".parse().unwrap();
/// assert_eq!(release.python, PythonVersion::new(3, 13));
/// assert!("3.13.0rc1".parse::<Release>().unwrap() < "3.13.0".parse().unwrap());
/// assert!("3.13.0".parse::<Release>().unwrap() < release);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Release {
    /// The 3.13 of 3.13.18.
    pub python: PythonVersion,
    /// The 18 of 3.13.18.
    pub micro: u8,
    /// How far the release had come.
    pub stage: Stage,
}

/// How far a [`Release`] had come, as [PEP 440] orders it.
///
/// [PEP 440]: https://peps.python.org/pep-0440/#pre-releases
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// An alpha: the 2 of 3.16.0a2.
    Alpha(u8),
    /// A beta: the 1 of 3.16.0b1.
    Beta(u8),
    /// A release candidate: the 1 of 3.16.0rc1.
    Candidate(u8),
    /// The release itself.
    Final,
}

/// A text that is not a full release of Python.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReleaseError {
    text: String,
}

impl FromStr for Release {
    type Err = ReleaseError;

    fn from_str(text: &str) -> Result<Self, ReleaseError> {
        parse(text).ok_or_else(|| ReleaseError { text: text.into() })
    }
}

fn parse(text: &str) -> Option<Release> {
    let (version, rest) = text.rsplit_once('.')?;
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let (micro, stage) = rest.split_at(digits);
    Some(Release {
        python: version.parse().ok()?,
        micro: micro.parse().ok()?,
        stage: parse_stage(stage)?,
    })
}

fn parse_stage(text: &str) -> Option<Stage> {
    let start = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (letters, number) = text.split_at(start);
    let stage = match letters {
        "" if number.is_empty() => return Some(Stage::Final),
        "a" => Stage::Alpha,
        "b" => Stage::Beta,
        "rc" => Stage::Candidate,
        _ => return None,
    };
    number.bytes().all(|b| b.is_ascii_digit()).then_some(())?;
    number.parse().ok().map(stage)
}

impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.python, self.micro)?;
        match self.stage {
            Stage::Alpha(number) => write!(f, "a{number}"),
            Stage::Beta(number) => write!(f, "b{number}"),
            Stage::Candidate(number) => write!(f, "rc{number}"),
            Stage::Final => Ok(()),
        }
    }
}

impl fmt::Display for ReleaseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}` is not a release of Python such as `3.13.18`",
            self.text
        )
    }
}

impl std::error::Error for ReleaseError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_is_written_as_it_was_read() {
        for text in ["3.8.20", "3.13.0", "3.16.0a2", "3.16.0b1", "3.16.0rc1"] {
            assert_eq!(text.parse::<Release>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_is_no_release_is_refused() {
        for text in [
            "",
            "3",
            "3.13",
            "3.13.",
            "3.13.x",
            "3.13.0c1",
            "3.13.0a",
            "3.13.0a+1",
            "3.13.999",
            "a.b.c",
            "3.13.0.1",
        ] {
            assert!(text.parse::<Release>().is_err(), "{text}");
        }
    }
}
