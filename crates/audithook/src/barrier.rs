//! A pair of fences of which the frequent one is free.
//!
//! A thread that stores and then loads needs a full fence to keep the two in
//! order, and that is dearer than all else a dispatch does. Where the kernel
//! offers `membarrier` (Linux 4.14), [`heavy`](Barrier::heavy) makes every thread of the
//! process pass a full fence at once, and [`light`](Barrier::light) only keeps the compiler
//! from reordering. Elsewhere both are a full fence.

#[cfg(all(target_os = "linux", not(loom), not(miri)))]
mod asymmetric {
    use std::sync::OnceLock;
    use std::sync::atomic::{AtomicBool, Ordering, compiler_fence, fence};

    /// From `linux/membarrier.h`.
    const PRIVATE_EXPEDITED: libc::c_int = 1 << 3;
    const REGISTER_PRIVATE_EXPEDITED: libc::c_int = 1 << 4;

    fn membarrier(command: libc::c_int) -> bool {
        // SAFETY: membarrier(command, flags, cpu) takes integers and touches no
        // memory of the process; an unknown command is refused with an error.
        unsafe { libc::syscall(libc::SYS_membarrier, command, 0, 0) == 0 }
    }

    /// Whether the kernel offers the service, which it is asked for once.
    fn is_available() -> bool {
        static AVAILABLE: OnceLock<bool> = OnceLock::new();
        *AVAILABLE.get_or_init(|| membarrier(REGISTER_PRIVATE_EXPEDITED))
    }

    /// A pair of fences.
    pub(crate) struct Barrier {
        /// Beside what the user of the fences reads: a look into another place
        /// costs as much as the rest.
        is_asymmetric: AtomicBool,
    }

    impl Barrier {
        pub(crate) const fn new() -> Self {
            Self {
                is_asymmetric: AtomicBool::new(false),
            }
        }

        /// Asks the kernel for the service; called before the first fence.
        pub(crate) fn prepare(&self) {
            self.is_asymmetric.store(is_available(), Ordering::Release);
        }

        #[inline]
        pub(crate) fn light(&self) {
            if self.is_asymmetric.load(Ordering::Relaxed) {
                compiler_fence(Ordering::SeqCst);
            } else {
                fence(Ordering::SeqCst);
            }
        }

        /// Whether the barrier took place; a kernel that has agreed to it once
        /// refuses later only if the process is confined further in between.
        pub(crate) fn heavy(&self) -> bool {
            self.prepare();
            fence(Ordering::SeqCst);
            !is_available() || membarrier(PRIVATE_EXPEDITED)
        }
    }
}

#[cfg(all(target_os = "linux", not(loom), not(miri)))]
pub(crate) use asymmetric::Barrier;

#[cfg(any(not(target_os = "linux"), loom, miri))]
mod symmetric {
    use crate::sync::{Ordering, fence};

    /// A pair of fences.
    pub(crate) struct Barrier;

    impl Barrier {
        pub(crate) const fn new() -> Self {
            Self
        }

        pub(crate) fn prepare(&self) {}

        #[inline]
        pub(crate) fn light(&self) {
            fence(Ordering::SeqCst);
        }

        pub(crate) fn heavy(&self) -> bool {
            fence(Ordering::SeqCst);
            true
        }
    }
}

#[cfg(any(not(target_os = "linux"), loom, miri))]
pub(crate) use symmetric::Barrier;
