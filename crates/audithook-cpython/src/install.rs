use std::ffi::{c_int, c_void};
use std::fmt;
use std::sync::Arc;

use audithook::Dispatcher;
use audithook::PythonVersion;

use crate::api::{Api, FindError, symbol};
use crate::contents::Contents;
use crate::hook::{Hook, Phase, callback};
use crate::{allocator, handshake};

/// Installs a native audit hook in the Python of this process: from now on,
/// every event that it raises goes to `dispatcher`, in every interpreter and
/// thread.
///
/// Before `Py_Initialize` this needs nothing, and the first event of start-up
/// arrives. While Python runs, the calling thread is attached for the time of
/// the call (`PyGILState_Ensure`), and a handshake event
/// (`audithook.handshake`) proves that the hook was taken. A hook is never
/// removed, but CPython drops all of them in `Py_Finalize`: an embedding
/// program that initialises Python again installs again.
///
/// A hook that is installed after another does not see what the other denies.
///
/// # Errors
/// Where this process has no Python that can be hooked, or another hook
/// vetoes the new one. Nothing is dispatched then.
///
/// # Panics
/// Never; a panic of a handler ends in the dispatcher.
///
/// ```no_run
/// use audithook::Dispatcher;
///
/// let dispatcher = Dispatcher::new();
/// let hook = audithook_cpython::install(dispatcher)?;
/// assert!(hook.is_attached());
/// # Ok::<(), audithook_cpython::InstallError>(())
/// ```
pub fn install(dispatcher: impl Into<Arc<Dispatcher>>) -> Result<Installed, InstallError> {
    let api = Api::find()?;
    let dispatcher = dispatcher.into();
    if !api.is_initialized() {
        return install_early(api, dispatcher);
    }
    let attached = Attached::new()?;
    // SAFETY: attached until the end of the block.
    let result = unsafe { install_running(api, dispatcher) };
    drop(attached);
    result
}

/// As [`install`], for a thread that is attached to an interpreter already: in
/// an extension module, where `PyGILState_Ensure` must not be called because
/// the interpreter may be a subinterpreter.
///
/// # Errors
/// As [`install`].
///
/// # Safety
/// Python must be initialised and the calling thread attached to it (hold the
/// GIL, where there is one).
pub unsafe fn install_attached(
    dispatcher: impl Into<Arc<Dispatcher>>,
) -> Result<Installed, InstallError> {
    let api = Api::find()?;
    // SAFETY: the caller's promise.
    unsafe { install_running(api, dispatcher.into()) }
}

/// Whether this process has a Python that can be hooked and has not initialised
/// it yet, or has finalised it: the time when [`install`] reaches the first
/// event of start-up.
#[must_use]
pub fn is_before_python() -> bool {
    Api::find().is_ok_and(|api| !api.is_initialized())
}

/// What an object of the Python in this process begins with: what an extension
/// module needs to lay out a `PyModuleDef` without Python's headers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ObjectHead {
    /// The size of `PyObject` in bytes: 16, and 32 in a free-threaded build.
    pub size: usize,
    /// The feature release of the Python.
    pub python: PythonVersion,
    /// Whether it is built to run without a GIL.
    pub free_threaded: bool,
}

/// What an object of the Python in this process begins with.
///
/// # Errors
/// Where this process has no Python that can be hooked.
pub fn object_head() -> Result<ObjectHead, InstallError> {
    let api = Api::find()?;
    Ok(ObjectHead {
        size: api.layout.head_size(),
        python: api.version,
        free_threaded: api.free_threaded,
    })
}

fn install_early(
    api: &'static Api,
    dispatcher: Arc<Dispatcher>,
) -> Result<Installed, InstallError> {
    // Nobody is asked and nothing can answer yet (Python/sysmodule.c).
    let hook = Hook::leak(api, dispatcher, Phase::Attached);
    let status = allocator::with_lasting_memory(api, || {
        // SAFETY: allowed before Py_Initialize; the function and what it is
        // given live as long as the process.
        unsafe { (api.PySys_AddAuditHook)(callback, hook.as_user_data()) }
    });
    if status != 0 {
        return Err(InstallError::Memory);
    }
    Ok(Installed { hook })
}

/// # Safety
/// The thread must be attached to the Python of `api`.
unsafe fn install_running(
    api: &'static Api,
    dispatcher: Arc<Dispatcher>,
) -> Result<Installed, InstallError> {
    let hook = Hook::leak(api, dispatcher, Phase::Offered);
    // SAFETY: an attached thread; the function and what it is given live as
    // long as the process; the format takes a Py_ssize_t.
    unsafe {
        if (api.PySys_AddAuditHook)(callback, hook.as_user_data()) != 0 {
            (api.PyErr_Clear)();
            return Err(InstallError::Vetoed);
        }
        if (api.PySys_Audit)(handshake::NAME.as_ptr(), c"n".as_ptr(), hook.nonce()) != 0 {
            (api.PyErr_Clear)();
        }
    }
    if hook.phase() != Phase::Greeted {
        return Err(InstallError::Vetoed);
    }
    hook.set_phase(Phase::Attached);
    Ok(Installed { hook })
}

/// A thread that is attached to the main interpreter while this lives.
struct Attached {
    state: c_int,
    release: unsafe extern "C" fn(c_int),
}

impl Attached {
    fn new() -> Result<Self, InstallError> {
        let find = |name| symbol(name).ok_or(FindError::Missing(name));
        let ensure = find(c"PyGILState_Ensure")?;
        let release = find(c"PyGILState_Release")?;
        // SAFETY: functions of the stable ABI with these types; Python is
        // initialised.
        unsafe {
            let ensure: unsafe extern "C" fn() -> c_int =
                std::mem::transmute::<*mut c_void, _>(ensure.as_ptr());
            let release: unsafe extern "C" fn(c_int) =
                std::mem::transmute::<*mut c_void, _>(release.as_ptr());
            Ok(Self {
                state: ensure(),
                release,
            })
        }
    }
}

impl Drop for Attached {
    fn drop(&mut self) {
        // SAFETY: the state that PyGILState_Ensure gave, on the same thread.
        unsafe { (self.release)(self.state) };
    }
}

/// A hook that CPython has taken. Dropping this removes nothing, for CPython
/// cannot remove a hook.
#[derive(Clone, Copy)]
pub struct Installed {
    hook: &'static Hook,
}

impl Installed {
    /// Whether Python still has the hook; `Py_Finalize` drops it.
    #[must_use]
    pub fn is_attached(self) -> bool {
        self.hook.phase() == Phase::Attached
    }

    /// The types whose values are read where they lie instead of through the C
    /// API: `tuple, int, str` in every known version. It is measured, so
    /// nothing before the first event of two arguments or more that a handler
    /// looked into.
    #[must_use]
    pub fn reads_directly(self) -> &'static str {
        self.hook.api.contents().map_or("", Contents::describe)
    }

    /// The feature release of the Python that has the hook.
    #[must_use]
    pub fn python(self) -> PythonVersion {
        self.hook.api.version
    }
}

impl fmt::Debug for Installed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Installed")
            .field("python", &self.python())
            .field("is_attached", &self.is_attached())
            .field("reads_directly", &self.reads_directly())
            .finish()
    }
}

/// Why a hook was not installed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InstallError {
    /// The process has no Python whose functions can be found by name.
    NoPython,
    /// The Python of the process has no audit hooks, which came with 3.8.
    TooOld {
        /// Its version, such as `3.7.16`.
        version: String,
    },
    /// The Python of the process is not one that this crate knows.
    Unsupported {
        /// What is not as it should be.
        reason: String,
    },
    /// Another audit hook refused the new one, or raised on its handshake event.
    Vetoed,
    /// CPython had no memory for the hook.
    Memory,
}

impl fmt::Display for InstallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            InstallError::NoPython => f.write_str(
                "no Python in this process: link or load libpython first; \
                 a library loaded by dlopen needs RTLD_GLOBAL",
            ),
            InstallError::TooOld { version } => {
                write!(f, "Python {version} has no audit hooks; they came with 3.8")
            }
            InstallError::Unsupported { reason } => {
                write!(f, "this Python is not one that can be hooked: {reason}")
            }
            InstallError::Vetoed => f.write_str(
                "another audit hook of this process refuses new hooks; install before it",
            ),
            InstallError::Memory => f.write_str("CPython had no memory for the hook"),
        }
    }
}

impl std::error::Error for InstallError {}

impl From<FindError> for InstallError {
    fn from(error: FindError) -> Self {
        match error {
            FindError::NoPython => InstallError::NoPython,
            FindError::TooOld(version) => InstallError::TooOld { version },
            FindError::Missing(name) => InstallError::Unsupported {
                reason: format!("it has no symbol `{}`", name.to_string_lossy()),
            },
            FindError::Version(text) => InstallError::Unsupported {
                reason: format!("its version reads `{text}`"),
            },
            FindError::Layout => InstallError::Unsupported {
                reason: "its objects are laid out in no known way".to_owned(),
            },
        }
    }
}
