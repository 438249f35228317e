//! `cargo xtask regen`: from the documents to the generated code.

pub mod drift;
pub mod format;
mod incoming;
pub mod pipeline;
pub mod plan;
mod report;
mod summary;

use std::path::PathBuf;
use std::time::Instant;

use audithook_spec::{Release, Spec};
use thiserror::Error;

use crate::workspace::{GENERATED, Workspace};
use crate::{Failure, Outcome};
use pipeline::Inputs;

/// Read the documents, write the facts, the spec and the generated code.
///
/// Reads spec/documents, spec/facts, spec/types.toml and spec/conflicts.toml;
/// writes spec/facts, spec/audit-events.json, generated/src and
/// the digest of the macros. Files are written only when everything before has
/// worked, all or none.
#[derive(clap::Args)]
pub struct RegenArgs {
    /// Write nothing; show what would change as a unified diff and exit with 1 if anything would
    #[arg(long)]
    pub check: bool,

    /// Take in a page of the documentation first: Markdown, HTML, or facts in the
    /// JSON form of `parse`; `-` is standard input
    #[arg(long, value_name = "FILE")]
    pub document: Option<String>,

    /// The release that the document describes, such as 3.16.0; read from the
    /// page's title where it has one
    #[arg(long, value_name = "RELEASE", requires = "document")]
    pub python: Option<Release>,

    /// The language of the document, such as zh-cn, where it is a translation
    #[arg(long, value_name = "LANGUAGE", requires = "document")]
    pub language: Option<String>,

    /// The workspace to work on [default: the one this program was built in]
    #[arg(long, value_name = "FOLDER")]
    pub root: Option<PathBuf>,
}

/// Runs `cargo xtask regen`.
///
/// # Errors
/// Where a document or a file of the spec cannot be read, does not fit the
/// others, or a file cannot be written; nothing is written then.
pub fn run(args: &RegenArgs) -> Result<Outcome, Failure> {
    let start = Instant::now();
    let workspace = Workspace::new(args.root.as_deref());
    let mut inputs = Inputs::read(&workspace)?;
    if let Some(document) = &args.document {
        let (id, facts) = incoming::read(document, args.python, args.language.as_deref())?;
        inputs.facts.insert(id, facts);
    }
    let generated = pipeline::generate(&inputs)?;
    check_count(&generated.spec)?;
    let plan = plan::Plan::new(workspace.root(), &generated.outputs, &[GENERATED])?;

    if args.check {
        for change in &plan.changes {
            anstream::print!("{}", drift::unified(change));
        }
    } else {
        plan.apply(workspace.root())?;
    }
    report::print(&inputs, &generated, &plan, args.check, start.elapsed());
    if args.check && !plan.changes.is_empty() {
        anstream::eprintln!(
            "error: the files above are not what regen writes: run `cargo xtask regen`"
        );
        return Ok(Outcome::Found);
    }
    Ok(Outcome::Done)
}

/// How many events a spec may have: their numbers fit in a byte, one of whose
/// values stands for no event.
const EVENT_LIMIT: usize = 255;

/// More events than numbers.
#[derive(Debug, Error)]
#[error(
    "the spec has {0} events, and their numbers are of one byte: `EventId` and `EventSet` in \
     crates/audithook-core/src/id.rs have to grow first"
)]
struct TooManyEvents(usize);

fn check_count(spec: &Spec) -> Result<(), TooManyEvents> {
    if spec.events.len() > EVENT_LIMIT {
        return Err(TooManyEvents(spec.events.len()));
    }
    Ok(())
}
