//! The checks of unsafe code: what the page says, the script does and the workflow runs.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(file: &str) -> String {
    fs::read_to_string(root().join(file)).unwrap()
}

/// The checks that the script lists where it is asked for none.
fn checks() -> Vec<String> {
    let output = Command::new("bash")
        .arg(root().join(".ci/unsafe"))
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    let usage = String::from_utf8(output.stderr).unwrap();
    let checks = usage.lines().map(|line| {
        let rest = line.strip_prefix(".ci/unsafe ").unwrap();
        rest.split(' ').next().unwrap().to_owned()
    });
    checks.collect()
}

#[test]
fn each_check_is_done_documented_and_run() {
    let checks = checks();
    assert!(checks.len() >= 5, "{checks:?}");
    let script = read(".ci/unsafe");
    let page = read("crates/audithook/UNSAFE.md");
    for check in &checks {
        assert!(script.contains(&format!("\n{check})\n")), "{check}");
        assert!(
            page.contains(&format!("| `.ci/unsafe {check}` |")),
            "{check}"
        );
    }
    let workflow = read(".github/workflows/unsafe.yml");
    let matrix = format!("check: [{}]\n", checks.join(", "));
    assert!(workflow.contains(&matrix), "no {matrix}");
}

#[test]
fn the_page_knows_each_module_with_unsafe_code() {
    let page = read("crates/audithook/UNSAFE.md");
    let mut modules = 0;
    for entry in fs::read_dir(root().join("crates/audithook/src")).unwrap() {
        let path = entry.unwrap().path();
        let source = fs::read_to_string(&path).unwrap();
        let has = ["unsafe {", "unsafe fn", "unsafe impl"].map(|form| source.contains(form));
        if has.contains(&true) {
            let name = path.file_name().unwrap().to_str().unwrap();
            assert!(page.contains(&format!("| `{name}`: ")), "{name}");
            modules += 1;
        }
    }
    assert!(modules > 0);
}
