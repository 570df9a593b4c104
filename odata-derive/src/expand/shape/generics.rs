use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::punctuated::Punctuated;
use syn::{GenericParam, Generics, Ident, Path, Token, WhereClause};

use super::definition::Definition;
use crate::expand::generics::{ImplGenerics, bound_types, is_bound, is_entity};
use crate::expand::sound::value_of;
use crate::form::names;
use crate::model::{Container, Shape};

/// The generics of an inherent implementation for a companion, and those that are left to the methods
/// that know the entity: what the companion has no use for cannot stand behind `impl`.
pub(super) struct Spread {
    pub(super) companion: ImplGenerics,
    /// What stands behind a method's name.
    pub(super) parameters: TokenStream,
    /// The method's where-clause.
    pub(super) clause: TokenStream,
    /// The entity with its arguments.
    pub(super) entity: TokenStream,
}

impl Definition<'_> {
    /// The parameters that the companion uses.
    pub(super) fn generics(&self) -> Generics {
        let mut tokens = self.base.clone().unwrap_or_default();
        tokens.extend(self.fields.iter().map(|field| field.ty.clone()));
        let Container {
            generics, krate, ..
        } = &self.model.container;
        match self.shape {
            Shape::Assigned => used(generics, tokens),
            _ => used_in_values(generics, tokens, krate),
        }
    }

    pub(super) fn spread(&self) -> Spread {
        let all = &self.model.container.generics;
        let own = self.generics();
        let mut rest = all.clone();
        rest.params = rest
            .params
            .into_iter()
            .filter(|param| !has(&own, param))
            .collect();
        let dropped: Vec<_> = rest.params.iter().map(name).collect();
        rest.where_clause = predicates(&rest, |names| {
            names.iter().any(|name| dropped.contains(name))
        });
        let ImplGenerics { clause, .. } = ImplGenerics::new(&rest);
        let entity = &self.model.container.ident;
        let (_, arguments, _) = all.split_for_impl();
        let (parameters, _, _) = rest.split_for_impl();
        Spread {
            companion: ImplGenerics::new(&own),
            parameters: quote!(#parameters),
            clause,
            entity: quote!(#entity #arguments),
        }
    }

    /// The companion with its arguments.
    pub(super) fn named(&self) -> TokenStream {
        let ident = &self.companion.ident;
        let generics = self.generics();
        let (_, arguments, _) = generics.split_for_impl();
        quote!(#ident #arguments)
    }

    /// The entity's arguments as what describes it names them: what the companion does not use is left to a
    /// type that any property has, or to some constant.
    pub(super) fn entity_arguments(&self) -> TokenStream {
        let (own, all) = (self.generics(), &self.model.container.generics);
        // The types of parameters need not live longer than the companion.
        let has_types = own.type_params().next().is_some();
        let arguments = all.params.iter().map(|param| match param {
            GenericParam::Lifetime(lifetime) if has_types && has(&own, param) => {
                lifetime.lifetime.to_token_stream()
            }
            GenericParam::Lifetime(_) => quote!('static),
            GenericParam::Type(ty) if has(&own, param) => ty.ident.to_token_stream(),
            GenericParam::Type(ty) if is_entity(all, &ty.ident) => quote!(__odata::NoEntity),
            GenericParam::Type(_) => quote!(::core::primitive::bool),
            GenericParam::Const(constant) => value_of(&constant.ty)
                .filter(|_| !has(&own, param))
                .unwrap_or_else(|| constant.ident.to_token_stream()),
        });
        let arguments: Vec<_> = arguments.collect();
        if arguments.is_empty() {
            TokenStream::new()
        } else {
            quote!(<#(#arguments),*>)
        }
    }
}

impl Shape {
    /// The trait that names the companion.
    pub(super) fn has(self) -> Ident {
        quote::format_ident!("Has{}", self.name())
    }
}

fn has(generics: &Generics, param: &GenericParam) -> bool {
    generics.params.iter().any(|own| name(own) == name(param))
}

fn name(param: &GenericParam) -> String {
    match param {
        GenericParam::Lifetime(lifetime) => lifetime.lifetime.ident.to_string(),
        GenericParam::Type(ty) => ty.ident.to_string(),
        GenericParam::Const(constant) => constant.ident.to_string(),
    }
}

/// The parameters that tokens name, types of properties among them, and what is said of no others.
pub(in crate::expand) fn used_in_values(
    generics: &Generics,
    tokens: TokenStream,
    krate: &Path,
) -> Generics {
    let mut generics = used(generics, tokens);
    let own = generics.clone();
    bound_types(&mut generics, |ty| {
        let is_said = is_bound(&own, ty, "PropertyType");
        (!is_said).then(|| quote!(#krate::__private::PropertyType))
    });
    generics
}

/// The parameters that tokens name, and what is said of no others.
fn used(generics: &Generics, tokens: TokenStream) -> Generics {
    let used = names(tokens);
    let dropped = generics.params.iter().map(name);
    let dropped: Vec<_> = dropped.filter(|name| !used.contains(name)).collect();
    let mut generics = generics.clone();
    drop_params(&mut generics, &dropped);
    generics
}

/// Takes parameters away, and what is said of them.
pub(super) fn drop_params(generics: &mut Generics, dropped: &[String]) {
    let is_kept = |names: &[String]| !names.iter().any(|name| dropped.contains(name));
    let params = std::mem::take(&mut generics.params).into_iter();
    generics.params = params
        .filter(|param| is_kept(&[name(param)]))
        .map(|mut param| {
            match &mut param {
                GenericParam::Type(ty) => ty.bounds = kept(&mut ty.bounds, is_kept),
                GenericParam::Lifetime(own) => own.bounds = kept(&mut own.bounds, is_kept),
                GenericParam::Const(_) => {}
            }
            param
        })
        .collect();
    generics.where_clause = predicates(generics, is_kept);
}

/// The bounds of the names that are kept.
fn kept<B: ToTokens>(
    bounds: &mut Punctuated<B, Token![+]>,
    is_kept: impl Fn(&[String]) -> bool,
) -> Punctuated<B, Token![+]> {
    let bounds = std::mem::take(bounds).into_iter();
    bounds
        .filter(|bound| is_kept(&names(bound.to_token_stream())))
        .collect()
}

/// The predicates of the names that are wanted.
fn predicates(generics: &Generics, is_wanted: impl Fn(&[String]) -> bool) -> Option<WhereClause> {
    let mut clause = generics.where_clause.clone()?;
    let is_wanted =
        |predicate: &syn::WherePredicate| is_wanted(&names(predicate.to_token_stream()));
    clause.predicates = clause.predicates.into_iter().filter(is_wanted).collect();
    Some(clause)
}
