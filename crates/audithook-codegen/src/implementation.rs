//! What every type that is an event implements.

use proc_macro2::TokenStream;
use quote::quote;

use crate::Context;

/// The events that CPython goes on after, whatever a hook returns: it does not
/// check what their audit gives (`Python/pystate.c`, `Python/sysmodule.c`, in every
/// version).
pub const UNDENIABLE: [&str; 2] = [
    "cpython.PyInterpreterState_Clear",
    "cpython._PySys_ClearAuditHooks",
];

/// The implementations of the traits of events for one type.
pub(crate) struct Implementations<'a> {
    /// The type: `Chmod<'_>`.
    pub(crate) ty: TokenStream,
    /// The type with the lifetime of the arguments: `Chmod<'a>`.
    pub(crate) of: TokenStream,
    /// The lifetime of the arguments: `'a`.
    pub(crate) lifetime: TokenStream,
    /// The parameters of the implementations, mostly none.
    pub(crate) generics: TokenStream,
    /// Their where clause, mostly none.
    pub(crate) bounds: TokenStream,
    /// What `decode` does with `raw`, once that is known to be the event.
    pub(crate) decode: TokenStream,
    /// The name of the event.
    pub(crate) name: &'a str,
    /// The number, an expression of type `Option<EventId>`.
    pub(crate) id: TokenStream,
    /// Expressions of type `ArgumentInfo`.
    pub(crate) arguments: Vec<TokenStream>,
    /// An expression of type `Option<PythonVersion>`.
    pub(crate) since: TokenStream,
    /// An expression of type `Option<PythonVersion>`.
    pub(crate) until: TokenStream,
    /// `Encode`, where the type has all arguments.
    pub(crate) encode: Option<Encoding>,
}

/// The implementation of `Encode`.
pub(crate) struct Encoding {
    /// The parameters of the implementation.
    pub(crate) generics: TokenStream,
    /// The type.
    pub(crate) ty: TokenStream,
    /// What `to_args` does.
    pub(crate) to_args: TokenStream,
}

impl Implementations<'_> {
    pub(crate) fn tokens(&self, cx: &Context) -> TokenStream {
        let Self {
            ty,
            of,
            lifetime,
            generics,
            bounds,
            decode,
            name,
            id,
            arguments,
            since,
            until,
            encode,
        } = self;
        let audit_event = cx.core("AuditEvent");
        let interest = cx.core("Interest");
        let raw_event = cx.core("RawEvent");
        let decode_error = cx.core("DecodeError");
        let named = cx.core("NamedEvent");
        let event_id = cx.core("EventId");
        let info = cx.core("ArgumentInfo");
        let version = cx.core("PythonVersion");
        let option = cx.prelude("Option");
        let result = cx.prelude("Result");
        let encode = encode
            .as_ref()
            .map(|encode| encode_impl(cx, encode, bounds, &named));
        let deniable = UNDENIABLE.contains(name).then(|| {
            quote!(
                const DENIABLE: bool = false;
            )
        });
        quote! {
            impl #generics #audit_event for #ty #bounds {
                type Of<#lifetime> = #of;
                #deniable

                #[inline]
                fn interest() -> #interest {
                    #interest::of::<Self>()
                }

                // A handler has it within, and what else decodes calls `RawEvent::decode`.
                #[inline(always)]
                fn decode<#lifetime>(raw: &#raw_event<#lifetime>) -> #result<#of, #decode_error<#lifetime>> {
                    raw.check_event::<Self>()?;
                    #decode
                }
            }

            impl #generics #named for #ty #bounds {
                const NAME: &'static str = #name;
                const ID: #option<#event_id> = #id;
                const ARGUMENTS: &'static [#info] = &[#(#arguments),*];
                const SINCE: #option<#version> = #since;
                const UNTIL: #option<#version> = #until;
            }

            #encode
        }
    }
}

fn encode_impl(
    cx: &Context,
    encode: &Encoding,
    bounds: &TokenStream,
    named: &TokenStream,
) -> TokenStream {
    let Encoding {
        generics,
        ty,
        to_args,
    } = encode;
    let encode = cx.core("Encode");
    let value = cx.core("Value");
    let vec = cx.prelude("Vec");
    quote! {
        impl #generics #encode for #ty #bounds {
            #[inline]
            fn name(&self) -> &str {
                <Self as #named>::NAME
            }

            #[inline]
            fn to_args(&self) -> #vec<#value<'_>> {
                #to_args
            }
        }
    }
}
