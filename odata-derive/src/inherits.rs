//! `#[inherits(Base)]`: puts the field of the inherited part into a struct.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{format_ident, quote};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::spanned::Spanned;
use syn::{Attribute, Error, Field, Fields, Ident, Item, ItemStruct, Token, Type, parse_quote};

use crate::attribute::is_odata;
use crate::derives::leave_one;
use crate::diagnostic::code;
use crate::form::{is_itself, path};
use crate::half_written::{with_first, without_rest};
use crate::name::snake_case;

/// The item with its base, or as it is where no base can be put in, and what is wrong.
pub(crate) fn inherits(arguments: &TokenStream, item: &TokenStream) -> TokenStream {
    match inject(arguments, item) {
        Ok((item, error)) => {
            let error = error.map(|error| error.to_compile_error());
            quote!(#item #error)
        }
        Err(error) => {
            let error = error.to_compile_error();
            let item = half_written(arguments, item).unwrap_or_else(|| item.clone());
            quote!(#item #error)
        }
    }
}

/// The base in a struct that does not parse, so that its fields are there while the others are written.
fn half_written(arguments: &TokenStream, item: &TokenStream) -> Option<TokenStream> {
    let is_written = syn::parse2::<Item>(item.clone()).is_ok();
    if is_written {
        return None;
    }
    let rest = structure(without_rest(item.clone())).ok()?;
    let (base, _) = Base::parse_all(arguments.clone()).ok()?;
    let is_alone = rest.attrs.iter().any(derives_structured)
        && !rest
            .fields
            .iter()
            .any(|field| is_base(field) || is_named(field, &base.field));
    let field = base.into_field();
    is_alone.then(|| with_first(item.clone(), &quote!(#field,)))
}

/// What is wrong with a base that is the type.
pub(crate) const OF_ITSELF: &str = "a type does not derive from itself; write another base";

/// What tells the derive that a base is missing, which was reported.
pub(crate) const WITHOUT_BASE: &str = "__without_base";

/// The struct with its base; with an error, it is there so that the derive has none of its own.
fn inject(
    arguments: &TokenStream,
    item: &TokenStream,
) -> Result<(ItemStruct, Option<Error>), Error> {
    let mut item = structure(item.clone())?;
    let second = leave_one(&mut item.attrs);
    let (mut base, mistake) = match Base::of(&item.ident, arguments) {
        Ok(base) => base,
        Err(error) if item.attrs.iter().any(derives_structured) => {
            let without = Ident::new(WITHOUT_BASE, Span::call_site());
            item.attrs.push(parse_quote!(#[odata(#without)]));
            return Ok((item, all([Some(error), second])));
        }
        Err(error) => return Err(error),
    };
    if let Some(second) = item.attrs.iter().find(|attribute| is_inherits(attribute)) {
        let message = "a type has one base; leave this `#[inherits(…)]` out";
        return Err(Error::new(second.path().span(), message));
    }
    if !item.attrs.iter().any(derives_structured) {
        return Err(derive_above(arguments));
    }
    let ident = &item.ident;
    let error = match &mut item.fields {
        Fields::Named(fields) if fields.named.iter().any(is_base) => {
            let message = "a field is the base already; leave `#[inherits(…)]` or the field out";
            return Err(Error::new_spanned(arguments, message));
        }
        Fields::Named(fields) => {
            let taken = fields
                .named
                .iter()
                .find(|field| is_named(field, &base.field));
            let error = taken.map(|taken| base.taken_by(taken));
            if taken.is_some() {
                base.field = base.other_name();
            }
            fields.named.insert(0, base.into_field());
            error
        }
        Fields::Unit => {
            let message = format!(
                "the base is a field, and `struct {ident};` has none; write `struct {ident} {{}}`"
            );
            let error = Error::new(ident.span(), message);
            let field = base.into_field();
            item.fields = Fields::Named(parse_quote!({ #field }));
            Some(error)
        }
        Fields::Unnamed(fields) => {
            let message = format!("the base is a named field; write `struct {ident} {{ … }}`");
            return Err(Error::new(fields.span(), message));
        }
    };
    Ok((item, all([error, mistake, second])))
}

/// One error of several.
fn all(errors: impl IntoIterator<Item = Option<Error>>) -> Option<Error> {
    errors.into_iter().flatten().reduce(|mut all, error| {
        all.combine(error);
        all
    })
}

fn structure(item: TokenStream) -> Result<ItemStruct, Error> {
    match syn::parse2(item)? {
        Item::Struct(item) => Ok(item),
        other => {
            let message =
                "only a struct has a base; write `#[odata(base = T)]` on an enum of derived types";
            Err(Error::new(name_span(&other), message))
        }
    }
}

/// Where an item that is no struct says what it is.
fn name_span(item: &Item) -> Span {
    match item {
        Item::Enum(item) => item.ident.span(),
        Item::Union(item) => item.ident.span(),
        other => other.span(),
    }
}

pub(crate) fn is_inherits(attribute: &Attribute) -> bool {
    attribute
        .path()
        .segments
        .last()
        .is_some_and(|segment| segment.ident == "inherits")
}

/// The base that an attribute names.
pub(crate) fn base_of(attribute: &Attribute) -> Option<Type> {
    let list = attribute.meta.require_list().ok()?;
    let (base, _) = Base::parse_all(list.tokens.clone()).ok()?;
    Some(base.ty)
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
    let Ok(list) = attribute.meta.require_list() else {
        return false;
    };
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

fn is_base(field: &Field) -> bool {
    let mut attributes = field.attrs.iter().filter(|attribute| is_odata(attribute));
    attributes.any(|attribute| {
        let list = attribute.meta.require_list();
        list.is_ok_and(|list| list.tokens.to_string().trim() == "base")
    })
}

fn is_named(field: &Field, name: &Ident) -> bool {
    let exists = !field
        .attrs
        .iter()
        .any(|attribute| attribute.path().is_ident("cfg"));
    exists
        && field
            .ident
            .as_ref()
            .is_some_and(|ident| ident.unraw() == name.unraw())
}

/// `Base` or `Base as name`.
struct Base {
    ty: Type,
    field: Ident,
}

impl Base {
    /// The base of a type, which is another type.
    fn of(ident: &Ident, arguments: &TokenStream) -> Result<(Self, Option<Error>), Error> {
        let (base, mistake) = Self::parse_all(arguments.clone())?;
        if is_itself(&base.ty, ident) {
            return Err(Error::new_spanned(&base.ty, OF_ITSELF));
        }
        Ok((base, mistake))
    }

    /// The base, also where something stands beside it, which is the mistake then.
    fn parse_all(arguments: TokenStream) -> Result<(Self, Option<Error>), Error> {
        if arguments.is_empty() {
            let message = "no base is given; write `#[inherits(Base)]`";
            return Err(Error::new(Span::call_site(), message));
        }
        let span = arguments.span();
        let (ty, name, mistake) = parse_arguments
            .parse2(arguments)
            .map_err(|_| no_base(span))?;
        let last = path(&ty)
            .and_then(|path| path.segments.last())
            .ok_or_else(|| no_base(span))?;
        if is_of_a_type(&ty) {
            return Err(no_base(span));
        }
        let field = match name {
            Some(name) => name,
            None => field_name(&last.ident).ok_or_else(|| no_base(span))?,
        };
        Ok((Self { ty, field }, mistake))
    }

    /// A name for the field where the one that it would have is taken.
    fn other_name(&self) -> Ident {
        format_ident!("{}_base", self.field.unraw(), span = self.field.span())
    }

    fn taken_by(&self, field: &Field) -> Error {
        let ty = code(&self.ty);
        let (name, other) = (&self.field, self.other_name());
        let message = format!(
            "the field `{name}` is what `#[inherits({ty})]` puts in; write `#[inherits({ty} as {other})]`, or another name here"
        );
        Error::new(field.ident.span(), message)
    }

    fn into_field(self) -> Field {
        let Self { ty, field } = self;
        let docs = format!("The part inherited from `{}`.", code(&ty));
        parse_quote! {
            #[doc = #docs]
            #[odata(base)]
            pub #field: #ty
        }
    }
}

/// Whether a path leads through a type, as that of a variant does.
fn is_of_a_type(ty: &Type) -> bool {
    let segments = path(ty).map(|path| &path.segments);
    let before_last = segments.and_then(|segments| segments.iter().rev().nth(1));
    before_last.is_some_and(|segment| {
        let name = segment.ident.to_string();
        name != "Self" && name.starts_with(|first: char| first.is_uppercase())
    })
}

/// `item_facet` for `ItemFacet`, to be named by the user as if it were written.
fn field_name(base: &Ident) -> Option<Ident> {
    let name = snake_case(&base.unraw().to_string());
    let span = Span::call_site().located_at(base.span());
    if syn::parse_str::<Ident>(&name).is_ok() {
        return Some(Ident::new(&name, span));
    }
    let is_keyword_of_paths = matches!(&*name, "self" | "super" | "crate");
    (!is_keyword_of_paths).then(|| Ident::new_raw(&name, span))
}

/// A type, the name behind `as`, and what is wrong beside them.
fn parse_arguments(input: ParseStream) -> Result<(Type, Option<Ident>, Option<Error>), Error> {
    let span = input.span();
    let is_borrowed = input.parse::<Option<Token![&]>>()?.is_some();
    let ty = input.parse()?;
    let named: Option<Token![as]> = input.parse()?;
    let name: Option<Ident> = named.and_then(|_| input.parse().ok());
    let mistake = if input.peek(Token![,]) {
        let message = format!("a type has one base; write `#[inherits({})]`", code(&ty));
        Some(Error::new(input.span(), message))
    } else if is_borrowed || named.is_some() && name.is_none() || !input.is_empty() {
        Some(no_base(span))
    } else {
        None
    };
    input.parse::<TokenStream>()?;
    Ok((ty, name, mistake))
}

fn no_base(span: Span) -> Error {
    let message =
        "not the path of one struct; write `#[inherits(Base)]` or `#[inherits(Base as name)]`";
    Error::new(span, message)
}
