use proc_macro2::TokenStream;
use quote::quote;

use super::generics::ImplGenerics;
use super::serde;
use crate::model::Container;

/// What makes a type with properties, or a companion, a value of its own: one JSON object, which the
/// core reads and writes.
pub(super) fn expand(container: &Container) -> TokenStream {
    let ident = &container.ident;
    let ImplGenerics {
        parameters,
        arguments,
        clause,
    } = ImplGenerics::new(&container.generics);
    let reading = ImplGenerics::reading(&container.generics);
    let (reading_parameters, reading_clause) = (reading.parameters, reading.clause);
    let serde = serde::expand(ident, container);
    quote! {
        #[automatically_derived]
        impl #parameters __odata::ObjectValue for #ident #arguments #clause {}
        #[automatically_derived]
        impl #parameters __odata::WriteValue for #ident #arguments #clause {
            #[inline]
            fn write(&self, writer: &mut __odata::Writer<'_>) {
                __odata::write_structured(self, writer);
            }
        }
        #[automatically_derived]
        impl #reading_parameters __odata::ReadValue<'de> for #ident #arguments #reading_clause {
            type By = __odata::Properties;
        }
        #serde
    }
}
