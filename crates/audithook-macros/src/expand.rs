//! The item, its implementations and its errors, in this order.

use audithook_codegen::{
    Context, OwnEvent, OwnField, Projection, Shell, filled_item, own_impls, projection_impls,
    stub_impls, unknown_item,
};
use audithook_spec::Event;
use proc_macro2::{Span, TokenStream};
use quote::quote;

use crate::attribute::{EventAttribute, OwnAttribute, derived, remove_derived};
use crate::check;
use crate::errors::Errors;
use crate::item::{Body, Item};
use crate::parse::Input;

/// `#[audit_event(…)]`: `arguments` on `item`.
pub(crate) fn audit_event(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let attribute = EventAttribute::parse(arguments, &mut errors);
    let mut input: Input = match syn::parse2(item.clone()) {
        Ok(input) => input,
        Err(error) => {
            errors.at(error.span(), "`#[audit_event]` goes on a struct");
            let errors = errors.into_tokens();
            return quote!(#item #errors);
        }
    };
    if let Some(derive) = derived(&input.attributes)
        .into_iter()
        .find(|name| name == "AuditEvent")
    {
        errors.on(
            derive,
            "`#[audit_event]` implements `AuditEvent` for an event of CPython; the derive is for events of your own",
        );
        remove_derived(&mut input.attributes, "AuditEvent");
    }
    if let Some(audit) = input
        .attributes
        .iter()
        .find(|attribute| attribute.is("audit"))
    {
        errors.on(
            audit,
            "`#[audit(…)]` on a struct goes with `#[derive(AuditEvent)]`; `#[audit_event(…)]` has its own settings",
        );
    }
    let item = Item::new(input, &mut errors);
    let event = match &attribute.name {
        Some(name) => check::event(name, &mut errors),
        None => {
            if !attribute.malformed {
                errors.at(
                    Span::call_site(),
                    "expected the name of an event: `#[audit_event(\"os.chmod\")]`",
                );
            }
            None
        }
    };
    let output = match (&item.body, &event) {
        (Body::Unit, Some(event)) => fill(&attribute, &item, event, &mut errors),
        (Body::Unit, None) => unknown(&attribute, &item),
        (Body::Fields(_), Some(event)) => project(&attribute, &item, event, &mut errors),
        _ => keep(&attribute, &item),
    };
    let errors = errors.into_tokens();
    quote!(#output #errors)
}

fn context(attribute: &EventAttribute, item: &Item) -> Context {
    let cx = Context::expansion(attribute.audithook.clone());
    match &item.lifetime {
        Some(lifetime) => cx.with_lifetime(quote!(#lifetime)),
        None => cx,
    }
}

/// The struct of `event` in place of a unit struct.
fn fill(
    attribute: &EventAttribute,
    item: &Item,
    event: &Event,
    errors: &mut Errors,
) -> TokenStream {
    let cx = context(attribute, item);
    let mut supported = event.clone();
    if let (Some(since), Some(name)) = (attribute.since, &attribute.name)
        && let Some(event) = check::supported(event, name, since, errors)
    {
        check::filled(&event, name, since, errors);
        supported = event;
    }
    if let Some(lifetime) = &item.lifetime
        && !check::borrows(&supported)
    {
        errors.on(
            lifetime,
            format!(
                "no argument of `{}` borrows; remove the lifetime",
                event.name
            ),
        );
    }
    let visibility = &item.visibility;
    let attributes = &item.attributes;
    let filled = cx.event_id(event).and_then(|id| {
        let shell = Shell {
            name: &item.name,
            visibility: visibility.clone(),
            attributes: quote!(#(#attributes)*),
            derived: derived(attributes)
                .iter()
                .map(ToString::to_string)
                .collect(),
            published: event,
            id,
        };
        filled_item(&cx, &supported, &shell)
    });
    match filled {
        Ok(tokens) => tokens,
        // Regen refuses events and arguments without Rust names.
        Err(error) => {
            errors.on(&attribute.name, error.to_string());
            unknown(attribute, item)
        }
    }
}

/// The user's struct with implementations for the arguments it has.
fn project(
    attribute: &EventAttribute,
    item: &Item,
    event: &Event,
    errors: &mut Errors,
) -> TokenStream {
    let cx = context(attribute, item);
    let since = attribute.since.zip(attribute.name.as_ref());
    let supported = since.and_then(|(since, name)| {
        let event = check::supported(event, name, since, errors)?;
        Some((event, since))
    });
    let (supported, since) = match supported {
        Some((event, since)) => (event, Some(since)),
        None => (event.clone(), None),
    };
    let fields = check::fields(item, event, &supported, since, errors);
    let id = errors.keep(
        cx.event_id(event)
            .map_err(|error| syn::Error::new_spanned(&attribute.name, error)),
    );
    let tokens = &item.tokens;
    let impls = match id {
        Some(id) if errors.is_empty() => {
            let projection = Projection {
                name: &item.name,
                lifetime: item.lifetime.as_ref().map(|lifetime| quote!(#lifetime)),
                fields,
                published: event,
                id,
            };
            projection_impls(&cx, &supported, &projection)
        }
        _ => {
            let mut stub = item.stub(event.name.clone(), false);
            if item.is_simple() {
                stub.fields = fields;
            }
            stub_impls(&cx, Some(&supported), &stub)
        }
    };
    quote!(#tokens #impls)
}

/// What stands in for the struct of an unknown event.
fn unknown(attribute: &EventAttribute, item: &Item) -> TokenStream {
    if item.lifetime.is_some() || !item.is_simple() {
        // The compiler says that the parameters are not used.
        return item.tokens.clone();
    }
    let attributes = &item.attributes;
    let definition = unknown_item(&quote!(#(#attributes)*), &item.visibility, &item.name);
    let name = &item.name;
    let mut stub = item.stub(event_name(attribute), true);
    stub.ty = quote!(#name<'_>);
    stub.of = quote!(#name<'a>);
    let impls = stub_impls(&context(attribute, item), None, &stub);
    quote!(#definition #impls)
}

/// The item as it is, with what stands in for its implementations.
fn keep(attribute: &EventAttribute, item: &Item) -> TokenStream {
    let tokens = &item.tokens;
    let stub = item.stub(event_name(attribute), false);
    let impls = stub_impls(&context(attribute, item), None, &stub);
    quote!(#tokens #impls)
}

fn event_name(attribute: &EventAttribute) -> String {
    attribute
        .name
        .as_ref()
        .map(syn::LitStr::value)
        .unwrap_or_default()
}

/// `#[derive(AuditEvent)]` on `item`.
pub(crate) fn derive(item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let input: Input = match syn::parse2(item) {
        Ok(input) => input,
        // The compiler refuses what is not an item before it asks for the derive.
        Err(error) => return error.to_compile_error(),
    };
    let attribute = OwnAttribute::parse(&input.attributes, &mut errors);
    let item = Item::new(input, &mut errors);
    match &attribute.event {
        Some(name) => check::own_name(name, &mut errors),
        None if attribute.malformed => {}
        None => errors.on(
            &item.name,
            "expected the name of the event: `#[audit(event = \"myapp.login\")]`",
        ),
    }
    let arguments = check::own_arguments(&item, &mut errors);
    let event = attribute
        .event
        .as_ref()
        .map(syn::LitStr::value)
        .unwrap_or_default();
    let cx = Context::expansion(attribute.audithook);
    if !errors.is_empty() {
        let impls = stub_impls(&cx, None, &item.stub(event, true));
        let errors = errors.into_tokens();
        return quote!(#impls #errors);
    }
    let fields = item
        .fields()
        .iter()
        .zip(arguments)
        .map(|(field, arg)| OwnField {
            ident: &field.ident,
            ty: field.ty.clone(),
            arg,
        })
        .collect();
    own_impls(
        &cx,
        &OwnEvent {
            name: &item.name,
            lifetime: item.lifetime.as_ref().map(|lifetime| quote!(#lifetime)),
            event,
            fields,
        },
    )
}
