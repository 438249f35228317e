//! The enums of arguments that may be of several types.

use audithook_spec::{Spec, TypeExpr, TypeWord};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::types::{
    borrows, describe, describe_word, kind, single, union_name, variant_name, word_type,
};
use crate::{Context, docs};

/// The types of `spec` that need an enum, without `none`, in the order of their names.
#[must_use]
pub fn unions_of(spec: &Spec) -> Vec<TypeExpr> {
    let mut unions: Vec<TypeExpr> = spec
        .events
        .iter()
        .flat_map(|event| &event.args)
        .map(|arg| arg.ty.without_none())
        .filter(|ty| single(*ty).is_none())
        .collect();
    unions.sort_by_key(|ty| union_name(*ty));
    unions.dedup();
    unions
}

/// The enum for `ty`, which has several words and no `none`.
#[must_use]
pub fn union_item(cx: &Context, ty: TypeExpr) -> TokenStream {
    let name = format_ident!("{}", union_name(ty));
    let words: Vec<TypeWord> = ty.words().collect();
    let lifetime = borrows(ty).then(|| quote!(<'a>));
    let anonymous = borrows(ty).then(|| quote!(<'_>));
    let docs = docs::attributes(&[format!("{}.", docs::capitalised(&describe(ty)))]);

    let variants = words.iter().map(|word| {
        let variant = format_ident!("{}", variant_name(*word));
        let inner = word_type(cx, *word);
        let docs = docs::attributes(&[format!("{}.", docs::capitalised(describe_word(*word)))]);
        quote!(#docs #variant(#inner))
    });

    let [from_arg, to_arg, value, module] =
        ["FromArg", "ToArg", "Value", "kind"].map(|item| cx.core(item));
    let [option, some, none] = ["Option", "Some", "None"].map(|item| cx.prelude(item));
    let attempts = words.iter().map(|word| {
        let variant = format_ident!("{}", variant_name(*word));
        quote! {
            if let #some(it) = #from_arg::<#module::#variant>::from_arg(value) {
                return #some(Self::#variant(it));
            }
        }
    });
    let kind = kind(cx, ty);
    let arms = words.iter().map(|word| {
        let variant = format_ident!("{}", variant_name(*word));
        quote!(Self::#variant(it) => it.to_arg())
    });

    let accessors = words.iter().map(|word| {
        let variant = format_ident!("{}", variant_name(*word));
        let method = format_ident!("as_{}", word.as_str());
        let inner = word_type(cx, *word);
        let docs = docs::attributes(&[format!(
            "What it holds, where that is {}.",
            describe_word(*word)
        )]);
        quote! {
            #docs
            #[must_use]
            #[inline]
            pub const fn #method(self) -> #option<#inner> {
                match self {
                    Self::#variant(it) => #some(it),
                    _ => #none,
                }
            }
        }
    });

    let conversions = words.iter().map(|word| {
        let variant = format_ident!("{}", variant_name(*word));
        let inner = word_type(cx, *word);
        let from_text = matches!(word, TypeWord::Str | TypeWord::Path).then(|| {
            quote! {
                impl<'a> From<&'a str> for #name<'a> {
                    #[inline]
                    fn from(text: &'a str) -> Self {
                        Self::#variant(text.into())
                    }
                }
            }
        });
        quote! {
            impl #lifetime From<#inner> for #name #lifetime {
                #[inline]
                fn from(it: #inner) -> Self {
                    Self::#variant(it)
                }
            }
            #from_text
        }
    });

    quote! {
        #docs
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub enum #name #lifetime {
            #(#variants,)*
        }

        impl #lifetime #name #lifetime {
            #(#accessors)*
        }

        impl<'a> #from_arg<'a, #kind> for #name #lifetime {
            #[inline]
            fn from_arg(value: #value<'a>) -> #option<Self> {
                #(#attempts)*
                #none
            }
        }

        impl #to_arg for #name #anonymous {
            #[inline]
            fn to_arg(&self) -> #value<'_> {
                match self {
                    #(#arms,)*
                }
            }
        }

        impl ::core::fmt::Display for #name #anonymous {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.to_arg(), f)
            }
        }

        #(#conversions)*
    }
}
