//! Embeds Python with PyO3.

use std::error::Error;

use audithook::Dispatcher;
use audithook::events::os;
use pyo3::prelude::*;

fn main() -> Result<(), Box<dyn Error>> {
    let hooks = Dispatcher::new();
    hooks.on(|event: &os::Listdir<'_>| println!("os.listdir({:?})", event.path));

    let hook = audithook_cpython::install(hooks)?;
    Python::initialize();
    Python::attach(|py| py.run(c"import os; os.listdir('.')", None, None))?;
    assert!(hook.is_attached());
    Ok(())
}
