use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::definition::{Definition, Field};
use super::docs::LeftOut;
use super::payload::Members;
use super::possible::Possible;
use super::{debug, docs, fields};
use crate::expand::generics::{ImplGenerics, is_generic, with_bounds};
use crate::expand::properties::at;
use crate::expand::structured::key;
use crate::model::{Property, Shape, Structured};

/// What a client may send to create a value.
pub(super) fn expand(model: &Structured) -> Option<(TokenStream, TokenStream)> {
    let definition = definition(model)?;
    let item = definition.item();
    let implementations = [
        Some(definition.payload(members(model))),
        definition.deref(),
        Some(definition.has_with(&derived_alone(&definition))),
        Some(default(&definition)),
        Some(from_value(&definition)),
        debug::expand(&definition),
    ];
    let implementations = implementations.into_iter().flatten();
    Some((item, quote!(#(#implementations)*)))
}

/// Which of the companions have derives of their own.
fn derived_alone(definition: &Definition<'_>) -> TokenStream {
    if !definition.model.has_derives_of_its_own() {
        return TokenStream::new();
    }
    quote! {
        const DERIVED_ALONE: __odata::DerivedAlone =
            <Self as __odata::Describe>::DESCRIPTION.all_derived_alone();
    }
}

pub(super) fn definition(model: &Structured) -> Option<Definition<'_>> {
    let companion = model.shapes.create.as_ref()?;
    let (krate, generics) = (&model.container.krate, &model.container.generics);
    let left_out = LeftOut::of_request(model, Property::why_not_in_create);
    let own = properties(model).map(|(_, property)| {
        let ty = property.create_type(krate, generics);
        let field = fields::of_property(property, ty);
        if property.is_optional() || property.navigation.is_some() {
            return field;
        }
        let ty = &field.ty;
        Field {
            blank: quote_spanned!(at(&property.ty)=> <#ty as __odata::ReadValue<'de>>::blank()),
            ..field
        }
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
    model.properties_in(Shape::Create)
}

fn members(model: &Structured) -> Members {
    let mut members = Members::default();
    for (place, property) in properties(model) {
        let (ident, key) = (&property.ident, key(place));
        members.written.push(place);
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
            members.structural.push(if property.write_only {
                quote!(__odata::put_write_only(&self.#ident, #key, writer);)
            } else {
                quote!(writer.property(#key, &self.#ident);)
            });
            members
                .sets
                .push(quote!(#place => __odata::ReadValue::read(&mut self.#ident, reader),));
        }
    }
    members
}

/// `Default` and `new`, where nothing is required.
fn default(definition: &Definition<'_>) -> TokenStream {
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
) -> TokenStream {
    let named = definition.named();
    let ImplGenerics {
        parameters, clause, ..
    } = ImplGenerics::new(&definition.generics());
    let Some((possible, value)) = empty(definition, properties) else {
        return quote! {
            #[automatically_derived]
            impl #parameters __odata::Empty for #named #clause {}
        };
    };
    let (item, requires_nothing) = (possible.item(), possible.answer());
    let bounds = possible.bounds(&quote!(__odata::RequiresNothing));
    let doc = if bounds.is_empty() {
        " What has no property yet."
    } else {
        " What has no property yet: where none is required, as the bound asks, of the base or a type here."
    };
    // A create can be read, so that a derived type takes a blank one for the base's empty part. What the server
    // assigns is not read, and says itself what is empty.
    let (made, empty) = if definition.shape == Shape::Create {
        (value, None)
    } else {
        let empty = quote! {
            #[inline]
            fn empty() -> Self {
                #value
            }
        };
        (quote!(__odata::Empty::empty()), Some(empty))
    };
    let default = definition.default(&made, doc, &with_bounds(&clause, &bounds));
    quote! {
        #item
        #[automatically_derived]
        impl #parameters __odata::Empty for #named #clause {
            const REQUIRES_NOTHING: ::core::primitive::bool = #requires_nothing;

            #empty
        }
        #default
    }
}

/// A companion without any property, and what has to be possible for it. Nothing where a property is required.
fn empty<'m>(
    definition: &Definition<'m>,
    properties: impl Iterator<Item = (&'m Property, bool)>,
) -> Option<(Possible, TokenStream)> {
    let shape = definition.shape.name().to_uppercase();
    let mut possible = Possible::new(
        definition.model,
        &format!("__{shape}_REQUIRES_NOTHING"),
        &definition.named(),
        |ty| quote!(<#ty as __odata::Empty>::REQUIRES_NOTHING),
    );
    let mut values = Vec::new();
    if let Some((field, ty)) = definition.base() {
        possible.ask(ty, |ty| quote!(<#ty as __odata::Empty>::REQUIRES_NOTHING));
        let empty = match definition.shape {
            Shape::Create => quote!(<#ty as __odata::SetProperties<'static>>::blank()),
            _ => quote!(<#ty as __odata::Empty>::empty()),
        };
        values.push(quote!(#field: #empty,));
    }
    let mut rest = definition.fields.iter();
    for ((property, may_lack), field) in properties.zip(rest.by_ref()) {
        let ident = &field.ident;
        if may_lack {
            let blank = &field.blank;
            values.push(quote!(#ident: #blank,));
        } else if property.form.primitive {
            return None;
        } else {
            let ty = property.value_type();
            possible.ask_absent(definition.model, ty, &field.ty);
            let absent = quote!(__odata::absent::<#ty>());
            let absent = match definition.shape {
                Shape::Create => quote!(<#ty as __odata::PropertyType>::into_create(#absent)),
                _ => absent,
            };
            values.push(quote!(#ident: #absent,));
        }
    }
    values.extend(rest.map(|bag| {
        let field = &bag.ident;
        quote!(#field: ::core::default::Default::default(),)
    }));
    // What is blank is absent, of all that may be absent. But a type parameter's values may not be read.
    let is_blank = definition.shape == Shape::Create && !is_generic(definition.model);
    let value = if is_blank {
        quote!(<Self as __odata::SetProperties<'static>>::blank())
    } else {
        quote!(Self { #(#values)* })
    };
    Some((possible, value))
}

/// `From` the value: what the server assigned, and what was expanded, falls away. Not made where a
/// required write-only property would have to be invented.
fn from_value(definition: &Definition<'_>) -> TokenStream {
    let model = definition.model;
    let ImplGenerics {
        parameters,
        clause,
        arguments,
    } = ImplGenerics::new(&model.container.generics);
    let (entity, named) = (&model.container.ident, definition.named());
    let own = create_of(definition, |property| {
        let field = &property.ident;
        property.created_of(&quote!(self.#field))
    });
    let Some((possible, own)) = own else {
        return quote! {
            #[automatically_derived]
            impl #parameters __odata::OfValue for #entity #arguments #clause {}
        };
    };
    let base = model.base.as_ref().map(|base| {
        let (field, ty) = (&base.ident, &base.ty);
        quote!(#field: <#ty as __odata::OfValue>::of_value(self.#field),)
    });
    let dynamic = model.dynamic.as_ref().map(|bag| {
        let field = &bag.ident;
        quote!(#field: self.#field,)
    });
    let name = &definition.companion.ident;
    let (item, invents_nothing) = (possible.item(), possible.answer());
    let bounded = with_bounds(&clause, &possible.bounds(&quote!(__odata::InventsNothing)));
    quote! {
        #item
        #[automatically_derived]
        impl #parameters __odata::OfValue for #entity #arguments #clause {
            const INVENTS_NOTHING: ::core::primitive::bool = #invents_nothing;

            #[inline]
            fn of_value(self) -> #named {
                #name { #base #(#own)* #dynamic }
            }
        }
        #[automatically_derived]
        impl #parameters ::core::convert::From<#entity #arguments> for #named #bounded {
            #[inline]
            fn from(value: #entity #arguments) -> Self {
                __odata::OfValue::of_value(value)
            }
        }
    }
}

/// The own fields of a create that is made of a value, and what has to be possible for it, of which [`from_value`] has
/// the constant; `into_create` takes what a property has. Nothing where a required write-only property would have to be
/// invented.
pub(super) fn create_of(
    definition: &Definition<'_>,
    into_create: impl Fn(&Property) -> TokenStream,
) -> Option<(Possible, Vec<TokenStream>)> {
    let model = definition.model;
    let (entity, generics) = (&model.container.ident, &model.container.generics);
    let (_, arguments, _) = generics.split_for_impl();
    let mut possible = Possible::new(
        model,
        "__INVENTS_NOTHING",
        &quote!(#entity #arguments),
        |ty| quote!(<#ty as __odata::OfValue>::INVENTS_NOTHING),
    );
    if let Some(base) = &model.base {
        let ty = &base.ty;
        possible.ask(
            &quote!(#ty),
            |ty| quote!(<#ty as __odata::OfValue>::INVENTS_NOTHING),
        );
    }
    let mut values = Vec::new();
    for (field, (_, property)) in definition.fields.iter().zip(properties(model)) {
        let ident = &field.ident;
        let is_blank = property.write_only && property.is_optional();
        let value = if is_blank || property.navigation.is_some() {
            field.blank.clone()
        } else if !property.write_only {
            into_create(property)
        } else if property.form.primitive {
            return None;
        } else {
            let ty = property.value_type();
            possible.ask_absent(model, ty, &field.ty);
            quote! {
                <#ty as __odata::PropertyType>::into_create(__odata::absent::<#ty>())
            }
        };
        values.push(quote!(#ident: #value,));
    }
    Some((possible, values))
}

impl Property {
    /// What of a value a create holds.
    pub(super) fn created_of(&self, value: &TokenStream) -> TokenStream {
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
