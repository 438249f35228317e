use audithook::{AuditEvent, Dispatcher, Value, audit_event};

#[audit_event("os.system")]
struct Type<T: Clone> { //~ an event cannot have the type parameter `T`: handlers find an event by its name, and its arguments have one type each
    command: T,
}

#[audit_event("os.system")]
struct Const<const N: usize> { //~ an event cannot have the const parameter `N`: handlers find an event by its name alone
    command: [u8; N],
}

#[audit_event("os.chmod")]
struct Lifetimes<'a, 'b> { //~ an event borrows from its arguments for one lifetime; use `'a`
    path: Value<'a>,
    dir_fd: Value<'b>,
}

#[audit_event("os.chmod")]
struct Bounds<'a: 'static> { //~ the lifetime of an event's arguments is that of the call that raised it; it cannot have bounds
    path: Value<'a>,
}

#[audit_event("os.chmod")]
struct Where<'a>
where //~ an event has no parameters that a where clause could bound
    'a: 'a,
{
    path: Value<'a>,
}

#[audit_event("os.fork")]
struct Unit<T>; //~ an event cannot have the type parameter `T`

#[audit_event("os.fork")]
struct Fork<'a>; //~ no argument of `os.fork` borrows; remove the lifetime

#[derive(AuditEvent)]
#[audit(event = "myapp.login")]
struct Login<'a, T> { //~ an event cannot have the type parameter `T`
    user: &'a T,
}

fn main() {
    let dispatcher = Dispatcher::new();
    dispatcher.on(|e: &Type<String>| assert_eq!(e.command, ""));
    dispatcher.on(|e: &Lifetimes<'_, '_>| assert_eq!(e.path, e.dir_fd));
    dispatcher.on(|_: &Login<'_, String>| ());
}
