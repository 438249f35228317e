//! What a CPython audit event is made of.
//!
//! CPython raises an audit event ([PEP 578]) as a name and a tuple of
//! arguments. This crate has the Rust side of that: [`Value`] is one argument,
//! borrowed from wherever it lives; [`Args`] is a tuple of them; [`RawEvent`]
//! is a name with its arguments; [`AuditEvent`] is a type that can be decoded
//! from one, and [`DecodeError`] says why it could not be.
//!
//! Nothing here knows Python: a live tuple, a recording and a test offer their
//! arguments through the same trait. The crate needs `alloc` only; the feature
//! `std` (on by default) adds conversions to `std::path` types.
//!
//! [PEP 578]: https://peps.python.org/pep-0578/
#![cfg_attr(not(feature = "std"), no_std)]
#![forbid(unsafe_code)]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

mod args;
mod big_int;
mod container;
mod convert;
mod error;
mod event;
mod id;
pub mod kind;
mod name_table;
mod owned;
mod path;
mod python;
mod raw;
#[cfg(feature = "serde")]
mod recorded;
mod text;
mod value;

pub use args::Args;
pub use big_int::BigInt;
pub use container::{Dict, List, Mapping, Object, Opaque, Tuple};
pub use convert::{FromArg, ToArg};
pub use error::{DecodeError, Mismatch, Problem};
pub use event::{ArgumentInfo, AuditEvent, Encode, Interest, NamedEvent, Unknown};
pub use id::{EventId, EventSet};
pub use name_table::NameTable;
pub use owned::{OwnedBigInt, OwnedEvent, OwnedObject, OwnedValue};
pub use path::FsPath;
pub use python::PythonVersion;
pub use raw::RawEvent;
pub use text::{Text, TextBuf};
pub use value::Value;
