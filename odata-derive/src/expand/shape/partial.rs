use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::definition::Definition;
use super::generics::Spread;
use super::payload::Members;
use super::{Shape, docs, fields};
use crate::expand::generics::ImplGenerics;
use crate::expand::properties::at;
use crate::model::{Arity, Property, Structured};

/// Any part of a value.
pub(super) fn expand(model: &Structured) -> Option<TokenStream> {
    let companion = model.shapes.partial.as_ref()?;
    let own = properties(model).map(|(_, property)| {
        let none = quote!(::core::option::Option::None);
        fields::of_property(
            property,
            property.partial_type(&model.container.krate),
            none,
        )
    });
    let definition = Definition {
        model,
        companion,
        shape: Shape::Partial,
        docs: docs::of_companion(model, "Any part of", &[]),
        base: fields::base_companion(model, Shape::Partial),
        fields: own
            .chain(model.dynamic.iter().map(fields::of_bag))
            .collect(),
    };
    let item = definition.item();
    let implementations = [
        Some(definition.payload(members(model))),
        definition.deref(),
        Some(definition.has()),
        Some(definition.empty(" No part at all.")),
        Some(merge(&definition)),
        Some(part(&definition)),
    ];
    let implementations = implementations.into_iter().flatten();
    let implementations = fields::with_places(model, &quote!(#(#implementations)*));
    Some(quote!(#item #implementations))
}

/// The properties that may be read, by their place.
fn properties(model: &Structured) -> impl Iterator<Item = (usize, &Property)> {
    model
        .properties
        .iter()
        .enumerate()
        .filter(|(_, property)| !property.write_only)
}

impl Property {
    fn partial_type(&self, krate: &syn::Path) -> TokenStream {
        let ty = &self.ty;
        let Some(navigation) = &self.navigation else {
            return quote!(::core::option::Option<#ty>);
        };
        let target = &navigation.target;
        let part = quote_spanned! {at(target)=>
            <#target as #krate::__private::Navigable>::Part
        };
        match navigation.arity {
            Arity::OptionBox => quote! {
                ::core::option::Option<::core::option::Option<#krate::__private::Box<#part>>>
            },
            Arity::Vec | Arity::OptionVec => quote! {
                ::core::option::Option<#krate::__private::Vec<#part>>
            },
        }
    }
}

fn members(model: &Structured) -> Members {
    let mut members = Members::default();
    for (place, property) in properties(model) {
        let (ident, key) = (&property.ident, property.wire_key());
        members
            .sets
            .push(quote!(#place => __odata::read_given(&mut self.#ident, reader),));
        let put = quote!(__odata::put_given(&self.#ident, #key, writer););
        if property.navigation.is_some() {
            members
                .links
                .push(quote!(if part == __odata::Part::Navigation { #put }));
        } else {
            members.structural.push(put);
        }
    }
    members
}

/// `merge_into`.
fn merge(definition: &Definition<'_>) -> TokenStream {
    let model = definition.model;
    let Spread {
        companion,
        parameters,
        clause,
        entity,
    } = definition.spread();
    let base = definition
        .base()
        .map(|(field, _)| quote!(self.#field.merge_into(&mut value.#field)?;));
    let own = properties(model).map(|(_, property)| {
        let (field, name) = (&property.ident, &property.name);
        if property.navigation.is_some() {
            quote!(__odata::merge_parts(self.#field, &mut value.#field, #name)?;)
        } else {
            quote!(__odata::fill(self.#field, &mut value.#field);)
        }
    });
    let bag = model.dynamic.as_ref().map(|bag| {
        let field = &bag.ident;
        quote!(__odata::apply_dynamic(self.#field, &mut value.#field);)
    });
    let statements = quote!(#base #(#own)* #bag);
    let unused = statements
        .is_empty()
        .then(|| quote!(let _ = (self, value);));
    let (ident, vis) = (&definition.companion.ident, &model.container.vis);
    let krate = &model.container.krate;
    let (impl_parameters, arguments, impl_clause) =
        (companion.parameters, companion.arguments, companion.clause);
    quote! {
        #[automatically_derived]
        impl #impl_parameters #ident #arguments #impl_clause {
            /// Takes over what there is.
            ///
            /// # Errors
            ///
            /// Where an expanded entity is a new one and lacks what its type requires.
            #vis fn merge_into #parameters(
                self,
                value: &mut #entity,
            ) -> ::core::result::Result<(), #krate::Error> #clause {
                #unused
                #statements
                ::core::result::Result::Ok(())
            }
        }
    }
}

/// What an expanded navigation property asks of its parts.
fn part(definition: &Definition<'_>) -> TokenStream {
    let model = definition.model;
    let (entity, named) = (&model.container.ident, definition.named());
    let ImplGenerics {
        parameters,
        arguments,
        clause,
    } = ImplGenerics::parts(&model.container.generics);
    let base = definition.base().map(|(field, _)| field);
    let base_is_of = base.map(|field| quote!(__odata::PartOf::is_of(&self.#field, &entity.#field)));
    let keys = model
        .properties
        .iter()
        .filter(|property| property.key.is_some())
        .map(|property| {
            let field = &property.ident;
            quote!(__odata::is_key(&self.#field, &entity.#field))
        });
    let is_of: Vec<_> = base_is_of.into_iter().chain(keys).collect();
    let is_of = if is_of.is_empty() {
        quote!(let _ = entity; true)
    } else {
        quote!(#(#is_of)&&*)
    };
    let base_missing = model.base.as_ref().map(|base| {
        let (field, ty) = (&base.ident, &base.ty);
        quote! {
            if let ::core::option::Option::Some(name) =
                __odata::PartOf::<#ty>::missing(&self.#field)
            {
                return ::core::option::Option::Some(name);
            }
        }
    });
    let required = properties(model)
        .map(|(_, property)| property)
        .filter(|property| {
            property.navigation.is_none()
                && property.default.is_none()
                && !property.form.optional
                && !property.form.collection
        });
    let missing = required.map(|property| {
        let (field, name) = (&property.ident, &property.name);
        quote! {
            if __odata::lacks(&self.#field) {
                return ::core::option::Option::Some(#name);
            }
        }
    });
    quote! {
        #[automatically_derived]
        impl #parameters __odata::PartOf<#entity #arguments> for #named #clause {
            fn merge(
                self,
                old: ::core::option::Option<#entity #arguments>,
            ) -> ::core::result::Result<#entity #arguments, __odata::Error> {
                let mut value = __odata::whole(&self, old)?;
                self.merge_into(&mut value)?;
                ::core::result::Result::Ok(value)
            }

            fn is_of(&self, entity: &#entity #arguments) -> bool {
                #is_of
            }

            fn missing(&self) -> ::core::option::Option<&'static str> {
                #base_missing
                #(#missing)*
                ::core::option::Option::None
            }
        }
    }
}
