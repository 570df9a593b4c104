//! How values come of a `Partial`, and are merged with one: of a structured type and of an enum of them, of which
//! a variant may have the name of an associated type.

use proc_macro2::TokenStream;
use quote::quote;

use super::generics::ImplGenerics;
use crate::model::Container;

/// `value` is the one of which there is `part` and no other.
pub(super) fn of_part(container: &Container, value: &TokenStream) -> TokenStream {
    let ident = &container.ident;
    let ImplGenerics {
        parameters,
        arguments,
        clause,
    } = ImplGenerics::new(&container.generics);
    quote! {
        #[automatically_derived]
        impl #parameters __odata::OfPart for #ident #arguments #clause {
            fn of_part(
                part: <Self as __odata::HasPartial>::Partial,
            ) -> ::core::result::Result<Self, __odata::Error> {
                ::core::result::Result::Ok(#value)
            }
        }
    }
}

/// `part` is all of a complex value, `self`.
pub(super) fn into_part(container: &Container, part: &TokenStream) -> TokenStream {
    let ident = &container.ident;
    let ImplGenerics {
        parameters,
        arguments,
        clause,
    } = ImplGenerics::new(&container.generics);
    quote! {
        #[automatically_derived]
        impl #parameters __odata::IntoPart for #ident #arguments #clause {
            fn into_part(self) -> <Self as __odata::HasPartial>::Partial {
                #part
            }
        }
    }
}

/// What an expanded navigation property asks of its parts, which are `named`; statements add what is known of the
/// `key`, of the part `self` and of the `entity`.
pub(super) fn part_of(
    container: &Container,
    named: &TokenStream,
    [key, key_of]: [&TokenStream; 2],
) -> TokenStream {
    let ident = &container.ident;
    let ImplGenerics {
        parameters,
        arguments,
        clause,
    } = ImplGenerics::new(&container.generics);
    let entity = quote!(#ident #arguments);
    quote! {
        #[automatically_derived]
        impl #parameters __odata::PartOf<#entity> for #named #clause {
            fn merge(
                self,
                entity: &mut #entity,
            ) -> ::core::result::Result<(), __odata::Error> {
                self.merge_into(entity)
            }

            fn whole(
                self,
            ) -> ::core::result::Result<#entity, __odata::Error> {
                __odata::OfPart::of_part(self)
            }

            fn key(&self, key: &mut __odata::Key) {
                #key
            }

            fn key_of(entity: &#entity, key: &mut __odata::Key) {
                #key_of
            }
        }
    }
}
