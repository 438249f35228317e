//! Raising a denial.

use std::ffi::CString;
use std::ptr::NonNull;

use audithook::Denial;

use crate::api::{Api, PyObject, Size, symbol};

/// Sets the exception of `denial` with its message.
///
/// # Safety
/// The thread must be attached to the Python of `api`.
#[cold]
pub(crate) unsafe fn raise(api: &Api, denial: &Denial) {
    let class =
        exception_class(denial.exception.name()).or_else(|| exception_class("RuntimeError"));
    let Some(class) = class else {
        return;
    };
    let message = denial.message.as_bytes();
    // SAFETY: an attached thread; the text has the length that is given; a
    // missing text is `NULL`, of which PyErr_SetObject makes no argument.
    unsafe {
        let text = (api.PyUnicode_DecodeUTF8)(
            message.as_ptr().cast(),
            message.len() as Size,
            c"replace".as_ptr(),
        );
        (api.PyErr_SetObject)(class.as_ptr(), text);
        if let Some(text) = NonNull::new(text) {
            (api.Py_DecRef)(text.as_ptr());
        }
    }
}

/// The class that `PyExc_<name>` points to.
fn exception_class(name: &str) -> Option<NonNull<PyObject>> {
    let variable = symbol(&CString::new(format!("PyExc_{name}")).ok()?)?;
    // SAFETY: `PyExc_…` are variables of the type `PyObject *` that are set
    // before the first event is raised.
    NonNull::new(unsafe { variable.cast::<*mut PyObject>().read() })
}
