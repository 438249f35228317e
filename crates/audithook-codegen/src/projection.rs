//! A user's struct that holds some of an event's arguments.

use audithook_spec::{Argument, Event};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::casing::upper_camel_case;
use crate::decoding::{Decoding, Reading};
use crate::event::{argument_info, ident, some_version};
use crate::implementation::Implementations;
use crate::types::{describe, kind, type_text};
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
    /// Its attributes `#[cfg(…)]`, which everything made for it gets.
    pub conditions: TokenStream,
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
    let generics = lifetime.as_ref().map(|lifetime| quote!(<#lifetime>));
    let anonymous = lifetime.as_ref().map(|_| quote!(<'_>));
    let idents = fields.iter().map(|field| field.ident);
    let conditions = fields.iter().map(|field| &field.conditions);
    let (checks, values) = read_fields(cx, event, &fields);
    let ok = cx.prelude("Ok");
    Implementations {
        ty: quote!(#name #anonymous),
        of: quote!(#name #generics),
        lifetime: lifetime.clone().unwrap_or_else(|| context::lifetime("a")),
        generics: TokenStream::new(),
        bounds: TokenStream::new(),
        decode: quote!(#checks #ok(#name { #(#conditions #idents: #values),* })),
        name: &published.name,
        id: id.clone(),
        arguments: fields
            .iter()
            .map(|field| {
                let conditions = &field.conditions;
                let info = argument_info(cx, published, &event.args[field.index]);
                quote!(#conditions #info)
            })
            .collect(),
        since: some_version(cx, Some(published.since)),
        until: some_version(cx, published.until),
        encode: None,
    }
    .tokens(cx)
}

/// How to decode `fields` from `raw`: the statements that come first, and an expression for
/// each field.
///
/// Each argument has a trait of its own, which every type that can hold it implements: so the
/// compiler names the argument where it refuses the type of a field.
pub(crate) fn read_fields(
    cx: &Context,
    event: &Event,
    fields: &[ProjectedField<'_>],
) -> (TokenStream, Vec<TokenStream>) {
    let decoding = Decoding::of(event);
    let checks = decoding.check(cx);
    let mut traits = TokenStream::new();
    let mut values = Vec::new();
    for field in fields {
        let arg = &event.args[field.index];
        let reading = decoding.reading(cx, field.index);
        let holds = ident(&format!("__Holds{}", upper_camel_case(&arg.name)));
        let (ty, place) = (&field.ty, &reading.place);
        let value = quote!(<#ty as #holds<'_>>::decode(raw, #place)?);
        let holds_trait = holds_trait(cx, event, arg, &holds, &reading, &field.conditions);
        traits.extend(holds_trait);
        values.push(value);
    }
    (quote!(#traits #checks), values)
}

/// The trait of the types that can hold `arg`.
fn holds_trait(
    cx: &Context,
    event: &Event,
    arg: &Argument,
    holds: &Ident,
    reading: &Reading<'_>,
    conditions: &TokenStream,
) -> TokenStream {
    let Reading {
        method,
        kind,
        name,
        optional,
        ..
    } = reading;
    let message = format!(
        "`{{Self}}` cannot hold the argument `{name}` of `{}`",
        event.name
    );
    let (mut what, mut best) = (describe(arg.ty), type_text(arg.ty));
    if *optional {
        what = format!(
            "{}, and not every version of Python passes it",
            describe(arg.ty.without_none())
        );
        best = format!("Option<{}>", type_text(arg.ty.without_none()));
    }
    let label = format!("it is {what}: `{best}` holds it");
    let note = format!(
        "`Value<'_>` and `OwnedValue` hold any argument, and so does every type with `FromArg<'_, {}>`",
        kind_text(arg, *optional)
    );
    let raw_event = cx.core("RawEvent");
    let decode_error = cx.core("DecodeError");
    let from_arg = cx.core("FromArg");
    let result = cx.prelude("Result");
    let bound = if *optional {
        let module = cx.core("kind");
        quote!(#from_arg<'a, #module::Nullable<#kind>>)
    } else {
        quote!(#from_arg<'a, #kind>)
    };
    let sized = quote!(::core::marker::Sized);
    quote! {
        #conditions
        #[diagnostic::on_unimplemented(message = #message, label = #label, note = #note)]
        trait #holds<'a>: #sized {
            fn decode(raw: &#raw_event<'a>, place: usize) -> #result<Self, #decode_error<'a>>;
        }

        #conditions
        #[diagnostic::do_not_recommend]
        impl<'a, T: #bound> #holds<'a> for T {
            #[inline]
            fn decode(raw: &#raw_event<'a>, place: usize) -> #result<T, #decode_error<'a>> {
                raw.#method::<#kind, T>(place, #name)
            }
        }
    }
}

/// The kind that a type has to be made from, as a user writes it.
fn kind_text(arg: &Argument, optional: bool) -> String {
    let cx = Context::file();
    if optional {
        format!("kind::Nullable<{}>", kind(&cx, arg.ty.without_none()))
    } else {
        kind(&cx, arg.ty).to_string()
    }
    .replace(' ', "")
    .replace(',', ", ")
}

/// `fields` in the order of the arguments, so that of several mismatches the
/// first in the tuple is reported.
fn in_order<'a>(fields: &[ProjectedField<'a>]) -> Vec<ProjectedField<'a>> {
    let mut ordered: Vec<ProjectedField<'a>> = Vec::new();
    for field in fields {
        let place = ordered.partition_point(|other| other.index <= field.index);
        ordered.insert(place, field.clone());
    }
    ordered
}
