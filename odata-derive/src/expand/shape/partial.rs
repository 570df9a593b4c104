use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::Generics;

use super::definition::Definition;
use super::docs::LeftOut;
use super::generics::Spread;
use super::payload::Members;
use super::{docs, fields};
use crate::expand::form::Form;
use crate::expand::part;
use crate::expand::properties::at;
use crate::expand::structured::{self, key};
use crate::model::{Arity, Container, Kind, Navigation, Property, Shape, Structured};

/// Any part of a value.
pub(super) fn expand(model: &Structured) -> Option<(TokenStream, TokenStream)> {
    let definition = definition(model)?;
    let item = definition.item();
    let implementations = [
        Some(definition.payload(members(model))),
        definition.deref(),
        Some(definition.has()),
        Some(definition.empty(" No part at all.")),
        Some(merge(&definition)),
        Some(whole(&definition)),
        Some(match model.kind {
            Kind::Entity => part_of(&definition),
            Kind::Complex => into_part(&definition),
        }),
    ];
    let implementations = implementations.into_iter().flatten();
    Some((item, quote!(#(#implementations)*)))
}

pub(super) fn definition(model: &Structured) -> Option<Definition<'_>> {
    let companion = model.shapes.partial.as_ref()?;
    let (krate, generics) = (&model.container.krate, &model.container.generics);
    let left_out = LeftOut::of_properties(model, Property::why_not_in_partial);
    let own = properties(model).flat_map(|(_, property)| {
        let ty = property.partial_type(krate, generics);
        let delta = property.delta().zip(property.delta_type(krate, generics));
        let delta = delta.map(|(ident, ty)| fields::of_delta(property, ident, &ty));
        [Some(fields::of_property(property, ty)), delta]
    });
    let own = own.flatten();
    Some(Definition {
        model,
        companion,
        shape: Shape::Partial,
        docs: docs::of_companion(model, "Any part of", &left_out),
        base: fields::base_companion(model, Shape::Partial),
        fields: own
            .chain(model.dynamic.iter().map(fields::of_bag))
            .collect(),
    })
}

/// The properties that may be read, by their place.
fn properties(model: &Structured) -> impl Iterator<Item = (usize, &Property)> + Clone {
    model.properties_in(Shape::Partial)
}

impl Property {
    fn partial_type(&self, krate: &syn::Path, generics: &Generics) -> TokenStream {
        let ty = match &self.navigation {
            Some(navigation) => navigation.partial_type(krate, generics),
            // A key has no parts.
            None if self.key.is_some() => self.ty.to_token_stream(),
            None => self.value_in(Shape::Partial, krate, generics),
        };
        quote!(::core::option::Option<#ty>)
    }

    /// The type of what changed of the entities that the property leads to.
    fn delta_type(&self, krate: &syn::Path, generics: &Generics) -> Option<TokenStream> {
        let navigation = self.navigation.as_ref()?;
        let part = navigation.held(&format_ident!("Part"), krate, generics);
        Some(quote!(#krate::__private::Vec<#krate::Change<#part>>))
    }

    /// The statements that take the property's part over.
    fn merge(&self) -> TokenStream {
        let Self { ident, ty, .. } = self;
        if self.navigation.is_some() {
            self.merge_parts(&quote!(self), &quote!(value.#ident))
        } else {
            let name = &self.name;
            quote_spanned! {at(ty)=>
                __odata::merge::<#ty>(self.#ident, &mut value.#ident, #name)?;
            }
        }
    }

    /// The same of a navigation property of any part, and value.
    fn merge_parts(&self, part: &TokenStream, value: &TokenStream) -> TokenStream {
        let Self { ident, name, .. } = self;
        let delta = self
            .delta()
            .map(|delta| quote!(__odata::merge_delta(#part.#delta, &mut #value, #name)?;));
        quote! {
            __odata::merge_parts(#part.#ident, &mut #value, #name)?;
            #delta
        }
    }

    /// The value of which there is the property's part and no other.
    fn of_part(&self) -> TokenStream {
        let Self {
            ident, name, ty, ..
        } = self;
        if self.write_only {
            return self.absent();
        }
        if self.navigation.is_some() {
            let merge = self.merge_parts(&quote!(part), &quote!(value));
            return quote! {{
                let mut value: #ty = ::core::default::Default::default();
                #merge
                value
            }};
        }
        if self.key.is_some() {
            return quote!(__odata::required(part.#ident, #name)?);
        }
        let given = quote_spanned!(at(ty)=> __odata::given::<#ty>(part.#ident, #name)?);
        if self.default.is_none() {
            return given;
        }
        let absent = self.absent();
        quote!(if part.#ident.is_none() { #absent } else { #given })
    }
}

impl Navigation {
    fn partial_type(&self, krate: &syn::Path, generics: &Generics) -> TokenStream {
        let part = self.held(&format_ident!("Part"), krate, generics);
        match self.arity {
            Arity::OptionBox => quote! {
                ::core::option::Option<#krate::__private::Box<#part>>
            },
            Arity::Vec => quote!(#krate::__private::Vec<#part>),
            Arity::OptionVec => quote! {
                ::core::option::Option<#krate::__private::Vec<#part>>
            },
        }
    }
}

fn members(model: &Structured) -> Members {
    let mut members = Members::default();
    for (place, property) in properties(model) {
        let (ident, key) = (&property.ident, key(place));
        members.written.push(place);
        let delta = property.delta();
        let read = match &delta {
            Some(delta) => {
                quote!(__odata::read_related_all(&mut self.#ident, &mut self.#delta, reader))
            }
            None if property.navigation.is_some() => {
                quote!(__odata::read_related(&mut self.#ident, reader))
            }
            None => quote!(__odata::read_given(&mut self.#ident, reader)),
        };
        members.sets.push(quote!(#place => #read,));
        let put = quote!(__odata::put_given(&self.#ident, #key, writer););
        if property.navigation.is_some() {
            let delta = delta.map(|delta| quote!(__odata::put_delta(&self.#delta, #key, writer);));
            members
                .links
                .push(quote!(if part == __odata::Part::Navigation { #put #delta }));
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
    let (keys, own): (Vec<_>, Vec<_>) =
        properties(model).partition(|(_, property)| property.key.is_some());
    // First, so that nothing is merged of another entity.
    let places = keys.iter().map(|(place, _)| *place);
    let described = structured::described(model, &entity, places);
    let keys = keys.iter().map(|(place, Property { ident, .. })| {
        let own = structured::own(*place);
        quote!(__odata::same_key(&self.#ident, &value.#ident, #own)?;)
    });
    let own = own.into_iter().map(|(_, property)| property.merge());
    let bag = model.dynamic.as_ref().map(|bag| {
        let (field, value) = (&bag.ident, bag.of_mut(quote!(value)));
        quote!(__odata::merge_dynamic(self.#field, #value);)
    });
    let statements = quote!(#described #(#keys)* #base #(#own)* #bag);
    let unused = statements
        .is_empty()
        .then(|| quote!(let _ = (self, value);));
    let (ident, krate) = (&definition.companion.ident, &model.container.krate);
    let of_another_entity = (model.kind == Kind::Entity).then(|| {
        quote! {
            /// Where the part has another key than the entity, of which nothing changes then.
            ///
        }
    });
    let (impl_parameters, arguments, impl_clause) =
        (companion.parameters, companion.arguments, companion.clause);
    quote! {
        #[automatically_derived]
        impl #impl_parameters #ident #arguments #impl_clause {
            /// Takes over what there is. An entity or a complex value whose type has no `Partial` is a whole
            /// one, and takes the place of the old one.
            ///
            /// # Errors
            ///
            #of_another_entity
            /// Where an expanded entity or a complex value is a new one and lacks what its type requires.
            /// What comes before it is merged by then, and what comes behind it is not; no entity is
            /// lost: the property that lacks one holds what it held.
            pub fn merge_into #parameters(
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

/// The value of which there is a part and no other.
fn whole(definition: &Definition<'_>) -> TokenStream {
    let model = definition.model;
    let base = model.base.as_ref().map(|base| {
        let (field, ty) = (&base.ident, &base.ty);
        quote_spanned!(at(ty)=> #field: <#ty as __odata::OfPart>::of_part(part.#field)?,)
    });
    let own = model.properties.iter().map(|property| {
        let (field, value) = (&property.ident, property.of_part());
        quote!(#field: #value,)
    });
    let dynamic = model.dynamic.as_ref().map(|bag| {
        let field = &bag.ident;
        quote!(#field: part.#field,)
    });
    let annotations = model.annotations.as_ref().map(|bag| {
        let (field, blank) = (&bag.ident, bag.blank());
        quote!(#field: #blank,)
    });
    let value = quote!(Self { #base #(#own)* #dynamic #annotations });
    let is_unused = base.is_none() && definition.fields.is_empty();
    let value = if is_unused {
        quote!({ let _ = part; #value })
    } else {
        value
    };
    part::of_part(&model.container, &value)
}

/// What an expanded navigation property asks of its parts.
fn part_of(definition: &Definition<'_>) -> TokenStream {
    let model = definition.model;
    let base = definition.base().map(|(field, ty)| {
        let of = model.base.as_ref().map(|base| &base.ty);
        (
            quote!(__odata::PartOf::key(&self.#field, key);),
            quote!(<#ty as __odata::PartOf<#of>>::key_of(&entity.#field, key);),
        )
    });
    let keys = properties(model).filter(|(_, property)| property.key.is_some());
    let places = keys.clone().map(|(place, _)| place);
    let keys = keys.map(|(place, property)| {
        let (field, own) = (&property.ident, structured::own(place));
        (
            quote!(key.add(#own, self.#field.as_ref());),
            quote!(key.add(#own, ::core::option::Option::Some(&entity.#field));),
        )
    });
    let (part_keys, entity_keys): (Vec<_>, Vec<_>) = keys.unzip();
    let Container {
        ident, generics, ..
    } = &model.container;
    let (_, arguments, _) = generics.split_for_impl();
    let described = structured::described(model, &quote!(#ident #arguments), places);
    let (part_base, entity_base) = base.unzip();
    let of_part = quote!(#described #part_base #(#part_keys)*);
    let of_entity = quote!(#described #entity_base #(#entity_keys)*);
    let (key, key_of) = if of_part.is_empty() {
        (quote!(let _ = key;), quote!(let _ = (entity, key);))
    } else {
        (of_part, of_entity)
    };
    part::part_of(&model.container, &definition.named(), [&key, &key_of])
}

/// All of a complex value but what it leads to, as a part.
fn into_part(definition: &Definition<'_>) -> TokenStream {
    let model = definition.model;
    let ident = &definition.companion.ident;
    let base = definition
        .base()
        .map(|(field, _)| quote!(#field: __odata::IntoPart::into_part(self.#field),));
    let own = properties(model).map(|(_, property)| {
        let Property { ident, ty, .. } = property;
        if property.navigation.is_some() {
            let delta = property.delta();
            let delta = delta.map(|delta| quote!(#delta: ::core::option::Option::None,));
            return quote!(#ident: ::core::option::Option::None, #delta);
        }
        let part = quote_spanned!(at(ty)=> <#ty as __odata::PropertyType>::into_part(self.#ident));
        quote!(#ident: ::core::option::Option::Some(#part),)
    });
    let bag = model.dynamic.as_ref().map(|bag| {
        let field = &bag.ident;
        quote!(#field: self.#field,)
    });
    let part = quote!(#ident { #base #(#own)* #bag });
    part::into_part(&model.container, &part)
}

/// What a complex value is in the `Partial` of what holds it: the items of an implementation of
/// `PropertyType`, unless it is itself.
pub(super) fn in_parts(model: &Structured) -> Option<Form> {
    if model.shapes.partial.is_none() || model.kind == Kind::Entity || model.is_abstract {
        return None;
    }
    Some(parts())
}

/// The same, of a value whose type has a `Partial`.
pub(in crate::expand) fn parts() -> Form {
    let types = quote!(
        type Partial = <Self as __odata::HasPartial>::Partial;
    );
    let part = quote!(<Self as __odata::HasPartial>::Partial);
    let functions = quote! {
        fn of_part(part: #part) -> ::core::result::Result<Self, __odata::Error> {
            __odata::OfPart::of_part(part)
        }

        fn merge(
            value: &mut Self,
            part: #part,
        ) -> ::core::result::Result<(), __odata::Error> {
            part.merge_into(value)
        }

        fn into_part(value: Self) -> #part {
            __odata::IntoPart::into_part(value)
        }
    };
    Form { types, functions }
}
