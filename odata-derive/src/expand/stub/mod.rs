//! What a type with mistakes gets, so that the types that use it have no errors of their own: the
//! implementations, which do nothing, since the program does not compile anyway.

mod companion;

use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

use super::generics::ImplGenerics;
use super::{scope, serde};
use crate::model::{Broken, Container, Derive, Model};

pub(crate) fn stub(broken: &Broken) -> TokenStream {
    let Broken {
        derive,
        container,
        base,
        model,
    } = broken;
    let ident = &container.ident;
    let described = match derive {
        Derive::Entity | Derive::Complex => described(*derive, container),
        Derive::Enumeration => enumeration(container),
        Derive::Definition => TokenStream::new(),
    };
    let (payload, property) = (payload(ident, container), property(*derive, container));
    let serde = serde::expand(ident, container);
    let base = match (base, model) {
        (Some(base), _) => companion::deref(ident, container, &quote!(#base)),
        (None, Some(Model::Structured(structured))) => super::base::expand(structured),
        _ => TokenStream::new(),
    };
    let companions = companion::expand(broken);
    let implementations = scope(
        container,
        &quote!(#payload #property #described #serde #base),
    );
    quote!(#companions #implementations)
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
            fn blank() -> Self {
                ::core::unimplemented!()
            }

            fn read(
                &mut self,
                _: &mut __odata::Reader<'de>,
            ) -> ::core::result::Result<(), __odata::Error> {
                ::core::unimplemented!()
            }
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

/// The value as a property's.
fn property(derive: Derive, container: &Container) -> TokenStream {
    let (ident, krate) = (&container.ident, &container.krate);
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
    quote! {
        impl #parameters __odata::PropertyType for #ident #arguments #clause {
            const TYPE_REF: __odata::TypeRef =
                <::core::primitive::bool as __odata::PropertyType>::TYPE_REF;
            const KIND: __odata::ValueKind = __odata::ValueKind::#kind;
            #krate::same_in_requests!();
        }
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
            const OWN: &'static [__odata::Property] = &[];
            const ALL: &'static [&'static __odata::Property] = &[];
            const INDEX: &'static [::core::primitive::u16] = &[0];
            const DESCRIPTION: &'static __odata::StructuredType = &__odata::StructuredType::new(
                __odata::StructuredKind::#kind,
                "broken",
                ",\"@odata.type\":\"broken\"",
                __odata::PropertyTable::new(&[], &[0]),
            );
        }
        impl #parameters __odata::ODataType for #ident #arguments #clause {
            const TYPE: __odata::Type =
                __odata::Type::Structured(<Self as __odata::Describe>::DESCRIPTION);
        }
        impl #parameters __odata::#marker for #ident #arguments #clause {}
        impl #parameters __odata::Structured for #ident #arguments #clause {
            type Of = Self;
            const SHAPE: __odata::Shape = __odata::Shape::Read;
        }
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
