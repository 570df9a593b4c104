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
    let macros = container.macros();
    if requests.is_none() && parts.is_none() {
        return (
            quote!(#macros::same_in_requests!(@same);),
            TokenStream::new(),
        );
    }
    let (requests, in_requests) = match requests {
        None => (quote!(#macros::same_in_requests!(@request);), None),
        Some(form) => {
            let types = &form.types;
            let types = quote!(#types type InRequests = Self;);
            (types, Some(form.implement(container, &quote!(InRequests))))
        }
    };
    let (parts, in_parts) = match parts {
        None => (quote!(#macros::same_in_requests!(@part);), None),
        Some(form) => {
            let types = &form.types;
            let types = quote!(#types type InParts = Self;);
            (types, Some(form.implement(container, &quote!(InParts))))
        }
    };
    (quote!(#requests #parts), quote!(#in_requests #in_parts))
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
