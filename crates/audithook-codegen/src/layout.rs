//! Which arguments stand where in the tuple, over all versions of Python.

use audithook_spec::{Event, PythonVersion};

/// The shapes of an event's tuple.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layouts {
    /// For each number of arguments that some version passes, ascending: the
    /// place of each argument of the event in the tuple.
    pub shapes: Vec<(usize, Vec<Option<usize>>)>,
    /// Whether each shape is the start of the longest, so that the place of an
    /// argument is the same in all that have it.
    pub prefixes: bool,
}

/// How an argument is passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// By every version that has the event.
    Always,
    /// Not by every version that has the event.
    Optional,
}

impl Layouts {
    /// The shapes of `event`. Where two versions pass the same number of
    /// different arguments, which the merge of the spec refuses, the newest counts.
    #[must_use]
    pub fn of(event: &Event) -> Self {
        let mut shapes: Vec<(usize, Vec<Option<usize>>)> = Vec::new();
        for version in boundaries(event) {
            let mut count = 0;
            let places = event
                .args
                .iter()
                .map(|arg| {
                    let passed =
                        arg.since <= version && arg.until.is_none_or(|until| version <= until);
                    passed.then(|| {
                        count += 1;
                        count - 1
                    })
                })
                .collect();
            match shapes.binary_search_by_key(&count, |(count, _)| *count) {
                Ok(same) => shapes[same].1 = places,
                Err(place) => shapes.insert(place, (count, places)),
            }
        }
        let prefixes = shapes.iter().all(|(_, places)| {
            places
                .iter()
                .enumerate()
                .all(|(index, place)| place.is_none_or(|place| place == index))
        });
        Self { shapes, prefixes }
    }

    /// The least number of arguments.
    #[must_use]
    pub fn min(&self) -> usize {
        self.shapes.first().map_or(0, |(count, _)| *count)
    }

    /// The greatest number of arguments.
    #[must_use]
    pub fn max(&self) -> usize {
        self.shapes.last().map_or(0, |(count, _)| *count)
    }

    /// How the argument at `index` of the event is passed.
    #[must_use]
    pub fn place(&self, index: usize) -> Place {
        let always = self
            .shapes
            .iter()
            .all(|(_, places)| places.get(index).is_some_and(Option::is_some));
        if always {
            Place::Always
        } else {
            Place::Optional
        }
    }
}

/// The versions at which the shape of the tuple may change, ascending.
fn boundaries(event: &Event) -> Vec<PythonVersion> {
    let mut versions = vec![event.since];
    for arg in &event.args {
        let next = arg
            .until
            .map(|until| PythonVersion::new(until.major, until.minor + 1));
        for version in [Some(arg.since), next].into_iter().flatten() {
            let raised = version >= event.since && event.until.is_none_or(|until| version <= until);
            if let Err(place) = versions.binary_search(&version)
                && raised
            {
                versions.insert(place, version);
            }
        }
    }
    versions
}

#[cfg(test)]
mod tests {
    use audithook_spec::{Argument, TypeExpr, TypeWord};

    use super::*;

    fn layouts(args: &[(&str, &str)]) -> Layouts {
        let version = |text: &str| text.parse::<PythonVersion>().unwrap();
        Layouts::of(&Event {
            name: "example".into(),
            since: version("3.8"),
            until: None,
            internal: false,
            undocumented: false,
            args: args
                .iter()
                .map(|(since, until)| Argument {
                    name: format!("{since}-{until}"),
                    ty: TypeExpr::word(TypeWord::Int),
                    since: version(since),
                    until: (!until.is_empty()).then(|| version(until)),
                    was: Vec::new(),
                    note: String::new(),
                })
                .collect(),
            references: Vec::new(),
        })
    }

    #[test]
    fn arguments_that_every_version_passes_have_one_shape() {
        let layouts = layouts(&[("3.8", ""), ("3.8", "")]);
        assert_eq!(layouts.shapes, [(2, vec![Some(0), Some(1)])]);
        assert!(layouts.prefixes);
        assert_eq!((layouts.min(), layouts.max()), (2, 2));
        assert_eq!(layouts.place(1), Place::Always);
    }

    #[test]
    fn an_argument_added_at_the_end_is_optional() {
        let layouts = layouts(&[("3.8", ""), ("3.11", "")]);
        assert_eq!((layouts.min(), layouts.max()), (1, 2));
        assert!(layouts.prefixes);
        assert_eq!(
            (layouts.place(0), layouts.place(1)),
            (Place::Always, Place::Optional)
        );
    }

    #[test]
    fn an_argument_inserted_or_removed_moves_the_others() {
        let inserted = layouts(&[("3.8", ""), ("3.11", ""), ("3.8", "")]);
        assert_eq!(
            inserted.shapes,
            [
                (2, vec![Some(0), None, Some(1)]),
                (3, vec![Some(0), Some(1), Some(2)])
            ]
        );
        assert!(!inserted.prefixes);

        let removed = layouts(&[("3.8", "3.9"), ("3.8", "")]);
        assert_eq!(
            removed.shapes,
            [(1, vec![None, Some(0)]), (2, vec![Some(0), Some(1)])]
        );
        assert_eq!(
            (removed.place(0), removed.place(1)),
            (Place::Optional, Place::Always)
        );
    }

    #[test]
    fn an_event_may_have_arguments_in_some_versions_alone() {
        let layouts = layouts(&[("3.11", "")]);
        assert_eq!((layouts.min(), layouts.max()), (0, 1));
        assert_eq!(layouts.place(0), Place::Optional);
    }
}
