//! Runs probes under the hook and reads what was recorded.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write as _;
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use audithook_interpreters::Interpreter;
use serde_json::Value;
use thiserror::Error;

use super::probes::Probe;

/// How long a probe may take; they take milliseconds.
const LIMIT: Duration = Duration::from_secs(30);

/// What one interpreter raised, over all probes.
#[derive(Debug, Default)]
pub struct Observed {
    /// Every event that was raised, by its name.
    pub events: BTreeMap<String, Seen>,
    /// The events whose own probe raised them.
    pub probed: BTreeSet<String>,
    /// Events whose probe did not end in time.
    pub hung: BTreeSet<String>,
}

/// What was seen of one event.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    /// How often.
    pub count: usize,
    /// The names of the types of each argument, in the order of the tuple.
    pub types: Vec<BTreeSet<String>>,
    /// What could not be decoded, with the probe that raised it.
    pub mismatches: BTreeSet<(String, String)>,
}

/// Why a probe could not be run.
#[derive(Debug, Error)]
pub enum ObserveError {
    /// The process or a file of it.
    #[error("cannot run the probe of `{event}` with {interpreter}")]
    Run {
        /// The event of the probe.
        event: String,
        /// The interpreter.
        interpreter: String,
        /// The reason.
        source: std::io::Error,
    },
    /// The hook's recording is not there: it was not loaded.
    #[error(
        "{interpreter} recorded nothing in the probe of `{event}`: the library was not loaded{}",
        complaint(.stderr)
    )]
    Nothing {
        /// The event of the probe.
        event: String,
        /// The interpreter.
        interpreter: String,
        /// What it said.
        stderr: String,
    },
    /// The hook's recording is not what it should be.
    #[error("the recording of the probe of `{event}` has a line that is no event: {line}")]
    Line {
        /// The event of the probe.
        event: String,
        /// The line.
        line: String,
    },
}

fn complaint(stderr: &str) -> String {
    let last = stderr.lines().next_back();
    last.map(|line| format!(": {line}")).unwrap_or_default()
}

/// Runs all `probes` in `interpreter` with `library` preloaded.
///
/// # Errors
/// The first probe that cannot be run or leaves no recording.
pub fn observe(
    interpreter: &Interpreter,
    probes: &[Probe],
    library: &Path,
) -> Result<Observed, ObserveError> {
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let share = probes.len().div_ceil(workers).max(1);
    let parts: Vec<Result<Observed, ObserveError>> = thread::scope(|scope| {
        let run = |part: &'_ [Probe]| -> Result<Observed, ObserveError> {
            let mut observed = Observed::default();
            for probe in part {
                observed.run(interpreter, probe, library)?;
            }
            Ok(observed)
        };
        let workers: Vec<_> = probes
            .chunks(share)
            .map(|part| scope.spawn(move || run(part)))
            .collect();
        workers
            .into_iter()
            .map(|worker| worker.join().expect("no probe panics"))
            .collect()
    });
    let mut all = Observed::default();
    for part in parts {
        all.add(part?);
    }
    Ok(all)
}

impl Observed {
    fn run(
        &mut self,
        interpreter: &Interpreter,
        probe: &Probe,
        library: &Path,
    ) -> Result<(), ObserveError> {
        let failed = |source| ObserveError::Run {
            event: probe.event.clone(),
            interpreter: interpreter.to_string(),
            source,
        };
        let folder = tempfile::tempdir().map_err(failed)?;
        let (ended, stderr) =
            execute(interpreter, probe, library, folder.path()).map_err(failed)?;
        if !ended {
            self.hung.insert(probe.event.clone());
        }
        let recording = fs::read(folder.path().join("recording")).unwrap_or_default();
        let mut lines = 0;
        for line in String::from_utf8_lossy(&recording).lines() {
            lines += 1;
            let line_is_bad = || ObserveError::Line {
                event: probe.event.clone(),
                line: line.to_owned(),
            };
            let event: Value = serde_json::from_str(line).map_err(|_| line_is_bad())?;
            self.take(probe, &event).ok_or_else(line_is_bad)?;
        }
        if lines == 0 {
            return Err(ObserveError::Nothing {
                event: probe.event.clone(),
                interpreter: interpreter.to_string(),
                stderr,
            });
        }
        Ok(())
    }

    fn take(&mut self, probe: &Probe, event: &Value) -> Option<()> {
        let name = event.get("event")?.as_str()?;
        if name == probe.event {
            self.probed.insert(name.to_owned());
        }
        let seen = self.events.entry(name.to_owned()).or_default();
        seen.count += 1;
        for (index, argument) in event.get("args")?.as_array()?.iter().enumerate() {
            if seen.types.len() == index {
                seen.types.push(BTreeSet::new());
            }
            seen.types[index].insert(type_name(argument).to_owned());
        }
        if let Some(mismatch) = event.get("mismatch") {
            let mismatch = mismatch.as_str()?.to_owned();
            seen.mismatches.insert((mismatch, probe.event.clone()));
        }
        Some(())
    }

    fn add(&mut self, other: Self) {
        for (name, seen) in other.events {
            let own = self.events.entry(name).or_default();
            own.count += seen.count;
            own.mismatches.extend(seen.mismatches);
            for (index, types) in seen.types.into_iter().enumerate() {
                if own.types.len() == index {
                    own.types.push(BTreeSet::new());
                }
                own.types[index].extend(types);
            }
        }
        self.probed.extend(other.probed);
        self.hung.extend(other.hung);
    }
}

/// The name of the Python type of a recorded value.
fn type_name(value: &Value) -> &str {
    match value {
        Value::Null => "None",
        Value::Bool(_) => "bool",
        Value::Number(number) if number.is_f64() => "float",
        Value::Number(_) => "int",
        Value::String(_) => "str",
        Value::Array(_) => "list",
        Value::Object(fields) => match fields.iter().next() {
            Some((key, Value::String(name))) if key == "object" => name,
            Some((key, _)) if key == "text" => "str",
            Some((key, _)) => key,
            None => "object",
        },
    }
}

/// Runs a probe; whether it ended in time, and what it said on standard error.
fn execute(
    interpreter: &Interpreter,
    probe: &Probe,
    library: &Path,
    folder: &Path,
) -> std::io::Result<(bool, String)> {
    let place = folder.join("place");
    fs::create_dir(&place)?;
    for (name, content) in &probe.files {
        fs::write(place.join(name), content)?;
    }
    let stderr = folder.join("stderr");
    let mut command = Command::new(&interpreter.path);
    match &probe.code {
        Some(code) => command.arg("-c").arg(code),
        None => command.args(&probe.args),
    };
    let mut child = command
        .current_dir(&place)
        .envs(&probe.env)
        .env("LD_PRELOAD", library)
        .env("AUDITHOOK_RECORD", folder.join("recording"))
        .env_remove("AUDITHOOK_EVENTS")
        .env_remove("AUDITHOOK_DENY")
        .env_remove("PYTHONPATH")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(fs::File::create(&stderr)?)
        // What it does to its process group it does to itself.
        .process_group(0)
        .spawn()?;
    if let Some(mut stdin) = child.stdin.take() {
        // It may have ended without reading.
        let _ = stdin.write_all(probe.stdin.as_bytes());
    }
    let ended = wait(&mut child)?;
    Ok((
        ended,
        String::from_utf8_lossy(&fs::read(stderr)?).into_owned(),
    ))
}

/// Whether the process ended in time; it is killed otherwise.
fn wait(child: &mut Child) -> std::io::Result<bool> {
    let start = Instant::now();
    while start.elapsed() < LIMIT {
        if child.try_wait()?.is_some() {
            return Ok(true);
        }
        thread::sleep(Duration::from_millis(2));
    }
    child.kill()?;
    child.wait()?;
    Ok(false)
}
