use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Expr, Generics, Type};

use crate::form::{argument, names_parameter};
use crate::model::{Default, Facets, Property};

/// A span that points at the user's token while its names are resolved as the macro's, so that
/// models made by `macro_rules!` work.
pub(super) fn at(tokens: &impl Spanned) -> Span {
    Span::call_site().located_at(tokens.span())
}

impl Property {
    /// An item of the description.
    pub(super) fn description(&self, generics: &Generics) -> TokenStream {
        let (name, ty) = (&self.name, self.value_type());
        let span = at(ty);
        let terms = [
            (self.key.is_some(), quote!(.key())),
            (self.computed, quote!(.computed())),
            (self.computed_default, quote!(.computed_default())),
            (self.immutable, quote!(.immutable())),
            (self.read_only, quote!(.read_only())),
            (self.write_only, quote!(.write_only())),
            (self.default.is_some(), quote!(.default_value())),
        ];
        let terms = terms
            .into_iter()
            .filter_map(|(has, term)| has.then_some(term));
        let navigation = self.navigation.as_ref().map(|navigation| {
            let target = &navigation.target;
            if names_parameter(generics, target) {
                quote!(.navigation())
            } else {
                quote_spanned!(at(target)=> .leads_to::<#target>())
            }
        });
        let aliases = (!self.aliases.is_empty()).then(|| {
            let aliases = &self.aliases;
            quote!(.aliases(&[#(#aliases),*]))
        });
        let facets = facets(&self.facets).map(|facets| quote!(.facets(&#facets)));
        let type_ref = quote_spanned!(span=> <#ty as __odata::PropertyType>::TYPE_REF);
        quote!(__odata::Property::new(#name, #type_ref) #(#terms)* #navigation #aliases #facets)
    }

    /// A value for the property before it is read.
    pub(super) fn blank(&self) -> TokenStream {
        match &self.default {
            Some(Default::Trait) => {
                let ty = &self.ty;
                quote_spanned!(at(ty)=> <#ty as ::core::default::Default>::default())
            }
            Some(Default::Expr(value)) => default_value(&self.ty, value),
            None if self.write_only => quote!(__odata::WriteOnly::new()),
            None => blank(&self.ty),
        }
    }
}

/// The value that the user wrote: where it is not of the property's type, that is said in the same words
/// wherever it stands, and once.
pub(super) fn default_value(ty: &Type, value: &Expr) -> TokenStream {
    quote_spanned! {at(value)=> {
        #[allow(clippy::let_and_return)]
        let value: #ty = #value;
        value
    }}
}

/// A value of a type before it is read.
///
/// What is spelled `Option` is one without a call, of which each would be followed by code that drops
/// what was made before, were it to unwind.
pub(super) fn blank(ty: &Type) -> TokenStream {
    if argument(ty, "Option").is_some() {
        return quote!(::core::option::Option::None);
    }
    quote_spanned!(at(ty)=> <#ty as __odata::ReadValue<'de>>::blank())
}

/// Facets as a constant.
pub(super) fn facets(facets: &Facets) -> Option<TokenStream> {
    let Facets {
        edm_type,
        max_length,
        precision,
        scale,
        unicode,
    } = facets;
    let setters = [
        edm_type.as_ref().map(|value| quote!(.edm_type(#value))),
        max_length.as_ref().map(|value| quote!(.max_length(#value))),
        precision.as_ref().map(|value| quote!(.precision(#value))),
        scale.as_ref().map(|value| quote!(.scale(#value))),
        unicode.as_ref().map(|value| quote!(.unicode(#value))),
    ];
    let setters: Vec<_> = setters.into_iter().flatten().collect();
    (!setters.is_empty()).then(|| quote!(__odata::Facets::NONE #(#setters)*))
}
