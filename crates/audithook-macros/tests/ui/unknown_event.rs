use audithook::{Dispatcher, Encode as _, Value, audit_event};

#[audit_event("os.chmmod")] //~ unknown audit event `os.chmmod`; did you mean `os.chmod`?
struct Near;

#[audit_event("Path.glob")] //~ unknown audit event `Path.glob`; there are events of
struct NoNamespace;

#[audit_event("putenv")] //~ unknown audit event `putenv`; did you mean `os.putenv`?
struct LastPart;

#[audit_event("connect")] //~ unknown audit event `connect`; `ftplib.connect`
struct LastPartOfMany;

#[audit_event("tempfile.frobnicate")] //~ the events of `tempfile` are `tempfile.mkdtemp` and `tempfile.mkstemp`; an event of your own is `#[derive(AuditEvent)]`
struct Namespace;

#[audit_event("frobnicated")] //~ the events without a namespace are
struct Root;

#[audit_event("")] //~ the name of the event is empty
struct Empty<'a> {
    path: Value<'a>,
}

// None of this is a mistake of its own.
fn main() {
    let dispatcher = Dispatcher::new();
    dispatcher.on(|e: &Near<'_>| assert_eq!(e.mode, 0));
    dispatcher.on(|_: &LastPart<'_>| ());
    dispatcher.on(|_: &Namespace<'_>| ());
    dispatcher.on(|_: &NoNamespace| ());
    dispatcher.on(|e: &Empty<'_>| assert_eq!(e.path, Value::None));
    let _ = Near::new("x", 0, 0).to_args();
}
