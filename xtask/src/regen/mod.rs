//! `cargo xtask regen`: from the documents to the generated code.

pub mod drift;
pub mod format;
pub mod pipeline;
pub mod plan;
mod report;

use std::path::PathBuf;
use std::time::Instant;

use crate::workspace::{GENERATED, Workspace};
use crate::{Failure, Outcome};

/// Read the documents, write the facts, the spec and the generated code.
///
/// Reads spec/documents, spec/facts, spec/types.toml and spec/conflicts.toml;
/// writes spec/facts, spec/audit-events.json with its schema, generated/src and
/// the digest of the macros. Files are written only when everything before has
/// worked, all or none.
#[derive(clap::Args)]
pub struct RegenArgs {
    /// Write nothing; show what would change as a unified diff and exit with 1 if anything would
    #[arg(long)]
    pub check: bool,

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
    let generated = pipeline::generate(&workspace)?;
    let plan = plan::Plan::new(workspace.root(), &generated.outputs, &[GENERATED])?;

    if args.check {
        for change in &plan.changes {
            anstream::print!("{}", drift::unified(change));
        }
    } else {
        plan.apply(workspace.root())?;
    }
    report::print(&generated, &plan, args.check, start.elapsed());
    if args.check && !plan.changes.is_empty() {
        anstream::eprintln!(
            "error: the files above are not what regen writes: run `cargo xtask regen`"
        );
        return Ok(Outcome::Found);
    }
    Ok(Outcome::Done)
}
