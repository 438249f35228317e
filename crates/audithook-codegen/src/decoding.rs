//! How the arguments of a raised event become fields.

use audithook_spec::{Event, TypeWord};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use crate::Context;
use crate::event::{ident, number};
use crate::layout::{Layouts, Place};
use crate::types::kind;

/// How to decode the arguments of an event from `raw`.
pub(crate) struct Decoding<'a> {
    event: &'a Event,
    layouts: Layouts,
}

/// How to decode one argument: `raw.method::<kind, _>(place, name)?`.
pub(crate) struct Reading<'a> {
    pub(crate) method: Ident,
    pub(crate) kind: TokenStream,
    pub(crate) place: TokenStream,
    pub(crate) name: &'a str,
    /// Whether not every tuple has it.
    pub(crate) optional: bool,
}

impl<'a> Decoding<'a> {
    pub(crate) fn of(event: &'a Event) -> Self {
        Self {
            event,
            layouts: Layouts::of(event),
        }
    }

    /// Whether every version passes all arguments, so that they can be read at once.
    pub(crate) fn is_whole(&self) -> bool {
        self.layouts.shapes.len() == 1
    }

    /// The statements that read all arguments at once into `values`, where
    /// [`is_whole`](Decoding::is_whole).
    pub(crate) fn read_all(&self, cx: &Context) -> TokenStream {
        read_all(cx, &number(self.layouts.max()))
    }

    /// The statements that check the tuple as a whole.
    pub(crate) fn check(&self, cx: &Context) -> TokenStream {
        let Self { layouts, .. } = self;
        let (min, max) = (number(layouts.min()), number(layouts.max()));
        if layouts.prefixes {
            return quote!(raw.check_arity(#min, #max)?;);
        }
        let decode_error = cx.core("DecodeError");
        let problem = cx.core("Problem");
        let err = cx.prelude("Err");
        let arms = layouts.shapes.iter().map(|(count, places)| {
            let places = places.iter().map(|place| match place {
                Some(place) => {
                    let place = number(*place);
                    quote!(#place)
                }
                None => quote!(usize::MAX),
            });
            let count = number(*count);
            quote!(#count => [#(#places),*])
        });
        quote! {
            let places = match raw.args.len() {
                #(#arms,)*
                got => return #err(#decode_error::new(#problem::Arity { min: #min, max: #max, got })),
            };
        }
    }

    /// How to decode the argument at `index` of the event.
    pub(crate) fn reading(&self, cx: &Context, index: usize) -> Reading<'a> {
        let arg = &self.event.args[index];
        let index_literal = number(index);
        let place = if self.layouts.prefixes {
            quote!(#index_literal)
        } else {
            quote!(places[#index_literal])
        };
        let optional = self.layouts.place(index) == Place::Optional;
        // `Any object` has room for `None` already.
        let nullable = arg.ty.is_nullable() || arg.ty.contains(TypeWord::Object);
        let method = match (optional, nullable) {
            (false, _) => "arg",
            (true, false) => "optional_arg",
            (true, true) => "optional_nullable_arg",
        };
        let ty = if optional {
            arg.ty.without_none()
        } else {
            arg.ty
        };
        Reading {
            method: ident(method),
            kind: kind(cx, ty),
            place,
            name: &arg.name,
            optional,
        }
    }
}

/// The statements that read `count` arguments at once into `values`.
pub(crate) fn read_all(cx: &Context, count: &Literal) -> TokenStream {
    let value = cx.core("Value");
    quote! {
        let mut buffer = [#value::None; #count];
        let values = raw.read_all::<Self, #count>(&mut buffer)?;
    }
}
