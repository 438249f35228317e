//! From an event of the spec to Rust tokens.
//!
//! The one place that knows what the Rust of an event looks like: the files of
//! the generated crate and the expansions of the macros both come from here.
//! Nothing in this crate reads or writes a file.
//!
//! A call goes through three stages: [`names`] finds the Rust path of each event
//! and refuses those that have none, [`types`] the Rust type of each argument;
//! the other modules write tokens.
#![forbid(unsafe_code)]

#[cfg(feature = "files")]
mod any_event;
mod casing;
mod context;
mod decoding;
#[cfg(feature = "files")]
mod digest;
mod docs;
mod event;
#[cfg(feature = "files")]
mod files;
mod implementation;
mod layout;
#[cfg(feature = "files")]
mod name_table;
pub mod names;
#[cfg(feature = "modules")]
mod namespace;
mod own;
#[cfg(feature = "modules")]
mod own_modules;
mod projection;
mod stub;
pub mod types;
#[cfg(feature = "modules")]
mod unions;

pub use context::Context;
#[cfg(feature = "files")]
pub use digest::digest;
pub use event::{Shell, event_item, filled_item};
#[cfg(feature = "files")]
pub use files::{File, Files};
pub use implementation::UNDENIABLE;
pub use layout::{Layouts, Place};
#[cfg(feature = "modules")]
pub use names::check_names;
pub use names::{NameError, RustPath, check_name, field_name, rust_path};
pub use own::{OwnEvent, OwnField, own_impls};
#[cfg(feature = "modules")]
pub use own_modules::own_modules;
pub use projection::{ProjectedField, Projection, projection_impls};
pub use stub::{Stub, stub_impls, unknown_item};
pub use types::union_name;
#[cfg(feature = "modules")]
pub use unions::{union_item, unions_of};
