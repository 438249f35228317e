//! Reading Markdown, whatever tool wrote it.
//!
//! [`walk`] goes through the document once and gathers the tables that CommonMark,
//! GFM and raw HTML know; [`drawn`] finds those that only Pandoc knows. What is outside
//! of them goes to [`loose`], which finds the layout with one cell a paragraph and pipes
//! between, and to [`bare`], which does without the pipes.

mod attributes;
mod bare;
mod drawn;
mod inline;
mod loose;
mod mend;
mod shortcode;
mod walk;

use super::interpret::any_of_events;
use super::report::Diagnostic;
use super::table::Table;

/// What a Markdown document has.
#[derive(Debug, Default)]
pub struct Page {
    /// Its tables in their order.
    pub tables: Vec<Table>,
    /// What is wrong with them.
    pub diagnostics: Vec<Diagnostic>,
    /// The texts that may be its title.
    pub titles: Vec<String>,
}

/// Reads the tables of a Markdown document.
#[must_use]
pub fn read(text: &str) -> Page {
    let (mut tables, rest) = drawn::tables(text);
    let walked = walk::walk(&shortcode::resolve(&rest));
    let mut diagnostics = walked.diagnostics;
    tables.extend(walked.tables);
    tables.extend(loose::tables(&walked.tokens, text));
    tables.sort_by_key(|table| table.span.start);
    if !any_of_events(&tables) {
        let (bare, found) = bare::tables(&walked.tokens, text);
        tables.extend(bare);
        diagnostics.extend(found);
    }
    Page {
        tables,
        diagnostics,
        titles: walked.titles,
    }
}
