use audithook::{Dispatcher, audit_event};

#[audit_event("os._clearenv", since = "3.11")] //~ Python 3.15 is the first that raises `os._clearenv`, and this is for Python 3.11 and later
struct Clearenv;

#[audit_event("nntplib.connect", since = "3.8")] //~ Python 3.12 was the last that raised `nntplib.connect`, and this is for Python 3.8 and later
struct Connect;

#[audit_event("shutil.rmtree", since = "3.9")] //~ Python 3.11 is the first that passes `dir_fd` of `shutil.rmtree`, and this is for Python 3.9 and later; declare the fields that you need
struct Rmtree;

#[audit_event("shutil.rmtree", since = "3.10")]
struct Projection {
    dir_fd: Option<i32>, //~ Python 3.11 is the first that passes `dir_fd` of `shutil.rmtree`, and this is for Python 3.10 and later
}

#[audit_event("os.fork", since = "3.7")] //~ the versions of Python known here are 3.8 to
struct TooOld;

#[audit_event("os.fork", since = "3.99")] //~ the versions of Python known here are 3.8 to
struct TooNew;

#[audit_event("os.fork", since = "3.11.2")] //~ `3.11.2` is not a Python version such as `3.13`
struct Release;

fn main() {
    let dispatcher = Dispatcher::new();
    dispatcher.on(|_: &Clearenv| ());
    dispatcher.on(|_: &Connect<'_>| ());
    dispatcher.on(|e: &Rmtree<'_>| assert_eq!(e.dir_fd, None));
    dispatcher.on(|e: &Projection| assert_eq!(e.dir_fd, None));
}
