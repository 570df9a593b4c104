//! What is wrong with a generic type's properties is known where the type is used: in the constant `FAULT`
//! of its `PropertyType`, which properties of the type ask for, and where the type is described.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::properties::at;
use crate::form::is_parameter;
use crate::model::{Property, Structured};

/// The properties whose values are of a parameter's type, in layers or not. What is wrong with another
/// type that names a parameter is said of that type.
fn of_parameters(model: &Structured) -> impl Iterator<Item = &Property> {
    let generics = &model.container.generics;
    let structural = model
        .properties
        .iter()
        .filter(|property| property.navigation.is_none());
    structural.filter(|property| is_parameter(&property.form.core, generics))
}

/// In the implementation of `PropertyType`: the first fault.
pub(super) fn constant(model: &Structured) -> Option<TokenStream> {
    let faults: Vec<_> = of_parameters(model).map(fault).collect();
    (!faults.is_empty()).then(|| {
        quote! {
            const FAULT: ::core::option::Option<&'static ::core::primitive::str> =
                __odata::first_fault(&[#(#faults),*]);
        }
    })
}

fn fault(property: &Property) -> TokenStream {
    let ty = property.value_type();
    let span = at(ty);
    let fact = |fact: TokenStream| quote_spanned!(span=> <#ty as __odata::PropertyType>::#fact);
    let kind = fact(quote!(KIND));
    if property.key.is_some() {
        let (type_ref, in_keys) = (fact(quote!(TYPE_REF)), fact(quote!(IN_KEYS)));
        return quote_spanned!(span=> __odata::key_fault(#type_ref, #kind, #in_keys));
    }
    let fault = fact(quote!(FAULT));
    quote_spanned!(span=> __odata::value_fault(#kind, #fault))
}

/// In the implementation of `Describe`: the assertions that there are none.
pub(super) fn assertions(model: &Structured) -> impl Iterator<Item = TokenStream> {
    of_parameters(model).map(|property| {
        let fault = fault(property);
        quote_spanned!(at(property.value_type())=> __odata::assert_no_fault(#fault))
    })
}
