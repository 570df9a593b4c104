//! What a value is in requests and in parts, where that is not the value itself.

use proc_macro2::TokenStream;
use quote::quote;

use super::generics::ImplGenerics;
use crate::model::Container;

/// How values and what stands for them in requests, or in parts, come of each other.
pub(super) struct Form {
    /// What stands for them: items of the implementation of `PropertyType`.
    pub(super) types: TokenStream,
    /// The functions of `InRequests` or `InParts`.
    pub(super) functions: TokenStream,
}

/// The items of an implementation of `PropertyType` that say what values are in requests and in parts, and the
/// implementations that these name.
pub(super) fn expand(
    container: &Container,
    requests: Option<Form>,
    parts: Option<Form>,
) -> (TokenStream, TokenStream) {
    if requests.is_none() && parts.is_none() {
        let macros = container.macros();
        return (
            quote!(#macros::same_in_requests!(@same);),
            TokenStream::new(),
        );
    }
    let (requests, in_requests) = side(container, requests, &quote!(InRequests), &quote!(request));
    let (parts, in_parts) = side(container, parts, &quote!(InParts), &quote!(part));
    (quote!(#requests #parts), quote!(#in_requests #in_parts))
}

/// The items and the implementation of one of both, where a value is not itself.
fn side(
    container: &Container,
    form: Option<Form>,
    of: &TokenStream,
    same: &TokenStream,
) -> (TokenStream, Option<TokenStream>) {
    let Some(form) = form else {
        let macros = container.macros();
        return (quote!(#macros::same_in_requests!(@#same);), None);
    };
    let types = &form.types;
    let types = quote!(#types type #of = Self;);
    (types, Some(form.implement(container, of)))
}

impl Form {
    fn implement(self, container: &Container, of: &TokenStream) -> TokenStream {
        let ident = &container.ident;
        let ImplGenerics {
            parameters,
            arguments,
            clause,
        } = ImplGenerics::new(&container.generics);
        let functions = self.functions;
        quote! {
            #[automatically_derived]
            impl #parameters __odata::#of<Self> for #ident #arguments #clause {
                #functions
            }
        }
    }
}
