//! The macros of `audithook`, which re-exports them: depend on that crate.
#![forbid(unsafe_code)]

mod attribute;
mod check;
mod errors;
mod expand;
mod item;
mod parse;
#[cfg(feature = "spec-files")]
mod spec_file;
mod suggest;
mod table;
#[cfg(test)]
mod tests;

use proc_macro::TokenStream;

/// Makes a struct an audit event of CPython.
///
/// On a unit struct it fills in the fields, the documentation, a constructor `new` and the
/// implementations of `AuditEvent`, `NamedEvent` and `Encode`. On a struct with fields it
/// checks them against the event and decodes these arguments alone: a projection.
///
/// ```
/// use audithook::audit_event;
///
/// /// A change of permissions.
/// #[audit_event("os.chmod")]
/// pub struct Chmod;
///
/// /// The new mode is all that matters here.
/// #[audit_event("os.chmod")]
/// pub struct NewMode {
///     mode: i64,
/// }
///
/// let chmod = Chmod::new("/etc/passwd", 0o777, -1);
/// assert_eq!(chmod.mode, 0o777);
/// ```
///
/// The fields of a projection stand in any order. A field is called like its argument
/// (`sys.path` as `sys_path`), or anything at all with `#[audit(arg = "sys.path")]`. Its type is
/// any that is `FromArg` for the type of the argument: that of the generated struct, an owned
/// one (`PathBuf`, `String`), `audithook::Value<'_>`, or one of your own. The struct may have
/// one lifetime, of any name, or none where it owns what it holds.
///
/// Beside the name of the event the attribute takes
///
/// - `since = "3.11"`: the oldest Python that the crate supports. An event or argument that a
///   Python from there to the newest lacks is an error, and no field has to be optional for the
///   sake of older ones.
/// - `crate = "path"`: the path of the crate `audithook` where it is not `::audithook`.
///
/// A derive has to stand below the attribute, where it sees the fields that are filled in; the
/// compiler runs one that stands above it before there are any. `Clone`, `Copy`, `Debug` and
/// `PartialEq` are derived for a unit struct unless its own derives have them.
#[proc_macro_attribute]
pub fn audit_event(arguments: TokenStream, item: TokenStream) -> TokenStream {
    expand::audit_event(arguments.into(), item.into()).into()
}

/// Makes a struct an audit event of the crate's own.
///
/// `#[audit(event = "myapp.login")]` names the event. Its arguments are the fields in their
/// order, under the names of the fields or those of `#[audit(arg = "user-name")]`. Each field
/// has to be `FromArg` for `kind::Any` and `ToArg`, as are the types of all arguments.
///
/// ```
/// use audithook::AuditEvent;
///
/// #[derive(AuditEvent)]
/// #[audit(event = "myapp.login")]
/// struct Login<'a> {
///     user: &'a str,
///     attempts: i64,
/// }
///
/// use audithook::Encode as _;
/// let login = Login { user: "ada", attempts: 1 };
/// assert_eq!(login.to_args().len(), 2);
/// ```
///
/// `#[audit(crate = "path")]` is the path of the crate `audithook` where it is not
/// `::audithook`.
#[proc_macro_derive(AuditEvent, attributes(audit))]
pub fn derive_audit_event(item: TokenStream) -> TokenStream {
    expand::derive(item.into()).into()
}

/// Generates modules of events from a spec file of the crate's own, such as a company or a
/// library has for the events that its Python code raises.
///
/// ```
/// mod events {
///     audithook::audit_events!("tests/acme.json");
/// }
///
/// use audithook::{Encode as _, NamedEvent as _};
/// use events::acme;
///
/// assert_eq!(acme::Login::NAME, "acme.login");
/// assert_eq!(acme::Login::new("ada", 3).to_args().len(), 2);
/// ```
///
/// The path is relative to the manifest of the crate. The file has the form of
/// `spec/audit-events.json`, for which `spec/audit-events.schema.json` is the schema. An event
/// `acme.login` becomes `acme::Login` where the macro stands, with the enum `acme::Event` of its
/// namespace; `unions` has the types of arguments that may be one of several. A change of the
/// file builds the crate anew.
///
/// `crate = "::path"` behind the path is the crate `audithook` where that is not `::audithook`.
///
/// Needs the feature `spec-files`.
#[cfg(feature = "spec-files")]
#[proc_macro]
pub fn audit_events(arguments: TokenStream) -> TokenStream {
    // Cargo sets it; without it the path is relative to the folder of the build.
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default();
    spec_file::audit_events(arguments.into(), manifest.as_ref()).into()
}
