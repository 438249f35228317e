//! Tokens to the text of a Rust file.

use audithook_codegen::File;
use thiserror::Error;

/// The first line of every generated file.
pub const HEADER: &str =
    "// Written by `cargo xtask regen` from spec/audit-events.json: edit that, not this.\n";

/// Generated tokens that are not Rust: a mistake in the generator.
#[derive(Debug, Error)]
#[error("the tokens generated for `{path}` are not Rust: {error}")]
pub struct FormatError {
    path: String,
    #[source]
    error: syn::Error,
}

/// The text of `file`.
///
/// # Errors
/// Where its tokens are not Rust.
pub fn format(file: File) -> Result<String, FormatError> {
    let File { path, docs, tokens } = file;
    // Tokens that nobody else holds are taken apart without a copy of each.
    let parsed: syn::File = syn::parse2(tokens).map_err(|error| FormatError { path, error })?;
    let mut text = String::from(HEADER);
    for line in &docs {
        text.push_str(format!("//! {line}").trim_end());
        text.push('\n');
    }
    for attribute in parsed.attrs {
        text.push_str(unparse(vec![attribute], Vec::new()).trim_end());
        text.push('\n');
    }

    let mut previous = None;
    for item in parsed.items {
        let group = Group::of(&item);
        if previous.is_none_or(|previous| previous != group || group == Group::Item) {
            text.push('\n');
        }
        previous = Some(group);
        separate_methods(&unparse(Vec::new(), vec![item]), &mut text);
    }
    Ok(text)
}

fn unparse(attrs: Vec<syn::Attribute>, items: Vec<syn::Item>) -> String {
    prettyplease::unparse(&syn::File {
        shebang: None,
        frontmatter: None,
        attrs,
        items,
    })
}

/// Items that stand together without a blank line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    Extern,
    Module,
    Import,
    Export,
    Item,
}

impl Group {
    fn of(item: &syn::Item) -> Self {
        match item {
            syn::Item::ExternCrate(_) => Group::Extern,
            syn::Item::Mod(_) => Group::Module,
            syn::Item::Use(item) if matches!(item.vis, syn::Visibility::Inherited) => Group::Import,
            syn::Item::Use(_) => Group::Export,
            _ => Group::Item,
        }
    }
}

/// `item` with a blank line behind every method but the last.
fn separate_methods(item: &str, text: &mut String) {
    let mut lines = item.lines().peekable();
    while let Some(line) = lines.next() {
        text.push_str(line);
        text.push('\n');
        let more = lines.peek().is_some_and(|next| *next != "}");
        let in_impl = line == "    }" || line.starts_with("    type ");
        if in_impl && more {
            text.push('\n');
        }
    }
}
