//! The tasks of the workspace, as `cargo xtask` runs them.
//!
//! A library beside the program, so that tests, benchmarks and fuzz targets
//! reach what the program does.
#![forbid(unsafe_code)]

pub mod conform;
pub mod diff;
pub mod document;
pub mod instructions;
mod outcome;
pub mod parse;
pub mod regen;
pub mod workspace;

pub use outcome::{Failure, Outcome};
