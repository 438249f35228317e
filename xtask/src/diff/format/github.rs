use std::fmt::Write;

use crate::diff::report::Report;
use crate::diff::rule::Level;

/// The report as workflow commands of GitHub Actions: an annotation for each change at
/// its line of the new side, then the summary.
#[must_use]
pub fn github(report: &Report) -> String {
    let mut out = String::new();
    for change in &report.changes {
        let command = match change.level {
            _ if change.acknowledged => "notice",
            Level::Breaking => "error",
            Level::Compatible => "warning",
            Level::Documentation => "notice",
        };
        let title = format!("{} {}", change.code, change.rule);
        let mut message = change.subject();
        if !change.detail.is_empty() {
            let _infallible = write!(message, ": {}", change.detail);
        }
        let _infallible = write!(
            message,
            "\nsource: {}, wire: {}\nfingerprint: {}{}",
            change.source.as_str(),
            change.wire.as_str(),
            change.fingerprint,
            if change.acknowledged {
                " (acknowledged)"
            } else {
                ""
            },
        );
        let _infallible = writeln!(
            out,
            "::{command} file={},line={},title={}::{}",
            property(&change.annotate.file),
            change.annotate.line,
            property(&title),
            data(&message),
        );
    }
    let (old, new) = (&report.old, &report.new);
    let summary = format!("{old} -> {new}: {}; {}", report.summary, report.bump);
    let _infallible = writeln!(out, "::notice title=Audit events::{}", data(&summary));
    out
}

/// Text after the `::` of a workflow command.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// The value of a property of a workflow command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ends_a_command_is_escaped() {
        assert_eq!(data("50%,\r\n::error::x"), "50%25,%0D%0A::error::x");
        assert_eq!(property("a:b,c%0A"), "a%3Ab%2Cc%250A");
    }
}
