//! The spec out of the text of the digest.

use audithook_spec::{Argument, Event, PythonVersion, Rename};

/// A line of versions and, behind blank lines, a block of lines for each event, sorted by name.
const DIGEST: &str = include_str!("digest.txt");

/// The event called `name`.
pub(crate) fn event(name: &str) -> Option<Event> {
    let block = blocks().find(|block| block.split('\t').next() == Some(name))?;
    to_event(block)
}

/// The names of all events, sorted.
pub(crate) fn names() -> Vec<&'static str> {
    blocks()
        .filter_map(|block| block.split('\t').next())
        .collect()
}

/// The oldest and the newest version of Python that the spec covers.
pub(crate) fn python() -> (PythonVersion, PythonVersion) {
    let head = DIGEST.split("\n\n").next().unwrap_or_default();
    let versions: Vec<PythonVersion> = head
        .split_whitespace()
        .filter_map(|word| word.parse().ok())
        .collect();
    (versions[0], versions[versions.len() - 1])
}

fn blocks() -> impl Iterator<Item = &'static str> {
    DIGEST.split("\n\n").skip(1)
}

/// The event of `block`; none where it has not the form that regen writes.
fn to_event(block: &str) -> Option<Event> {
    let mut event = None;
    for line in block.lines() {
        let cells: Vec<&str> = line.split('\t').collect();
        match (cells.as_slice(), &mut event) {
            (&[name, since, until, internal, undocumented], None) => {
                event = Some(Event {
                    name: name.into(),
                    since: since.parse().ok()?,
                    until: until.parse().ok(),
                    internal: !internal.is_empty(),
                    undocumented: !undocumented.is_empty(),
                    args: Vec::new(),
                    references: Vec::new(),
                });
            }
            (&["arg", name, ty, since, until, note], Some(event)) => event.args.push(Argument {
                name: name.into(),
                ty: ty.parse().ok()?,
                since: since.parse().ok()?,
                until: until.parse().ok(),
                was: Vec::new(),
                note: note.into(),
            }),
            (&["was", name, until], Some(event)) => event.args.last_mut()?.was.push(Rename {
                name: name.into(),
                until: until.parse().ok()?,
            }),
            (&["see", place], Some(event)) => event.references.push(place.into()),
            _ => return None,
        }
    }
    event
}
