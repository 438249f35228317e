//! Whatever stands there, the item survives and nothing panics.

use proc_macro2::TokenStream;

use crate::expand::{audit_event, derive};

const ARGUMENTS: [&str; 18] = [
    "",
    "\"os.chmod\"",
    "\"os.chmmod\"",
    "\"nothing.of.this\"",
    "\"\"",
    "\"sys._getframe\"",
    "\"os.fork\"",
    "\"os._clearenv\", since = \"3.9\"",
    "\"shutil.rmtree\", since = \"3.9\"",
    "\"nntplib.connect\", since = \"3.13\"",
    "\"os.chmod\", since = \"4000.1\"",
    "\"os.chmod\", crate = \"\"",
    "\"os.chmod\", crate = \"a::b\"",
    "os.chmod",
    "= = =",
    ",,,",
    "\"os.chmod\" since",
    "crate = , since = 3, \"os.chmod\"",
];

const ITEMS: [&str; 27] = [
    "struct A;",
    "struct A {}",
    "struct A();",
    "struct A(i64);",
    "struct A { mode: i64 }",
    "struct A { mode: i64, mode: i64 }",
    "struct A { mode: i64, x: [u8; 3], y: fn(&u8) -> u8 }",
    "struct A<'a> { path: Value<'a> }",
    "struct A<'a>;",
    "struct A<'a, 'b> { path: &'a &'b str }",
    "struct A<'a: 'static, T: Clone + 'a, const N: usize = 3> where T: Copy { path: &'a [T; N] }",
    "struct A<T = u8>;",
    "pub(in a::b) struct r#struct { r#type: i64 }",
    "#[audit] struct A { #[audit()] mode: i64 }",
    "#[audit(event)] struct A { #[audit = \"x\"] mode: i64 }",
    "#[audit(event = \"a.b\")] struct A { #[audit(arg = \"mode\")] x: i64 }",
    "#[audit(event = \"a.b\")] struct A { #[audit(arg = \"\")] x: i64 }",
    "#[audit(event = \"os.chmod\")] struct A;",
    "#[derive()] #[derive(Clone, serde::Serialize, AuditEvent,)] struct A;",
    "enum A { B }",
    "union A { a: i64 }",
    "fn a() {}",
    "impl A {}",
    "mod a {}",
    "",
    "struct",
    "#[doc = \"x\"]",
];

/// The name behind the keyword of `item`.
fn name(item: &str) -> &str {
    let rest = ["struct ", "enum ", "union ", "fn ", "impl ", "mod "]
        .iter()
        .find_map(|keyword| item.split_once(keyword));
    let (_, rest) = rest.unwrap_or_default();
    let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '#'));
    &rest[..end.unwrap_or(rest.len())]
}

#[test]
fn the_item_survives_and_nothing_panics() {
    for item in ITEMS {
        let tokens: TokenStream = item.parse().unwrap();
        for arguments in ARGUMENTS {
            let output = audit_event(arguments.parse().unwrap(), tokens.clone());
            let file: Result<syn::File, _> = syn::parse2(output.clone());
            let whole = syn::parse2::<syn::File>(tokens.clone()).is_ok();
            assert!(
                file.is_ok() || !whole,
                "`{arguments}` on `{item}` is not Rust any more: {output}"
            );
            let name = name(item);
            assert!(
                output.to_string().contains(name),
                "`{arguments}` on `{item}` loses the item: {output}"
            );
        }
        // The compiler emits the item itself; what is added has to be Rust, too.
        let output = derive(tokens);
        assert!(
            syn::parse2::<syn::File>(output.clone()).is_ok(),
            "the derive on `{item}`: {output}"
        );
    }
}
