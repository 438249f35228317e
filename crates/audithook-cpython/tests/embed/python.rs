//! A Python loaded into this process by hand.

use std::ffi::{CStr, CString, c_char, c_int, c_void};
use std::path::Path;

/// The few functions of the C API that the tests drive Python with.
pub struct Python {
    handle: *mut c_void,
}

impl Python {
    /// Loads the library and initialises nothing.
    pub fn load(library: &Path) -> Self {
        let name = CString::new(library.to_str().expect("a path in UTF-8")).expect("no NUL");
        // SAFETY: a library that the test's Python says is its own.
        let handle = unsafe { libc::dlopen(name.as_ptr(), libc::RTLD_NOW | libc::RTLD_GLOBAL) };
        assert!(!handle.is_null(), "cannot load {}", library.display());
        Self { handle }
    }

    pub fn function(&self, name: &CStr) -> *mut c_void {
        // SAFETY: a handle of dlopen.
        let function = unsafe { libc::dlsym(self.handle, name.as_ptr()) };
        assert!(!function.is_null(), "{name:?}");
        function
    }

    pub fn is_free_threaded(&self) -> bool {
        // SAFETY: the function's type in CPython's headers; its text stays.
        let version = unsafe {
            let version: unsafe extern "C" fn() -> *const c_char =
                std::mem::transmute(self.function(c"Py_GetVersion"));
            CStr::from_ptr(version())
        };
        version.to_string_lossy().contains("free-threading")
    }

    pub fn initialize(&self) {
        // SAFETY: the function's type in CPython's headers.
        unsafe {
            let initialize: unsafe extern "C" fn(c_int) =
                std::mem::transmute(self.function(c"Py_InitializeEx"));
            initialize(0);
        }
    }

    pub fn finalize(&self) {
        // SAFETY: the function's type in CPython's headers.
        unsafe {
            let finalize: unsafe extern "C" fn() -> c_int =
                std::mem::transmute(self.function(c"Py_FinalizeEx"));
            assert_eq!(finalize(), 0);
        }
    }

    /// Runs `code`, which must not end with an exception.
    #[track_caller]
    pub fn run(&self, code: &str) {
        let code = CString::new(code).expect("no NUL");
        // SAFETY: the function's type in CPython's headers.
        let status = unsafe {
            let run: unsafe extern "C" fn(*const c_char) -> c_int =
                std::mem::transmute(self.function(c"PyRun_SimpleString"));
            run(code.as_ptr())
        };
        assert_eq!(status, 0, "{code:?} failed");
    }
}
