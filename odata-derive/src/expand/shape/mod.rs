//! The companions of a structured type: what of it stands in requests, and what the server adds.

mod assigned;
mod create;
mod definition;
mod docs;
mod fields;
mod update;

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::properties::at;
use crate::model::{Kind, Property, Structured};

/// The definitions and implementations of all companions that the type has.
pub(super) fn expand(model: &Structured) -> TokenStream {
    let companions = [create::expand(model), update::expand(model), assigned::expand(model)];
    let companions = companions.into_iter().flatten();
    quote!(#(#companions)*)
}

/// What the type's own values are in requests: an implementation's items.
pub(super) fn in_requests(model: &Structured) -> TokenStream {
    let krate = &model.container.krate;
    let in_requests = match model.kind {
        Kind::Complex => {
            let assigned =
                model.properties.iter().any(|property| property.computed || property.read_only);
            assigned.then(|| quote!(const IN_REQUESTS: bool = false;))
        }
        Kind::Entity => None,
    };
    quote! {
        #in_requests
        #krate::same_in_requests!();
    }
}

impl Property {
    /// Whether a client may send it on create.
    fn in_create(&self) -> bool {
        !(self.computed || self.read_only || self.navigation.is_some())
    }

    /// Whether a client may send it on update.
    fn in_update(&self) -> bool {
        self.in_create() && !self.immutable && self.key.is_none()
    }

    /// Whether a create may lack it although the entity has it.
    fn is_defaulted(&self) -> bool {
        self.default.is_some() || (self.computed_default && !self.form.optional)
    }

    /// The type in a `Create`.
    fn create_type(&self, krate: &syn::Path) -> TokenStream {
        let ty = self.request_type(krate, &quote!(Create));
        if self.is_defaulted() {
            quote!(::core::option::Option<#ty>)
        } else {
            ty
        }
    }

    /// The type in an `Update`.
    fn update_type(&self, krate: &syn::Path) -> TokenStream {
        let ty = self.request_type(krate, &quote!(Update));
        quote!(::core::option::Option<#ty>)
    }

    /// The type as it is spelled where that is a primitive one; else what its trait says.
    fn request_type(&self, krate: &syn::Path, shape: &TokenStream) -> TokenStream {
        let ty = &self.ty;
        if self.form.primitive {
            return quote!(#ty);
        }
        quote_spanned!(at(ty)=> <#ty as #krate::__private::PropertyType>::#shape)
    }
}
