//! `cargo xtask diff`: what changed between two specs or tables, and for whom.

mod ack;
mod change;
mod compare;
mod explain;
mod format;
mod input;
mod report;
mod rule;
mod rules;
mod table;

pub use ack::Acknowledged;
pub use change::{Change, Place};
pub use compare::compare;
pub use report::{Bump, Part, Report};
pub use rule::{Level, Rule, RuleId};
pub use rules::RULES;
pub use table::{Arg, Entry, History, Source, Table};

use std::fs;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use crate::workspace::Workspace;
use crate::{Failure, Outcome};
use input::InputError;

/// Show what changed between two specs or tables, judged by rules.
///
/// OLD and NEW are a file (a spec, or facts as `parse` prints them), `-` for standard
/// input, a git revision (its spec/audit-events.json), a version of Python such as
/// 3.11, or a document such as 3.13.0.zh-cn. Each side is judged as if the crate were
/// generated from it alone.
#[derive(clap::Args, Debug)]
pub struct DiffArgs {
    /// The side from which
    #[arg(required_unless_present = "explain")]
    pub old: Option<String>,

    /// The side to which
    #[arg(required_unless_present = "explain")]
    pub new: Option<String>,

    /// The form of the report
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,

    /// Exit with 1 on such changes, unless they are acknowledged
    #[arg(long, value_enum, default_value_t = FailOn::Breaking, value_name = "CHANGES")]
    pub fail_on: FailOn,

    /// A file with the fingerprints of changes that are meant, one a line; one that
    /// matches no change is an error
    #[arg(long, value_name = "FILE")]
    pub ack: Option<PathBuf>,

    /// Tell what the rules mean, or the one rule of this code or name
    #[arg(long, value_name = "CODE", num_args = 0..=1, conflicts_with_all = ["old", "new", "ack"])]
    pub explain: Option<Option<String>>,

    /// The workspace to work on [default: the one this program was built in]
    #[arg(long, value_name = "FOLDER")]
    pub root: Option<PathBuf>,
}

/// The form of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For a terminal
    Text,
    /// For programs; xtask/diff.schema.json describes it
    Json,
    /// For a pull request or a job summary
    Markdown,
    /// Annotations for GitHub Actions
    Github,
}

/// Which changes make the exit status 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum FailOn {
    /// Those that break a crate or a decoder
    Breaking,
    /// All
    Any,
    /// None
    None,
}

/// Runs `cargo xtask diff`.
///
/// # Errors
/// Where a side or the file of acknowledgements cannot be read or is not what it
/// should be, where an acknowledgement matches no change, or where there is no such
/// rule to explain.
pub fn run(args: &DiffArgs) -> Result<Outcome, Failure> {
    if let Some(rule) = &args.explain {
        return explain(rule.as_deref());
    }
    let (Some(old), Some(new)) = (&args.old, &args.new) else {
        return Err(failure("the two sides are missing".into()));
    };
    let workspace = Workspace::new(args.root.as_deref());
    let (old, new) = input::read(&workspace, old, new).map_err(report_input)?;
    let changes = compare(&old, &new);
    let acknowledged = match &args.ack {
        Some(file) => acknowledgements(file, &changes)?,
        None => Acknowledged::default(),
    };
    let report = Report::new(&old, &new, &changes, &acknowledged, version());
    let text = match args.format {
        Format::Text => format::text(&report),
        Format::Json => format::json(&report),
        Format::Markdown => format::markdown(&report),
        Format::Github => format::github(&report),
    };
    print(&text)?;

    let fails = match args.fail_on {
        FailOn::Breaking => report.worst() == Some(Level::Breaking),
        FailOn::Any => report.worst().is_some(),
        FailOn::None => false,
    };
    Ok(if fails { Outcome::Found } else { Outcome::Done })
}

fn explain(rule: Option<&str>) -> Result<Outcome, Failure> {
    let Some(text) = rule else {
        print(&explain::all())?;
        return Ok(Outcome::Done);
    };
    match Rule::find(text) {
        Some(rule) => {
            print(&explain::one(rule))?;
            Ok(Outcome::Done)
        }
        None => Err(failure(format!(
            "there is no rule `{text}`; `cargo xtask diff --explain` lists them"
        ))),
    }
}

fn acknowledgements(file: &Path, changes: &[Change]) -> Result<Acknowledged, Failure> {
    let name = file.display().to_string();
    let source = fs::read_to_string(file).map_err(|error| failure(format!("{name}: {error}")))?;
    let report = |problems| report_input(InputError::Problems(problems));
    let acknowledged = Acknowledged::parse(&name, &source).map_err(report)?;
    acknowledged
        .check(&name, &source, changes)
        .map_err(report)?;
    Ok(acknowledged)
}

/// Prints a result. A reader that has seen enough (`| head`) is no failure.
fn print(text: &str) -> Result<(), Failure> {
    match anstream::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

/// The present version of the generated crate: that of the workspace.
fn version() -> [u64; 3] {
    [
        env!("CARGO_PKG_VERSION_MAJOR"),
        env!("CARGO_PKG_VERSION_MINOR"),
        env!("CARGO_PKG_VERSION_PATCH"),
    ]
    .map(|part| {
        part.parse()
            .expect("cargo gives the parts of a version as numbers")
    })
}

fn failure(message: String) -> Failure {
    InputError::Other(message).into()
}

fn report_input(error: InputError) -> Failure {
    match error {
        InputError::Problems(problems) => {
            anstream::eprintln!("{}", problems.render(true));
            Failure::Reported
        }
        error @ InputError::Other(_) => error.into(),
    }
}
