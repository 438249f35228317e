//! A closure that changes what it owns.
use audithook::events::os;

fn main() {
    let dispatcher = audithook::Dispatcher::new();
    let mut forks = 0;
    dispatcher.on(move |_: &os::Fork| forks += 1);
}
