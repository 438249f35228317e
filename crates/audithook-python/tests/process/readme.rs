//! The README's commands and code, run as they stand.

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

use audithook_interpreters::{Interpreter, for_tests};

use super::imported::package;
use super::{library, recording, run};

fn own(path: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The blocks of the README in `language`.
fn blocks(language: &str) -> Vec<String> {
    let readme = fs::read_to_string(own("README.md")).unwrap();
    let start = format!("```{language}\n");
    let blocks = readme.split(&start).skip(1);
    blocks
        .map(|rest| rest.split("```").next().unwrap().to_owned())
        .collect()
}

#[test]
fn the_commands_and_the_code_work() {
    let [install, module, preload] = &blocks("sh")[..] else {
        panic!("three commands");
    };
    assert!(
        install.starts_with("pip install "),
        "{install}: see pip_installs_the_package"
    );
    let [code] = &blocks("python")[..] else {
        panic!("one program");
    };
    for interpreter in for_tests() {
        let folder = package(&interpreter);
        let place = folder.path();
        fs::create_dir(place.join("bin")).unwrap();
        std::os::unix::fs::symlink(&interpreter.path, place.join("bin/python")).unwrap();
        std::os::unix::fs::symlink(library(), place.join("libaudithook_native.so")).unwrap();
        fs::write(place.join("app.py"), "open('app.py').close()\n").unwrap();
        let path = format!(
            "{}:{}",
            place.join("bin").display(),
            env::var("PATH").unwrap()
        );
        let record = place.join("audit.jsonl");
        let recorded = |command: &mut Command| {
            run(command
                .env("PATH", &path)
                .env("PYTHONPATH", place)
                .current_dir(place));
            let lines = recording(&record);
            fs::remove_file(&record).unwrap();
            lines
        };
        for command in [module, preload] {
            let lines = recorded(Command::new("sh").args(["-ec", command]));
            let opened = |line: &super::Line| line.event == "open" && line.args[0] == "app.py";
            assert!(lines.iter().any(opened), "{interpreter}: {command}");
            assert_eq!(
                lines.last().unwrap().event,
                "cpython._PySys_ClearAuditHooks"
            );
        }
        let denied = format!(
            "{code}\nimport os\ntry: os.system('true')\nexcept RuntimeError: pass\nelse: raise SystemExit(1)"
        );
        let lines = recorded(Command::new("python").args(["-c", &denied]));
        assert!(
            lines.iter().any(|line| line.event == "os.system"),
            "{interpreter}"
        );
    }
}

#[test]
fn every_variable_is_in_the_readme() {
    let readme = fs::read_to_string(own("README.md")).unwrap();
    for variable in ["AUDITHOOK_RECORD", "AUDITHOOK_EVENTS", "AUDITHOOK_DENY"] {
        assert!(readme.contains(&format!("| `{variable}` |")), "{variable}");
    }
}

/// Builds the wheel with maturin, as pip does, and installs it.
#[test]
fn pip_installs_the_package() {
    if env::var_os("AUDITHOOK_TEST_PACKAGES").is_none() {
        eprintln!("SKIPPED: set AUDITHOOK_TEST_PACKAGES=1 to build the wheel and install it");
        return;
    }
    let interpreters = for_tests();
    let folder = tempfile::tempdir().unwrap();
    let with_pip: Vec<_> = interpreters.iter().filter(|i| has_pip(i)).collect();
    // One builds the wheel, which all with a GIL install.
    let Some(builder) = with_pip.iter().find(|i| !i.free_threaded) else {
        panic!("no Python with pip");
    };
    let wheels = folder.path().join("wheels");
    let mut build = pip(builder);
    build.args(["wheel", "--quiet", "--no-deps", "--wheel-dir"]);
    run(build.arg(&wheels).arg(own(".")));
    let wheel = wheels.read_dir().unwrap().next().unwrap().unwrap().path();
    let name = wheel.file_name().unwrap().to_str().unwrap();
    assert!(
        name.contains("-cp38-abi3-"),
        "{name}: one wheel for all versions"
    );
    for interpreter in &interpreters {
        let target = folder.path().join(interpreter.label());
        let package = own(".");
        let (mut install, package) = if interpreter.free_threaded {
            // Each of these builds a wheel of its own. The newest pip knows them.
            let mut pip = pip(with_pip.last().unwrap());
            pip.arg("--python").arg(&interpreter.path);
            (pip, &package)
        } else {
            (pip(builder), &wheel)
        };
        install.args(["install", "--quiet", "--no-deps", "--target"]);
        run(install.arg(&target).arg(package));
        let code = "\
import audithook, os
audithook.install(deny=['os.system'])
try: os.system('true')
except RuntimeError as error: print(error)";
        let mut command = super::python(interpreter, code);
        let output = run(command.env("PYTHONPATH", &target).current_dir(&folder));
        assert_eq!(
            output, "os.system is denied by audithook\n",
            "{interpreter}"
        );
    }
}

fn pip(interpreter: &Interpreter) -> Command {
    let mut pip = Command::new(&interpreter.path);
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("wheel");
    pip.args(["-m", "pip"]).env("CARGO_TARGET_DIR", target);
    pip
}

fn has_pip(interpreter: &Interpreter) -> bool {
    let output = pip(interpreter).arg("--version").output().unwrap();
    output.status.success()
}
