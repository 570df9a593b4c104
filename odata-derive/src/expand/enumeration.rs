use proc_macro2::TokenStream;
use quote::quote;

use super::{description, rules, scope, serde};
use crate::model::Enumeration;

/// An enumeration type.
pub(super) fn expand(model: &Enumeration, docs: &TokenStream) -> TokenStream {
    let ident = &model.container.ident;
    let (enum_type, value, property) = (enum_type(model), value(model), property(model));
    let serde = serde::expand(ident, &model.container);
    let namespace = rules::namespace(&model.type_name);
    scope(
        &model.container,
        &quote!(#docs #enum_type #value #property #serde #namespace),
    )
}

fn enum_type(model: &Enumeration) -> TokenStream {
    let ident = &model.container.ident;
    let name = description::named(&model.type_name, "", "");
    let members = model.members.iter().map(|member| {
        let (name, value) = (&member.name, member.value);
        let aliases = (!member.aliases.is_empty()).then(|| {
            let aliases = &member.aliases;
            quote!(.aliases(&[#(#aliases),*]))
        });
        quote!(__odata::Member::new(#name, #value) #aliases)
    });
    let flags = model.flags.then(|| quote!(.flags()));
    let ignore_case = model.ignore_case.then(|| quote!(.ignore_case()));
    let idents: Vec<_> = model.members.iter().map(|member| &member.ident).collect();
    let places: Vec<_> = (0..idents.len()).collect();
    let other = model.other.as_ref().map(|other| {
        quote! {
            fn other(name: &::core::primitive::str) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(Self::#other(::core::convert::From::from(name)))
            }
        }
    });
    let other_place = model
        .other
        .as_ref()
        .map(|other| quote!(Self::#other(name) => ::core::result::Result::Err(name),));
    quote! {
        #[automatically_derived]
        impl __odata::ODataType for #ident {
            const TYPE: __odata::Type =
                __odata::Type::Enumeration(<Self as __odata::ODataEnum>::ENUM_TYPE);
        }
        #[automatically_derived]
        impl __odata::ODataEnum for #ident {
            const ENUM_TYPE: &'static __odata::EnumType =
                &__odata::EnumType::new(#name, &[#(#members),*]) #flags #ignore_case;

            fn member(place: ::core::primitive::usize) -> ::core::option::Option<Self> {
                match place {
                    #(#places => ::core::option::Option::Some(Self::#idents),)*
                    _ => ::core::option::Option::None,
                }
            }

            #other

            fn place(
                &self,
            ) -> ::core::result::Result<::core::primitive::usize, &::core::primitive::str> {
                match self {
                    #(Self::#idents => ::core::result::Result::Ok(#places),)*
                    #other_place
                }
            }
        }
    }
}

fn value(model: &Enumeration) -> TokenStream {
    let ident = &model.container.ident;
    let Some(blank) = blank(model) else {
        return TokenStream::new();
    };
    quote! {
        #[automatically_derived]
        impl __odata::WriteValue for #ident {
            fn write(&self, writer: &mut __odata::Writer<'_>) {
                __odata::write_member(self, writer);
            }
        }
        #[automatically_derived]
        impl<'de> __odata::ReadValue<'de> for #ident {
            type By = __odata::Itself;

            fn blank() -> Self {
                #blank
            }

            fn read(
                &mut self,
                reader: &mut __odata::Reader<'de>,
            ) -> ::core::result::Result<(), __odata::Error> {
                *self = __odata::read_member(reader)?;
                ::core::result::Result::Ok(())
            }
        }
    }
}

/// Any value of the type: its first member, or, where the schema lists none (*CSDL* 10), one that is
/// not listed.
fn blank(model: &Enumeration) -> Option<TokenStream> {
    if let Some(first) = model.members.first().map(|member| &member.ident) {
        return Some(quote!(Self::#first));
    }
    let other = model.other.as_ref()?;
    Some(quote!(Self::#other(::core::default::Default::default())))
}

/// What a property of the type is. Of flags it is a set of them, which the core has, and one alone is none's.
fn property(model: &Enumeration) -> Option<TokenStream> {
    let (ident, macros) = (&model.container.ident, model.container.macros());
    let fault = model.flags.then(|| {
        quote! {
            const IN_KEYS: ::core::primitive::bool = false;
            const FAULT: ::core::option::Option<&'static ::core::primitive::str> =
                ::core::option::Option::Some(__odata::ONE_FLAG);
        }
    });
    blank(model).is_some().then(|| {
        quote! {
            #[automatically_derived]
            impl __odata::PropertyType for #ident {
                const TYPE_REF: __odata::TypeRef = __odata::TypeRef::enumeration::<Self>();
                #fault
                #macros::same_in_requests!();
            }
        }
    })
}
