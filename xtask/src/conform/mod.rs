//! `cargo xtask conform`: raises every event in every interpreter, under the
//! hook, and compares what came with the spec.

mod matrix;
mod observe;
mod probes;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use audithook_interpreters::Interpreter;
use audithook_spec::{Conflicts, PythonVersion, Spec};
use clap::{Args, ValueEnum};
use thiserror::Error;

pub use matrix::{Matrix, Mismatch, Row, Status};
pub use observe::{ObserveError, Observed, Seen, observe};
pub use probes::{Probe, Probes, Problem, Unprobed};

use crate::workspace::{CONFLICTS, SPEC, Workspace};
use crate::{Failure, Outcome};

/// The probes.
pub const PROBES: &str = "spec/probes.toml";

/// Raise every event in every Python of this machine and compare with the spec.
///
/// Each probe of spec/probes.toml runs in a process of its own, with the hook
/// preloaded. The result is a matrix of events and interpreters.
#[derive(Args, Debug)]
#[command(after_help = "\
Interpreters are looked for in $AUDITHOOK_PYTHON, on the PATH (python3.8, python3.9, …) and in \
~/.pyenv/versions.
Exit status: 0 all that was raised is as the spec has it, 1 something is not, 2 it could not be found \
out.")]
pub struct ConformArgs {
    /// An interpreter to ask; all that are found unless given
    #[arg(long, value_name = "PATH")]
    python: Vec<PathBuf>,
    /// Run the probe of this event alone
    #[arg(long, value_name = "NAME")]
    event: Vec<String>,
    /// The hook's library; built unless given
    #[arg(long, value_name = "FILE")]
    library: Option<PathBuf>,
    /// How to print the matrix
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// The workspace, if not the one this program was built in
    #[arg(long, value_name = "FOLDER")]
    root: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// A table for a person
    Text,
    /// For a program
    Json,
    /// A table of Markdown
    Markdown,
}

/// Why the task could not be done.
#[derive(Debug, Error)]
pub enum ConformError {
    /// A file of the workspace cannot be read.
    #[error("cannot read {path}")]
    Read {
        /// The file.
        path: String,
        /// The reason.
        source: std::io::Error,
    },
    /// The probes are not of their form.
    #[error("{PROBES} is not as it should be")]
    Probes(#[source] Box<toml::de::Error>),
    /// The spec or its conflicts have problems.
    #[error("{0}")]
    Spec(String),
    /// The probes do not fit to the spec.
    #[error("{}", .0.join("\n"))]
    Problems(Vec<String>),
    /// An event that was asked for has no probe.
    #[error("there is no probe of `{0}`")]
    NoProbe(String),
    /// An interpreter cannot be used.
    #[error("{0}")]
    Interpreter(String),
    /// There is no interpreter.
    #[error("no Python since 3.8 was found: give one with --python, or set AUDITHOOK_PYTHON")]
    NoInterpreter,
    /// The library to preload was not built.
    #[error("cannot build the hook's library")]
    Build(#[source] Option<std::io::Error>),
}

/// Runs the command.
///
/// # Errors
/// Where the probes cannot be read or run.
pub fn run(args: &ConformArgs) -> Result<Outcome, Failure> {
    let workspace = Workspace::new(args.root.as_deref());
    let spec = Spec::from_json(SPEC, &read(&workspace, SPEC)?)
        .map_err(|problems| ConformError::Spec(problems.to_string()))?;
    let conflicts = Conflicts::parse(CONFLICTS, &read(&workspace, CONFLICTS)?)
        .map_err(|problems| ConformError::Spec(problems.to_string()))?;
    let mut probes = Probes::parse(&read(&workspace, PROBES)?)
        .map_err(|error| ConformError::Probes(Box::new(error)))?;
    let problems = probes.problems(&spec);
    if !problems.is_empty() {
        let problem = |problem: &Problem| format!("{PROBES}: {problem}");
        return Err(ConformError::Problems(problems.iter().map(problem).collect()).into());
    }
    if !args.event.is_empty() {
        for event in &args.event {
            if !probes.probes.iter().any(|probe| probe.event == *event) {
                return Err(ConformError::NoProbe(event.clone()).into());
            }
        }
        probes
            .probes
            .retain(|probe| args.event.contains(&probe.event));
    }

    let interpreters = interpreters(&args.python)?;
    let library = match &args.library {
        Some(library) => library
            .canonicalize()
            .map_err(|source| ConformError::Read {
                path: library.display().to_string(),
                source,
            })?,
        None => build(&workspace)?,
    };
    let mut observed = Vec::new();
    for interpreter in interpreters {
        anstream::eprintln!("{} probes with {interpreter}", probes.probes.len());
        let seen = observe(&interpreter, &probes.probes, &library)?;
        for event in &seen.hung {
            anstream::eprintln!("warning: the probe of {event} did not end and was killed");
        }
        let (major, minor) = interpreter.version;
        if !spec.python.contains(&PythonVersion { major, minor }) {
            anstream::eprintln!("warning: the spec does not cover Python {major}.{minor}");
        }
        observed.push((interpreter, seen));
    }

    let mut matrix = Matrix::new(&spec, &conflicts, &probes, &observed);
    if !args.event.is_empty() {
        matrix
            .events
            .retain(|row| args.event.contains(&row.name) || !row.mismatches.is_empty());
    }
    match args.format {
        Format::Text => anstream::print!("{}", matrix.to_text()),
        Format::Markdown => anstream::print!("{}", matrix.to_markdown()),
        Format::Json => anstream::println!("{}", serde_json::to_string_pretty(&matrix)?),
    }
    for finding in matrix.findings() {
        anstream::eprintln!("{finding}");
    }
    Ok(if matrix.has_findings() {
        Outcome::Found
    } else {
        Outcome::Done
    })
}

fn read(workspace: &Workspace, path: &str) -> Result<String, ConformError> {
    fs::read_to_string(workspace.join(path)).map_err(|source| ConformError::Read {
        path: path.to_owned(),
        source,
    })
}

fn interpreters(paths: &[PathBuf]) -> Result<Vec<Interpreter>, ConformError> {
    let mut interpreters = audithook_interpreters::find();
    if !paths.is_empty() {
        interpreters = paths
            .iter()
            .map(|path| Interpreter::ask(path))
            .collect::<Result<_, _>>()
            .map_err(ConformError::Interpreter)?;
        if let Some(old) = interpreters.iter().find(|i| !i.has_audit_hooks()) {
            let message = format!("{old} has no audit hooks; they came with 3.8");
            return Err(ConformError::Interpreter(message));
        }
    }
    interpreters.retain(Interpreter::has_audit_hooks);
    if interpreters.is_empty() {
        return Err(ConformError::NoInterpreter);
    }
    Ok(interpreters)
}

/// Builds the library to preload and says where it is.
///
/// # Errors
/// Where cargo cannot build it.
pub fn build(workspace: &Workspace) -> Result<PathBuf, ConformError> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .current_dir(workspace.root())
        .args(["build", "--quiet", "--package", "audithook-python"])
        .arg("--message-format=json-render-diagnostics")
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| ConformError::Build(Some(error)))?;
    if !output.status.success() {
        return Err(ConformError::Build(None));
    }
    let messages = String::from_utf8_lossy(&output.stdout);
    let library = messages.lines().rev().find_map(|line| {
        let message: serde_json::Value = serde_json::from_str(line).ok()?;
        let files = message.get("filenames")?.as_array()?;
        let names = files.iter().filter_map(|file| file.as_str());
        let library = names.map(Path::new).find(|file| {
            file.file_stem()
                .is_some_and(|stem| stem == "libaudithook_native")
                && file
                    .extension()
                    .is_some_and(|extension| extension == "so" || extension == "dylib")
        })?;
        Some(library.to_path_buf())
    });
    library.ok_or(ConformError::Build(None))
}
