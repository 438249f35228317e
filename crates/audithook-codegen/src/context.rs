use std::cell::RefCell;

use audithook_spec::Event;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens as _, format_ident, quote};

use crate::event::{event_borrows, ident};
use crate::names::{NameError, rust_path};

/// Where generated tokens will stand, and so how they name what they use.
pub struct Context {
    place: Placement,
    lifetime: TokenStream,
    // Sorted.
    imports: RefCell<Vec<&'static str>>,
    // Sorted.
    unions: RefCell<Vec<String>>,
}

enum Placement {
    /// A file of the generated crate, which imports what it uses.
    File,
    /// A user's crate, where every path starts at this one; the unions of a
    /// module of the user's own events stand so many modules above.
    Expansion {
        audithook: TokenStream,
        module: Option<usize>,
    },
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
            lifetime: lifetime("a"),
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
            place: Placement::Expansion {
                audithook,
                module: None,
            },
            lifetime: lifetime("a"),
            imports: RefCell::default(),
            unions: RefCell::default(),
        }
    }

    /// A module of a user's own events, so many modules below the one that
    /// has the unions of all. They have no numbers.
    #[cfg(feature = "modules")]
    pub(crate) fn module(audithook: &TokenStream, depth: usize) -> Self {
        Self {
            place: Placement::Expansion {
                audithook: audithook.clone(),
                module: Some(depth),
            },
            lifetime: lifetime("a"),
            imports: RefCell::default(),
            unions: RefCell::default(),
        }
    }

    /// Whether the events have no numbers.
    #[cfg(feature = "modules")]
    pub(crate) fn by_name(&self) -> bool {
        matches!(
            self.place,
            Placement::Expansion {
                module: Some(_),
                ..
            }
        )
    }

    /// The same with `lifetime`, such as `'a`, as that of the arguments.
    #[must_use]
    pub fn with_lifetime(self, lifetime: TokenStream) -> Self {
        Self { lifetime, ..self }
    }

    /// The lifetime of the arguments in the struct of an event.
    pub(crate) fn lifetime(&self) -> &TokenStream {
        &self.lifetime
    }

    /// The number of `event` of the spec, as an expression of type `Option<EventId>`.
    ///
    /// An expansion asks the generated crate for it, since numbers change with the spec
    /// and the two crates may be of different versions.
    ///
    /// # Errors
    /// Where the event has no Rust path.
    pub fn event_id(&self, event: &Event) -> Result<TokenStream, NameError> {
        let path = rust_path(&event.name)?;
        let modules = path.modules.iter().map(|module| ident(module));
        let name = ident(&path.name);
        let root = match &self.place {
            Placement::File => quote!(crate),
            Placement::Expansion { audithook, .. } => {
                let events = inner(audithook, "events");
                quote!(#audithook::#events)
            }
        };
        let generics = event_borrows(event).then(|| quote!(<'static>));
        let named = self.core("NamedEvent");
        Ok(quote!(<#root::#(#modules::)*#name #generics as #named>::ID))
    }

    /// A trait to derive.
    pub(crate) fn derive(&self, item: &str) -> TokenStream {
        let ident = format_ident!("{item}");
        let Placement::Expansion { .. } = self.place else {
            return quote!(#ident);
        };
        match item {
            "Clone" => quote!(::core::clone::Clone),
            "Copy" => quote!(::core::marker::Copy),
            "Debug" => quote!(::core::fmt::Debug),
            "Default" => quote!(::core::default::Default),
            "PartialEq" => quote!(::core::cmp::PartialEq),
            _ => quote!(#ident),
        }
    }

    /// The path of an item of `audithook_core`.
    pub(crate) fn core(&self, item: &'static str) -> TokenStream {
        let ident = format_ident!("{item}");
        match &self.place {
            Placement::File => {
                insert(&mut self.imports.borrow_mut(), item);
                quote!(#ident)
            }
            Placement::Expansion { audithook, .. } => {
                let private = inner(audithook, "__private");
                quote!(#audithook::#private::core::#ident)
            }
        }
    }

    /// The path of a union of the generated crate.
    pub(crate) fn union(&self, name: &str) -> TokenStream {
        let ident = format_ident!("{name}");
        match &self.place {
            Placement::File => {
                insert(&mut self.unions.borrow_mut(), name.to_owned());
                quote!(#ident)
            }
            Placement::Expansion {
                audithook,
                module: None,
            } => {
                let events = inner(audithook, "events");
                quote!(#audithook::#events::unions::#ident)
            }
            Placement::Expansion {
                module: Some(depth),
                ..
            } => {
                let above = (0..*depth).map(|_| quote!(super::));
                quote!(#(#above)* unions::#ident)
            }
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
            (Placement::Expansion { audithook, .. }, "Vec") => {
                let private = inner(audithook, "__private");
                quote!(#audithook::#private::Vec)
            }
            (Placement::Expansion { .. }, other) => {
                unreachable!("`{other}` is not an item of the prelude that generated code uses")
            }
        }
    }

    /// The items of `audithook_core` that the tokens written so far name.
    #[must_use]
    pub fn imports(&self) -> Vec<&'static str> {
        self.imports.borrow().clone()
    }

    /// The unions that the tokens written so far name.
    #[must_use]
    pub fn union_imports(&self) -> Vec<String> {
        self.unions.borrow().clone()
    }
}

/// A module of the crate with the path `audithook`, at the place of that path: there the
/// compiler says that it has no such module.
fn inner(audithook: &TokenStream, module: &str) -> Ident {
    let place = audithook.clone().into_iter().last();
    let span = place.map_or_else(Span::call_site, |tree| tree.span());
    Ident::new(module, span)
}

/// `'name`.
pub(crate) fn lifetime(name: &str) -> TokenStream {
    let apostrophe = proc_macro2::Punct::new('\'', proc_macro2::Spacing::Joint);
    let name = Ident::new(name, Span::call_site());
    let mut tokens = apostrophe.into_token_stream();
    tokens.extend(name.into_token_stream());
    tokens
}

/// Adds `item` to a sorted list, once.
fn insert<T: Ord>(list: &mut Vec<T>, item: T) {
    if let Err(place) = list.binary_search(&item) {
        list.insert(place, item);
    }
}
