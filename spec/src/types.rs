use std::collections::BTreeMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::problems::did_you_mean;
use crate::{Problem, Problems, TypeExpr, TypeExprError, TypeWord};

/// The hand-written types and notes of arguments: `spec/types.toml`.
#[derive(Clone, Debug)]
pub struct Types {
    pub(crate) file: String,
    pub(crate) source: String,
    pub(crate) events: BTreeMap<String, EventTypes>,
}

/// The types of one event's arguments.
#[derive(Clone, Debug)]
pub(crate) struct EventTypes {
    /// The place of the event's name.
    pub(crate) span: Range<usize>,
    /// By the newest name of the argument.
    pub(crate) args: BTreeMap<String, ArgumentType>,
}

/// What the file says of one argument.
#[derive(Clone, Debug)]
pub(crate) struct ArgumentType {
    /// The place of the argument's name.
    pub(crate) span: Range<usize>,
    pub(crate) ty: TypeExpr,
    pub(crate) note: String,
    /// Earlier names.
    pub(crate) was: Vec<String>,
}

impl Types {
    /// Reads `source`, the text of `file`.
    ///
    /// ```
    /// use audithook_spec::Types;
    ///
    /// assert!(Types::parse("types.toml", "[exec]\ncode_object = \"object\"\n").is_ok());
    /// let error = Types::parse("types.toml", "[exec]\ncode_object = \"objet\"\n").unwrap_err();
    /// assert!(error.to_string().contains("did you mean `object`?"));
    /// ```
    ///
    /// # Errors
    /// All that is wrong with the file: its syntax, or unknown keys and types.
    pub fn parse(file: &str, source: &str) -> Result<Self, Problems> {
        let fail = |problems| Problems::new(file, source, problems);
        let document = parse_toml(source).map_err(|problem| fail(vec![problem]))?;
        let mut problems = Vec::new();
        let mut events = BTreeMap::new();
        for (name, value) in document.get_ref() {
            let Some(table) = value.get_ref().as_table() else {
                problems.push(
                    Problem::at(
                        name.span(),
                        format!(
                            "expected the table of an event, found {}",
                            value.get_ref().type_str()
                        ),
                    )
                    .help("an argument stands below the event's name in brackets: [\"os.chmod\"]"),
                );
                continue;
            };
            let args = read_arguments(table, &mut problems);
            let span = name.span();
            events.insert(name.get_ref().to_string(), EventTypes { span, args });
        }
        if !problems.is_empty() {
            return Err(fail(problems));
        }
        Ok(Self {
            file: file.into(),
            source: source.into(),
            events,
        })
    }

    /// The type of an argument under its newest name.
    #[must_use]
    pub fn get(&self, event: &str, argument: &str) -> Option<TypeExpr> {
        Some(self.argument(event, argument)?.ty)
    }

    pub(crate) fn argument(&self, event: &str, argument: &str) -> Option<&ArgumentType> {
        self.events.get(event)?.args.get(argument)
    }

    /// Whether the file says that `new` was called `old`.
    pub(crate) fn is_rename(&self, event: &str, old: &str, new: &str) -> bool {
        self.events.get(event).is_some_and(|event| {
            event.args.iter().any(|(name, argument)| {
                let was = |name: &str| argument.was.iter().any(|was| was == name);
                was(old) && (name == new || was(new))
            })
        })
    }
}

pub(crate) fn parse_toml(source: &str) -> Result<Spanned<DeTable<'_>>, Problem> {
    DeTable::parse(source).map_err(|error| {
        let span = error.span().unwrap_or(0..0);
        Problem::at(span, format!("not TOML: {}", error.message()))
    })
}

pub(crate) fn read_arguments(
    table: &DeTable<'_>,
    problems: &mut Vec<Problem>,
) -> BTreeMap<String, ArgumentType> {
    let mut args = BTreeMap::new();
    for (name, value) in table {
        match read_argument(name.span(), value) {
            Ok(argument) => {
                args.insert(name.get_ref().to_string(), argument);
            }
            Err(problem) => problems.push(problem),
        }
    }
    args
}

fn read_argument(
    span: Range<usize>,
    value: &Spanned<DeValue<'_>>,
) -> Result<ArgumentType, Problem> {
    let mut argument = ArgumentType {
        span: span.clone(),
        ty: TypeExpr::word(TypeWord::Object),
        note: String::new(),
        was: Vec::new(),
    };
    let Some(table) = value.get_ref().as_table() else {
        argument.ty = read_type(value)?;
        return Ok(argument);
    };
    let mut typed = false;
    for (key, value) in table {
        match key.get_ref().as_ref() {
            "type" => {
                argument.ty = read_type(value)?;
                typed = true;
            }
            "note" => argument.note = read_note(value)?,
            "was" => argument.was = read_names(value)?,
            other => {
                let message = format!("unknown key `{other}`; the keys are `type`, `note`, `was`");
                return Err(Problem::at(key.span(), message));
            }
        }
    }
    if typed {
        Ok(argument)
    } else {
        Err(Problem::at(span, "the argument has no `type`").help("add: type = \"object\""))
    }
}

fn read_note(value: &Spanned<DeValue<'_>>) -> Result<String, Problem> {
    let note = read_str(value, "a sentence")?;
    if note.contains(char::is_control) {
        return Err(Problem::at(
            value.span(),
            "a note is a sentence on one line",
        ));
    }
    Ok(note.into())
}

pub(crate) fn read_str<'a>(
    value: &'a Spanned<DeValue<'_>>,
    expected: &str,
) -> Result<&'a str, Problem> {
    value.get_ref().as_str().ok_or_else(|| {
        let found = value.get_ref().type_str();
        Problem::at(value.span(), format!("expected {expected}, found {found}"))
    })
}

fn read_names(value: &Spanned<DeValue<'_>>) -> Result<Vec<String>, Problem> {
    let Some(names) = value.get_ref().as_array() else {
        let found = value.get_ref().type_str();
        let message = format!("expected a list of names, found {found}");
        return Err(Problem::at(value.span(), message));
    };
    names
        .iter()
        .map(|name| read_str(name, "a name").map(String::from))
        .collect()
}

fn read_type(value: &Spanned<DeValue<'_>>) -> Result<TypeExpr, Problem> {
    let text = read_str(value, "a type such as \"path|fd\"")?;
    text.parse().map_err(|error: TypeExprError| {
        let mut span = value.span();
        let mut help = String::new();
        if let TypeExprError::UnknownWord(word) = &error {
            // The text stands between quotes and has no escapes where the word is found.
            if let Some(at) = text.find(word.as_str()).filter(|_| !word.is_empty()) {
                let start = span.start + 1 + at;
                if start + word.len() < span.end {
                    span = start..start + word.len();
                }
            }
            let words = TypeWord::ALL.map(TypeWord::as_str);
            if let Some(meant) = did_you_mean(word, words) {
                help = format!("did you mean `{meant}`?");
            }
        }
        Problem::at(span, error.to_string()).help(help)
    })
}

/// `key` as TOML writes a key: bare where that is possible, quoted elsewhere.
pub(crate) fn toml_key(key: &str) -> String {
    let bare = |b: u8| b.is_ascii_alphanumeric() || b == b'_' || b == b'-';
    if !key.is_empty() && key.bytes().all(bare) {
        return key.into();
    }
    let mut quoted = String::from("\"");
    for c in key.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if c.is_control() => quoted.push_str(&format!("\\u{:04X}", c as u32)),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    fn errors(source: &str) -> String {
        Types::parse("types.toml", source).unwrap_err().to_string()
    }

    #[test]
    fn short_and_long_forms_are_read() {
        let source = "[\"os.truncate\"]\n\"fd\" = \"fd|path\"\nlength = { type = \"int\", note = \"In bytes.\", was = [\"len\"] }\n";
        let types = Types::parse("types.toml", source).unwrap();
        assert_eq!(
            types.get("os.truncate", "fd").unwrap().to_string(),
            "path|fd"
        );
        let length = types.argument("os.truncate", "length").unwrap();
        assert_eq!(length.note, "In bytes.");
        assert!(types.is_rename("os.truncate", "len", "length"));
        assert!(!types.is_rename("os.truncate", "length", "len"));
        assert_eq!(types.get("os.truncate", "mode"), None);
    }

    #[test]
    fn an_unknown_word_is_pointed_at() {
        let error = errors("[open]\npath = \"pth|fd\"\n");
        assert!(error.contains("types.toml:2:9"), "{error}");
        assert!(error.contains("unknown type word `pth`"), "{error}");
        assert!(error.contains("did you mean `path`?"), "{error}");
    }

    #[test]
    fn a_note_stands_on_one_line() {
        for note in [
            "\"Two\\nlines.\"",
            "\"\"\"Two\nlines.\"\"\"",
            "\"A\\ttab.\"",
        ] {
            let error = errors(&format!(
                "[open]\nfd = {{ type = \"int\", note = {note} }}\n"
            ));
            assert!(error.contains("types.toml:2:"), "{error}");
            assert!(
                error.contains("a note is a sentence on one line"),
                "{error}"
            );
        }
    }

    #[test]
    fn all_problems_are_shown_in_order() {
        let source = "[b]\nx = \"path|str\"\n[a]\ny = 5\nz = { note = \"No type.\" }\nw = { type = \"int\", tipe = 1 }\nv = \"int|int\"\n[c]\nu = \"\"\n";
        let problems = Types::parse("types.toml", source).unwrap_err();
        let lines: Vec<_> = problems
            .iter()
            .map(|located| (located.place.unwrap().0, located.problem.message.as_str()))
            .collect();
        assert_eq!(
            lines,
            [
                (2, "`path` covers `str` already"),
                (4, "expected a type such as \"path|fd\", found integer"),
                (5, "the argument has no `type`"),
                (6, "unknown key `tipe`; the keys are `type`, `note`, `was`"),
                (7, "`int` stands twice"),
                (
                    9,
                    "unknown type word ``; the words are `bool`, `int`, `float`, `str`, `bytes`, `path`, `fd`, `tuple`, `list`, `dict`, `object`, `none`"
                ),
            ]
        );
    }

    #[test]
    fn what_is_not_toml_has_a_place() {
        assert!(errors("[open\n").contains("types.toml:1:"));
        assert!(errors("path = \"path\"\n").contains("expected the table of an event"));
        assert!(errors("[open]\na = \"int\"\na = \"int\"\n").contains("types.toml:3:1"));
    }

    #[test]
    fn keys_are_quoted_where_toml_needs_it() {
        assert_eq!(toml_key("module-name"), "module-name");
        assert_eq!(toml_key("sys.path"), "\"sys.path\"");
        assert_eq!(toml_key("a\"b"), "\"a\\\"b\"");
        assert_eq!(toml_key(""), "\"\"");
    }
}
