//! The companions of a type with mistakes: they have the entity's own fields, for want of a better
//! guess.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Ident;
use syn::ext::IdentExt;

use super::{payload, properties};
use crate::expand::generics::ImplGenerics;
use crate::expand::{scope, serde};
use crate::model::{Broken, Container, Derive, Model};

/// A shape and the companion's name.
type Made = (&'static str, Ident);

pub(super) fn expand(broken: &Broken) -> TokenStream {
    let made = made(broken);
    let container = &broken.container;
    let companions = made
        .iter()
        .map(|(shape, ident)| companion(broken, shape, ident, &made));
    let navigable = (broken.derive == Derive::Entity).then(|| navigable(container, &made));
    quote!(#(#companions)* #navigable)
}

/// The companions that the type would have; those that go by default where nothing is known.
fn made(broken: &Broken) -> Vec<Made> {
    let shapes = match &broken.model {
        Some(Model::Structured(model)) => Some(&model.shapes),
        Some(Model::Derived(model)) => Some(&model.shapes),
        None if broken.derive == Derive::Entity => {
            let of = broken.container.ident.unraw();
            let names = ["Create", "Update", "Assigned"];
            return names
                .map(|shape| (shape, format_ident!("{of}{shape}")))
                .into();
        }
        _ => None,
    };
    let Some(shapes) = shapes else {
        return Vec::new();
    };
    let asked = [
        ("Create", &shapes.create),
        ("Update", &shapes.update),
        ("Assigned", &shapes.assigned),
        ("Partial", &shapes.partial),
    ];
    let mut made: Vec<Made> = Vec::new();
    for (shape, companion) in asked {
        let ident = companion.as_ref().map(|companion| companion.ident.clone());
        // A name that is taken is a mistake that was reported.
        let is_free = |ident: &Ident| {
            *ident != broken.container.ident && made.iter().all(|(_, made)| made != ident)
        };
        if let Some(ident) = ident.filter(is_free) {
            made.push((shape, ident));
        }
    }
    made
}

fn companion(broken: &Broken, shape: &str, ident: &Ident, made: &[Made]) -> TokenStream {
    let container = &broken.container;
    let (entity, vis) = (&container.ident, &container.vis);
    let (parameters, arguments, clause) = container.generics.split_for_impl();
    let own = Container {
        ident: ident.clone(),
        ..container.clone()
    };
    let (payload, properties) = (payload(ident, &own), properties(ident, &own));
    let serde = serde::expand(ident, &own);
    let conversions = conversions(container, ident);
    let methods = methods(broken, shape, ident, made);
    let complete = (shape == "Assigned").then(|| {
        quote!(
            const COMPLETE: ::core::primitive::bool = true;
        )
    });
    let (has, shape) = (format_ident!("Has{shape}"), format_ident!("{shape}"));
    let implementations = scope(
        container,
        &quote! {
            impl #parameters __odata::#has for #entity #arguments #clause {
                type #shape = #ident #arguments;
                #complete
            }
            #payload #properties #serde #conversions #methods
        },
    );
    quote! {
        #[derive(
            ::core::clone::Clone,
            ::core::fmt::Debug,
            ::core::default::Default,
            ::core::cmp::PartialEq,
        )]
        #[allow(missing_docs)]
        #vis struct #ident #parameters (
            ::core::marker::PhantomData<fn() -> #entity #arguments>,
        ) #clause;
        #implementations
    }
}

/// What leads from a companion to the entity's fields, and from the entity to a companion.
fn conversions(container: &Container, ident: &Ident) -> TokenStream {
    let entity = &container.ident;
    let (parameters, arguments, clause) = container.generics.split_for_impl();
    let deref = deref(ident, container, &quote!(#entity #arguments));
    quote! {
        #deref
        impl #parameters ::core::convert::From<#entity #arguments> for #ident #arguments #clause {
            fn from(_: #entity #arguments) -> Self {
                ::core::unimplemented!()
            }
        }
    }
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

/// The methods and traits of a shape that derived types and users call.
fn methods(broken: &Broken, shape: &str, ident: &Ident, made: &[Made]) -> TokenStream {
    let container = &broken.container;
    let (entity, vis) = (&container.ident, &container.vis);
    let (parameters, arguments, clause) = container.generics.split_for_impl();
    let (methods, traits) = match shape {
        "Create" => create(broken, ident, made),
        "Update" => (update(container), TokenStream::new()),
        "Partial" => partial(container, ident),
        "Assigned" => (TokenStream::new(), assigned(container, ident)),
        _ => (TokenStream::new(), TokenStream::new()),
    };
    quote! {
        #[allow(missing_docs, dead_code, clippy::pedantic)]
        impl #parameters #ident #arguments #clause {
            #vis fn new() -> Self {
                ::core::unimplemented!()
            }

            #methods
        }
        impl #parameters __odata::Empty for #ident #arguments #clause {
            const REQUIRES_NOTHING: ::core::primitive::bool = true;
        }
        impl #parameters ::core::convert::AsRef<#entity #arguments> for #ident #arguments #clause {
            fn as_ref(&self) -> &#entity #arguments {
                ::core::unimplemented!()
            }
        }
        #traits
    }
}

fn create(broken: &Broken, ident: &Ident, made: &[Made]) -> (TokenStream, TokenStream) {
    let container = &broken.container;
    let (entity, vis) = (&container.ident, &container.vis);
    let (parameters, arguments, clause) = container.generics.split_for_impl();
    let assigned = made
        .iter()
        .find(|(shape, _)| *shape == "Assigned")
        .map(|(_, ident)| ident);
    let methods = assigned.map(|assigned| {
        quote! {
            #vis fn assign(self, _: #assigned #arguments) -> #entity #arguments {
                ::core::unimplemented!()
            }

            #vis fn split(_: #entity #arguments) -> (Self, #assigned #arguments) {
                ::core::unimplemented!()
            }
        }
    });
    let split = assigned.map(|_| {
        quote! {
            impl #parameters __odata::Split for #entity #arguments #clause {}
            impl #parameters __odata::Joined for #entity #arguments #clause {
                fn join(_: Self::Create, _: Self::Assigned) -> Self {
                    ::core::unimplemented!()
                }
            }
        }
    });
    let completed = quote! {
        impl #parameters __odata::Completed for #entity #arguments #clause {
            fn of_create(_: #ident #arguments) -> Self {
                ::core::unimplemented!()
            }

            fn keep_assigned(&mut self, _: Self) {}
        }
        impl #parameters __odata::OfValue for #entity #arguments #clause {
            const INVENTS_NOTHING: ::core::primitive::bool = true;
        }
    };
    (methods.unwrap_or_default(), quote!(#split #completed))
}

fn assigned(container: &Container, ident: &Ident) -> TokenStream {
    let entity = &container.ident;
    let (parameters, arguments, clause) = container.generics.split_for_impl();
    quote! {
        impl #parameters __odata::AssignedOf<#entity #arguments> for #ident #arguments #clause {}
    }
}

fn update(container: &Container) -> TokenStream {
    let (entity, vis) = (&container.ident, &container.vis);
    let (_, arguments, _) = container.generics.split_for_impl();
    quote! {
        #vis fn between(_: &#entity #arguments, _: &#entity #arguments) -> Self {
            ::core::unimplemented!()
        }

        #vis fn apply(self, _: &mut #entity #arguments) {}

        #vis fn is_empty(&self) -> ::core::primitive::bool {
            true
        }
    }
}

fn partial(container: &Container, ident: &Ident) -> (TokenStream, TokenStream) {
    let (entity, vis) = (&container.ident, &container.vis);
    let (parameters, arguments, clause) = container.generics.split_for_impl();
    let methods = quote! {
        #vis fn merge_into(
            self,
            _: &mut #entity #arguments,
        ) -> ::core::result::Result<(), __odata::Error> {
            ::core::unimplemented!()
        }
    };
    let part = quote! {
        impl #parameters __odata::Structured for #ident #arguments #clause {
            type Of = #entity #arguments;
            const SHAPE: __odata::Shape = __odata::Shape::Partial;
        }
        impl #parameters __odata::PartOf<#entity #arguments> for #ident #arguments #clause {
            fn merge(
                self,
                _: &mut #entity #arguments,
            ) -> ::core::result::Result<(), __odata::Error> {
                ::core::unimplemented!()
            }

            fn whole(
                self,
            ) -> ::core::result::Result<#entity #arguments, __odata::Error> {
                ::core::unimplemented!()
            }

            fn key(&self, _: &mut __odata::Key) {}

            fn key_of(_: &#entity #arguments, _: &mut __odata::Key) {}
        }
        impl #parameters __odata::OfPart for #entity #arguments #clause {
            fn of_part(
                _: Self::Partial,
            ) -> ::core::result::Result<Self, __odata::Error> {
                ::core::unimplemented!()
            }
        }
        impl #parameters __odata::IntoPart for #entity #arguments #clause {
            fn into_part(self) -> Self::Partial {
                ::core::unimplemented!()
            }
        }
    };
    (methods, part)
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
        Some(("Create", ident)) => quote!(#ident #arguments),
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
