//! Counts the instructions of five ways through the dispatcher, and compares
//! them with the counts that are kept in the repository.
//!
//! ```sh
//! cargo run --release -p audithook-bench --bin instructions            # compare
//! cargo run --release -p audithook-bench --bin instructions -- --bless # keep
//! ```
//!
//! The program runs itself under valgrind's callgrind, once with few events and
//! once with many: the difference is what the events cost, without what comes
//! before and after. Times are noisy where machines are shared; these counts
//! are the same on every run of one compiler.
//!
//! The exit status is 0 where no count differs by more than 3 %, 1 where one
//! does, and 2 where they could not be counted.

use std::hint::black_box;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::{env, fs};

use audithook::events::os;
use audithook::{Denial, Dispatcher, Value, Verdict};

const KEPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/instructions.txt");

/// By how much a count may differ from the one that is kept.
const TOLERANCE: f64 = 0.03;

/// A way through the dispatcher: what it is called, which event is raised, and
/// who listens.
type Way = (&'static str, &'static str, fn(&Dispatcher));

const WAYS: [Way; 5] = [
    ("empty", "os.lockf", |_| ()),
    ("unknown-name", "myapp.login", |_| ()),
    ("no-handler", "os.lockf", |dispatcher| {
        dispatcher.on(|_: &os::Chmod<'_>| ());
    }),
    ("one-handler", "os.lockf", |dispatcher| {
        dispatcher.on(|event: &os::Lockf| {
            black_box(event.fd);
        });
    }),
    ("deny", "os.lockf", |dispatcher| {
        dispatcher.on(|_: &os::Lockf| Verdict::Deny(Denial::new("no")));
    }),
];

const FEW: usize = 1_000;
const MANY: usize = 11_000;

fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let result = match *args {
        ["--run", way, events] => run(way, events),
        ["--bless"] => count_all().and_then(|counts| bless(&counts)),
        [] => count_all().and_then(|counts| compare(&counts)),
        _ => Err("usage: instructions [--bless]".into()),
    };
    result.unwrap_or_else(|error| {
        eprintln!("error: {error}");
        ExitCode::from(2)
    })
}

/// Dispatches `events` events.
fn run(way: &str, events: &str) -> Result<ExitCode, String> {
    let (_, name, listen) = WAYS
        .into_iter()
        .find(|(known, ..)| *known == way)
        .ok_or_else(|| format!("no way is called `{way}`"))?;
    let events: usize = events.parse().map_err(|e| format!("`{events}`: {e}"))?;
    let dispatcher = Dispatcher::new();
    listen(&dispatcher);
    let args = [Value::Int(3), Value::Int(1), Value::Int(0)];
    let raised = black_box(vec![(name, &args); events]);
    for (name, args) in &raised {
        black_box(dispatcher.dispatch(name, *args).is_deny());
    }
    Ok(ExitCode::SUCCESS)
}

type Counts = Vec<(&'static str, f64)>;

fn count_all() -> Result<Counts, String> {
    WAYS.iter()
        .map(|(way, ..)| Ok((*way, count(way)?)))
        .collect()
}

/// Instructions for each event.
fn count(way: &str) -> Result<f64, String> {
    let few = total(way, FEW)?;
    let many = total(way, MANY)?;
    Ok((many - few) / (MANY - FEW) as f64)
}

/// Instructions of a run of this program.
fn total(way: &str, events: usize) -> Result<f64, String> {
    let program = env::current_exe().map_err(|error| format!("this program: {error}"))?;
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(program)
        .args(["--run", way, &events.to_string()])
        .output()
        .map_err(|error| format!("valgrind: {error} (install it, e.g. `apt install valgrind`)"))?;
    let report = String::from_utf8_lossy(&output.stderr);
    report
        .lines()
        .find_map(|line| line.split_once("Collected : ")?.1.trim().parse().ok())
        .ok_or_else(|| format!("valgrind gave no count:\n{report}"))
}

fn bless(counts: &Counts) -> Result<ExitCode, String> {
    let mut text = "# Instructions for each event; see src/bin/instructions.rs.\n".to_owned();
    for (way, count) in counts {
        text += &format!("{way} {count:.1}\n");
        println!("{way:<14} {count:>7.1}");
    }
    fs::write(KEPT, text).map_err(|error| format!("{KEPT}: {error}"))?;
    Ok(ExitCode::SUCCESS)
}

fn compare(counts: &Counts) -> Result<ExitCode, String> {
    let text = fs::read_to_string(KEPT).map_err(|error| format!("{KEPT}: {error}"))?;
    let mut changed = false;
    println!("{:<14} {:>7} {:>7} {:>8}", "way", "kept", "now", "change");
    for (way, count) in counts {
        let kept: f64 = text
            .lines()
            .find_map(|line| line.strip_prefix(way)?.trim().parse().ok())
            .ok_or_else(|| format!("{KEPT} has no count of `{way}`: run with --bless"))?;
        let change = count / kept - 1.0;
        let verdict = if change.abs() > TOLERANCE {
            "  changed"
        } else {
            ""
        };
        changed |= change.abs() > TOLERANCE;
        println!(
            "{way:<14} {kept:>7.1} {count:>7.1} {:>7.1}%{verdict}",
            change * 100.0
        );
    }
    if changed {
        let name = Path::new(KEPT).file_name().unwrap_or_default().display();
        eprintln!("more than 3 % from {name}: if that is meant, run with --bless");
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}
