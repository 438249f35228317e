//! The forms of a report.

mod github;
mod markdown;
mod text;

pub use github::github;
pub use markdown::markdown;
pub use text::text;

use super::report::Report;

/// The report as JSON, with a newline at the end.
#[must_use]
pub fn json(report: &Report) -> String {
    let mut text = serde_json::to_string_pretty(report)
        .expect("strings, numbers and lists of them can be written as JSON");
    text.push('\n');
    text
}
