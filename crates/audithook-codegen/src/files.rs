//! The files of the generated crate.

use audithook_spec::Spec;
use proc_macro2::TokenStream;
use quote::quote;

use crate::any_event::any_event;
use crate::event::ident;
use crate::name_table::name_table;
use crate::namespace::Namespace;
use crate::{Context, NameError, check_names, union_item, unions_of};

/// A file of the generated crate.
pub struct File {
    /// The path below `src`, with `/` between its parts: `pathlib/path.rs`.
    pub path: String,
    /// What the file says of itself, one line an entry.
    pub docs: Vec<String>,
    /// What is in the file.
    pub tokens: TokenStream,
}

/// The files below `src` of the generated crate.
///
/// The list is made at once, each file's tokens when they are asked for: tokens
/// cannot be sent to another thread, their making can.
pub struct Files<'a> {
    spec: &'a Spec,
    root: Namespace<'a>,
    list: Vec<(String, Content)>,
}

/// What stands in a file.
enum Content {
    Root,
    AnyEvent,
    Names,
    TopLevel,
    Unions,
    /// The module with this path.
    Module(Vec<String>),
}

impl<'a> Files<'a> {
    /// The files for `spec`.
    ///
    /// # Errors
    /// Every event and argument that has no Rust name of its own.
    pub fn new(spec: &'a Spec) -> Result<Self, Vec<NameError>> {
        check_names(&spec.events)?;
        let root = Namespace::tree(&spec.events).map_err(|error| vec![error])?;
        let mut list = vec![
            ("lib.rs".into(), Content::Root),
            ("any_event.rs".into(), Content::AnyEvent),
            ("names.rs".into(), Content::Names),
            ("top_level.rs".into(), Content::TopLevel),
            ("unions.rs".into(), Content::Unions),
        ];
        list_modules(&root, &mut Vec::new(), &mut list);
        list.sort_by(|(a, _), (b, _)| a.cmp(b));
        Ok(Self { spec, root, list })
    }

    /// How many files there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there are no files, which never is.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The file at `index` in the order of the paths.
    ///
    /// # Errors
    /// None for names that [`Files::new`] has checked.
    ///
    /// # Panics
    /// Where `index` is not below [`len`](Files::len).
    pub fn file(&self, index: usize) -> Result<File, NameError> {
        let (path, content) = &self.list[index];
        let root = &self.root;
        match content {
            Content::Root => Ok(root_file(self.spec, root)),
            Content::AnyEvent => file(path, "The enum of any event.", |cx| {
                let import = root.events.iter().map(|(_, _, name)| ident(name));
                let events = any_event(cx, root);
                Ok(quote! { use crate::{#(#import),*}; #events })
            }),
            Content::Names => file(path, "The names of all events.", |cx| {
                Ok(name_table(cx, &self.spec.events))
            }),
            Content::TopLevel => file(
                path,
                "The events without a namespace: `open`, `import` …",
                |cx| root.structs(cx),
            ),
            Content::Unions => file(
                path,
                "The types of arguments that may be one of several.",
                |cx| {
                    Ok(unions_of(self.spec)
                        .into_iter()
                        .map(|ty| union_item(cx, ty))
                        .collect())
                },
            ),
            Content::Module(parts) => module_file(path, parts, root.module(parts)),
        }
    }
}

fn list_modules(
    module: &Namespace<'_>,
    above: &mut Vec<String>,
    list: &mut Vec<(String, Content)>,
) {
    for (name, below) in &module.modules {
        above.push(name.clone());
        let stems: Vec<&str> = above
            .iter()
            .map(|name| name.trim_start_matches("r#"))
            .collect();
        list.push((
            format!("{}.rs", stems.join("/")),
            Content::Module(above.clone()),
        ));
        list_modules(below, above, list);
        above.pop();
    }
}

fn root_file(spec: &Spec, root: &Namespace<'_>) -> File {
    let modules = root.modules.keys().map(|name| ident(name));
    let events = root.events.iter().map(|(_, _, name)| ident(name));
    let versions = match (spec.python.first(), spec.python.last()) {
        (Some(first), Some(last)) => format!("Python {first} to {last}"),
        _ => "no version of Python".into(),
    };
    File {
        path: "lib.rs".into(),
        docs: vec![
            format!("One typed struct for each of the {} audit events of {versions}.", spec.events.len()),
            String::new(),
            "The event `os.chmod` is [`os::Chmod`], `pathlib.Path.glob` is [`pathlib::path::Glob`],".into(),
            "`open` is [`Open`]. Each namespace has an enum of its events, such as [`os::Event`];".into(),
            "[`AnyEvent`] is any event at all.".into(),
        ],
        tokens: quote! {
            #![no_std]
            #![forbid(unsafe_code)]

            extern crate alloc;

            mod any_event;
            mod names;
            mod top_level;
            pub mod unions;
            #(pub mod #modules;)*

            pub use any_event::AnyEvent;
            pub use names::{COUNT, NAMES, id_of, name_of};
            pub use top_level::{#(#events),*};
        },
    }
}

fn module_file(path: &str, parts: &[String], module: &Namespace<'_>) -> Result<File, NameError> {
    let python = module.python_path().unwrap_or_else(|| parts.join("."));
    file(path, &format!("The events of `{python}`."), |cx| {
        let modules = module.modules.keys().map(|name| ident(name));
        let event_enum = module.event_enum(cx, &python);
        let structs = module.structs(cx)?;
        Ok(quote! { #(pub mod #modules;)* #event_enum #structs })
    })
}

fn file(
    path: &str,
    docs: &str,
    tokens: impl FnOnce(&Context) -> Result<TokenStream, NameError>,
) -> Result<File, NameError> {
    let cx = Context::file();
    let tokens = tokens(&cx)?;
    let imports: Vec<_> = cx.imports().into_iter().map(ident).collect();
    let vec = uses(&tokens, "Vec").then(|| {
        quote!(
            use alloc::vec::Vec;
        )
    });
    let core = (!imports.is_empty()).then(|| quote!(use audithook_core::{#(#imports),*};));
    let unions: Vec<_> = cx.union_imports().iter().map(|name| ident(name)).collect();
    let unions = (!unions.is_empty()).then(|| quote!(use crate::unions::{#(#unions),*};));
    Ok(File {
        path: path.into(),
        docs: vec![docs.to_owned()],
        tokens: quote!(#vec #core #unions #tokens),
    })
}

fn uses(tokens: &TokenStream, name: &str) -> bool {
    tokens.clone().into_iter().any(|tree| match tree {
        proc_macro2::TokenTree::Ident(ident) => ident == name,
        proc_macro2::TokenTree::Group(group) => uses(&group.stream(), name),
        _ => false,
    })
}
