//! The item that a macro stands on: tokens to its parts.
//!
//! `syn::DeriveInput` has all of this and more, and makes each user build the syntax of
//! expressions, patterns and types for it. Here a type is the tokens up to the next comma: the
//! compiler, which gets them back, says what is wrong with one.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::{Lifetime, Token, token};

/// A struct, enum or union.
pub(crate) struct Input {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) visibility: TokenStream,
    /// `struct`, `enum` or `union`.
    pub(crate) keyword: Ident,
    pub(crate) name: Ident,
    pub(crate) parameters: Vec<Parameter>,
    /// The keyword and what stands behind it.
    pub(crate) where_clause: Option<(Token![where], TokenStream)>,
    pub(crate) body: InputBody,
}

/// What stands behind the name and the parameters.
pub(crate) enum InputBody {
    /// The semicolon of `struct Chmod;`.
    Unit(Token![;]),
    /// Fields with names, and the braces around them.
    Named(Vec<InputField>, Group),
    /// The parentheses of a tuple struct, and the semicolon behind it.
    Tuple(Group, Token![;]),
    /// The braces of an enum or a union.
    Braces(Group),
}

/// A field with a name.
pub(crate) struct InputField {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) visibility: TokenStream,
    pub(crate) ident: Ident,
    pub(crate) ty: TokenStream,
}

/// A parameter of the item, such as `'a: 'b`, `T: Clone = u8` or `const N: usize`.
pub(crate) struct Parameter {
    pub(crate) name: ParameterName,
    /// Its attributes and, for a constant, the keyword.
    before: TokenStream,
    /// What stands behind the colon: bounds, or the type of a constant.
    pub(crate) bounds: TokenStream,
    /// What stands behind the equals sign.
    default: TokenStream,
}

pub(crate) enum ParameterName {
    Lifetime(Lifetime),
    Type(Ident),
    Const(Ident),
}

/// An attribute: `#[audit(event = "myapp.login")]`.
pub(crate) struct Attribute {
    pound: Token![#],
    brackets: Group,
}

impl Parse for Input {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attributes = attributes(input)?;
        let visibility = visibility(input)?;
        let is_struct = input.peek(Token![struct]);
        if !is_struct && !input.peek(Token![enum]) && !input.peek(Token![union]) {
            return Err(input.error("expected a struct"));
        }
        let keyword = Ident::parse_any(input)?;
        let name = input.parse()?;
        let parameters = parameters(input)?;
        let mut where_clause = where_clause(input)?;
        let body = if !is_struct {
            InputBody::Braces(group(input)?)
        } else if input.peek(token::Brace) {
            let group = group(input)?;
            let fields = syn::parse::Parser::parse2(fields, group.stream())?;
            InputBody::Named(fields, group)
        } else if input.peek(token::Paren) {
            let group = group(input)?;
            where_clause = self::where_clause(input)?;
            InputBody::Tuple(group, input.parse()?)
        } else {
            InputBody::Unit(input.parse()?)
        };
        Ok(Self {
            attributes,
            visibility,
            keyword,
            name,
            parameters,
            where_clause,
            body,
        })
    }
}

fn attributes(input: ParseStream<'_>) -> syn::Result<Vec<Attribute>> {
    let mut attributes = Vec::new();
    while input.peek(Token![#]) {
        attributes.push(Attribute {
            pound: input.parse()?,
            brackets: group(input)?,
        });
    }
    Ok(attributes)
}

/// `pub`, `pub(…)` or nothing.
fn visibility(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let public: Option<Token![pub]> = input.parse()?;
    // The parentheses of a tuple struct's field stand inside of its own.
    let scope = match public {
        Some(_) if input.peek(token::Paren) => Some(group(input)?),
        _ => None,
    };
    Ok(quote!(#public #scope))
}

fn parameters(input: ParseStream<'_>) -> syn::Result<Vec<Parameter>> {
    let mut parameters = Vec::new();
    if !input.peek(Token![<]) {
        return Ok(parameters);
    }
    input.parse::<Token![<]>()?;
    while !input.peek(Token![>]) {
        parameters.push(input.parse()?);
        input.parse::<Option<Token![,]>>()?;
    }
    input.parse::<Token![>]>()?;
    Ok(parameters)
}

impl Parse for Parameter {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attributes = attributes(input)?;
        let keyword: Option<Token![const]> = input.parse()?;
        let name = if input.peek(Lifetime) {
            ParameterName::Lifetime(input.parse()?)
        } else if keyword.is_some() {
            ParameterName::Const(input.parse()?)
        } else {
            ParameterName::Type(input.parse()?)
        };
        let colon: Option<Token![:]> = input.parse()?;
        let bounds = match colon {
            Some(_) => up_to(input, &[',', '>', '='])?,
            None => TokenStream::new(),
        };
        let equals: Option<Token![=]> = input.parse()?;
        let default = match equals {
            Some(_) => up_to(input, &[',', '>'])?,
            None => TokenStream::new(),
        };
        Ok(Self {
            name,
            before: quote!(#(#attributes)* #keyword),
            bounds,
            default,
        })
    }
}

fn where_clause(input: ParseStream<'_>) -> syn::Result<Option<(Token![where], TokenStream)>> {
    if !input.peek(Token![where]) {
        return Ok(None);
    }
    Ok(Some((input.parse()?, up_to(input, &['{', ';'])?)))
}

fn fields(input: ParseStream<'_>) -> syn::Result<Vec<InputField>> {
    let mut fields = Vec::new();
    while !input.is_empty() {
        let attributes = attributes(input)?;
        let visibility = visibility(input)?;
        let ident = input.parse()?;
        input.parse::<Token![:]>()?;
        let ty = up_to(input, &[','])?;
        input.parse::<Option<Token![,]>>()?;
        fields.push(InputField {
            attributes,
            visibility,
            ident,
            ty,
        });
    }
    Ok(fields)
}

/// The tokens to the first of `ends` outside of angle brackets, where `{` is a pair of braces.
fn up_to(input: ParseStream<'_>, ends: &[char]) -> syn::Result<TokenStream> {
    let mut tokens = TokenStream::new();
    let mut depth = 0;
    let mut arrow = false;
    while let Some((tree, _)) = input.cursor().token_tree() {
        let character = match &tree {
            TokenTree::Punct(punct) => punct.as_char(),
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => '{',
            _ => ' ',
        };
        // The end of an arrow closes nothing.
        if depth == 0 && !arrow && ends.contains(&character) {
            break;
        }
        match character {
            '<' => depth += 1,
            '>' if !arrow => depth -= 1,
            _ => {}
        }
        arrow = character == '-';
        input.parse::<TokenTree>()?.to_tokens(&mut tokens);
    }
    Ok(tokens)
}

fn group(input: ParseStream<'_>) -> syn::Result<Group> {
    input.parse()
}

impl Attribute {
    /// What stands in the brackets.
    pub(crate) fn content(&self) -> TokenStream {
        self.brackets.stream()
    }

    /// Whether it is `#[name]`, with whatever follows.
    pub(crate) fn is(&self, name: &str) -> bool {
        let mut content = self.content().into_iter();
        let named = matches!(content.next(), Some(TokenTree::Ident(ident)) if ident == name);
        // Else it is the beginning of a path.
        named && !matches!(content.next(), Some(TokenTree::Punct(punct)) if punct.as_char() == ':')
    }

    /// What stands in the parentheses of `#[name(…)]`.
    pub(crate) fn list(&self) -> Option<TokenStream> {
        match self.content().into_iter().nth(1)? {
            TokenTree::Group(group) => Some(group.stream()),
            _ => None,
        }
    }

    /// Puts `content` into the brackets.
    pub(crate) fn set_content(&mut self, content: TokenStream) {
        self.brackets = regrouped(&self.brackets, content);
    }
}

/// `group` with something else in it.
fn regrouped(group: &Group, content: TokenStream) -> Group {
    let mut other = Group::new(group.delimiter(), content);
    other.set_span(group.span());
    other
}

impl ToTokens for Attribute {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.pound.to_tokens(tokens);
        self.brackets.to_tokens(tokens);
    }
}

impl ToTokens for ParameterName {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Lifetime(lifetime) => lifetime.to_tokens(tokens),
            Self::Type(ident) | Self::Const(ident) => ident.to_tokens(tokens),
        }
    }
}

impl Parameter {
    /// As an `impl` declares it: without its default.
    pub(crate) fn declaration(&self) -> TokenStream {
        let Self {
            name,
            before,
            bounds,
            ..
        } = self;
        let colon = (!bounds.is_empty()).then(|| quote!(:));
        quote!(#before #name #colon #bounds)
    }
}

impl ToTokens for Parameter {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let default = &self.default;
        self.declaration().to_tokens(tokens);
        if !default.is_empty() {
            quote!(= #default).to_tokens(tokens);
        }
    }
}

impl ToTokens for InputField {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self {
            attributes,
            visibility,
            ident,
            ty,
        } = self;
        quote!(#(#attributes)* #visibility #ident: #ty).to_tokens(tokens);
    }
}

impl ToTokens for Input {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self {
            attributes,
            visibility,
            keyword,
            name,
            parameters,
            where_clause,
            body,
        } = self;
        let parameters = (!parameters.is_empty()).then(|| quote!(<#(#parameters),*>));
        let condition = where_clause
            .as_ref()
            .map(|(keyword, predicates)| quote!(#keyword #predicates));
        let rest = match body {
            InputBody::Unit(semicolon) => quote!(#condition #semicolon),
            InputBody::Named(fields, braces) => {
                let fields = regrouped(braces, quote!(#(#fields),*));
                quote!(#condition #fields)
            }
            InputBody::Tuple(fields, semicolon) => quote!(#fields #condition #semicolon),
            InputBody::Braces(variants) => quote!(#condition #variants),
        };
        quote!(#(#attributes)* #visibility #keyword #name #parameters #rest).to_tokens(tokens);
    }
}
