use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

use super::generics::{ImplGenerics, read_bound};
use crate::model::Container;

/// serde's two traits for a type or a companion, where the feature is on.
pub(super) fn expand(ident: &Ident, container: &Container) -> TokenStream {
    let out = ImplGenerics::new(&container.generics);
    let ImplGenerics {
        parameters: out_parameters,
        arguments,
        clause: out_clause,
    } = out;
    let read = ImplGenerics::reading(&container.generics);
    let macros = container.macros();
    let borrows = container.generics.lifetimes().next().is_some();
    let (deserialize, parameters, clause) = if borrows {
        let ImplGenerics {
            parameters, clause, ..
        } = read;
        (quote!(deserialize_borrowed), parameters, clause)
    } else {
        owned(container)
    };
    quote! {
        #macros::__with_serde! {
            #[automatically_derived]
            impl #out_parameters __odata::serde::Serialize for #ident #arguments #out_clause {
                fn serialize<__S: __odata::serde::Serializer>(
                    &self,
                    serializer: __S,
                ) -> ::core::result::Result<__S::Ok, __S::Error> {
                    __odata::serialize(self, serializer)
                }
            }
            #[automatically_derived]
            impl #parameters __odata::serde::Deserialize<'de> for #ident #arguments #clause {
                fn deserialize<__D: __odata::serde::Deserializer<'de>>(
                    deserializer: __D,
                ) -> ::core::result::Result<Self, __D::Error> {
                    __odata::#deserialize(deserializer)
                }
            }
        }
    }
}

/// The generics of a type that owns all that it holds: what it reads is no longer there afterwards.
fn owned(container: &Container) -> (TokenStream, TokenStream, TokenStream) {
    let mut generics = container.generics.clone();
    let idents: Vec<_> = generics
        .type_params()
        .map(|parameter| parameter.ident.clone())
        .collect();
    if !idents.is_empty() {
        let clause = generics.make_where_clause();
        for ident in idents {
            let bound = read_bound(&container.generics, &ident, &quote!('__a));
            clause
                .predicates
                .push(syn::parse_quote!(#ident: for<'__a> #bound));
        }
    }
    generics.params.insert(0, syn::parse_quote!('de));
    let (parameters, _, clause) = generics.split_for_impl();
    (quote!(deserialize), quote!(#parameters), quote!(#clause))
}
