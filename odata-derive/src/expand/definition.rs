use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Type;

use super::generics::{ImplGenerics, with_static_lifetimes};
use super::properties::{at, facets};
use super::{description, rules, scope, serde, sound};
use crate::form::{Form, names_parameter};
use crate::model::Definition;

/// A type definition.
pub(super) fn expand(model: &Definition, docs: &TokenStream) -> TokenStream {
    let (sound, value) = value(model);
    let implementations = [
        sound,
        described(model, &value),
        written(model, &value),
        read(model, &value),
        as_underlying(model),
        text(model),
        rules::namespace(&model.type_name).unwrap_or_default(),
        serde::expand(&model.container.ident, &model.container),
    ];
    scope(&model.container, &quote!(#docs #(#implementations)*))
}

/// The type of the value, spelled so that it is refused once where its name does not say that it is a primitive
/// type, and what makes that so.
fn value(model: &Definition) -> (TokenStream, Type) {
    let Definition { container, ty, .. } = model;
    let is_known = Form::of(ty, &container.generics).is_certain();
    let this =
        sound::this(container).filter(|_| !is_known && !names_parameter(&container.generics, ty));
    let Some(this) = this else {
        return (TokenStream::new(), ty.clone());
    };
    let of_ever = with_static_lifetimes(ty);
    let primitive = quote_spanned!(at(ty)=> <#of_ever as __odata::PrimitiveValue>::PRIMITIVE);
    let sound = sound::implementation(&this, &quote!(__odata::is_primitive(#primitive)));
    (sound, sound::spelled(container, ty))
}

/// What says what the type is.
fn described(model: &Definition, value: &Type) -> TokenStream {
    let ident = &model.container.ident;
    let ty = with_static_lifetimes(&model.ty);
    let macros = model.container.macros();
    let ImplGenerics {
        parameters,
        arguments,
        clause,
    } = ImplGenerics::new(&model.container.generics);
    let name = description::named(&model.type_name, "", "");
    let facets = facets(&model.facets).unwrap_or_else(|| quote!(__odata::Facets::NONE));
    let underlying = quote_spanned!(at(&ty)=> <#ty as __odata::PrimitiveValue>::PRIMITIVE);
    quote! {
        #[automatically_derived]
        impl #parameters __odata::ODataType for #ident #arguments #clause {
            const TYPE: __odata::Type = __odata::Type::Definition(
                &__odata::TypeDefinition::new(#name, #underlying, #facets),
            );
        }
        #[automatically_derived]
        impl #parameters __odata::PropertyType for #ident #arguments #clause {
            const TYPE_REF: __odata::TypeRef =
                <#value as __odata::PropertyType>::TYPE_REF.of_type(|| <Self as __odata::ODataType>::TYPE);
            const IN_KEYS: ::core::primitive::bool = <#value as __odata::PropertyType>::IN_KEYS;
            const IN_COLLECTIONS: ::core::primitive::bool =
                <#value as __odata::PropertyType>::IN_COLLECTIONS;
            #macros::same_in_requests!();

            fn same(&self, other: &Self, request: __odata::Shape) -> ::core::primitive::bool {
                <#value as __odata::PropertyType>::same(&self.0, &other.0, request)
            }
        }
    }
}

fn written(model: &Definition, value: &Type) -> TokenStream {
    let ident = &model.container.ident;
    let ImplGenerics {
        parameters,
        arguments,
        clause,
    } = ImplGenerics::new(&model.container.generics);
    quote! {
        #[automatically_derived]
        impl #parameters __odata::WriteValue for #ident #arguments #clause {
            fn write(&self, writer: &mut __odata::Writer<'_>) {
                <#value as __odata::WriteValue>::write(&self.0, writer);
            }

            fn write_property(&self, key: &'static __odata::WireName, writer: &mut __odata::Writer<'_>) {
                <#value as __odata::WriteValue>::write_property(&self.0, key, writer);
            }

            fn is_null(&self) -> ::core::primitive::bool {
                <#value as __odata::WriteValue>::is_null(&self.0)
            }
        }
    }
}

fn read(model: &Definition, value: &Type) -> TokenStream {
    let ident = &model.container.ident;
    let ImplGenerics {
        parameters,
        arguments,
        clause,
    } = ImplGenerics::reading(&model.container.generics);
    let read = match facets(&model.facets) {
        None => quote_spanned! {at(&model.ty)=>
            <#value as __odata::ReadValue<'de>>::read(&mut self.0, reader)
        },
        Some(facets) => {
            let name = description::named(&model.type_name, "", "");
            quote!(__odata::read_within::<#value>(&mut self.0, #name, &#facets, reader))
        }
    };
    quote! {
        #[automatically_derived]
        impl #parameters __odata::ReadValue<'de> for #ident #arguments #clause {
            type By = __odata::Itself;

            fn blank() -> Self {
                Self(<#value as __odata::ReadValue<'de>>::blank())
            }

            fn read(
                &mut self,
                reader: &mut __odata::Reader<'de>,
            ) -> ::core::result::Result<(), __odata::Error> {
                #read
            }
        }
    }
}

/// What leads from a value to one of the underlying type, and back.
pub(super) fn as_underlying(model: &Definition) -> TokenStream {
    let (ident, ty) = (&model.container.ident, &model.ty);
    let (parameters, arguments, clause) = model.container.generics.split_for_impl();
    quote! {
        #[automatically_derived]
        impl #parameters ::core::convert::From<#ty> for #ident #arguments #clause {
            fn from(value: #ty) -> Self {
                Self(value)
            }
        }
        #[automatically_derived]
        impl #parameters ::core::convert::AsRef<#ty> for #ident #arguments #clause {
            fn as_ref(&self) -> &#ty {
                &self.0
            }
        }
        #[automatically_derived]
        impl #parameters ::core::ops::Deref for #ident #arguments #clause {
            type Target = #ty;

            fn deref(&self) -> &#ty {
                &self.0
            }
        }
    }
}

/// The underlying type's text form, if it has one: the bounds are higher-ranked, so that they may be
/// false of a type that is known.
fn text(model: &Definition) -> TokenStream {
    let (ident, ty) = (&model.container.ident, &model.ty);
    let mut displayed = model.container.generics.clone();
    displayed
        .make_where_clause()
        .predicates
        .push(syn::parse_quote!(for<'__a> #ty: ::core::fmt::Display));
    let mut parsed = model.container.generics.clone();
    parsed
        .make_where_clause()
        .predicates
        .push(syn::parse_quote!(for<'__a> #ty: ::core::str::FromStr));
    let (parameters, arguments, displayed) = displayed.split_for_impl();
    let (_, _, parsed) = parsed.split_for_impl();
    quote! {
        #[automatically_derived]
        impl #parameters ::core::fmt::Display for #ident #arguments #displayed {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.0, f)
            }
        }
        #[automatically_derived]
        impl #parameters ::core::str::FromStr for #ident #arguments #parsed {
            type Err = <#ty as ::core::str::FromStr>::Err;

            fn from_str(text: &::core::primitive::str) -> ::core::result::Result<Self, Self::Err> {
                <#ty as ::core::str::FromStr>::from_str(text).map(Self)
            }
        }
    }
}
