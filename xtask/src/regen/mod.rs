//! `cargo xtask regen`: from the documents to the generated code.
pub mod drift;
pub mod format;
pub mod plan;
