//! A crate of a new user, written from the README alone: nothing here knows more than that.
// Each test starts Cargo, which Miri does not do.
#![cfg(not(miri))]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn readme() -> String {
    fs::read_to_string(root().join("README.md")).expect("there is a README")
}

/// The blocks of code in `language`.
fn blocks<'a>(readme: &'a str, language: &str) -> Vec<&'a str> {
    let start = format!("\n```{language}\n");
    readme
        .split(&start)
        .skip(1)
        .filter_map(|rest| rest.split("\n```\n").next())
        .collect()
}

/// What `cargo run` says of a crate with this `main.rs` and the README's dependencies.
fn run(name: &str, main: &str) -> Output {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(folder.join("src")).expect("the folder of the crate");
    let root = root().canonicalize().expect("the workspace is there");
    let readme = readme();
    let dependencies = blocks(&readme, "toml")[0];
    assert!(dependencies.contains("…/audithook/"), "{dependencies}");
    let dependencies = dependencies.replace("…/audithook", root.to_str().expect("UTF-8"));
    let write = |file: &str, text: String| {
        fs::write(folder.join(file), text).expect("the folder can be written");
    };
    // It stands below the workspace of audithook, to which it does not belong.
    let package = format!("name = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"");
    write(
        "Cargo.toml",
        format!("[package]\n{package}\n\n{dependencies}\n\n[workspace]\n"),
    );
    write("src/main.rs", main.into());
    // The versions that are on this machine, since the workspace was built.
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).expect("the workspace's lock");
    Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--offline", "--color=never"])
        .current_dir(&folder)
        // One folder for all, which is also that of the next run.
        .env("CARGO_TARGET_DIR", folder.with_file_name("new-crates"))
        .env_remove("RUSTFLAGS")
        .output()
        .expect("cargo runs this test")
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn the_examples_run_and_handle_events() {
    let readme = readme();
    let examples = blocks(&readme, "rust");
    assert!(examples.len() >= 4, "only {} examples", examples.len());
    // Each in a scope of its own; the first has a handler of `os.chmod`, which it does not raise.
    let raise =
        r#"let _ = hooks.dispatch("os.chmod", &["/tmp/x".into(), 0o600.into(), (-1).into()]);"#;
    let mut main = String::from("fn main() {\n");
    for (number, example) in examples.iter().enumerate() {
        let raise = if number == 0 { raise } else { "" };
        main += &format!("{{\n{example}\n{raise}\n}}\n");
    }
    main += "}\n";
    let output = run("first-steps", &main);
    assert!(output.status.success(), "{}", stderr(&output));
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        "/tmp/x gets mode 600\n"
    );
    // That of the mismatch, as the example says below it, and no warning before it.
    assert_eq!(stderr(&output), "os.chmod: expected 3 arguments, got 1\n");
}

#[test]
fn a_wrong_field_gets_the_error_that_the_readme_shows() {
    let output = run(
        "wrong-field",
        r#"use audithook::{audit_event, events::unions::PathOrFd};

#[audit_event("os.chmod")]
struct Chmod<'a> {
    pth: PathOrFd<'a>,
}

fn main() {
    audithook::Dispatcher::new().on(|_: &Chmod<'_>| ());
}
"#,
    );
    assert!(!output.status.success());
    let readme = readme();
    let error = blocks(&readme, "text")[0];
    let stderr = stderr(&output);
    assert!(
        error.contains("did you mean `path`?") && stderr.starts_with(error),
        "{error}\n\nis not the beginning of\n\n{stderr}"
    );
    assert!(stderr.ends_with("due to 1 previous error\n"), "{stderr}");
}
