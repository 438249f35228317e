//! Tasks.
pub mod regen;
