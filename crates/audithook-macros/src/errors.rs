//! All errors of an item, each at its place.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;

/// Errors found so far.
#[derive(Default)]
pub(crate) struct Errors(Vec<syn::Error>);

impl Errors {
    /// An error that underlines `tokens`.
    pub(crate) fn on(&mut self, tokens: impl ToTokens, message: impl Into<String>) {
        // Few lines here: they are compiled for each type of tokens.
        self.on_tokens(tokens.into_token_stream(), message.into());
    }

    fn on_tokens(&mut self, tokens: TokenStream, message: String) {
        self.0.push(syn::Error::new_spanned(tokens, message));
    }

    /// An error at `span`.
    pub(crate) fn at(&mut self, span: Span, message: &str) {
        self.0.push(syn::Error::new(span, message));
    }

    /// The value of `result`; its error is one of these.
    pub(crate) fn keep<T>(&mut self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|error| self.0.push(error)).ok()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// An invocation of `compile_error!` for each.
    pub(crate) fn into_tokens(self) -> TokenStream {
        let mut tokens = TokenStream::new();
        for error in &self.0 {
            error.to_compile_error().to_tokens(&mut tokens);
        }
        tokens
    }
}
