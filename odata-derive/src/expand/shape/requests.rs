use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::fields::within;
use super::{create, update};
use crate::expand::generics::{ImplGenerics, names_parameter, with_static_lifetimes};
use crate::expand::properties::at;
use crate::model::{Kind, Property, Structured};

/// What the type's own values are in requests: the items of an implementation of `PropertyType`, and
/// what they need beside it.
pub(in crate::expand) fn in_requests(model: &Structured) -> (TokenStream, Option<TokenStream>) {
    let krate = &model.container.krate;
    let (assigns, markers) = match model.kind {
        Kind::Complex if !model.is_abstract => markers(model),
        _ => (quote!(()), None),
    };
    let create = create::definition(model).filter(|_| model.kind == Kind::Complex);
    let completed = create
        .as_ref()
        .map(|create| completed(model, &create.named()));
    let items = match (&create, &model.shapes.update) {
        _ if model.is_abstract || model.kind == Kind::Entity => {
            quote!(#krate::same_in_requests!(@same);)
        }
        (None, None) => quote!(#krate::same_in_requests!(@same);),
        (Some(create), None) => replaced(model, &create.named()),
        (create, Some(_)) => {
            let create = create.as_ref().map(super::definition::Definition::named);
            merged(model, create.as_ref())
        }
    };
    (
        quote!(type Assigns = #assigns; #items),
        Some(quote!(#markers #completed)),
    )
}

/// The markers of what the server assigns within a complex type, and their own type.
fn markers(model: &Structured) -> (TokenStream, Option<TokenStream>) {
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
    let is_withheld =
        |property: &Property| property.is_of_server() || (property.write_only && !has_create);
    if model.properties.iter().any(is_withheld) {
        within.push(quote!(__odata::Assigned));
    }
    if within.is_empty() {
        return (quote!(()), None);
    }
    let mut generics = model.container.generics.clone();
    generics.params = generics
        .params
        .into_iter()
        .filter(|param| !matches!(param, syn::GenericParam::Lifetime(_)))
        .collect();
    let ImplGenerics {
        parameters,
        arguments,
        clause,
    } = ImplGenerics::new(&generics);
    let unused = generics.type_params().map(|ty| {
        let ty = &ty.ident;
        quote!(fn() -> #ty)
    });
    // A field each, so that what is wrong with a type is said at the property.
    let held = within.into_iter().chain(unused).map(|ty| {
        if has_create {
            quote_spanned!(at(&ty)=> ::core::marker::PhantomData<#ty>)
        } else {
            quote_spanned!(at(&ty)=> __odata::AsItIs<#ty>)
        }
    });
    let item = quote! {
        #[allow(dead_code, missing_debug_implementations, unreachable_pub)]
        #[doc(hidden)]
        pub struct __Assigns #parameters(#(#held),*) #clause;
    };
    (quote!(__Assigns #arguments), Some(item))
}

/// How a complex value comes of its create.
fn completed(model: &Structured, create: &TokenStream) -> TokenStream {
    let ident = &model.container.ident;
    let ImplGenerics {
        parameters,
        arguments,
        clause,
    } = ImplGenerics::new(&model.container.generics);
    let base = model.base.as_ref().map(|base| {
        let field = &base.ident;
        (
            quote!(#field: __odata::Completed::of_create(create.#field),),
            quote!(__odata::Completed::keep_assigned(&mut self.#field, from.#field);),
        )
    });
    let (base, base_kept) = base.unzip();
    let own = model.properties.iter().map(|property| {
        let (field, value) = (&property.ident, property.of_create());
        quote!(#field: #value,)
    });
    let bag = model.dynamic.as_ref().map(|bag| {
        let field = &bag.ident;
        quote!(#field: create.#field,)
    });
    let annotations = model.annotations.as_ref().map(|bag| &bag.ident);
    let annotations_kept = annotations.map(|field| quote!(self.#field = from.#field;));
    let annotations = annotations.map(|field| quote!(#field: ::core::default::Default::default(),));
    let kept = model.properties.iter().filter_map(Property::keep_assigned);
    let kept = quote!(#base_kept #(#kept)* #annotations_kept);
    let from = if kept.is_empty() {
        quote!(_)
    } else {
        quote!(from)
    };
    let used = if model.properties.is_empty() && base.is_none() && bag.is_none() {
        quote!(let _ = create;)
    } else {
        TokenStream::new()
    };
    quote! {
        #[automatically_derived]
        impl #parameters __odata::Completed for #ident #arguments #clause {
            #[inline]
            fn of_create(create: #create) -> Self {
                #used
                Self { #base #(#own)* #bag #annotations }
            }

            #[inline]
            fn keep_assigned(&mut self, #from: Self) {
                #kept
            }
        }
    }
}

impl Property {
    /// The value within a complex one that a create alone gives.
    fn of_create(&self) -> TokenStream {
        let (field, ty) = (&self.ident, &self.ty);
        if self.write_only || self.is_of_server() {
            return self.absent();
        }
        let created = if self.form.primitive {
            quote!(created)
        } else {
            quote_spanned!(at(ty)=> <#ty as __odata::PropertyType>::created(created))
        };
        if !self.is_defaulted() {
            return quote!({ let created = create.#field; #created });
        }
        let absent = self.absent();
        quote! {
            match create.#field {
                ::core::option::Option::Some(created) => #created,
                ::core::option::Option::None => #absent,
            }
        }
    }

    /// The statement that takes over what the server assigned to the property, or within it.
    fn keep_assigned(&self) -> Option<TokenStream> {
        let (field, ty) = (&self.ident, &self.ty);
        if self.write_only {
            None
        } else if self.is_of_server() {
            Some(quote!(self.#field = from.#field;))
        } else if self.form.primitive {
            None
        } else {
            Some(quote_spanned! {at(ty)=>
                <#ty as __odata::PropertyType>::keep_assigned(&mut self.#field, from.#field);
            })
        }
    }
}

/// A complex type with a `Create` and no `Update`: an update replaces what a client may send.
fn replaced(model: &Structured, create: &TokenStream) -> TokenStream {
    let completion = completion(create);
    let same = same(
        model,
        model
            .properties
            .iter()
            .filter(|property| property.is_of_client()),
    );
    quote! {
        type Create = #create;
        type Update = #create;

        #completion

        #[inline]
        fn change(_: &Self, new: Self) -> Self::Update {
            ::core::convert::From::from(new)
        }

        #[inline]
        fn whole(new: Self) -> Self::Update {
            ::core::convert::From::from(new)
        }

        #[inline]
        fn apply(&mut self, update: Self::Update) {
            __odata::replace(self, update);
        }

        #[inline]
        fn made(update: Self::Update) -> Self {
            __odata::Completed::of_create(update)
        }

        #same
    }
}

/// What a complex type's create means to properties of it.
fn completion(create: &TokenStream) -> TokenStream {
    quote! {
        #[inline]
        fn into_create(self) -> #create {
            ::core::convert::From::from(self)
        }

        #[inline]
        fn created(create: #create) -> Self {
            __odata::Completed::of_create(create)
        }

        #[inline]
        fn keep_assigned(&mut self, from: Self) {
            __odata::Completed::keep_assigned(self, from);
        }
    }
}

/// A complex type with an `Update`: it is changed property by property.
fn merged(model: &Structured, create: Option<&TokenStream>) -> TokenStream {
    let krate = &model.container.krate;
    let update = quote!(<Self as __odata::HasUpdate>::Update);
    let completion = match create {
        Some(create) => completion(create),
        None => quote! {
            #[inline]
            fn into_create(self) -> Self {
                self
            }

            #[inline]
            fn created(create: Self) -> Self {
                create
            }
        },
    };
    let own = quote!(Self);
    let create = create.unwrap_or(&own);
    let same = same(model, update::states(model));
    quote! {
        type Create = #create;
        type Update = #krate::Patch<#create, #update>;

        #completion

        #[inline]
        fn change(old: &Self, new: Self) -> Self::Update {
            #krate::Patch::Merge(<#update>::between(old, &new))
        }

        #[inline]
        fn whole(new: Self) -> Self::Update {
            #krate::Patch::Set(__odata::PropertyType::into_create(new))
        }

        #[inline]
        fn apply(&mut self, update: Self::Update) {
            match update {
                #krate::Patch::Set(create) => __odata::replace(self, create),
                #krate::Patch::Merge(update) => update.apply(self),
            }
        }

        #[inline]
        fn made(update: Self::Update) -> Self {
            match update {
                #krate::Patch::Set(create) => __odata::PropertyType::created(create),
                #krate::Patch::Merge(update) => {
                    let mut value = <Self as __odata::SetProperties<'static>>::blank();
                    update.apply(&mut value);
                    value
                }
            }
        }

        #same
    }
}

/// Whether two values are the same to a client: by the properties that it may change.
fn same<'m>(model: &'m Structured, own: impl Iterator<Item = &'m Property>) -> TokenStream {
    let base = model.base.as_ref().map(|base| {
        let (field, ty) = (&base.ident, &base.ty);
        quote_spanned! {at(ty)=>
            <#ty as __odata::PropertyType>::same(&self.#field, &other.#field)
        }
    });
    let own = own.filter(|property| !property.write_only).map(|property| {
        let (field, ty) = (&property.ident, &property.ty);
        quote_spanned! {at(ty)=>
            <#ty as __odata::PropertyType>::same(&self.#field, &other.#field)
        }
    });
    let bag = model.dynamic.as_ref().map(|bag| {
        let field = &bag.ident;
        quote!(self.#field == other.#field)
    });
    let same: Vec<_> = base.into_iter().chain(own).chain(bag).collect();
    let same = if same.is_empty() {
        quote!(let _ = other; true)
    } else {
        quote!(#(#same)&&*)
    };
    quote! {
        #[inline]
        fn same(&self, other: &Self) -> bool {
            #same
        }
    }
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
            .filter_map(|check| values(model, check))
            .collect(),
        Kind::Complex => optional(model).collect(),
    };
    if checks.is_empty() {
        return None;
    }
    let checks = quote! {
        #[allow(unused_imports)]
        use __odata::Unprobed as _;
        #(#checks)*
    };
    Some(within(model, &checks))
}

/// Checks that the value of an entity's property may stand in requests, and comes out of them whole.
fn values(model: &Structured, property: &Property) -> Option<TokenStream> {
    let ty = property.value_type();
    let is_sent = property.is_of_client() && !property.form.primitive;
    if !is_sent || names_parameter(&model.container.generics, ty) {
        return None;
    }
    let ty = with_static_lifetimes(ty);
    let span = at(&ty);
    let probe = quote_spanned!(span=> __odata::Probe::<<#ty as __odata::PropertyType>::Assigns>);
    let in_requests =
        quote_spanned!(span=> const _: () = __odata::assert_in_requests(#probe::IN_REQUESTS););
    let must_be_complete = model.shapes.create.is_some()
        && model.shapes.assigned.is_some()
        && !property.computed_default
        && !property.write_only;
    let complete = must_be_complete
        .then(|| quote_spanned!(span=> const _: () = __odata::assert_completed(#probe::COMPLETE);));
    Some(quote!(#in_requests #complete))
}

/// Checks that what a complex type's companions leave open may be absent: with an `update`, everything.
/// What the server assigns is left open by a `create`, which asks for its absence by a trait.
fn optional(model: &Structured) -> impl Iterator<Item = TokenStream> {
    let has_update = model.shapes.update.is_some();
    let left_open = move |property: &&Property| {
        let is_given =
            property.form.optional || property.form.collection || property.default.is_some();
        !is_given && (property.write_only || (has_update && property.is_of_client()))
    };
    model.properties.iter().filter(left_open).map(|property| {
        let ty = with_static_lifetimes(property.value_type());
        quote_spanned! {at(&ty)=>
            const _: () = __odata::assert_optional(<#ty as __odata::PropertyType>::TYPE_REF);
        }
    })
}
