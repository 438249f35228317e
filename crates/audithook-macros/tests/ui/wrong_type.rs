use audithook::{Dispatcher, Value, audit_event};

type Alias = f64;
struct Mine;

#[audit_event("os.chmod")]
struct Chmod {
    path: Option<String>, //~ `Option<String>` cannot hold the argument `path` of `os.chmod`
    mode: Alias, //~ `f64` cannot hold the argument `mode` of `os.chmod`
    dir_fd: Mine, //~ `Mine` cannot hold the argument `dir_fd` of `os.chmod`
}

#[audit_event("open")]
struct Open<'elsewhere> {
    path: Value<'elsewhere>,
    mode: &'elsewhere str, //~ `&'elsewhere str` cannot hold the argument `mode` of `open`
}

#[audit_event("os.system")]
struct System {
    command: i64, //~ `i64` cannot hold the argument `command` of `os.system`
}

// Passed since Python 3.11 alone.
#[audit_event("shutil.rmtree")]
struct Rmtree {
    dir_fd: i32, //~ `i32` cannot hold the argument `dir_fd` of `shutil.rmtree`
}

fn main() {
    let dispatcher = Dispatcher::new();
    dispatcher.on(|e: &Chmod| assert_eq!(e.mode, 0.0));
}
