use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::generics::{ImplGenerics, with_static_lifetimes};
use super::properties::at;
use super::{scope, serde};
use crate::model::{DerivedTypes, Kind, Variant};

/// An enum of types that derive from one.
pub(super) fn expand(model: &DerivedTypes) -> TokenStream {
    let ident = &model.container.ident;
    let implementations = [
        checks(model),
        declared(model),
        traits(model),
        read(model),
        conversions(model),
        serde::expand(ident, &model.container),
    ];
    scope(&model.container, &quote!(#(#implementations)*))
}

/// Checks that each variant's type derives from the base, at the variant.
fn checks(model: &DerivedTypes) -> TokenStream {
    let base = with_static_lifetimes(&model.base);
    let variants = model.variants.iter().map(|variant| {
        let ty = with_static_lifetimes(&variant.ty);
        let span = at(&variant.ty);
        quote_spanned! {span=>
            __odata::assert_derives_from(<#ty as __odata::Describe>::DESCRIPTION, __BASE);
        }
    });
    let base_span = at(&model.base);
    let base = quote_spanned!(base_span=> <#base as __odata::Describe>::DESCRIPTION);
    quote! {
        const __BASE: &__odata::StructuredType = #base;
        const _: () = {
            #(#variants)*
        };
    }
}

fn declared(model: &DerivedTypes) -> TokenStream {
    let derived = model.variants.iter().map(|variant| {
        let ty = with_static_lifetimes(&variant.ty);
        quote_spanned!(at(&variant.ty)=> <#ty as __odata::Describe>::DESCRIPTION)
    });
    let has_other = model.other.is_some();
    quote! {
        const __DECLARED: __odata::Declared = __odata::Declared {
            base: __BASE,
            derived: &[#(#derived),*],
            has_other: #has_other,
        };
    }
}

/// The names of all variants, the one for others last.
fn variant_idents(model: &DerivedTypes) -> Vec<&syn::Ident> {
    let other = model.other.as_ref().map(|other| &other.ident);
    model.variants.iter().map(|variant| &variant.ident).chain(other).collect()
}

fn traits(model: &DerivedTypes) -> TokenStream {
    let ident = &model.container.ident;
    let krate = &model.container.krate;
    let ImplGenerics {
        parameters,
        arguments,
        clause,
    } = ImplGenerics::new(&model.container.generics);
    let variants = variant_idents(model);
    let (kind, marker) = match model.kind {
        Kind::Entity => (quote!(Entity), quote!(ODataEntity)),
        Kind::Complex => (quote!(Complex), quote!(ODataComplex)),
    };
    quote! {
        #[automatically_derived]
        impl #parameters __odata::ODataType for #ident #arguments #clause {
            const TYPE: __odata::Type = __odata::Type::Structured(__BASE);
        }
        #[automatically_derived]
        impl #parameters __odata::#marker for #ident #arguments #clause {}
        #[automatically_derived]
        impl #parameters __odata::ObjectValue for #ident #arguments #clause {}
        #[automatically_derived]
        impl #parameters __odata::WriteValue for #ident #arguments #clause {
            fn write(&self, writer: &mut __odata::Writer<'_>) {
                match self {
                    #(Self::#variants(value) => __DECLARED.write(value, writer),)*
                }
            }
        }
        #[automatically_derived]
        impl #parameters __odata::PropertyType for #ident #arguments #clause {
            const TYPE_REF: __odata::TypeRef =
                __odata::TypeRef::one(|| <Self as __odata::ODataType>::TYPE);
            const KIND: __odata::ValueKind = __odata::ValueKind::#kind;
            #krate::same_in_requests!();
        }
    }
}


fn read(model: &DerivedTypes) -> TokenStream {
    let ident = &model.container.ident;
    let ImplGenerics {
        parameters,
        arguments,
        clause,
    } = ImplGenerics::reading(&model.container.generics);
    let others = model.other.iter().map(|other| (&other.ident, &other.ty));
    let variants: Vec<_> = model
        .variants
        .iter()
        .map(|variant| (&variant.ident, &variant.ty))
        .chain(others)
        .collect();
    let last = variants.len().saturating_sub(1);
    let arms = variants.iter().enumerate().map(|(place, (variant, ty))| {
        let pattern = if place == last { quote!(_) } else { quote!(#place) };
        quote_spanned! {at(*ty)=>
            #pattern => {
                *self = Self::#variant(__odata::ReadValue::blank());
                if let Self::#variant(value) = self {
                    __odata::ReadValue::read(value, reader)?;
                }
            }
        }
    });
    let Some((first, _)) = variants.first() else {
        return TokenStream::new();
    };
    quote! {
        #[automatically_derived]
        impl #parameters __odata::ReadValue<'de> for #ident #arguments #clause {
            fn blank() -> Self {
                Self::#first(__odata::ReadValue::blank())
            }

            #[allow(irrefutable_let_patterns)]
            fn read(
                &mut self,
                reader: &mut __odata::Reader<'de>,
            ) -> ::core::result::Result<(), __odata::Error> {
                match __DECLARED.select(reader)? {
                    #(#arms)*
                }
                ::core::result::Result::Ok(())
            }
        }
    }
}

/// From each variant's type to the enum.
fn conversions(model: &DerivedTypes) -> TokenStream {
    let ident = &model.container.ident;
    let (parameters, arguments, clause) = model.container.generics.split_for_impl();
    let conversions = model.variants.iter().map(|variant| {
        let Variant {
            ident: name,
            ty,
            boxed,
            ..
        } = variant;
        let value = if *boxed { quote!(::core::convert::Into::into(value)) } else { quote!(value) };
        quote! {
            #[automatically_derived]
            impl #parameters ::core::convert::From<#ty> for #ident #arguments #clause {
                fn from(value: #ty) -> Self {
                    Self::#name(#value)
                }
            }
        }
    });
    quote!(#(#conversions)*)
}
