//! The Rust types of arguments.

use audithook_spec::{TypeExpr, TypeWord};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::Context;

/// The type of a field that holds a `ty`, borrowing for the lifetime of `cx`.
#[must_use]
pub fn field_type(cx: &Context, ty: TypeExpr) -> TokenStream {
    if ty.is_nullable() {
        let option = cx.prelude("Option");
        let inner = field_type(cx, ty.without_none());
        return quote!(#option<#inner>);
    }
    if let Some(word) = single(ty) {
        return word_type(cx, word);
    }
    let union = cx.union(&union_name(ty));
    if borrows(ty) {
        let lifetime = cx.lifetime();
        quote!(#union<#lifetime>)
    } else {
        quote!(#union)
    }
}

/// The type of a field that holds a `ty`, as a user writes it.
pub(crate) fn type_text(ty: TypeExpr) -> String {
    let cx = Context::file().with_lifetime(quote!('_));
    let text = field_type(&cx, ty).to_string();
    text.replace(' ', "").replace("'_[u8]", "[u8]")
}

/// The name of the enum for `ty`: `PathOrFd`.
#[must_use]
pub fn union_name(ty: TypeExpr) -> String {
    let words: Vec<&str> = ty.without_none().words().map(variant_name).collect();
    words.join("Or")
}

/// The kind of a `ty`, as the type parameter of `FromArg`.
#[must_use]
pub fn kind(cx: &Context, ty: TypeExpr) -> TokenStream {
    let module = cx.core("kind");
    if ty.is_nullable() {
        let inner = kind(cx, ty.without_none());
        return quote!(#module::Nullable<#inner>);
    }
    let words: Vec<TypeWord> = ty.words().collect();
    let mut words = words.into_iter().rev().map(|word| {
        let name = format_ident!("{}", variant_name(word));
        quote!(#module::#name)
    });
    // A type has at least one word.
    let last = words.next().unwrap_or_default();
    words.fold(last, |rest, word| quote!(#module::Or<#word, #rest>))
}

/// Whether a field that holds a `ty` borrows.
#[must_use]
pub fn borrows(ty: TypeExpr) -> bool {
    ty.words().any(|word| {
        !matches!(
            word,
            TypeWord::Bool | TypeWord::Int | TypeWord::Float | TypeWord::Fd | TypeWord::None
        )
    })
}

/// Whether a constructor takes a `ty` through `Into`: so that it takes `"/etc"`
/// for a path.
pub(crate) fn converts(ty: TypeExpr) -> bool {
    match single(ty) {
        Some(word) => matches!(word, TypeWord::Str | TypeWord::Path | TypeWord::Object),
        None => !ty.is_nullable(),
    }
}

/// What a `ty` is, in words.
#[must_use]
pub fn describe(ty: TypeExpr) -> String {
    let words: Vec<&str> = ty.words().map(describe_word).collect();
    match words.as_slice() {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}

pub(crate) fn single(ty: TypeExpr) -> Option<TypeWord> {
    let mut words = ty.words();
    let first = words.next()?;
    words.next().is_none().then_some(first)
}

pub(crate) fn word_type(cx: &Context, word: TypeWord) -> TokenStream {
    let lifetime = cx.lifetime();
    let borrowed = |item| {
        let path = cx.core(item);
        quote!(#path<#lifetime>)
    };
    match word {
        TypeWord::Bool => quote!(bool),
        TypeWord::Int => quote!(i64),
        TypeWord::Float => quote!(f64),
        TypeWord::Str => borrowed("Text"),
        TypeWord::Bytes => quote!(&#lifetime [u8]),
        TypeWord::Path => borrowed("FsPath"),
        TypeWord::Fd => quote!(i32),
        TypeWord::Tuple => borrowed("Tuple"),
        TypeWord::List => borrowed("List"),
        TypeWord::Dict => borrowed("Dict"),
        TypeWord::Object => borrowed("Value"),
        TypeWord::None => quote!(()),
    }
}

pub(crate) fn variant_name(word: TypeWord) -> &'static str {
    match word {
        TypeWord::Bool => "Bool",
        TypeWord::Int => "Int",
        TypeWord::Float => "Float",
        TypeWord::Str => "Str",
        TypeWord::Bytes => "Bytes",
        TypeWord::Path => "Path",
        TypeWord::Fd => "Fd",
        TypeWord::Tuple => "Tuple",
        TypeWord::List => "List",
        TypeWord::Dict => "Dict",
        TypeWord::Object => "Object",
        TypeWord::None => "None",
    }
}

pub(crate) fn describe_word(word: TypeWord) -> &'static str {
    match word {
        TypeWord::Bool => "a `bool`",
        TypeWord::Int => "an `int`",
        TypeWord::Float => "a `float`",
        TypeWord::Str => "a `str`",
        TypeWord::Bytes => "a `bytes`",
        TypeWord::Path => "a path (`str` or `bytes`)",
        TypeWord::Fd => "a file descriptor",
        TypeWord::Tuple => "a `tuple`",
        TypeWord::List => "a `list`",
        TypeWord::Dict => "a `dict`",
        TypeWord::Object => "any object",
        TypeWord::None => "`None`",
    }
}
