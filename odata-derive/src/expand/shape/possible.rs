use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::{Ident, Type};

use crate::expand::generics::with_static_lifetimes;
use crate::form::names_parameter;
use crate::model::Structured;

/// What has to be so of other types, for something to be possible that they take part in: a constant says it of a type,
/// and where the type's parameters come into it, a bound.
pub(super) struct Possible {
    /// The constant that says whether all constants do.
    name: Name,
    constants: Vec<TokenStream>,
    bounds: Vec<TokenStream>,
}

/// What a bound names: it cannot name the constant of a type whose parameters are its own.
enum Name {
    OfTrait(TokenStream),
    Item(Ident),
}

impl ToTokens for Name {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::OfTrait(constant) => constant.to_tokens(tokens),
            Self::Item(name) => name.to_tokens(tokens),
        }
    }
}

impl Possible {
    /// Nothing is asked yet. A trait's constant says it of a type, or where that has parameters an item of
    /// this name.
    pub(super) fn new(
        model: &Structured,
        item: &str,
        ty: &TokenStream,
        constant: impl FnOnce(&Type) -> TokenStream,
    ) -> Self {
        let generics = &model.container.generics;
        let name = if generics.lifetimes().count() < generics.params.len() {
            Name::Item(format_ident!("{item}"))
        } else {
            let ty = with_static_lifetimes(&Type::Verbatim(ty.clone()));
            Name::OfTrait(constant(&ty))
        };
        Self {
            name,
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

    /// The item, if there is one.
    pub(super) fn item(&self) -> Option<TokenStream> {
        match &self.name {
            Name::Item(name) if !self.constants.is_empty() => {
                let all = self.all();
                Some(quote!(const #name: ::core::primitive::bool = #all;))
            }
            _ => None,
        }
    }

    /// The value of the trait's constant: whether it is possible, as far as constants say it.
    pub(super) fn answer(&self) -> TokenStream {
        match &self.name {
            _ if self.constants.is_empty() => quote!(true),
            Name::Item(name) => name.to_token_stream(),
            Name::OfTrait(_) => self.all(),
        }
    }

    fn all(&self) -> TokenStream {
        let constants = &self.constants;
        quote!(#(#constants)&&*)
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
