//! What the macro makes of a unit struct is what stands in the generated crate.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use audithook_codegen::{RustPath, rust_path};
use quote::{ToTokens as _, format_ident, quote};
use syn::{Item, Type};

use super::pretty;
use crate::expand::audit_event;
use crate::table;

/// A file of the generated crate: the items by the name of their struct.
type Structs = HashMap<String, Vec<Item>>;

/// The struct called `path.name` and its implementations, as they stand in the generated crate.
fn generated<'a>(files: &'a mut HashMap<String, Structs>, path: &RustPath) -> &'a [Item] {
    let modules: Vec<&str> = path
        .modules
        .iter()
        .map(|module| module.trim_start_matches("r#"))
        .collect();
    let file = match modules.as_slice() {
        [] => "top_level.rs".to_owned(),
        modules => format!("{}.rs", modules.join("/")),
    };
    let structs = files.entry(file).or_insert_with_key(|file| read(file));
    &structs[&path.name]
}

fn read(file: &str) -> Structs {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../generated/src")
        .join(file);
    let text =
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut structs = Structs::new();
    for item in syn::parse_file(&text).unwrap().items {
        let name = match &item {
            Item::Struct(item) => item.ident.to_string(),
            Item::Impl(item) => match &*item.self_ty {
                Type::Path(ty) => ty.path.segments.last().unwrap().ident.to_string(),
                other => panic!("an implementation for {}", other.to_token_stream()),
            },
            _ => continue,
        };
        structs.entry(name).or_default().push(item);
    }
    structs
}

/// `expansion` with names as short as in a file that imports them.
fn shorten(expansion: &str) -> String {
    let mut text = expansion.to_owned();
    for prefix in [
        "::audithook::__private::core::",
        "::audithook::__private::",
        "::audithook::events::unions::",
        "::core::option::Option::",
        "::core::option::",
        "::core::result::Result::",
        "::core::result::",
        "::core::convert::",
        "::core::clone::",
        "::core::marker::",
        "::core::fmt::",
        "::core::default::",
        "::core::cmp::",
    ] {
        text = text.replace(prefix, "");
    }
    text
}

/// `text` with `number` as that of the event, for which the expansion asks the generated crate.
fn with_number(text: &str, path: &RustPath, number: usize) -> String {
    let (before, rest) = text.split_once("const ID: Option<EventId> = ").unwrap();
    let (id, after) = rest.split_once(';').unwrap();
    let id = id.replace(char::is_whitespace, "").replace(",>", ">");
    let [plain, borrowing] = ["", "<'static>"]
        .map(|generics| format!("<::audithook::events::{path}{generics}asNamedEvent>::ID"));
    assert!(id == plain || id == borrowing, "{id}");
    format!("{before}const ID: Option<EventId> = Some(EventId::new({number}));{after}")
}

#[test]
fn every_event_is_filled_in_as_it_is_generated() {
    let mut files = HashMap::new();
    let mut events = 0;
    for (number, name) in table::names().into_iter().enumerate() {
        let path = rust_path(name).unwrap();
        let ident = format_ident!("{}", path.name);
        let expansion = audit_event(quote!(#name), quote!(pub struct #ident;));
        let expansion = with_number(&shorten(&pretty(expansion)), &path, number);
        // Once more, since shorter names may stand on fewer lines.
        let expansion = pretty(expansion.parse().unwrap());

        let items = generated(&mut files, &path);
        let generated = pretty(quote!(#(#items)*));
        assert_eq!(expansion, generated, "{name}");
        events += 1;
    }
    assert!(events > 200, "only {events} events");
}
