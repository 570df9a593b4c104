//! The rules of values: their types are ones that the properties can have, and that companions can hold.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::{Ident, Type};

use super::generics::with_static_lifetimes;
use super::properties::at;
use super::{bag, fault, rules};
use crate::diagnostic::code;
use crate::form::{has_arguments, is_parameter, lone_name, names_parameter};
use crate::model::{Companion, Property, Shapes, Structured};

/// The rules of a type's values: constants, and the items of the implementation of `Describe` that ask for
/// them.
pub(super) fn rules(model: &Structured) -> (TokenStream, Option<TokenStream>) {
    let properties = model.properties.iter().enumerate();
    let values = properties.filter_map(|(place, property)| {
        let name = format_ident!("__VALUE_{place}");
        let rule = value(model, property)?;
        Some((name.clone(), quote!(const #name: () = { #rule };)))
    });
    let (names, rules): (Vec<_>, Vec<_>) = values.chain(bag::rules(model)).unzip();
    let names = names.into_iter().map(|name| quote!(#name));
    let asked = names
        .chain(fault::assertions(model))
        .chain(of_arguments(model));
    let asked: Vec<_> = asked.collect();
    let asked = (!asked.is_empty()).then(|| quote!(const VALUES: &'static [()] = &[#(#asked),*];));
    let facets = model.properties.iter().filter_map(|property| {
        let is_known = !names_parameter(&model.container.generics, property.value_type());
        facets(property).filter(|_| is_known)
    });
    let primitives = primitives(model);
    (quote!(#(#rules)* #(#facets)* #(#primitives)*), asked)
}

/// The rules of types that have parameters for arguments: expressions, where the parameters are in scope.
fn of_arguments(model: &Structured) -> impl Iterator<Item = TokenStream> {
    let generics = &model.container.generics;
    model.properties.iter().filter_map(move |property| {
        let ty = property.value_type();
        let is_within =
            names_parameter(generics, ty) && !is_parameter(&property.form.core, generics);
        let fits = fits(property, ty).filter(|_| is_within)?;
        Some(quote!({ #fits }))
    })
}

/// What is taken for a primitive type by its name alone is one: once for each name.
fn primitives(model: &Structured) -> impl Iterator<Item = TokenStream> {
    let mut told = HashSet::new();
    let structural = model
        .properties
        .iter()
        .filter(|property| property.navigation.is_none());
    structural.filter_map(move |property| {
        let core = &property.form.core;
        let name = lone_name(core)?;
        let is_new = !names_parameter(&model.container.generics, core) && told.insert(name);
        let ty = property.value_type();
        let kind = quote_spanned!(at(ty)=> <#ty as __odata::PropertyType>::KIND);
        is_new.then(|| {
            rules::constant(&quote_spanned!(at(core)=> __odata::assert_primitive(#kind, #name)))
        })
    })
}

/// The property's type has the facets that are written, where its spelling does not say so.
fn facets(property: &Property) -> Option<TokenStream> {
    let facets = &property.facets;
    let is_spelled = property.form.edm.is_some();
    if is_spelled || property.navigation.is_some() {
        return None;
    }
    let asked = quote!(
        __KIND,
        __odata::Faceted::<__Core>::__PRIMITIVE,
        __odata::Faceted::<__Core>::__DEFINED
    );
    let rules: Vec<_> = match &facets.edm_type {
        Some(written) => vec![quote_spanned! {at(written)=>
            __odata::assert_edm_type(#asked, #written);
        }],
        None => [
            ("max_length", facets.max_length.as_ref().map(at)),
            ("precision", facets.precision.as_ref().map(at)),
            ("scale", facets.scale.as_ref().map(at)),
            ("unicode", facets.unicode.as_ref().map(at)),
        ]
        .into_iter()
        .filter_map(|(facet, span)| {
            let span = span?;
            Some(quote_spanned!(span=> __odata::assert_facet(#asked, #facet);))
        })
        .collect(),
    };
    let core = with_static_lifetimes(&property.form.core);
    let kind = quote_spanned!(at(&core)=> <__Core as __odata::PropertyType>::KIND);
    (!rules.is_empty()).then(|| {
        quote! {
            const _: () = {
                #[allow(unused_imports)]
                use __odata::NoFacets as _;
                type __Core = #core;
                const __KIND: __odata::ValueKind = #kind;
                #(#rules)*
            };
        }
    })
}

/// The property's type is one that it can have, where its spelling does not say so.
fn value(model: &Structured, property: &Property) -> Option<TokenStream> {
    let ty = property.value_type();
    if names_parameter(&model.container.generics, ty) {
        return None;
    }
    let fits = fits(property, ty);
    if fits.is_none() && property.navigation.is_none() {
        return None;
    }
    let held = is_held(model, property);
    (fits.is_some() || held.is_some()).then(|| quote!(#fits #held))
}

/// A structural property's type is one that it can have.
fn fits(property: &Property, ty: &Type) -> Option<TokenStream> {
    let (assertion, facts): (_, &[_]) = match property {
        Property {
            navigation: Some(_),
            ..
        } if !has_arguments(&property.form.core) => return None,
        Property {
            navigation: Some(_),
            ..
        } => ("assert_no_fault", &["FAULT"]),
        Property { key: Some(_), .. } if property.form.primitive => {
            ("assert_key_value", &["TYPE_REF", "KIND", "IN_KEYS"])
        }
        Property { key: Some(_), .. } => ("assert_key", &["TYPE_REF", "KIND", "IN_KEYS", "FAULT"]),
        _ if property.form.primitive => return None,
        // Of a type with arguments the compiler says for each fact that it is none.
        _ if has_arguments(&property.form.core) => ("assert_facts", &["FACTS"]),
        _ => ("assert_value", &["KIND", "FAULT"]),
    };
    let (ty, span) = (with_static_lifetimes(ty), at(ty));
    let assertion = Ident::new(assertion, span);
    let facts = facts.iter().map(|fact| {
        let fact = Ident::new(fact, span);
        quote_spanned!(span=> <#ty as __odata::PropertyType>::#fact)
    });
    Some(quote_spanned!(span=> __odata::#assertion(#(#facts),*);))
}

/// The property's value, or the companions that stand in for it, have what the companions derive that hold it.
fn is_held(model: &Structured, property: &Property) -> Option<TokenStream> {
    let shapes = &model.shapes;
    let is_link = property.navigation.is_some();
    let in_create = property.in_create() && derives_all(shapes.create.as_ref());
    let in_update = property.in_update() && derives_all(shapes.update.as_ref());
    let in_assigned = is_link && derives_all(shapes.assigned.as_ref());
    if !(in_create || in_update || in_assigned) {
        return None;
    }
    let name = code(&property.form.core);
    let core = with_static_lifetimes(&property.form.core);
    let derives = quote!(__odata::Held::<#core>::__DERIVES);
    let in_requests = quote!(__odata::Held::<#core>::__IN_REQUESTS);
    let parts = [
        ("create", in_create || in_update),
        ("update", in_update && !is_link),
    ];
    let parts = parts
        .into_iter()
        .filter_map(|(shape, is_held)| is_held.then_some(shape));
    let rule = if is_link {
        // The entity itself is held by what the server assigns, and its companion by what a client sends.
        let itself = in_assigned.then(|| {
            quote_spanned! {at(&core)=>
                let derives = #derives || !__odata::Held::<#core>::__IS_NAVIGABLE;
                __odata::assert_held(#name, derives, ::core::option::Option::None, &[]);
            }
        });
        quote_spanned! {at(&core)=>
            #itself
            __odata::assert_held(#name, true, #in_requests, &[#(#parts),*]);
        }
    } else {
        quote_spanned!(at(&core)=> __odata::assert_held(#name, #derives, #in_requests, &[#(#parts),*]);)
    };
    Some(quote_spanned! {at(&core)=>
        #[allow(unused_imports)]
        use __odata::Unheld as _;
        #rule
    })
}

/// The companions of a structured type have what those of the same shapes derive that hold them.
pub(super) fn parts_are_held(shapes: &Shapes, ty: &Type) -> Option<TokenStream> {
    let parts = derived_as_usual(shapes);
    let name = code(ty);
    (!parts.is_empty()).then(|| {
        quote_spanned! {at(ty)=>
            __odata::assert_parts_held(
                #name,
                <#ty as __odata::Describe>::DESCRIPTION.all_derived_alone(),
                &[#(#parts),*],
            );
        }
    })
}

/// The shapes of the companions that have the usual derives.
pub(super) fn derived_as_usual(shapes: &Shapes) -> Vec<String> {
    shapes.words_of(|companion| companion.derives.is_none())
}

/// Whether a companion is made with the derives that one has by default.
fn derives_all(companion: Option<&Companion>) -> bool {
    companion.is_some_and(|companion| companion.derives.is_none())
}
