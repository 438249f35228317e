//! The C API of the Python in this process, found by name.
//!
//! Nothing is linked: `dlsym` finds the functions in whatever executable or
//! shared library brought Python into the process. All of them are in the
//! stable ABI (Misc/stable_abi.toml), except `PySys_AddAuditHook`, which no
//! version has there, and the pair `PyMem_GetAllocator`/`PyMem_SetAllocator`.

use std::ffi::{CStr, c_char, c_int, c_longlong, c_ulong, c_void};
use std::marker::{PhantomData, PhantomPinned};
use std::ptr::NonNull;
use std::sync::OnceLock;

use audithook::PythonVersion;

use crate::contents::Contents;
use crate::layout::Layout;

/// A Python object, of which only C knows the inside.
#[repr(C)]
pub(crate) struct PyObject {
    _inside: [u8; 0],
    _marker: PhantomData<(*mut u8, PhantomPinned)>,
}

/// `Py_ssize_t`.
pub(crate) type Size = isize;

/// `Py_AuditHookFunction`: returns below 0, with an exception set, to abort.
pub(crate) type AuditHook =
    unsafe extern "C" fn(*const c_char, *mut PyObject, *mut c_void) -> c_int;

/// `PyMemAllocatorEx` (Include/cpython/pymem.h, the same since 3.5).
#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct Allocator {
    pub context: *mut c_void,
    pub malloc: unsafe extern "C" fn(*mut c_void, usize) -> *mut c_void,
    pub calloc: unsafe extern "C" fn(*mut c_void, usize, usize) -> *mut c_void,
    pub realloc: unsafe extern "C" fn(*mut c_void, *mut c_void, usize) -> *mut c_void,
    pub free: unsafe extern "C" fn(*mut c_void, *mut c_void),
}

/// `PYMEM_DOMAIN_RAW`.
pub(crate) const DOMAIN_RAW: c_int = 0;

/// The address of a symbol of this process; `None` where there is none.
pub(crate) fn symbol(name: &CStr) -> Option<NonNull<c_void>> {
    #[cfg(unix)]
    {
        // SAFETY: dlsym takes any C string; RTLD_DEFAULT is a valid handle.
        NonNull::new(unsafe { libc::dlsym(libc::RTLD_DEFAULT, name.as_ptr()) })
    }
    #[cfg(not(unix))]
    {
        let _ = name;
        None
    }
}

macro_rules! symbols {
    (
        functions { $($(#[$function_doc:meta])* $function:ident: $function_type:ty,)* }
        newer { $($(#[$newer_doc:meta])* $newer:ident: $newer_type:ty,)* }
        objects { $($(#[$object_doc:meta])* $object:ident,)* }
    ) => {
        /// The functions and objects of the C API that the hook needs.
        #[allow(non_snake_case)]
        pub(crate) struct Symbols {
            $($(#[$function_doc])* pub $function: $function_type,)*
            $($(#[$newer_doc])* pub $newer: Option<$newer_type>,)*
            $($(#[$object_doc])* pub $object: NonNull<PyObject>,)*
        }

        impl Symbols {
            fn find() -> Result<Self, FindError> {
                let find = |name| symbol(name).ok_or(FindError::Missing(name));
                // SAFETY: each symbol is a function of the type that CPython's
                // headers give it, the same in every version from 3.8 to 3.15.
                unsafe {
                    Ok(Self {
                        $($function: std::mem::transmute::<*mut c_void, $function_type>(
                            find(name_of!($function))?.as_ptr(),
                        ),)*
                        $($newer: symbol(name_of!($newer)).map(|found| {
                            std::mem::transmute::<*mut c_void, $newer_type>(found.as_ptr())
                        }),)*
                        $($object: find(name_of!($object))?.cast(),)*
                    })
                }
            }
        }
    };
}

/// A name as a C string.
macro_rules! name_of {
    ($name:ident) => {
        const {
            match std::ffi::CStr::from_bytes_with_nul(concat!(stringify!($name), "\0").as_bytes()) {
                Ok(name) => name,
                Err(_) => unreachable!(),
            }
        }
    };
}

symbols! {
    functions {
        Py_GetVersion: unsafe extern "C" fn() -> *const c_char,
        Py_IsInitialized: unsafe extern "C" fn() -> c_int,
        Py_IncRef: unsafe extern "C" fn(*mut PyObject),
        Py_DecRef: unsafe extern "C" fn(*mut PyObject),
        PySys_AddAuditHook: unsafe extern "C" fn(AuditHook, *mut c_void) -> c_int,
        /// In the stable ABI since 3.13, exported since 3.8.
        PySys_Audit: unsafe extern "C" fn(*const c_char, *const c_char, ...) -> c_int,
        PyMem_GetAllocator: unsafe extern "C" fn(c_int, *mut Allocator),
        PyMem_SetAllocator: unsafe extern "C" fn(c_int, *mut Allocator),
        /// A borrowed reference.
        PyErr_Occurred: unsafe extern "C" fn() -> *mut PyObject,
        PyErr_Clear: unsafe extern "C" fn(),
        PyErr_SetObject: unsafe extern "C" fn(*mut PyObject, *mut PyObject),
        PyType_GetFlags: unsafe extern "C" fn(*mut PyObject) -> c_ulong,
        PyType_IsSubtype: unsafe extern "C" fn(*mut PyObject, *mut PyObject) -> c_int,
        PyTuple_Size: unsafe extern "C" fn(*mut PyObject) -> Size,
        /// A borrowed reference.
        PyTuple_GetItem: unsafe extern "C" fn(*mut PyObject, Size) -> *mut PyObject,
        PyList_Size: unsafe extern "C" fn(*mut PyObject) -> Size,
        /// A borrowed reference.
        PyList_GetItem: unsafe extern "C" fn(*mut PyObject, Size) -> *mut PyObject,
        PyDict_Size: unsafe extern "C" fn(*mut PyObject) -> Size,
        /// Borrowed references.
        PyDict_Next: unsafe extern "C" fn(
            *mut PyObject, *mut Size, *mut *mut PyObject, *mut *mut PyObject,
        ) -> c_int,
        /// A new reference.
        PyDict_Copy: unsafe extern "C" fn(*mut PyObject) -> *mut PyObject,
        /// A new reference.
        PyLong_FromLongLong: unsafe extern "C" fn(c_longlong) -> *mut PyObject,
        PyLong_AsLongLongAndOverflow:
            unsafe extern "C" fn(*mut PyObject, *mut c_int) -> c_longlong,
        /// A new reference.
        PyNumber_ToBase: unsafe extern "C" fn(*mut PyObject, c_int) -> *mut PyObject,
        PyFloat_AsDouble: unsafe extern "C" fn(*mut PyObject) -> f64,
        PyBytes_AsStringAndSize:
            unsafe extern "C" fn(*mut PyObject, *mut *mut c_char, *mut Size) -> c_int,
        /// In the stable ABI since 3.10, exported since 3.3. The text lives
        /// as long as the object.
        PyUnicode_AsUTF8AndSize:
            unsafe extern "C" fn(*mut PyObject, *mut Size) -> *const c_char,
        PyUnicode_GetLength: unsafe extern "C" fn(*mut PyObject) -> Size,
        PyUnicode_ReadChar: unsafe extern "C" fn(*mut PyObject, Size) -> u32,
        /// A new reference.
        PyUnicode_DecodeUTF8:
            unsafe extern "C" fn(*const c_char, Size, *const c_char) -> *mut PyObject,
    }
    newer {
        /// A new reference; since 3.13.
        PyList_GetItemRef: unsafe extern "C" fn(*mut PyObject, Size) -> *mut PyObject,
    }
    objects {
        PyType_Type,
        PyLong_Type,
        PyBool_Type,
        PyFloat_Type,
        PyUnicode_Type,
        PyBytes_Type,
        /// `None`.
        _Py_NoneStruct,
        /// `True`.
        _Py_TrueStruct,
    }
}

/// The C API of this process's Python, and what was measured of that Python.
/// Found once a process.
pub(crate) struct Api {
    symbols: Symbols,
    /// The version of this Python.
    pub version: PythonVersion,
    /// Whether threads run without a GIL, so that containers change while
    /// they are read.
    pub free_threaded: bool,
    /// Where an object keeps its type, and a type its name.
    pub layout: Layout,
    contents: OnceLock<Contents>,
}

impl std::ops::Deref for Api {
    type Target = Symbols;

    #[inline]
    fn deref(&self) -> &Symbols {
        &self.symbols
    }
}

// SAFETY: function pointers and addresses of objects that are never freed;
// using them has its own conditions (an attached thread).
unsafe impl Send for Api {}
// SAFETY: as above; nothing here is written after it was found.
unsafe impl Sync for Api {}

/// Bits of `PyType_GetFlags` that every subclass of the type has (Include/object.h).
pub(crate) mod flags {
    use super::c_ulong;

    pub(crate) const LONG: c_ulong = 1 << 24;
    pub(crate) const LIST: c_ulong = 1 << 25;
    pub(crate) const TUPLE: c_ulong = 1 << 26;
    pub(crate) const BYTES: c_ulong = 1 << 27;
    pub(crate) const UNICODE: c_ulong = 1 << 28;
    pub(crate) const DICT: c_ulong = 1 << 29;
}

/// Why no usable Python was found in this process.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum FindError {
    /// The process has no Python whose symbols can be seen.
    NoPython,
    /// Python is older than audit hooks are (3.8).
    TooOld(String),
    /// Something that every CPython since 3.8 has is not there.
    Missing(&'static CStr),
    /// The version text has another form.
    Version(String),
    /// Objects are laid out in a way that no known CPython has.
    Layout,
}

impl Api {
    /// The API of the Python in this process.
    pub(crate) fn find() -> Result<&'static Api, FindError> {
        // A failure is not remembered: Python may be loaded later.
        static FOUND: OnceLock<Api> = OnceLock::new();
        if let Some(api) = FOUND.get() {
            return Ok(api);
        }
        let get_version = symbol(c"Py_GetVersion").ok_or(FindError::NoPython)?;
        if symbol(c"PySys_AddAuditHook").is_none() {
            // SAFETY: Py_GetVersion has had this type since Python 1 and may
            // be called at any time.
            let text = unsafe {
                let get_version = std::mem::transmute::<
                    *mut c_void,
                    unsafe extern "C" fn() -> *const c_char,
                >(get_version.as_ptr());
                CStr::from_ptr(get_version())
            };
            let text = text.to_string_lossy();
            let number = text.split_whitespace().next().unwrap_or_default();
            return Err(FindError::TooOld(number.to_owned()));
        }
        let api = Api::search()?;
        Ok(FOUND.get_or_init(|| api))
    }

    fn search() -> Result<Self, FindError> {
        let symbols = Symbols::find()?;
        // SAFETY: Py_GetVersion may be called at any time and returns a C
        // string that lives as long as the process.
        let text = unsafe { CStr::from_ptr((symbols.Py_GetVersion)()) }.to_string_lossy();
        let Some(version) = parse_version(&text) else {
            return Err(FindError::Version(text.into_owned()));
        };
        let types = [
            (symbols.PyLong_Type, c"int"),
            (symbols.PyUnicode_Type, c"str"),
            (symbols.PyBytes_Type, c"bytes"),
        ];
        // SAFETY: static types, which exist while their library does.
        let layout = unsafe { Layout::measure(symbols.PyType_Type, types) };
        Ok(Self {
            version,
            free_threaded: text.contains("free-threading"),
            layout: layout.ok_or(FindError::Layout)?,
            contents: OnceLock::new(),
            symbols,
        })
    }

    /// Where objects keep what is in them, once that was measured.
    #[inline]
    pub(crate) fn contents(&self) -> Option<&Contents> {
        self.contents.get()
    }

    /// Measures where objects keep what is in them, if Python is far enough for
    /// that and `tuple` tells.
    ///
    /// # Safety
    /// The thread is attached to this Python, and `tuple` is a live tuple.
    #[cold]
    pub(crate) unsafe fn measure_contents(&self, tuple: NonNull<PyObject>) {
        if self.is_initialized() {
            let head = self.layout.head_size();
            // SAFETY: passed on.
            if let Some(contents) = unsafe { Contents::measure(&self.symbols, head, tuple) } {
                // Another thread may have measured the same.
                let _ = self.contents.set(contents);
            }
        }
    }

    /// Whether `Py_Initialize` is done and `Py_Finalize` has not begun.
    pub(crate) fn is_initialized(&self) -> bool {
        // SAFETY: may be called at any time, without a thread state.
        unsafe { (self.Py_IsInitialized)() != 0 }
    }
}

/// The version in a text such as `3.13.0 (main, …) [GCC …]` or `3.15.0a1+ (…)`.
fn parse_version(text: &str) -> Option<PythonVersion> {
    let mut parts = text.split(|c: char| !c.is_ascii_digit());
    let major = parts.next()?.parse().ok()?;
    let minor = parts.next()?.parse().ok()?;
    Some(PythonVersion::new(major, minor))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_from_what_py_get_version_returns() {
        let version = |text| parse_version(text).map(|v| (v.major, v.minor));
        assert_eq!(version("3.8.18 (default, Jan  1 2026)"), Some((3, 8)));
        assert_eq!(version("3.15.0a1+ (heads/main)"), Some((3, 15)));
        assert_eq!(version("3.14t"), Some((3, 14)));
        assert_eq!(version(""), None);
        assert_eq!(version("three"), None);
    }

    #[test]
    fn a_process_without_python_says_so() {
        assert_eq!(Api::find().err(), Some(FindError::NoPython));
    }
}
