//! `audit_events!`: a module of events from a spec file of the user's own.

use std::path::{Path, PathBuf};

use audithook_codegen::own_modules;
use audithook_spec::{Located, Spec};
use proc_macro2::TokenStream;
use quote::quote;
use syn::LitStr;

use crate::attribute::FileAttribute;
use crate::errors::Errors;
use crate::table;

/// `audit_events!(arguments)` in the crate whose manifest is in the folder `manifest`.
pub(crate) fn audit_events(arguments: TokenStream, manifest: &Path) -> TokenStream {
    let mut errors = Errors::default();
    let attribute = FileAttribute::parse(arguments, &mut errors);
    let events = attribute
        .path
        .as_ref()
        .map(|literal| events(literal, manifest, &attribute.audithook, &mut errors));
    let errors = errors.into_tokens();
    quote!(#events #errors)
}

fn events(
    literal: &LitStr,
    manifest: &Path,
    audithook: &TokenStream,
    errors: &mut Errors,
) -> TokenStream {
    let file = literal.value();
    let path: PathBuf = manifest.join(&file);
    let source = match std::fs::read(&path) {
        Ok(source) => source,
        Err(error) => {
            errors.on(
                literal,
                format!("cannot read `{}`: {error}", path.display()),
            );
            return TokenStream::new();
        }
    };
    let generated = read(&file, source)
        .and_then(|spec| own_modules(audithook, &spec).map_err(|errors| messages(&errors)));
    let generated = match generated {
        Ok(tokens) => tokens,
        Err(messages) => {
            for message in messages {
                errors.on(literal, message);
            }
            TokenStream::new()
        }
    };
    // So that a change of the file builds the crate anew, also after an error.
    let track = path.to_str().map(|path| {
        quote! {
            const _: &[u8] = ::core::include_bytes!(#path);
        }
    });
    quote!(#track #generated)
}

/// The spec in `source`, the content of `file`.
fn read(file: &str, source: Vec<u8>) -> Result<Spec, Vec<String>> {
    let source = String::from_utf8(source)
        .map_err(|error| vec![format!("`{file}` is not UTF-8: {}", error.utf8_error())])?;
    let spec = Spec::from_json(file, &source)
        .map_err(|problems| problems.iter().map(describe).collect::<Vec<_>>())?;
    let taken: Vec<String> = spec
        .events
        .iter()
        .filter(|event| table::event(&event.name).is_some())
        .map(|event| {
            format!(
                "`{file}`: `{}` is an event of CPython, which `audithook::events` has",
                event.name
            )
        })
        .collect();
    if taken.is_empty() {
        Ok(spec)
    } else {
        Err(taken)
    }
}

/// `file:line:column: message; help`.
fn describe(located: Located<'_>) -> String {
    let Located {
        file,
        place,
        problem,
    } = located;
    let place = place
        .map(|(line, column)| format!(":{line}:{column}"))
        .unwrap_or_default();
    let help = if problem.help.is_empty() {
        String::new()
    } else {
        format!("; {}", problem.help)
    };
    format!("{file}{place}: {}{help}", problem.message)
}

fn messages(errors: &[impl ToString]) -> Vec<String> {
    errors.iter().map(ToString::to_string).collect()
}
