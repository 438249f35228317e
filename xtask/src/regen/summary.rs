//! What a run changes in the spec, as an entry for CHANGELOG.md.

use audithook_spec::Spec;

use super::plan::Plan;
use crate::diff::{Change, Source, Table, compare};
use crate::workspace::SPEC;

/// One line for each change of the spec, in Markdown; none where the spec stays
/// as it is, or where there was none that could be read.
#[must_use]
pub fn lines(plan: &Plan, new: &Spec) -> Vec<String> {
    let change = plan.changes.iter().find(|change| change.path == SPEC);
    let Some((Some(old_text), Some(new_text))) =
        change.map(|change| (change.old.as_ref(), change.new.as_ref()))
    else {
        return Vec::new();
    };
    let Ok(old) = Spec::from_json(SPEC, old_text) else {
        return Vec::new();
    };
    let table = |label, text: &String, spec| {
        Table::of_spec(label, Source::new(SPEC.into(), text.clone()), spec)
    };
    let changes = compare(&table("old", old_text, &old), &table("new", new_text, new));
    changes.iter().map(line).collect()
}

fn line(change: &Change) -> String {
    let what = change.rule().name.replace('-', " ");
    let code = change.rule().code;
    match (&change.argument, change.detail.as_str()) {
        (None, "") => format!("- `{}`: {what} ({code})", change.event),
        (None, detail) => format!("- `{}`: {what}: `{detail}` ({code})", change.event),
        (Some(argument), "") => {
            format!("- `{}`: `{argument}`: {what} ({code})", change.event)
        }
        (Some(argument), detail) => {
            format!(
                "- `{}`: `{argument}`: {what}: `{detail}` ({code})",
                change.event
            )
        }
    }
}
