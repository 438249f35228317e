use audithook::{AuditEvent, Dispatcher, OwnedValue, audit_event};

#[audit_event] //~ expected the name of an event: `#[audit_event("os.chmod")]`
struct NoName;

#[audit_event("os.fork", sine = "3.11")] //~ `#[audit_event]` has no `sine`; did you mean `since`?
struct NearKey;

#[audit_event("os.fork", colour = "red")] //~ `#[audit_event]` has no `colour`; it takes the name of an event in quotes, and `since = "…"` and `crate = "…"`
struct UnknownKey;

#[audit_event("os.fork", since = 3.11)] //~ expected a value in quotes: `key = "value"`
struct NoString;

#[audit_event(os.fork)] //~ `#[audit_event]` takes the name of an event in quotes, and `since = "…"` and `crate = "…"`
struct NoLiteral;

#[audit_event("os.fork", "os.forkpty")] //~ the name of an event stands here already
struct TwoNames;

#[audit_event("os.fork", since = "3.9", since = "3.10")] //~ `since` stands here already
struct Twice;

#[audit_event("os.fork", crate = "not a path")] //~ `not a path` is not a path; expected that of the crate audithook, such as `::renamed` or `crate::reexports::audithook`
struct NoPath;

#[audit_event("os.chmod")]
struct Fields {
    #[audit(argument = "mode")] //~ `#[audit(…)]` on a field has no `argument`; it takes `arg = "…"`
    mode: i64,
    #[audit] //~ `#[audit(…)]` on a field takes `arg = "…"`
    dir_fd: i32,
    #[audit("path")] //~ `#[audit(…)]` on a field takes `arg = "…"`
    path: OwnedValue,
}

#[audit_event("os.fork")]
#[derive(AuditEvent)] //~ `#[audit_event]` implements `AuditEvent` for an event of CPython; the derive is for events of your own
struct Both;

#[audit_event("os.fork")]
#[audit(event = "myapp.fork")] //~ `#[audit(…)]` on a struct goes with `#[derive(AuditEvent)]`; `#[audit_event(…)]` has its own settings
struct Misplaced;

fn main() {
    let dispatcher = Dispatcher::new();
    dispatcher.on(|_: &NearKey| ());
    dispatcher.on(|_: &NoName| ());
    dispatcher.on(|e: &Fields| assert_eq!(e.mode, 0));
}
