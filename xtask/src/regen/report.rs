//! What a run tells the person who started it.

use std::time::Duration;

use anstyle::{AnsiColor, Style};
use audithook_spec::Spec;

use super::pipeline::{Generated, Inputs};
use super::plan::Plan;
use super::summary;

const LABEL: Style = AnsiColor::Green.on_default().bold();

/// Prints the report of a run.
pub fn print(inputs: &Inputs, generated: &Generated, plan: &Plan, check: bool, took: Duration) {
    line("read", &read(inputs, generated));
    line("events", &events(&generated.spec));
    let would = if check { "would be " } else { "" };
    line(
        "files",
        &format!(
            "{} {would}written, {} {would}removed, {} unchanged",
            plan.written(),
            plan.removed(),
            plan.unchanged
        ),
    );
    for change in &plan.changes {
        let done = match (&change.old, &change.new) {
            (None, _) => "new",
            (Some(_), Some(_)) => "changed",
            (Some(_), None) => "removed",
        };
        line("", &format!("{done:<8} {}", change.path));
    }
    let summary = summary::lines(plan, &generated.spec);
    if !summary.is_empty() {
        line("spec", "changes, as an entry for CHANGELOG.md:");
        for entry in summary {
            anstream::println!("{entry}");
        }
    }
    line("took", &format!("{:.2} s", took.as_secs_f64()));
}

fn read(inputs: &Inputs, generated: &Generated) -> String {
    let versions = match (generated.spec.python.first(), generated.spec.python.last()) {
        (Some(first), Some(last)) => format!(" (Python {first} to {last})"),
        _ => String::new(),
    };
    format!(
        "{}, facts of {}{versions}",
        count(inputs.documents, "document"),
        count(inputs.facts.len(), "document"),
    )
}

fn events(spec: &Spec) -> String {
    let internal = spec.events.iter().filter(|event| event.internal).count();
    let undocumented = spec
        .events
        .iter()
        .filter(|event| event.undocumented)
        .count();
    let args = spec.events.iter().map(|event| event.args.len()).sum();
    format!(
        "{} ({internal} internal, {undocumented} undocumented), {}",
        spec.events.len(),
        count(args, "argument"),
    )
}

fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

fn line(label: &str, text: &str) {
    anstream::println!("{LABEL}{label:>8}{LABEL:#} {text}");
}
