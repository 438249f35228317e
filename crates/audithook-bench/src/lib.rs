//! What the benchmarks share: the names that are looked up, the events that
//! are dispatched, and the other ways to look a name up.
#![forbid(unsafe_code)]

mod contenders;
mod events;
mod names;

pub use contenders::{FoldHash, StdHash, matched, phf};
pub use events::recorded;
pub use names::{far, near, shuffled, startup};
