//! The tables of a page as a browser builds them, against the reader, which goes by the
//! tags alone.

use std::path::{Path, PathBuf};

use audithook_spec::{FactEvent, Facts};
use scraper::{ElementRef, Html, Selector};
use xtask::document;

fn select<'a>(element: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(selector).expect("the selector is right");
    element.select(&selector).collect()
}

fn text(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().trim().to_owned()
}

/// The facts by the tree that html5ever builds.
fn facts_of_tree(page: &str) -> Facts {
    let tree = Html::parse_document(page);
    let mut facts = Facts::default();
    for row in select(tree.root_element(), "tr") {
        let cells = select(row, ":scope > td");
        let header = !select(row, ":scope > th").is_empty();
        let nested = !select(row, "table").is_empty();
        if header || nested || !(2..=3).contains(&cells.len()) || cells[0].text().count() == 0 {
            continue;
        }
        let links = cells
            .get(2)
            .map_or_else(Vec::new, |cell| select(*cell, "a"));
        let event = FactEvent {
            name: text(cells[0]),
            args: select(cells[1], "code, tt").into_iter().map(text).collect(),
            references: links
                .iter()
                .filter_map(|link| document::normalise_reference(link.attr("href")?))
                .collect(),
            internal: cells.len() == 2,
        };
        // The navigation and the headers without tags of their own.
        if !["Next", "Audit event"].contains(&event.name.as_str()) {
            facts.events.push(event);
        }
    }
    facts
}

fn pages() -> Vec<PathBuf> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let shared = std::env::var_os("AUDITHOOK_SHARED")
        .map_or_else(|| here.join("../../shared"), PathBuf::from);
    let mut pages = Vec::new();
    for folder in [here.join("tests/fixtures/documents"), shared.join("docs")] {
        let Ok(entries) = std::fs::read_dir(&folder) else {
            eprintln!("SKIPPED: no real pages at {}", folder.display());
            continue;
        };
        pages.extend(entries.map(|entry| entry.expect("the folder can be read").path()));
    }
    pages.retain(|page| {
        let name = page.display().to_string();
        // The other order of the columns is not for this simple look at the tree.
        name.ends_with(".html") && !name.contains("columns-moved")
    });
    pages
}

#[test]
fn the_reader_and_the_tree_agree() {
    let pages = pages();
    assert!(pages.len() >= 5);
    for page in pages {
        let text = std::fs::read_to_string(&page).expect("the page can be read");
        let read = document::read("page.html", text.as_bytes()).expect("the page is right");
        assert_eq!(read.facts, facts_of_tree(&text), "{}", page.display());
    }
}
