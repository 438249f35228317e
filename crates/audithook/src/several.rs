//! Several handlers of one event, and the order in which they run.

use std::any::TypeId;
use std::ops::Range;
use std::sync::Arc;

use crate::entry::{AnyEntry, Meta};
use crate::group::{Decoded, Group};
use crate::run::Run;

/// All handlers of one event, grouped by the type that they take it as.
pub(crate) struct Several {
    groups: Vec<Box<dyn Group>>,
    steps: Vec<Step>,
}

/// Handlers that follow each other and share their event's type.
struct Step {
    group: usize,
    /// Their places in the group.
    handlers: Range<usize>,
    /// The place of the first of them among all.
    first: usize,
    /// Whether a later step is of the same group.
    group_returns: bool,
}

impl Several {
    /// The handlers `entries`, which are in the order in which they run.
    pub(crate) fn new(entries: &[Arc<dyn AnyEntry>]) -> Self {
        let mut types: Vec<(TypeId, usize)> = Vec::new();
        let mut groups: Vec<Box<dyn Group>> = Vec::new();
        let mut steps: Vec<Step> = Vec::new();
        for (place, entry) in entries.iter().enumerate() {
            let known = types.iter().position(|(event, _)| *event == entry.event());
            let group = known.unwrap_or_else(|| {
                types.push((entry.event(), 0));
                groups.push(entry.new_group());
                groups.len() - 1
            });
            groups[group].push(Arc::clone(entry).for_group());
            let index = types[group].1;
            types[group].1 += 1;
            match steps.last_mut() {
                Some(step) if step.group == group => step.handlers.end = index + 1,
                _ => {
                    for step in &mut steps {
                        step.group_returns |= step.group == group;
                    }
                    steps.push(Step {
                        group,
                        handlers: index..index + 1,
                        first: place,
                        group_returns: false,
                    });
                }
            }
        }
        Self { groups, steps }
    }

    /// Runs the handlers from the one at `run.next()` on.
    #[inline]
    pub(crate) fn run(&self, run: &mut Run<'_, '_>) {
        self.run_steps(0, run, None);
    }

    fn run_steps<'a>(&self, from: usize, run: &mut Run<'_, 'a>, kept: Option<&Kept<'_, 'a>>) {
        for (at, step) in self.steps.iter().enumerate().skip(from) {
            let Some(handlers) = step.handlers_from(run.next()) else {
                continue;
            };
            run.begin_step(step.group, step.first + step.handlers.len());
            if let Some(decoded) = Kept::find(kept, step.group) {
                decoded.run(handlers, run);
            } else if step.group_returns {
                self.groups[step.group].run_and_keep(handlers, run, &mut |run, decoded| {
                    let kept = Kept {
                        group: step.group,
                        decoded,
                        others: kept,
                    };
                    self.run_steps(at + 1, run, Some(&kept));
                });
                return;
            } else {
                self.groups[step.group].run(handlers, run);
            }
        }
    }

    /// What is known of the handlers from the place `from` to `to`.
    pub(crate) fn metas(&self, from: usize, to: usize) -> impl Iterator<Item = &Meta> {
        self.steps.iter().flat_map(move |step| {
            step.handlers
                .clone()
                .enumerate()
                .filter(move |(offset, _)| (from..to).contains(&(step.first + offset)))
                .map(|(_, index)| self.groups[step.group].meta(index))
        })
    }
}

impl Step {
    /// The step's handlers from the place `next` on.
    #[inline]
    fn handlers_from(&self, next: usize) -> Option<Range<usize>> {
        let done = next.saturating_sub(self.first);
        (done < self.handlers.len()).then(|| self.handlers.start + done..self.handlers.end)
    }
}

/// The decoded events of the groups whose handlers are not all done.
struct Kept<'k, 'a> {
    group: usize,
    decoded: &'k dyn Decoded<'a>,
    others: Option<&'k Kept<'k, 'a>>,
}

impl<'k, 'a> Kept<'k, 'a> {
    #[inline]
    fn find(mut kept: Option<&'k Self>, group: usize) -> Option<&'k dyn Decoded<'a>> {
        while let Some(this) = kept {
            if this.group == group {
                return Some(this.decoded);
            }
            kept = this.others;
        }
        None
    }
}
