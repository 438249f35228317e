use audithook::{Dispatcher, Value, audit_event};

#[audit_event("os.chmod", since = "3", colour = "red")] //~ `3` is not a Python version such as `3.13`
//~ `#[audit_event]` has no `colour`
struct Chmod<'a> {
    pth: Value<'a>, //~ `os.chmod` has no argument `pth`; did you mean `path`?
    mode: f64, //~ `f64` cannot hold the argument `mode` of `os.chmod`
    #[audit(args = "dir_fd")] //~ `#[audit(…)]` on a field has no `args`; did you mean `arg`?
    dirfd: i32, //~ `os.chmod` has no argument `dirfd`; did you mean `dir_fd`?
}

fn main() {
    let dispatcher = Dispatcher::new();
    dispatcher.on(|e: &Chmod<'_>| assert_eq!(e.pth, Value::None));
}
