//! What stands in for the implementations of an item with mistakes.

use audithook_spec::Event;
use proc_macro2::TokenStream;
use quote::quote;

use crate::implementation::{Encoding, Implementations};
use crate::projection::{ProjectedField, read_fields};
use crate::{Context, context};

/// An item with mistakes.
///
/// It has every implementation that it would have without them, so that the
/// compiler reports the mistakes and not that the implementations are missing.
pub struct Stub<'a> {
    /// The type with its parameters: `Chmod<'a, T>`.
    pub ty: TokenStream,
    /// The same with each lifetime as that of the arguments.
    pub of: TokenStream,
    /// The parameters of the implementations: `<'a, T: Clone>`.
    pub generics: TokenStream,
    /// The where clause of the implementations.
    pub bounds: TokenStream,
    /// The lifetime of the arguments, such as `'a`, unlike any of `generics`.
    pub lifetime: TokenStream,
    /// The name of the event, right or wrong.
    pub event: String,
    /// Fields without a mistake, whose types the compiler can check.
    pub fields: Vec<ProjectedField<'a>>,
    /// Whether the item would implement `Encode`.
    pub encode: bool,
}

/// The implementations for `stub`, an item for `event` where that is known.
#[must_use]
pub fn stub_impls(cx: &Context, event: Option<&Event>, stub: &Stub<'_>) -> TokenStream {
    let Stub {
        ty,
        of,
        generics,
        bounds,
        lifetime,
        event: event_name,
        fields,
        encode,
    } = stub;
    let decode_error = cx.core("DecodeError");
    let problem = cx.core("Problem");
    let (none, err, vec) = (cx.prelude("None"), cx.prelude("Err"), cx.prelude("Vec"));
    let checks = event.filter(|_| !fields.is_empty()).map(|event| {
        let (checks, values) = read_fields(cx, event, fields);
        let conditions = fields.iter().map(|field| &field.conditions);
        quote!(#checks #(#conditions let _ = #values;)*)
    });
    Implementations {
        ty: ty.clone(),
        of: of.clone(),
        lifetime: lifetime.clone(),
        generics: generics.clone(),
        bounds: bounds.clone(),
        decode: quote!(#checks #err(#decode_error::new(#problem::OtherEvent))),
        name: event_name,
        id: none.clone(),
        arguments: Vec::new(),
        since: none.clone(),
        until: none,
        encode: encode.then(|| Encoding {
            generics: generics.clone(),
            ty: ty.clone(),
            to_args: quote!(#vec::new()),
        }),
    }
    .tokens(cx)
}

/// The struct that stands in for the one to be filled in with an unknown event.
///
/// It has a lifetime, since most events have one and a type without one could
/// not be written with it, while one with it can be written without it.
#[must_use]
pub fn unknown_item(
    attributes: &TokenStream,
    visibility: &TokenStream,
    name: &proc_macro2::Ident,
) -> TokenStream {
    let lifetime = context::lifetime("a");
    quote! {
        #attributes
        #visibility struct #name<#lifetime>(
            ::core::marker::PhantomData<&#lifetime ()>,
        );
    }
}
