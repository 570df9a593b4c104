use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::{Generics, Ident};

use super::generics::drop_params;
use crate::expand::generics::{ImplGenerics, with_static_lifetimes};
use crate::expand::properties::at;
use crate::expand::rules::constant;
use crate::form::names_parameter;
use crate::model::{Kind, Property, Structured};

/// The markers of what the server assigns within a complex type, and their own type.
pub(super) fn markers(model: &Structured) -> (TokenStream, Option<TokenStream>) {
    let has_create = model.shapes.create.is_some();
    let structural = model
        .properties
        .iter()
        .filter(|property| property.navigation.is_none());
    let mut within: Vec<_> = structural
        .filter(|property| !property.form.primitive)
        .map(|property| {
            let ty = with_static_lifetimes(property.value_type());
            quote_spanned!(at(&ty)=> <#ty as __odata::PropertyType>::Assigns)
        })
        .collect();
    if let Some(base) = &model.base {
        let ty = with_static_lifetimes(&base.ty);
        within.push(quote_spanned!(at(&ty)=> <#ty as __odata::PropertyType>::Assigns));
    }
    let is_withheld = |property: &Property| {
        let is_resolved = property.navigation.is_some() && has_create;
        !property.in_create() || is_resolved || (property.write_only && !has_create)
    };
    if model.properties.iter().any(is_withheld) {
        within.push(quote!(__odata::Assigned));
    }
    if model.annotations.is_some() {
        within.push(quote!(__odata::Beside));
    }
    // A field each, so that what is wrong with a type is said at the property.
    let held = within.into_iter().map(|ty| {
        if has_create {
            quote_spanned!(at(&ty)=> ::core::marker::PhantomData<#ty>)
        } else {
            quote_spanned!(at(&ty)=> __odata::AsItIs<#ty>)
        }
    });
    holding(&model.container.generics, &held.collect::<Vec<_>>())
}

/// A type of markers that holds others, and its definition.
pub(in crate::expand) fn holding(
    generics: &Generics,
    held: &[TokenStream],
) -> (TokenStream, Option<TokenStream>) {
    if held.is_empty() {
        return (quote!(()), None);
    }
    let mut generics = generics.clone();
    let lifetimes = generics.lifetimes();
    let lifetimes: Vec<_> = lifetimes
        .map(|lifetime| lifetime.lifetime.ident.to_string())
        .collect();
    drop_params(&mut generics, &lifetimes);
    let ImplGenerics {
        parameters,
        arguments,
        clause,
    } = ImplGenerics::new(&generics);
    let unused = generics.type_params().map(|ty| {
        let ty = &ty.ident;
        quote!(::core::marker::PhantomData<fn() -> #ty>)
    });
    let item = quote! {
        #[allow(dead_code, missing_debug_implementations, unreachable_pub)]
        #[doc(hidden)]
        pub struct __Assigns #parameters(#(#held,)* #(#unused),*) #clause;
    };
    (quote!(__Assigns #arguments), Some(item))
}

/// What a type's companions ask of its properties, each at the property.
pub(super) fn checks(model: &Structured) -> Option<TokenStream> {
    let shapes = &model.shapes;
    if shapes.create.is_none() && shapes.update.is_none() {
        return None;
    }
    let checks: Vec<_> = match model.kind {
        Kind::Entity => model
            .properties
            .iter()
            .filter(|property| shapes.assigned.is_none() || is_held(property))
            .filter_map(|property| values(model, property))
            .collect(),
        Kind::Complex => optional(model).collect(),
    };
    if checks.is_empty() {
        return None;
    }
    Some(quote! {
        #[allow(unused_imports)]
        use __odata::Unprobed as _;
        #(#checks)*
    })
}

/// Checks that the value of an entity's property may stand in requests; with an `Assigned`, [`completions`] do
/// of what that does not hold.
fn values(model: &Structured, property: &Property) -> Option<TokenStream> {
    let rule = in_requests(property, &probe(model, property)?);
    Some(constant(&rule))
}

fn in_requests(property: &Property, probe: &TokenStream) -> TokenStream {
    let span = at(property.value_type());
    quote_spanned!(span=> __odata::assert_in_requests(#probe::__IN_REQUESTS))
}

/// What knows of the server's part in the value of a property that requests hold, unless the value is
/// a primitive one, or of a type that is only known where it is used.
fn probe(model: &Structured, property: &Property) -> Option<TokenStream> {
    let ty = property.value_type();
    let is_sent = property.is_of_client() && !property.form.primitive;
    if !is_sent || names_parameter(&model.container.generics, ty) {
        return None;
    }
    let ty = with_static_lifetimes(ty);
    Some(quote_spanned! {at(&ty)=>
        __odata::Probe::<<#ty as __odata::PropertyType>::Assigns>
    })
}

/// Whether nothing of the value is lost between `Create` and `Assigned`.
fn is_held(property: &Property) -> bool {
    property.computed_default || property.write_only
}

/// What says, of the base and of each property that `Assigned` does not hold, whether the server's part
/// in it is lost between `Create` and `Assigned`: constants, and where they stand.
fn complete_parts(model: &Structured) -> impl Iterator<Item = (Span, TokenStream)> {
    let base = model.base.as_ref().map(|base| {
        let ty = with_static_lifetimes(&base.ty);
        let constant = quote_spanned!(at(&ty)=> <#ty as __odata::HasAssigned>::COMPLETE);
        (at(&ty), constant)
    });
    let is_sent = model.shapes.create.is_some() || model.shapes.update.is_some();
    let own = model
        .properties
        .iter()
        .filter(|property| !is_held(property))
        .filter_map(move |property| {
            let probe = probe(model, property)?;
            let span = at(property.value_type());
            let complete = quote_spanned!(span=> #probe::__COMPLETE);
            let constant = if is_sent {
                let in_requests = in_requests(property, &probe);
                quote_spanned!(span=> { #in_requests; #complete })
            } else {
                complete
            };
            Some((span, constant))
        });
    base.into_iter().chain(own)
}

/// The names of these constants.
fn completion(place: usize) -> Ident {
    format_ident!("__IS_COMPLETE_{place}")
}

/// Their definitions.
pub(super) fn completions(model: &Structured) -> TokenStream {
    let constants = complete_parts(model).enumerate().map(|(place, (_, said))| {
        let name = completion(place);
        quote!(const #name: ::core::primitive::bool = #said;)
    });
    let is_probed = model
        .properties
        .iter()
        .any(|property| probe(model, property).is_some());
    let unprobed = is_probed.then(|| {
        quote! {
            #[allow(unused_imports)]
            use __odata::Unprobed as _;
        }
    });
    quote!(#unprobed #(#constants)*)
}

/// What `assign` and `split` ask, each at the property.
///
/// A bound, so that nobody is asked who only sends requests. Of a type parameter, no constant can say it,
/// and its markers are asked themselves.
pub(super) fn complete(model: &Structured) -> Vec<TokenStream> {
    let known = complete_parts(model).enumerate().map(|(place, (span, _))| {
        let name = completion(place);
        quote_spanned!(span=> __odata::Answer<{ #name }>: __odata::Complete)
    });
    let is_parameter =
        |property: &&Property| names_parameter(&model.container.generics, property.value_type());
    let parameters = model
        .properties
        .iter()
        .filter(|property| property.is_of_client() && !is_held(property))
        .filter(is_parameter);
    let parameters = parameters.map(|property| {
        let ty = property.value_type();
        quote_spanned! {at(ty)=>
            <#ty as __odata::PropertyType>::Assigns: __odata::CompleteWithin
        }
    });
    known.chain(parameters).collect()
}

/// Whether nothing is lost: a constant expression.
pub(super) fn is_complete(model: &Structured) -> TokenStream {
    let names: Vec<_> = (0..complete_parts(model).count()).map(completion).collect();
    if names.is_empty() {
        quote!(true)
    } else {
        quote!(#(#names)&&*)
    }
}

/// Checks that what a complex type's companions leave open may be absent: with an `update`, everything.
/// What the server assigns is left open by a `create`, which asks for its absence by a trait.
fn optional(model: &Structured) -> impl Iterator<Item = TokenStream> {
    let has_update = model.shapes.update.is_some();
    let left_open = move |property: &&Property| {
        // Of a type parameter, a trait asks it.
        let is_known = !names_parameter(&model.container.generics, property.value_type());
        let is_given =
            property.form.optional || property.form.collection || property.default.is_some();
        is_known && !is_given && (property.write_only || (has_update && property.is_of_client()))
    };
    model.properties.iter().filter(left_open).map(|property| {
        let ty = with_static_lifetimes(property.value_type());
        constant(&quote_spanned! {at(&ty)=>
            __odata::assert_optional(<#ty as __odata::PropertyType>::ABSENT.is_some())
        })
    })
}
