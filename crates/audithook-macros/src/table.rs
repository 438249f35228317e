//! The spec out of the constant tables of the digest.

use audithook_spec::{Argument, Event, PythonVersion, Rename, TypeExpr, TypeWord};

use crate::digest::{EVENTS, PYTHON};

/// A version of Python.
#[derive(Clone, Copy)]
pub(crate) struct V(pub(crate) u8, pub(crate) u8);

/// An earlier name of an argument and the last version that has it.
pub(crate) struct Was(pub(crate) &'static str, pub(crate) V);

/// An argument: name, type, since, until, earlier names, note.
pub(crate) struct Arg(
    pub(crate) &'static str,
    pub(crate) &'static str,
    pub(crate) V,
    pub(crate) Option<V>,
    pub(crate) &'static [Was],
    pub(crate) &'static str,
);

/// An event.
pub(crate) struct Entry {
    pub(crate) name: &'static str,
    pub(crate) since: V,
    pub(crate) until: Option<V>,
    pub(crate) internal: bool,
    pub(crate) undocumented: bool,
    pub(crate) args: &'static [Arg],
    pub(crate) references: &'static [&'static str],
}

impl From<V> for PythonVersion {
    fn from(V(major, minor): V) -> Self {
        PythonVersion::new(major, minor)
    }
}

/// The event called `name`.
pub(crate) fn event(name: &str) -> Option<Event> {
    let index = EVENTS.binary_search_by(|entry| entry.name.cmp(name)).ok()?;
    EVENTS.get(index).map(Entry::to_event)
}

/// The names of all events, sorted.
pub(crate) fn names() -> Vec<&'static str> {
    EVENTS.iter().map(|entry| entry.name).collect()
}

/// The oldest and the newest version of Python that the spec covers.
pub(crate) fn python() -> (PythonVersion, PythonVersion) {
    let [first, .., last] = PYTHON;
    (first.into(), last.into())
}

impl Entry {
    fn to_event(&self) -> Event {
        Event {
            name: self.name.into(),
            since: self.since.into(),
            until: self.until.map(Into::into),
            internal: self.internal,
            undocumented: self.undocumented,
            args: self.args.iter().map(Arg::to_argument).collect(),
            references: self.references.iter().map(|&path| path.into()).collect(),
        }
    }
}

impl Arg {
    fn to_argument(&self) -> Argument {
        let Arg(name, ty, since, until, was, note) = *self;
        Argument {
            name: name.into(),
            // The digest is written from types; `object` holds whatever is passed.
            ty: ty.parse().unwrap_or(TypeExpr::word(TypeWord::Object)),
            since: since.into(),
            until: until.map(Into::into),
            was: was
                .iter()
                .map(|Was(name, until)| Rename {
                    name: (*name).into(),
                    until: (*until).into(),
                })
                .collect(),
            note: note.into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_is_found_and_has_types() {
        for entry in &EVENTS {
            let event = event(entry.name).unwrap();
            assert_eq!(event.name, entry.name);
            for (argument, Arg(name, ty, ..)) in event.args.iter().zip(entry.args) {
                assert_eq!((&*argument.name, &*argument.ty.to_string()), (*name, *ty));
            }
        }
        assert!(event("os.chmo").is_none());
    }
}
