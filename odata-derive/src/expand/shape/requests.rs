use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::{Ident, Path, Type};

use super::checks::markers;
use super::{create, partial, undeclared, update};
use crate::expand::form::{self, Form};
use crate::expand::generics::{ImplGenerics, is_generic};
use crate::expand::properties::at;
use crate::form::names_parameter;
use crate::model::{Kind, Property, Structured};

/// What the type's own values are in requests: the items of an implementation of `PropertyType`, and
/// what they need beside it.
pub(in crate::expand) fn in_requests(model: &Structured) -> (TokenStream, TokenStream) {
    let (assigns, markers) = match model.kind {
        Kind::Complex => markers(model),
        Kind::Entity => (quote!(()), None),
    };
    let create = create::definition(model).filter(|_| model.kind == Kind::Complex);
    let completed = create
        .as_ref()
        .map(|create| completed(model, &create.named()));
    let requests = match (&create, &model.shapes.update) {
        _ if model.is_abstract || model.kind == Kind::Entity => None,
        (None, None) => None,
        (Some(create), None) => {
            let create = create.named();
            let mut form = replaced(&create);
            form.functions.extend(completion(&create));
            Some(form)
        }
        (create, Some(update)) => {
            let create = create.as_ref().map(super::definition::Definition::named);
            Some(merged(model, create.as_ref(), &update.ident))
        }
    };
    let same = same_to_clients(model, requests.is_some());
    let (forms, implementations) =
        form::expand(&model.container, requests, partial::in_parts(model));
    let superseding = (model.kind == Kind::Complex).then(|| undeclared::superseding(model));
    (
        quote!(type Assigns = #assigns; #forms #same #superseding),
        quote!(#markers #completed #implementations),
    )
}

/// Whether two values are the same to a client, of a type that is not sent as it is, or that is abstract and stands in
/// such ones.
fn same_to_clients(model: &Structured, is_formed: bool) -> Option<TokenStream> {
    let shapes = &model.shapes;
    let is_sent = shapes.create.is_some() || shapes.update.is_some();
    let is_within = model.is_abstract && model.kind == Kind::Complex && is_sent;
    if !is_formed && !is_within {
        return None;
    }
    // Where a value of one type takes the place of one of another, their base's part is kept.
    let kept = (is_within && shapes.create.is_some()).then(|| {
        quote! {
            fn keep_assigned(&mut self, from: Self, items: __odata::Items) {
                __odata::Completed::keep_assigned(self, from, items);
            }
        }
    });
    let same = same(model);
    Some(quote!(#same #kept))
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
        let (field, ty) = (&base.ident, &base.ty);
        quote_spanned!(at(ty)=> #field: <#ty as __odata::Completed>::of_create(create.#field),)
    });
    let own = model.properties.iter().map(|property| {
        let (field, value) = (&property.ident, property.of_create());
        quote!(#field: #value,)
    });
    let bag = model.dynamic.as_ref().map(|bag| {
        let field = &bag.ident;
        quote!(#field: create.#field,)
    });
    let annotations = model.annotations.as_ref().map(|bag| {
        let (field, blank) = (&bag.ident, bag.blank());
        quote!(#field: #blank,)
    });
    let keep_assigned = keep_assigned(model);
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

            #keep_assigned
        }
    }
}

/// How it takes over what the server assigned.
fn keep_assigned(model: &Structured) -> TokenStream {
    let base = model.base.as_ref().map(|base| {
        let (field, ty) = (&base.ident, &base.ty);
        quote_spanned! {at(ty)=>
            <#ty as __odata::Completed>::keep_assigned(&mut self.#field, from.#field, items);
        }
    });
    let own = model.properties.iter().filter_map(Property::keep_assigned);
    let annotations = model.annotations.as_ref().map(|bag| {
        let field = &bag.ident;
        quote!(self.#field = from.#field;)
    });
    let by_items = |property: &Property| property.keeps_within() || property.is_kept();
    let keeps_within = base.is_some() || model.properties.iter().any(by_items);
    let kept = quote!(#base #(#own)* #annotations);
    let [from, items] = [
        (!kept.is_empty(), quote!(from)),
        (keeps_within, quote!(items)),
    ]
    .map(|(is_used, name)| if is_used { name } else { quote!(_) });
    quote! {
        #[inline]
        fn keep_assigned(&mut self, #from: Self, #items: __odata::Items) {
            #kept
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

    /// Whether the server may have assigned something within what a client sends.
    fn keeps_within(&self) -> bool {
        !self.write_only && !self.is_of_server() && !self.form.primitive
    }

    /// Whether no update changes the value that a client sent.
    pub(super) fn is_kept(&self) -> bool {
        self.immutable && self.is_of_client() && !self.write_only
    }

    /// The statement that takes over what the server assigned to the property, or within it, and, in an update, what
    /// never changes.
    fn keep_assigned(&self) -> Option<TokenStream> {
        let (field, ty) = (&self.ident, &self.ty);
        let whole = quote!(self.#field = from.#field;);
        if self.is_of_server() && !self.write_only {
            return Some(whole);
        }
        let within = self.keeps_within().then(|| {
            quote_spanned! {at(ty)=>
                <#ty as __odata::PropertyType>::keep_assigned(
                    &mut self.#field, from.#field, items,
                );
            }
        });
        if !self.is_kept() {
            return within;
        }
        let within = within.map(|within| quote!(else { #within }));
        Some(quote! {
            if let __odata::Items::Unchanged = items {
                #whole
            } #within
        })
    }
}

/// A complex type with a `Create` and no `Update`: an update replaces what a client may send. Lacks the functions of
/// the create.
pub(in crate::expand) fn replaced(create: &TokenStream) -> Form {
    let types = quote!(type Create = #create; type Update = #create;);
    let functions = quote! {
        #[inline]
        fn change(old: Self, mut new: Self) -> <Self as __odata::PropertyType>::Update {
            __odata::take_place(&mut new, old, __odata::Gone::Noted);
            __odata::PropertyType::into_create(new)
        }

        #[inline]
        fn whole(new: Self) -> <Self as __odata::PropertyType>::Update {
            __odata::PropertyType::into_create(new)
        }

        #[inline]
        fn apply(value: &mut Self, update: <Self as __odata::PropertyType>::Update) {
            __odata::replace(value, update);
        }

        #[inline]
        fn made(update: <Self as __odata::PropertyType>::Update) -> Self {
            let mut value: Self = __odata::PropertyType::created(update);
            __odata::PropertyType::settle(&mut value);
            value
        }
    };
    Form { types, functions }
}

/// What a complex type's create means to properties of it.
fn completion(create: &TokenStream) -> TokenStream {
    quote! {
        #[inline]
        fn into_create(value: Self) -> #create {
            __odata::OfValue::of_value(value)
        }

        #[inline]
        fn created(create: #create) -> Self {
            __odata::Completed::of_create(create)
        }

        #[inline]
        fn keep_assigned(value: &mut Self, from: Self, items: __odata::Items) {
            __odata::Completed::keep_assigned(value, from, items);
        }
    }
}

/// A complex type with an `Update`: it is changed property by property.
fn merged(model: &Structured, create: Option<&TokenStream>, update: &Ident) -> Form {
    let krate = &model.container.krate;
    let changed = update::changed(model, update);
    let update = quote!(<Self as __odata::HasUpdate>::Update);
    let completion = match create {
        Some(create) => completion(create),
        None => quote! {
            #[inline]
            fn into_create(value: Self) -> Self {
                value
            }

            #[inline]
            fn created(create: Self) -> Self {
                create
            }

            #[inline]
            fn keep_assigned(value: &mut Self, from: Self, items: __odata::Items) {
                __odata::keep_as_it_is(value, from, items);
            }
        },
    };
    let own = quote!(Self);
    let create = create.unwrap_or(&own);
    let patched = patched(krate, &blank(model));
    let types = quote! {
        type Create = #create;
        type Update = #krate::Patch<#create, #update>;
    };
    let functions = quote! {
        #completion

        #[inline]
        fn change(old: Self, new: Self) -> <Self as __odata::PropertyType>::Update {
            #krate::Patch::Merge(#changed)
        }

        #[inline]
        fn whole(new: Self) -> <Self as __odata::PropertyType>::Update {
            #krate::Patch::Set(__odata::PropertyType::into_create(new))
        }

        #patched
    };
    Form { types, functions }
}

/// What becomes of a value, or of none, under a patch.
fn patched(krate: &Path, blank: &TokenStream) -> TokenStream {
    quote! {
        #[inline]
        fn apply(value: &mut Self, update: <Self as __odata::PropertyType>::Update) {
            match update {
                #krate::Patch::Set(create) => __odata::replace(value, create),
                #krate::Patch::Merge(update) => update.apply(value),
            }
        }

        #[inline]
        fn made(update: <Self as __odata::PropertyType>::Update) -> Self {
            match update {
                #krate::Patch::Set(create) => __odata::PropertyType::created(create),
                #krate::Patch::Merge(update) => {
                    let mut value = #blank;
                    update.apply(&mut value);
                    value
                }
            }
        }
    }
}

/// A value of which an update makes one. That of a generic type is put together of what is absent, so that
/// nothing is asked of its parameters: who holds such a value would have to ask it as well.
fn blank(model: &Structured) -> TokenStream {
    if !is_generic(model) {
        return quote!(<Self as __odata::SetProperties<'static>>::blank());
    }
    let base = model.base.as_ref().map(|base| {
        let (field, ty) = (&base.ident, &base.ty);
        quote_spanned!(at(ty)=> #field: <#ty as __odata::SetProperties<'static>>::blank(),)
    });
    let own = model.properties.iter().map(|property| {
        let (field, ty) = (&property.ident, &property.ty);
        let is_told = property.is_optional() || property.write_only;
        let value = if is_told || names_parameter(&model.container.generics, ty) {
            property.absent()
        } else {
            quote_spanned!(at(ty)=> <#ty as __odata::ReadValue<'static>>::blank())
        };
        quote!(#field: #value,)
    });
    let bags = [&model.dynamic, &model.annotations].into_iter().flatten();
    let bags = bags.map(|bag| {
        let field = &bag.ident;
        quote!(#field: ::core::default::Default::default(),)
    });
    quote!(Self { #base #(#own)* #(#bags)* })
}

/// Whether two values are the same to a client, by the properties that it may send, anew or as a change.
fn same(model: &Structured) -> TokenStream {
    let base = model.base.as_ref().map(|base| {
        let (field, ty) = (&base.ident, &base.ty);
        same_in(field, ty)
    });
    let own = model.properties.iter();
    let own = own.filter(|property| property.is_of_client() && !property.write_only);
    let own = own.map(|property| {
        let same = same_in(&property.ident, &property.ty);
        if !property.immutable {
            return same;
        }
        quote!((request == __odata::Shape::Update || #same))
    });
    let bag = model.dynamic.as_ref().map(|bag| {
        let (field, other) = (bag.of(quote!(self)), bag.of(quote!(other)));
        quote!(__odata::same_dynamic(#field, #other))
    });
    let same: Vec<_> = base.into_iter().chain(own).chain(bag).collect();
    let same = if same.is_empty() {
        quote!(let _ = (other, request); true)
    } else {
        quote!(let _ = request; #(#same)&&*)
    };
    quote! {
        #[inline]
        fn same(&self, other: &Self, request: __odata::Shape) -> ::core::primitive::bool {
            #same
        }
    }
}

/// The same of what a field holds.
fn same_in(field: &Ident, ty: &Type) -> TokenStream {
    quote_spanned! {at(ty)=>
        <#ty as __odata::PropertyType>::same(&self.#field, &other.#field, request)
    }
}
