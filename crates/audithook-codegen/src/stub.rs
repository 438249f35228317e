//! What stands in for the implementations of an item with mistakes.

use audithook_spec::Event;
use proc_macro2::TokenStream;
use quote::quote;

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
    let [audit_event, interest, raw_event, decode_error, problem] = [
        "AuditEvent",
        "Interest",
        "RawEvent",
        "DecodeError",
        "Problem",
    ]
    .map(|item| cx.core(item));
    let [named, event_id, info, version] =
        ["NamedEvent", "EventId", "ArgumentInfo", "PythonVersion"].map(|item| cx.core(item));
    let [option, none, result, err, vec] =
        ["Option", "None", "Result", "Err", "Vec"].map(|item| cx.prelude(item));

    let decoded = event.filter(|_| !fields.is_empty()).map(|event| {
        let (checks, values) = read_fields(cx, event, fields);
        let conditions = fields.iter().map(|field| &field.conditions);
        quote!(#checks #(#conditions let _ = #values;)*)
    });
    let encode_impl = encode.then(|| {
        let [encode, value] = ["Encode", "Value"].map(|item| cx.core(item));
        quote! {
            impl #generics #encode for #ty #bounds {
                fn name(&self) -> &str {
                    #event_name
                }

                fn to_args(&self) -> #vec<#value<'_>> {
                    #vec::new()
                }
            }
        }
    });
    quote! {
        impl #generics #audit_event for #ty #bounds {
            type Of<#lifetime> = #of;

            fn interest() -> #interest {
                #interest::named(#event_name)
            }

            fn decode<#lifetime>(
                raw: &#raw_event<#lifetime>,
            ) -> #result<#of, #decode_error<#lifetime>> {
                #decoded
                #err(#decode_error::new(#problem::OtherEvent))
            }
        }

        impl #generics #named for #ty #bounds {
            const NAME: &'static str = #event_name;
            const ID: #option<#event_id> = #none;
            const ARGUMENTS: &'static [#info] = &[];
            const SINCE: #option<#version> = #none;
            const UNTIL: #option<#version> = #none;
        }

        #encode_impl
    }
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
