//! The spec of CPython's audit events and its Rust model.
#![forbid(unsafe_code)]

#[cfg(feature = "files")]
mod facts;
mod model;
mod release;
mod type_expr;
mod version;

#[cfg(feature = "files")]
pub use facts::{FactEvent, Facts};
pub use model::{Argument, Event, Rename, Spec};
pub use release::{Release, ReleaseError, Stage};
pub use type_expr::{TypeExpr, TypeExprError, TypeWord};
pub use version::{PythonVersion, PythonVersionError};
