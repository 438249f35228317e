//! `cargo xtask instructions`: counts the instructions of five ways through the
//! dispatcher, and compares them with the counts that are kept.
//!
//! gungraun counts them on valgrind. Its limits tell a change in one direction,
//! against a baseline of callgrind's files with the paths of one machine; here both
//! directions are told, against a text that a person can read.

use std::fmt;
use std::fs;
use std::process::{Command, Stdio};

use clap::Args;
use serde::Deserialize;
use thiserror::Error;

use crate::workspace::Workspace;
use crate::{Failure, Outcome};

/// The counts that are kept.
pub const KEPT: &str = "crates/audithook-bench/instructions.txt";

/// By how much of the count that is kept another may differ from it.
const TOLERANCE: f64 = 0.03;

/// How often the benchmark goes each way.
const EVENTS: f64 = 1000.0;

/// Count the instructions of five ways through the dispatcher and compare with those that are kept.
///
/// Times are noisy where machines are shared; these counts are the same on every run of one
/// compiler. The benchmark is crates/audithook-bench/benches/instructions.rs.
#[derive(Args, Debug)]
#[command(after_help = "\
Needs valgrind and `cargo install gungraun-runner`, in the version that Cargo.lock has of gungraun.
Exit status: 0 no count differs by more than 3 %, 1 one does, 2 they could not be counted.")]
pub struct InstructionsArgs {
    /// Keep the counts of this run
    #[arg(long)]
    bless: bool,
}

/// Why nothing was counted or compared.
#[derive(Debug, Error)]
pub enum InstructionsError {
    /// Cargo could not be run.
    #[error("cannot run cargo")]
    Cargo(#[source] std::io::Error),
    /// The benchmark failed, and said why.
    #[error("nothing was counted: are valgrind and gungraun-runner installed? See --help")]
    Benchmark,
    /// The benchmark's output is not what gungraun writes.
    #[error("the counts are not as gungraun writes them: `{line}`")]
    Output {
        /// The line.
        line: String,
        /// What is wrong with it.
        source: serde_json::Error,
    },
    /// The counts that are kept cannot be read or written.
    #[error("{KEPT}")]
    File(#[source] std::io::Error),
    /// A count is not kept.
    #[error("{KEPT} has no count of `{0}`: run with --bless")]
    Unknown(String),
}

/// Runs the command.
///
/// # Errors
/// Where the instructions cannot be counted, or the file that keeps the counts not be used.
pub fn run(args: &InstructionsArgs) -> Result<Outcome, Failure> {
    let workspace = Workspace::new(None);
    let output = Command::new("cargo")
        .args(["bench", "--quiet", "--package", "audithook-bench"])
        .args(["--features", "instructions", "--bench", "instructions"])
        .args(["--", "--output-format=json"])
        .current_dir(workspace.root())
        .stderr(Stdio::inherit())
        .output()
        .map_err(InstructionsError::Cargo)?;
    if !output.status.success() {
        return Err(InstructionsError::Benchmark.into());
    }
    let counts = counts(&String::from_utf8_lossy(&output.stdout))?;
    let path = workspace.join(KEPT);
    if args.bless {
        let text = text(&counts);
        print!("{text}");
        fs::write(path, text).map_err(InstructionsError::File)?;
        return Ok(Outcome::Done);
    }
    let kept = fs::read_to_string(path).map_err(InstructionsError::File)?;
    let comparison = compare(&kept, &counts)?;
    print!("{comparison}");
    if comparison.0.iter().any(Row::is_changed) {
        anstream::eprintln!("more than 3 % from {KEPT}: if that is meant, run with --bless");
        return Ok(Outcome::Found);
    }
    Ok(Outcome::Done)
}

/// What gungraun says of one benchmark, as far as it is read here.
#[derive(Deserialize)]
struct Summary {
    id: String,
    profiles: [Profile; 1],
}

#[derive(Deserialize)]
struct Profile {
    data: ProfileData,
}

#[derive(Deserialize)]
struct ProfileData {
    total: Total,
}

#[derive(Deserialize)]
struct Total {
    metrics: Metrics,
}

#[derive(Deserialize)]
struct Metrics {
    #[serde(rename = "Ir")]
    instructions: Metric,
}

#[derive(Deserialize)]
struct Metric {
    values: Values,
}

#[derive(Deserialize)]
struct Values {
    new: u64,
}

/// The name of each way and the instructions for one event, from a line of JSON each.
fn counts(output: &str) -> Result<Vec<(String, f64)>, InstructionsError> {
    output
        .lines()
        .map(|line| {
            let summary: Summary =
                serde_json::from_str(line).map_err(|source| InstructionsError::Output {
                    line: line.into(),
                    source,
                })?;
            let [profile] = summary.profiles;
            let instructions = profile.data.total.metrics.instructions.values.new;
            Ok((summary.id, instructions as f64 / EVENTS))
        })
        .collect()
}

/// The text of the file that keeps `counts`.
fn text(counts: &[(String, f64)]) -> String {
    let mut text =
        String::from("# Instructions for each event; see `cargo xtask instructions --help`.\n");
    for (way, count) in counts {
        text += &format!("{way} {count:.1}\n");
    }
    text
}

/// A way through the dispatcher: the count that is kept and the one that was counted.
struct Row {
    way: String,
    kept: f64,
    now: f64,
}

struct Comparison(Vec<Row>);

fn compare(kept: &str, counts: &[(String, f64)]) -> Result<Comparison, InstructionsError> {
    let row = |(way, now): &(String, f64)| {
        let kept = kept
            .lines()
            .filter_map(|line| line.split_once(' '))
            .find(|(name, _)| name == way)
            .and_then(|(_, count)| count.parse().ok())
            .ok_or_else(|| InstructionsError::Unknown(way.clone()))?;
        Ok(Row {
            way: way.clone(),
            kept,
            now: *now,
        })
    };
    counts
        .iter()
        .map(row)
        .collect::<Result<_, _>>()
        .map(Comparison)
}

impl Row {
    fn change(&self) -> f64 {
        self.now / self.kept - 1.0
    }

    fn is_changed(&self) -> bool {
        self.change().abs() > TOLERANCE
    }
}

impl fmt::Display for Comparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{:<14} {:>7} {:>7} {:>8}",
            "way", "kept", "now", "change"
        )?;
        for row in &self.0 {
            let Row { way, kept, now } = row;
            let change = row.change() * 100.0;
            let mark = if row.is_changed() { "  changed" } else { "" };
            writeln!(f, "{way:<14} {kept:>7.1} {now:>7.1} {change:>7.1}%{mark}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn line(way: &str, instructions: u64) -> String {
        format!(
            r#"{{"id":"{way}","kind":"LibraryBenchmark","profiles":[{{"data":{{"parts":[],"total":{{"metrics":{{"Dr":{{"values":{{"new":1}}}},"Ir":{{"values":{{"new":{instructions},"old":5}}}}}},"regressions":[]}}}}}}]}}"#
        )
    }

    #[test]
    fn counts_are_read_and_kept() {
        let output = [line("empty", 64_034), line("deny", 482_796)].join("\n");
        let counts = counts(&output).unwrap();
        assert_eq!(counts, [("empty".into(), 64.034), ("deny".into(), 482.796)]);
        let text = text(&counts);
        assert!(text.ends_with("\nempty 64.0\ndeny 482.8\n"), "{text}");
        let comparison = compare(&text, &counts).unwrap();
        assert!(!comparison.0.iter().any(Row::is_changed), "{comparison}");
    }

    #[test]
    fn more_than_three_hundredths_are_told_in_both_directions() {
        for (now, changed) in [(96.9, true), (97.1, false), (102.9, false), (103.1, true)] {
            let comparison = compare("# Kept.\nempty 100.0\n", &[("empty".into(), now)]).unwrap();
            assert_eq!(comparison.0[0].is_changed(), changed, "{now}");
            assert_eq!(comparison.to_string().contains("changed"), changed, "{now}");
        }
    }

    #[test]
    fn what_is_not_kept_or_not_counted_is_an_error() {
        let error = compare("empty 100.0\n", &[("deny".into(), 1.0)])
            .err()
            .unwrap();
        assert!(error.to_string().contains("no count of `deny`"), "{error}");
        let error = counts("{\"id\":\"empty\"}").unwrap_err();
        assert!(
            error.to_string().contains("not as gungraun writes them"),
            "{error}"
        );
    }
}
