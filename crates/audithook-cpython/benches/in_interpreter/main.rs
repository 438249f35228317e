//! What a hook costs inside of the interpreter: each hook, each operation, each
//! Python of this machine, in one run.
//!
//!     cargo bench -p audithook-cpython --bench in_interpreter -- [3.13] [--instructions]
//!
//! Prints tables of Markdown: nanoseconds, the least of many runs in processes
//! that take turns, or with `--instructions` what callgrind counts, which does
//! not depend on what else the machine does.

use std::collections::BTreeMap;
use std::env;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use audithook_interpreters::Interpreter;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// Each hook, in the order of the table.
const HOOKS: [Hook; 10] = [
    Hook::None,
    Hook::C("empty"),
    Hook::C("five_names"),
    Hook::C("decode"),
    Hook::C("decode_checked"),
    Hook::Ours("nothing"),
    Hook::Ours("another event"),
    Hook::Ours("typed handler"),
    Hook::Python("nothing"),
    Hook::Python("dict"),
];

/// Each operation with the number of times that it is done in one loop.
const OPERATIONS: [(&str, u32); 4] = [
    ("sys_audit", 20_000),
    ("os_chmod", 5_000),
    ("open_file", 1_000),
    ("import_stored", 200),
];

/// How often each process is started, and how many loops it times.
const ROUNDS: u32 = 5;
const LOOPS: u32 = 15;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Hook {
    None,
    C(&'static str),
    Ours(&'static str),
    Python(&'static str),
}

impl Hook {
    fn label(self) -> String {
        match self {
            Hook::None => "no hook".to_owned(),
            Hook::C("empty") => "C, empty".to_owned(),
            Hook::C("five_names") => "C, compares five names".to_owned(),
            Hook::C("decode") => "C, decodes os.chmod unchecked".to_owned(),
            Hook::C(_) => "C, decodes os.chmod the same".to_owned(),
            Hook::Ours("nothing") => "audithook, nothing subscribed".to_owned(),
            Hook::Ours("another event") => "audithook, another event subscribed".to_owned(),
            Hook::Ours(_) => "audithook, os.chmod handler".to_owned(),
            Hook::Python("nothing") => "Python, does nothing".to_owned(),
            Hook::Python(_) => "Python, dispatches by dict".to_owned(),
        }
    }
}

/// The file of a hook of C.
fn c_library(hook: &str, free_threaded: bool) -> String {
    let threading = if free_threaded { "-free-threaded" } else { "" };
    format!("{hook}{threading}.so")
}

/// The libraries to preload.
struct Libraries {
    folder: tempfile::TempDir,
    ours: PathBuf,
}

impl Libraries {
    fn build() -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/in_interpreter/hooks.c");
        for hook in ["empty", "five_names", "decode", "decode_checked"] {
            for free_threaded in [false, true] {
                let mut cc = Command::new("cc");
                cc.args(["-O2", "-shared", "-fPIC"])
                    .arg(format!("-DHOOK={hook}"))
                    .arg("-o")
                    .arg(folder.path().join(c_library(hook, free_threaded)))
                    .arg(&source);
                if free_threaded {
                    cc.arg("-DFREE_THREADED");
                }
                if !cc.status()?.success() {
                    return Err("cc cannot build the hooks of C".into());
                }
            }
        }
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let status = Command::new(cargo)
            .args(["build", "--quiet", "--profile", "bench"])
            .args(["--package", "audithook-cpython", "--example", "bench_hook"])
            .status()?;
        // The benchmark is in <profile>/deps, examples are in <profile>/examples.
        let this = env::current_exe()?;
        let profile = this
            .parent()
            .and_then(Path::parent)
            .ok_or("no folder of the profile")?;
        let ours = profile.join("examples/libbench_hook.so");
        if !status.success() || !ours.exists() {
            return Err("cannot build the example bench_hook".into());
        }
        Ok(Self { folder, ours })
    }

    /// A process that measures `python`, before its arguments.
    fn command(&self, hook: Hook, python: &Interpreter, program: &str) -> Command {
        let mut command = Command::new(program);
        command
            .env("PYTHONHASHSEED", "0")
            .current_dir(self.folder.path());
        match hook {
            Hook::None | Hook::Python(_) => {}
            Hook::C(name) => {
                let library = c_library(name, python.free_threaded);
                command.env("LD_PRELOAD", self.folder.path().join(library));
            }
            Hook::Ours(handlers) => {
                command.env("LD_PRELOAD", &self.ours);
                command.env("AUDITHOOK_BENCH", handlers);
            }
        }
        command
    }
}

fn measure_args(command: &mut Command, hook: Hook, operation: &str, loops: u32, repeats: u32) {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/in_interpreter/measure.py");
    let hook = match hook {
        Hook::Python(name) => format!("python: {name}"),
        _ => "-".to_owned(),
    };
    command
        .args(["-S", "-E"])
        .arg(script)
        .args([&hook, operation, &loops.to_string(), &repeats.to_string()])
        .stdin(Stdio::null());
}

/// Nanoseconds of one operation: the least of one process's loops.
fn time(
    libraries: &Libraries,
    python: &Interpreter,
    hook: Hook,
    operation: (&str, u32),
) -> Result<f64> {
    let mut command = libraries.command(hook, python, &python.path.to_string_lossy());
    measure_args(&mut command, hook, operation.0, operation.1, LOOPS);
    let output = command.output()?;
    let text = String::from_utf8_lossy(&output.stdout);
    text.trim().parse().map_err(|_| {
        let stderr = String::from_utf8_lossy(&output.stderr);
        format!("{}: {}: {text}{stderr}", python, hook.label()).into()
    })
}

/// Instructions of one operation, as callgrind counts them.
fn instructions(
    libraries: &Libraries,
    python: &Interpreter,
    hook: Hook,
    operation: &str,
) -> Result<f64> {
    const FEW: u32 = 200;
    const MANY: u32 = 2_200;
    let mut counts = Vec::new();
    for loops in [FEW, MANY] {
        let mut command = libraries.command(hook, python, "valgrind");
        command
            .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
            .arg(&python.path);
        measure_args(&mut command, hook, operation, loops, 0);
        let output = command.output()?;
        let text = String::from_utf8_lossy(&output.stderr);
        let count = text
            .lines()
            .find_map(|line| line.split_once("Collected : "))
            .and_then(|(_, count)| count.trim().parse::<f64>().ok());
        counts.push(count.ok_or_else(|| format!("{python}: valgrind: {text}"))?);
    }
    Ok((counts[1] - counts[0]) / f64::from(MANY - FEW))
}

fn run(versions: &[String], count_instructions: bool) -> Result<()> {
    let libraries = Libraries::build()?;
    let mut interpreters = audithook_interpreters::find();
    interpreters.retain(|interpreter| {
        let full = &interpreter.full_version;
        let version = format!("{}.{}", interpreter.version.0, interpreter.version.1);
        interpreter.has_audit_hooks()
            && (versions.is_empty() || versions.contains(&version) || versions.contains(full))
    });
    if interpreters.is_empty() {
        return Err("no such Python was found".into());
    }
    let operations = if count_instructions {
        &OPERATIONS[..2]
    } else {
        &OPERATIONS[..]
    };
    for (operation, loops) in operations {
        let mut least: BTreeMap<(Hook, usize), f64> = BTreeMap::new();
        let rounds = if count_instructions { 1 } else { ROUNDS };
        for _ in 0..rounds {
            for (column, python) in interpreters.iter().enumerate() {
                for hook in HOOKS {
                    let value = if count_instructions {
                        instructions(&libraries, python, hook, operation)?
                    } else {
                        time(&libraries, python, hook, (operation, *loops))?
                    };
                    let entry = least.entry((hook, column)).or_insert(value);
                    *entry = entry.min(value);
                }
            }
        }
        let unit = if count_instructions {
            "instructions"
        } else {
            "ns"
        };
        print!("\n| `{operation}`, {unit} |");
        for python in &interpreters {
            print!(" {} |", python.label());
        }
        println!("\n| --- |{}", " ---: |".repeat(interpreters.len()));
        for hook in HOOKS {
            print!("| {} |", hook.label());
            for column in 0..interpreters.len() {
                print!(" {:.1} |", least[&(hook, column)]);
            }
            println!();
        }
    }
    Ok(())
}

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args()
        .skip(1)
        .filter(|argument| argument != "--bench")
        .collect();
    // `cargo test --benches` runs benchmarks, too, to see that they build.
    if env::args().all(|argument| argument != "--bench") {
        return ExitCode::SUCCESS;
    }
    let (flags, versions): (Vec<String>, _) = arguments
        .into_iter()
        .partition(|argument| argument.starts_with("--"));
    match run(&versions, flags.contains(&"--instructions".to_owned())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}
