//! What a type with mistakes gets, so that the types that use it have no errors of their own: the
//! implementations, which do nothing, since the program does not compile anyway.

mod companion;
mod methods;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{GenericArgument, Ident};

use super::generics::ImplGenerics;
use super::{definition, scope, serde, sound};
use crate::form::{arguments, path};
use crate::model::{BaseField, Broken, Container, Derive, Model};

pub(crate) fn stub(mut broken: Broken) -> TokenStream {
    // The entity's own fields are known, and lead to the base's.
    let base = base(&broken);
    let error = silence(&mut broken);
    let Broken {
        derive,
        container,
        model,
        ..
    } = &broken;
    let ident = &container.ident;
    let described = match derive {
        Derive::Entity | Derive::Complex => described(*derive, container),
        Derive::Enumeration => enumeration(container),
        Derive::Definition => TokenStream::new(),
    };
    let underlying = match model {
        Some(Model::Definition(model)) => definition::as_underlying(model),
        _ => TokenStream::new(),
    };
    let (companions, requests) = companion::expand(&broken);
    let (payload, property) = (
        payload(ident, container),
        property(*derive, container, requests),
    );
    let serde = serde::expand(ident, container);
    let implementations = scope(
        container,
        &quote!(#payload #property #described #serde #base #underlying #error),
    );
    quote!(#companions #implementations)
}

fn base(broken: &Broken) -> TokenStream {
    let container = &broken.container;
    match (&broken.base, &broken.model) {
        // Of a lifetime that is not said, the compiler would say more.
        (_, Some(Model::Structured(model))) if model.base.as_ref().is_some_and(is_unsaid) => {
            TokenStream::new()
        }
        (Some(base), _) => companion::deref(&container.ident, container, &quote!(#base)),
        (None, Some(Model::Structured(structured))) => super::base::expand(structured),
        _ => TokenStream::new(),
    }
}

fn is_unsaid(base: &BaseField) -> bool {
    let last = path(&base.ty).and_then(|path| path.segments.last());
    last.is_some_and(|last| {
        let mut written = arguments(&last.arguments).into_iter();
        written.any(|argument| matches!(argument, GenericArgument::Lifetime(of) if of.ident == "_"))
    })
}

/// Spells as a type in error whatever is not known of a type: the compiler says nothing of what is made of it.
/// The error stands where the type asks for a constant, since there is no other way to such a type.
fn silence(broken: &mut Broken) -> Option<TokenStream> {
    let error = broken.error.take()?;
    let this = match &broken.model {
        Some(Model::Structured(_) | Model::Derived(_)) => sound::this(&broken.container),
        _ => None,
    };
    let Some(this) = this else {
        return Some(error);
    };
    broken.is_silent = true;
    if let Some(Model::Structured(model)) = &mut broken.model {
        sound::spell_all(model);
    }
    Some(quote! {
        impl<__T: ?::core::marker::Sized> __odata::Sound<__T> for #this {
            type Is = <__T as __odata::Checked<{ #error }>>::Is;
        }
    })
}

/// Reading and writing a value.
fn payload(ident: &Ident, container: &Container) -> TokenStream {
    let ImplGenerics {
        parameters,
        arguments,
        clause,
    } = ImplGenerics::new(&container.generics);
    let reading = ImplGenerics::reading(&container.generics);
    let (read_parameters, read_clause) = (reading.parameters, reading.clause);
    quote! {
        impl #parameters __odata::ObjectValue for #ident #arguments #clause {}
        impl #parameters __odata::WriteValue for #ident #arguments #clause {
            fn write(&self, _: &mut __odata::Writer<'_>) {}
        }
        impl #read_parameters __odata::ReadValue<'de> for #ident #arguments #read_clause {
            type By = __odata::Itself;
        }
    }
}

/// Reading and writing properties.
fn properties(ident: &Ident, container: &Container) -> TokenStream {
    let ImplGenerics {
        parameters,
        arguments,
        clause,
    } = ImplGenerics::new(&container.generics);
    let reading = ImplGenerics::reading(&container.generics);
    let (read_parameters, read_clause) = (reading.parameters, reading.clause);
    quote! {
        impl #parameters __odata::PutProperties for #ident #arguments #clause {
            fn put(&self, _: &mut __odata::Writer<'_>, _: __odata::Part) {}
        }
        impl #read_parameters __odata::SetProperties<'de> for #ident #arguments #read_clause {
            fn blank() -> Self {
                ::core::unimplemented!()
            }

            fn set(
                &mut self,
                _: ::core::primitive::usize,
                _: &mut __odata::Reader<'de>,
            ) -> ::core::result::Result<(), __odata::Error> {
                ::core::unimplemented!()
            }
        }
    }
}

/// The value as a property's, which is itself in requests, or what these tokens say.
fn property(
    derive: Derive,
    container: &Container,
    requests: Option<(TokenStream, TokenStream)>,
) -> TokenStream {
    let ident = &container.ident;
    let ImplGenerics {
        parameters,
        arguments,
        clause,
    } = ImplGenerics::new(&container.generics);
    let kind = match derive {
        Derive::Entity => quote!(Entity),
        Derive::Complex => quote!(Complex),
        Derive::Enumeration => quote!(Enumeration),
        Derive::Definition => quote!(Primitive),
    };
    let macros = container.macros();
    let (requests, beside) =
        requests.unwrap_or_else(|| (quote!(#macros::same_in_requests!();), TokenStream::new()));
    quote! {
        impl #parameters __odata::PropertyType for #ident #arguments #clause {
            const TYPE_REF: __odata::TypeRef =
                <::core::primitive::bool as __odata::PropertyType>::TYPE_REF;
            const KIND: __odata::ValueKind = __odata::ValueKind::#kind;
            #requests
        }
        #beside
    }
}

/// What others derive from.
fn described(derive: Derive, container: &Container) -> TokenStream {
    let ident = &container.ident;
    let ImplGenerics {
        parameters,
        arguments,
        clause,
    } = ImplGenerics::new(&container.generics);
    let (kind, marker) = match derive {
        Derive::Complex => (quote!(Complex), quote!(ODataComplex)),
        _ => (quote!(Entity), quote!(ODataEntity)),
    };
    let properties = properties(ident, container);
    quote! {
        impl #parameters __odata::Describe for #ident #arguments #clause {
            type Keeps = __odata::Nowhere;
            const ALL: &'static [&'static __odata::Property] = &[];
            const INDEX: &'static [::core::primitive::u16] = &[0];
            const DESCRIPTION: &'static __odata::StructuredType = &__odata::StructuredType::new(
                __odata::StructuredKind::#kind,
                "broken",
                ",\"@odata.type\":\"broken\"",
                __odata::PropertyTable::new(&[], &[0]),
            );
        }
        impl #parameters __odata::#marker for #ident #arguments #clause {}
        #properties
    }
}

fn enumeration(container: &Container) -> TokenStream {
    let ident = &container.ident;
    if !container.generics.params.is_empty() {
        return TokenStream::new();
    }
    quote! {
        impl __odata::ODataType for #ident {
            const TYPE: __odata::Type =
                __odata::Type::Enumeration(<Self as __odata::ODataEnum>::ENUM_TYPE);
        }
        impl __odata::ODataEnum for #ident {
            const ENUM_TYPE: &'static __odata::EnumType =
                &__odata::EnumType::new("broken", &[]).flags();

            fn member(_: ::core::primitive::usize) -> ::core::option::Option<Self> {
                ::core::option::Option::None
            }

            fn place(
                &self,
            ) -> ::core::result::Result<::core::primitive::usize, &::core::primitive::str> {
                ::core::result::Result::Ok(0)
            }
        }
    }
}
