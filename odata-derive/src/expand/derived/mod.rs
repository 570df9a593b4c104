//! Enums of derived types, and their companions.

mod companion;
mod create;
mod partial;
mod requests;
mod variants;

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{GenericParam, Ident, parse_quote};

use super::generics::{ImplGenerics, in_place, with_static_lifetimes};
use super::properties::at;
use super::{base, rules, scope, serde, shape, sound};
use crate::model::{Container, DerivedTypes, Kind, Variant};

/// An enum of types that derive from one.
pub(super) fn expand(model: &DerivedTypes, docs: &TokenStream) -> TokenStream {
    let container = &model.container;
    let companions = [create::expand(model), partial::expand(model)];
    let (items, companions): (Vec<_>, Vec<_>) = companions.into_iter().flatten().unzip();
    let implementations = [
        declared(model),
        sound::definition_of_derived(model).unwrap_or_default(),
        traits(model),
        read(
            container,
            &variants(model),
            &declared_by(model, &quote!(Self)),
        ),
        conversions(model),
        inherited(model),
        serde::expand(&container.ident, container),
        navigable(model).unwrap_or_default(),
    ];
    let implementations = scope(
        container,
        &quote!(#docs #(#implementations)* #(#companions)*),
    );
    let allow_deprecated = allow_deprecated(model);
    quote!(#(#items)* #allow_deprecated #implementations)
}

/// The companions of an enum with mistakes: each its shape, as a container of its own, and the enum.
pub(super) fn known(model: &DerivedTypes) -> Vec<(&'static str, Container, TokenStream)> {
    let definitions = [
        ("Create", create::definition(model)),
        ("Partial", partial::definition(model)),
    ];
    let made = definitions.into_iter();
    made.filter_map(|(shape, definition)| {
        let definition = definition?;
        Some((shape, definition.container(), definition.item()))
    })
    .collect()
}

/// What keeps the compiler from telling the user of variants that the user marked.
fn allow_deprecated(model: &DerivedTypes) -> Option<TokenStream> {
    let variants = model.variants.iter().map(|variant| &variant.deprecated);
    let others = model.other.iter().map(|other| &other.deprecated);
    let mut marks = variants.chain(others).chain([&model.container.deprecated]);
    let is_deprecated = marks.any(Option::is_some);
    is_deprecated.then(|| quote!(#[allow(deprecated)]))
}

/// The types that the enum declares, and their rules: constants, which are of an implementation where there
/// are parameters that they name.
fn declared(model: &DerivedTypes) -> TokenStream {
    let derived = model.variants.iter().map(|variant| {
        let ty = with_static_lifetimes(&variant.ty);
        quote_spanned!(at(&variant.ty)=> <#ty as __odata::Describe>::DESCRIPTION)
    });
    let derived = quote!(&[#(#derived),*]);
    let has_other = model.other.is_some();
    let alias = base::alias(&model.base);
    let base = base::in_scope(&with_static_lifetimes(&model.base));
    let base = quote_spanned!(at(&model.base)=> <#base as __odata::Describe>::DESCRIPTION);
    let base = quote! {
        #alias
        const __BASE: &__odata::StructuredType = #base;
    };
    let rules = rules::of_derived(model);
    let declared = |derived: &TokenStream| {
        quote! {
            __odata::Declared {
                base: __BASE,
                derived: #derived,
                has_other: #has_other,
            }
        }
    };
    if !names_parameters(model) {
        let declared = declared(&derived);
        return quote!(#base const __DECLARED: __odata::Declared = #declared; #rules);
    }
    let ident = &model.container.ident;
    let ImplGenerics {
        parameters,
        arguments,
        clause,
    } = ImplGenerics::new(&model.container.generics);
    let declared = declared(&quote!(Self::DERIVED));
    let variant_rules = rules::of_variants(model);
    quote! {
        #base
        #rules
        #[automatically_derived]
        impl #parameters __odata::Declares for #ident #arguments #clause {
            const RULES: &'static [()] = &[#(#variant_rules),*];
            const DERIVED: &'static [&'static __odata::StructuredType] = #derived;
            const DECLARED: __odata::Declared = {
                let _ = Self::RULES;
                #declared
            };
        }
    }
}

/// Whether the types of the variants may name parameters.
pub(super) fn names_parameters(model: &DerivedTypes) -> bool {
    let mut parameters = model.container.generics.params.iter();
    parameters.any(|parameter| !matches!(parameter, GenericParam::Lifetime(_)))
}

/// What the enum declares, as its own implementations know it, or another's that has its parameters.
fn declared_by(model: &DerivedTypes, this: &TokenStream) -> TokenStream {
    if names_parameters(model) {
        quote!(<#this as __odata::Declares>::DECLARED)
    } else {
        quote!(__DECLARED)
    }
}

/// The same as a companion's implementations know it.
fn declared_by_enum(model: &DerivedTypes) -> TokenStream {
    let Container {
        ident, generics, ..
    } = &model.container;
    let (_, arguments, _) = generics.split_for_impl();
    let this = with_static_lifetimes(&parse_quote!(#ident #arguments));
    declared_by(model, &quote!(#this))
}

fn traits(model: &DerivedTypes) -> TokenStream {
    let ident = &model.container.ident;
    let ImplGenerics {
        parameters,
        arguments,
        clause,
    } = ImplGenerics::new(&model.container.generics);
    let variants = variants(model);
    let declared = declared_by(model, &quote!(Self));
    let written = variants.iter().map(|(variant, span, ty)| {
        quote_spanned!(*span=> Self::#variant(value) => #declared.write::<#ty>(value, writer),)
    });
    let holder = rules::first_holder(model);
    let (assigns, markers) = requests::markers(model);
    let (requests, beside) = requests::in_requests(model);
    let (kind, marker) = match model.kind {
        Kind::Entity => (quote!(entity), quote!(ODataEntity)),
        Kind::Complex => (quote!(complex), quote!(ODataComplex)),
    };
    quote! {
        #markers
        #beside
        #[automatically_derived]
        impl #parameters __odata::ODataType for #ident #arguments #clause {
            const TYPE: __odata::Type = __odata::Type::Structured(__BASE);
        }
        #[automatically_derived]
        impl #parameters __odata::#marker for #ident #arguments #clause {}
        #[automatically_derived]
        impl #parameters __odata::ObjectValue for #ident #arguments #clause {}
        #[automatically_derived]
        impl #parameters __odata::WriteValue for #ident #arguments #clause {
            fn write(&self, writer: &mut __odata::Writer<'_>) {
                match self {
                    #(#written)*
                }
            }
        }
        #[automatically_derived]
        impl #parameters __odata::PropertyType for #ident #arguments #clause {
            const TYPE_REF: __odata::TypeRef = __odata::TypeRef::#kind::<Self>();
            #holder
            type Assigns = #assigns;
            #requests
        }
    }
}

/// The variants and the types that they are written with, the one for others last.
fn variants(model: &DerivedTypes) -> Vec<(&Ident, Span, TokenStream)> {
    let others = model
        .other
        .iter()
        .map(|other| (&other.ident, at(&other.ty), quote!(_)));
    let variants = model
        .variants
        .iter()
        .map(|variant| (&variant.ident, at(&variant.ty), held(model, variant)));
    variants.chain(others).collect()
}

/// What a variant holds.
fn held(model: &DerivedTypes, variant: &Variant) -> TokenStream {
    let ty = sound::of_variant(model, variant);
    model.in_box(variant.boxed, ty.into_token_stream())
}

impl DerivedTypes {
    fn in_box(&self, is_boxed: bool, ty: TokenStream) -> TokenStream {
        let krate = &self.container.krate;
        if is_boxed {
            quote!(#krate::__private::Box<#ty>)
        } else {
            ty
        }
    }
}

/// Reading one of several types, told by the tag; `declared` says which.
fn read(
    container: &Container,
    variants: &[(&Ident, Span, TokenStream)],
    declared: &TokenStream,
) -> TokenStream {
    let ident = &container.ident;
    let ImplGenerics {
        parameters,
        arguments,
        clause,
    } = ImplGenerics::reading(&container.generics);
    let last = variants.len().saturating_sub(1);
    let arms = variants
        .iter()
        .enumerate()
        .map(|(place, (variant, span, ty))| {
            let pattern = if place == last {
                quote!(_)
            } else {
                quote!(#place)
            };
            quote_spanned! {*span=>
                #pattern => {
                    *self = Self::#variant(<#ty as __odata::ReadValue>::blank());
                    if let Self::#variant(value) = self {
                        <#ty as __odata::ReadValue>::read(value, reader)?;
                    }
                }
            }
        });
    let Some((first, span, ty)) = variants.first() else {
        return TokenStream::new();
    };
    let blank = quote_spanned!(*span=> Self::#first(<#ty as __odata::ReadValue>::blank()));
    quote! {
        #[automatically_derived]
        impl #parameters __odata::ReadValue<'de> for #ident #arguments #clause {
            type By = __odata::Itself;

            fn blank() -> Self {
                #blank
            }

            #[allow(irrefutable_let_patterns)]
            fn read(
                &mut self,
                reader: &mut __odata::Reader<'de>,
            ) -> ::core::result::Result<(), __odata::Error> {
                match #declared.select(reader)? {
                    #(#arms)*
                }
                ::core::result::Result::Ok(())
            }
        }
    }
}

/// What leads from each of the types to what they inherit.
fn inherited(model: &DerivedTypes) -> TokenStream {
    let Container {
        ident, generics, ..
    } = &model.container;
    let (parameters, arguments, clause) = generics.split_for_impl();
    let (parameters, named) = (in_place(&parameters), base::in_scope(&model.base));
    let sound = sound::of_base(model);
    let deref = deref(&model.container, model, &quote!(#sound));
    quote_spanned! {at(&model.base)=>
        #deref
        #[automatically_derived]
        impl #parameters ::core::convert::AsRef<#named> for #ident #arguments #clause {
            #[inline]
            fn as_ref(&self) -> &#sound {
                self
            }
        }
        #[automatically_derived]
        impl #parameters ::core::convert::AsMut<#named> for #ident #arguments #clause {
            #[inline]
            fn as_mut(&mut self) -> &mut #sound {
                self
            }
        }
    }
}

/// `Deref` and `DerefMut` to the inherited part, of the enum or of a companion of it.
fn deref(container: &Container, model: &DerivedTypes, target: &TokenStream) -> TokenStream {
    let ident = &container.ident;
    let (parameters, arguments, clause) = container.generics.split_for_impl();
    let parameters = in_place(&parameters);
    let inherited = requests::inherited(model).over(&quote!(self), &quote!(Self));
    quote! {
        #[automatically_derived]
        impl #parameters ::core::ops::Deref for #ident #arguments #clause {
            type Target = #target;

            #[inline]
            fn deref(&self) -> &#target {
                #inherited
            }
        }
        #[automatically_derived]
        impl #parameters ::core::ops::DerefMut for #ident #arguments #clause {
            #[inline]
            fn deref_mut(&mut self) -> &mut #target {
                #inherited
            }
        }
    }
}

/// From each variant's type to the enum.
fn conversions(model: &DerivedTypes) -> TokenStream {
    let ident = &model.container.ident;
    let (parameters, arguments, clause) = model.container.generics.split_for_impl();
    let parameters = in_place(&parameters);
    let conversions = model.variants.iter().map(|variant| {
        let Variant {
            ident: name,
            ty,
            boxed,
            ..
        } = variant;
        let value = if *boxed {
            quote!(::core::convert::Into::into(value))
        } else {
            quote!(value)
        };
        quote_spanned! {at(ty)=>
            #[automatically_derived]
            impl #parameters ::core::convert::From<#ty> for #ident #arguments #clause {
                fn from(value: #ty) -> Self {
                    Self::#name(#value)
                }
            }
        }
    });
    quote!(#(#conversions)*)
}

/// What navigation properties that lead to one of the types hold in requests, and in parts.
fn navigable(model: &DerivedTypes) -> Option<TokenStream> {
    if model.kind == Kind::Complex {
        return None;
    }
    let ident = &model.container.ident;
    let ImplGenerics {
        parameters,
        arguments,
        clause,
    } = ImplGenerics::new(&model.container.generics);
    let insert = match create::definition(model) {
        Some(_) => quote!(<Self as __odata::HasCreate>::Create),
        None => quote!(__odata::NoCreate),
    };
    let (part, merging) = shape::parts_of_entities(&model.shapes);
    Some(quote! {
        #[automatically_derived]
        impl #parameters __odata::Navigable for #ident #arguments #clause {
            type Insert = #insert;
            type Part = #part;
            type Merging = __odata::#merging;
        }
    })
}
