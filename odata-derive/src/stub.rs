//! What a type with mistakes still gets, so that the types that use it have no errors of their own.

use std::collections::HashSet;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Data, DeriveInput, Error, Ident, Type};

use crate::diagnostic::compile_errors;
use crate::expand;
use crate::form::{argument, has_arguments, is_itself, is_without_size, last_name, names};
use crate::inherits::{base_of, is_inherits};
use crate::model::{Broken, Container, Derive, DerivedTypes, Model};

/// What is wrong with an item, and the implementations for it, whose model, if there is one, has mistakes.
pub(crate) fn stub(
    derive: Derive,
    input: &DeriveInput,
    model: Option<Model>,
    errors: &[Error],
) -> TokenStream {
    if is_without_end_or_size(input) {
        return compile_errors(errors);
    }
    let is_structured = matches!(model, Some(Model::Structured(_)));
    let is_named_again = !is_structured && model.as_ref().is_some_and(is_refused);
    let (last, others) = match errors.split_last() {
        Some((last, others)) if !is_named_again => (Some(last.to_compile_error()), others),
        _ => (None, errors),
    };
    let container = match &model {
        Some(model) => model.container().clone(),
        None => Container::unread(input),
    };
    let model = model.filter(|model| !is_named_again || !matches!(model, Model::Definition(_)));
    let inherits = input.attrs.iter().find(|attribute| is_inherits(attribute));
    let stub = expand::stub(Broken {
        derive,
        base: inherits.and_then(base_of),
        container,
        model,
        error: last,
        is_silent: false,
    });
    let others = compile_errors(others);
    quote!(#others #stub)
}

/// Whether the base is missing, which was reported, or the compiler refuses a lifetime in the struct by
/// itself, a type that is not written, or a second field of one name: an expansion would repeat that.
pub(crate) fn is_refused(model: &Model) -> bool {
    let model = match model {
        Model::Structured(model) => model,
        Model::Definition(model) => {
            return is_not_written(model.ty.to_token_stream(), &declared(&model.container));
        }
        Model::Derived(model) => {
            return lacks_arguments(model) || lacks_lifetimes(model) || has_unused(model);
        }
        Model::Enumeration(_) => return false,
    };
    let mut names = HashSet::new();
    let base = model.base.iter().map(|base| &base.ident);
    let bags = model.bags().map(|bag| &bag.ident);
    let own = model.properties.iter().map(|own| &own.ident);
    let mut fields = base.chain(own).chain(bags);
    if model.slots.has_mistakes || !fields.all(|field| names.insert(field)) {
        return true;
    }
    let declared = declared(&model.container);
    let base = model.base.iter().map(|base| &base.ty);
    let own = model.properties.iter().map(|property| &property.ty);
    base.chain(own)
        .any(|ty| is_not_written(ty.to_token_stream(), &declared))
}

/// The names of the lifetimes of a type.
fn declared(container: &Container) -> Vec<String> {
    let lifetimes = container.generics.lifetimes();
    lifetimes
        .map(|own| own.lifetime.ident.to_string())
        .collect()
}

/// Whether the base is named without its arguments, where a variant holds it.
fn lacks_arguments(model: &DerivedTypes) -> bool {
    let kept = model.other.iter().map(|other| &other.ty);
    let kept = kept.filter_map(|other| argument(other, "Derived"));
    let base = last_name(&model.base).filter(|_| has_arguments(&model.base));
    let mut held = model.variants.iter().map(|variant| &variant.ty).chain(kept);
    base.is_some() && held.any(|ty| last_name(ty) == base && !has_arguments(ty))
}

/// Whether a variant lacks the lifetime of the base, which was reported.
fn lacks_lifetimes(model: &DerivedTypes) -> bool {
    model
        .variants
        .iter()
        .any(|variant| model.lacks_lifetime(&variant.ty).is_some())
}

/// Whether no type has a lifetime of the enum.
fn has_unused(model: &DerivedTypes) -> bool {
    let others = model.other.iter().map(|other| &other.ty);
    let held = model.variants.iter().map(|variant| &variant.ty);
    let types: TokenStream = held.chain(others).map(ToTokens::to_token_stream).collect();
    // What a macro stands for may have it.
    if calls_a_macro(types.clone()) {
        return false;
    }
    let names = names(types);
    let declared = declared(&model.container);
    declared.iter().any(|own| !names.contains(own))
}

fn calls_a_macro(types: TokenStream) -> bool {
    types.into_iter().any(|token| match token {
        TokenTree::Group(group) => calls_a_macro(group.stream()),
        TokenTree::Punct(punct) => punct.as_char() == '!',
        _ => false,
    })
}

/// Whether tokens name a lifetime beside these and `'static`, borrow without saying for how long, or have `_`
/// for a type. Constants and what macros are told are no types.
fn is_not_written(tokens: TokenStream, declared: &[String]) -> bool {
    let mut last = ' ';
    for token in tokens {
        let is_other = match &token {
            TokenTree::Group(group) => {
                let is_of_types = last != '!' && group.delimiter() != Delimiter::Brace;
                is_of_types && is_not_written(group.stream(), declared)
            }
            TokenTree::Ident(ident) if ident == "_" => true,
            TokenTree::Ident(ident) if last == '\'' => {
                let name = ident.to_string();
                name != "static" && !declared.contains(&name)
            }
            _ => false,
        };
        let is_punct = |sign| matches!(&token, TokenTree::Punct(punct) if punct.as_char() == sign);
        if is_other || last == '&' && !is_punct('\'') {
            return true;
        }
        last = match &token {
            TokenTree::Punct(punct) => punct.as_char(),
            _ => ' ',
        };
    }
    false
}

/// Whether the compiler refuses the type itself, which is endless or ends without a size: each implementation would
/// add to its errors.
fn is_without_end_or_size(input: &DeriveInput) -> bool {
    let Data::Struct(data) = &input.data else {
        return false;
    };
    let mut fields = data.fields.iter().map(|field| &field.ty);
    let is_endless = fields.clone().any(|ty| holds(ty, &input.ident));
    is_endless || fields.next_back().is_some_and(is_without_size)
}

fn holds(ty: &Type, ident: &Ident) -> bool {
    is_itself(ty, ident) || argument(ty, "Option").is_some_and(|inner| holds(inner, ident))
}
