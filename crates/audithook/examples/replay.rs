//! Applies handlers to a recording of events and prints what they see.
//!
//! ```sh
//! cargo run -p audithook --example replay [RECORDING.jsonl]
//! ```
//!
//! Without an argument it reads the recording beside this file, of a small
//! Python program. The exit status is 0 where every line was an event, and 2
//! where one was not or the file cannot be read.

use std::process::ExitCode;

use audithook::events::unions::PathOrFdOrObject;
use audithook::events::{Open, os, socket, subprocess};
use audithook::recording::{ReadError, Reader};
use audithook::{AnyEvent, Denial, Dispatcher, Exception, Unknown, Verdict};

const OWN_RECORDING: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/recording.jsonl");

fn main() -> ExitCode {
    let file = std::env::args_os().nth(1);
    let file = file.unwrap_or_else(|| OWN_RECORDING.into());
    let recording = match Reader::open(file) {
        Ok(recording) => recording,
        Err(error) => return failed(&error),
    };

    let dispatcher = dispatcher();
    let (mut events, mut denied, mut status) = (0, 0, ExitCode::SUCCESS);
    for event in recording {
        let event = match event {
            Ok(event) => event,
            Err(error) => {
                status = failed(&error);
                continue;
            }
        };
        events += 1;
        if let Verdict::Deny(Denial { exception, message }) = dispatcher.replay(&event) {
            denied += 1;
            println!("  denied with {exception}: {message}");
        }
    }
    println!("{events} events, {denied} denied");
    status
}

/// The handlers: a few of each kind that there is.
fn dispatcher() -> Dispatcher {
    let dispatcher = Dispatcher::new();

    // One event, its fields typed. It returns nothing, so it observes.
    dispatcher.on(|event: &subprocess::Popen<'_>| {
        println!("process   {:?} {:?}", event.executable, event.args);
    });

    // A namespace.
    dispatcher.on(|event: &socket::Event<'_>| match event {
        socket::Event::Connect(connect) => println!("connect   {:?}", connect.address),
        socket::Event::Bind(bind) => println!("bind      {:?}", bind.address),
        _ => {}
    });

    // A handler that decides: the first denial is the verdict.
    dispatcher.on(|event: &os::Chmod<'_>| {
        println!("chmod     {:?} to {:o}", event.path, event.mode);
        if event.mode & 0o044 != 0 {
            let denial = Denial::new("files stay private");
            return Err(denial.with_exception(Exception::PermissionError));
        }
        Ok(())
    });

    // A filter and a name, and a closure that needs no annotation.
    dispatcher
        .event::<Open<'_>>()
        .named("files written")
        .filter(|open| open.flags & 0o3 != 0)
        .observe(|open| match open.path {
            PathOrFdOrObject::Path(path) => println!("write     {path}"),
            other => println!("write     {other:?}"),
        });

    // Events that the documentation does not have.
    dispatcher.on(|event: &Unknown<'_>| {
        println!("unknown   {:?}, {} arguments", event.name, event.args.len());
    });

    // Arguments that are not what the documentation says. Anyone may raise them.
    dispatcher.on_mismatch(|mismatch| println!("mismatch  {mismatch}"));

    // Every event there is, after the others.
    dispatcher
        .event::<AnyEvent<'_>>()
        .priority(-1)
        .filter(|event| matches!(event, AnyEvent::Sqlite3(_) | AnyEvent::Ctypes(_)))
        .observe(|event| println!("any event {event:?}"));

    dispatcher
}

fn failed(error: &ReadError) -> ExitCode {
    eprintln!("error: {error}");
    if error.line().is_none() {
        eprintln!("  a recording has one event a line: {{\"event\":\"os.fork\",\"args\":[]}}");
    }
    ExitCode::from(2)
}
