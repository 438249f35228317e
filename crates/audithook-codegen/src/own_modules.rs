//! Modules of a user's own events.

use audithook_spec::Spec;
use proc_macro2::TokenStream;
use quote::quote;

use crate::event::ident;
use crate::namespace::Namespace;
use crate::{Context, NameError, check_names, docs, union_item, unions_of};

/// The module that has the enums of arguments of several types.
const UNIONS: &str = "unions";

/// The events of `spec`, none of which is one of CPython, as modules in a user's crate, in which
/// the crate `audithook` has the path `audithook`.
///
/// # Errors
/// Where events or arguments have no Rust name of their own.
pub fn own_modules(audithook: &TokenStream, spec: &Spec) -> Result<TokenStream, Vec<NameError>> {
    check_names(&spec.events)?;
    let root = Namespace::tree(&spec.events).map_err(|error| vec![error])?;
    let unions = unions_of(spec);
    if !unions.is_empty() && root.modules.contains_key(UNIONS) {
        let name = spec.events.iter().map(|event| &event.name);
        return Err(name
            .filter(|name| name.starts_with(UNIONS))
            .map(|name| NameError::Reserved {
                name: name.clone(),
                rust_name: UNIONS.into(),
            })
            .collect());
    }
    let unions = (!unions.is_empty()).then(|| {
        let module = ident(UNIONS);
        let cx = Context::module(audithook, 1);
        let traits = traits(&cx);
        let items = unions.into_iter().map(|ty| union_item(&cx, ty));
        quote! {
            #[doc = " The types of arguments that may be one of several."]
            pub mod #module {
                #traits
                #(#items)*
            }
        }
    });
    let structs = root
        .structs(&Context::module(audithook, 0))
        .map_err(|error| vec![error])?;
    let modules = modules(audithook, &root, "", 1).map_err(|error| vec![error])?;
    Ok(quote!(#structs #unions #modules))
}

fn modules(
    audithook: &TokenStream,
    above: &Namespace<'_>,
    prefix: &str,
    depth: usize,
) -> Result<TokenStream, NameError> {
    let mut tokens = TokenStream::new();
    for (name, module) in &above.modules {
        let cx = Context::module(audithook, depth);
        let python = module
            .python_path()
            .unwrap_or_else(|| format!("{prefix}{name}"));
        let docs = docs::attributes(&[format!("The events of `{python}`.")]);
        let traits = traits(&cx);
        let event_enum = module.event_enum(&cx, &python);
        let structs = module.structs(&cx)?;
        let below = modules(audithook, module, &format!("{python}."), depth + 1)?;
        let name = ident(name);
        tokens.extend(quote! {
            #docs
            pub mod #name {
                #traits
                #event_enum
                #structs
                #below
            }
        });
    }
    Ok(tokens)
}

/// The traits whose methods generated code calls.
fn traits(cx: &Context) -> TokenStream {
    let traits = ["AuditEvent", "Encode", "FromArg", "ToArg"].map(|item| cx.core(item));
    quote!(#(#[allow(unused_imports)] use #traits as _;)*)
}
