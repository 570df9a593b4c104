use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::definition::Definition;
use super::docs::LeftOut;
use super::payload::Members;
use super::{Shape, debug, docs, fields};
use crate::expand::generics::{ImplGenerics, with_bounds};
use crate::expand::properties::at;
use crate::expand::structured::key;
use crate::model::{Kind, Property, Structured};

/// What a client may send to create a value.
pub(super) fn expand(model: &Structured) -> Option<TokenStream> {
    let definition = definition(model)?;
    let item = definition.item();
    let implementations = [
        Some(definition.payload(members(model))),
        definition.deref(),
        Some(definition.has()),
        default(&definition),
        from_value(&definition),
        debug::expand(&definition),
    ];
    let implementations = implementations.into_iter().flatten();
    let implementations = fields::with_places(model, &quote!(#(#implementations)*));
    Some(quote!(#item #implementations))
}

pub(super) fn definition(model: &Structured) -> Option<Definition<'_>> {
    let companion = model.shapes.create.as_ref()?;
    let (krate, generics) = (&model.container.krate, &model.container.generics);
    let left_out = LeftOut::of_request(model, Property::why_not_in_create);
    let own = properties(model).map(|(_, property)| {
        let ty = property.create_type(krate, generics);
        let blank = if property.is_optional() || property.navigation.is_some() {
            quote!(::core::default::Default::default())
        } else {
            quote_spanned!(at(&property.ty)=> <#ty as __odata::ReadValue<'de>>::blank())
        };
        fields::of_property(property, ty, blank)
    });
    Some(Definition {
        model,
        companion,
        shape: Shape::Create,
        docs: docs::of_companion(model, "What a client may send to create", &left_out),
        base: fields::base_companion(model, Shape::Create),
        fields: own
            .chain(model.dynamic.iter().map(fields::of_bag))
            .collect(),
    })
}

/// The properties that a create may hold, by their place.
fn properties(model: &Structured) -> impl Iterator<Item = (usize, &Property)> {
    model
        .properties
        .iter()
        .enumerate()
        .filter(|(_, property)| property.in_create())
}

fn members(model: &Structured) -> Members {
    let mut members = Members::default();
    for (place, property) in properties(model) {
        let (ident, key) = (&property.ident, key(place));
        if property.navigation.is_some() {
            members
                .links
                .push(quote!(__odata::put_link(&self.#ident, #key, part, writer);));
            members
                .sets
                .push(quote!(#place => __odata::Link::read(&mut self.#ident, reader),));
        } else if property.is_defaulted() {
            members
                .structural
                .push(quote!(__odata::put_given(&self.#ident, #key, writer);));
            members
                .sets
                .push(quote!(#place => __odata::read_given(&mut self.#ident, reader),));
        } else {
            members
                .structural
                .push(quote!(writer.property(#key, &self.#ident);));
            members
                .sets
                .push(quote!(#place => __odata::ReadValue::read(&mut self.#ident, reader),));
        }
    }
    members
}

/// `Default` and `new`, where nothing is required.
fn default(definition: &Definition<'_>) -> Option<TokenStream> {
    let properties = properties(definition.model).map(|(_, property)| {
        let may_lack = property.is_optional() || property.navigation.is_some();
        (property, may_lack)
    });
    default_of(definition, properties)
}

/// The same of any companion, by its properties and whether each may be lacking, as it is spelled.
pub(super) fn default_of<'m>(
    definition: &Definition<'m>,
    properties: impl Iterator<Item = (&'m Property, bool)>,
) -> Option<TokenStream> {
    let mut bounds = Vec::new();
    let mut values = Vec::new();
    if let Some((field, ty)) = definition.base() {
        values.push(quote!(#field: ::core::default::Default::default(),));
        bounds.push(quote!(for<'__a> #ty: ::core::default::Default));
    }
    let mut rest = definition.fields.iter();
    for ((property, may_lack), field) in properties.zip(rest.by_ref()) {
        let (ident, ty) = (field.ident, &field.ty);
        if may_lack {
            values.push(quote!(#ident: ::core::default::Default::default(),));
        } else if property.form.primitive {
            return None;
        } else {
            values.push(quote!(#ident: __odata::Absent::absent(),));
            bounds.push(quote!(for<'__a> #ty: __odata::Absent));
        }
    }
    values.extend(rest.map(|bag| {
        let field = bag.ident;
        quote!(#field: ::core::default::Default::default(),)
    }));
    let generics = definition.generics();
    let (parameters, arguments, clause) = generics.split_for_impl();
    let clause = with_bounds(&quote!(#clause), &bounds);
    let (ident, vis) = (&definition.companion.ident, &definition.model.container.vis);
    let doc = format!(" An `{ident}` without any property.");
    Some(quote! {
        #[automatically_derived]
        impl #parameters ::core::default::Default for #ident #arguments #clause {
            #[inline]
            fn default() -> Self {
                Self { #(#values)* }
            }
        }
        #[automatically_derived]
        impl #parameters #ident #arguments #clause {
            #[doc = #doc]
            #[inline]
            #[must_use]
            #vis fn new() -> Self {
                ::core::default::Default::default()
            }
        }
    })
}

/// `From` the value: what the server assigned, and what was expanded, falls away. Not made where a
/// required write-only property would have to be invented.
fn from_value(definition: &Definition<'_>) -> Option<TokenStream> {
    let model = definition.model;
    let (mut bounds, own) = create_of(definition, |property| {
        let field = &property.ident;
        property.created_of(&quote!(value.#field))
    })?;
    let mut values = Vec::new();
    if let Some((field, ty)) = definition.base() {
        let base = model.base.as_ref().map(|base| &base.ty);
        values.push(quote!(#field: ::core::convert::From::from(value.#field),));
        bounds.push(quote!(for<'__a> #ty: ::core::convert::From<#base>));
    }
    values.extend(own);
    values.extend(model.dynamic.iter().map(|bag| {
        let field = &bag.ident;
        quote!(#field: value.#field,)
    }));
    let ImplGenerics {
        parameters,
        clause,
        arguments,
    } = ImplGenerics::new(&model.container.generics);
    let clause = with_bounds(&clause, &bounds);
    let (entity, named) = (&model.container.ident, definition.named());
    Some(quote! {
        #[automatically_derived]
        impl #parameters ::core::convert::From<#entity #arguments> for #named #clause {
            #[inline]
            fn from(value: #entity #arguments) -> Self {
                Self { #(#values)* }
            }
        }
    })
}

/// The own fields of a create that is made of a value, and what that asks; `into_create` takes what a
/// property has. Nothing where a required write-only property would have to be invented.
pub(super) fn create_of(
    definition: &Definition<'_>,
    into_create: impl Fn(&Property) -> TokenStream,
) -> Option<(Vec<TokenStream>, Vec<TokenStream>)> {
    let mut bounds = Vec::new();
    let mut values = Vec::new();
    for (field, (_, property)) in definition.fields.iter().zip(properties(definition.model)) {
        let (ident, ty) = (field.ident, &field.ty);
        let value = if !property.write_only {
            into_create(property)
        } else if property.is_optional() {
            quote!(::core::default::Default::default())
        } else if property.form.primitive && definition.model.kind == Kind::Entity {
            return None;
        } else {
            bounds.push(quote!(for<'__a> #ty: __odata::Absent));
            quote!(__odata::Absent::absent())
        };
        values.push(quote!(#ident: #value,));
    }
    Some((bounds, values))
}

impl Property {
    /// What of a value a create holds.
    pub(super) fn created_of(&self, value: &TokenStream) -> TokenStream {
        if self.navigation.is_some() {
            return quote!(::core::default::Default::default());
        }
        let created = if self.form.primitive {
            value.clone()
        } else {
            let ty = self.value_type();
            quote_spanned!(at(ty)=> <#ty as __odata::PropertyType>::into_create(#value))
        };
        if self.is_defaulted() {
            quote!(::core::option::Option::Some(#created))
        } else {
            created
        }
    }
}
