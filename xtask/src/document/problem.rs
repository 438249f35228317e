//! What can be wrong with a document.

/// The largest document that is read, in bytes: a hundred times the page and more.
pub const SIZE_LIMIT: usize = 10 * 1024 * 1024;

/// How deep tables may stand in cells of tables.
pub const DEPTH_LIMIT: usize = 32;

/// One kind of thing that is wrong with a document.
///
/// The codes are stable: a code never changes its meaning. `AH01..` is about the
/// bytes, `AH02..` about tables, `AH03..` about a row, `AH04..` about events.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// Bytes that are not UTF-8.
    #[error("the document is not UTF-8")]
    NotUtf8 {
        /// At how many places.
        places: usize,
    },
    /// NUL characters.
    #[error("the document has a NUL character")]
    Nul {
        /// How many.
        count: usize,
    },
    /// More bytes than are read.
    #[error("the document is too large")]
    TooLarge,
    /// No text at all.
    #[error("the document is empty")]
    Empty,
    /// JSON that is not the facts of a document.
    #[error("the facts cannot be read")]
    NotFacts {
        /// What is wrong with the JSON.
        reason: String,
    },
    /// No table of audit events.
    #[error("no table of audit events")]
    NoTable,
    /// A table that looks like audit events but has another number of columns.
    #[error("a table of audit events with the wrong number of columns")]
    WrongColumns {
        /// The number of columns.
        found: usize,
    },
    /// A document that ends too early.
    #[error("the document is cut short")]
    CutShort {
        /// What it ends in.
        inside: &'static str,
    },
    /// A tag without its end.
    #[error("`<{tag}>` is not closed")]
    Unclosed {
        /// The name of the tag.
        tag: &'static str,
    },
    /// Tables in tables in tables.
    #[error("tables are nested too deep")]
    TooDeep,
    /// Text in a table that is in no cell.
    #[error("text between the cells of the table")]
    StrayText,
    /// A cell over several rows or columns.
    #[error("a cell that spans several rows or columns")]
    MergedCells,
    /// No table of internal events; a warning.
    #[error("no table of internal events")]
    NoInternalTable,
    /// Rows of a table without lines cannot be told from its header.
    #[error("where the table begins is not clear")]
    UnclearHeader,
    /// A document that ends right behind a row, in a layout that does not end rows; a
    /// warning.
    #[error("whether the last row is whole cannot be told")]
    NoLineBreak,
    /// A row with too few cells.
    #[error("a row with a cell missing")]
    CellMissing {
        /// The number of cells.
        found: usize,
        /// The number of columns.
        expected: usize,
    },
    /// A row with too many cells.
    #[error("a row with a cell too many")]
    CellExtra {
        /// The number of cells.
        found: usize,
        /// The number of columns.
        expected: usize,
    },
    /// No name.
    #[error("an event without a name")]
    NameEmpty,
    /// Text that no event is called.
    #[error("not the name of an event")]
    NameInvalid {
        /// The text.
        found: String,
    },
    /// Text beside the code spans of the arguments.
    #[error("an argument outside a code span")]
    ArgumentOutsideCode {
        /// The text.
        found: String,
    },
    /// An odd backtick.
    #[error("a code span that is not terminated")]
    CodeUnterminated,
    /// Code that no argument is called.
    #[error("not the name of an argument")]
    ArgumentInvalid {
        /// The text.
        found: String,
    },
    /// An argument twice.
    #[error("an argument listed twice")]
    ArgumentTwice {
        /// Its name.
        name: String,
    },
    /// Arguments that are not parted by one comma.
    #[error("arguments not separated by a comma")]
    Separator {
        /// What stands between or beside them.
        found: String,
    },
    /// A link among the arguments.
    #[error("a link among the arguments")]
    LinkedArgument,
    /// Text in the column of references that is no reference.
    #[error("not a reference")]
    ReferenceInvalid {
        /// The text.
        found: String,
    },
    /// References that do not count 1, 2, 3.
    #[error("a reference is missing")]
    ReferenceGap {
        /// The number that comes.
        found: u64,
        /// The number that should come.
        expected: u64,
    },
    /// A link to nowhere.
    #[error("a link without a target")]
    LinkWithoutTarget,
    /// A link that leaves the documentation.
    #[error("a link that leads outside the documentation")]
    LinkOutside {
        /// Where it leads.
        target: String,
    },
    /// References without links; a warning.
    #[error("references without links")]
    Unlinked {
        /// How many.
        count: usize,
    },
    /// An event that is listed again with something else.
    #[error("`{name}` is listed twice, with different {what}")]
    Contradiction {
        /// The event.
        name: String,
        /// In what the two differ.
        what: &'static str,
        /// What the first says.
        first: String,
        /// What the second says.
        second: String,
    },
    /// A name that Rust cannot have.
    #[error("a name without a Rust name")]
    NoRustName {
        /// Why.
        reason: String,
    },
    /// Two names that become one in Rust.
    #[error("two names that are one in Rust")]
    OneRustName {
        /// Which.
        reason: String,
    },
}

/// How grave a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// The document cannot be read exactly.
    Error,
    /// The document was read, and says less than such a page does.
    Warning,
}

impl Problem {
    /// The stable code of the kind.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Problem::NotUtf8 { .. } => "AH0101",
            Problem::Nul { .. } => "AH0102",
            Problem::TooLarge => "AH0103",
            Problem::Empty => "AH0104",
            Problem::NotFacts { .. } => "AH0105",
            Problem::NoTable => "AH0201",
            Problem::WrongColumns { .. } => "AH0202",
            Problem::CutShort { .. } => "AH0203",
            Problem::Unclosed { .. } => "AH0204",
            Problem::TooDeep => "AH0205",
            Problem::StrayText => "AH0206",
            Problem::MergedCells => "AH0207",
            Problem::NoInternalTable => "AH0208",
            Problem::UnclearHeader => "AH0209",
            Problem::NoLineBreak => "AH0210",
            Problem::CellMissing { .. } => "AH0301",
            Problem::CellExtra { .. } => "AH0302",
            Problem::NameEmpty => "AH0303",
            Problem::NameInvalid { .. } => "AH0304",
            Problem::ArgumentOutsideCode { .. } => "AH0305",
            Problem::CodeUnterminated => "AH0306",
            Problem::ArgumentInvalid { .. } => "AH0307",
            Problem::ArgumentTwice { .. } => "AH0308",
            Problem::Separator { .. } => "AH0309",
            Problem::LinkedArgument => "AH0310",
            Problem::ReferenceInvalid { .. } => "AH0311",
            Problem::ReferenceGap { .. } => "AH0312",
            Problem::LinkWithoutTarget => "AH0313",
            Problem::LinkOutside { .. } => "AH0314",
            Problem::Unlinked { .. } => "AH0315",
            Problem::Contradiction { .. } => "AH0401",
            Problem::NoRustName { .. } => "AH0402",
            Problem::OneRustName { .. } => "AH0403",
        }
    }

    /// Whether the document can still be used.
    #[must_use]
    pub fn severity(&self) -> Severity {
        match self {
            Problem::NoInternalTable | Problem::NoLineBreak | Problem::Unlinked { .. } => {
                Severity::Warning
            }
            _ => Severity::Error,
        }
    }

    /// What was found and what was expected.
    #[must_use]
    pub fn label(&self) -> String {
        match self {
            Problem::NotUtf8 { places: 1 } => "found bytes that are no character".into(),
            Problem::NotUtf8 { places } => {
                format!("the first of {places} places with bytes that are no character")
            }
            Problem::Nul { count: 1 } => "found a NUL, expected text".into(),
            Problem::Nul { count } => format!("the first of {count} NULs, expected text"),
            Problem::TooLarge => format!("expected at most {} MiB", SIZE_LIMIT >> 20),
            Problem::Empty => "found nothing, expected the page of the audit events".into(),
            Problem::NotFacts { reason } => reason.clone(),
            Problem::NoTable => {
                "expected rows of an event's name, its arguments as code, and references `[1]`"
                    .into()
            }
            Problem::WrongColumns { found: 2 } => {
                "found 2 columns with events and references, expected a column of arguments, too"
                    .into()
            }
            Problem::WrongColumns { found } => format!(
                "found {found} columns, expected 3 (event, arguments, references) or 2 (event, arguments)"
            ),
            Problem::CutShort { inside } => {
                format!("found the end of the document inside {inside}")
            }
            Problem::Unclosed { tag } => {
                format!("expected `</{tag}>` before the end of what holds it")
            }
            Problem::TooDeep => format!("expected at most {DEPTH_LIMIT} tables in each other"),
            Problem::StrayText => "expected text in cells alone".into(),
            Problem::MergedCells => "expected one cell for each row and column".into(),
            Problem::NoInternalTable => "the document ends without it".into(),
            Problem::NoLineBreak => {
                "the document ends here, and nothing tells that the row does".into()
            }
            Problem::UnclearHeader => {
                "expected the names of two columns and then an event with a dot in its name".into()
            }
            Problem::CellMissing { found, expected } | Problem::CellExtra { found, expected } => {
                format!("found {found} cell{}, expected {expected}", plural(*found))
            }
            Problem::NameEmpty => "expected a name such as `os.chmod`".into(),
            Problem::NameInvalid { found } => {
                format!("found {found:?}, expected a name such as `os.chmod` in plain text")
            }
            Problem::ArgumentOutsideCode { found } => {
                format!("found {found:?}, expected `path`, `mode` each in a code span")
            }
            Problem::CodeUnterminated => {
                "found an odd number of backticks, expected a pair around each argument".into()
            }
            Problem::ArgumentInvalid { found } => {
                format!("found {found:?}, expected one name such as `dir_fd`")
            }
            Problem::ArgumentTwice { name } => format!("`{name}` stands here already"),
            Problem::Separator { found } if found.is_empty() => {
                "found nothing, expected a comma between two arguments".into()
            }
            Problem::Separator { found } => {
                format!(
                    "found {found:?}, expected one comma between two arguments and none elsewhere"
                )
            }
            Problem::LinkedArgument => "expected arguments without links".into(),
            Problem::ReferenceInvalid { found } => {
                format!("found {found:?}, expected references such as `[1]`")
            }
            Problem::ReferenceGap { found, expected } => {
                format!("found [{found}], expected [{expected}]")
            }
            Problem::LinkWithoutTarget => "expected a place of the documentation".into(),
            Problem::LinkOutside { target } => {
                format!("found {target:?}, expected a page below the root of the documentation")
            }
            Problem::Unlinked { count } => format!(
                "the first of {count} reference{} of which only the number is left",
                plural(*count)
            ),
            Problem::Contradiction { second, .. } => format!("found {second}"),
            Problem::NoRustName { reason } | Problem::OneRustName { reason } => reason.clone(),
        }
    }

    /// What to do next.
    #[must_use]
    pub fn help(&self) -> Option<&'static str> {
        Some(match self {
            Problem::NotUtf8 { .. } => "save the page again in the encoding UTF-8",
            Problem::Nul { .. } => "save the page again as text; this may be a binary file",
            Problem::TooLarge => {
                "the page has about 80 KB; check that this is the page `library/audit_events`"
            }
            Problem::Empty | Problem::NoTable => {
                "the page is https://docs.python.org/3/library/audit_events.html"
            }
            Problem::NotFacts { .. } => {
                "`cargo xtask parse --format json` prints facts in the form that is expected"
            }
            Problem::WrongColumns { .. } | Problem::MergedCells | Problem::StrayText => {
                "the tool that saved the page changed its tables; save the page as the browser has it"
            }
            Problem::CutShort { .. } | Problem::Unclosed { .. } => {
                "the page may have been saved in part; save it again"
            }
            Problem::NoInternalTable => {
                "the page has a second table of events such as `_winapi.CreateFile`; without it they count as gone"
            }
            Problem::UnclearHeader => {
                "save the page as HTML, or as Markdown with lines in its tables"
            }
            Problem::CellMissing { .. } => "an event without arguments has an empty cell",
            Problem::CellExtra { .. } => "a `|` that is text is written `\\|`",
            Problem::ArgumentOutsideCode { .. } => {
                "save the page again with a tool that keeps code, or put each argument in backticks"
            }
            Problem::Unlinked { .. } => {
                "links were lost when the page was saved; the events are read without references"
            }
            Problem::LinkWithoutTarget => {
                "save the page again with its links, or write the target as in `library/os.html#os.chmod`"
            }
            Problem::ReferenceGap { .. } => "the references of an event count from 1",
            Problem::Contradiction { .. } => "keep the row that the release raises",
            Problem::NoRustName { .. } | Problem::OneRustName { .. } => {
                "if CPython raises it so, the naming rules of audithook-codegen need a rule for it"
            }
            _ => return None,
        })
    }
}

/// The ending of a word after a number.
#[must_use]
pub fn plural(count: usize) -> &'static str {
    if count == 1 { "" } else { "s" }
}
