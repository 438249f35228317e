use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt;

use crate::Text;

/// A file system path as Python code gave it: a `str` or `bytes`.
///
/// ```
/// use audithook_core::FsPath;
///
/// let path = FsPath::from("/etc/passwd");
/// assert_eq!(path, "/etc/passwd");
/// assert_eq!(path, FsPath::Bytes(b"/etc/passwd"));
/// assert!(path.starts_with("/etc/"));
/// # #[cfg(all(unix, feature = "std"))]
/// assert_eq!(path.to_path(), std::path::Path::new("/etc/passwd"));
/// ```
#[derive(Clone, Copy, Eq)]
pub enum FsPath<'a> {
    /// A `str`; lone surrogates stand for bytes that are not UTF-8 (PEP 383).
    Text(Text<'a>),
    /// A `bytes`.
    Bytes(&'a [u8]),
}

impl<'a> FsPath<'a> {
    /// The path in bytes, as the operating system is given it on Unix: see
    /// [`Text::to_os_bytes`].
    #[must_use]
    pub fn to_os_bytes(self) -> Cow<'a, [u8]> {
        match self {
            FsPath::Text(text) => text.to_os_bytes(),
            FsPath::Bytes(bytes) => Cow::Borrowed(bytes),
        }
    }

    /// The path, where it is valid Unicode.
    #[must_use]
    pub fn as_str(self) -> Option<&'a str> {
        match self {
            FsPath::Text(text) => text.as_str(),
            FsPath::Bytes(bytes) => core::str::from_utf8(bytes).ok(),
        }
    }

    /// The path with U+FFFD in the place of what is not Unicode.
    #[must_use]
    pub fn to_string_lossy(self) -> Cow<'a, str> {
        match self {
            FsPath::Text(text) => text.to_string_lossy(),
            FsPath::Bytes(bytes) => String::from_utf8_lossy(bytes),
        }
    }

    /// Whether the path's text starts with `prefix`: `/etcetera` starts with
    /// `/etc`, too.
    #[must_use]
    pub fn starts_with(self, prefix: &str) -> bool {
        match self {
            FsPath::Text(text) => text.starts_with(prefix),
            FsPath::Bytes(bytes) => bytes.starts_with(prefix.as_bytes()),
        }
    }

    /// Whether the path's text ends with `suffix`.
    #[must_use]
    pub fn ends_with(self, suffix: &str) -> bool {
        match self {
            FsPath::Text(text) => text.ends_with(suffix),
            FsPath::Bytes(bytes) => bytes.ends_with(suffix.as_bytes()),
        }
    }

    /// The path for the functions of `std`: without loss on Unix; on other
    /// systems with U+FFFD in the place of what is not Unicode.
    #[cfg(feature = "std")]
    #[must_use]
    pub fn to_path(self) -> Cow<'a, std::path::Path> {
        #[cfg(unix)]
        {
            use std::ffi::{OsStr, OsString};
            use std::os::unix::ffi::{OsStrExt as _, OsStringExt as _};
            match self.to_os_bytes() {
                Cow::Borrowed(bytes) => Cow::Borrowed(OsStr::from_bytes(bytes).as_ref()),
                Cow::Owned(bytes) => Cow::Owned(OsString::from_vec(bytes).into()),
            }
        }
        #[cfg(not(unix))]
        match self.to_string_lossy() {
            Cow::Borrowed(text) => Cow::Borrowed(text.as_ref()),
            Cow::Owned(text) => Cow::Owned(text.into()),
        }
    }
}

impl<'a> From<&'a str> for FsPath<'a> {
    fn from(path: &'a str) -> Self {
        FsPath::Text(Text::new(path))
    }
}

impl<'a> From<Text<'a>> for FsPath<'a> {
    fn from(path: Text<'a>) -> Self {
        FsPath::Text(path)
    }
}

impl<'a> From<&'a [u8]> for FsPath<'a> {
    fn from(path: &'a [u8]) -> Self {
        FsPath::Bytes(path)
    }
}

/// Paths are equal when the operating system is given the same bytes.
impl PartialEq for FsPath<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.to_os_bytes() == other.to_os_bytes()
    }
}

impl PartialEq<str> for FsPath<'_> {
    fn eq(&self, other: &str) -> bool {
        *self.to_os_bytes() == *other.as_bytes()
    }
}

impl PartialEq<&str> for FsPath<'_> {
    fn eq(&self, other: &&str) -> bool {
        self == *other
    }
}

impl core::hash::Hash for FsPath<'_> {
    fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
        self.to_os_bytes().hash(state);
    }
}

impl fmt::Display for FsPath<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.to_string_lossy())
    }
}

impl fmt::Debug for FsPath<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FsPath::Text(text) => fmt::Debug::fmt(text, f),
            FsPath::Bytes(bytes) => write!(f, "b\"{}\"", bytes.escape_ascii()),
        }
    }
}
