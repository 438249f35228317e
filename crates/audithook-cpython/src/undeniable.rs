/// The events that CPython goes on after, whatever a hook returns: their audit
/// is not checked (`Python/pystate.c`, `Python/sysmodule.c`, every version).
///
/// Other denials are heeded without an exception for the caller, which
/// `PROMISES.md` lists.
pub const UNDENIABLE: [&str; 2] = [
    "cpython.PyInterpreterState_Clear",
    "cpython._PySys_ClearAuditHooks",
];
