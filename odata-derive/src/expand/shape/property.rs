use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::{Generics, Ident, Path, Type};

use crate::expand::generics::is_entity;
use crate::expand::properties::{at, default_value};
use crate::form::{argument, is_parameter, named_parameters, plain};
use crate::model::{Arity, Default, Navigation, Property, Shape};

/// Which shapes a property is in, and how.
impl Property {
    /// Whether a request may hold the value that the entity has.
    pub(super) fn is_of_client(&self) -> bool {
        !self.is_of_server()
    }

    /// Whether a create may lack it although the entity has it.
    pub(super) fn is_defaulted(&self) -> bool {
        self.default.is_some() || (self.computed_default && !self.form.optional)
    }

    /// Whether a value for its absence is known by its spelling.
    pub(super) fn is_optional(&self) -> bool {
        self.is_defaulted() || self.form.optional || self.form.collection
    }

    /// The type of the value: of a write-only property, the one that requests hold.
    pub(in crate::expand) fn value_type(&self) -> &Type {
        if self.write_only {
            argument(&self.ty, "WriteOnly").unwrap_or(&self.ty)
        } else {
            &self.ty
        }
    }

    /// The value for a property that nobody gave.
    pub(super) fn absent(&self) -> TokenStream {
        match &self.default {
            _ if self.write_only => quote!(__odata::WriteOnly::new()),
            Some(Default::Trait) => {
                let ty = &self.ty;
                quote_spanned!(at(ty)=> <#ty as ::core::default::Default>::default())
            }
            Some(Default::Expr(value)) => default_value(&self.ty, value),
            None if self.form.optional || self.form.collection => {
                quote!(::core::default::Default::default())
            }
            None => quote_spanned!(at(&self.ty)=> __odata::Absent::absent()),
        }
    }
}

/// The types of a property's fields.
impl Property {
    /// The type in a `Create`.
    pub(super) fn create_type(&self, krate: &Path, generics: &Generics) -> TokenStream {
        let ty = self.request_type(Shape::Create, krate, generics);
        if self.is_defaulted() && self.navigation.is_none() {
            quote!(::core::option::Option<#ty>)
        } else {
            ty
        }
    }

    /// The type in an `Update`.
    pub(super) fn update_type(&self, krate: &Path, generics: &Generics) -> TokenStream {
        let ty = self.request_type(Shape::Update, krate, generics);
        quote!(::core::option::Option<#ty>)
    }

    /// The type in a request.
    fn request_type(&self, shape: Shape, krate: &Path, generics: &Generics) -> TokenStream {
        match self.link_type(krate, generics) {
            Some(link) => link,
            None => self.value_in(shape, krate, generics),
        }
    }

    /// The type of the value as it is spelled where that is a primitive one; else in its layers as they
    /// are spelled, what the trait of their core says.
    pub(super) fn value_in(&self, shape: Shape, krate: &Path, generics: &Generics) -> TokenStream {
        let ty = self.value_type();
        if self.form.primitive {
            return quote!(#ty);
        }
        let name = quote::format_ident!("{}", shape.name());
        layers(ty, &name, krate, generics)
    }

    /// The type in a request, of a navigation property.
    fn link_type(&self, krate: &Path, generics: &Generics) -> Option<TokenStream> {
        let navigation = self.navigation.as_ref()?;
        let insert = navigation.held(&format_ident!("Insert"), krate, generics);
        Some(match navigation.arity {
            Arity::OptionBox => quote! {
                ::core::option::Option<#krate::Nav<#krate::__private::Box<#insert>>>
            },
            Arity::Vec | Arity::OptionVec => quote! {
                #krate::__private::Vec<#krate::Nav<#insert>>
            },
        })
    }
}

impl Navigation {
    /// What a request or a part holds of an entity.
    pub(super) fn held(&self, held: &Ident, krate: &Path, generics: &Generics) -> TokenStream {
        let navigable = format_ident!("Navigable");
        of_core(&self.target, (&navigable, held), krate, generics)
    }
}

/// The type of a companion's field: `Option<<C as PropertyType>::Create>` of `Option<C>`.
fn layers(ty: &Type, shape: &Ident, krate: &Path, generics: &Generics) -> TokenStream {
    for layer in ["Option", "Box", "Vec"] {
        let Some(inner) = argument(ty, layer) else {
            continue;
        };
        // An update replaces a collection as a whole.
        let created = Ident::new("Create", shape.span());
        let is_replaced = layer == "Vec" && shape == "Update";
        let shape = if is_replaced { &created } else { shape };
        let inner = layers(inner, shape, krate, generics);
        let span = at(ty);
        return match layer {
            "Option" => quote_spanned!(span=> ::core::option::Option<#inner>),
            "Box" => quote_spanned!(span=> #krate::__private::Box<#inner>),
            _ => quote_spanned!(span=> #krate::__private::Vec<#inner>),
        };
    }
    let property_type = format_ident!("PropertyType");
    of_core(ty, (&property_type, shape), krate, generics)
}

/// What a trait says that a companion holds in place of a type: `<C as PropertyType>::Create`.
///
/// Of a type parameter `T::Create`: the built-in derives ask of `T::Create` what they need, and would not of a
/// longer path. Of a generic type, `<C<T> as PropertyTypeOf<(T::Create, …)>>::Create`: they see there what it is
/// made of.
pub(in crate::expand) fn of_core(
    ty: &Type,
    (of, held): (&Ident, &Ident),
    krate: &Path,
    generics: &Generics,
) -> TokenStream {
    // Where a derive of the companion fails, the compiler says so at the type.
    let held = &Ident::new(&held.to_string(), at(ty));
    if is_parameter(ty, generics) {
        let ty = plain(ty);
        return quote!(#ty::#held);
    }
    let parameters = named_parameters(generics, ty);
    if parameters.is_empty() {
        return quote_spanned!(at(ty)=> <#ty as #krate::__private::#of>::#held);
    }
    let parts = parameters.iter().map(|parameter| {
        let linked =
            is_entity(generics, parameter).then(|| quote!(#parameter::Insert, #parameter::Part,));
        quote!(#parameter::Create, #parameter::Update, #parameter::Partial, #linked)
    });
    let of = format_ident!("{of}Of");
    quote_spanned!(at(ty)=> <#ty as #krate::__private::#of<(#(#parts)*)>>::#held)
}
