//! A pair of fences of which the frequent one is free.
//!
//! A thread that stores and then loads needs a full fence to keep the two in
//! order, and that is dearer than all else a dispatch does. Where the kernel
//! offers `membarrier` (Linux 4.14), [`heavy`] makes every thread of the
//! process pass a full fence at once, and [`light`] only keeps the compiler
//! from reordering. Elsewhere both are a full fence.

#[cfg(all(target_os = "linux", not(loom), not(miri)))]
mod asymmetric {
    use std::sync::OnceLock;
    use std::sync::atomic::{AtomicBool, Ordering, compiler_fence, fence};

    /// From `linux/membarrier.h`.
    const PRIVATE_EXPEDITED: libc::c_int = 1 << 3;
    const REGISTER_PRIVATE_EXPEDITED: libc::c_int = 1 << 4;

    static AVAILABLE: AtomicBool = AtomicBool::new(false);

    fn membarrier(command: libc::c_int) -> bool {
        // SAFETY: membarrier(command, flags, cpu) takes integers and touches no
        // memory of the process; an unknown command is refused with an error.
        unsafe { libc::syscall(libc::SYS_membarrier, command, 0, 0) == 0 }
    }

    /// Asks the kernel for the service; called before the first dispatch.
    pub(crate) fn prepare() {
        static ASKED: OnceLock<()> = OnceLock::new();
        ASKED.get_or_init(|| {
            AVAILABLE.store(membarrier(REGISTER_PRIVATE_EXPEDITED), Ordering::Release);
        });
    }

    #[inline]
    pub(crate) fn light() {
        if AVAILABLE.load(Ordering::Relaxed) {
            compiler_fence(Ordering::SeqCst);
        } else {
            fence(Ordering::SeqCst);
        }
    }

    /// Whether the barrier took place; a kernel that has agreed to it once
    /// refuses later only if the process is confined further in between.
    pub(crate) fn heavy() -> bool {
        prepare();
        fence(Ordering::SeqCst);
        !AVAILABLE.load(Ordering::Acquire) || membarrier(PRIVATE_EXPEDITED)
    }
}

#[cfg(all(target_os = "linux", not(loom), not(miri)))]
pub(crate) use asymmetric::{heavy, light, prepare};

#[cfg(any(not(target_os = "linux"), loom, miri))]
mod symmetric {
    use crate::sync::{Ordering, fence};

    pub(crate) fn prepare() {}

    #[inline]
    pub(crate) fn light() {
        fence(Ordering::SeqCst);
    }

    pub(crate) fn heavy() -> bool {
        fence(Ordering::SeqCst);
        true
    }
}

#[cfg(any(not(target_os = "linux"), loom, miri))]
pub(crate) use symmetric::{heavy, light, prepare};
