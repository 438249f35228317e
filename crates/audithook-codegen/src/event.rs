//! The struct of one event.

use audithook_spec::{Argument, Event, PythonVersion};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use crate::context::lifetime as lifetime_named;
use crate::decoding::{Decoding, Reading};
use crate::implementation::{Encoding, Implementations};
use crate::layout::{Layouts, Place};
use crate::types::{borrows, converts, field_type};
use crate::{Context, NameError, docs, field_name};

/// A field of an event's struct.
struct Field<'a> {
    ident: Ident,
    arg: &'a Argument,
    place: Place,
    ty: TokenStream,
}

/// What a struct has beside the event: what a user's item says of itself.
pub struct Shell<'a> {
    /// The name of the struct.
    pub name: &'a Ident,
    /// The visibility of the struct, its fields and its constructor.
    pub visibility: TokenStream,
    /// Attributes that stand before the generated ones.
    pub attributes: TokenStream,
    /// The names of the traits that these attributes derive.
    pub derived: Vec<String>,
    /// The event as the spec has it, for the constants of `NamedEvent`, where
    /// the struct is one for some versions of Python alone.
    pub published: &'a Event,
    /// An expression of type `Option<EventId>`: the event's number.
    pub id: TokenStream,
}

/// The struct `name` of `event` with everything that belongs to it.
///
/// `id` is an expression of type `Option<EventId>`: the event's number.
///
/// # Errors
/// Where an argument has no Rust name.
pub fn event_item(
    cx: &Context,
    event: &Event,
    name: &Ident,
    id: &TokenStream,
) -> Result<TokenStream, NameError> {
    let shell = Shell {
        name,
        visibility: quote!(pub),
        attributes: TokenStream::new(),
        derived: Vec::new(),
        published: event,
        id: id.clone(),
    };
    filled_item(cx, event, &shell)
}

/// The struct of `event` in the `shell` of a user's item, with everything that
/// belongs to it.
///
/// # Errors
/// Where an argument has no Rust name.
pub fn filled_item(
    cx: &Context,
    event: &Event,
    shell: &Shell<'_>,
) -> Result<TokenStream, NameError> {
    let name = shell.name;
    let layouts = Layouts::of(event);
    let fields = event
        .args
        .iter()
        .enumerate()
        .map(|(index, arg)| {
            let place = layouts.place(index);
            let ty = match place {
                Place::Always => field_type(cx, arg.ty),
                Place::Optional => {
                    let option = cx.prelude("Option");
                    let inner = field_type(cx, arg.ty.without_none());
                    quote!(#option<#inner>)
                }
            };
            Ok(Field {
                ident: ident(&field_name(&arg.name)?),
                arg,
                place,
                ty,
            })
        })
        .collect::<Result<Vec<_>, NameError>>()?;

    let lifetime = fields.iter().any(|field| borrows(field.arg.ty));
    let own_lifetime = cx.lifetime();
    let generics = lifetime.then(|| quote!(<#own_lifetime>));
    let anonymous = lifetime.then(|| quote!(<'_>));
    let of = lifetime.then(|| quote!(<'a>));

    let definition = definition(cx, event, shell, &fields, generics.as_ref());
    let constructor = constructor(cx, event, shell, &fields, generics.as_ref());
    let published = shell.published;
    let implementations = Implementations {
        ty: quote!(#name #anonymous),
        of: quote!(#name #of),
        lifetime: lifetime_named("a"),
        generics: TokenStream::new(),
        bounds: TokenStream::new(),
        decode: decode_body(cx, event, name, &fields),
        name: &published.name,
        id: shell.id.clone(),
        arguments: fields
            .iter()
            .map(|field| argument_info(cx, published, field.arg))
            .collect(),
        since: some_version(cx, Some(published.since)),
        until: some_version(cx, published.until),
        encode: Some(Encoding {
            generics: TokenStream::new(),
            ty: quote!(#name #anonymous),
            to_args: encode_body(cx, &fields, &layouts),
        }),
    }
    .tokens(cx);
    Ok(quote! {
        #definition
        #constructor
        #implementations
    })
}

/// Whether the struct of `event` has a lifetime.
pub(crate) fn event_borrows(event: &Event) -> bool {
    event.args.iter().any(|arg| borrows(arg.ty))
}

/// `format_ident!` that keeps `r#`.
pub(crate) fn ident(name: &str) -> Ident {
    format_ident!("{name}")
}

fn definition(
    cx: &Context,
    event: &Event,
    shell: &Shell<'_>,
    fields: &[Field<'_>],
    generics: Option<&TokenStream>,
) -> TokenStream {
    let Shell {
        name,
        visibility,
        attributes,
        derived,
        ..
    } = shell;
    // Documentation of the user's own comes first, in a paragraph of its own.
    let gap = (!attributes.is_empty()).then(|| quote!(#[doc = ""]));
    let docs = docs::attributes(&docs::event_lines(event));
    let derives = ["Clone", "Copy", "Debug", "Default", "PartialEq"]
        .iter()
        .copied()
        .filter(|item| *item != "Default" || fields.is_empty())
        .filter(|item| !derived.iter().any(|other| other == item))
        .map(|item| cx.derive(item));
    let derives = quote!(#[derive(#(#derives),*)]);
    if fields.is_empty() {
        return quote! {
            #attributes
            #gap
            #docs
            #derives
            #visibility struct #name;
        };
    }
    let fields = fields.iter().map(|Field { ident, arg, ty, .. }| {
        let docs = docs::attributes(&docs::argument_lines(event, arg));
        quote!(#docs #visibility #ident: #ty)
    });
    quote! {
        #attributes
        #gap
        #docs
        #derives
        #visibility struct #name #generics {
            #(#fields,)*
        }
    }
}

fn constructor(
    cx: &Context,
    event: &Event,
    shell: &Shell<'_>,
    fields: &[Field<'_>],
    generics: Option<&TokenStream>,
) -> TokenStream {
    let Shell {
        name, visibility, ..
    } = shell;
    let doc = docs::attributes(&[format!(
        "`{}` with the arguments in their order.",
        event.name
    )]);
    if fields.is_empty() {
        let doc = docs::attributes(&[format!("`{}`, which has no arguments.", event.name)]);
        return quote! {
            impl #name {
                #doc
                #[must_use]
                #visibility const fn new() -> Self {
                    Self
                }
            }
        };
    }
    let by_into = |field: &Field<'_>| field.place == Place::Always && converts(field.arg.ty);
    let parameters = fields.iter().map(|field| {
        let Field { ident, ty, .. } = field;
        if by_into(field) {
            let into = cx.prelude("Into");
            quote!(#ident: impl #into<#ty>)
        } else {
            quote!(#ident: #ty)
        }
    });
    let values = fields.iter().map(|field| {
        let ident = &field.ident;
        if by_into(field) {
            quote!(#ident: #ident.into())
        } else {
            quote!(#ident)
        }
    });
    let constness = (!fields.iter().any(by_into)).then(|| quote!(const));
    let mut lints = Vec::new();
    if fields.len() > 7 {
        lints.push(quote!(clippy::too_many_arguments));
    }
    if *name == "New" {
        lints.push(quote!(clippy::self_named_constructors));
    }
    let allow = (!lints.is_empty()).then(|| quote!(#[allow(#(#lints),*)]));
    quote! {
        impl #generics #name #generics {
            #doc
            #allow
            #[must_use]
            #visibility #constness fn new(#(#parameters),*) -> Self {
                Self { #(#values),* }
            }
        }
    }
}

fn decode_body(cx: &Context, event: &Event, name: &Ident, fields: &[Field<'_>]) -> TokenStream {
    let ok = cx.prelude("Ok");
    let decoding = Decoding::of(event);
    if fields.is_empty() {
        let checks = decoding.check(cx);
        return quote!(#checks #ok(#name));
    }
    let whole = decoding.is_whole();
    let start = if whole {
        decoding.read_all(cx)
    } else {
        decoding.check(cx)
    };
    let values = fields.iter().enumerate().map(|(index, field)| {
        let Reading {
            method,
            kind,
            place,
            name,
            ..
        } = decoding.reading(cx, index);
        let ident = &field.ident;
        if whole {
            quote!(#ident: raw.field::<Self, #place, #kind, _>(values[#place])?)
        } else {
            quote!(#ident: raw.#method::<#kind, _>(#place, #name)?)
        }
    });
    quote!(#start #ok(#name { #(#values),* }))
}

/// What the constants of `event` say of `arg`.
pub(crate) fn argument_info(cx: &Context, event: &Event, arg: &Argument) -> TokenStream {
    // Of the event as the spec has it: `since = "…"` shortens its history.
    let arg = event
        .args
        .iter()
        .find(|other| other.name == arg.name)
        .unwrap_or(arg);
    let info = cx.core("ArgumentInfo");
    let (name, words) = (&arg.name, arg.ty.to_string());
    let since = version_pair(arg.since);
    let until = arg.until.map(|until| {
        let until = version_pair(until);
        quote!(.until(#until))
    });
    quote!(#info::new(#name, #words, #since)#until)
}

/// A literal without a suffix.
pub(crate) fn number(number: usize) -> Literal {
    Literal::usize_unsuffixed(number)
}

fn version_pair(PythonVersion { major, minor }: PythonVersion) -> TokenStream {
    let (major, minor) = (number(major.into()), number(minor.into()));
    quote!((#major, #minor))
}

pub(crate) fn some_version(cx: &Context, version: Option<PythonVersion>) -> TokenStream {
    match version {
        Some(PythonVersion { major, minor }) => {
            let (major, minor) = (number(major.into()), number(minor.into()));
            let some = cx.prelude("Some");
            let version = cx.core("PythonVersion");
            quote!(#some(#version::new(#major, #minor)))
        }
        None => cx.prelude("None"),
    }
}

fn encode_body(cx: &Context, fields: &[Field<'_>], layouts: &Layouts) -> TokenStream {
    let vec = cx.prelude("Vec");
    if fields.is_empty() {
        return quote!(#vec::new());
    }
    let to_arg = cx.core("ToArg");
    if fields.iter().all(|field| field.place == Place::Always) {
        let values = fields
            .iter()
            .map(|Field { ident, .. }| quote!(#to_arg::to_arg(&self.#ident)));
        quote!(#vec::from([#(#values),*]))
    } else if layouts.prefixes {
        let values = fields
            .iter()
            .map(|Field { ident, .. }| quote!(#to_arg::to_arg(&self.#ident)));
        let absent = fields
            .iter()
            .rev()
            .take_while(|field| field.place == Place::Optional)
            .map(|Field { ident, .. }| quote!(usize::from(self.#ident.is_none())));
        // Optional arguments stand at the end: those that are absent are cut off.
        let absent = trailing(absent.collect());
        let count = number(fields.len());
        quote! {
            let mut args = #vec::from([#(#values),*]);
            args.truncate(#count - #absent);
            args
        }
    } else {
        let pushes = fields.iter().map(|Field { ident, place, .. }| match place {
            Place::Always => quote!(args.push(#to_arg::to_arg(&self.#ident));),
            Place::Optional => quote! {
                if self.#ident.is_some() {
                    args.push(#to_arg::to_arg(&self.#ident));
                }
            },
        });
        let count = number(fields.len());
        quote! {
            let mut args = #vec::with_capacity(#count);
            #(#pushes)*
            args
        }
    }
}

/// `a * (1 + b * (1 + c))`: how many of the flags are set before one is not.
fn trailing(flags: Vec<TokenStream>) -> TokenStream {
    let mut flags = flags.into_iter().rev();
    let last = flags.next().unwrap_or_else(|| quote!(0));
    flags.fold(last, |rest, flag| quote!(#flag * (1 + #rest)))
}
