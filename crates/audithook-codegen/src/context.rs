use std::cell::RefCell;
use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// Where generated tokens will stand, and so how they name what they use.
pub struct Context {
    place: Placement,
    imports: RefCell<BTreeSet<&'static str>>,
    unions: RefCell<BTreeSet<String>>,
}

enum Placement {
    /// A file of the generated crate, which imports what it uses.
    File,
    /// A user's crate, where every path starts at this one.
    Expansion { audithook: TokenStream },
}

impl Context {
    /// A file of the generated crate: names are short, and [`imports`] lists
    /// what the file must import.
    ///
    /// [`imports`]: Context::imports
    #[must_use]
    pub fn file() -> Self {
        Self {
            place: Placement::File,
            imports: RefCell::default(),
            unions: RefCell::default(),
        }
    }

    /// The expansion of a macro in a user's crate, in which the crate `audithook`
    /// has the path `audithook`. Paths are absolute, for the user may have any
    /// name in scope.
    #[must_use]
    pub fn expansion(audithook: TokenStream) -> Self {
        Self {
            place: Placement::Expansion { audithook },
            imports: RefCell::default(),
            unions: RefCell::default(),
        }
    }

    /// The path of an item of `audithook_core`.
    pub(crate) fn core(&self, item: &'static str) -> TokenStream {
        let ident = format_ident!("{item}");
        match &self.place {
            Placement::File => {
                self.imports.borrow_mut().insert(item);
                quote!(#ident)
            }
            Placement::Expansion { audithook } => quote!(#audithook::__private::core::#ident),
        }
    }

    /// The path of a union of the generated crate.
    pub(crate) fn union(&self, name: &str) -> TokenStream {
        let ident = format_ident!("{name}");
        match &self.place {
            Placement::File => {
                self.unions.borrow_mut().insert(name.to_owned());
                quote!(#ident)
            }
            Placement::Expansion { audithook } => quote!(#audithook::events::unions::#ident),
        }
    }

    /// `Option`, `Some`, `Result` …: short in a file, absolute in an expansion.
    pub(crate) fn prelude(&self, item: &'static str) -> TokenStream {
        let ident = format_ident!("{item}");
        match (&self.place, item) {
            (Placement::File, _) => quote!(#ident),
            (_, "Option" | "Some" | "None") => match item {
                "Option" => quote!(::core::option::Option),
                _ => quote!(::core::option::Option::#ident),
            },
            (_, "Result") => quote!(::core::result::Result),
            (_, "Ok" | "Err") => quote!(::core::result::Result::#ident),
            (_, "Into") => quote!(::core::convert::Into),
            (Placement::Expansion { audithook }, "Vec") => quote!(#audithook::__private::Vec),
            (Placement::Expansion { .. }, other) => {
                unreachable!("`{other}` is not an item of the prelude that generated code uses")
            }
        }
    }

    /// The items of `audithook_core` that the tokens written so far name.
    #[must_use]
    pub fn imports(&self) -> Vec<&'static str> {
        self.imports.borrow().iter().copied().collect()
    }

    /// The unions that the tokens written so far name.
    #[must_use]
    pub fn union_imports(&self) -> Vec<String> {
        self.unions.borrow().iter().cloned().collect()
    }
}
