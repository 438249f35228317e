//! The function that CPython calls for every event.

use std::ffi::{CStr, c_char, c_int, c_void};
use std::ptr::NonNull;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use audithook::{Args as _, Dispatcher, Value, Verdict, Wanted};

use crate::api::{Api, PyObject};
use crate::arguments::Arguments;
use crate::raise::raise;
use crate::{allocator, handshake};

/// The last event of a Python: its list of hooks is freed next.
const CLEAR: &CStr = c"cpython._PySys_ClearAuditHooks";
const CLEAR_LEN: usize = CLEAR.count_bytes();

/// One installed hook. Never freed: CPython has no way to remove a hook, and
/// after `Py_Finalize` a thread may still be inside.
pub(crate) struct Hook {
    pub(crate) api: &'static Api,
    dispatcher: Arc<Dispatcher>,
    phase: AtomicU8,
}

/// Where a hook is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Phase {
    /// Handed to CPython, which may not have taken it: events are not
    /// dispatched.
    Offered,
    /// The handshake event came back.
    Greeted,
    /// Events are dispatched.
    Attached,
    /// CPython has dropped its hooks.
    Dropped,
}

impl Hook {
    /// A hook that lives as long as the process.
    pub(crate) fn leak(
        api: &'static Api,
        dispatcher: Arc<Dispatcher>,
        phase: Phase,
    ) -> &'static Self {
        Box::leak(Box::new(Self {
            api,
            dispatcher,
            phase: AtomicU8::new(phase as u8),
        }))
    }

    pub(crate) fn phase(&self) -> Phase {
        match self.phase.load(Ordering::Acquire) {
            0 => Phase::Offered,
            1 => Phase::Greeted,
            2 => Phase::Attached,
            _ => Phase::Dropped,
        }
    }

    pub(crate) fn set_phase(&self, phase: Phase) {
        self.phase.store(phase as u8, Ordering::Release);
    }

    /// What CPython gets as `userData`.
    pub(crate) fn as_user_data(&'static self) -> *mut c_void {
        std::ptr::from_ref(self).cast_mut().cast()
    }

    /// The number that the handshake event of this hook carries.
    pub(crate) fn nonce(&self) -> isize {
        std::ptr::from_ref(self) as isize
    }

    /// An event that a handler asks for.
    ///
    /// # Safety
    /// As [`callback`].
    #[inline(never)]
    unsafe fn deliver(&self, wanted: Wanted, name: &CStr, args: *mut PyObject) -> c_int {
        let Some(args) = NonNull::new(args) else {
            return 0;
        };
        // SAFETY: a tuple, alive for the time of the call, on an attached thread.
        let args = unsafe { Arguments::new(self.api, name, args) };
        // The dispatcher contains panics. One of its own ends the process, for
        // `callback` is a function of C.
        match self.dispatcher.deliver_c(wanted, name, &args) {
            Verdict::Allow => {
                // A handler that called into Python may have left an error,
                // which CPython 3.13 would raise for the operation.
                // SAFETY: the thread is attached: CPython called the hook.
                if unsafe { !(self.api.PyErr_Occurred)().is_null() } {
                    // SAFETY: as above.
                    unsafe { (self.api.PyErr_Clear)() };
                }
                0
            }
            Verdict::Deny(denial) => {
                // SAFETY: as above.
                unsafe { raise(self.api, &denial) };
                -1
            }
        }
    }

    /// An event of a hook that is not attached, or that may be the last.
    ///
    /// # Safety
    /// As [`callback`].
    #[cold]
    unsafe fn rare_event(&self, name: &CStr, args: *mut PyObject) -> c_int {
        let mut status = 0;
        match self.phase() {
            Phase::Offered if name == handshake::NAME => {
                // SAFETY: a tuple, alive for the time of the call, on an attached thread.
                let args =
                    NonNull::new(args).map(|args| unsafe { Arguments::new(self.api, name, args) });
                if args.is_some_and(|args| args.get(0) == Some(Value::Int(self.nonce() as i64))) {
                    self.set_phase(Phase::Greeted);
                }
            }
            // SAFETY: passed on.
            Phase::Attached => status = unsafe { self.dispatch(name, args) },
            _ => {}
        }
        if name == CLEAR {
            self.set_phase(Phase::Dropped);
            allocator::keep_nodes(self.api);
        }
        status
    }

    /// # Safety
    /// As [`callback`].
    #[inline]
    unsafe fn dispatch(&self, name: &CStr, args: *mut PyObject) -> c_int {
        match self.dispatcher.wanted_c(name) {
            // SAFETY: passed on.
            Some(wanted) => unsafe { self.deliver(wanted, name, args) },
            None => 0,
        }
    }
}

/// `Py_AuditHookFunction`.
///
/// # Safety
/// For CPython to call: an attached thread, `name` a C string, `args` a tuple,
/// `user_data` what [`Hook::as_user_data`] gave.
pub(crate) unsafe extern "C" fn callback(
    name: *const c_char,
    args: *mut PyObject,
    user_data: *mut c_void,
) -> c_int {
    // SAFETY: a leaked `Hook`.
    let hook = unsafe { &*user_data.cast::<Hook>() };
    // SAFETY: a C string for the time of the call.
    let name = unsafe { CStr::from_ptr(name) };
    let is_attached = hook.phase.load(Ordering::Relaxed) == Phase::Attached as u8;
    if !is_attached || name.count_bytes() == CLEAR_LEN {
        // SAFETY: passed on.
        return unsafe { hook.rare_event(name, args) };
    }
    // SAFETY: passed on.
    unsafe { hook.dispatch(name, args) }
}
