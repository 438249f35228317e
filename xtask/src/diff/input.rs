//! The two sides of a diff: files, standard input, git revisions, versions of Python.

use std::fmt;
use std::fs;
use std::io::{self, Read};
use std::path::Path;
use std::process::Command;

use audithook_spec::{DocumentId, Facts, Problems, PythonVersion, Spec};
use serde::Deserialize;

use super::table::{Source, Table};
use crate::workspace::{FACTS, SPEC, Workspace};

/// Why a side could not be read.
#[derive(Debug)]
pub enum InputError {
    /// The text is not a spec or facts.
    Problems(Problems),
    /// Anything else.
    Other(String),
}

impl fmt::Display for InputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            InputError::Problems(problems) => problems.fmt(f),
            InputError::Other(message) => f.write_str(message),
        }
    }
}

impl std::error::Error for InputError {}

impl From<Problems> for InputError {
    fn from(problems: Problems) -> Self {
        InputError::Problems(problems)
    }
}

/// What a side turned out to be.
enum Side {
    Spec(Source, Spec),
    Facts(Source, Facts),
    Version(PythonVersion),
}

/// Reads both sides. Where only one of them tells of many versions, its newest counts.
///
/// # Errors
/// A side that is none of a file, `-`, a git revision and a version of Python, or is
/// not a spec or facts.
pub fn read(workspace: &Workspace, old: &str, new: &str) -> Result<(Table, Table), InputError> {
    if old == "-" && new == "-" {
        let message = "standard input can be one side only";
        return Err(InputError::Other(message.into()));
    }
    let sides = (side(workspace, old)?, side(workspace, new)?);
    let whole = matches!(sides, (Side::Spec(..), Side::Spec(..)));
    Ok((
        table(workspace, old, sides.0, whole)?,
        table(workspace, new, sides.1, whole)?,
    ))
}

fn table(workspace: &Workspace, label: &str, side: Side, whole: bool) -> Result<Table, InputError> {
    match side {
        Side::Spec(source, spec) if whole => Ok(Table::of_spec(label, source, &spec)),
        Side::Spec(source, spec) => Ok(Table::of_newest(label, source, &spec)),
        Side::Facts(source, facts) => Ok(Table::of_facts(label, source, &facts)),
        Side::Version(python) => version(workspace, python),
    }
}

fn side(workspace: &Workspace, text: &str) -> Result<Side, InputError> {
    if text == "-" {
        let mut source = String::new();
        let read = io::stdin().read_to_string(&mut source);
        read.map_err(|error| InputError::Other(format!("standard input: {error}")))?;
        return parse_elsewhere("<stdin>".into(), source);
    }
    if let Ok(python) = text.parse() {
        return Ok(Side::Version(python));
    }
    if text.parse::<DocumentId>().is_ok() {
        let file = format!("{FACTS}/{text}.json");
        return match fs::read_to_string(workspace.join(&file)) {
            Ok(source) => parse(file, source),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let known = releases(workspace)?;
                let known: Vec<_> = known.iter().map(DocumentId::to_string).collect();
                let known = known.join(", ");
                let message = format!("there is no document of {text}; there are {known}");
                Err(InputError::Other(message))
            }
            Err(error) => Err(InputError::Other(format!("{file}: {error}"))),
        };
    }
    let path = Path::new(text);
    if path.is_file() {
        let source = read_file(path)?;
        return parse(below_root(workspace, path), source);
    }
    revision(workspace, text)
}

fn read_file(path: &Path) -> Result<String, InputError> {
    fs::read_to_string(path)
        .map_err(|error| InputError::Other(format!("{}: {error}", path.display())))
}

/// The path below the root of the workspace, as GitHub wants it; as given elsewhere.
fn below_root(workspace: &Workspace, path: &Path) -> String {
    let whole = path.canonicalize().ok();
    whole
        .as_deref()
        .and_then(|whole| whole.strip_prefix(workspace.root()).ok())
        .unwrap_or(path)
        .display()
        .to_string()
}

/// What tells a spec from facts.
#[derive(Deserialize)]
struct Peek {
    format: Option<serde_json::Value>,
}

fn parse(file: String, source: String) -> Result<Side, InputError> {
    if source.trim_start().starts_with(|c| c != '{' && c != '[') {
        return Err(InputError::Other(format!(
            "{file} is neither a spec nor facts; `cargo xtask parse --format json` makes facts of a document"
        )));
    }
    let is_spec = serde_json::from_str::<Peek>(&source).is_ok_and(|peek| peek.format.is_some());
    if is_spec {
        let spec = Spec::from_json(&file, &source)?;
        Ok(Side::Spec(Source::new(file, source), spec))
    } else {
        let facts = Facts::from_json(&file, &source)?;
        Ok(Side::Facts(Source::new(file, source), facts))
    }
}

/// Reads a text that is not a file of the working tree.
fn parse_elsewhere(name: String, source: String) -> Result<Side, InputError> {
    let mut side = parse(name, source)?;
    if let Side::Spec(source, _) | Side::Facts(source, _) = &mut side {
        source.annotate = Some(SPEC);
    }
    Ok(side)
}

fn version(workspace: &Workspace, python: PythonVersion) -> Result<Table, InputError> {
    let known = releases(workspace)?;
    let ids: Vec<_> = known
        .iter()
        .filter(|id| id.release.python == python)
        .collect();
    if ids.is_empty() {
        let mut versions: Vec<_> = known.iter().map(|id| id.release.python).collect();
        versions.dedup();
        let versions: Vec<_> = versions.iter().map(PythonVersion::to_string).collect();
        let versions = versions.join(", ");
        let message = format!("there is no document of Python {python}; there are {versions}");
        return Err(InputError::Other(message));
    }
    let mut documents = Vec::new();
    for id in ids {
        let file = format!("{FACTS}/{id}.json");
        let source = read_file(&workspace.join(&file))?;
        let facts = Facts::from_json(&file, &source)?;
        documents.push((Source::new(file, source), facts));
    }
    let source = read_file(&workspace.join(SPEC))?;
    let spec = Spec::from_json(SPEC, &source)?;
    let source = Source::new(SPEC.into(), source);
    Ok(Table::of_version(python, documents, source, &spec))
}

/// The documents whose facts are there, in their order.
fn releases(workspace: &Workspace) -> Result<Vec<DocumentId>, InputError> {
    let folder = workspace.join(FACTS);
    let fail = |error: io::Error| InputError::Other(format!("{}: {error}", folder.display()));
    let mut ids = Vec::new();
    for entry in fs::read_dir(&folder).map_err(fail)? {
        let name = entry.map_err(fail)?.file_name();
        let stem = name.to_str().and_then(|name| name.strip_suffix(".json"));
        ids.extend(stem.and_then(|stem| stem.parse::<DocumentId>().ok()));
    }
    ids.sort();
    Ok(ids)
}

fn revision(workspace: &Workspace, text: &str) -> Result<Side, InputError> {
    let commit = format!("{text}^{{commit}}");
    let verify = [
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        &commit,
    ];
    if git(workspace, &verify)?.is_none() {
        return Err(InputError::Other(nothing_of_that_name(workspace, text)?));
    }
    let object = format!("{text}:{SPEC}");
    match git(workspace, &["show", "--end-of-options", &object])? {
        Some(source) => parse_elsewhere(object, source),
        None => Err(InputError::Other(format!(
            "the revision `{text}` has no {SPEC}"
        ))),
    }
}

fn nothing_of_that_name(workspace: &Workspace, text: &str) -> Result<String, InputError> {
    let list = |what: &str| -> Result<String, InputError> {
        let pattern = format!("refs/{what}");
        let arguments = [
            "for-each-ref",
            "--count=20",
            "--format=%(refname:short)",
            &pattern,
        ];
        let names = git(workspace, &arguments)?.unwrap_or_default();
        let names: Vec<_> = names.lines().collect();
        Ok(if names.is_empty() {
            "none".into()
        } else {
            names.join(", ")
        })
    };
    let mut versions: Vec<_> = releases(workspace)?
        .iter()
        .map(|id| id.release.python)
        .collect();
    versions.dedup();
    let versions: Vec<_> = versions.iter().map(PythonVersion::to_string).collect();
    Ok(format!(
        "`{text}` is not a file, a git revision or a version of Python\n  \
         versions: {}\n  branches: {}\n  tags: {}",
        versions.join(", "),
        list("heads")?,
        list("tags")?,
    ))
}

/// What git prints; `None` where it fails.
fn git(workspace: &Workspace, arguments: &[&str]) -> Result<Option<String>, InputError> {
    let mut command = Command::new("git");
    let output = command
        .arg("-C")
        .arg(workspace.root())
        .args(arguments)
        .output()
        .map_err(|error| InputError::Other(format!("git cannot be run: {error}")))?;
    if !output.status.success() {
        return Ok(None);
    }
    String::from_utf8(output.stdout)
        .map(Some)
        .map_err(|_| InputError::Other(format!("git {}: not UTF-8", arguments.join(" "))))
}
