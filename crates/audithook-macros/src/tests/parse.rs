//! The parts of an item, beside those that `syn` finds in it.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{ToTokens as _, quote};
use syn::{Data, DeriveInput, GenericParam};

use super::pretty;
use crate::parse::{Input, InputBody, Parameter, ParameterName};

const ITEMS: [&str; 15] = [
    "struct A;",
    "pub struct A {}",
    "pub(crate) struct A();",
    "pub(in a::b) struct A(pub i64, pub (crate) u8, (u8, u8)) where u8: Copy;",
    "struct A { pub(super) r#type: u8, pub y: (u8, u8), z: [u8; 3], }",
    "struct A { x: fn(&u8, u8) -> u8, y: Box<dyn Fn(u8) -> Vec<(u8, u8)> + Send>, z: u8 }",
    "struct A { x: B<{ 1 + 1 }, 3>, y: B<-1, 'a'>, z: <C as D<u8, u8>>::E }",
    "struct A { #[cfg(unix)] #[audit(arg = \"b\")] /// A field.\n x: HashMap<u8, Vec<Vec<u8>>>, y: u8 }",
    "#[derive(Clone, a::Debug)] #[doc = \"a\"] #[a::audit] struct A<'a> { x: &'a (dyn B + 'a) }",
    "struct A<'a: 'static, 'b, T: Clone + 'a, const N: usize = 3> { x: &'a [T; N], y: &'b u8 }",
    "struct A<#[cfg(unix)] 'a, T: Fn(u8) -> Vec<u8> = fn(u8) -> Vec<u8>, U: ?Sized,>(&'a T, U);",
    "struct A<T, const N: usize = { 1 + 1 }, const C: char = '>'> where T: B<{ 1 }>, { x: [T; N] }",
    "struct A<T>(T) where T: Fn() -> u8, [T; { 1 }]: Copy;",
    "enum A<T> where T: Copy { B(T), C { x: u8 } = 3 }",
    "union A { x: u8, y: i8 }",
];

/// The tokens of `input`, however they are spaced, without commas at an end.
fn text(input: impl quote::ToTokens) -> String {
    let text = input.to_token_stream().to_string().replace(' ', "");
    text.replace(",>", ">").trim_end_matches(',').to_owned()
}

fn parse(item: &str) -> (Input, DeriveInput) {
    let tokens: TokenStream = item.parse().unwrap();
    let ours = syn::parse2(tokens.clone()).unwrap_or_else(|error| panic!("`{item}`: {error}"));
    (ours, syn::parse2(tokens).unwrap())
}

#[test]
fn an_item_is_written_as_it_was_read() {
    for item in ITEMS {
        let (ours, theirs) = parse(item);
        assert_eq!(
            pretty(ours.to_token_stream()),
            pretty(theirs.to_token_stream()),
            "`{item}`"
        );
    }
}

#[test]
fn fields_and_parameters_are_those_of_syn() {
    for item in ITEMS {
        let (ours, theirs) = parse(item);
        let fields: &[_] = match &ours.body {
            InputBody::Named(fields, _) => fields,
            _ => &[],
        };
        let fields = fields.iter().map(|field| {
            let attributes = &field.attributes;
            (
                text(quote!(#(#attributes)*)),
                text(&field.visibility),
                text(&field.ident),
                text(&field.ty),
            )
        });
        let expected: Vec<_> = match &theirs.data {
            Data::Struct(data) if matches!(data.fields, syn::Fields::Named(_)) => data
                .fields
                .iter()
                .map(|field| {
                    let attributes = &field.attrs;
                    (
                        text(quote!(#(#attributes)*)),
                        text(&field.vis),
                        text(&field.ident),
                        text(&field.ty),
                    )
                })
                .collect(),
            _ => Vec::new(),
        };
        assert_eq!(fields.collect::<Vec<_>>(), expected, "`{item}`");

        let (generics, arguments, clause) = theirs.generics.split_for_impl();
        let declarations = ours.parameters.iter().map(Parameter::declaration);
        let names = ours.parameters.iter().map(|parameter| &parameter.name);
        let whole = |parameters: TokenStream| match parameters.is_empty() {
            true => String::new(),
            false => text(quote!(<#parameters>)),
        };
        assert_eq!(
            whole(quote!(#(#declarations),*)),
            text(generics),
            "`{item}`"
        );
        assert_eq!(whole(quote!(#(#names),*)), text(arguments), "`{item}`");
        let clause = clause.map(text);
        let ours_clause = ours.where_clause.as_ref();
        let ours_clause = ours_clause.map(|(keyword, rest)| text(quote!(#keyword #rest)));
        assert_eq!(ours_clause, clause, "`{item}`");
    }
}

#[test]
fn kinds_and_bounds_of_parameters_are_those_of_syn() {
    for item in ITEMS {
        let (ours, theirs) = parse(item);
        let ours = ours.parameters.iter().map(|parameter| {
            let kind = match parameter.name {
                ParameterName::Lifetime(_) => "lifetime",
                ParameterName::Type(_) => "type",
                ParameterName::Const(_) => "const",
            };
            (kind, text(&parameter.bounds))
        });
        let theirs = theirs.generics.params.iter().map(|param| match param {
            GenericParam::Lifetime(param) => ("lifetime", text(&param.bounds)),
            GenericParam::Type(param) => ("type", text(&param.bounds)),
            GenericParam::Const(param) => ("const", text(&param.ty)),
        });
        assert!(ours.eq(theirs), "`{item}`");
    }
}

/// What a `macro_rules!` passes on stands in groups that have no delimiters.
#[test]
fn groups_without_delimiters_are_read_through() {
    let invisible = |tokens: &str| {
        let tokens = tokens.parse().unwrap();
        TokenTree::Group(Group::new(Delimiter::None, tokens))
    };
    let (nothing, visibility) = (invisible(""), invisible("pub(crate)"));
    let (name, ty) = (invisible("A"), invisible("HashMap<u8, u8>"));
    let tokens = quote!(#visibility struct #name { #nothing x: #ty, #visibility y: u8 });
    let input: Input = syn::parse2(tokens).unwrap();
    assert_eq!(input.name, "A");
    let InputBody::Named(fields, _) = &input.body else {
        panic!("no fields");
    };
    let fields: Vec<_> = fields
        .iter()
        .map(|field| (text(&field.visibility), text(&field.ident), text(&field.ty)))
        .collect();
    let expected = [("", "x", "HashMap<u8,u8>"), ("pub(crate)", "y", "u8")];
    assert_eq!(
        fields,
        expected.map(|(a, b, c)| (a.to_owned(), b.to_owned(), c.to_owned()))
    );
}

#[test]
fn what_is_no_item_with_fields_is_refused() {
    for item in [
        "",
        "fn a() {}",
        "impl A {}",
        "struct",
        "struct A",
        "struct A { x }",
        "struct A<",
    ] {
        let tokens: TokenStream = item.parse().unwrap();
        assert!(syn::parse2::<Input>(tokens).is_err(), "`{item}`");
    }
}
