/// What becomes of an event that is raised on a thread while a handler of the
/// same dispatcher runs there: nearly always an event that the handler causes,
/// by opening a file or calling into Python.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reentry {
    /// It is allowed, reaches no handler, and is counted (see
    /// [`Incidents::skipped`](crate::Incidents::skipped)).
    #[default]
    Skip,
    /// It reaches the handlers like any other event. A handler that causes the
    /// event it handles has to end that itself.
    Run,
    /// It reaches the handlers inside of at most this many others; what is
    /// deeper is skipped. `Limit(0)` is [`Reentry::Skip`].
    Limit(usize),
}

impl Reentry {
    /// Whether an event inside of `depth` others runs.
    #[inline]
    pub(crate) fn permits(self, depth: usize) -> bool {
        depth == 0
            || match self {
                Reentry::Skip => false,
                Reentry::Run => true,
                Reentry::Limit(limit) => depth <= limit,
            }
    }
}
