//! Our hook, preloaded, with the handlers that `AUDITHOOK_BENCH` names.

use std::env;
use std::hint::black_box;

use audithook::Dispatcher;
use audithook::events::os;

#[used]
// SAFETY: the linker calls the functions of this section once, before `main`.
#[unsafe(link_section = ".init_array")]
static CONSTRUCTOR: extern "C" fn() = install;

extern "C" fn install() {
    // The shell that starts valgrind is preloaded, too.
    if !audithook_cpython::is_before_python() {
        return;
    }
    let Some(handlers) = env::var_os("AUDITHOOK_BENCH") else {
        return;
    };
    let dispatcher = Dispatcher::new();
    match handlers.to_str() {
        Some("nothing") => {}
        Some("another event") => {
            dispatcher.on(|event: &os::Remove<'_>| {
                black_box(event);
            });
        }
        Some("typed handler") => {
            dispatcher.on(|event: &os::Chmod<'_>| {
                black_box((&event.path, event.mode, event.dir_fd));
            });
        }
        _ => panic!("unknown handlers: {handlers:?}"),
    }
    if let Err(error) = audithook_cpython::install(dispatcher) {
        panic!("{error}");
    }
}
