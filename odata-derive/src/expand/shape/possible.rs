use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::Type;

use crate::expand::generics::{names_parameter, with_static_lifetimes};
use crate::model::Structured;

/// What has to be so of other types, for something to be possible that they take part in: a constant says it of a type,
/// and where the type's parameters come into it, a bound.
#[derive(Default)]
pub(super) struct Possible {
    constants: Vec<TokenStream>,
    bounds: Vec<TokenStream>,
}

impl Possible {
    /// Asks a constant of a type.
    pub(super) fn ask(&mut self, ty: &TokenStream, constant: impl FnOnce(&Type) -> TokenStream) {
        let ty = Type::Verbatim(ty.clone());
        self.constants.push(constant(&with_static_lifetimes(&ty)));
    }

    /// Asks that the value of a property may be absent, which has this type in a companion.
    pub(super) fn ask_absent(&mut self, model: &Structured, ty: &Type, held: &TokenStream) {
        if names_parameter(&model.container.generics, ty) {
            self.bounds.push(quote!(#held: __odata::Absent));
        } else {
            self.ask(
                &ty.into_token_stream(),
                |ty| quote!(<#ty as __odata::PropertyType>::ABSENT.is_some()),
            );
        }
    }

    /// Whether it is possible, as far as constants say: a constant expression.
    pub(super) fn constant(&self) -> TokenStream {
        let constants = &self.constants;
        if constants.is_empty() {
            quote!(true)
        } else {
            quote!(#(#constants)&&*)
        }
    }

    /// The bounds of what is possible then; the trait is implemented for the right answer.
    pub(super) fn bounds(&self, answer: &TokenStream) -> Vec<TokenStream> {
        let constant = self.constant();
        let of_constants =
            (!self.constants.is_empty()).then(|| quote!(__odata::Answer<{ #constant }>: #answer));
        of_constants
            .into_iter()
            .chain(self.bounds.iter().cloned())
            .collect()
    }
}
