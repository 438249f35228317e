//! An event taken by value.
use audithook::events::os;

fn main() {
    let dispatcher = audithook::Dispatcher::new();
    dispatcher.on(|event: os::Chmod<'_>| println!("{}", event.mode));
}
