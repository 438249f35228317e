//! What the compiler makes of a dispatch: neither an event that nobody asks for
//! nor one that runs a handler or is counted takes a locked instruction, and the
//! first calls nothing, so that it takes neither memory nor a lock.
#![cfg(all(target_arch = "x86_64", target_os = "linux", not(miri)))]

use std::fs;
use std::path::Path;
use std::process::Command;

/// The assembly of `audithook` as it is built for users who optimise.
fn assembly() -> String {
    let folder = tempfile::tempdir().expect("a folder for what is built");
    let output = Command::new(env!("CARGO"))
        .args(["rustc", "--release", "--package", "audithook", "--lib"])
        .args(["--no-default-features", "--target-dir"])
        .arg(folder.path())
        // The tests' own flags, such as those of a sanitizer, are not for this.
        .env_remove("RUSTFLAGS")
        .args(["--", "--emit=asm", "-Ccodegen-units=1"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{complaint}");
    let files = fs::read_dir(folder.path().join("release/deps")).expect("cargo made it");
    let mut files = files.map(|file| file.expect("it can be listed").path());
    let is_ours = |path: &Path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("audithook-") && name.ends_with(".s")
    };
    let file = files.find(|path| is_ours(path)).expect("the assembly");
    fs::read_to_string(file).expect("text")
}

/// The instructions of the function whose mangled name contains `part`.
fn instructions<'a>(assembly: &'a str, part: &str) -> Vec<&'a str> {
    let is_label = |line: &str| line.starts_with('_') && line.ends_with(':');
    let mut lines = assembly.lines();
    let label = lines.find(|line| is_label(line) && line.contains(part));
    assert!(label.is_some(), "no function `{part}`");
    let lines = lines.take_while(|line| !line.starts_with(".Lfunc_end"));
    let lines = lines.filter(|line| line.starts_with('\t') && !line.starts_with("\t."));
    lines.map(str::trim).collect()
}

fn locked<'a>(instructions: &[&'a str]) -> Vec<&'a str> {
    let is_locked = |line: &&str| {
        // An exchange with memory locks without saying so.
        line.starts_with("lock") || line.starts_with("xchg") && line.contains('(')
    };
    instructions.iter().copied().filter(is_locked).collect()
}

#[test]
fn no_instruction_of_a_dispatch_is_locked() {
    let assembly = assembly();
    let in_all = assembly.lines().map(str::trim).collect::<Vec<_>>();
    assert!(!locked(&in_all).is_empty(), "they are told from others");

    // `replay` is a name and arguments, and `dispatch` written out.
    let dispatch = instructions(&assembly, "10Dispatcher6replay");
    assert_eq!(locked(&dispatch), [""; 0]);
    let calls = dispatch.iter().filter(|line| line.starts_with("call"));
    // What a denial was carried in is given back.
    let after = ["deliver_apart", "__rust_dealloc"];
    let before: Vec<_> = calls
        .filter(|call| !after.iter().any(|after| call.contains(after)))
        .collect();
    assert_eq!(before, [&""; 0], "before a handler is known to exist");

    for function in ["6Shared13deliver_apart", "6Shared7run_row"] {
        let instructions = instructions(&assembly, function);
        assert!(instructions.len() > 20, "{function}: {instructions:#?}");
        assert_eq!(locked(&instructions), [""; 0], "{function}");
    }
    // Threads past the 1,024th share their counts.
    let shared = instructions(&assembly, "10CounterLog12count_shared");
    assert_eq!(locked(&shared).len(), 1, "{shared:#?}");
}
