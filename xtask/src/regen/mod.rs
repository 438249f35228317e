//! regen
pub mod format;
