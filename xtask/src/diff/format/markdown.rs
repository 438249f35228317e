use std::fmt::Write;

use crate::diff::report::{Report, ReportedChange};
use crate::diff::rule::Level;

/// The report for a pull request or a job summary.
#[must_use]
pub fn markdown(report: &Report) -> String {
    let mut out = String::new();
    let (old, new, summary) = (code(&report.old), code(&report.new), report.summary);
    let _infallible = writeln!(
        out,
        "## Audit events: {old} → {new}\n\n{summary}; {}.",
        report.bump
    );
    let pending = |change: &&ReportedChange| !change.acknowledged;
    for level in Level::ALL {
        let title = match level {
            Level::Breaking => "Breaking",
            Level::Compatible => "Compatible",
            Level::Documentation => "Documentation",
        };
        let changes = report.changes.iter().filter(pending);
        section(
            &mut out,
            title,
            changes.filter(|change| change.level == level),
        );
    }
    let acknowledged = report.changes.iter().filter(|change| change.acknowledged);
    section(&mut out, "Acknowledged", acknowledged);
    out
}

fn section<'a>(out: &mut String, title: &str, changes: impl Iterator<Item = &'a ReportedChange>) {
    let mut changes = changes.peekable();
    if changes.peek().is_none() {
        return;
    }
    let _infallible = writeln!(
        out,
        "\n### {title}\n\n| Event | Change | Rule | Source | Wire | Fingerprint |\n| --- | --- | --- | --- | --- | --- |"
    );
    for change in changes {
        let mut what = String::new();
        if let Some(argument) = &change.argument {
            what.push_str(&code(argument));
        }
        if !change.detail.is_empty() {
            what.push_str(if what.is_empty() { "" } else { ": " });
            what.push_str(&code(&change.detail));
        }
        let _infallible = writeln!(
            out,
            "| {} | {what} | {} {} | {} | {} | {} |",
            code(&change.event),
            change.code,
            change.rule,
            change.source.as_str(),
            change.wire.as_str(),
            code(&change.fingerprint),
        );
    }
}

/// `text` as a code span that can stand in a cell of a table.
fn code(text: &str) -> String {
    let text = text.replace(['\n', '\r'], " ").replace('|', "\\|");
    let longest = text
        .split(|c| c != '`')
        .map(str::len)
        .max()
        .unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    // A space keeps a backtick at either end from joining the fence.
    let pad = if text.starts_with('`') || text.ends_with('`') {
        " "
    } else {
        ""
    };
    format!("{fence}{pad}{text}{pad}{fence}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_span_holds_anything() {
        assert_eq!(code("path|fd"), "`path\\|fd`");
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code("`None`"), "`` `None` ``");
        assert_eq!(code("a\nb"), "`a b`");
    }
}
