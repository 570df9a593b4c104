//! The companions of an enum of derived types: enums of their companions.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::{Attribute, Ident, Type};

use super::{allow_deprecated, read};
use crate::expand::generics::ImplGenerics;
use crate::expand::properties::at;
use crate::expand::{as_written, serde, shape};
use crate::model::{Companion, Container, DerivedTypes};

/// A companion as it is defined.
pub(super) struct Definition<'m> {
    pub(super) model: &'m DerivedTypes,
    pub(super) companion: &'m Companion,
    /// What it is, in a line.
    pub(super) docs: String,
    pub(super) variants: Vec<Held<'m>>,
}

/// A variant of a companion.
pub(super) struct Held<'m> {
    pub(super) ident: &'m Ident,
    pub(super) span: Span,
    /// What it holds.
    pub(super) ty: TokenStream,
    pub(super) docs: String,
    pub(super) deprecated: &'m Option<Attribute>,
}

/// What a companion holds in place of a type: what a trait says of it.
pub(super) fn held_by(model: &DerivedTypes, ty: &Type, [of, held]: [&str; 2]) -> TokenStream {
    let Container {
        krate, generics, ..
    } = &model.container;
    let (of, held) = (format_ident!("{of}"), format_ident!("{held}"));
    shape::of_core(ty, (&of, &held), krate, generics)
}

impl Definition<'_> {
    /// The companion as a container of its own, with the parameters that it uses.
    pub(super) fn container(&self) -> Container {
        let container = &self.model.container;
        let tokens = self.variants.iter().map(|held| held.ty.clone()).collect();
        Container {
            ident: self.companion.ident.clone(),
            generics: shape::used_in_values(&container.generics, tokens, &container.krate),
            ..container.clone()
        }
    }

    /// The companion with its arguments.
    pub(super) fn named(&self) -> TokenStream {
        let Container {
            ident, generics, ..
        } = self.container();
        let (_, arguments, _) = generics.split_for_impl();
        quote!(#ident #arguments)
    }

    /// The enum.
    pub(super) fn item(&self) -> TokenStream {
        let Self {
            companion, docs, ..
        } = self;
        let Container {
            ident,
            vis,
            generics,
            deprecated,
            ..
        } = self.container();
        let clause = &generics.where_clause;
        let derives = match &companion.derives {
            Some(derives) => quote!(#(#derives),*),
            None => quote!(
                ::core::clone::Clone,
                ::core::fmt::Debug,
                ::core::cmp::PartialEq
            ),
        };
        let attrs = &companion.attrs;
        let variants = self.variants.iter().map(
            |Held {
                 ident,
                 ty,
                 docs,
                 deprecated,
                 ..
             }| { quote!(#[doc = #docs] #deprecated #ident(#ty),) },
        );
        let allow_case = shape::allow_case(&ident);
        let allow_deprecated = allow_deprecated(self.model);
        // On the enum's name, since there the compiler says that the companion's is taken.
        let as_written = as_written(&self.model.container);
        quote_spanned! {at(&self.model.container.ident)=>
            #as_written
            #[doc = #docs]
            #deprecated
            #[derive(#derives)]
            #[allow(clippy::large_enum_variant)]
            #allow_deprecated
            #allow_case
            #(#[#attrs])*
            #vis enum #ident #generics #clause {
                #(#variants)*
            }
        }
    }

    /// Reading one of the types that are declared, told by the tag, and writing it.
    pub(super) fn payload(&self, declared: &TokenStream, write: &TokenStream) -> TokenStream {
        let container = self.container();
        let ident = &container.ident;
        let ImplGenerics {
            parameters,
            arguments,
            clause,
        } = ImplGenerics::new(&container.generics);
        let variants: Vec<_> = self
            .variants
            .iter()
            .map(|held| (held.ident, held.span, quote!(_)))
            .collect();
        let names = variants.iter().map(|(name, ..)| name);
        let read = read(&container, &variants, declared);
        let serde = serde::expand(ident, &container);
        quote! {
            #[automatically_derived]
            impl #parameters __odata::ObjectValue for #ident #arguments #clause {}
            #[automatically_derived]
            impl #parameters __odata::WriteValue for #ident #arguments #clause {
                #[inline]
                fn write(&self, writer: &mut __odata::Writer<'_>) {
                    match self {
                        #(Self::#names(value) => #write,)*
                    }
                }
            }
            #read
            #serde
        }
    }

    /// Says on the enum which companion it is: `type Create = AnyXCreate`.
    pub(super) fn has(&self, shape: &str) -> TokenStream {
        let (has, shape) = (format_ident!("Has{shape}"), format_ident!("{shape}"));
        let (ident, named) = (&self.model.container.ident, self.named());
        let ImplGenerics {
            parameters,
            arguments,
            clause,
        } = ImplGenerics::new(&self.model.container.generics);
        quote! {
            #[automatically_derived]
            impl #parameters __odata::#has for #ident #arguments #clause {
                type #shape = #named;
            }
        }
    }
}
