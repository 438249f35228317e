//! The attributes: tokens to settings.

use audithook_spec::PythonVersion;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens as _, quote};
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::{LitStr, Token};

use crate::errors::Errors;
use crate::parse::Attribute;
use crate::suggest;
use crate::table;

/// `#[audit_event("os.chmod", since = "3.11", crate = "path")]`.
pub(crate) struct EventAttribute {
    /// The name of the event.
    pub(crate) name: Option<LitStr>,
    /// The oldest version of Python to support.
    pub(crate) since: Option<PythonVersion>,
    /// The path of the crate `audithook`.
    pub(crate) audithook: TokenStream,
    /// Whether there are errors about the attribute, one of which may be about the name.
    pub(crate) malformed: bool,
}

/// `#[audit(event = "myapp.login", crate = "path")]` on a struct.
pub(crate) struct OwnAttribute {
    /// The name of the event.
    pub(crate) event: Option<LitStr>,
    /// Whether there are errors about the attribute, one of which may be about the name.
    pub(crate) malformed: bool,
    /// The path of the crate `audithook`.
    pub(crate) audithook: TokenStream,
}

/// `audit_events!("spec/events.json", crate = "path")`.
#[cfg(feature = "spec-files")]
pub(crate) struct FileAttribute {
    /// The path of the file.
    pub(crate) path: Option<LitStr>,
    /// The path of the crate `audithook`.
    pub(crate) audithook: TokenStream,
}

#[cfg(feature = "spec-files")]
impl FileAttribute {
    /// Reads what stands in the parentheses.
    pub(crate) fn parse(tokens: TokenStream, errors: &mut Errors) -> Self {
        let mut settings = Settings::default();
        let form = Form {
            owner: "`audit_events!`",
            first: Some("the path of a spec file"),
            keys: &["crate"],
        };
        settings.read(tokens, &form, errors);
        let path = settings.name.take();
        if path.is_none() && !settings.malformed {
            errors.at(
                proc_macro2::Span::call_site(),
                "expected the path of a spec file: `audit_events!(\"spec/events.json\")`",
            );
        }
        let literal = settings.take("crate");
        let audithook = crate_path(literal.clone(), errors);
        // Modules come between the place of the macro and the names in them.
        let absolute = ["::", "crate"]
            .iter()
            .any(|start| audithook.to_string().replace(' ', "").starts_with(start));
        if !absolute {
            errors.on(literal, "the path has to start at `crate` or `::`");
        }
        Self { path, audithook }
    }
}

impl EventAttribute {
    /// Reads what stands in the parentheses.
    pub(crate) fn parse(tokens: TokenStream, errors: &mut Errors) -> Self {
        let mut settings = Settings::default();
        let form = Form {
            owner: "`#[audit_event]`",
            first: Some("the name of an event"),
            keys: &["since", "crate"],
        };
        settings.read(tokens, &form, errors);
        Self {
            since: settings
                .take("since")
                .and_then(|literal| parse_since(&literal, errors)),
            audithook: crate_path(settings.take("crate"), errors),
            name: settings.name,
            malformed: settings.malformed,
        }
    }
}

impl OwnAttribute {
    /// Reads the attributes `#[audit(…)]` among `attributes`.
    pub(crate) fn parse(attributes: &[Attribute], errors: &mut Errors) -> Self {
        let keys = ["event", "crate"];
        let mut settings = audit_settings(attributes, &keys, "on a struct", errors);
        Self {
            event: settings.take("event"),
            malformed: settings.malformed,
            audithook: crate_path(settings.take("crate"), errors),
        }
    }
}

/// The name in the attributes `#[audit(arg = "sys.path")]` of a field.
pub(crate) fn parse_field(attributes: &[Attribute], errors: &mut Errors) -> Option<LitStr> {
    audit_settings(attributes, &["arg"], "on a field", errors).take("arg")
}

/// The last parts of the paths that `attributes` derive: `Clone`, `Debug`.
pub(crate) fn derived(attributes: &[Attribute]) -> Vec<Ident> {
    let mut derived = Vec::new();
    for attribute in attributes.iter().filter(|attribute| attribute.is("derive")) {
        let paths = split(attribute.list().unwrap_or_default());
        derived.extend(paths.into_iter().filter_map(last_ident));
    }
    derived
}

/// Takes `name` out of what `attributes` derive.
pub(crate) fn remove_derived(attributes: &mut [Attribute], name: &str) {
    for attribute in attributes {
        if attribute.is("derive") {
            let mut paths = split(attribute.list().unwrap_or_default());
            paths.retain(|path| last_ident(path.clone()).is_none_or(|ident| ident != name));
            attribute.set_content(quote!(derive(#(#paths),*)));
        }
    }
}

fn last_ident(path: TokenStream) -> Option<Ident> {
    let idents = path.into_iter().filter_map(|tree| match tree {
        TokenTree::Ident(ident) => Some(ident),
        _ => None,
    });
    idents.last()
}

/// The settings of all attributes `#[audit(…)]` among `attributes`.
fn audit_settings(
    attributes: &[Attribute],
    keys: &[&str],
    place: &str,
    errors: &mut Errors,
) -> Settings {
    let mut settings = Settings::default();
    for attribute in attributes.iter().filter(|attribute| attribute.is("audit")) {
        let form = Form {
            owner: &format!("`#[audit(…)]` {place}"),
            first: None,
            keys,
        };
        match attribute.list() {
            Some(list) if !list.is_empty() => settings.read(list, &form, errors),
            _ => {
                settings.malformed = true;
                let message = format!("{} {}", form.owner, form.takes());
                errors.on(attribute.content(), message);
            }
        }
    }
    settings
}

/// What stands in the parentheses of an attribute.
#[derive(Default)]
struct Settings {
    /// The literal in front.
    name: Option<LitStr>,
    values: Vec<(String, LitStr)>,
    /// Whether something else stands there, too.
    malformed: bool,
}

/// `since = "3.11"`, or a literal alone.
struct Setting {
    key: Option<Ident>,
    value: LitStr,
}

impl Parse for Setting {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(LitStr) {
            return Ok(Self {
                key: None,
                value: input.parse()?,
            });
        }
        let key = Ident::parse_any(input)?;
        input.parse::<Token![=]>()?;
        let value = input.parse()?;
        Ok(Self {
            key: Some(key),
            value,
        })
    }
}

/// What may stand in the parentheses.
struct Form<'a> {
    /// Whose parentheses they are.
    owner: &'a str,
    /// The literal in front, where there is one.
    first: Option<&'a str>,
    /// The keys of the settings.
    keys: &'a [&'a str],
}

impl Form<'_> {
    fn takes(&self) -> String {
        let forms: Vec<String> = self
            .keys
            .iter()
            .map(|key| format!("`{key} = \"…\"`"))
            .collect();
        let keys = suggest::list(&forms);
        match self.first {
            Some(first) => format!("takes {first} in quotes, and {keys}"),
            None => format!("takes {keys}"),
        }
    }
}

impl Settings {
    /// Reads `tokens`, each setting on its own, so that a mistake in one hides none in another.
    fn read(&mut self, tokens: TokenStream, form: &Form<'_>, errors: &mut Errors) {
        let owner = form.owner;
        for part in split(tokens) {
            let setting = syn::parse2(part.clone());
            self.malformed |= setting.is_err();
            match (setting, form.first) {
                (Ok(Setting { key: None, value }), Some(_)) if self.name.is_none() => {
                    self.name = Some(value);
                }
                (Ok(Setting { key: None, value }), Some(first)) => {
                    errors.on(value, format!("{first} stands here already"));
                }
                (Ok(Setting { key: None, value }), None) => {
                    self.malformed = true;
                    errors.on(value, format!("{owner} {}", form.takes()));
                }
                (
                    Ok(Setting {
                        key: Some(key),
                        value,
                    }),
                    _,
                ) => self.set(&key, value, form, errors),
                (Err(_), _) if begins_with_one_of(&part, form.keys) => {
                    errors.on(part, "expected a value in quotes: `key = \"value\"`");
                }
                (Err(_), _) => errors.on(part, format!("{owner} {}", form.takes())),
            }
        }
    }

    fn set(&mut self, key: &Ident, value: LitStr, form: &Form<'_>, errors: &mut Errors) {
        let name = key.to_string();
        if !form.keys.contains(&name.as_str()) {
            let help = match suggest::nearest(&name, form.keys) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("it {}", form.takes()),
            };
            self.malformed = true;
            errors.on(key, format!("{} has no `{name}`; {help}", form.owner));
        } else if self.values.iter().any(|(other, _)| *other == name) {
            errors.on(key, format!("`{name}` stands here already"));
        } else {
            self.values.push((name, value));
        }
    }

    fn take(&mut self, key: &str) -> Option<LitStr> {
        let index = self.values.iter().position(|(name, _)| name == key)?;
        Some(self.values.swap_remove(index).1)
    }
}

fn begins_with_one_of(tokens: &TokenStream, keys: &[&str]) -> bool {
    let first = tokens.clone().into_iter().next();
    first.is_some_and(|first| keys.contains(&first.to_string().as_str()))
}

/// The parts of `tokens` between commas.
fn split(tokens: TokenStream) -> Vec<TokenStream> {
    let mut parts = vec![Vec::new()];
    for tree in tokens {
        match tree {
            TokenTree::Punct(punct) if punct.as_char() == ',' => parts.push(Vec::new()),
            tree => parts.last_mut().expect("there is always a part").push(tree),
        }
    }
    parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .map(|part| part.into_iter().collect())
        .collect()
}

fn parse_since(literal: &LitStr, errors: &mut Errors) -> Option<PythonVersion> {
    let (oldest, newest) = table::python();
    match literal.value().parse::<PythonVersion>() {
        Ok(version) if version < oldest || newest < version => {
            errors.on(
                literal,
                format!("the versions of Python known here are {oldest} to {newest}"),
            );
            None
        }
        Ok(version) => Some(version),
        Err(error) => {
            errors.on(literal, error.to_string());
            None
        }
    }
}

fn crate_path(literal: Option<LitStr>, errors: &mut Errors) -> TokenStream {
    let default = quote!(::audithook);
    let Some(literal) = literal else {
        return default;
    };
    match literal.parse_with(module_path) {
        Ok(path) => path,
        Err(_) => {
            errors.on(
                &literal,
                format!(
                    "`{}` is not a path; expected that of the crate audithook, such as `::renamed` or `crate::reexports::audithook`",
                    literal.value()
                ),
            );
            default
        }
    }
}

/// `::a::b`, without parameters.
fn module_path(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let mut path = TokenStream::new();
    if input.peek(Token![::]) {
        input.parse::<Token![::]>()?.to_tokens(&mut path);
    }
    loop {
        let keyword = input.peek(Token![crate])
            || input.peek(Token![self])
            || input.peek(Token![Self])
            || input.peek(Token![super]);
        let part = if keyword {
            Ident::parse_any(input)?
        } else {
            input.parse()?
        };
        part.to_tokens(&mut path);
        if input.is_empty() {
            return Ok(path);
        }
        input.parse::<Token![::]>()?.to_tokens(&mut path);
    }
}
