use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::definition::Definition;
use super::{docs, fields};
use crate::expand::properties::at;
use crate::expand::scope;
use crate::model::{Property, Structured};

/// What the server adds to what was created.
pub(super) fn expand(model: &Structured) -> Option<TokenStream> {
    let companion = model.shapes.assigned.as_ref()?;
    let own = model.properties.iter().filter(|property| property.in_assigned()).map(|property| {
        let ty = &property.ty;
        fields::of_property(property, quote!(#ty), TokenStream::new())
    });
    let definition = Definition {
        model,
        companion,
        docs: docs::of_companion(model, "What the server adds to a created", &[]),
        base: fields::base_companion(model, "Assigned"),
        fields: own.collect(),
    };
    let item = definition.item();
    let implementations = [
        Some(definition.has("Assigned")),
        definition.deref(),
        model.shapes.create.as_ref().map(|create| assign(&definition, &create.ident)),
    ];
    let implementations = implementations.into_iter().flatten();
    let implementations = scope(&model.container, &quote!(#(#implementations)*));
    Some(quote!(#item #implementations))
}

impl Property {
    /// Whether the server assigns it, or resolves it, or has a value where a create lacks it.
    fn in_assigned(&self) -> bool {
        self.computed || self.read_only || self.computed_default || self.navigation.is_some()
    }

    /// The value in the entity, of the create and of what the server assigns.
    fn assigned_value(&self) -> TokenStream {
        let (field, ty) = (&self.ident, &self.ty);
        let span = at(ty);
        if !self.in_create() {
            return quote!(assigned.#field);
        }
        let created = if self.form.primitive {
            quote!(created)
        } else {
            quote_spanned!(span=> <#ty as __odata::PropertyType>::created(created))
        };
        let fallback = if self.in_assigned() {
            quote!(assigned.#field)
        } else {
            match &self.default {
                Some(crate::model::Default::Expr(value)) => quote!(#value),
                _ => quote!(::core::default::Default::default()),
            }
        };
        if self.is_defaulted() {
            return quote! {
                match self.#field {
                    ::core::option::Option::Some(created) => #created,
                    ::core::option::Option::None => #fallback,
                }
            };
        }
        if self.computed_default {
            return quote! {
                {
                    let created = self.#field;
                    if created.is_some() { #created } else { #fallback }
                }
            };
        }
        quote!({ let created = self.#field; #created })
    }

    /// What of the entity the create does not hold.
    fn split_value(&self) -> TokenStream {
        let field = &self.ident;
        if !self.in_create() {
            quote!(entity.#field)
        } else if self.form.optional {
            quote!(::core::option::Option::None)
        } else {
            quote!(::core::clone::Clone::clone(&entity.#field))
        }
    }
}

/// `assign` and `split`, on the create.
fn assign(definition: &Definition<'_>, create: &syn::Ident) -> TokenStream {
    let model = definition.model;
    let (entity, vis) = (&model.container.ident, &model.container.vis);
    let (parameters, arguments, clause) = model.container.generics.split_for_impl();
    let assigned = &definition.companion.ident;
    let base = model.base.as_ref().map(|base| &base.ident);
    let base_value = base.map(|base| quote!(#base: self.#base.assign(assigned.#base),));
    let own = model.properties.iter().map(|property| {
        let field = &property.ident;
        let value = property.assigned_value();
        quote!(#field: #value,)
    });
    let bag = model.dynamic.as_ref().map(|bag| {
        let field = &bag.ident;
        quote!(#field: self.#field,)
    });
    let annotations = model.annotations.as_ref().map(|bag| {
        let field = &bag.ident;
        quote!(#field: ::core::default::Default::default(),)
    });
    let container = definition.container();
    let (_, assigned_arguments, _) = container.generics.split_for_impl();
    quote! {
        #[automatically_derived]
        impl #parameters #create #arguments #clause {
            /// The entity: what was created, and what the server adds.
            #vis fn assign(self, assigned: #assigned #assigned_arguments) -> #entity #arguments {
                #entity {
                    #base_value
                    #(#own)*
                    #bag
                    #annotations
                }
            }
        }
    }
}
