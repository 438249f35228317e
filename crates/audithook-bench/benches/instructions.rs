//! Five ways through the dispatcher, whose instructions gungraun counts on valgrind.
//!
//! `cargo xtask instructions` runs this and compares with the counts that are kept.
// What the macros of gungraun write.
#![allow(missing_docs, unused_qualifications)]

use std::hint::black_box;

use audithook::events::os;
use audithook::{Denial, Dispatcher, Value, Verdict};
use gungraun::prelude::*;

/// So many that what stands before and behind the loop does not count.
const EVENTS: usize = 1_000;

struct Raised {
    dispatcher: Dispatcher,
    events: Vec<(&'static str, [Value<'static>; 3])>,
}

/// Events called `name` for a dispatcher that `listen` has registered with.
fn raised(name: &'static str, listen: fn(&Dispatcher)) -> Raised {
    let dispatcher = Dispatcher::new();
    listen(&dispatcher);
    let args = [Value::Int(3), Value::Int(1), Value::Int(0)];
    // The first dispatch of a thread registers the thread.
    black_box(dispatcher.dispatch(name, &args).is_deny());
    Raised {
        dispatcher,
        events: black_box(vec![(name, args); EVENTS]),
    }
}

fn nobody(_: &Dispatcher) {}

fn others(dispatcher: &Dispatcher) {
    dispatcher.on(|_: &os::Chmod<'_>| ());
}

fn one(dispatcher: &Dispatcher) {
    dispatcher.on(|event: &os::Lockf| {
        black_box(event.fd);
    });
}

fn denying(dispatcher: &Dispatcher) {
    dispatcher.on(|_: &os::Lockf| Verdict::Deny(Denial::new("no")));
}

// The names of the ways are those in `instructions.txt`.
#[library_benchmark(setup = raised)]
#[bench::empty("os.lockf", nobody)]
#[bench::unknown_name("myapp.login", nobody)]
#[bench::no_handler("os.lockf", others)]
#[bench::one_handler("os.lockf", one)]
#[bench::deny("os.lockf", denying)]
fn dispatch(raised: Raised) -> Raised {
    for (name, args) in &raised.events {
        black_box(raised.dispatcher.dispatch(name, args).is_deny());
    }
    // Dropped where nothing is counted.
    raised
}

library_benchmark_group!(name = ways, benchmarks = [dispatch]);
main!(library_benchmark_groups = ways);
