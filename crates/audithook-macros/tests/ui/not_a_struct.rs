use audithook::{AuditEvent, Dispatcher, Encode as _, audit_event};

#[audit_event("os.fork")]
enum Enum { //~ expected a struct: an event has a field for each argument
    Fork,
}

#[audit_event("os.fork")]
union Union { //~ expected a struct: an event has a field for each argument
    pid: i64,
}

#[audit_event("os.system")]
struct Tuple(String); //~ the fields need names, by which their arguments are found

#[audit_event("os.fork")]
fn fork() {} //~ `#[audit_event]` goes on a struct

#[derive(AuditEvent)]
#[audit(event = "myapp.login")]
enum Login { //~ expected a struct: an event has a field for each argument
    Ada,
}

#[derive(AuditEvent)]
#[audit(event = "myapp.logout")]
struct Logout(String); //~ the fields need names, by which their arguments are found

fn main() {
    let dispatcher = Dispatcher::new();
    dispatcher.on(|_: &Enum| ());
    dispatcher.on(|_: &Tuple| ());
    dispatcher.on(|_: &Login| ());
    let _ = (Enum::Fork, Union { pid: 0 }, Login::Ada, Logout(String::new()).to_args());
    fork();
}
