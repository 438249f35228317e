use std::fmt;
use std::str::FromStr;

/// One word of the vocabulary for the types of arguments.
///
/// The order is that in which a [`TypeExpr`] is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum TypeWord {
    /// `True` or `False`.
    Bool,
    /// An integer.
    Int,
    /// A float.
    Float,
    /// A `str`.
    Str,
    /// A `bytes`.
    Bytes,
    /// A file system path: `str` or `bytes`.
    Path,
    /// A file descriptor.
    Fd,
    /// A `tuple`.
    Tuple,
    /// A `list`.
    List,
    /// A `dict`.
    Dict,
    /// Anything.
    Object,
    /// `None`.
    None,
}

impl TypeWord {
    /// Every word, in the order in which a [`TypeExpr`] is written.
    pub const ALL: [TypeWord; 12] = [
        TypeWord::Bool,
        TypeWord::Int,
        TypeWord::Float,
        TypeWord::Str,
        TypeWord::Bytes,
        TypeWord::Path,
        TypeWord::Fd,
        TypeWord::Tuple,
        TypeWord::List,
        TypeWord::Dict,
        TypeWord::Object,
        TypeWord::None,
    ];

    /// The word as the spec writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            TypeWord::Bool => "bool",
            TypeWord::Int => "int",
            TypeWord::Float => "float",
            TypeWord::Str => "str",
            TypeWord::Bytes => "bytes",
            TypeWord::Path => "path",
            TypeWord::Fd => "fd",
            TypeWord::Tuple => "tuple",
            TypeWord::List => "list",
            TypeWord::Dict => "dict",
            TypeWord::Object => "object",
            TypeWord::None => "none",
        }
    }

    const fn bit(self) -> u16 {
        1 << self as u16
    }
}

/// The type of an argument: words of the vocabulary, joined by `|`.
///
/// ```
/// use audithook_spec::TypeExpr;
///
/// let path_or_fd: TypeExpr = "fd|path".parse().unwrap();
/// assert_eq!(path_or_fd.to_string(), "path|fd");
/// assert!("path|str".parse::<TypeExpr>().is_err(), "a path is a str or bytes already");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct TypeExpr(u16);

/// A text that is not a type expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TypeExprError {
    /// A word that the vocabulary does not have.
    UnknownWord(String),
    /// A word that stands twice.
    Repeated(TypeWord),
    /// Two words of which the first says what the second says, too.
    Overlap(TypeWord, TypeWord),
}

/// Pairs that cannot be told apart by a value.
const OVERLAPS: [(TypeWord, TypeWord); 3] = [
    (TypeWord::Path, TypeWord::Str),
    (TypeWord::Path, TypeWord::Bytes),
    (TypeWord::Int, TypeWord::Fd),
];

impl TypeExpr {
    /// A single word.
    #[must_use]
    pub const fn word(word: TypeWord) -> Self {
        Self(word.bit())
    }

    /// This type or `word`.
    #[must_use]
    pub const fn or(self, word: TypeWord) -> Self {
        Self(self.0 | word.bit())
    }

    /// The words in their order.
    pub fn words(self) -> impl Iterator<Item = TypeWord> {
        TypeWord::ALL
            .into_iter()
            .filter(move |word| self.contains(*word))
    }

    /// Whether `word` is one of the words.
    #[must_use]
    pub const fn contains(self, word: TypeWord) -> bool {
        self.0 & word.bit() != 0
    }

    /// Whether the argument may be `None` beside something else.
    #[must_use]
    pub const fn is_nullable(self) -> bool {
        self.contains(TypeWord::None) && self.0 != TypeWord::None.bit()
    }

    /// The type without `none`; `none` alone stays.
    #[must_use]
    pub const fn without_none(self) -> Self {
        if self.is_nullable() {
            Self(self.0 & !TypeWord::None.bit())
        } else {
            self
        }
    }
}

impl FromStr for TypeExpr {
    type Err = TypeExprError;

    fn from_str(text: &str) -> Result<Self, TypeExprError> {
        let mut bits = 0;
        for part in text.split('|') {
            let part = part.trim();
            let word = TypeWord::ALL
                .into_iter()
                .find(|word| word.as_str() == part)
                .ok_or_else(|| TypeExprError::UnknownWord(part.into()))?;
            if bits & word.bit() != 0 {
                return Err(TypeExprError::Repeated(word));
            }
            bits |= word.bit();
        }
        let expr = Self(bits);
        match OVERLAPS
            .into_iter()
            .find(|(a, b)| expr.contains(*a) && expr.contains(*b))
        {
            Some((wide, narrow)) => Err(TypeExprError::Overlap(wide, narrow)),
            None => Ok(expr),
        }
    }
}

impl fmt::Display for TypeExpr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, word) in self.words().enumerate() {
            if index > 0 {
                f.write_str("|")?;
            }
            f.write_str(word.as_str())?;
        }
        Ok(())
    }
}

impl fmt::Debug for TypeExpr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for TypeExprError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            TypeExprError::UnknownWord(word) => {
                write!(f, "unknown type word `{word}`; the words are")?;
                for (index, word) in TypeWord::ALL.into_iter().enumerate() {
                    write!(
                        f,
                        "{} `{}`",
                        if index > 0 { "," } else { "" },
                        word.as_str()
                    )?;
                }
                Ok(())
            }
            TypeExprError::Repeated(word) => write!(f, "`{}` stands twice", word.as_str()),
            TypeExprError::Overlap(wide, narrow) => {
                write!(
                    f,
                    "`{}` covers `{}` already",
                    wide.as_str(),
                    narrow.as_str()
                )
            }
        }
    }
}

impl std::error::Error for TypeExprError {}
