//! Reading Markdown, whatever tool wrote it.
//!
//! [`walk`] goes through the document once and gathers the tables that CommonMark,
//! GFM and raw HTML know. What it finds outside of them goes to [`loose`], which finds
//! the layout with one cell a paragraph.

mod attributes;
mod loose;
mod walk;

use super::diagnostic::Diagnostic;
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
    let walked = walk::walk(text);
    let mut tables = walked.tables;
    tables.extend(loose::tables(&walked.tokens, text));
    tables.sort_by_key(|table| table.span.start);
    Page {
        tables,
        diagnostics: walked.diagnostics,
        titles: walked.titles,
    }
}
