//! A borrowed field kept beyond the handler.
use std::sync::Mutex;

use audithook::events::os;

static SEEN: Mutex<Vec<&'static str>> = Mutex::new(Vec::new());

fn main() {
    let dispatcher = audithook::Dispatcher::new();
    dispatcher.on(|event: &os::Putenv<'_>| {
        SEEN.lock().unwrap().push(text(event));
    });
}

fn text<'a>(_: &os::Putenv<'a>) -> &'a str {
    ""
}
