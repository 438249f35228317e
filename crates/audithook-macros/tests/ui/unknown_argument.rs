use audithook::{Dispatcher, Value, audit_event};

#[audit_event("os.chmod")]
struct Chmod<'a> {
    pth: Value<'a>, //~ `os.chmod` has no argument `pth`; did you mean `path`?
    colour: i64, //~ `os.chmod` has no argument `colour`; it has `path` (`path|fd`), `mode` (`int`) and `dir_fd` (`fd`)
    #[audit(arg = "mod")] //~ `os.chmod` has no argument `mod`; did you mean `mode`?
    mode: i64,
    dir_fd: i32,
}

#[audit_event("open")]
struct Open<'a> {
    file: Value<'a>, //~ `open` has no argument `file`; it was renamed to `path`
}

#[audit_event("os.fork")]
struct Fork {
    pid: i64, //~ `os.fork` has no argument `pid`, nor any other
}

#[audit_event("import")]
struct Import<'a> {
    syspath: Value<'a>, //~ `import` has no argument `syspath`; did you mean `sys_path`?
    #[audit(arg = "sys_path")] //~ `import` has no argument `sys_path`; did you mean `sys.path`?
    path: Value<'a>,
}

fn main() {
    let dispatcher = Dispatcher::new();
    dispatcher.on(|e: &Chmod<'_>| assert_eq!((e.pth, e.colour, e.mode, e.dir_fd), (Value::None, 0, 0, 0)));
    dispatcher.on(|e: &Open<'_>| assert_eq!(e.file, Value::None));
    dispatcher.on(|e: &Fork| assert_eq!(e.pid, 0));
    dispatcher.on(|e: &Import<'_>| assert_eq!((e.syspath, e.path), (Value::None, Value::None)));
}
