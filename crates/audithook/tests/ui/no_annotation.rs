//! A closure without an annotation.
fn main() {
    let dispatcher = audithook::Dispatcher::new();
    dispatcher.on(|event| drop(event));
}
