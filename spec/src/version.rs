use std::fmt;
use std::str::FromStr;

/// A feature release of Python, such as 3.13.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PythonVersion {
    /// The 3 of 3.13.
    pub major: u8,
    /// The 13 of 3.13.
    pub minor: u8,
}

/// A text that is not a feature release of Python.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PythonVersionError {
    text: String,
}

impl PythonVersion {
    /// `major.minor`.
    #[must_use]
    pub const fn new(major: u8, minor: u8) -> Self {
        Self { major, minor }
    }
}

impl fmt::Display for PythonVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

impl FromStr for PythonVersion {
    type Err = PythonVersionError;

    fn from_str(text: &str) -> Result<Self, PythonVersionError> {
        let number = |part: &str| {
            part.bytes()
                .all(|b| b.is_ascii_digit())
                .then(|| part.parse().ok())?
        };
        text.split_once('.')
            .and_then(|(major, minor)| Some(Self::new(number(major)?, number(minor)?)))
            .ok_or_else(|| PythonVersionError { text: text.into() })
    }
}

impl fmt::Display for PythonVersionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a Python version such as `3.13`", self.text)
    }
}

impl std::error::Error for PythonVersionError {}
