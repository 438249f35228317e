//! Embeds Python by hand: `embed LIBPYTHON`, such as `/usr/lib/…/libpython3.11.so.1.0`.

use std::error::Error;
use std::ffi::{CString, c_char, c_int};

use audithook::events::os;
use audithook::{Denial, Dispatcher, Exception};
use libloading::os::unix::{Library, RTLD_GLOBAL, RTLD_NOW};

fn main() -> Result<(), Box<dyn Error>> {
    let hooks = Dispatcher::new();
    hooks.on(|event: &os::Mkdir<'_>| -> Result<(), Denial> {
        println!("denied: os.mkdir({:?}, {:o})", event.path, event.mode);
        Err(Denial::new("no new folders").with_exception(Exception::PermissionError))
    });

    let path = std::env::args_os().nth(1).ok_or("usage: embed LIBPYTHON")?;
    // SAFETY: a libpython does nothing when it is loaded; the functions have
    // these types in Python's headers.
    unsafe {
        // The hook finds Python by name, so its names must be global.
        let python = Library::open(Some(path), RTLD_NOW | RTLD_GLOBAL)?;
        let initialize = python.get::<unsafe extern "C" fn()>(b"Py_Initialize")?;
        let run =
            python.get::<unsafe extern "C" fn(*const c_char) -> c_int>(b"PyRun_SimpleString")?;
        let finalize = python.get::<unsafe extern "C" fn() -> c_int>(b"Py_FinalizeEx")?;

        // Before Python starts, so that no event is missed.
        let hook = audithook_cpython::install(hooks)?;
        initialize();
        let code =
            CString::new("import os\ntry: os.mkdir('new')\nexcept PermissionError as e: print(e)")?;
        assert_eq!(run(code.as_ptr()), 0);
        assert!(hook.is_attached());
        finalize();
        // Python has dropped its hooks; another Py_Initialize needs another install.
        assert!(!hook.is_attached());
    }
    Ok(())
}
