use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::{Ident, Type};

use crate::expand::generics::with_static_lifetimes;
use crate::form::names_parameter;
use crate::model::Structured;

/// What has to be so of other types, for something to be possible that they take part in: a constant says it of a type,
/// and where the type's parameters come into it, a bound.
pub(super) struct Possible {
    /// The name of the constant that says whether all constants do.
    name: Ident,
    constants: Vec<TokenStream>,
    bounds: Vec<TokenStream>,
}

impl Possible {
    /// Nothing is asked yet.
    pub(super) fn new(name: &str) -> Self {
        Self {
            name: format_ident!("{name}"),
            constants: Vec::new(),
            bounds: Vec::new(),
        }
    }

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

    /// The constant that says whether it is possible, as far as constants do, if there are such.
    pub(super) fn constant(&self) -> Option<TokenStream> {
        let Self {
            name, constants, ..
        } = self;
        (!constants.is_empty())
            .then(|| quote!(const #name: ::core::primitive::bool = #(#constants)&&*;))
    }

    /// What it says.
    pub(super) fn answer(&self) -> TokenStream {
        if self.constants.is_empty() {
            quote!(true)
        } else {
            self.name.to_token_stream()
        }
    }

    /// The bounds of what is possible then; the trait is implemented for the right answer.
    pub(super) fn bounds(&self, answer: &TokenStream) -> Vec<TokenStream> {
        let name = &self.name;
        let of_constants =
            (!self.constants.is_empty()).then(|| quote!(__odata::Answer<{ #name }>: #answer));
        of_constants
            .into_iter()
            .chain(self.bounds.iter().cloned())
            .collect()
    }
}
