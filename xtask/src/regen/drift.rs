//! Drift as a unified diff.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use similar::{ChangeTag, TextDiff};

use super::plan::Change;

/// `change` as patch(1) takes it, coloured for a terminal.
#[must_use]
pub fn unified(change: &Change) -> String {
    let old = change.old.as_deref().unwrap_or_default();
    let new = change.new.as_deref().unwrap_or_default();
    let name = |side: &str, there: bool| {
        if there {
            format!("{side}/{}", change.path)
        } else {
            "/dev/null".into()
        }
    };
    let diff = TextDiff::from_lines(old, new);
    let mut unified = diff.unified_diff();
    unified.header(
        &name("a", change.old.is_some()),
        &name("b", change.new.is_some()),
    );

    let bold = Style::new().bold();
    let mut text = String::new();
    // Writing to a string cannot fail.
    let _ = writeln!(
        text,
        "{bold}--- {}{bold:#}",
        name("a", change.old.is_some())
    );
    let _ = writeln!(
        text,
        "{bold}+++ {}{bold:#}",
        name("b", change.new.is_some())
    );
    for hunk in unified.iter_hunks() {
        let cyan = AnsiColor::Cyan.on_default();
        let _ = writeln!(text, "{cyan}{}{cyan:#}", hunk.header());
        for line in hunk.iter_changes() {
            let (sign, style) = match line.tag() {
                ChangeTag::Delete => ('-', AnsiColor::Red.on_default()),
                ChangeTag::Insert => ('+', AnsiColor::Green.on_default()),
                ChangeTag::Equal => (' ', Style::new()),
            };
            let content = line.value();
            let content = content.strip_suffix('\n').unwrap_or(content);
            let _ = writeln!(text, "{style}{sign}{content}{style:#}");
            if line.missing_newline() {
                text.push_str("\\ No newline at end of file\n");
            }
        }
    }
    text
}
