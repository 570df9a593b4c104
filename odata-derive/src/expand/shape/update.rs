use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Ident;

use super::definition::Definition;
use super::docs::LeftOut;
use super::generics::Spread;
use super::payload::Members;
use super::{debug, docs, fields};
use crate::expand::generics::{clone_bounds, with_bounds};
use crate::expand::properties::at;
use crate::expand::structured::key;
use crate::model::{Property, Shape, Structured};

/// What a client may send to change a value.
pub(super) fn expand(model: &Structured) -> Option<(TokenStream, TokenStream)> {
    let definition = definition(model)?;
    let item = definition.item();
    let implementations = [
        Some(definition.payload(members(model))),
        definition.deref(),
        Some(definition.has()),
        Some(definition.empty(" An update that changes nothing.")),
        Some(changes(&definition)),
        debug::expand(&definition),
    ];
    let implementations = implementations.into_iter().flatten();
    Some((item, quote!(#(#implementations)*)))
}

pub(super) fn definition(model: &Structured) -> Option<Definition<'_>> {
    let companion = model.shapes.update.as_ref()?;
    let (krate, generics) = (&model.container.krate, &model.container.generics);
    let left_out = LeftOut::of_request(model, Property::why_not_in_update);
    let own = properties(model)
        .map(|(_, property)| fields::of_property(property, property.update_type(krate, generics)));
    Some(Definition {
        model,
        companion,
        shape: Shape::Update,
        docs: docs::of_companion(model, "What a client may send to change", &left_out),
        base: fields::base_companion(model, Shape::Update),
        fields: own
            .chain(model.dynamic.iter().map(fields::of_bag))
            .collect(),
    })
}

/// The properties that an update may hold, by their place.
fn properties(model: &Structured) -> impl Iterator<Item = (usize, &Property)> {
    model.properties_in(Shape::Update)
}

/// The properties that differ from state to state: a write-only one has no state, and navigation takes
/// no part.
pub(super) fn states(model: &Structured) -> impl Iterator<Item = &Property> {
    let has_state = |property: &&Property| !property.write_only && property.navigation.is_none();
    properties(model)
        .map(|(_, property)| property)
        .filter(has_state)
}

fn members(model: &Structured) -> Members {
    let mut members = Members::default();
    for (place, property) in properties(model) {
        let (ident, key) = (&property.ident, key(place));
        members.written.push(place);
        if property.navigation.is_some() {
            members
                .links
                .push(quote!(__odata::put_link_update(&self.#ident, #key, part, writer);));
            members
                .sets
                .push(quote!(#place => __odata::read_link(&mut self.#ident, reader),));
        } else {
            members
                .structural
                .push(quote!(__odata::put_update(&self.#ident, #key, writer);));
            members
                .sets
                .push(quote!(#place => __odata::read_given(&mut self.#ident, reader),));
        }
    }
    members
}

/// `between`, `apply` and `is_empty`.
fn changes(definition: &Definition<'_>) -> TokenStream {
    let model = definition.model;
    let Spread {
        companion,
        parameters,
        clause,
        entity,
    } = definition.spread();
    let between = between(definition);
    let cloned = states(model).map(|property| &property.ty);
    let cloned = with_bounds(&clause, &clone_bounds(&model.container.generics, cloned));
    let apply = apply(definition);
    let empty = empty(definition);
    let ident = &definition.companion.ident;
    let (impl_parameters, arguments, impl_clause) =
        (companion.parameters, companion.arguments, companion.clause);
    // `pub`, so that a derived type's companion reaches them where the base's own visibility is narrower; the companion
    // is as private as its type.
    quote! {
        #[automatically_derived]
        impl #impl_parameters #ident #arguments #impl_clause {
            /// The smallest update that turns one state into another; navigation takes no part.
            #[inline]
            #[must_use]
            pub fn between #parameters(old: &#entity, new: &#entity) -> Self #cloned {
                #between
            }

            /// Changes the value; navigation takes no part.
            #[inline]
            pub fn apply #parameters(self, value: &mut #entity) #clause {
                #apply
            }

            /// Whether it changes nothing.
            #[inline]
            #[must_use]
            pub fn is_empty(&self) -> ::core::primitive::bool {
                #empty
            }
        }
    }
}

fn between(definition: &Definition<'_>) -> TokenStream {
    let model = definition.model;
    let fields = differences(model, |property| {
        let (field, ty) = (&property.ident, property.value_type());
        quote_spanned!(at(ty)=> __odata::diff::<#ty>(&old.#field, &new.#field))
    });
    let has_state = model.base.is_some() || model.dynamic.is_some();
    let unused =
        (!has_state && states(model).next().is_none()).then(|| quote!(let _ = (old, new);));
    quote!(#unused Self { #fields })
}

/// The update of a complex value that makes the new one of the old one, which are given away: it does not ask that the
/// values of parameters can be cloned, which who holds such a value would have to ask as well.
pub(super) fn changed(model: &Structured, ident: &Ident) -> TokenStream {
    let fields = differences(model, |property| {
        let (field, ty) = (&property.ident, property.value_type());
        quote_spanned!(at(ty)=> __odata::changed::<#ty>(old.#field, new.#field))
    });
    quote!(#ident { #fields })
}

/// The fields of an update, of what differs between an old value and a new one.
fn differences(model: &Structured, of: impl Fn(&Property) -> TokenStream) -> TokenStream {
    let base = fields::base_companion(model, Shape::Update);
    let base = model.base.as_ref().zip(base).map(|(base, ty)| {
        let field = &base.ident;
        quote!(#field: <#ty>::between(&old.#field, &new.#field),)
    });
    let own = properties(model).map(|(_, property)| {
        let field = &property.ident;
        if property.write_only || property.navigation.is_some() {
            return quote!(#field: ::core::option::Option::None,);
        }
        let difference = of(property);
        quote!(#field: #difference,)
    });
    let bag = model.dynamic.as_ref().map(|bag| {
        let (field, old, new) = (&bag.ident, bag.of(quote!(old)), bag.of(quote!(new)));
        quote!(#field: __odata::diff_dynamic(#old, #new),)
    });
    quote!(#base #(#own)* #bag)
}

fn apply(definition: &Definition<'_>) -> TokenStream {
    let model = definition.model;
    let base = definition
        .base()
        .map(|(field, _)| quote!(self.#field.apply(&mut value.#field);));
    let own = states(model).map(|property| {
        let (field, ty) = (&property.ident, property.value_type());
        quote_spanned!(at(ty)=> __odata::apply::<#ty>(self.#field, &mut value.#field);)
    });
    let bag = model.dynamic.as_ref().map(|bag| {
        let (field, value) = (&bag.ident, bag.of_mut(quote!(value)));
        quote!(__odata::apply_dynamic(self.#field, #value);)
    });
    let statements = quote!(#base #(#own)* #bag);
    if statements.is_empty() {
        quote!(let _ = (self, value);)
    } else {
        statements
    }
}

fn empty(definition: &Definition<'_>) -> TokenStream {
    let model = definition.model;
    let base = definition
        .base()
        .map(|(field, _)| quote!(self.#field.is_empty()));
    let own = properties(model).map(|(_, property)| {
        let field = &property.ident;
        quote!(self.#field.is_none())
    });
    let bag = model.dynamic.as_ref().map(|bag| {
        let field = &bag.ident;
        quote!(self.#field.is_empty())
    });
    let empty: Vec<_> = base.into_iter().chain(own).chain(bag).collect();
    if empty.is_empty() {
        quote!(true)
    } else {
        quote!(#(#empty)&&*)
    }
}
