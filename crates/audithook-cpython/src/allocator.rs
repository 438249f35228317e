//! The memory of hooks that were installed before Python was initialised.
//!
//! CPython keeps a hook in a node from its raw allocator. `-X dev` and
//! `PYTHONMALLOC=debug` replace that allocator during initialisation, and the
//! new one crashes on a node of the old one when Python finalises
//! (`_PySys_ClearAuditHooks`, seen on 3.8 to 3.13). So such a node comes from
//! here, and is never freed.

use std::ffi::c_void;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use crate::api::{Allocator, Api, DOMAIN_RAW};

/// The nodes that are never freed.
static NODES: Mutex<Vec<usize>> = Mutex::new(Vec::new());

/// Installs `add` with an allocator whose memory is never freed in the place
/// of Python's raw one.
///
/// For the time before `Py_Initialize`, when one thread alone is in Python.
pub(crate) fn with_lasting_memory<R>(api: &Api, add: impl FnOnce() -> R) -> R {
    let mut original = std::mem::MaybeUninit::<Allocator>::uninit();
    // SAFETY: PyMem_GetAllocator may be called at any time and fills the place.
    let original = unsafe {
        (api.PyMem_GetAllocator)(DOMAIN_RAW, original.as_mut_ptr());
        original.assume_init()
    };
    let mut lasting = Allocator {
        malloc: lasting_malloc,
        ..original
    };
    // SAFETY: a complete allocator; CPython copies it.
    unsafe { (api.PyMem_SetAllocator)(DOMAIN_RAW, &raw mut lasting) };
    let result = add();
    let mut original = original;
    // SAFETY: the allocator that was there before.
    unsafe { (api.PyMem_SetAllocator)(DOMAIN_RAW, &raw mut original) };
    result
}

unsafe extern "C" fn lasting_malloc(_context: *mut c_void, size: usize) -> *mut c_void {
    // SAFETY: malloc may be called with any size.
    let node = unsafe { libc::malloc(size.max(1)) };
    NODES
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .push(node as usize);
    node
}

/// Makes the raw allocator of this Python ignore the nodes when they are
/// freed, which is what happens next.
pub(crate) fn keep_nodes(api: &Api) {
    let nodes = std::mem::take(&mut *NODES.lock().unwrap_or_else(PoisonError::into_inner));
    if nodes.is_empty() {
        return;
    }
    let mut current = std::mem::MaybeUninit::<Allocator>::uninit();
    // SAFETY: as in `with_lasting_memory`.
    let current = unsafe {
        (api.PyMem_GetAllocator)(DOMAIN_RAW, current.as_mut_ptr());
        current.assume_init()
    };
    let keeper = Box::leak(Box::new(Keeper {
        wrapped: current,
        nodes: nodes.into_iter().map(AtomicUsize::new).collect(),
    }));
    let mut keeping = Allocator {
        context: std::ptr::from_mut(keeper).cast(),
        malloc: keeper_malloc,
        calloc: keeper_calloc,
        realloc: keeper_realloc,
        free: keeper_free,
    };
    // SAFETY: a complete allocator whose context is leaked.
    unsafe { (api.PyMem_SetAllocator)(DOMAIN_RAW, &raw mut keeping) };
}

/// The raw allocator that was in force when Python finalised, and the nodes
/// that it must not free.
struct Keeper {
    wrapped: Allocator,
    nodes: Vec<AtomicUsize>,
}

/// # Safety
/// `context` must be the leaked keeper.
unsafe fn keeper<'a>(context: *mut c_void) -> &'a Keeper {
    // SAFETY: the caller's promise.
    unsafe { &*context.cast::<Keeper>() }
}

unsafe extern "C" fn keeper_malloc(context: *mut c_void, size: usize) -> *mut c_void {
    // SAFETY: CPython passes the context of the allocator; the call goes on to
    // the allocator that was there before, with the same arguments.
    unsafe {
        let wrapped = &keeper(context).wrapped;
        (wrapped.malloc)(wrapped.context, size)
    }
}

unsafe extern "C" fn keeper_calloc(context: *mut c_void, count: usize, size: usize) -> *mut c_void {
    // SAFETY: as in `keeper_malloc`.
    unsafe {
        let wrapped = &keeper(context).wrapped;
        (wrapped.calloc)(wrapped.context, count, size)
    }
}

unsafe extern "C" fn keeper_realloc(
    context: *mut c_void,
    pointer: *mut c_void,
    size: usize,
) -> *mut c_void {
    // SAFETY: as in `keeper_malloc`.
    unsafe {
        let wrapped = &keeper(context).wrapped;
        (wrapped.realloc)(wrapped.context, pointer, size)
    }
}

unsafe extern "C" fn keeper_free(context: *mut c_void, pointer: *mut c_void) {
    // SAFETY: as in `keeper_malloc`.
    let keeper = unsafe { keeper(context) };
    for node in &keeper.nodes {
        // Once: malloc may never give the address again, for it is not freed,
        // but a second free of it would be somebody else's error to see.
        if node
            .compare_exchange(pointer as usize, 0, Ordering::Relaxed, Ordering::Relaxed)
            .is_ok()
            && !pointer.is_null()
        {
            return;
        }
    }
    // SAFETY: as in `keeper_malloc`.
    unsafe { (keeper.wrapped.free)(keeper.wrapped.context, pointer) };
}
