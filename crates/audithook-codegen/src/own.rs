//! A user's struct that is an event of their own.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::decoding::read_all;
use crate::event::number;
use crate::implementation::{Encoding, Implementations};
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
    let info = cx.core("ArgumentInfo");
    let (none, ok, vec) = (cx.prelude("None"), cx.prelude("Ok"), cx.prelude("Vec"));

    let count = number(fields.len());
    let mut values = Vec::new();
    let mut arguments = Vec::new();
    let mut args = Vec::new();
    for (index, OwnField { ident, ty, arg }) in fields.iter().enumerate() {
        let index = number(index);
        values.push(
            quote!(#ident: <#ty as __Argument<'_>>::decode::<Self, #index>(raw, values[#index])?),
        );
        arguments
            .push(quote!(#info { name: #arg, type_words: "object", since: #none, until: #none }));
        args.push(quote!(<#ty as __Argument<'_>>::to_arg(&self.#ident)));
    }
    let implementations = Implementations {
        ty: quote!(#name #anonymous),
        of: quote!(#name #generics),
        lifetime: lifetime.clone().unwrap_or_else(|| context::lifetime("a")),
        generics: TokenStream::new(),
        bounds: TokenStream::new(),
        decode: if fields.is_empty() {
            quote! {
                raw.check_arity(0, 0)?;
                #ok(#name {})
            }
        } else {
            let read_all = read_all(cx, &count);
            quote! {
                #read_all
                #ok(#name { #(#values),* })
            }
        },
        name: event,
        id: none.clone(),
        arguments,
        since: none.clone(),
        until: none,
        // The types of the fields may name the lifetime.
        encode: Some(Encoding {
            generics: quote!(#generics),
            ty: quote!(#name #generics),
            to_args: quote!(#vec::from([#(#args),*])),
        }),
    }
    .tokens(cx);
    if fields.is_empty() {
        return implementations;
    }
    let argument_trait = argument_trait(cx, event);
    quote! {
        const _: () = {
            #argument_trait
            #implementations
        };
    }
}

/// The trait of the types that can be an argument: with it the compiler refuses a field once and
/// not for decoding and for encoding.
fn argument_trait(cx: &Context, event: &str) -> TokenStream {
    let raw_event = cx.core("RawEvent");
    let decode_error = cx.core("DecodeError");
    let from_arg = cx.core("FromArg");
    let to_arg = cx.core("ToArg");
    let value = cx.core("Value");
    let kind = cx.core("kind");
    let named = cx.core("NamedEvent");
    let result = cx.prelude("Result");
    let message = format!("`{{Self}}` cannot be an argument of `{event}`");
    quote! {
        #[diagnostic::on_unimplemented(
            message = #message,
            label = "not both made from an argument and made into one",
            note = "`bool`, `i64`, `f64`, `Text<'_>`, `FsPath<'_>`, `Value<'_>` and the owned `String`, `PathBuf`, `Vec<u8>` and `OwnedValue` are, in an `Option`, too; and every type with `FromArg<'_, kind::Any>` and `ToArg`"
        )]
        trait __Argument<'a>: ::core::marker::Sized {
            fn decode<E: #named + ?::core::marker::Sized, const INDEX: usize>(
                raw: &#raw_event<'a>,
                value: #value<'a>,
            ) -> #result<Self, #decode_error<'a>>;
            fn to_arg(&self) -> #value<'_>;
        }

        #[diagnostic::do_not_recommend]
        impl<'a, T: #from_arg<'a, #kind::Any> + #to_arg> __Argument<'a> for T {
            #[inline]
            fn decode<E: #named + ?::core::marker::Sized, const INDEX: usize>(
                raw: &#raw_event<'a>,
                value: #value<'a>,
            ) -> #result<T, #decode_error<'a>> {
                raw.field::<E, INDEX, #kind::Any, T>(value)
            }

            #[inline]
            fn to_arg(&self) -> #value<'_> {
                #to_arg::to_arg(self)
            }
        }
    }
}
