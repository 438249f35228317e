//! The Rust names of events and arguments.

#[cfg(feature = "modules")]
use std::collections::BTreeMap;
use std::fmt;

#[cfg(feature = "modules")]
use audithook_spec::Event;

use crate::casing::{snake_case, upper_camel_case};

/// The name of a namespace's enum, which no event of the namespace may take.
pub const NAMESPACE_ENUM: &str = "Event";

/// The names that the root of the generated crate has for itself.
pub const ROOT_NAMES: [&str; 3] = ["AnyEvent", "Unknown", NAMESPACE_ENUM];

/// Where the struct of an event stands, seen from the root of all events.
///
/// ```
/// use audithook_codegen::rust_path;
///
/// let path = rust_path("pathlib.Path.glob").unwrap();
/// assert_eq!(path.modules, ["pathlib", "path"]);
/// assert_eq!(path.name, "Glob");
/// assert_eq!(path.to_string(), "pathlib::path::Glob");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RustPath {
    /// The modules, outermost first; empty for an event without a namespace.
    pub modules: Vec<String>,
    /// The name of the struct.
    pub name: String,
}

impl fmt::Display for RustPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for module in &self.modules {
            write!(f, "{module}::")?;
        }
        f.write_str(&self.name)
    }
}

/// Why a name has no Rust name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NameError {
    /// The name is empty, or has an empty part (`os..chmod`).
    Empty {
        /// The name.
        name: String,
    },
    /// The name has a character that no event's name has.
    Character {
        /// The name.
        name: String,
        /// The character.
        character: char,
    },
    /// What remains of a part is not an identifier: `2to3` starts with a digit.
    NotAnIdentifier {
        /// The name.
        name: String,
        /// The part.
        part: String,
    },
    /// The Rust name is one that the generated code has for itself.
    Reserved {
        /// The name.
        name: String,
        /// Its Rust name.
        rust_name: String,
    },
    /// Two names meet in one Rust name.
    Meeting {
        /// The name that comes first.
        first: String,
        /// The name that comes second.
        second: String,
        /// The Rust name of both.
        rust_name: String,
    },
}

impl fmt::Display for NameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NameError::Empty { name } if name.is_empty() => f.write_str("the name is empty"),
            NameError::Empty { name } => write!(f, "`{name}` has an empty part"),
            NameError::Character { name, character } => {
                write!(
                    f,
                    "`{name}` cannot become a Rust name: it has the character {character:?}"
                )
            }
            NameError::NotAnIdentifier { name, part } => {
                write!(
                    f,
                    "`{name}` cannot become a Rust name: `{part}` gives no identifier"
                )
            }
            NameError::Reserved { name, rust_name } => write!(
                f,
                "`{name}` would be `{rust_name}` in Rust, a name that the generated code has for itself"
            ),
            NameError::Meeting {
                first,
                second,
                rust_name,
            } => {
                write!(
                    f,
                    "`{first}` and `{second}` would both be `{rust_name}` in Rust"
                )
            }
        }
    }
}

impl std::error::Error for NameError {}

/// The Rust path of the event `name`.
///
/// The dotted prefix becomes modules in snake_case, the last part a struct in
/// UpperCamelCase.
///
/// ```
/// use audithook_codegen::rust_path;
///
/// let path = |name| rust_path(name).unwrap().to_string();
/// assert_eq!(path("os.chmod"), "os::Chmod");
/// assert_eq!(path("glob.glob/2"), "glob::Glob2");
/// assert_eq!(path("builtins.input/result"), "builtins::InputResult");
/// assert_eq!(path("array.__new__"), "array::New");
/// assert_eq!(path("open"), "Open");
/// assert!(rust_path("os.ch mod").is_err());
/// ```
///
/// # Errors
/// Where the name is empty, has a character other than letters, digits and
/// `_./-`, or gives a name that is no identifier or is reserved.
pub fn rust_path(name: &str) -> Result<RustPath, NameError> {
    check_name(name)?;
    let mut parts: Vec<&str> = name.split('.').collect();
    // `split` yields at least one part.
    let last = parts.pop().unwrap_or_default();
    let modules = parts
        .into_iter()
        .map(|part| identifier(name, part, &snake_case(part)))
        .collect::<Result<Vec<_>, _>>()?;
    let struct_name = identifier(name, last, &upper_camel_case(last))?;
    let reserved: &[&str] = if modules.is_empty() {
        &ROOT_NAMES
    } else {
        &[NAMESPACE_ENUM]
    };
    let path = RustPath {
        modules,
        name: struct_name,
    };
    if reserved.contains(&path.name.as_str()) {
        return Err(NameError::Reserved {
            name: name.into(),
            rust_name: path.to_string(),
        });
    }
    Ok(path)
}

/// The field of the argument `name`, as `quote::format_ident!` takes it.
///
/// ```
/// use audithook_codegen::field_name;
///
/// assert_eq!(field_name("module-name").unwrap(), "module_name");
/// assert_eq!(field_name("sys.path").unwrap(), "sys_path");
/// assert_eq!(field_name("type").unwrap(), "r#type");
/// assert_eq!(field_name("self").unwrap(), "self_");
/// ```
///
/// # Errors
/// Where the name is empty, has a character other than letters, digits and
/// `_./-`, or gives a name that is no identifier.
pub fn field_name(name: &str) -> Result<String, NameError> {
    check_name(name)?;
    identifier(name, name, &snake_case(name))
}

/// Checks that every event and every argument has a Rust name of its own.
///
/// # Errors
/// Every name that has none, in the order of `events`.
#[cfg(feature = "modules")]
pub fn check_names<'a>(events: impl IntoIterator<Item = &'a Event>) -> Result<(), Vec<NameError>> {
    let mut errors = Vec::new();
    let mut taken: BTreeMap<RustPath, &str> = BTreeMap::new();
    for event in events {
        match rust_path(&event.name) {
            Ok(path) => {
                let rust_name = path.to_string();
                if let Some(first) = taken.insert(path, &event.name) {
                    errors.push(NameError::Meeting {
                        first: first.into(),
                        second: event.name.clone(),
                        rust_name,
                    });
                }
            }
            Err(error) => errors.push(error),
        }
        let mut fields: BTreeMap<String, &str> = BTreeMap::new();
        for arg in &event.args {
            match field_name(&arg.name) {
                Ok(field) => {
                    if let Some(first) = fields.insert(field.clone(), &arg.name) {
                        errors.push(NameError::Meeting {
                            first: first.into(),
                            second: arg.name.clone(),
                            rust_name: field,
                        });
                    }
                }
                Err(error) => errors.push(error),
            }
        }
    }
    if errors.is_empty() {
        Ok(())
    } else {
        Err(errors)
    }
}

/// Checks that `name` is one that an event or an argument may have.
///
/// # Errors
/// Where it is empty, has an empty part, or has a character other than letters,
/// digits and `_./-`.
pub fn check_name(name: &str) -> Result<(), NameError> {
    if name.split(['.', '/']).any(str::is_empty) {
        return Err(NameError::Empty { name: name.into() });
    }
    let allowed = |c: char| c.is_ascii_alphanumeric() || "_./-".contains(c);
    match name.chars().find(|c| !allowed(*c)) {
        Some(character) => Err(NameError::Character {
            name: name.into(),
            character,
        }),
        None => Ok(()),
    }
}

/// `cased` as an identifier: raw where it is a keyword, with a `_` behind where
/// it is one of the keywords that cannot be raw.
fn identifier(name: &str, part: &str, cased: &str) -> Result<String, NameError> {
    if !cased.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return Err(NameError::NotAnIdentifier {
            name: name.into(),
            part: part.into(),
        });
    }
    Ok(match cased {
        "self" | "Self" | "super" | "crate" => format!("{cased}_"),
        _ if KEYWORDS.contains(&cased) => format!("r#{cased}"),
        _ => cased.into(),
    })
}

/// The keywords of edition 2024 that may be raw identifiers, reserved ones included.
const KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

#[cfg(test)]
mod tests {
    use audithook_spec::{Argument, PythonVersion, TypeExpr, TypeWord};

    use super::*;

    fn event(name: &str, args: &[&str]) -> Event {
        let since = PythonVersion::new(3, 8);
        let args = args.iter().map(|name| Argument {
            name: (*name).into(),
            ty: TypeExpr::word(TypeWord::Object),
            since,
            until: None,
            was: Vec::new(),
            note: String::new(),
        });
        Event {
            name: name.into(),
            since,
            until: None,
            internal: false,
            undocumented: false,
            args: args.collect(),
            references: Vec::new(),
        }
    }

    #[test]
    fn names_that_have_no_rust_path() {
        let message = |name: &str| rust_path(name).unwrap_err().to_string();
        assert_eq!(message(""), "the name is empty");
        assert_eq!(message("os."), "`os.` has an empty part");
        assert_eq!(message("glob.glob/"), "`glob.glob/` has an empty part");
        assert_eq!(
            message("os.ch mod"),
            "`os.ch mod` cannot become a Rust name: it has the character ' '"
        );
        assert_eq!(
            message("lib.2to3"),
            "`lib.2to3` cannot become a Rust name: `2to3` gives no identifier"
        );
        assert_eq!(
            message("os.__"),
            "`os.__` cannot become a Rust name: `__` gives no identifier"
        );
        assert_eq!(
            message("os.event"),
            "`os.event` would be `os::Event` in Rust, a name that the generated code has for itself"
        );
        assert!(rust_path("any_event").is_err());
        assert!(rust_path("os.any_event").is_ok());
    }

    #[test]
    fn keywords_become_raw_or_take_an_underscore() {
        let path = rust_path("crate.type.self").unwrap();
        assert_eq!(path.modules, ["crate_", "r#type"]);
        assert_eq!(path.name, "Self_");
        for keyword in KEYWORDS {
            assert_eq!(field_name(keyword).unwrap(), format!("r#{keyword}"));
            syn::parse_str::<syn::Ident>(&format!("r#{keyword}")).unwrap();
            // syn has the keywords of edition 2021, which has no `gen`.
            let plain = syn::parse_str::<syn::Ident>(keyword);
            assert!(
                plain.is_err() || keyword == "gen",
                "{keyword} needs no `r#`"
            );
        }
    }

    #[test]
    fn every_name_without_a_rust_name_of_its_own_is_told() {
        let events = [
            event("os.chmod", &["path", "module-name", "module_name"]),
            event("os.Chmod", &[]),
            event("a b", &[""]),
        ];
        let errors = check_names(&events).unwrap_err();
        let messages: Vec<String> = errors.iter().map(ToString::to_string).collect();
        assert_eq!(
            messages,
            [
                "`module-name` and `module_name` would both be `module_name` in Rust",
                "`os.chmod` and `os.Chmod` would both be `os::Chmod` in Rust",
                "`a b` cannot become a Rust name: it has the character ' '",
                "the name is empty",
            ]
        );
    }
}
