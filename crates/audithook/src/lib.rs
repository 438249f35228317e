//! Typed CPython audit events, dispatched to handlers.
//!
//! CPython raises an audit event ([PEP 578]) for what a security tool wants to
//! know of: a file is opened, a process starts, a module is imported. A
//! [`Dispatcher`] takes such events, from a live interpreter or a recording,
//! and hands each to the handlers that ask for it, as the Rust type they ask
//! for it as. A handler may deny the operation.
//!
//! [PEP 578]: https://peps.python.org/pep-0578/
#![deny(unsafe_code)]

#[allow(unsafe_code, reason = "a system call, on Linux")]
mod barrier;
mod counters;
mod dispatcher;
mod either;
mod entry;
mod group;
mod handle;
mod handler;
mod incidents;
mod names;
mod panics;
#[expect(
    unsafe_code,
    reason = "values are dropped by hand, once they have no reader left"
)]
mod reclaim;
#[cfg(feature = "json")]
pub mod recording;
mod reentry;
mod registration;
mod registry;
mod row;
mod run;
mod several;
mod shared;
mod sync;
mod table;
#[cfg(test)]
mod tests;
#[expect(unsafe_code, reason = "a thread answers for its record")]
mod thread;
mod verdict;

pub use audithook_core::*;
#[doc(inline)]
pub use audithook_events as events;
pub use audithook_events::AnyEvent;
#[cfg(feature = "spec-files")]
pub use audithook_macros::audit_events;
#[cfg(feature = "macros")]
pub use audithook_macros::{AuditEvent, audit_event};

/// What the expansions of the macros name; no part of the interface.
#[doc(hidden)]
pub mod __private {
    pub use audithook_core as core;
    pub use std::vec::Vec;
}

pub use counters::{Counters, EventCounts};
pub use dispatcher::{Dispatcher, Settings, Wanted};
pub use either::Either;
pub use handle::Handle;
pub use handler::Handler;
pub use incidents::Incidents;
pub use panics::PanicPolicy;
pub use reentry::Reentry;
pub use registration::Registration;
pub use verdict::{Denial, Exception, IntoVerdict, Verdict};

/// The examples of the README, compiled and run.
#[cfg(all(doctest, feature = "macros"))]
#[doc = include_str!("../../../README.md")]
struct Readme;
