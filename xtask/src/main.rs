//! `cargo xtask`: reads CPython's table of audit events, writes what follows from it.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::{Failure, Outcome};

/// Tasks of the audithook workspace.
#[derive(Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    after_help = "Exit status: 0 done and nothing found, 1 found what was asked for (drift, a breaking \
                  change), 2 could not do it. Results go to standard output, diagnostics to standard \
                  error; NO_COLOR is respected."
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Parse(xtask::parse::ParseArgs),
    Regen(xtask::regen::RegenArgs),
    Diff(xtask::diff::DiffArgs),
    Conform(xtask::conform::ConformArgs),
    Instructions(xtask::instructions::InstructionsArgs),
}

fn main() -> ExitCode {
    let outcome: Result<Outcome, Failure> = match Cli::parse().command {
        Command::Parse(args) => xtask::parse::run(&args),
        Command::Regen(args) => xtask::regen::run(&args),
        Command::Diff(args) => xtask::diff::run(&args),
        Command::Conform(args) => xtask::conform::run(&args),
        Command::Instructions(args) => xtask::instructions::run(&args),
    };
    match outcome {
        Ok(outcome) => outcome.into(),
        Err(failure) => {
            failure.report();
            ExitCode::from(Failure::EXIT_STATUS)
        }
    }
}
