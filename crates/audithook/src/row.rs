use std::sync::Arc;

use crate::entry::AnyEntry;
use crate::several::Several;

/// The handlers of one event.
#[derive(Clone)]
pub(crate) enum Row {
    /// A lone handler: nearly every row.
    One(Arc<dyn AnyEntry>),
    Several(Arc<Several>),
}

impl Row {
    /// A row of `entries`, which are in the order in which they run; `None`
    /// where there are none. Where events are counted, a lone handler is run as
    /// several are, which tells what came of the event.
    pub(crate) fn new(entries: &[Arc<dyn AnyEntry>], counted: bool) -> Option<Self> {
        match entries {
            [] => None,
            [one] if !counted => Some(Row::One(Arc::clone(one))),
            several => Some(Row::Several(Arc::new(Several::new(several)))),
        }
    }

    /// The handlers, a lone one as several are.
    pub(crate) fn to_several(&self) -> Arc<Several> {
        match self {
            Row::One(one) => Arc::new(Several::new(std::slice::from_ref(one))),
            Row::Several(several) => Arc::clone(several),
        }
    }
}
