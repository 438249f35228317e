//! A user's struct that holds some of an event's arguments.

use audithook_spec::{Argument, Event};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::event::{decode_fields, named_impl};
use crate::{Context, context};

/// A user's struct whose fields hold some arguments of an event.
pub struct Projection<'a> {
    /// The name of the struct.
    pub name: &'a Ident,
    /// The lifetime of the struct, such as `'a`; `None` where it borrows nothing.
    pub lifetime: Option<TokenStream>,
    /// The fields, in any order.
    pub fields: Vec<ProjectedField<'a>>,
    /// The event as the spec has it, for the constants of `NamedEvent`.
    pub published: &'a Event,
    /// An expression of type `Option<EventId>`: the event's number.
    pub id: TokenStream,
}

/// A field of a [`Projection`].
#[derive(Clone)]
pub struct ProjectedField<'a> {
    /// The name of the field.
    pub ident: &'a Ident,
    /// The type of the field.
    pub ty: TokenStream,
    /// The index of its argument in the event.
    pub index: usize,
}

/// The implementations for `projection` of `event`: only the arguments that it
/// has a field for are decoded, the number of arguments is that of the event.
#[must_use]
pub fn projection_impls(cx: &Context, event: &Event, projection: &Projection<'_>) -> TokenStream {
    let Projection {
        name,
        lifetime,
        published,
        id,
        ..
    } = projection;
    let fields = in_order(&projection.fields);
    let arguments: Vec<&Argument> = fields
        .iter()
        .filter_map(|field| event.args.get(field.index))
        .collect();
    let generics = lifetime.as_ref().map(|lifetime| quote!(<#lifetime>));
    let anonymous = lifetime.as_ref().map(|_| quote!(<'_>));
    let decoded = lifetime.clone().unwrap_or_else(|| context::lifetime("a"));

    let idents = fields.iter().map(|field| field.ident);
    let (checks, values) = decode_fields(cx, event, &wanted(&fields));
    let [audit_event, interest, raw_event, decode_error] =
        ["AuditEvent", "Interest", "RawEvent", "DecodeError"].map(|item| cx.core(item));
    let named = cx.core("NamedEvent");
    let [result, ok] = ["Result", "Ok"].map(|item| cx.prelude(item));
    let named_impl = named_impl(cx, published, &arguments, name, id, anonymous.as_ref());
    quote! {
        impl #audit_event for #name #anonymous {
            type Of<#decoded> = #name #generics;

            #[inline]
            fn interest() -> #interest {
                #interest::event(<Self as #named>::ID, <Self as #named>::NAME)
            }

            #[inline]
            fn decode<#decoded>(
                raw: &#raw_event<#decoded>,
            ) -> #result<#name #generics, #decode_error<#decoded>> {
                raw.check_event(<Self as #named>::ID, <Self as #named>::NAME)?;
                #checks
                #ok(#name { #(#idents: #values),* })
            }
        }

        #named_impl
    }
}

/// The arguments of `fields` and their types, as [`decode_fields`] takes them.
pub(crate) fn wanted(fields: &[ProjectedField<'_>]) -> Vec<(usize, TokenStream)> {
    fields
        .iter()
        .map(|field| (field.index, field.ty.clone()))
        .collect()
}

/// `fields` in the order of the arguments, so that of several mismatches the
/// first in the tuple is reported.
fn in_order<'a>(fields: &[ProjectedField<'a>]) -> Vec<ProjectedField<'a>> {
    let mut fields = fields.to_vec();
    fields.sort_by_key(|field| field.index);
    fields
}
