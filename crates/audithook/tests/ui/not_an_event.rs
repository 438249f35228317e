//! A type that is no event.
fn main() {
    let dispatcher = audithook::Dispatcher::new();
    dispatcher.on(|event: &String| println!("{event}"));
}
