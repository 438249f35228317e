//! The tree of modules, and the enum of each namespace.

use std::collections::BTreeMap;

use audithook_spec::Event;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::casing::upper_camel_case;
use crate::event::{event_borrows, ident, number};
use crate::names::NAMESPACE_ENUM;
use crate::{Context, NameError, docs, event_item, rust_path};

/// A module with the events and modules in it.
#[derive(Default)]
pub(crate) struct Namespace<'a> {
    /// The events whose structs stand in this module, with their numbers and structs' names.
    pub(crate) events: Vec<(usize, &'a Event, String)>,
    /// The modules below this one.
    pub(crate) modules: BTreeMap<String, Namespace<'a>>,
}

impl<'a> Namespace<'a> {
    /// The tree of all events.
    pub(crate) fn tree(events: &'a [Event]) -> Result<Self, NameError> {
        let mut root = Self::default();
        for (id, event) in events.iter().enumerate() {
            let path = rust_path(&event.name)?;
            let mut module = &mut root;
            for name in path.modules {
                module = module.modules.entry(name).or_default();
            }
            module.events.push((id, event, path.name));
        }
        Ok(root)
    }

    /// The module at `path` below this one.
    ///
    /// # Panics
    /// Where there is none: a path comes from this tree.
    #[cfg(feature = "files")]
    pub(crate) fn module(&self, path: &[String]) -> &Self {
        path.iter().fold(self, |module, name| &module.modules[name])
    }

    /// The numbers of all events in this module and below, ascending.
    pub(crate) fn ids(&self) -> Vec<usize> {
        let mut ids: Vec<usize> = self.events.iter().map(|(id, ..)| *id).collect();
        ids.extend(self.modules.values().flat_map(Namespace::ids));
        ids.sort_unstable();
        ids
    }

    /// The dotted prefix that the events of this module have in Python: `_thread`.
    pub(crate) fn python_path(&self) -> Option<String> {
        if let Some((_, event, _)) = self.events.first() {
            return event.name.rsplit_once('.').map(|(prefix, _)| prefix.into());
        }
        let below = self.modules.values().next()?.python_path()?;
        below.rsplit_once('.').map(|(prefix, _)| prefix.into())
    }

    /// The names of all events in this module and below.
    fn names(&self) -> Vec<String> {
        let own = self.events.iter().map(|(_, event, _)| event.name.clone());
        let below = self.modules.values().flat_map(Namespace::names);
        own.chain(below).collect()
    }

    /// Whether an event in this module or below borrows from its arguments.
    pub(crate) fn borrows(&self) -> bool {
        self.events.iter().any(|(_, event, _)| event_borrows(event))
            || self.modules.values().any(Namespace::borrows)
    }

    /// The structs of the events in this module.
    pub(crate) fn structs(&self, cx: &Context) -> Result<TokenStream, NameError> {
        let mut tokens = TokenStream::new();
        for (id, event, name) in &self.events {
            let (some, event_id) = (cx.prelude("Some"), cx.core("EventId"));
            let id = number(*id);
            let id = if cx.by_name() {
                cx.prelude("None")
            } else {
                quote!(#some(#event_id::new(#id)))
            };
            tokens.extend(event_item(cx, event, &ident(name), &id)?);
        }
        Ok(tokens)
    }

    /// The enum of this namespace, called `path` in Python.
    pub(crate) fn event_enum(&self, cx: &Context, path: &str) -> TokenStream {
        let lines = vec![
            format!("Any event of `{path}`."),
            String::new(),
            "As the argument of a handler it subscribes to the whole namespace.".to_owned(),
        ];
        let mut variants: Vec<Variant> = self
            .events
            .iter()
            .map(|(_, event, name)| Variant::event(event, name))
            .collect();
        variants.extend(
            self.modules
                .iter()
                .map(|(module, below)| Variant::module(module, below)),
        );
        enum_item(
            cx,
            &ident(NAMESPACE_ENUM),
            &docs::attributes(&lines),
            &variants,
        )
    }
}

/// A variant of the enum of a namespace or of any event.
pub(crate) struct Variant {
    pub(crate) name: Ident,
    pub(crate) docs: String,
    /// The path of what the variant holds.
    pub(crate) path: TokenStream,
    pub(crate) borrows: bool,
    /// The numbers of the events that the variant holds.
    pub(crate) ids: Ids,
    /// Their names.
    pub(crate) raised: Vec<String>,
}

pub(crate) enum Ids {
    /// That of the event whose struct the variant holds.
    Own,
    /// Those of a namespace.
    Below(Vec<usize>),
    /// Those of no event of the spec.
    #[cfg(feature = "files")]
    Unknown,
}

impl Variant {
    /// Decodes what the variant of `namespace` holds.
    fn decode(&self, namespace: &Ident) -> TokenStream {
        let Self { name, path, .. } = self;
        let anonymous = self.borrows.then(|| quote!(<'_>));
        quote!(raw.decode::<#path #anonymous>().map(#namespace::#name))
    }

    pub(crate) fn event(event: &Event, name: &str) -> Self {
        let name = ident(name);
        Self {
            docs: format!("`{}`.", docs::call_form(event)),
            path: quote!(#name),
            borrows: event_borrows(event),
            ids: Ids::Own,
            raised: vec![event.name.clone()],
            name,
        }
    }

    pub(crate) fn module(module: &str, below: &Namespace<'_>) -> Self {
        let module_ident = ident(module);
        let event = ident(NAMESPACE_ENUM);
        Self {
            name: format_ident!("{}", upper_camel_case(module.trim_start_matches("r#"))),
            docs: format!("An event of [`{module}`]."),
            path: quote!(#module_ident::#event),
            borrows: below.borrows(),
            ids: Ids::Below(below.ids()),
            raised: below.names(),
        }
    }
}

/// An enum over `variants`, decoded by the event's number, or by its name where it has none.
pub(crate) fn enum_item(
    cx: &Context,
    name: &Ident,
    docs: &TokenStream,
    variants: &[Variant],
) -> TokenStream {
    let [audit_event, interest, raw_event, decode_error, problem] = [
        "AuditEvent",
        "Interest",
        "RawEvent",
        "DecodeError",
        "Problem",
    ]
    .map(|item| cx.core(item));
    let [encode, value] = ["Encode", "Value"].map(|item| cx.core(item));
    if variants
        .iter()
        .any(|variant| matches!(variant.ids, Ids::Own))
    {
        // For the constants `ID`.
        cx.core("NamedEvent");
    }
    let [result, err, vec, some, none] =
        ["Result", "Err", "Vec", "Some", "None"].map(|item| cx.prelude(item));
    let borrows = variants.iter().any(|variant| variant.borrows);
    let generics = borrows.then(|| quote!(<'a>));
    let anonymous = borrows.then(|| quote!(<'_>));

    let definitions = variants.iter().map(
        |Variant {
             name,
             docs,
             path,
             borrows,
             ..
         }| {
            let docs = docs::attributes(std::slice::from_ref(docs));
            let generics = borrows.then(|| quote!(<'a>));
            quote!(#docs #name(#path #generics))
        },
    );

    let (subject, arms, interest_in) = if cx.by_name() {
        by_name(name, variants, &interest)
    } else {
        by_number(name, variants, &interest, &some, &none)
    };
    let names = variants
        .iter()
        .map(|Variant { name: variant, .. }| quote!(#name::#variant(event) => event.name()));
    let args = variants
        .iter()
        .map(|Variant { name: variant, .. }| quote!(#name::#variant(event) => event.to_args()));
    quote! {
        #docs
        #[derive(Clone, Copy, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name #generics {
            #(#definitions,)*
        }

        impl #audit_event for #name #anonymous {
            type Of<'a> = #name #generics;

            #[inline]
            fn interest() -> #interest {
                #interest_in
            }

            #[inline]
            fn decode<'a>(raw: &#raw_event<'a>) -> #result<#name #generics, #decode_error<'a>> {
                match #subject {
                    #(#arms,)*
                    _ => #err(#decode_error::new(#problem::OtherEvent)),
                }
            }
        }

        impl #encode for #name #anonymous {
            #[inline]
            fn name(&self) -> &str {
                match self {
                    #(#names,)*
                }
            }

            #[inline]
            fn to_args(&self) -> #vec<#value<'_>> {
                match self {
                    #(#args,)*
                }
            }
        }
    }
}

/// What to match on, the arms of the match and the interest, for events that have numbers.
fn by_number(
    name: &Ident,
    variants: &[Variant],
    interest: &TokenStream,
    some: &TokenStream,
    #[cfg_attr(not(feature = "files"), expect(unused_variables))] none: &TokenStream,
) -> (TokenStream, Vec<TokenStream>, TokenStream) {
    let own = variants
        .iter()
        .filter(|variant| matches!(variant.ids, Ids::Own));
    let own_ids = own.map(|Variant { path, .. }| quote!(#path::ID));
    let below = variants
        .iter()
        .filter(|variant| !matches!(variant.ids, Ids::Own));
    let below_interest = below.map(|Variant { path, .. }| quote!(.union(#path::interest())));
    let arms = variants.iter().map(|variant| {
        let decode = variant.decode(name);
        match &variant.ids {
            Ids::Own => {
                let path = &variant.path;
                quote!(#path::ID => #decode)
            }
            Ids::Below(ids) => {
                let ranges = ranges(ids);
                quote!(#some(id) if matches!(id.index(), #(#ranges)|*) => #decode)
            }
            #[cfg(feature = "files")]
            Ids::Unknown => quote!(#none => #decode),
        }
    });
    (
        quote!(raw.id),
        arms.collect(),
        quote!(#interest::events([#(#own_ids),*])#(#below_interest)*),
    )
}

/// The same for events that have none.
fn by_name(
    name: &Ident,
    variants: &[Variant],
    interest: &TokenStream,
) -> (TokenStream, Vec<TokenStream>, TokenStream) {
    let arms = variants.iter().map(|variant| {
        let (raised, decode) = (&variant.raised, variant.decode(name));
        quote!(#(#raised)|* => #decode)
    });
    let below = variants.iter().map(|Variant { path, .. }| path);
    (
        quote!(raw.name),
        arms.collect(),
        quote!(#interest::default()#(.union(#below::interest()))*),
    )
}

/// Ascending numbers as the patterns of ranges.
fn ranges(ids: &[usize]) -> Vec<TokenStream> {
    let mut ranges: Vec<(usize, usize)> = Vec::new();
    for id in ids {
        match ranges.last_mut() {
            Some((_, end)) if *end + 1 == *id => *end = *id,
            _ => ranges.push((*id, *id)),
        }
    }
    ranges
        .into_iter()
        .map(|(start, end)| {
            let (first, last) = (number(start), number(end));
            if start == end {
                quote!(#first)
            } else {
                quote!(#first..=#last)
            }
        })
        .collect()
}
