//! Arguments of one event through the versions: which stay, come, go and change their name.

use std::fmt;

use crate::{PythonVersion, Rename};

/// The arguments of an event in one document.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Layout<'a> {
    pub(crate) python: PythonVersion,
    pub(crate) args: &'a [String],
}

/// An argument over all versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct MergedArgument {
    /// The newest name.
    pub(crate) name: String,
    pub(crate) since: PythonVersion,
    /// The last version that has it.
    pub(crate) last: PythonVersion,
    /// Earlier names, the newest first.
    pub(crate) was: Vec<Rename>,
}

/// Why the layouts of an event cannot be merged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum AlignError {
    /// The same arguments in another order.
    Reordered { old: Shown, new: Shown },
    /// Some arguments went and some came at one place, and not as many.
    Ambiguous { old: Shown, new: Shown },
    /// An argument went and came again.
    Returned { name: String, new: Shown },
    /// As many arguments, and not the same.
    SameCount { old: Shown, new: Shown },
}

/// A layout, to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Shown {
    python: PythonVersion,
    args: Vec<String>,
}

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "({}) in {}", self.args.join(", "), self.python)
    }
}

impl fmt::Display for AlignError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AlignError::Reordered { old, new } => {
                write!(f, "the arguments change their order: {old}, {new}")
            }
            AlignError::Ambiguous { old, new } => write!(
                f,
                "it cannot be told which arguments were renamed: {old}, {new}"
            ),
            AlignError::Returned { name, new } => {
                write!(f, "`{name}` was gone and is back: {new}")
            }
            AlignError::SameCount { old, new } => write!(
                f,
                "two versions pass as many arguments, and not the same ones: {old}, {new}"
            ),
        }
    }
}

impl AlignError {
    /// What to do about it.
    pub(crate) fn help(&self) -> &'static str {
        match self {
            AlignError::Ambiguous { .. } => {
                "say which in the argument's types: { type = \"…\", was = [\"<earlier name>\"] }"
            }
            _ => {
                "a struct of the event cannot tell the two apart; if a document is wrong, \
                 take in a newer release of it"
            }
        }
    }
}

/// Merges the layouts of one event, which are in the order of their documents.
///
/// `is_rename(old, new)` says what is known of names beforehand.
pub(crate) fn merge_layouts(
    layouts: &[Layout<'_>],
    is_rename: impl Fn(&str, &str) -> bool,
) -> Result<Vec<MergedArgument>, AlignError> {
    let mut slots: Vec<Slot> = Vec::new();
    let mut shapes: Vec<(PythonVersion, Vec<String>, Vec<usize>)> = Vec::new();
    for version in layouts.chunk_by(|a, b| a.python == b.python) {
        let Some(newest) = version.last() else {
            continue;
        };
        let current: Vec<usize> = shapes
            .last()
            .map_or(Vec::new(), |(.., shape)| shape.clone());
        let old = Shown {
            python: shapes.last().map_or(newest.python, |(python, ..)| *python),
            args: current
                .iter()
                .map(|slot| slots[*slot].name().into())
                .collect(),
        };
        let new = Shown {
            python: newest.python,
            args: newest.args.to_vec(),
        };
        let pairs = if shapes.is_empty() {
            vec![None; newest.args.len()]
        } else {
            pair(&old, &new, &is_rename)?
        };
        let shape = place(&mut slots, &current, &new, &pairs)?;
        // A document that the same version corrects still tells earlier names.
        for earlier in &version[..version.len() - 1] {
            if earlier.args.len() == newest.args.len() {
                for (slot, name) in shape.iter().zip(earlier.args) {
                    if !newest.args.contains(name) {
                        slots[*slot].remember(name, newest.python);
                    }
                }
            }
        }
        if let Some((python, args, _)) = shapes
            .iter()
            .find(|(_, args, other)| args.len() == shape.len() && *other != shape)
        {
            let old = Shown {
                python: *python,
                args: args.clone(),
            };
            return Err(AlignError::SameCount { old, new });
        }
        shapes.push((newest.python, newest.args.to_vec(), shape));
    }

    // Slots were made in the order of time; the arguments stand in that of the tuple.
    let order = tuple_order(
        slots.len(),
        shapes.iter().map(|(.., shape)| shape.as_slice()),
    );
    Ok(order.into_iter().map(|slot| slots[slot].merged()).collect())
}

/// An argument, while the versions are gone through.
#[derive(Debug)]
struct Slot {
    /// Every name with the last version that has it; the present one is last.
    names: Vec<Rename>,
    since: PythonVersion,
    last: PythonVersion,
}

impl Slot {
    fn name(&self) -> &str {
        self.names.last().map_or("", |rename| &rename.name)
    }

    fn pass(&mut self, name: &str, python: PythonVersion) {
        self.last = python;
        self.names.retain(|rename| rename.name != name);
        self.names.push(Rename {
            name: name.into(),
            until: python,
        });
    }

    /// Takes down a name that was superseded within `python`.
    fn remember(&mut self, name: &str, python: PythonVersion) {
        self.names.retain(|rename| rename.name != name);
        let rename = Rename {
            name: name.into(),
            until: python,
        };
        self.names.insert(self.names.len() - 1, rename);
    }

    fn merged(&self) -> MergedArgument {
        let (present, earlier) = match self.names.split_last() {
            Some((present, earlier)) => (present.name.clone(), earlier),
            None => (String::new(), [].as_slice()),
        };
        MergedArgument {
            name: present,
            since: self.since,
            last: self.last,
            was: earlier.iter().rev().cloned().collect(),
        }
    }
}

/// For each new argument the place of the old one that it goes on with.
fn pair(
    old: &Shown,
    new: &Shown,
    is_rename: impl Fn(&str, &str) -> bool,
) -> Result<Vec<Option<usize>>, AlignError> {
    let mut pairs: Vec<Option<usize>> = new
        .args
        .iter()
        .map(|name| {
            old.args.iter().position(|old| old == name).or_else(|| {
                old.args
                    .iter()
                    .position(|old| is_rename(old, name) && !new.args.contains(old))
            })
        })
        .collect();
    if !pairs.iter().flatten().is_sorted() {
        return Err(AlignError::Reordered {
            old: old.clone(),
            new: new.clone(),
        });
    }
    // Between two arguments that stayed, those that went and those that came.
    let mut start = (0, 0);
    for end in 0..=new.args.len() {
        let next_old = match pairs.get(end) {
            Some(None) => continue,
            Some(Some(at)) => *at,
            None => old.args.len(),
        };
        let (went, came) = (start.0..next_old, start.1..end);
        if went.len() == came.len() {
            for (old, new) in went.zip(came) {
                pairs[new] = Some(old);
            }
        } else if !went.is_empty() && !came.is_empty() {
            return Err(AlignError::Ambiguous {
                old: old.clone(),
                new: new.clone(),
            });
        }
        start = (next_old + 1, end + 1);
    }
    Ok(pairs)
}

/// Puts the new layout into the slots; the slots of its arguments, in order.
fn place(
    slots: &mut Vec<Slot>,
    current: &[usize],
    new: &Shown,
    pairs: &[Option<usize>],
) -> Result<Vec<usize>, AlignError> {
    let mut shape = Vec::new();
    for (name, pair) in new.args.iter().zip(pairs) {
        let slot = match pair {
            Some(old) => current[*old],
            None => {
                if slots.iter().any(|slot| slot.name() == name) {
                    return Err(AlignError::Returned {
                        name: name.clone(),
                        new: new.clone(),
                    });
                }
                slots.push(Slot {
                    names: Vec::new(),
                    since: new.python,
                    last: new.python,
                });
                slots.len() - 1
            }
        };
        slots[slot].pass(name, new.python);
        shape.push(slot);
    }
    Ok(shape)
}

/// The slots so that every shape is in order; of two that no shape has both, the
/// older comes first.
fn tuple_order<'a>(count: usize, shapes: impl Iterator<Item = &'a [usize]>) -> Vec<usize> {
    let mut order: Vec<usize> = Vec::with_capacity(count);
    for shape in shapes {
        let mut after = 0;
        for slot in shape {
            match order.iter().position(|placed| placed == slot) {
                Some(at) => after = at + 1,
                None => {
                    order.insert(after, *slot);
                    after += 1;
                }
            }
        }
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    fn merged(layouts: &[(u8, &str)]) -> Result<String, String> {
        merged_with(layouts, |_, _| false)
    }

    fn merged_with(
        layouts: &[(u8, &str)],
        is_rename: impl Fn(&str, &str) -> bool,
    ) -> Result<String, String> {
        let args: Vec<(PythonVersion, Vec<String>)> = layouts
            .iter()
            .map(|(minor, args)| {
                let args = args.split_whitespace().map(String::from).collect();
                (PythonVersion::new(3, *minor), args)
            })
            .collect();
        let layouts: Vec<_> = args
            .iter()
            .map(|(python, args)| Layout {
                python: *python,
                args,
            })
            .collect();
        let merged = merge_layouts(&layouts, is_rename).map_err(|error| error.to_string())?;
        let shown: Vec<_> = merged
            .iter()
            .map(|argument| {
                let was: String = argument
                    .was
                    .iter()
                    .map(|was| format!(" was {} to {}", was.name, was.until))
                    .collect();
                format!(
                    "{} {}-{}{was}",
                    argument.name, argument.since, argument.last
                )
            })
            .collect();
        Ok(shown.join("; "))
    }

    #[test]
    fn an_argument_keeps_its_place_under_a_new_name() {
        assert_eq!(
            merged(&[(8, "file mode"), (10, "file mode"), (11, "path mode")]).unwrap(),
            "path 3.8-3.11 was file to 3.10; mode 3.8-3.11"
        );
    }

    #[test]
    fn a_correction_within_a_version_is_remembered() {
        assert_eq!(
            merged(&[(12, "address"), (13, "address"), (13, "ptr"), (14, "ptr")]).unwrap(),
            "ptr 3.12-3.14 was address to 3.13"
        );
        assert_eq!(
            merged(&[(13, "secs"), (13, "seconds")]).unwrap(),
            "seconds 3.13-3.13 was secs to 3.13"
        );
        assert_eq!(merged(&[(13, "a b"), (13, "a")]).unwrap(), "a 3.13-3.13");
    }

    #[test]
    fn earlier_names_are_newest_first() {
        assert_eq!(
            merged(&[(8, "a"), (9, "b"), (10, "c")]).unwrap(),
            "c 3.8-3.10 was b to 3.9 was a to 3.8"
        );
        assert_eq!(
            merged(&[(8, "a"), (9, "b"), (10, "a")]).unwrap(),
            "a 3.8-3.10 was b to 3.9"
        );
    }

    #[test]
    fn arguments_come_and_go() {
        assert_eq!(
            merged(&[(8, "path"), (11, "path dir_fd")]).unwrap(),
            "path 3.8-3.11; dir_fd 3.11-3.11"
        );
        assert_eq!(
            merged(&[(8, "b"), (9, "a b"), (10, "a b c"), (11, "a b c")]).unwrap(),
            "a 3.9-3.11; b 3.8-3.11; c 3.10-3.11"
        );
        assert_eq!(
            merged(&[(8, "a b c"), (9, "a c")]).unwrap(),
            "a 3.8-3.9; b 3.8-3.8; c 3.8-3.9"
        );
        assert_eq!(
            merged(&[(8, ""), (11, "frame")]).unwrap(),
            "frame 3.11-3.11"
        );
        assert_eq!(
            merged(&[(8, "file mode"), (9, "path mode flags")]).unwrap(),
            "path 3.8-3.9 was file to 3.8; mode 3.8-3.9; flags 3.9-3.9"
        );
    }

    #[test]
    fn what_cannot_be_told_apart_is_refused() {
        for (layouts, words) in [
            ([(8, "a b"), (9, "b a")].as_slice(), "change their order"),
            (&[(8, "a"), (9, "b c")], "which arguments were renamed"),
            (&[(8, "a b"), (9, "a"), (10, "a c")], "as many arguments"),
            (&[(8, "a b"), (9, "a"), (10, "a b")], "gone and is back"),
        ] {
            let error = merged(layouts).unwrap_err();
            assert!(error.contains(words), "{error}");
        }
    }

    #[test]
    fn the_types_can_say_what_was_renamed() {
        assert_eq!(
            merged_with(&[(8, "a"), (9, "b c")], |old, new| (old, new) == ("a", "c")).unwrap(),
            "b 3.9-3.9; c 3.8-3.9 was a to 3.8"
        );
    }
}
