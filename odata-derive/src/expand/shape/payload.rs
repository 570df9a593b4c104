use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};

use super::definition::{Definition, Field};
use crate::expand::bag::Bags;
use crate::expand::generics::ImplGenerics;
use crate::expand::object;
use crate::expand::properties::at;
use crate::expand::structured::{described, part, set};
use crate::model::Shape;

/// What writes the own properties, and what reads them.
#[derive(Default)]
pub(super) struct Members {
    /// The places of the properties that are written.
    pub(super) written: Vec<usize>,
    /// The statements for structural properties.
    pub(super) structural: Vec<TokenStream>,
    /// The statements for navigation properties, in the two parts that follow.
    pub(super) links: Vec<TokenStream>,
    /// The arms that read a property at its place.
    pub(super) sets: Vec<TokenStream>,
}

impl Definition<'_> {
    /// Reading and writing; of an abstract type's companion only as a part.
    pub(super) fn payload(&self, members: Members) -> TokenStream {
        let out = self.writing(&members);
        let read = self.reading(members.sets);
        let is_body = !self.model.is_abstract || self.shape == Shape::Partial;
        let body = is_body.then(|| object::expand(&self.container()));
        quote!(#out #read #body)
    }

    fn writing(&self, members: &Members) -> TokenStream {
        let ident = &self.companion.ident;
        let generics = self.generics();
        let ImplGenerics {
            parameters,
            arguments,
            clause,
        } = ImplGenerics::new(&generics);
        let entity = &self.model.container.ident;
        let entity_arguments = self.entity_arguments();
        let shape = format_ident!("{}", self.shape.name());
        let base = self
            .base()
            .map(|(field, _)| quote!(__odata::PutProperties::put(&self.#field, writer, part);));
        let bag = self.model.dynamic.as_ref().map(|bag| {
            let field = &bag.ident;
            quote_spanned!(at(&bag.ty)=> __odata::DynamicProperties::put(&self.#field, writer);)
        });
        let Members {
            written,
            structural,
            links,
            ..
        } = members;
        let described = described(
            self.model,
            &quote!(#entity #entity_arguments),
            written.iter().copied(),
        );
        let structural = part(&quote!(Structural), &quote!(#(#structural)* #bag));
        let bags = Bags {
            dynamic: self.model.dynamic.as_ref(),
            annotations: None,
            inherited: self.base().map(|_| quote!(__odata::InBase)),
        };
        let (keeps, kept) = (bags.keeps(), bags.kept_in(ident, &generics));
        let links = (!links.is_empty()).then(|| {
            quote! {
                if part != __odata::Part::Structural {
                    #(#links)*
                }
            }
        });
        quote! {
            #[automatically_derived]
            impl #parameters __odata::Structured for #ident #arguments #clause {
                type Of = #entity #entity_arguments;
                type As = __odata::view::#shape;
                type Keeps = #keeps;
            }
            #kept
            #[automatically_derived]
            impl #parameters __odata::PutProperties for #ident #arguments #clause {
                #[inline]
                fn put(&self, writer: &mut __odata::Writer<'_>, part: __odata::Part) {
                    #base
                    #described
                    #structural
                    #links
                }
            }
        }
    }

    fn reading(&self, sets: Vec<TokenStream>) -> TokenStream {
        let ident = &self.companion.ident;
        let ImplGenerics {
            parameters,
            arguments,
            clause,
        } = ImplGenerics::reading(&self.generics());
        let blank = self.blank();
        let any = quote!(_);
        let base_field = self.base().map(|(field, _)| (field, &any));
        let inherited = quote!(__INHERITED);
        let inherited_part = base_field.map(|(field, ty)| (field, ty, &inherited));
        let set = set(inherited_part, sets.into_iter());
        quote! {
            #[automatically_derived]
            impl #parameters __odata::SetProperties<'de> for #ident #arguments #clause {
                #[inline]
                fn blank() -> Self {
                    #blank
                }

                #set
            }
        }
    }

    /// The value before it is read: what requires nothing is empty.
    fn blank(&self) -> TokenStream {
        if self.shape != Shape::Create {
            return quote!(::core::default::Default::default());
        }
        let base = self
            .base()
            .map(|(field, _)| quote!(#field: __odata::SetProperties::blank(),));
        let fields = self.blanks();
        quote!(Self { #base #fields })
    }

    /// The own fields before they are read.
    pub(super) fn blanks(&self) -> TokenStream {
        let fields = self.fields.iter();
        let fields = fields.map(|Field { ident, blank, .. }| quote!(#ident: #blank,));
        quote!(#(#fields)*)
    }
}
