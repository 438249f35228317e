//! What a dispatch costs above the look-up of its name.
//!
//! Each sample dispatches 1,000 events; `items` is events a second.
//!
//! ```sh
//! cargo bench -p audithook-bench --bench dispatch
//! ```

use audithook::events::{id_of, os};
use audithook::recording::Writer;
use audithook::{AnyEvent, Dispatcher, OwnedEvent, Value, Verdict};
use audithook_bench::recorded;
use divan::counter::{BytesCount, ItemsCount};
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

const EVENTS: usize = 1_000;

/// Dispatches `os.chmod("/tmp/x", 0o600, -1)`.
fn chmod(bencher: Bencher<'_, '_>, dispatcher: &Dispatcher) {
    dispatch(
        bencher,
        dispatcher,
        "os.chmod",
        &[Value::from("/tmp/x"), Value::Int(0o600), Value::Int(-1)],
    );
}

fn dispatch(bencher: Bencher<'_, '_>, dispatcher: &Dispatcher, name: &str, args: &[Value<'_>; 3]) {
    let events = black_box(vec![(name, args); EVENTS]);
    bencher.counter(ItemsCount::new(EVENTS)).bench_local(|| {
        for (name, args) in &events {
            black_box(dispatcher.dispatch(name, *args).is_deny());
        }
    });
}

/// The look-up alone.
#[divan::bench]
fn a_look_up(bencher: Bencher<'_, '_>) {
    let names = black_box(vec!["os.chmod"; EVENTS]);
    bencher.counter(ItemsCount::new(EVENTS)).bench_local(|| {
        for name in &names {
            black_box(id_of(name.as_bytes()));
        }
    });
}

#[divan::bench]
fn b_empty_dispatcher(bencher: Bencher<'_, '_>) {
    chmod(bencher, &Dispatcher::new());
}

#[divan::bench]
fn c_other_events_subscribed(bencher: Bencher<'_, '_>) {
    let dispatcher = Dispatcher::new();
    for _ in 0..10 {
        dispatcher.on(|_: &os::Chown<'_>| ());
        dispatcher.on(|_: &audithook::events::Open<'_>| ());
        dispatcher.on(|_: &audithook::events::socket::Event<'_>| ());
    }
    chmod(bencher, &dispatcher);
}

#[divan::bench]
fn d_one_typed_handler(bencher: Bencher<'_, '_>) {
    let dispatcher = Dispatcher::new();
    dispatcher.on(|event: &os::Chmod<'_>| {
        black_box(event);
    });
    chmod(bencher, &dispatcher);
}

/// `os.lockf(fd, cmd, len)`: three scalar fields.
#[divan::bench]
fn d_one_typed_handler_of_three_scalars(bencher: Bencher<'_, '_>) {
    let dispatcher = Dispatcher::new();
    dispatcher.on(|event: &os::Lockf| {
        black_box(event.fd);
    });
    let args = [Value::Int(3), Value::Int(1), Value::Int(0)];
    dispatch(bencher, &dispatcher, "os.lockf", &args);
}

#[divan::bench]
fn e_ten_typed_handlers(bencher: Bencher<'_, '_>) {
    let dispatcher = Dispatcher::new();
    for _ in 0..10 {
        dispatcher.on(|event: &os::Chmod<'_>| {
            black_box(event);
        });
    }
    chmod(bencher, &dispatcher);
}

#[divan::bench]
fn f_namespace_handler(bencher: Bencher<'_, '_>) {
    let dispatcher = Dispatcher::new();
    dispatcher.on(|event: &os::Event<'_>| {
        black_box(event);
    });
    chmod(bencher, &dispatcher);
}

#[divan::bench]
fn g_any_event_handler(bencher: Bencher<'_, '_>) {
    let dispatcher = Dispatcher::new();
    dispatcher.on(|event: &AnyEvent<'_>| {
        black_box(event);
    });
    chmod(bencher, &dispatcher);
}

#[divan::bench]
fn h_denied(bencher: Bencher<'_, '_>) {
    let dispatcher = Dispatcher::new();
    let reason = || audithook::Denial::new("no");
    dispatcher.on(move |_: &os::Chmod<'_>| Verdict::Deny(reason()));
    chmod(bencher, &dispatcher);
}

#[divan::bench]
fn i_empty_but_counting(bencher: Bencher<'_, '_>) {
    chmod(bencher, &Dispatcher::settings().counters(true).build());
}

const MILLION: usize = 1_000_000;

fn million() -> Vec<OwnedEvent> {
    recorded().into_iter().cycle().take(MILLION).collect()
}

/// A start-up's events, over and over, with a handler for what a monitor of
/// files and processes asks for.
#[divan::bench(sample_count = 10)]
fn j_replay_of_a_million(bencher: Bencher<'_, '_>) {
    let events = million();
    let dispatcher = Dispatcher::new();
    dispatcher.on(|event: &audithook::events::Open<'_>| {
        black_box(event);
    });
    dispatcher.on(|event: &audithook::events::subprocess::Popen<'_>| {
        black_box(event);
    });
    dispatcher.on(|event: &os::Event<'_>| {
        black_box(event);
    });
    bencher.counter(ItemsCount::new(MILLION)).bench_local(|| {
        for event in &events {
            let _ = black_box(dispatcher.replay(event));
        }
    });
}

#[divan::bench]
fn k_encode_to_json_lines(bencher: Bencher<'_, '_>) {
    let args = [Value::from("/tmp/x"), Value::Int(0o600), Value::Int(-1)];
    let mut writer = Writer::new(std::io::sink());
    bencher
        .counter(ItemsCount::new(EVENTS))
        .counter(BytesCount::new(
            EVENTS * r#"{"event":"os.chmod","args":["/tmp/x",384,-1]}"#.len(),
        ))
        .bench_local(|| {
            for _ in 0..EVENTS {
                let written = writer.write(black_box("os.chmod"), black_box(&args));
                written.expect("a sink takes all");
            }
        });
}
