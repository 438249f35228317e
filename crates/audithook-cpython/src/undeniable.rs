/// The events that CPython goes on after, whatever a hook returns: their audit
/// is not checked (`Python/pystate.c`, `Python/sysmodule.c`, every version).
///
/// A handler that decides over one of them alone does not compile
/// ([`AuditEvent::DENIABLE`](audithook::AuditEvent::DENIABLE)). Other denials are heeded without an exception for the caller, which
/// `PROMISES.md` lists.
pub const UNDENIABLE: [&str; 2] = [
    "cpython.PyInterpreterState_Clear",
    "cpython._PySys_ClearAuditHooks",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_types_of_these_events_say_so_too() {
        assert_eq!(UNDENIABLE, audithook_codegen::UNDENIABLE);
    }
}
