use std::fmt::Write;

use anstyle::{AnsiColor, Style};

use crate::diff::report::{Report, ReportedChange, ReportedPlace};
use crate::diff::rule::Level;

const DIM: Style = Style::new().dimmed();
const EVENT: Style = Style::new().bold();

fn style(level: Level) -> Style {
    match level {
        Level::Breaking => AnsiColor::Red.on_default().bold(),
        Level::Compatible => AnsiColor::Green.on_default(),
        Level::Documentation => AnsiColor::Cyan.on_default(),
    }
}

/// The report for a terminal. It has colours; whoever prints it takes them out where
/// they are not wanted.
#[must_use]
pub fn text(report: &Report) -> String {
    let mut out = String::new();
    for event in report.changes.chunk_by(|a, b| a.event == b.event) {
        let name = &event[0].event;
        let _infallible = writeln!(out, "{EVENT}{name}{EVENT:#}");
        for change in event {
            write_change(&mut out, change);
        }
        out.push('\n');
    }
    let (old, new, summary, bump) = (&report.old, &report.new, &report.summary, &report.bump);
    let _infallible = writeln!(out, "{EVENT}{old} -> {new}{EVENT:#}: {summary}; {bump}");
    out
}

fn write_change(out: &mut String, change: &ReportedChange) {
    let style = style(change.level);
    let level = if change.acknowledged {
        "acknowledged"
    } else {
        change.level.as_str()
    };
    let argument = change
        .argument
        .as_ref()
        .map_or_else(String::new, |argument| format!(" `{argument}`"));
    let detail = match change.detail.as_str() {
        "" => String::new(),
        detail => format!(": {detail}"),
    };
    let ReportedChange { code, rule, .. } = change;
    let _infallible = writeln!(
        out,
        "  {style}{level:<13}{style:#} {code} {rule}{argument}{detail}"
    );
    let (source, wire, fingerprint) = (
        change.source.as_str(),
        change.wire.as_str(),
        &change.fingerprint,
    );
    let places = places(change);
    let _infallible = writeln!(
        out,
        "  {DIM}{:<13} {places}; source {source}, wire {wire}; {fingerprint}{DIM:#}",
        ""
    );
}

fn places(change: &ReportedChange) -> String {
    let show = |place: &ReportedPlace| format!("{}:{}", place.file, place.line);
    match (&change.old_place, &change.new_place) {
        (Some(old), Some(new)) => format!("{} -> {}", show(old), show(new)),
        (Some(place), None) | (None, Some(place)) => show(place),
        (None, None) => String::new(),
    }
}
