//! Laws of the readers: what a page says is read, and no bytes make a reader panic.

mod layouts;

use std::path::Path;
use std::sync::OnceLock;

use proptest::collection::vec;
use proptest::prelude::*;
use xtask::document;

/// Reads and shows the report, which must not panic either.
fn read(bytes: &[u8]) -> Result<document::Document, String> {
    document::read("page", bytes).map_err(|report| report.to_string())
}

/// Documents of every form, to be damaged.
fn documents() -> &'static [Vec<u8>] {
    static DOCUMENTS: OnceLock<Vec<Vec<u8>>> = OnceLock::new();
    DOCUMENTS.get_or_init(load)
}

fn load() -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/documents");
    let mut documents = Vec::new();
    for folder in [folder.clone(), folder.join("converted")] {
        for entry in std::fs::read_dir(folder).expect("the fixtures are there") {
            let path = entry.expect("the folder can be read").path();
            if path.is_file() {
                documents.push(std::fs::read(path).expect("the fixture can be read"));
            }
        }
    }
    documents.sort();
    documents
}

/// A change of some bytes.
#[derive(Clone, Debug)]
enum Change {
    Delete,
    Repeat,
    Replace(Vec<u8>),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        Just(Change::Delete),
        Just(Change::Repeat),
        vec(any::<u8>(), 1..4).prop_map(Change::Replace),
        "[\\[\\]()`|<>{}*_#&;\\\\/\n\r \"=+:-]{1,6}".prop_map(|text| Change::Replace(text.into())),
    ]
}

fn apply(document: &mut Vec<u8>, change: &Change, at: usize, length: usize) {
    let start = at % (document.len() + 1);
    let end = (start + length).min(document.len());
    match change {
        Change::Delete => {
            document.drain(start..end);
        }
        Change::Repeat => {
            let part = document[start..end].to_vec();
            document.splice(end..end, part);
        }
        Change::Replace(bytes) => {
            document.splice(start..end, bytes.iter().copied());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn facts_in_the_layout_of_the_page_are_read_back(facts in layouts::facts()) {
        let page = layouts::paragraphs(&facts);
        let document = read(page.as_bytes()).map_err(TestCaseError::fail)?;
        prop_assert_eq!(document.facts, facts);
    }

    #[test]
    fn facts_in_a_gfm_table_are_read_back(
        facts in layouts::facts(),
        closed in any::<bool>(),
        escaped in any::<bool>(),
    ) {
        let page = layouts::gfm(&facts, closed, escaped);
        let document = read(page.as_bytes()).map_err(TestCaseError::fail)?;
        prop_assert_eq!(document.facts, facts);
    }

    #[test]
    fn facts_in_html_are_read_back(facts in layouts::facts()) {
        let page = layouts::html(&facts);
        let document = read(page.as_bytes()).map_err(TestCaseError::fail)?;
        prop_assert_eq!(document.facts, facts);
    }

    #[test]
    fn facts_in_json_are_read_back(facts in layouts::facts()) {
        let json = facts.to_json();
        let document = read(json.as_bytes()).map_err(TestCaseError::fail)?;
        prop_assert_eq!(document.facts, facts);
    }

    #[test]
    fn arbitrary_bytes_never_panic(bytes in vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes);
    }

    #[test]
    fn arbitrary_marks_never_panic(
        text in "([\\[\\]()`|<>{}*_#&;\\\\/\n\r \"=+:é字a1-]|---\\|---|<td>|</td>|<tr>|<table>|<a href=x>|<code>|\\[1\\]|os\\.x|\\+--\\+){0,120}",
    ) {
        let _ = read(text.as_bytes());
    }

    #[test]
    fn mutated_documents_never_panic(
        which in any::<prop::sample::Index>(),
        changes in vec((change(), any::<usize>(), 0_usize..80), 1..8),
    ) {
        let mut document = which.get(documents()).clone();
        for (change, at, length) in &changes {
            apply(&mut document, change, *at, *length);
        }
        if let Ok(document) = read(&document) {
            // What is read has each event once.
            let mut names: Vec<&str> =
                document.facts.events.iter().map(|event| event.name.as_str()).collect();
            names.sort_unstable();
            let events = names.len();
            names.dedup();
            prop_assert_eq!(names.len(), events);
        }
    }

    /// A page that ends anywhere is whole to its last row, or refused.
    #[test]
    fn a_cut_page_never_changes_an_event(facts in layouts::facts(), at in any::<prop::sample::Index>()) {
        for page in [layouts::gfm(&facts, true, false), layouts::html(&facts), layouts::paragraphs(&facts)] {
            let end = at.index(page.len());
            let Ok(document) = read(&page.as_bytes()[..end]) else { continue };
            for event in &document.facts.events {
                prop_assert!(
                    facts.events.contains(event) || document.warnings.is_some(),
                    "{:?} is not on the page, cut at {}:\n{}", event, end, &page[..end]
                );
            }
        }
    }
}
