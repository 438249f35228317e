//! A field that the event does not have.
use audithook::events::os;

fn main() {
    let dispatcher = audithook::Dispatcher::new();
    dispatcher.on(|event: &os::Chmod<'_>| println!("{:?}", event.pth));
}
