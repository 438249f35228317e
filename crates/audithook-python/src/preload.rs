//! What happens when the library is loaded.

use std::ffi::{c_char, c_int};

use crate::policy::Policy;

/// Runs when the dynamic linker loads the library: before `main` where it is
/// preloaded, and at its `import`, where it leaves the work to the module.
#[cfg(target_os = "linux")]
#[used]
// SAFETY: the linker calls the functions of this section with argc, argv and
// envp, once, before `main` or inside of `dlopen`.
#[unsafe(link_section = ".init_array")]
static CONSTRUCTOR: extern "C" fn(c_int, *const *const c_char, *const *const c_char) = constructor;

#[cfg(target_os = "linux")]
extern "C" fn constructor(_: c_int, _: *const *const c_char, _: *const *const c_char) {
    // A panic must not leave: the process is not ours.
    if std::panic::catch_unwind(preload).is_err() {
        complain("a bug: the preloaded library panicked");
    }
}

#[cfg(target_os = "linux")]
fn preload() {
    if !audithook_cpython::is_before_python() {
        return;
    }
    let installed = match Policy::from_environment() {
        Ok(policy) if policy.is_empty() => return,
        Ok(policy) => policy.install_early(),
        Err(error) => Err(error),
    };
    if let Err(error) = installed {
        // Without its guard rail the program is not to run.
        complain(&error.to_string());
        // SAFETY: ends the process at once, before anything of it has begun.
        unsafe { libc::_exit(2) };
    }
}

/// Writes a line to standard error without a buffer, for nothing of the
/// process is set up yet.
fn complain(message: &str) {
    let line = format!("audithook: {message}\n");
    // SAFETY: the text has the length that is given.
    unsafe { libc::write(2, line.as_ptr().cast(), line.len()) };
}
