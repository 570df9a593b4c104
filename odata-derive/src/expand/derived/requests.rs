//! What values of an enum of derived types are in requests.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Type;

use super::variants::Arms;
use super::{create, declared_by, partial};
use crate::expand::form::{self, Form};
use crate::expand::generics::with_static_lifetimes;
use crate::expand::properties::at;
use crate::expand::{shape, sound};
use crate::model::{DerivedTypes, Kind};

/// The items of an implementation of `PropertyType`, and what they need beside it.
pub(super) fn in_requests(model: &DerivedTypes) -> (TokenStream, TokenStream) {
    let create = create::definition(model).filter(|_| model.kind == Kind::Complex);
    let same = create.is_some().then(|| same(model));
    let requests = create.map(|create| {
        let (ident, named) = (&create.companion.ident, create.named());
        replaced(model, &quote!(#ident), &named)
    });
    let (forms, implementations) =
        form::expand(&model.container, requests, partial::in_parts(model));
    let superseding = (model.kind == Kind::Complex).then(|| superseding(model));
    (quote!(#forms #same #superseding), implementations)
}

/// Of complex types with a `Create`, which an update replaces the value by.
fn replaced(model: &DerivedTypes, ident: &TokenStream, create: &TokenStream) -> Form {
    let mut form = shape::replaced(create);
    let (this, value) = (&quote!(Self), &quote!(value));
    let as_it_is = Some(value);
    let into_create = Arms::new(
        model,
        &quote!(__odata::PropertyType::into_create(value)),
        as_it_is,
    );
    let into_create = into_create.map([value, this], ident);
    let created = Arms::new(
        model,
        &quote!(__odata::PropertyType::created(value)),
        as_it_is,
    );
    let created = created.map([&quote!(create), ident], this);
    let keep = quote!(__odata::PropertyType::keep_assigned(value, from, items));
    let keep = Arms::new(model, &keep, None).over_both(
        value,
        [this, value],
        [this, &quote!(from)],
        &keep_of_base(model),
    );
    form.functions.extend(quote! {
        fn into_create(value: Self) -> #create {
            #into_create
        }

        fn created(create: #create) -> Self {
            #created
        }

        fn keep_assigned(value: &mut Self, from: Self, items: __odata::Items) {
            #keep
        }
    });
    form
}

/// Whether a value of another type may take a value's place.
fn has_others(model: &DerivedTypes) -> bool {
    model.variants.len() + model.other.iter().len() > 1
}

/// What is kept where the type changes: what the server assigned to the part that both inherit.
fn keep_of_base(model: &DerivedTypes) -> TokenStream {
    if !has_others(model) {
        return quote!(_ => {});
    }
    let (this, base) = (&quote!(Self), sound::of_base(model));
    let held = inherited(model);
    let value = held.over(&quote!(value), this);
    let from = held.over(&quote!(&mut from), this);
    quote_spanned! {at(&model.base)=>
        (value, mut from) => {
            let from: &mut #base = #from;
            let blank = <#base as __odata::SetProperties<'static>>::blank();
            let from = ::core::mem::replace(from, blank);
            let value: &mut #base = #value;
            __odata::PropertyType::keep_assigned(value, from, items);
        }
    }
}

/// Whether two values are the same to a client.
fn same(model: &DerivedTypes) -> TokenStream {
    let (this, value) = (&quote!(Self), &quote!(value));
    let same = Arms::new(
        model,
        &quote!(__odata::PropertyType::same(value, other, request)),
        Some(&quote!(__odata::Derived::same(value, other, request))),
    );
    let same = same.over_both(
        &quote!(self),
        [this, value],
        [this, &quote!(other)],
        &quote!(_ => false,),
    );
    quote! {
        fn same(&self, other: &Self, request: __odata::Shape) -> ::core::primitive::bool {
            #same
        }
    }
}

/// What becomes of undeclared properties within, where an update holds the value as it is.
fn superseding(model: &DerivedTypes) -> TokenStream {
    let (this, value, old) = (&quote!(Self), &quote!(value), &quote!(old));
    let changed = has_others(model).then(|| superseding_type(model));
    let changed = changed.map(|changed| quote!((value, old) => { #changed }));
    let supersede = Arms::new(
        model,
        &quote!(__odata::PropertyType::supersede(value, old, gone)),
        Some(&quote!(__odata::Derived::supersede(value, old, gone))),
    );
    let supersede =
        supersede.over_both(&quote!(self), [this, value], [this, old], &quote!(#changed));
    let settle = Arms::new(
        model,
        &quote!(__odata::PropertyType::settle(value)),
        Some(&quote!(__odata::Derived::settle(value))),
    );
    let settle = settle.over(&quote!(self), this);
    quote! {
        fn supersede(&mut self, old: &mut Self, gone: __odata::Gone) {
            #supersede
        }

        fn settle(&mut self) {
            #settle
        }
    }
}

/// The same where the type changes: what both types inherit is merged, and all else is gone.
fn superseding_type(model: &DerivedTypes) -> TokenStream {
    let (this, value, old) = (&quote!(Self), &quote!(value), &quote!(old));
    let held = inherited(model);
    let (inherited, inherited_old) = (held.over(value, this), held.over(old, this));
    let base = sound::of_base(model);
    let base = quote_spanned! {at(&model.base)=>
        let inherited: &mut #base = #inherited;
        let was: &mut #base = #inherited_old;
        __odata::PropertyType::supersede(inherited, was, gone);
    };
    let all_undeclared = quote!(__odata::Derived::all_undeclared_mut(value));
    let undeclared = undeclared(
        model,
        &quote!(::core::option::Option::Some(#all_undeclared)),
    );
    let undeclared = undeclared.with_places().over(value, this);
    let old = held.with_places().over(old, this);
    let declared = declared_by(model, this);
    quote! {
        #base
        #declared.supersede(#undeclared, #old, gone);
    }
}

/// Where undeclared properties are; `other` finds those of a type that is not known.
pub(super) fn undeclared<'m>(model: &'m DerivedTypes, other: &TokenStream) -> Arms<'m> {
    let known = |variant| {
        let ty = sound::of_variant(model, variant);
        quote_spanned!(at(&ty)=> <#ty as __odata::Bags>::dynamic(value))
    };
    Arms::of_each(model, known, |_| Some(other.clone()))
}

/// What is inherited from the base, where that is asked for.
pub(super) fn inherited(model: &DerivedTypes) -> Arms<'_> {
    Arms::new(model, &quote!(value), Some(&quote!(value)))
}

/// The markers of what the server assigns within the variants of a complex value, and their own type.
pub(super) fn markers(model: &DerivedTypes) -> (TokenStream, Option<TokenStream>) {
    if model.kind == Kind::Entity {
        return (quote!(()), None);
    }
    let assigns = |ty: &Type| {
        let ty = with_static_lifetimes(ty);
        quote_spanned!(at(&ty)=> <#ty as __odata::PropertyType>::Assigns)
    };
    let is_created = create::definition(model).is_some();
    let variants = model.variants.iter().map(|variant| {
        let assigns = assigns(&variant.ty);
        if is_created {
            quote!(::core::marker::PhantomData<#assigns>)
        } else {
            quote!(__odata::AsItIs<#assigns>)
        }
    });
    let others = model.other.iter().map(|_| {
        let assigns = assigns(&model.base);
        quote!(__odata::AsItIs<#assigns>)
    });
    let held: Vec<_> = variants.chain(others).collect();
    shape::holding(&model.container.generics, &held)
}
