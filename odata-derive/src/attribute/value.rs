//! The kinds of values that keys take.

use proc_macro2::{Ident, TokenStream};
use syn::parse::{Parse, ParseBuffer, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Error, Expr, Lit, LitBool, LitInt, LitStr, Meta, Path, Token, Type, parenthesized};

use super::Slots;
use super::key::Place;
use super::slot::Rejected;
use crate::diagnostic::Diagnostics;
use crate::integer::{self, Integer};
use crate::model::{Namespace, Tag};
use crate::name::Casing;

/// A kind of value.
pub(super) trait Value: Sized {
    /// What the key takes, in words.
    const TAKES: &'static str;
    /// What stands behind the key, as an example.
    const EXAMPLE: &'static str;

    /// The value, from what stands behind the key.
    fn parse(input: ParseStream, errors: &Diagnostics) -> Result<Self, Rejected>;
}

/// Nothing: that the key is there says all.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Present;

impl Value for Present {
    const TAKES: &'static str = "no value";
    const EXAMPLE: &'static str = "";

    fn parse(_: ParseStream, _: &Diagnostics) -> Result<Self, Rejected> {
        Ok(Self)
    }
}

/// Kinds of values that stand behind `=`.
macro_rules! assigned {
    ($($value:ty: $takes:literal, $example:literal, |$input:ident| $parsed:expr;)*) => {$(
        impl Value for $value {
            const TAKES: &'static str = $takes;
            const EXAMPLE: &'static str = concat!(" = ", $example);

            fn parse($input: ParseStream, _: &Diagnostics) -> Result<Self, Rejected> {
                $input.parse::<Token![=]>()?;
                $parsed
            }
        }
    )*};
}

assigned! {
    LitStr: "a string", "\"…\"", |input| Ok(input.parse()?);
    Type: "a type", "T", |input| Ok(input.parse()?);
    Path: "a path", "::odata_core", |input| Ok(input.call(Path::parse_mod_style)?);
    LitBool: "`true` or `false`", "false", |input| Ok(input.parse()?);
    Casing: "the name of a casing", "\"camelCase\"", |input| {
        Casing::from_literal(&input.parse()?).map_err(Rejected::Explained)
    };
    Tag: "`\"fragment\"` or `\"bare\"`", "\"bare\"", |input| {
        match input.parse::<LitStr>()?.value().as_str() {
            "fragment" => Ok(Self::Fragment),
            "bare" => Ok(Self::Bare),
            _ => Err(Rejected::OtherForm),
        }
    };
    Namespace: "a string or the path of a constant", "\"…\"", |input| namespace(input);
    LitInt: "a number", "1", |input| count(&input.parse()?);
    Integer: "an integer", "1", |input| {
        integer::evaluate(&input.parse()?).map_err(Rejected::Explained)
    };
}

fn namespace(input: ParseStream) -> Result<Namespace, Rejected> {
    if input.peek(LitStr) {
        return Ok(Namespace::Literal(input.parse()?));
    }
    let expression: Expr = input.parse()?;
    match integer::ungrouped(&expression) {
        Expr::Path(_) => Ok(Namespace::Path(Box::new(expression))),
        _ => Err(Rejected::OtherForm),
    }
}

fn count(literal: &LitInt) -> Result<LitInt, Rejected> {
    let value: u32 = literal.base10_parse().map_err(|_| {
        let message = format!(
            "`{literal}` is out of range; write a number up to `{}`",
            u32::MAX
        );
        Rejected::Explained(Error::new(literal.span(), message))
    })?;
    Ok(LitInt::new(&value.to_string(), literal.span()))
}

/// A default value: the type's own, or an expression.
#[derive(Clone, Debug)]
pub(crate) enum DefaultValue {
    Trait,
    Expr(Box<Expr>),
}

impl Value for DefaultValue {
    const TAKES: &'static str = "no value or an expression";
    const EXAMPLE: &'static str = " = …";

    fn parse(input: ParseStream, _: &Diagnostics) -> Result<Self, Rejected> {
        if input.parse::<Option<Token![=]>>()?.is_none() {
            return Ok(Self::Trait);
        }
        Ok(Self::Expr(Box::new(input.parse()?)))
    }
}

/// The companions that `shapes(…)` lists.
#[derive(Debug)]
pub(crate) struct ShapeList(pub(crate) Box<Slots>);

impl Value for ShapeList {
    const TAKES: &'static str = "a list of shapes";
    const EXAMPLE: &'static str = "(create, update)";

    fn parse(input: ParseStream, errors: &Diagnostics) -> Result<Self, Rejected> {
        nested(input, Place::Shapes, errors).map(Self)
    }
}

/// What `create(…)` and its like say about a companion.
#[derive(Debug)]
pub(crate) struct CompanionOptions(pub(crate) Box<Slots>);

impl Value for CompanionOptions {
    const TAKES: &'static str = "a list";
    const EXAMPLE: &'static str = "(name = …, derive(…), attrs(…))";

    fn parse(input: ParseStream, errors: &Diagnostics) -> Result<Self, Rejected> {
        let options = nested(input, Place::Companion, errors)?;
        let says_nothing = !options.has_mistakes && options.written().next().is_none();
        if says_nothing {
            return Err(Rejected::OtherForm);
        }
        Ok(Self(options))
    }
}

fn nested(input: ParseStream, place: Place, errors: &Diagnostics) -> Result<Box<Slots>, Rejected> {
    let content = in_parentheses(input)?;
    let mut slots = Box::<Slots>::default();
    slots.read_list(&content, place, errors);
    Ok(slots)
}

fn in_parentheses(input: ParseStream) -> Result<ParseBuffer, Error> {
    let content;
    parenthesized!(content in input);
    Ok(content)
}

/// The name of a companion: an identifier, or a string that holds one.
#[derive(Clone, Debug)]
pub(crate) struct TypeIdent(pub(crate) Ident);

impl Value for TypeIdent {
    const TAKES: &'static str = "the name of a type";
    const EXAMPLE: &'static str = " = NewThing";

    fn parse(input: ParseStream, _: &Diagnostics) -> Result<Self, Rejected> {
        input.parse::<Token![=]>()?;
        if input.peek(Lit) {
            return Ok(Self(input.parse::<LitStr>()?.parse()?));
        }
        Ok(Self(input.parse()?))
    }
}

/// The derives of a companion.
#[derive(Clone, Debug)]
pub(crate) struct DeriveList(pub(crate) Vec<Path>);

impl Value for DeriveList {
    const TAKES: &'static str = "the paths of derive macros";
    const EXAMPLE: &'static str = "(Clone, Debug)";

    fn parse(input: ParseStream, _: &Diagnostics) -> Result<Self, Rejected> {
        list(input, Path::parse_mod_style).map(Self)
    }
}

/// The attributes of a companion.
#[derive(Clone, Debug)]
pub(crate) struct AttributeList(pub(crate) Vec<Meta>);

impl Value for AttributeList {
    const TAKES: &'static str = "attributes without `#[…]`";
    const EXAMPLE: &'static str = "(non_exhaustive)";

    fn parse(input: ParseStream, _: &Diagnostics) -> Result<Self, Rejected> {
        let attributes = list(input, Meta::parse)?;
        if attributes.is_empty() {
            return Err(Rejected::OtherForm);
        }
        Ok(Self(attributes))
    }
}

fn list<T>(
    input: ParseStream,
    item: fn(ParseStream) -> Result<T, Error>,
) -> Result<Vec<T>, Rejected> {
    // All tokens are taken, so that a mistake among them is reported once.
    let content: TokenStream = in_parentheses(input)?.parse()?;
    let items = |input: ParseStream| Punctuated::<T, Token![,]>::parse_terminated_with(input, item);
    Ok(items.parse2(content)?.into_iter().collect())
}
