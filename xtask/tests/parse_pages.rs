//! Real pages of the documentation, and the document that the repository holds.

use std::path::{Path, PathBuf};

use audithook_spec::Facts;
use xtask::document::{self, Document};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("xtask is a folder of the workspace")
}

/// The folder of the real pages; says so where there is none.
fn pages() -> Option<PathBuf> {
    let shared = std::env::var_os("AUDITHOOK_SHARED")
        .map_or_else(|| root().join("../shared"), PathBuf::from);
    let pages = shared.join("docs");
    if pages.is_dir() {
        return Some(pages);
    }
    eprintln!("SKIPPED: no real pages at {}", pages.display());
    None
}

fn read(path: &Path) -> Document {
    let bytes = std::fs::read(path).expect("the page is there");
    match document::read(&path.display().to_string(), &bytes) {
        Ok(document) => document,
        Err(report) => panic!("{report}"),
    }
}

/// Events, internal events, arguments.
fn counts(facts: &Facts) -> (usize, usize, usize) {
    (facts.events.len(), facts.internal(), facts.args())
}

#[test]
fn every_real_page_gives_its_counts_and_its_release() {
    let Some(pages) = pages() else { return };
    let expected = [
        ("3.8.20.facts.json", (169, 8, 324), None),
        ("3.9.2.en.html", (170, 8, 334), Some("3.9.2")),
        ("3.10.5.zh-tw.html", (184, 8, 359), Some("3.10.5")),
        ("3.11.2.en.html", (184, 8, 361), Some("3.11.2")),
        ("3.12.1.en.html", (189, 8, 366), Some("3.12.1")),
        ("3.13.0.zh-cn.md", (186, 8, 357), None),
        ("3.13.18.en.html", (187, 8, 358), Some("3.13.18")),
        ("3.14.10.en.html", (192, 9, 369), Some("3.14.10")),
        ("3.15.2.en.html", (194, 9, 371), Some("3.15.2")),
    ];
    for (page, count, release) in expected {
        let document = read(&pages.join(page));
        assert_eq!(counts(&document.facts), count, "{page}");
        let found = document.title_release.map(|release| release.to_string());
        assert_eq!(found.as_deref(), release, "{page}");
        assert!(document.warnings.is_none(), "{page}");
    }
}

#[test]
fn the_committed_document_says_what_its_table_says() {
    let document = read(&root().join("spec/documents/3.13.0.zh-cn.md"));
    let facts = &document.facts;
    assert_eq!(counts(facts), (186, 8, 357));
    assert_eq!(facts.events.len() - facts.internal(), 178);
    assert_eq!(facts.references(), 216);
    assert_eq!(
        document.title_release.map(|release| release.to_string()),
        Some("3.13.0".into())
    );
    // The order of the document.
    assert_eq!(facts.events[0].name, "_thread.start_new_thread");
    assert_eq!(facts.events[185].name, "ctypes.PyObj_FromPtr");
}

#[test]
fn names_that_markdown_takes_for_emphasis_come_out_as_written() {
    let document = read(&root().join("spec/documents/3.13.0.zh-cn.md"));
    let found: Vec<&str> = document
        .facts
        .events
        .iter()
        .map(|event| event.name.as_str())
        .filter(|name| name.contains("__"))
        .collect();
    assert_eq!(
        found,
        [
            "array.__new__",
            "code.__new__",
            "function.__new__",
            "mmap.__new__",
            "object.__delattr__",
            "object.__getattr__",
            "object.__setattr__",
            "socket.__new__",
        ]
    );
}

#[test]
fn the_full_page_and_the_committed_document_give_the_same_facts() {
    let Some(pages) = pages() else { return };
    let page = read(&pages.join("3.13.0.zh-cn.md"));
    let committed = read(&root().join("spec/documents/3.13.0.zh-cn.md"));
    assert_eq!(page.facts, committed.facts);
}
