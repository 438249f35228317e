use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

/// The text of a Python `str`, without loss.
///
/// A `str` may hold lone surrogates: file names that are not UTF-8 arrive that
/// way (PEP 383). Such text is held as generalised UTF-8, each surrogate in its
/// three bytes (`str.encode("utf-8", "surrogatepass")`), and [`as_str`] is
/// `None` for it. All other text is plain UTF-8.
///
/// [`as_str`]: Text::as_str
///
/// ```
/// use audithook_core::Text;
///
/// let plain = Text::from("café");
/// assert_eq!(plain, "café");
/// assert_eq!(plain.as_str(), Some("café"));
///
/// let surrogate = Text::from_bytes(b"caf\xed\xb3\xa9").unwrap(); // 'caf\udce9'
/// assert_eq!(surrogate.as_str(), None);
/// assert_eq!(surrogate.to_string_lossy(), "caf\u{fffd}");
/// assert_eq!(&*surrogate.to_os_bytes(), b"caf\xe9"); // what the file is called
/// ```
#[derive(Clone, Copy, Eq, Hash)]
pub struct Text<'a>(Repr<'a>);

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Repr<'a> {
    Unicode(&'a str),
    Surrogates(&'a [u8]),
}

impl<'a> Text<'a> {
    /// Text that is valid Unicode.
    #[must_use]
    pub const fn new(text: &'a str) -> Self {
        Self(Repr::Unicode(text))
    }

    /// From generalised UTF-8 (UTF-8 in which surrogates have three bytes);
    /// `None` where the bytes are neither.
    #[must_use]
    pub fn from_bytes(bytes: &'a [u8]) -> Option<Self> {
        match core::str::from_utf8(bytes) {
            Ok(text) => Some(Self::new(text)),
            Err(_) => Chunks(bytes)
                .all(|chunk| !matches!(chunk, Chunk::Invalid))
                .then_some(Self(Repr::Surrogates(bytes))),
        }
    }

    /// The text, where it is valid Unicode.
    #[must_use]
    pub const fn as_str(self) -> Option<&'a str> {
        match self.0 {
            Repr::Unicode(text) => Some(text),
            Repr::Surrogates(_) => None,
        }
    }

    /// The text in generalised UTF-8.
    #[must_use]
    pub const fn as_bytes(self) -> &'a [u8] {
        match self.0 {
            Repr::Unicode(text) => text.as_bytes(),
            Repr::Surrogates(bytes) => bytes,
        }
    }

    /// The text with U+FFFD in the place of each lone surrogate.
    #[must_use]
    pub fn to_string_lossy(self) -> Cow<'a, str> {
        match self.0 {
            Repr::Unicode(text) => Cow::Borrowed(text),
            Repr::Surrogates(bytes) => {
                let mut lossy = String::with_capacity(bytes.len());
                for chunk in Chunks(bytes) {
                    match chunk {
                        Chunk::Unicode(text) => lossy.push_str(text),
                        Chunk::Surrogate(_) | Chunk::Invalid => lossy.push('\u{fffd}'),
                    }
                }
                Cow::Owned(lossy)
            }
        }
    }

    /// The bytes that the operating system was given for this text: what
    /// `os.fsencode` returns on a UTF-8 file system, surrogates U+DC80 to
    /// U+DCFF becoming the bytes that they escape (PEP 383). Any other
    /// surrogate keeps its three bytes.
    #[must_use]
    pub fn to_os_bytes(self) -> Cow<'a, [u8]> {
        match self.0 {
            Repr::Unicode(text) => Cow::Borrowed(text.as_bytes()),
            Repr::Surrogates(bytes) => {
                let mut os = Vec::with_capacity(bytes.len());
                for chunk in Chunks(bytes) {
                    match chunk {
                        Chunk::Unicode(text) => os.extend_from_slice(text.as_bytes()),
                        Chunk::Surrogate([_, b'\xb2' | b'\xb3', low]) => {
                            let high = if chunk.second() == 0xb2 { 0x80 } else { 0xc0 };
                            os.push(high | (low & 0x3f));
                        }
                        Chunk::Surrogate(other) => os.extend_from_slice(&other),
                        Chunk::Invalid => {}
                    }
                }
                Cow::Owned(os)
            }
        }
    }

    /// The text's stretches of Unicode and the surrogates between, in order.
    #[cfg(feature = "serde")]
    pub(crate) fn pieces(self) -> impl Iterator<Item = Piece<'a>> {
        Chunks(self.as_bytes()).filter_map(|chunk| match chunk {
            Chunk::Unicode(text) => Some(Piece::Unicode(text)),
            Chunk::Surrogate(bytes) => Some(Piece::Surrogate(surrogate(bytes))),
            Chunk::Invalid => None,
        })
    }

    /// Whether the text starts with `prefix`.
    #[must_use]
    pub fn starts_with(self, prefix: &str) -> bool {
        self.as_bytes().starts_with(prefix.as_bytes())
    }

    /// Whether the text ends with `suffix`.
    #[must_use]
    pub fn ends_with(self, suffix: &str) -> bool {
        self.as_bytes().ends_with(suffix.as_bytes())
    }
}

/// A part of a text.
#[cfg(feature = "serde")]
pub(crate) enum Piece<'a> {
    Unicode(&'a str),
    Surrogate(u16),
}

#[cfg(feature = "serde")]
impl Piece<'_> {
    /// A surrogate in generalised UTF-8.
    pub(crate) const fn encode(surrogate: u16) -> [u8; 3] {
        [
            0xed,
            0x80 | (surrogate >> 6 & 0x3f) as u8,
            0x80 | (surrogate & 0x3f) as u8,
        ]
    }
}

/// The surrogate that has these three bytes in generalised UTF-8.
fn surrogate([_, second, third]: [u8; 3]) -> u16 {
    0xd000 | (u16::from(second & 0x3f) << 6) | u16::from(third & 0x3f)
}

enum Chunk<'a> {
    Unicode(&'a str),
    Surrogate([u8; 3]),
    Invalid,
}

impl Chunk<'_> {
    fn second(&self) -> u8 {
        match self {
            Chunk::Surrogate([_, second, _]) => *second,
            Chunk::Unicode(_) | Chunk::Invalid => 0,
        }
    }
}

/// Owned [`Text`].
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct TextBuf(ReprBuf);

#[derive(Clone, PartialEq, Eq, Hash)]
enum ReprBuf {
    Unicode(String),
    Surrogates(Vec<u8>),
}

impl TextBuf {
    /// The text, borrowed.
    #[must_use]
    pub fn as_text(&self) -> Text<'_> {
        match &self.0 {
            ReprBuf::Unicode(text) => Text::new(text),
            ReprBuf::Surrogates(bytes) => Text(Repr::Surrogates(bytes)),
        }
    }
}

impl From<Text<'_>> for TextBuf {
    fn from(text: Text<'_>) -> Self {
        match text.0 {
            Repr::Unicode(text) => Self(ReprBuf::Unicode(text.into())),
            Repr::Surrogates(bytes) => Self(ReprBuf::Surrogates(bytes.into())),
        }
    }
}

impl From<String> for TextBuf {
    fn from(text: String) -> Self {
        Self(ReprBuf::Unicode(text))
    }
}

impl From<&str> for TextBuf {
    fn from(text: &str) -> Self {
        Self(ReprBuf::Unicode(text.into()))
    }
}

impl fmt::Debug for TextBuf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.as_text(), f)
    }
}

impl fmt::Display for TextBuf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.as_text(), f)
    }
}

/// Valid stretches and surrogates of generalised UTF-8, in order.
struct Chunks<'a>(&'a [u8]);

impl<'a> Iterator for Chunks<'a> {
    type Item = Chunk<'a>;

    fn next(&mut self) -> Option<Chunk<'a>> {
        if self.0.is_empty() {
            return None;
        }
        let valid = match core::str::from_utf8(self.0) {
            Ok(text) => {
                self.0 = &[];
                return Some(Chunk::Unicode(text));
            }
            Err(error) => error.valid_up_to(),
        };
        if valid > 0 {
            let (head, rest) = self.0.split_at(valid);
            self.0 = rest;
            return core::str::from_utf8(head).ok().map(Chunk::Unicode);
        }
        match *self.0 {
            [0xed, second @ 0xa0..=0xbf, third @ 0x80..=0xbf, ..] => {
                self.0 = &self.0[3..];
                Some(Chunk::Surrogate([0xed, second, third]))
            }
            _ => {
                self.0 = &self.0[1..];
                Some(Chunk::Invalid)
            }
        }
    }
}

impl<'a> From<&'a str> for Text<'a> {
    fn from(text: &'a str) -> Self {
        Self::new(text)
    }
}

impl PartialEq for Text<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl PartialEq<str> for Text<'_> {
    fn eq(&self, other: &str) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl PartialEq<&str> for Text<'_> {
    fn eq(&self, other: &&str) -> bool {
        self == *other
    }
}

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.to_string_lossy())
    }
}

/// Like the `Debug` of `str`; a lone surrogate is written as `\u{dc80}`.
impl fmt::Debug for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Repr::Unicode(text) = self.0 {
            return fmt::Debug::fmt(text, f);
        }
        f.write_str("\"")?;
        for chunk in Chunks(self.as_bytes()) {
            match chunk {
                Chunk::Unicode(text) => write!(f, "{}", text.escape_debug())?,
                Chunk::Surrogate(bytes) => write!(f, "\\u{{{:x}}}", surrogate(bytes))?,
                Chunk::Invalid => {}
            }
        }
        f.write_str("\"")
    }
}
