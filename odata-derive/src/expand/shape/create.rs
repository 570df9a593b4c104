use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::definition::Definition;
use super::{docs, fields};
use crate::expand::properties::at;
use crate::model::{Property, Structured};

/// What a client may send to create an entity.
pub(super) fn expand(model: &Structured) -> Option<TokenStream> {
    let companion = model.shapes.create.as_ref()?;
    let krate = &model.container.krate;
    let left_out: Vec<_> = model
        .properties
        .iter()
        .filter_map(|property| Some((property, property.why_not_in_create()?)))
        .collect();
    let properties = model.properties.iter().filter(|property| property.in_create());
    let own = properties.map(|property| {
        let ty = property.create_type(krate);
        let blank = quote_spanned!(at(&property.ty)=> <#ty as __odata::ReadValue<'de>>::blank());
        fields::of_property(property, ty, blank)
    });
    let definition = Definition {
        model,
        companion,
        docs: docs::of_companion(model, "What a client may send to create one:", &left_out),
        base: fields::base_companion(model, "Create"),
        fields: own.chain(model.dynamic.iter().map(fields::of_bag)).collect(),
    };
    let item = definition.item();
    let implementations = [
        Some(payload(&definition)),
        definition.deref(),
        Some(definition.has("Create")),
        default(&definition),
        Some(from_entity(&definition)),
    ];
    let implementations = implementations.into_iter().flatten();
    let implementations = fields::with_places(model, &quote!(#(#implementations)*));
    Some(quote!(#item #implementations))
}

fn payload(definition: &Definition<'_>) -> TokenStream {
    let model = definition.model;
    let krate = &model.container.krate;
    let properties = || {
        model.properties.iter().enumerate().filter(|(_, property)| property.in_create())
    };
    let puts: Vec<_> = properties().map(|(_, property)| put(property)).collect();
    let sets = properties().map(|(place, property)| set(place, property, krate)).collect();
    definition.payload(&quote!(Create), &puts, sets)
}

fn put(property: &Property) -> TokenStream {
    let ident = &property.ident;
    let key = property.wire_key();
    if property.is_defaulted() {
        quote!(__odata::put_given(&self.#ident, #key, writer);)
    } else {
        quote!(writer.property(#key, &self.#ident);)
    }
}

fn set(place: usize, property: &Property, krate: &syn::Path) -> TokenStream {
    let ident = &property.ident;
    if property.is_defaulted() {
        return quote!(#place => __odata::read_given(&mut self.#ident, reader),);
    }
    let ty = property.create_type(krate);
    let read = quote_spanned! {at(&property.ty)=>
        <#ty as __odata::ReadValue<'de>>::read(&mut self.#ident, reader)
    };
    quote!(#place => #read,)
}

/// `Default` and `new`, where nothing is required.
fn default(definition: &Definition<'_>) -> Option<TokenStream> {
    let model = definition.model;
    let krate = &model.container.krate;
    let container = definition.container();
    let ident = &container.ident;
    let (parameters, arguments, _) = container.generics.split_for_impl();
    let properties = model.properties.iter().filter(|property| property.in_create());
    let mut values = Vec::new();
    let mut bounds = Vec::new();
    if let Some((base, ty)) = model.base.as_ref().zip(definition.base.as_ref()) {
        let field = &base.ident;
        values.push(quote!(#field: ::core::default::Default::default(),));
        bounds.push(quote!(for<'__a> #ty: ::core::default::Default,));
    }
    for property in properties {
        let field = &property.ident;
        let optional =
            property.is_defaulted() || property.form.optional || property.form.collection;
        if optional {
            values.push(quote!(#field: ::core::default::Default::default(),));
        } else if property.form.primitive {
            return None;
        } else {
            let ty = property.create_type(krate);
            values.push(quote!(#field: __odata::Absent::absent(),));
            bounds.push(quote!(for<'__a> #ty: __odata::Absent,));
        }
    }
    values.extend(model.dynamic.iter().map(|bag| {
        let field = &bag.ident;
        quote!(#field: ::core::default::Default::default(),)
    }));
    let vis = &container.vis;
    let doc = format!(" An `{ident}` without any property.");
    Some(quote! {
        #[automatically_derived]
        impl #parameters ::core::default::Default for #ident #arguments where #(#bounds)* {
            fn default() -> Self {
                Self { #(#values)* }
            }
        }
        #[automatically_derived]
        impl #parameters #ident #arguments where #(#bounds)* {
            #[doc = #doc]
            #[must_use]
            #vis fn new() -> Self {
                ::core::default::Default::default()
            }
        }
    })
}

/// `From` the entity: what the server assigned, and what was expanded, falls away.
fn from_entity(definition: &Definition<'_>) -> TokenStream {
    let model = definition.model;
    let entity = &model.container.ident;
    let container = definition.container();
    let ident = &container.ident;
    let (parameters, arguments, clause) = model.container.generics.split_for_impl();
    let (_, companion_arguments, _) = container.generics.split_for_impl();
    let base = model.base.as_ref().map(|base| {
        let field = &base.ident;
        quote!(#field: ::core::convert::From::from(entity.#field),)
    });
    let own = model.properties.iter().filter(|property| property.in_create()).map(|property| {
        let field = &property.ident;
        let value = if property.form.primitive {
            quote!(entity.#field)
        } else {
            let ty = &property.ty;
            quote_spanned! {at(ty)=>
                <#ty as __odata::PropertyType>::into_create(entity.#field)
            }
        };
        if property.is_defaulted() {
            quote!(#field: ::core::option::Option::Some(#value),)
        } else {
            quote!(#field: #value,)
        }
    });
    let bag = model.dynamic.as_ref().map(|bag| {
        let field = &bag.ident;
        quote!(#field: entity.#field,)
    });
    quote! {
        #[automatically_derived]
        impl #parameters ::core::convert::From<#entity #arguments> for #ident #companion_arguments #clause {
            fn from(entity: #entity #arguments) -> Self {
                Self { #base #(#own)* #bag }
            }
        }
    }
}
