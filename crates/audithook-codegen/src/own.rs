//! A user's struct that is an event of their own.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::event::number;
use crate::{Context, context};

/// A user's struct that is an event which the spec does not have.
pub struct OwnEvent<'a> {
    /// The name of the struct.
    pub name: &'a Ident,
    /// The lifetime of the struct, such as `'a`; `None` where it borrows nothing.
    pub lifetime: Option<TokenStream>,
    /// The name of the event.
    pub event: String,
    /// The fields, in the order of the arguments.
    pub fields: Vec<OwnField<'a>>,
}

/// A field of an [`OwnEvent`].
pub struct OwnField<'a> {
    /// The name of the field.
    pub ident: &'a Ident,
    /// The type of the field.
    pub ty: TokenStream,
    /// The name of the argument.
    pub arg: String,
}

/// The implementations for `own`, both to decode and to encode.
#[must_use]
pub fn own_impls(cx: &Context, own: &OwnEvent<'_>) -> TokenStream {
    let OwnEvent {
        name,
        lifetime,
        event,
        fields,
    } = own;
    let generics = lifetime.as_ref().map(|lifetime| quote!(<#lifetime>));
    let anonymous = lifetime.as_ref().map(|_| quote!(<'_>));
    let decoded = lifetime.clone().unwrap_or_else(|| context::lifetime("a"));

    let [audit_event, interest, raw_event, decode_error] =
        ["AuditEvent", "Interest", "RawEvent", "DecodeError"].map(|item| cx.core(item));
    let [named, event_id, info, version] =
        ["NamedEvent", "EventId", "ArgumentInfo", "PythonVersion"].map(|item| cx.core(item));
    let [encode, value] = ["Encode", "Value"].map(|item| cx.core(item));
    let [option, none, result, ok, vec] =
        ["Option", "None", "Result", "Ok", "Vec"].map(|item| cx.prelude(item));

    let count = number(fields.len());
    let values = fields
        .iter()
        .enumerate()
        .map(|(index, OwnField { ident, ty, arg })| {
            let index = number(index);
            quote!(#ident: <#ty as __Argument<'_>>::decode(raw, #index, #arg)?)
        });
    let arguments = fields.iter().map(|field| {
        let arg = &field.arg;
        quote!(#info { name: #arg, type_words: "object", since: #none, until: #none })
    });
    let args = fields
        .iter()
        .map(|OwnField { ident, ty, .. }| quote!(<#ty as __Argument<'_>>::to_arg(&self.#ident)));
    let argument_trait = (!fields.is_empty()).then(|| argument_trait(cx, event));
    let impls = quote! {
        impl #audit_event for #name #anonymous {
            type Of<#decoded> = #name #generics;

            #[inline]
            fn interest() -> #interest {
                #interest::named(<Self as #named>::NAME)
            }

            #[inline]
            fn decode<#decoded>(
                raw: &#raw_event<#decoded>,
            ) -> #result<#name #generics, #decode_error<#decoded>> {
                raw.check_event::<Self>()?;
                raw.check_arity(#count, #count)?;
                #ok(#name { #(#values),* })
            }
        }

        impl #named for #name #anonymous {
            const NAME: &'static str = #event;
            const ID: #option<#event_id> = #none;
            const ARGUMENTS: &'static [#info] = &[#(#arguments),*];
            const SINCE: #option<#version> = #none;
            const UNTIL: #option<#version> = #none;
        }

        impl #generics #encode for #name #generics {
            #[inline]
            fn name(&self) -> &str {
                <Self as #named>::NAME
            }

            #[inline]
            fn to_args(&self) -> #vec<#value<'_>> {
                #vec::from([#(#args),*])
            }
        }
    };
    match argument_trait {
        Some(argument_trait) => quote! {
            const _: () = {
                #argument_trait
                #impls
            };
        },
        None => impls,
    }
}

/// The trait of the types that can be an argument: with it the compiler refuses a field once and
/// not for decoding and for encoding.
fn argument_trait(cx: &Context, event: &str) -> TokenStream {
    let [raw_event, decode_error, from_arg, to_arg, value, kind] = [
        "RawEvent",
        "DecodeError",
        "FromArg",
        "ToArg",
        "Value",
        "kind",
    ]
    .map(|item| cx.core(item));
    let result = cx.prelude("Result");
    let message = format!("`{{Self}}` cannot be an argument of `{event}`");
    quote! {
        #[diagnostic::on_unimplemented(
            message = #message,
            label = "not both made from an argument and made into one",
            note = "`bool`, `i64`, `f64`, `Text<'_>`, `FsPath<'_>`, `Value<'_>` and the owned `String`, `PathBuf`, `Vec<u8>` and `OwnedValue` are, in an `Option`, too; and every type with `FromArg<'_, kind::Any>` and `ToArg`"
        )]
        trait __Argument<'a>: ::core::marker::Sized {
            fn decode(
                raw: &#raw_event<'a>,
                index: usize,
                name: &'static str,
            ) -> #result<Self, #decode_error<'a>>;
            fn to_arg(&self) -> #value<'_>;
        }

        #[diagnostic::do_not_recommend]
        impl<'a, T: #from_arg<'a, #kind::Any> + #to_arg> __Argument<'a> for T {
            #[inline]
            fn decode(
                raw: &#raw_event<'a>,
                index: usize,
                name: &'static str,
            ) -> #result<T, #decode_error<'a>> {
                raw.arg::<#kind::Any, T>(index, name)
            }

            #[inline]
            fn to_arg(&self) -> #value<'_> {
                #to_arg::to_arg(self)
            }
        }
    }
}
