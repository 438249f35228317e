//! The spec of CPython's audit events and its Rust model.
#![forbid(unsafe_code)]

#[cfg(feature = "files")]
mod align;
#[cfg(feature = "files")]
mod conflicts;
#[cfg(feature = "files")]
mod document;
#[cfg(feature = "files")]
mod facts;
#[cfg(feature = "files")]
mod json;
#[cfg(feature = "files")]
mod lines;
#[cfg(feature = "files")]
mod merge;
mod model;
#[cfg(feature = "files")]
mod places;
#[cfg(feature = "files")]
mod problems;
#[cfg(feature = "files")]
mod release;
#[cfg(feature = "schema")]
mod schema;
#[cfg(feature = "files")]
mod text;
mod type_expr;
#[cfg(feature = "files")]
mod types;
mod version;

#[cfg(feature = "files")]
pub use conflicts::{Conflicts, Differing, Reality, Undocumented, Versions};
#[cfg(feature = "files")]
pub use document::DocumentId;
#[cfg(feature = "files")]
pub use facts::{FactEvent, Facts};
#[cfg(feature = "files")]
pub use json::FORMAT;
#[cfg(feature = "files")]
pub use merge::merge;
pub use model::{Argument, Event, Rename, Spec};
#[cfg(feature = "files")]
pub use places::Places;
#[cfg(feature = "files")]
pub use problems::{Located, Problem, Problems};
#[cfg(feature = "files")]
pub use release::{Release, ReleaseError, Stage};
#[cfg(feature = "schema")]
pub use schema::{facts_schema, spec_schema};
pub use type_expr::{TypeExpr, TypeExprError, TypeWord};
#[cfg(feature = "files")]
pub use types::Types;
pub use version::{PythonVersion, PythonVersionError};
