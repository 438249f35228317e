//! Random facts, and pages that say them in each layout.

mod pages;

use std::collections::HashSet;

use audithook_codegen::{field_name, rust_path};
use audithook_spec::{FactEvent, Facts};
use proptest::collection::vec;
use proptest::prelude::*;

pub use pages::{gfm, html, paragraphs};

/// Facts that a page can state: names of their own in Rust, too.
pub fn facts() -> impl Strategy<Value = Facts> {
    let events = (vec(event(false), 1..12), vec(event(true), 0..6));
    let facts = events.prop_map(|(public, internal)| {
        let mut paths = HashSet::new();
        let events = public.into_iter().chain(internal);
        Facts {
            events: events
                .filter(|event| {
                    rust_path(&event.name).is_ok_and(|path| paths.insert(path.to_string()))
                })
                .collect(),
        }
    });
    facts.prop_filter("a page has a public event", |facts| {
        facts.events.len() > facts.internal()
    })
}

fn event(internal: bool) -> impl Strategy<Value = FactEvent> {
    let name = if internal {
        "[a-z_][a-z0-9_]{0,6}(\\.[A-Za-z_][A-Za-z0-9_]{0,9}){1,2}(/[a-z0-9]{1,5})?"
    } else {
        "[a-z_][a-z0-9_]{0,6}(\\.[A-Za-z_][A-Za-z0-9_]{0,9}){0,2}(/[a-z0-9]{1,5})?"
    };
    let references = if internal { 0..1 } else { 1..5_usize };
    (name, vec(argument(), 0..6), vec(reference(), references)).prop_map(
        move |(name, mut args, references)| {
            let mut fields = HashSet::new();
            args.retain(|arg| field_name(arg).is_ok_and(|field| fields.insert(field)));
            FactEvent {
                name,
                args,
                references,
                internal,
            }
        },
    )
}

fn argument() -> impl Strategy<Value = String> {
    "[A-Za-z_][A-Za-z0-9_]{0,9}([.-][a-z_]{1,6})?"
}

fn reference() -> impl Strategy<Value = String> {
    "(library|c-api|reference|using)/[a-z_]{1,6}(\\.[a-z]{1,4}[0-9])?\\.html(#[A-Za-z_][A-Za-z0-9_.-]{0,12})?"
}
