//! Expansions, without a run of the compiler.

mod agreement;
mod any_input;
#[cfg(feature = "spec-files")]
mod digest;
mod parse;
mod snapshots;
#[cfg(feature = "spec-files")]
mod spec_file;

use proc_macro2::TokenStream;

/// `tokens` as a person would format them.
fn pretty(tokens: TokenStream) -> String {
    let text = tokens.to_string();
    let file: syn::File = syn::parse2(tokens)
        .unwrap_or_else(|error| panic!("the expansion is not Rust: {error}\n{text}"));
    prettyplease::unparse(&file)
}
