//! A closure that borrows a local.
use audithook::events::os;

fn main() {
    let dispatcher = audithook::Dispatcher::new();
    let name = String::new();
    dispatcher.on(|_: &os::Fork| println!("{name}"));
}
