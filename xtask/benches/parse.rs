//! How long it takes to read a page: the real number of rows, ten times and a hundred
//! times as many; time per row should stay the same.
//!
//! `cargo bench -p xtask --bench parse`. The pages are made of the rows of
//! `spec/documents/3.13.0.zh-cn.md`; `real` reads the saved page itself where it is
//! present. `tree` is the alternative for HTML: building the tree of the page with
//! html5ever, before anything is looked for in it.

use std::path::{Path, PathBuf};

use audithook_spec::Facts;
use divan::counter::{BytesCount, ItemsCount};
use divan::{Bencher, black_box};
use xtask::document;

#[path = "../tests/layouts/pages.rs"]
mod pages;

fn main() {
    divan::main();
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The facts of the committed document, `times` over under other names.
fn facts(times: usize) -> Facts {
    let path = root().join("spec/documents/3.13.0.zh-cn.md");
    let page = std::fs::read(path).expect("the document is committed");
    let facts = document::read("page.md", &page)
        .expect("the document is right")
        .facts;
    let mut events = Vec::new();
    for time in 0..times {
        events.extend(facts.events.iter().cloned().map(|mut event| {
            if time > 0 {
                event.name.push_str(&format!("/copy{time}"));
            }
            event
        }));
    }
    // The tables come one after the other.
    events.sort_by_key(|event| event.internal);
    Facts { events }
}

fn bench_page(bencher: Bencher<'_, '_>, facts: &Facts, page: &str) {
    bencher
        .counter(ItemsCount::new(facts.events.len()))
        .counter(BytesCount::of_str(page))
        .bench(|| document::read("page", black_box(page).as_bytes()).expect("the page is right"));
}

#[divan::bench(args = [1, 10, 100])]
fn markdown_paragraphs(bencher: Bencher<'_, '_>, times: usize) {
    let facts = facts(times);
    bench_page(bencher, &facts, &pages::paragraphs(&facts));
}

#[divan::bench(args = [1, 10, 100])]
fn markdown_gfm(bencher: Bencher<'_, '_>, times: usize) {
    let facts = facts(times);
    bench_page(bencher, &facts, &pages::gfm(&facts, true, false));
}

#[divan::bench(args = [1, 10, 100])]
fn html(bencher: Bencher<'_, '_>, times: usize) {
    let facts = facts(times);
    bench_page(bencher, &facts, &pages::html(&facts));
}

/// The alternative: the whole tree, without reading anything from it.
#[divan::bench(args = [1, 10, 100])]
fn html_tree(bencher: Bencher<'_, '_>, times: usize) {
    let facts = facts(times);
    let page = pages::html(&facts);
    bencher
        .counter(ItemsCount::new(facts.events.len()))
        .counter(BytesCount::of_str(&page))
        .bench(|| scraper::Html::parse_document(black_box(&page)));
}

/// Saved pages as they are.
#[divan::bench(args = ["3.13.0.zh-cn.md", "3.9.2.en.html", "3.15.2.en.html"])]
fn real(bencher: Bencher<'_, '_>, name: &str) {
    let shared = std::env::var_os("AUDITHOOK_SHARED")
        .map_or_else(|| root().join("../shared"), PathBuf::from);
    let path = shared.join("docs").join(name);
    let Ok(page) = std::fs::read_to_string(&path) else {
        eprintln!("SKIPPED: no page at {}", path.display());
        return;
    };
    let facts = document::read(name, page.as_bytes())
        .expect("the page is right")
        .facts;
    bench_page(bencher, &facts, &page);
}

/// Errors in every row: reading and reporting.
#[divan::bench(args = [1, 10, 100])]
fn errors_in_every_row(bencher: Bencher<'_, '_>, times: usize) {
    let facts = facts(times);
    let page = pages::gfm(&facts, true, false).replace('`', "");
    bencher
        .counter(ItemsCount::new(facts.events.len()))
        .bench(
            || match document::read("page", black_box(&page).as_bytes()) {
                Ok(_) => unreachable!("arguments stand outside of code spans"),
                Err(report) => report.to_string(),
            },
        );
}
