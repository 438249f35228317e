//! The user's item: what the macros need to know of it.

use audithook_codegen::Stub;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens as _, quote};
use syn::{Lifetime, LitStr};

use crate::attribute::parse_field;
use crate::errors::Errors;
use crate::parse::{Attribute, Input, InputBody, Parameter, ParameterName};

/// A struct that is to be an event.
pub(crate) struct Item {
    /// The attributes.
    pub(crate) attributes: Vec<Attribute>,
    /// The visibility.
    pub(crate) visibility: TokenStream,
    /// The name.
    pub(crate) name: Ident,
    /// The lifetime, where it has one.
    pub(crate) lifetime: Option<Lifetime>,
    /// What the struct holds.
    pub(crate) body: Body,
    /// The item as written, without the attributes `#[audit(…)]`.
    pub(crate) tokens: TokenStream,
    parameters: Vec<Parameter>,
    /// What stands behind `where`.
    predicates: Option<TokenStream>,
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
    pub(crate) fn new(mut input: Input, errors: &mut Errors) -> Self {
        let lifetime = check_parameters(&input, errors);
        let body = Body::new(&input, errors);
        strip(&mut input);
        Self {
            tokens: input.to_token_stream(),
            attributes: input.attributes,
            visibility: input.visibility,
            name: input.name,
            parameters: input.parameters,
            predicates: input.where_clause.map(|(_, predicates)| predicates),
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
        let mut names = Vec::new();
        let mut of = Vec::new();
        let mut bounds = Vec::new();
        for Parameter { name, .. } in &self.parameters {
            names.push(name.to_token_stream());
            of.push(match name {
                ParameterName::Lifetime(_) => lifetime.clone(),
                ParameterName::Type(_) | ParameterName::Const(_) => name.to_token_stream(),
            });
            if let ParameterName::Type(name) = name {
                bounds.push(quote!(#name: 'static));
            }
        }
        let declarations = self.parameters.iter().map(Parameter::declaration);
        bounds.extend(self.predicates.clone());
        Stub {
            ty: quote!(#name<#(#names),*>),
            of: quote!(#name<#(#of),*>),
            generics: quote!(<#(#declarations),*>),
            bounds: quote!(where #(#bounds),*),
            lifetime,
            event,
            fields: Vec::new(),
            encode,
        }
    }

    /// Whether the parameters are those of an event: a lifetime at most.
    pub(crate) fn is_simple(&self) -> bool {
        self.parameters.len() == usize::from(self.lifetime.is_some()) && self.predicates.is_none()
    }
}

impl Body {
    fn new(input: &Input, errors: &mut Errors) -> Self {
        match &input.body {
            InputBody::Unit(_) => Self::Unit,
            InputBody::Braces(_) => {
                errors.on(
                    &input.keyword,
                    "expected a struct: an event has a field for each argument",
                );
                Self::Other
            }
            InputBody::Tuple(fields, _) => {
                errors.on(
                    fields,
                    "the fields need names, by which their arguments are found",
                );
                Self::Other
            }
            InputBody::Named(fields, _) => {
                let mut named = Vec::new();
                for field in fields {
                    let attributes = field.attributes.iter();
                    let conditions = attributes.filter(|attribute| attribute.is("cfg"));
                    named.push(Field {
                        conditions: quote!(#(#conditions)*),
                        ident: field.ident.clone(),
                        ty: field.ty.clone(),
                        arg: parse_field(&field.attributes, errors),
                    });
                }
                Self::Fields(named)
            }
        }
    }
}

/// The only lifetime of `input`; every other parameter is an error.
fn check_parameters(input: &Input, errors: &mut Errors) -> Option<Lifetime> {
    let mut first: Option<&Lifetime> = None;
    for Parameter { name, bounds, .. } in &input.parameters {
        match name {
            ParameterName::Lifetime(lifetime) => {
                if let Some(first) = first {
                    errors.on(
                        lifetime,
                        format!("an event borrows from its arguments for one lifetime; use `{first}`"),
                    );
                }
                if !bounds.is_empty() {
                    errors.on(
                        bounds,
                        "the lifetime of an event's arguments is that of the call that raised it; it cannot have bounds",
                    );
                }
                first = first.or(Some(lifetime));
            }
            ParameterName::Type(name) => errors.on(
                name,
                format!(
                    "an event cannot have the type parameter `{name}`: handlers find an event by its name, and its arguments have one type each"
                ),
            ),
            ParameterName::Const(name) => errors.on(
                name,
                format!(
                    "an event cannot have the const parameter `{name}`: handlers find an event by its name alone"
                ),
            ),
        }
    }
    if let Some((keyword, _)) = &input.where_clause {
        errors.on(
            keyword,
            "an event has no parameters that a where clause could bound",
        );
    }
    first.cloned()
}

/// Removes the attributes `#[audit(…)]`, which the compiler does not know, and the bounds of
/// lifetimes, which are reported and would ask for the same bounds of every implementation.
fn strip(input: &mut Input) {
    for parameter in &mut input.parameters {
        if let ParameterName::Lifetime(_) = parameter.name {
            parameter.bounds = TokenStream::new();
        }
    }
    input.attributes.retain(|attribute| !attribute.is("audit"));
    if let InputBody::Named(fields, _) = &mut input.body {
        for field in fields {
            field.attributes.retain(|attribute| !attribute.is("audit"));
        }
    }
}
