//! The enum of any event.

use proc_macro2::TokenStream;

use crate::namespace::{Ids, Namespace, Variant, enum_item};
use crate::{Context, docs};
use quote::{format_ident, quote};

/// `AnyEvent`: each event of the spec by its namespace, and events of other names.
pub(crate) fn any_event(cx: &Context, root: &Namespace<'_>) -> TokenStream {
    let lines = [
        "Any event at all.",
        "",
        "As the argument of a handler it subscribes to every event, those included whose",
        "names the spec does not have.",
    ]
    .map(str::to_owned);
    let mut variants: Vec<Variant> = root
        .events
        .iter()
        .map(|(_, event, name)| Variant::event(event, name))
        .collect();
    variants.extend(root.modules.iter().map(|(module, below)| {
        let mut variant = Variant::module(module, below);
        let path = &variant.path;
        variant.path = quote!(crate::#path);
        variant.docs = format!("An event of [`{module}`](crate::{module}).");
        variant
    }));
    variants.push(Variant {
        name: format_ident!("Unknown"),
        docs: "An event whose name the spec does not have.".into(),
        path: cx.core("Unknown"),
        borrows: true,
        ids: Ids::Unknown,
        raised: Vec::new(),
    });
    enum_item(
        cx,
        &format_ident!("AnyEvent"),
        &docs::attributes(&lines),
        &variants,
    )
}
