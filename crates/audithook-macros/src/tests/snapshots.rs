//! What the macros write, one snapshot for each way to use them.

use proc_macro2::TokenStream;
use quote::quote;

use super::pretty;
use crate::expand::{audit_event, derive};

fn snapshot(name: &str, tokens: TokenStream) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, pretty(tokens)));
}

#[test]
fn a_unit_struct_is_filled_in() {
    snapshot(
        "filled_in",
        audit_event(
            quote!("shutil.rmtree"),
            quote! {
                /// A tree is removed.
                #[derive(Eq, std::fmt::Debug)]
                pub(crate) struct Rmtree<'tree>;
            },
        ),
    );
}

#[test]
fn since_leaves_no_argument_optional() {
    snapshot(
        "filled_in_since",
        audit_event(
            quote!("shutil.rmtree", since = "3.11", crate = "crate::ah"),
            quote!(
                struct Rmtree;
            ),
        ),
    );
}

#[test]
fn a_struct_with_fields_is_a_projection() {
    snapshot(
        "projection",
        audit_event(
            quote!("import"),
            quote! {
                struct Import<'x> {
                    #[audit(arg = "sys.path")]
                    #[cfg(unix)]
                    search: Option<List<'x>>,
                    module: String,
                }
            },
        ),
    );
}

/// The frame stands first, and not every version of Python passes it.
#[test]
fn places_follow_the_number_of_arguments() {
    snapshot(
        "projection_places",
        audit_event(
            quote!("sys._getframe"),
            quote! {
                struct Getframe {
                    frame: Option<OwnedValue>,
                }
            },
        ),
    );
}

#[test]
fn a_derive_decodes_and_encodes() {
    snapshot(
        "derive",
        derive(quote! {
            #[audit(event = "myapp.login")]
            struct Login<'a> {
                user: &'a str,
                #[audit(arg = "remote-address")]
                address: Option<String>,
            }
        }),
    );
}

#[test]
fn a_mistake_leaves_the_item_and_its_implementations() {
    snapshot(
        "mistake",
        audit_event(
            quote!("os.chmod"),
            quote! {
                struct Chmod<'a> {
                    pth: Value<'a>,
                    mode: i64,
                }
            },
        ),
    );
}

#[test]
fn an_unknown_event_leaves_a_struct_and_its_implementations() {
    snapshot(
        "unknown_event",
        audit_event(
            quote!("tempfile.frobnicate"),
            quote!(
                pub struct Frobnicate;
            ),
        ),
    );
}
