//! Finds the Python interpreters of a machine, for tests and tasks of this
//! workspace.
//!
//! Looked at, in this order: the paths in `AUDITHOOK_PYTHON` (separated as in
//! `PATH`), `python3.8`, `python3.9` … on the `PATH`, plain `python3` there,
//! and `~/.pyenv/versions/*/bin/python3`. An interpreter that is found twice
//! counts once.
#![forbid(unsafe_code)]

use std::collections::BTreeSet;
use std::env;
use std::ffi::OsStr;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// One interpreter that runs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Interpreter {
    /// The 3 and 13 of 3.13.0.
    pub version: (u8, u8),
    /// `3.13.0`, `3.15.0a1`.
    pub full_version: String,
    /// Whether it runs without a GIL.
    pub free_threaded: bool,
    /// The shared library, where it is built with one: what a program that
    /// embeds Python loads.
    pub library: Option<PathBuf>,
    /// The file to run.
    pub path: PathBuf,
    /// The dynamic linker that it runs with, where that is not this program's:
    /// it came with a C library of its own.
    pub linker: Option<PathBuf>,
}

/// What an interpreter is asked to say of itself, a line for each field.
const QUESTION: &str = "\
import os, sys, sysconfig
get = sysconfig.get_config_var
print('%d %d' % sys.version_info[:2])
print(sys.version.split()[0])
print(1 if get('Py_GIL_DISABLED') else 0)
library = os.path.join(get('LIBDIR') or '', get('INSTSONAME') or get('LDLIBRARY') or '')
print(library if get('Py_ENABLE_SHARED') and os.path.exists(library) else '')
print(os.path.realpath(sys.executable))
try: maps = open('/proc/self/maps').read().splitlines()
except OSError: maps = []
print(next((line.split(None, 5)[-1] for line in maps if '/ld-' in line), ''))
";

impl Interpreter {
    /// Asks the interpreter at `path` what it is.
    ///
    /// # Errors
    /// In words, where it cannot be run or does not answer.
    pub fn ask(path: &Path) -> Result<Self, String> {
        let unusable = |reason: &str| format!("{} is no Python: {reason}", path.display());
        let output = Command::new(path)
            .args(["-I", "-c", QUESTION])
            .stdin(Stdio::null())
            .env_remove("LD_PRELOAD")
            .output()
            .map_err(|error| unusable(&error.to_string()))?;
        let answer = String::from_utf8_lossy(&output.stdout);
        if !output.status.success() {
            let complaint = String::from_utf8_lossy(&output.stderr);
            return Err(unusable(complaint.lines().last().unwrap_or("it fails")));
        }
        Self::from_answer(&answer).ok_or_else(|| unusable(&format!("it answers {answer:?}")))
    }

    fn from_answer(answer: &str) -> Option<Self> {
        let mut lines = answer.lines();
        let (major, minor) = lines.next()?.split_once(' ')?;
        Some(Self {
            version: (major.parse().ok()?, minor.parse().ok()?),
            full_version: lines.next()?.to_owned(),
            free_threaded: lines.next()? == "1",
            library: lines
                .next()
                .filter(|path| !path.is_empty())
                .map(PathBuf::from),
            path: PathBuf::from(lines.next()?),
            linker: lines
                .next()
                .map(PathBuf::from)
                .filter(|linker| linker.is_absolute() && Some(linker) != own_linker().as_ref()),
        })
    }

    /// The command that runs `program`, a program of this machine that loads the
    /// interpreter's library. An interpreter with a C library of its own needs
    /// that in the program, too, and such a one is not where it was built to be.
    #[must_use]
    pub fn command_that_embeds_it(&self, program: &Path) -> Command {
        let Some(linker) = &self.linker else {
            return Command::new(program);
        };
        let mut command = Command::new(linker);
        command.arg("--library-path");
        command.args(linker.parent());
        command.arg(program);
        if let Some(home) = self.path.parent().and_then(Path::parent) {
            command.env("PYTHONHOME", home);
        }
        command
    }

    /// The version as people write it, with a `t` where there is no GIL: `3.14.0t`.
    #[must_use]
    pub fn label(&self) -> String {
        let suffix = if self.free_threaded { "t" } else { "" };
        format!("{}{suffix}", self.full_version)
    }

    /// Whether it has audit hooks: 3.8 and later.
    #[must_use]
    pub fn has_audit_hooks(&self) -> bool {
        self.version >= (3, 8)
    }
}

/// The dynamic linker of this process, on Linux.
fn own_linker() -> Option<PathBuf> {
    let maps = fs::read_to_string("/proc/self/maps").ok()?;
    let line = maps.lines().find(|line| line.contains("/ld-"))?;
    Some(PathBuf::from(&line[line.find('/')?..]))
}

impl fmt::Display for Interpreter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Python {}", self.full_version)?;
        if self.free_threaded {
            f.write_str(" (free-threaded)")?;
        }
        write!(f, " at {}", self.path.display())
    }
}

/// Every interpreter of this machine, the oldest version first.
#[must_use]
pub fn find() -> Vec<Interpreter> {
    let mut found = BTreeSet::new();
    let mut asked = BTreeSet::new();
    for path in candidates() {
        let Ok(real) = path.canonicalize() else {
            continue;
        };
        if asked.insert(real)
            && let Ok(interpreter) = Interpreter::ask(&path)
        {
            found.insert(interpreter);
        }
    }
    found.into_iter().collect()
}

/// The interpreters that a test is to use: all with audit hooks.
///
/// Says on stderr which they are. Where there are none, it says that the test
/// is skipped, unless `AUDITHOOK_REQUIRE_PYTHON` is set.
///
/// # Panics
/// Where there are none and `AUDITHOOK_REQUIRE_PYTHON` is set.
#[must_use]
pub fn for_tests() -> Vec<Interpreter> {
    let mut found = find();
    found.retain(Interpreter::has_audit_hooks);
    if found.is_empty() {
        assert!(
            env::var_os("AUDITHOOK_REQUIRE_PYTHON").is_none(),
            "no Python since 3.8 was found, and AUDITHOOK_REQUIRE_PYTHON is set"
        );
        eprintln!("SKIPPED: no Python since 3.8 on the PATH or in ~/.pyenv/versions");
    }
    for interpreter in &found {
        eprintln!("using {interpreter}");
    }
    found
}

fn candidates() -> Vec<PathBuf> {
    let mut candidates = Vec::new();
    if let Some(named) = env::var_os("AUDITHOOK_PYTHON") {
        candidates.extend(env::split_paths(&named));
    }
    let directories: Vec<PathBuf> = env::var_os("PATH")
        .map(|path| env::split_paths(&path).collect())
        .unwrap_or_default();
    // A shim of pyenv runs whatever version the directory names.
    let directories = directories
        .iter()
        .filter(|directory| !directory.ends_with("shims"));
    for directory in directories.clone() {
        candidates.extend((8..32).map(|minor| directory.join(format!("python3.{minor}"))));
        candidates.push(directory.join("python3"));
    }
    let home = env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
    let pyenv = env::var_os("PYENV_ROOT").map_or_else(|| home.join(".pyenv"), PathBuf::from);
    if let Ok(versions) = pyenv.join("versions").read_dir() {
        candidates.extend(
            versions
                .flatten()
                .map(|entry| entry.path().join("bin/python3")),
        );
    }
    candidates.retain(|path| path.file_name() != Some(OsStr::new("")) && path.is_file());
    candidates
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_read_line_by_line() {
        let answer = "3 13\n3.13.0\n1\n\n/usr/bin/python3.13t\n\n";
        let interpreter = Interpreter::from_answer(answer);
        let interpreter = interpreter.unwrap();
        assert_eq!(interpreter.version, (3, 13));
        assert!(interpreter.free_threaded && interpreter.has_audit_hooks());
        assert_eq!(interpreter.label(), "3.13.0t");
        assert_eq!(
            (interpreter.library.as_ref(), interpreter.linker.as_ref()),
            (None, None)
        );
        assert_eq!(
            interpreter.to_string(),
            "Python 3.13.0 (free-threaded) at /usr/bin/python3.13t"
        );
    }

    #[test]
    fn a_program_is_run_by_a_linker_that_is_not_its_own() {
        let program = |linker: &str| {
            let answer = format!("3 13\n3.13.0\n0\n\n/usr/bin/python3\n{linker}\n");
            let interpreter = Interpreter::from_answer(&answer).unwrap();
            let command = interpreter.command_that_embeds_it(Path::new("/bin/x"));
            format!("{command:?}")
        };
        assert_eq!(program(""), r#""/bin/x""#);
        let own = own_linker().unwrap_or_default();
        assert_eq!(program(&own.display().to_string()), r#""/bin/x""#);
        assert_eq!(
            program("/other/ld-linux.so.2"),
            r#"PYTHONHOME="/usr" "/other/ld-linux.so.2" "--library-path" "/other" "/bin/x""#
        );
    }

    #[test]
    fn what_is_no_python_says_why() {
        let error = Interpreter::ask(Path::new("/bin/false")).unwrap_err();
        assert_eq!(error, "/bin/false is no Python: it fails");
        let error = Interpreter::ask(Path::new("/bin/echo")).unwrap_err();
        assert!(
            error.starts_with("/bin/echo is no Python: it answers"),
            "{error}"
        );
    }

    #[test]
    fn interpreters_are_found_once() {
        let found = find();
        let paths: BTreeSet<_> = found.iter().map(|interpreter| &interpreter.path).collect();
        assert_eq!(paths.len(), found.len(), "{found:#?}");
    }
}
