//! The native hook: typed audit events from a running CPython, 3.8 and later.
//!
//! [`install`] hands a [`Dispatcher`](audithook::Dispatcher) to the Python of
//! this process. The C API is found by name in the running process, so one
//! build serves every version, shared or static, and nothing of Python is
//! needed to build.
//!
//! What a hook can promise and what it cannot is in `PROMISES.md` of this
//! crate: it is telemetry and a guard rail, not a sandbox.

mod allocator;
mod api;
mod arguments;
mod contents;
mod handshake;
mod hook;
mod install;
mod layout;
mod raise;
mod surrogates;
mod undeniable;

pub use install::{
    InstallError, Installed, ObjectHead, install, install_attached, is_before_python, object_head,
};
pub use undeniable::UNDENIABLE;
