//! A closure that cannot go to another thread.
use std::rc::Rc;

use audithook::events::os;

fn main() {
    let dispatcher = audithook::Dispatcher::new();
    let name = Rc::new(String::new());
    dispatcher.on(move |_: &os::Fork| println!("{name}"));
}
