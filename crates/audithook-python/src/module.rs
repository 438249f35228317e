//! The extension module `audithook._native`, for the package's Python code.
//!
//! It is linked to no Python: the few functions it needs are found by name, so
//! that one file serves every version, and loads in processes without Python.

use std::ffi::{CStr, CString, OsStr, c_char, c_int, c_void};
use std::mem::transmute;
use std::os::unix::ffi::OsStrExt as _;
use std::panic::catch_unwind;
use std::path::PathBuf;
use std::ptr;
use std::sync::OnceLock;

use audithook::PythonVersion;
use audithook_cpython::ObjectHead;

use crate::pattern::Patterns;
use crate::policy::{Policy, PolicyError};

type Object = *mut c_void;

/// The address of a symbol of this process.
fn symbol(name: &CStr) -> Option<*mut c_void> {
    // SAFETY: dlsym takes any C string; RTLD_DEFAULT is a valid handle.
    let symbol = unsafe { libc::dlsym(libc::RTLD_DEFAULT, name.as_ptr()) };
    (!symbol.is_null()).then_some(symbol)
}

/// The functions of the C API that the module needs, all in the stable ABI.
struct Functions {
    arg_parse_tuple: unsafe extern "C" fn(Object, *const c_char, ...) -> c_int,
    build_value: unsafe extern "C" fn(*const c_char, ...) -> Object,
    err_set_string: unsafe extern "C" fn(Object, *const c_char),
    module_def_init: unsafe extern "C" fn(*mut c_void) -> Object,
}

impl Functions {
    /// `None` in a process without Python, where nobody can call the module.
    fn find() -> Option<Self> {
        // SAFETY: the functions' types in CPython's headers, in every version.
        unsafe {
            Some(Self {
                arg_parse_tuple: transmute::<
                    *mut c_void,
                    unsafe extern "C" fn(Object, *const c_char, ...) -> c_int,
                >(symbol(c"PyArg_ParseTuple")?),
                build_value: transmute::<
                    *mut c_void,
                    unsafe extern "C" fn(*const c_char, ...) -> Object,
                >(symbol(c"Py_BuildValue")?),
                err_set_string: transmute::<*mut c_void, unsafe extern "C" fn(Object, *const c_char)>(
                    symbol(c"PyErr_SetString")?,
                ),
                module_def_init: transmute::<
                    *mut c_void,
                    unsafe extern "C" fn(*mut c_void) -> Object,
                >(symbol(c"PyModuleDef_Init")?),
            })
        }
    }

    /// Raises `error`.
    ///
    /// # Safety
    /// The thread must be attached to Python.
    unsafe fn raise(&self, error: &PolicyError) {
        let class = match error {
            PolicyError::Record(..) => c"PyExc_OSError",
            PolicyError::Install(_) | PolicyError::Panicked => c"PyExc_RuntimeError",
            PolicyError::NotText(_) | PolicyError::NoSuchEvent(..) | PolicyError::Undeniable(_) => {
                c"PyExc_ValueError"
            }
        };
        let message = CString::new(error.to_string().replace('\0', "\\0")).unwrap_or_default();
        // SAFETY: the exceptions are variables of the type `PyObject *` in
        // every version; the thread is attached.
        unsafe {
            if let Some(class) = symbol(class) {
                (self.err_set_string)(*class.cast::<Object>(), message.as_ptr());
            }
        }
    }
}

/// `PyMethodDef`.
#[repr(C)]
struct Method {
    name: *const c_char,
    function: Option<unsafe extern "C" fn(Object, Object) -> Object>,
    flags: c_int,
    doc: *const c_char,
}

/// `PyModuleDef_Slot`.
#[repr(C)]
struct Slot {
    slot: c_int,
    value: *mut c_void,
}

/// What follows the object's head in `PyModuleDef`.
#[repr(C)]
struct ModuleDef {
    init: *mut c_void,
    index: isize,
    copy: Object,
    name: *const c_char,
    doc: *const c_char,
    size: isize,
    methods: *mut Method,
    slots: *mut Slot,
    traverse: *mut c_void,
    clear: *mut c_void,
    free: *mut c_void,
}

const METH_VARARGS: c_int = 1;
/// Since 3.12.
const MULTIPLE_INTERPRETERS: c_int = 3;
const PER_INTERPRETER_GIL: *mut c_void = ptr::without_provenance_mut(2);
/// Since 3.13.
const GIL: c_int = 4;
const GIL_NOT_USED: *mut c_void = ptr::without_provenance_mut(1);

/// The definition of the module for this Python: older versions refuse slots
/// that they do not know, and the head of an object is longer without a GIL.
///
/// `None` where this is not a Python as it should be.
fn definition(head: &ObjectHead) -> Option<*mut c_void> {
    let methods = Box::leak(Box::new([
        Method {
            name: c"install".as_ptr(),
            function: Some(install),
            flags: METH_VARARGS,
            doc: c"install(record, events, deny): see audithook.install".as_ptr(),
        },
        Method {
            name: ptr::null(),
            function: None,
            flags: 0,
            doc: ptr::null(),
        },
    ]));
    let mut slots = Vec::new();
    let mut slot = |since: PythonVersion, slot, value| {
        if head.python >= since {
            slots.push(Slot { slot, value });
        }
    };
    slot(
        PythonVersion::new(3, 12),
        MULTIPLE_INTERPRETERS,
        PER_INTERPRETER_GIL,
    );
    slot(PythonVersion::new(3, 13), GIL, GIL_NOT_USED);
    slot(PythonVersion::new(3, 0), 0, ptr::null_mut());

    let words = (head.size + size_of::<ModuleDef>()).div_ceil(size_of::<u128>());
    let memory: *mut c_void = Box::leak(vec![0u128; words].into_boxed_slice())
        .as_mut_ptr()
        .cast();
    if head.free_threaded {
        // 3.15 refuses a definition that does not begin as a static object does
        // without a GIL. `None` is one, the same but for the type at its end.
        let none = symbol(c"_Py_NoneStruct")?;
        // SAFETY: a live object begins with a head, and so does the memory.
        unsafe {
            let fields = head.size - size_of::<Object>();
            ptr::copy_nonoverlapping(none.cast::<u8>(), memory.cast(), fields);
        }
    }
    // SAFETY: the memory is long enough for the head and what follows it, and
    // the head's length is a multiple of a word.
    unsafe {
        memory
            .byte_add(head.size)
            .cast::<ModuleDef>()
            .write(ModuleDef {
                init: ptr::null_mut(),
                index: 0,
                copy: ptr::null_mut(),
                name: c"audithook._native".as_ptr(),
                doc: c"The native hook.".as_ptr(),
                size: 0,
                methods: methods.as_mut_ptr(),
                slots: slots.leak().as_mut_ptr(),
                traverse: ptr::null_mut(),
                clear: ptr::null_mut(),
                free: ptr::null_mut(),
            });
    }
    Some(memory)
}

/// What CPython calls for `import audithook._native`: gives the definition,
/// of which it makes a module for each interpreter.
// SAFETY: no other symbol of a Python process has this name.
#[unsafe(no_mangle)]
extern "C" fn PyInit__native() -> Object {
    static DEFINITION: OnceLock<Option<usize>> = OnceLock::new();
    let made = catch_unwind(|| {
        let functions = Functions::find()?;
        let head = audithook_cpython::object_head().ok()?;
        let definition = DEFINITION.get_or_init(|| Some(definition(&head)? as usize));
        // SAFETY: a complete definition that lives as long as the process; the
        // thread is attached, for it imports.
        Some(unsafe { (functions.module_def_init)((*definition)? as *mut c_void) })
    });
    made.ok().flatten().unwrap_or(ptr::null_mut())
}

/// `install(record: bytes, events: str, deny: str) -> None`.
///
/// # Safety
/// For CPython to call, with a tuple of arguments on an attached thread.
unsafe extern "C" fn install(_module: Object, args: Object) -> Object {
    let Some(functions) = Functions::find() else {
        return ptr::null_mut();
    };
    let mut record: *const c_char = ptr::null();
    let mut events: *const c_char = ptr::null();
    let mut deny: *const c_char = ptr::null();
    // SAFETY: a tuple, a format with three units and three places for them.
    let parsed = unsafe {
        (functions.arg_parse_tuple)(
            args,
            c"yss:install".as_ptr(),
            &raw mut record,
            &raw mut events,
            &raw mut deny,
        )
    };
    if parsed == 0 {
        return ptr::null_mut();
    }
    // SAFETY: C strings that live as long as the arguments.
    let [record, events, deny] = [record, events, deny].map(|text| unsafe { CStr::from_ptr(text) });
    let installed = catch_unwind(|| {
        let record = record.to_bytes();
        let policy = Policy {
            record: (!record.is_empty()).then(|| PathBuf::from(OsStr::from_bytes(record))),
            events: Patterns::parse(&events.to_string_lossy()),
            deny: Patterns::parse(&deny.to_string_lossy()),
        };
        // SAFETY: CPython calls functions on an attached thread.
        unsafe { policy.install_attached() }
    });
    // SAFETY: as above; an empty format makes `None`.
    unsafe {
        match installed {
            Ok(Ok(())) => (functions.build_value)(c"".as_ptr()),
            Ok(Err(error)) => {
                functions.raise(&error);
                ptr::null_mut()
            }
            Err(_) => {
                functions.raise(&PolicyError::Panicked);
                ptr::null_mut()
            }
        }
    }
}
