//! A handler that returns what is no verdict.
use audithook::events::os;

fn main() {
    let dispatcher = audithook::Dispatcher::new();
    dispatcher.on(|event: &os::Chmod<'_>| event.mode == 0);
}
