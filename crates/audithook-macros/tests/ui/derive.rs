use audithook::{AuditEvent, Dispatcher, Encode as _};

#[derive(AuditEvent)]
struct NoName { //~ expected the name of the event: `#[audit(event = "myapp.login")]`
    user: String,
}

#[derive(AuditEvent)]
#[audit(event = "os.chmod")] //~ `os.chmod` is an event of CPython; use `#[audit_event("os.chmod")]`
struct Clash;

#[derive(AuditEvent)]
#[audit(event = "my app")] //~ `my app` cannot be the name of an event: it has the character ' ', and names have letters, digits and `_`, `.`, `/`, `-`
struct Blank;

#[derive(AuditEvent)]
#[audit(event = "myapp..login")] //~ `myapp..login` cannot be the name of an event: one of its parts is empty
struct EmptyPart;

#[derive(AuditEvent)]
#[audit(event = "")] //~ the name of the event is empty
struct Empty;

#[derive(AuditEvent)]
#[audit(name = "myapp.login")] //~ `#[audit(…)]` on a struct has no `name`; it takes `event = "…"` and `crate = "…"`
struct WrongKey;

#[derive(AuditEvent)]
#[audit(event = "myapp.login")]
struct Arguments {
    user: String,
    #[audit(arg = "user")] //~ there is an argument `user` already
    name: String,
    #[audit(arg = "remote address")] //~ `remote address` cannot be the name of an argument
    address: String,
}

fn main() {
    let dispatcher = Dispatcher::new();
    dispatcher.on(|e: &NoName| assert_eq!(e.user, ""));
    dispatcher.on(|_: &Clash| ());
    let _ = Blank.to_args();
}
