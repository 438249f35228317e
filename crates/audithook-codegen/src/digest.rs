//! The spec as Rust tables for the macros.

use audithook_spec::{Event, PythonVersion, Spec};
use proc_macro2::TokenStream;
use quote::quote;

use crate::File;
use crate::event::number;

/// The file `digest.rs` of the macros: the whole spec as constant tables, so that the build of
/// a user's crate parses no JSON.
///
/// `cargo xtask regen` writes it to `crates/audithook-macros/src`, formatted like the files of
/// the generated crate. Its words (`Entry`, `Arg`, `Was`, `V`) are types of the macros' module
/// `table`, which turns an entry back into an [`Event`].
#[must_use]
pub fn digest(spec: &Spec) -> File {
    let versions = spec.python.iter().map(|python| version(*python));
    let entries = spec.events.iter().map(entry);
    let (python_count, count) = (number(spec.python.len()), number(spec.events.len()));
    File {
        path: "digest.rs".into(),
        docs: vec!["The spec, as the macros read it.".into()],
        tokens: quote! {
            use crate::table::{Arg, Entry, V, Was};

            /// The versions of Python that the spec covers, ascending.
            pub(crate) static PYTHON: [V; #python_count] = [#(#versions),*];

            /// The events, sorted by name.
            pub(crate) static EVENTS: [Entry; #count] = [#(#entries),*];
        },
    }
}

fn entry(event: &Event) -> TokenStream {
    let Event {
        name,
        internal,
        undocumented,
        references,
        ..
    } = event;
    let since = version(event.since);
    let until = optional_version(event.until);
    let args = event.args.iter().map(|arg| {
        let (name, ty, note) = (&arg.name, arg.ty.to_string(), &arg.note);
        let since = version(arg.since);
        let until = optional_version(arg.until);
        let was = arg.was.iter().map(|was| {
            let (name, until) = (&was.name, version(was.until));
            quote!(Was(#name, #until))
        });
        quote!(Arg(#name, #ty, #since, #until, &[#(#was),*], #note))
    });
    quote! {
        Entry {
            name: #name,
            since: #since,
            until: #until,
            internal: #internal,
            undocumented: #undocumented,
            args: &[#(#args),*],
            references: &[#(#references),*],
        }
    }
}

fn version(PythonVersion { major, minor }: PythonVersion) -> TokenStream {
    let [major, minor] = [major, minor].map(|part| number(part.into()));
    quote!(V(#major, #minor))
}

fn optional_version(python: Option<PythonVersion>) -> TokenStream {
    match python.map(version) {
        Some(version) => quote!(Some(#version)),
        None => quote!(None),
    }
}
