use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::definition::Definition;
use super::{docs, fields};
use crate::expand::properties::at;
use crate::model::{Property, Structured};

/// What a client may send to change an entity.
pub(super) fn expand(model: &Structured) -> Option<TokenStream> {
    let companion = model.shapes.update.as_ref()?;
    let krate = &model.container.krate;
    let left_out: Vec<_> = model
        .properties
        .iter()
        .filter_map(|property| Some((property, property.why_not_in_update()?)))
        .collect();
    let own = properties(model).map(|(_, property)| {
        let none = quote!(::core::option::Option::None);
        fields::of_property(property, property.update_type(krate), none)
    });
    let definition = Definition {
        model,
        companion,
        docs: docs::of_companion(model, "What a client may send to change one:", &left_out),
        base: fields::base_companion(model, "Update"),
        fields: own.chain(model.dynamic.iter().map(fields::of_bag)).collect(),
    };
    let item = definition.item();
    let implementations = [
        Some(payload(&definition)),
        definition.deref(),
        Some(definition.has("Update")),
        Some(default(&definition)),
        Some(changes(&definition)),
    ];
    let implementations = implementations.into_iter().flatten();
    let implementations = fields::with_places(model, &quote!(#(#implementations)*));
    Some(quote!(#item #implementations))
}

/// The properties that an update may hold, by their place.
fn properties(model: &Structured) -> impl Iterator<Item = (usize, &Property)> {
    model.properties.iter().enumerate().filter(|(_, property)| property.in_update())
}

fn payload(definition: &Definition<'_>) -> TokenStream {
    let puts: Vec<_> = properties(definition.model)
        .map(|(_, property)| {
            let ident = &property.ident;
            let key = property.wire_key();
            quote!(__odata::put_update(&self.#ident, #key, writer);)
        })
        .collect();
    let sets = properties(definition.model)
        .map(|(place, property)| {
            let ident = &property.ident;
            quote!(#place => __odata::read_given(&mut self.#ident, reader),)
        })
        .collect();
    definition.payload(&quote!(Update), &puts, sets)
}

fn default(definition: &Definition<'_>) -> TokenStream {
    let container = definition.container();
    let ident = &container.ident;
    let (parameters, arguments, clause) = container.generics.split_for_impl();
    let base = definition.model.base.iter().map(|base| &base.ident);
    let own = definition.fields.iter().map(|field| field.ident);
    let fields = base.chain(own);
    let vis = &container.vis;
    quote! {
        #[automatically_derived]
        impl #parameters ::core::default::Default for #ident #arguments #clause {
            fn default() -> Self {
                Self { #(#fields: ::core::default::Default::default(),)* }
            }
        }
        #[automatically_derived]
        impl #parameters #ident #arguments #clause {
            /// An update that changes nothing.
            #[must_use]
            #vis fn new() -> Self {
                ::core::default::Default::default()
            }
        }
    }
}

/// `between`, `apply` and `is_empty`.
fn changes(definition: &Definition<'_>) -> TokenStream {
    let model = definition.model;
    let entity = &model.container.ident;
    let container = definition.container();
    let (ident, vis) = (&container.ident, &container.vis);
    let (parameters, arguments, clause) = model.container.generics.split_for_impl();
    let (_, companion_arguments, _) = container.generics.split_for_impl();
    let base = model.base.as_ref().zip(definition.base.as_ref());
    let between_base = base.map(|(base, ty)| {
        let field = &base.ident;
        quote!(#field: <#ty>::between(&old.#field, &new.#field),)
    });
    let between = properties(model).map(|(_, property)| {
        let (field, ty) = (&property.ident, &property.ty);
        let span = at(ty);
        quote_spanned!(span=> #field: __odata::diff::<#ty>(&old.#field, &new.#field),)
    });
    let apply_base = base.map(|(base, _)| {
        let field = &base.ident;
        quote!(self.#field.apply(&mut entity.#field);)
    });
    let apply = properties(model).map(|(_, property)| {
        let (field, ty) = (&property.ident, &property.ty);
        quote_spanned!(at(ty)=> __odata::apply::<#ty>(self.#field, &mut entity.#field);)
    });
    let empty_base = base.map(|(base, _)| {
        let field = &base.ident;
        quote!(self.#field.is_empty())
    });
    let empty = properties(model).map(|(_, property)| {
        let field = &property.ident;
        quote!(self.#field.is_none())
    });
    let bag = model.dynamic.as_ref().map(|bag| &bag.ident);
    let bag_between = bag.map(|bag| quote!(#bag: __odata::diff_dynamic(&old.#bag, &new.#bag),));
    let bag_apply = bag.map(|bag| quote!(__odata::apply_dynamic(self.#bag, &mut entity.#bag);));
    let bag_empty = bag.map(|bag| quote!(self.#bag.is_empty()));
    let empty: Vec<_> = empty_base.into_iter().chain(empty).chain(bag_empty).collect();
    let empty = if empty.is_empty() { quote!(true) } else { quote!(#(#empty)&&*) };
    quote! {
        #[automatically_derived]
        impl #parameters #ident #companion_arguments #clause {
            /// The smallest update that turns one state into another; navigation takes no part.
            #[must_use]
            #vis fn between(old: &#entity #arguments, new: &#entity #arguments) -> Self {
                Self { #between_base #(#between)* #bag_between }
            }

            /// Changes the entity.
            #vis fn apply(self, entity: &mut #entity #arguments) {
                #apply_base
                #(#apply)*
                #bag_apply
            }

            /// Whether it changes nothing.
            #[must_use]
            #vis fn is_empty(&self) -> bool {
                #empty
            }
        }
    }
}
