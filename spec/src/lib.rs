//! The spec of CPython's audit events and its Rust model.
#![forbid(unsafe_code)]

mod model;
mod type_expr;
mod version;

pub use model::{Argument, Event, Rename, Spec};
pub use type_expr::{TypeExpr, TypeExprError, TypeWord};
pub use version::{PythonVersion, PythonVersionError};
