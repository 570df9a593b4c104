//! `#[inherits(Base)]`: puts the field of the inherited part into a struct.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::spanned::Spanned;
use syn::{Attribute, Error, Field, Fields, Ident, Item, ItemStruct, Token, Type, parse_quote};

use crate::diagnostic::code;
use crate::form::path;
use crate::name::snake_case;

/// The item with its base, or the item as it is and what is wrong.
pub(crate) fn inherits(arguments: TokenStream, item: TokenStream) -> TokenStream {
    match inject(arguments, item.clone()) {
        Ok(item) => item.into_token_stream(),
        Err(error) => {
            let error = error.to_compile_error();
            quote!(#item #error)
        }
    }
}

fn inject(arguments: TokenStream, item: TokenStream) -> Result<ItemStruct, Error> {
    let mut item = structure(item)?;
    let base = Base::parse_all(arguments.clone(), &item.ident)?;
    if let Some(second) = item.attrs.iter().find(|attribute| is_inherits(attribute)) {
        let message = "a type has one base; leave this `#[inherits(…)]` out";
        return Err(Error::new(second.path().span(), message));
    }
    if !item.attrs.iter().any(derives_structured) {
        return Err(derive_above(&arguments));
    }
    let ident = &item.ident;
    match &mut item.fields {
        Fields::Named(fields) => {
            if let Some(taken) = fields.named.iter().find(|field| is_named(field, &base.field)) {
                return Err(base.taken_by(taken));
            }
            fields.named.insert(0, base.into_field());
            Ok(item)
        }
        Fields::Unit => {
            let message = format!("the base is a field, and `struct {ident};` has none; write `struct {ident} {{}}`");
            Err(Error::new(ident.span(), message))
        }
        Fields::Unnamed(fields) => {
            let message = format!("the base is a named field; write `struct {ident} {{ … }}`");
            Err(Error::new(fields.span(), message))
        }
    }
}

fn structure(item: TokenStream) -> Result<ItemStruct, Error> {
    match syn::parse2(item)? {
        Item::Struct(item) => Ok(item),
        other => {
            let message = "only a struct has a base; write `#[odata(base = T)]` on an enum of derived types";
            Err(Error::new(first_line_of(&other), message))
        }
    }
}

/// Where an item that is no struct says what it is.
fn first_line_of(item: &Item) -> Span {
    match item {
        Item::Enum(item) => item.ident.span(),
        Item::Union(item) => item.ident.span(),
        other => other.span(),
    }
}

pub(crate) fn is_inherits(attribute: &Attribute) -> bool {
    attribute.path().segments.last().is_some_and(|segment| segment.ident == "inherits")
}

/// What is wrong where a derive stands above or nowhere. The derive reports it in the same words, so
/// that the compiler shows it once.
pub(crate) fn derive_above(arguments: &TokenStream) -> Error {
    let message = format!(
        "the base is for the derive that follows; write `#[inherits({})]` above `#[derive(…)]`",
        code(arguments)
    );
    Error::new_spanned(arguments, message)
}

fn derives_structured(attribute: &Attribute) -> bool {
    if !attribute.path().is_ident("derive") && !attribute.path().is_ident("cfg_attr") {
        return false;
    }
    let Ok(list) = attribute.meta.require_list() else { return false };
    names_structured(list.tokens.clone())
}

/// Whether one of the two derives is named, in `derive(…)` or in `cfg_attr(…, derive(…))`.
fn names_structured(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == "ODataEntity" || ident == "ODataComplex",
        TokenTree::Group(group) => names_structured(group.stream()),
        _ => false,
    })
}

fn is_named(field: &Field, name: &Ident) -> bool {
    let exists = !field.attrs.iter().any(|attribute| attribute.path().is_ident("cfg"));
    exists && field.ident.as_ref().is_some_and(|ident| ident.unraw() == name.unraw())
}

/// `Base` or `Base as name`.
struct Base {
    ty: Type,
    field: Ident,
}

impl Base {
    fn parse_all(arguments: TokenStream, of: &Ident) -> Result<Self, Error> {
        if arguments.is_empty() {
            return Err(Error::new(of.span(), "no base is given; write `#[inherits(Base)]`"));
        }
        let span = arguments.span();
        let (ty, name) = parse_arguments.parse2(arguments).map_err(|_| no_base(span))?;
        let last = path(&ty).and_then(|path| path.segments.last()).ok_or_else(|| no_base(span))?;
        let field = name.unwrap_or_else(|| {
            let span = Span::call_site().located_at(last.ident.span());
            Ident::new(&snake_case(&last.ident.unraw().to_string()), span)
        });
        Ok(Self { ty, field })
    }

    fn taken_by(&self, field: &Field) -> Error {
        let ty = code(&self.ty);
        let name = &self.field;
        let message = format!(
            "the field `{name}` is what `#[inherits({ty})]` puts in; write `#[inherits({ty} as {name}_base)]`, or another name here"
        );
        Error::new(field.ident.span(), message)
    }

    fn into_field(self) -> Field {
        let Self { ty, field } = self;
        let docs = format!("The part inherited from [`{}`].", last_name(&ty));
        parse_quote! {
            #[doc = #docs]
            #[odata(base)]
            pub #field: #ty
        }
    }
}

/// A type, and the name behind `as`.
fn parse_arguments(input: ParseStream) -> Result<(Type, Option<Ident>), Error> {
    let ty = input.parse()?;
    let name = input.parse::<Option<Token![as]>>()?.map(|_| input.parse()).transpose()?;
    Ok((ty, name))
}

fn no_base(span: Span) -> Error {
    let message = "not the path of one struct; write `#[inherits(Base)]` or `#[inherits(Base as name)]`";
    Error::new(span, message)
}

fn last_name(ty: &Type) -> String {
    crate::form::last_name(ty).unwrap_or_default()
}
