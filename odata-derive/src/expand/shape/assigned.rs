use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::definition::Definition;
use super::docs::LeftOut;
use super::generics::Spread;
use super::{checks, create, debug, docs, fields};
use crate::expand::base;
use crate::expand::generics::{ImplGenerics, clone_bounds, with_bounds};
use crate::expand::properties::at;
use crate::expand::sound;
use crate::model::{Container, Property, Shape, Structured};

/// What the server adds to what was created.
pub(super) fn expand(model: &Structured) -> Option<(TokenStream, TokenStream)> {
    let definition = definition(model)?;
    let item = definition.item();
    let create = create::definition(model);
    let create = create.as_ref();
    let implementations = [
        Some(has(&definition)),
        definition.deref(),
        Some(of_base(&definition)),
        create.map(|create| assign(create, &definition)),
        create.map(|create| split(create, &definition)),
        Some(create::default_of(&definition, lacking(model))),
        debug::expand(&definition),
    ];
    let implementations = implementations.into_iter().flatten();
    let completions = checks::completions(model);
    Some((item, quote!(#completions #(#implementations)*)))
}

pub(super) fn definition(model: &Structured) -> Option<Definition<'_>> {
    let companion = model.shapes.assigned.as_ref()?;
    let own = properties(model).map(|property| {
        let ty = &property.ty;
        fields::of_property(property, quote!(#ty))
    });
    let left_out = match &model.shapes.create {
        Some(create) => LeftOut::WhatIsSent(&create.ident),
        None => LeftOut::Each(Vec::new()),
    };
    Some(Definition {
        model,
        companion,
        shape: Shape::Assigned,
        docs: docs::of_companion(model, "What the server adds to a created", &left_out),
        base: fields::base_companion(model, Shape::Assigned),
        fields: own
            .chain(model.annotations.iter().map(fields::of_bag))
            .collect(),
    })
}

fn properties(model: &Structured) -> impl Iterator<Item = &Property> {
    let properties = model.properties_in(Shape::Assigned);
    properties.map(|(_, property)| property)
}

/// The properties, and whether each may be lacking, as it is spelled.
fn lacking(model: &Structured) -> impl Iterator<Item = (&Property, bool)> {
    properties(model).map(|property| (property, property.form.optional || property.form.collection))
}

/// Says which companion it is to derived types; where nothing is added to the base's, that converts into it.
fn of_base(definition: &Definition<'_>) -> TokenStream {
    let Container {
        ident: entity,
        generics,
        ..
    } = &definition.model.container;
    let ImplGenerics {
        parameters,
        arguments,
        clause,
    } = ImplGenerics::asked_by_a_type(generics);
    let named = definition.named();
    let from = from_base(definition);
    quote! {
        #[automatically_derived]
        impl #parameters __odata::AssignedTo<__By> for #entity #arguments #clause {
            type Assigned = #named;
        }
        #from
    }
}

fn from_base(definition: &Definition<'_>) -> Option<TokenStream> {
    if !definition.fields.is_empty() {
        return None;
    }
    let (field, _) = definition.base()?;
    let base = base::in_scope(&definition.model.base.as_ref()?.written);
    let generics = definition.generics();
    let (parameters, _, clause) = generics.split_for_impl();
    let named = definition.named();
    let base = sound::base_of(&definition.model.container, &named, &base);
    let companion = quote!(<#base as __odata::AssignedTo<#named>>::Assigned);
    Some(quote! {
        #[automatically_derived]
        impl #parameters ::core::convert::From<#companion> for #named #clause {
            #[inline]
            fn from(#field: #companion) -> Self {
                Self { #field }
            }
        }
    })
}

/// Says on the entity which companion it is, and whether it is all that the server adds.
fn has(definition: &Definition<'_>) -> TokenStream {
    let complete = checks::is_complete(definition.model);
    definition.has_with(&quote!(const COMPLETE: ::core::primitive::bool = #complete;))
}

/// `assign`, on the create.
fn assign(create: &Definition<'_>, assigned: &Definition<'_>) -> TokenStream {
    let model = create.model;
    let Spread {
        companion,
        parameters,
        clause,
        entity,
    } = create.spread();
    let clause = with_bounds(&clause, &checks::complete(model));
    let (ident, vis) = (&create.companion.ident, &model.container.vis);
    let joined = joined(create, assigned);
    let assigned = assigned.named();
    let (impl_parameters, arguments, impl_clause) =
        (companion.parameters, companion.arguments, companion.clause);
    quote! {
        #joined
        #[automatically_derived]
        impl #impl_parameters #ident #arguments #impl_clause {
            /// The entity: what was created, and what the server adds.
            #[inline]
            #[must_use]
            #vis fn assign #parameters(self, assigned: #assigned) -> #entity #clause {
                __odata::Joined::join(self, assigned)
            }
        }
    }
}

/// The same without the bounds that keep users from losing something.
fn joined(create: &Definition<'_>, assigned: &Definition<'_>) -> TokenStream {
    let model = create.model;
    let ImplGenerics {
        parameters,
        arguments,
        clause,
    } = ImplGenerics::new(&model.container.generics);
    let base = model.base.as_ref().map(|base| {
        let (field, ty) = (&base.ident, &base.ty);
        quote!(#field: <#ty as __odata::Joined>::join(create.#field, assigned.#field),)
    });
    let own = model.properties.iter().map(|property| {
        let field = &property.ident;
        let value = property.assigned_value();
        quote!(#field: #value,)
    });
    let bag = model.dynamic.as_ref().map(|bag| {
        let field = &bag.ident;
        quote!(#field: create.#field,)
    });
    let annotations = model.annotations.as_ref().map(|bag| {
        let field = &bag.ident;
        quote!(#field: assigned.#field,)
    });
    let has_assigned = assigned.base.is_some() || !assigned.fields.is_empty();
    let unused = (!has_assigned).then(|| quote!(let _ = assigned;));
    let name = &model.container.ident;
    quote! {
        #[automatically_derived]
        impl #parameters __odata::Joined for #name #arguments #clause {
            #[inline]
            fn join(create: Self::Create, assigned: Self::Assigned) -> Self {
                #unused
                Self { #base #(#own)* #bag #annotations }
            }
        }
    }
}

/// `split`, on the create.
fn split(create: &Definition<'_>, assigned: &Definition<'_>) -> TokenStream {
    let model = create.model;
    let ImplGenerics {
        parameters,
        arguments,
        clause,
    } = ImplGenerics::new(&model.container.generics);
    let in_both = model.properties.iter().filter(|own| own.is_in_both());
    let clones = clone_bounds(&model.container.generics, in_both.map(|own| &own.ty));
    let clause = with_bounds(&clause, &clones);
    let name = &model.container.ident;
    let Some((possible, values)) = create::create_of(create, Property::split_create) else {
        return quote! {
            #[automatically_derived]
            impl #parameters __odata::Split for #name #arguments #clause {}
        };
    };
    let parts = parts(create, assigned, &values);
    let mut bounds = clones;
    bounds.extend(checks::complete(model));
    bounds.extend(possible.bounds(&quote!(__odata::InventsNothing)));
    let method = split_method(create, assigned, &bounds);
    quote! {
        #[automatically_derived]
        impl #parameters __odata::Split for #name #arguments #clause {
            #[inline]
            fn split(self) -> (Self::Create, Self::Assigned) {
                #parts
            }
        }
        #method
    }
}

/// Both parts of the entity; `values` are those of the create.
fn parts(
    create: &Definition<'_>,
    assigned: &Definition<'_>,
    values: &[TokenStream],
) -> TokenStream {
    let model = create.model;
    let (mut parts, mut base_create, mut base_assigned) = (None, None, None);
    if let Some(base) = &model.base {
        let (field, ty) = (&base.ident, &base.ty);
        parts = Some(quote!(let base = <#ty as __odata::Split>::split(self.#field);));
        base_create = Some(quote!(#field: base.0,));
        base_assigned = Some(quote!(#field: base.1,));
    }
    let own = properties(model).map(|property| {
        let field = &property.ident;
        let value = property.split_assigned();
        quote!(#field: #value,)
    });
    let bag = |bag: &Option<crate::model::BagField>| {
        bag.as_ref().map(|bag| {
            let field = &bag.ident;
            quote!(#field: self.#field,)
        })
    };
    let (dynamic, annotations) = (bag(&model.dynamic), bag(&model.annotations));
    let (create, assigned) = (&create.companion.ident, &assigned.companion.ident);
    quote! {
        #parts
        (
            #create { #base_create #(#values)* #dynamic },
            #assigned { #base_assigned #(#own)* #annotations },
        )
    }
}

fn split_method(
    create: &Definition<'_>,
    assigned: &Definition<'_>,
    bounds: &[TokenStream],
) -> TokenStream {
    let Spread {
        companion,
        parameters,
        clause,
        entity,
    } = create.spread();
    let (ident, vis) = (&create.companion.ident, &create.model.container.vis);
    let (impl_parameters, arguments, impl_clause) =
        (companion.parameters, companion.arguments, companion.clause);
    let assigned = assigned.named();
    let clause = with_bounds(&clause, bounds);
    quote! {
        #[automatically_derived]
        impl #impl_parameters #ident #arguments #impl_clause {
            /// The entity in two parts: what a client may send, and what the server added;
            /// [`assign`](Self::assign) puts them together.
            #[inline]
            #[must_use]
            #vis fn split #parameters(entity: #entity) -> (Self, #assigned) #clause {
                __odata::Split::split(entity)
            }
        }
    }
}

impl Property {
    /// The value in the entity, of the create and of what the server assigns.
    fn assigned_value(&self) -> TokenStream {
        let (field, ty) = (&self.ident, &self.ty);
        let span = at(ty);
        if self.write_only {
            return quote!(__odata::WriteOnly::new());
        }
        if self.is_of_server() {
            return quote!(assigned.#field);
        }
        if self.is_defaulted() {
            let created = if self.form.primitive {
                quote!(created)
            } else if self.computed_default {
                quote_spanned!(span=> __odata::completed::<#ty>(created, assigned.#field))
            } else {
                quote_spanned!(span=> <#ty as __odata::PropertyType>::created(created))
            };
            let fallback = if self.computed_default {
                quote!(assigned.#field)
            } else {
                self.absent()
            };
            return quote! {
                match create.#field {
                    ::core::option::Option::Some(created) => #created,
                    ::core::option::Option::None => #fallback,
                }
            };
        }
        match (self.form.primitive, self.computed_default) {
            (true, true) => quote!(create.#field.or(assigned.#field)),
            (true, false) => quote!(create.#field),
            (false, true) => {
                quote_spanned!(span=> __odata::completed::<#ty>(create.#field, assigned.#field))
            }
            (false, false) => self.created_value(),
        }
    }

    /// The value that a create alone gives.
    fn created_value(&self) -> TokenStream {
        let (field, ty) = (&self.ident, &self.ty);
        if self.form.primitive {
            return quote!(create.#field);
        }
        quote_spanned!(at(ty)=> <#ty as __odata::PropertyType>::created(create.#field))
    }

    /// Whether both parts of an entity hold the value.
    fn is_in_both(&self) -> bool {
        self.computed_default && self.is_of_client() && !(self.form.primitive && self.form.optional)
    }

    /// What of the entity the create holds.
    fn split_create(&self) -> TokenStream {
        let field = &self.ident;
        if self.is_in_both() {
            return self.created_of(&quote!(::core::clone::Clone::clone(&self.#field)));
        }
        self.created_of(&quote!(self.#field))
    }

    /// What of the entity the create does not hold.
    fn split_assigned(&self) -> TokenStream {
        let field = &self.ident;
        if self.is_of_server() || self.is_in_both() {
            quote!(self.#field)
        } else {
            quote!(::core::option::Option::None)
        }
    }
}
