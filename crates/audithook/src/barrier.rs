//! A pair of fences of which the frequent one is free.
//!
//! A thread that stores and then loads needs a full fence to keep the two in
//! order, and that is dearer than all else a dispatch does. Where the kernel
//! offers `membarrier` (Linux 4.14), [`heavy`] makes every thread of the
//! process pass a full fence at once, and [`Light`] only keeps the compiler
//! from reordering. Elsewhere both are a full fence.

use crate::sync::{Ordering, fence};

/// The frequent fence of the pair.
pub(crate) trait Fence {
    fn fence();
}

/// The fence that is always enough.
pub(crate) struct Full;

impl Fence for Full {
    fn fence() {
        fence(Ordering::SeqCst);
    }
}

#[cfg(all(target_os = "linux", not(loom), not(miri)))]
mod asymmetric {
    use std::sync::OnceLock;
    use std::sync::atomic::{Ordering, compiler_fence, fence};

    use super::Fence;

    /// From `linux/membarrier.h`.
    const PRIVATE_EXPEDITED: libc::c_int = 1 << 3;
    const REGISTER_PRIVATE_EXPEDITED: libc::c_int = 1 << 4;

    fn membarrier(command: libc::c_int) -> bool {
        // SAFETY: membarrier(command, flags, cpu) takes integers and touches no
        // memory of the process; an unknown command is refused with an error.
        unsafe { libc::syscall(libc::SYS_membarrier, command, 0, 0) == 0 }
    }

    /// The fence that is enough where [`is_light_enough`].
    pub(crate) struct Light;

    impl Fence for Light {
        #[inline]
        fn fence() {
            compiler_fence(Ordering::SeqCst);
        }
    }

    /// Whether the kernel offers the service, which it is asked for once.
    pub(crate) fn is_light_enough() -> bool {
        static AVAILABLE: OnceLock<bool> = OnceLock::new();
        *AVAILABLE.get_or_init(|| membarrier(REGISTER_PRIVATE_EXPEDITED))
    }

    /// The rare fence. Whether it took place; a kernel that has agreed to it
    /// once refuses later only if the process is confined further in between.
    pub(crate) fn heavy() -> bool {
        fence(Ordering::SeqCst);
        !is_light_enough() || membarrier(PRIVATE_EXPEDITED)
    }
}

#[cfg(all(target_os = "linux", not(loom), not(miri)))]
pub(crate) use asymmetric::{Light, heavy, is_light_enough};

#[cfg(any(not(target_os = "linux"), loom, miri))]
mod symmetric {
    use super::{Fence as _, Full};

    pub(crate) type Light = Full;

    pub(crate) fn is_light_enough() -> bool {
        true
    }

    pub(crate) fn heavy() -> bool {
        Full::fence();
        true
    }
}

#[cfg(any(not(target_os = "linux"), loom, miri))]
pub(crate) use symmetric::{Light, heavy, is_light_enough};
