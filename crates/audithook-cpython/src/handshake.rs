//! The event that proves a hook is installed.
//!
//! A hook that was there before may veto a new one with a `RuntimeError`, and
//! `PySys_AddAuditHook` then returns 0 as if all was well (Python/sysmodule.c,
//! every version).

use std::ffi::CStr;

/// The name of the event; its argument is the new hook's number.
pub(crate) const NAME: &CStr = c"audithook.handshake";
