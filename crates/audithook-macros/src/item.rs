//! The user's item: what the macros need to know of it.

use audithook_codegen::Stub;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens as _, quote};
use syn::spanned::Spanned as _;
use syn::{
    Attribute, Data, DeriveInput, Fields, GenericParam, Generics, Lifetime, LitStr, Visibility,
};

use crate::attribute::{is_audit, parse_field};
use crate::errors::Errors;

/// A struct that is to be an event.
pub(crate) struct Item {
    /// The attributes.
    pub(crate) attributes: Vec<Attribute>,
    /// The visibility.
    pub(crate) visibility: Visibility,
    /// The name.
    pub(crate) name: Ident,
    /// The lifetime, where it has one.
    pub(crate) lifetime: Option<Lifetime>,
    /// What the struct holds.
    pub(crate) body: Body,
    /// The item as written, without the attributes `#[audit(…)]`.
    pub(crate) tokens: TokenStream,
    generics: Generics,
}

/// What a struct holds.
pub(crate) enum Body {
    /// Nothing: `struct Chmod;`.
    Unit,
    /// Fields with names.
    Fields(Vec<Field>),
    /// What no event can be; the error is reported.
    Other,
}

/// A field of a struct.
pub(crate) struct Field {
    /// The name.
    pub(crate) ident: Ident,
    /// The type.
    pub(crate) ty: TokenStream,
    /// The name of the argument in `#[audit(arg = "…")]`.
    pub(crate) arg: Option<LitStr>,
    /// The attributes `#[cfg(…)]`.
    pub(crate) conditions: TokenStream,
}

impl Item {
    /// Reads `input` and refuses what no event can have.
    pub(crate) fn new(mut input: DeriveInput, errors: &mut Errors) -> Self {
        let lifetime = check_generics(&input.generics, errors);
        let body = Body::new(&input, errors);
        strip(&mut input);
        Self {
            tokens: input.to_token_stream(),
            attributes: input.attrs,
            visibility: input.vis,
            name: input.ident,
            generics: input.generics,
            lifetime,
            body,
        }
    }

    /// The fields, where they have names.
    pub(crate) fn fields(&self) -> &[Field] {
        match &self.body {
            Body::Fields(fields) => fields,
            Body::Unit | Body::Other => &[],
        }
    }

    /// What stands in for the implementations for the event called `event`.
    pub(crate) fn stub(&self, event: String, encode: bool) -> Stub<'_> {
        let name = &self.name;
        let lifetime = match &self.lifetime {
            Some(lifetime) => quote!(#lifetime),
            None => quote!('a),
        };
        if self.is_simple() {
            let anonymous = self.lifetime.as_ref().map(|_| quote!(<'_>));
            let generics = self.lifetime.as_ref().map(|lifetime| quote!(<#lifetime>));
            return Stub {
                ty: quote!(#name #anonymous),
                of: quote!(#name #generics),
                generics: TokenStream::new(),
                bounds: TokenStream::new(),
                lifetime,
                event,
                fields: Vec::new(),
                encode,
            };
        }

        let lifetime = quote!('audithook_event);
        let (generics, parameters, _) = self.generics.split_for_impl();
        let of = self.generics.params.iter().map(|param| match param {
            GenericParam::Lifetime(_) => lifetime.clone(),
            GenericParam::Type(param) => param.ident.to_token_stream(),
            GenericParam::Const(param) => param.ident.to_token_stream(),
        });
        let predicates = self
            .generics
            .where_clause
            .iter()
            .flat_map(|clause| &clause.predicates);
        let types = self.generics.type_params().map(|param| &param.ident);
        Stub {
            ty: quote!(#name #parameters),
            of: quote!(#name<#(#of),*>),
            generics: quote!(#generics),
            bounds: quote!(where #(#predicates,)* #(#types: 'static),*),
            lifetime,
            event,
            fields: Vec::new(),
            encode,
        }
    }

    /// Whether the parameters are those of an event: a lifetime at most.
    pub(crate) fn is_simple(&self) -> bool {
        let params = &self.generics.params;
        params.len() == usize::from(self.lifetime.is_some()) && self.generics.where_clause.is_none()
    }
}

impl Body {
    fn new(input: &DeriveInput, errors: &mut Errors) -> Self {
        let data = match &input.data {
            Data::Struct(data) => data,
            Data::Enum(data) => {
                errors.at(data.enum_token.span, EXPECTED_STRUCT);
                return Self::Other;
            }
            Data::Union(data) => {
                errors.at(data.union_token.span, EXPECTED_STRUCT);
                return Self::Other;
            }
        };
        match &data.fields {
            Fields::Unit => Self::Unit,
            Fields::Unnamed(fields) => {
                errors.on(
                    fields,
                    "the fields need names, by which their arguments are found",
                );
                Self::Other
            }
            Fields::Named(fields) => Self::Fields(
                fields
                    .named
                    .iter()
                    .filter_map(|field| {
                        let conditions = field
                            .attrs
                            .iter()
                            .filter(|attribute| attribute.path().is_ident("cfg"));
                        Some(Field {
                            conditions: quote!(#(#conditions)*),
                            // Each field among named ones has a name.
                            ident: field.ident.clone()?,
                            ty: field.ty.to_token_stream(),
                            arg: parse_field(&field.attrs, errors),
                        })
                    })
                    .collect(),
            ),
        }
    }
}

const EXPECTED_STRUCT: &str = "expected a struct: an event has a field for each argument";

/// The only lifetime of `generics`; everything else is an error.
fn check_generics(generics: &Generics, errors: &mut Errors) -> Option<Lifetime> {
    let mut lifetimes = Vec::new();
    for param in &generics.params {
        match param {
            GenericParam::Lifetime(param) => {
                if let Some(first) = lifetimes.first() {
                    errors.on(
                        &param.lifetime,
                        format!("an event borrows from its arguments for one lifetime; use `{first}`"),
                    );
                }
                if !param.bounds.is_empty() {
                    errors.on(
                        &param.bounds,
                        "the lifetime of an event's arguments is that of the call that raised it; it cannot have bounds",
                    );
                }
                lifetimes.push(&param.lifetime);
            }
            GenericParam::Type(param) => errors.on(
                &param.ident,
                format!(
                    "an event cannot have the type parameter `{}`: handlers find an event by its name, and its arguments have one type each",
                    param.ident
                ),
            ),
            GenericParam::Const(param) => errors.on(
                &param.ident,
                format!(
                    "an event cannot have the const parameter `{}`: handlers find an event by its name alone",
                    param.ident
                ),
            ),
        }
    }
    if let Some(clause) = &generics.where_clause {
        errors.at(
            clause.where_token.span(),
            "an event has no parameters that a where clause could bound",
        );
    }
    lifetimes.first().map(|&first| first.clone())
}

/// Removes the attributes `#[audit(…)]`, which the compiler does not know, and the bounds of
/// lifetimes, which are reported and would ask for the same bounds of every implementation.
fn strip(input: &mut DeriveInput) {
    for param in input.generics.lifetimes_mut() {
        param.bounds.clear();
    }
    input.attrs.retain(|attribute| !is_audit(attribute));
    let fields = match &mut input.data {
        Data::Struct(data) => &mut data.fields,
        Data::Enum(_) | Data::Union(_) => return,
    };
    for field in fields.iter_mut() {
        field.attrs.retain(|attribute| !is_audit(attribute));
    }
}
