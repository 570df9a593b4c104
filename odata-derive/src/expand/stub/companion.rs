//! The companions of a type with mistakes: their fields, as far as they are known, are of types that are
//! known, or of one that is in error. Where nothing is known, they have the entity's own fields, for want of
//! a better guess.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Ident;
use syn::ext::IdentExt;

use super::methods::methods;
use super::{payload, properties};
use crate::expand::form::{self, Form};
use crate::expand::generics::ImplGenerics;
use crate::expand::{base, derived, scope, serde, shape, sound};
use crate::model::{Broken, Container, Derive, Model, Shapes};

/// A companion.
pub(super) struct Made {
    pub(super) shape: &'static str,
    /// The companion as a container of its own.
    pub(super) container: Container,
    item: TokenStream,
    /// `Deref`.
    deref: TokenStream,
}

/// The companions, and what a complex value is in requests where they replace it.
pub(super) fn expand(broken: &Broken) -> (TokenStream, Option<(TokenStream, TokenStream)>) {
    let made = made(broken);
    let container = &broken.container;
    let companions = made.iter().map(|own| companion(broken, own, &made));
    let navigable = (broken.derive == Derive::Entity).then(|| navigable(container, &made));
    let requests =
        (broken.derive == Derive::Complex && !made.is_empty()).then(|| in_requests(broken, &made));
    (quote!(#(#companions)* #navigable), requests)
}

fn in_requests(broken: &Broken, made: &[Made]) -> (TokenStream, TokenStream) {
    let krate = &broken.container.krate;
    let of = |shape: &str| {
        made.iter()
            .find(|made| made.shape == shape)
            .map(Made::named)
    };
    let create = of("Create").unwrap_or_else(|| quote!(Self));
    let (create, update, partial) = match (sound::this(&broken.container), of("Update")) {
        // Then there may be companions that it has not.
        (Some(_), _) if broken.is_silent && broken.has_mistakes() => {
            let any = in_error(broken);
            (any.clone(), any.clone(), any)
        }
        (_, update) => {
            let update = match update {
                Some(update) => quote!(#krate::Patch<#create, #update>),
                None => create.clone(),
            };
            (
                create,
                update,
                of("Partial").unwrap_or_else(|| quote!(Self)),
            )
        }
    };
    let of = |form: &str| {
        let form = format_ident!("{form}");
        quote!(<Self as __odata::PropertyType>::#form)
    };
    let [create_of, update_of, part_of] = ["Create", "Update", "Partial"].map(of);
    let requests = Form {
        types: quote! {
            type Create = #create;
            type Update = #update;
        },
        functions: quote! {
            fn into_create(_: Self) -> #create_of {
                ::core::unimplemented!()
            }

            fn change(_: Self, _: Self) -> #update_of {
                ::core::unimplemented!()
            }

            fn whole(_: Self) -> #update_of {
                ::core::unimplemented!()
            }

            fn apply(_: &mut Self, _: #update_of) {}

            fn created(_: #create_of) -> Self {
                ::core::unimplemented!()
            }

            fn made(_: #update_of) -> Self {
                ::core::unimplemented!()
            }
        },
    };
    let parts = Form {
        types: quote!(type Partial = #partial;),
        functions: quote! {
            fn of_part(_: #part_of) -> ::core::result::Result<Self, __odata::Error> {
                ::core::unimplemented!()
            }

            fn into_part(_: Self) -> #part_of {
                ::core::unimplemented!()
            }
        },
    };
    let (items, implementations) = form::expand(&broken.container, Some(requests), Some(parts));
    (quote!(type Assigns = (); #items), implementations)
}

/// The companions that the type would have; those that go by default where nothing is known.
fn made(broken: &Broken) -> Vec<Made> {
    let mut made: Vec<Made> = Vec::new();
    for companion in possible(broken) {
        let ident = &companion.container.ident;
        // A name that is taken is a mistake that was reported.
        let is_taken = made.iter().any(|made| made.container.ident == *ident);
        if *ident != broken.container.ident && !is_taken {
            made.push(companion);
        }
    }
    made
}

fn possible(broken: &Broken) -> Vec<Made> {
    match &broken.model {
        Some(Model::Structured(model)) if broken.is_silent => {
            let known = shape::known(model).into_iter();
            known.map(|known| Made::of_known(broken, known)).collect()
        }
        Some(Model::Derived(model)) if broken.is_silent => derived::known(model)
            .into_iter()
            .map(|(shape, container, item)| Made {
                shape,
                container,
                item,
                deref: TokenStream::new(),
            })
            .collect(),
        Some(Model::Structured(model)) => named_alone(broken, &model.shapes),
        Some(Model::Derived(model)) => named_alone(broken, &model.shapes),
        None if broken.derive == Derive::Entity => {
            let of = broken.container.ident.unraw();
            ["Create", "Update", "Assigned"]
                .map(|shape| Made::of_nothing(broken, shape, format_ident!("{of}{shape}")))
                .into()
        }
        _ => Vec::new(),
    }
}

fn named_alone(broken: &Broken, shapes: &Shapes) -> Vec<Made> {
    let made = shapes.made();
    made.map(|(shape, companion)| Made::of_nothing(broken, shape.name(), companion.ident.clone()))
        .collect()
}

/// A type that is in error.
fn in_error(broken: &Broken) -> TokenStream {
    match sound::this(&broken.container) {
        Some(this) => quote!(<#this as __odata::Sound<()>>::Is),
        None => quote!(()),
    }
}

impl Made {
    /// With its arguments.
    pub(super) fn named(&self) -> TokenStream {
        let (_, arguments, _) = self.container.generics.split_for_impl();
        let ident = &self.container.ident;
        quote!(#ident #arguments)
    }

    /// Whether all parameters of the entity's that are no lifetimes are its own.
    pub(super) fn has_all(&self, entity: &Container) -> bool {
        let count = |container: &Container| {
            let generics = &container.generics;
            generics.params.len() - generics.lifetimes().count()
        };
        count(&self.container) == count(entity)
    }

    fn of_known(broken: &Broken, known: shape::Known) -> Self {
        let shape::Known {
            shape,
            container,
            base,
            definition,
        } = known;
        let deref = match (base, &broken.base) {
            (Some((field, ty)), _) => base::deref(&container, &field, &ty),
            // No field is there for the base, whose own would be reached.
            (None, Some(_)) => deref(&container.ident, &container, &in_error(broken)),
            (None, None) => TokenStream::new(),
        };
        Self {
            shape,
            deref,
            container,
            item: definition,
        }
    }

    /// A companion of which the name is known alone.
    fn of_nothing(broken: &Broken, shape: &'static str, ident: Ident) -> Self {
        let entity = &broken.container;
        let (of, vis) = (&entity.ident, &entity.vis);
        let (parameters, arguments, clause) = entity.generics.split_for_impl();
        let item = quote! {
            #[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
            #[allow(missing_docs)]
            #vis struct #ident #parameters (
                ::core::marker::PhantomData<fn() -> #of #arguments>,
            ) #clause;
        };
        Self {
            shape,
            deref: deref(&ident, entity, &quote!(#of #arguments)),
            container: Container {
                ident,
                ..entity.clone()
            },
            item,
        }
    }
}

fn companion(broken: &Broken, made: &Made, all: &[Made]) -> TokenStream {
    let Made {
        shape,
        container: own,
        item,
        deref,
    } = made;
    let container = &broken.container;
    let (entity, ident, named) = (&container.ident, &own.ident, made.named());
    let ImplGenerics {
        parameters,
        arguments,
        clause,
    } = ImplGenerics::new(&container.generics);
    let (payload, properties) = (payload(ident, own), properties(ident, own));
    let bags = bags(shape, own);
    let serde = serde::expand(ident, own);
    let methods = methods(broken, made, all);
    let complete = (*shape == "Assigned").then(|| {
        quote!(
            const COMPLETE: ::core::primitive::bool = true;
        )
    });
    let (has, shape) = (format_ident!("Has{shape}"), format_ident!("{shape}"));
    let implementations = scope(
        container,
        &quote! {
            impl #parameters __odata::#has for #entity #arguments #clause {
                type #shape = #named;
                #complete
            }
            #payload #properties #bags #serde #deref
            impl #parameters ::core::convert::From<#entity #arguments> for #named #clause {
                fn from(_: #entity #arguments) -> Self {
                    ::core::unimplemented!()
                }
            }
            #methods
        },
    );
    quote!(#item #implementations)
}

/// Where it keeps what is not declared; of a `Partial`, its view of the type says so.
fn bags(shape: &str, own: &Container) -> Option<TokenStream> {
    let ident = &own.ident;
    let ImplGenerics {
        parameters,
        arguments,
        clause,
    } = ImplGenerics::new(&own.generics);
    (shape != "Partial")
        .then(|| quote!(impl #parameters __odata::Bags for #ident #arguments #clause {}))
}

/// `Deref` and `DerefMut`.
pub(super) fn deref(ident: &Ident, container: &Container, target: &TokenStream) -> TokenStream {
    let (parameters, arguments, clause) = container.generics.split_for_impl();
    quote! {
        impl #parameters ::core::ops::Deref for #ident #arguments #clause {
            type Target = #target;

            fn deref(&self) -> &Self::Target {
                ::core::unimplemented!()
            }
        }
        impl #parameters ::core::ops::DerefMut for #ident #arguments #clause {
            fn deref_mut(&mut self) -> &mut Self::Target {
                ::core::unimplemented!()
            }
        }
    }
}

/// What navigation properties that lead to the type hold.
fn navigable(container: &Container, made: &[Made]) -> TokenStream {
    let entity = &container.ident;
    let ImplGenerics {
        parameters,
        arguments,
        clause,
    } = ImplGenerics::new(&container.generics);
    let insert = match made.first() {
        Some(own) if own.shape == "Create" => own.named(),
        _ => quote!(__odata::NoCreate),
    };
    scope(
        container,
        &quote! {
            impl #parameters __odata::Navigable for #entity #arguments #clause {
                type Insert = #insert;
                type Part = Self;
                type Merging = __odata::Wholes;
            }
        },
    )
}
