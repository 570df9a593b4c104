use proc_macro2::TokenStream;
use quote::quote;
use syn::parse_quote;

use super::definition::Definition;

/// `Debug` of a companion that holds what is not to be printed.
pub(super) fn expand(definition: &Definition<'_>) -> Option<TokenStream> {
    if !definition.is_redacted() || !definition.is_debug() {
        return None;
    }
    let ident = &definition.companion.ident;
    let name = ident.to_string();
    let base = definition.base().map(|(field, _)| {
        let name = field.to_string();
        quote!(.field(#name, &self.#field))
    });
    let own = definition.fields.iter().map(|field| {
        let (ident, name) = (&field.ident, field.ident.to_string());
        if field.redacted {
            quote!(.field(#name, &__odata::Redacted))
        } else {
            quote!(.field(#name, &self.#ident))
        }
    });
    let mut generics = definition.generics();
    let printed = definition.fields.iter().filter(|field| !field.redacted);
    let types: Vec<_> = printed.map(|field| field.ty.clone()).collect();
    if generics.type_params().next().is_some() {
        let clause = generics.make_where_clause();
        clause.predicates.extend(
            types
                .into_iter()
                .map(|ty| -> syn::WherePredicate { parse_quote!(#ty: ::core::fmt::Debug) }),
        );
    }
    let (parameters, arguments, clause) = generics.split_for_impl();
    Some(quote! {
        #[automatically_derived]
        impl #parameters ::core::fmt::Debug for #ident #arguments #clause {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_struct(#name) #base #(#own)* .finish()
            }
        }
    })
}
