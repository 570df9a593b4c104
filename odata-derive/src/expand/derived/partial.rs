use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Type;

use super::companion::{Definition, Held, held_by};
use super::requests::{inherited, undeclared};
use super::variants::Arms;
use super::{declared_by_enum, deref};
use crate::expand::form::Form;
use crate::expand::generics::ImplGenerics;
use crate::expand::properties::at;
use crate::expand::{part, shape, sound};
use crate::form::last_name;
use crate::model::{DerivedTypes, Kind, OtherVariant, Variant};

/// Any part of one of the derived types: the enum, and its implementations.
pub(super) fn expand(model: &DerivedTypes) -> Option<(TokenStream, TokenStream)> {
    let definition = definition(model)?;
    let declared = declared_by_enum(model);
    let write = quote!(#declared.write::<_>(value, writer));
    let implementations = [
        definition.payload(&declared, &write),
        definition.has("Partial"),
        deref(&definition.container(), model, &of_base(model)),
        merge(&definition),
        whole(&definition),
        match model.kind {
            Kind::Entity => part_of(&definition),
            Kind::Complex => into_part(&definition),
        },
    ];
    Some((definition.item(), quote!(#(#implementations)*)))
}

pub(super) fn definition(model: &DerivedTypes) -> Option<Definition<'_>> {
    let companion = model.shapes.partial.as_ref()?;
    let variants = model.variants.iter().map(|variant| Held {
        ident: &variant.ident,
        deprecated: &variant.deprecated,
        span: at(&variant.ty),
        ty: model.in_box(variant.boxed, of_variant(model, variant)),
        docs: match last_name(&variant.ty) {
            Some(ty) => format!(" Any part of [`{ty}`]."),
            None => " Any part of a value of this type.".to_owned(),
        },
    });
    let other = model.other.as_ref().map(|other| Held {
        ident: &other.ident,
        deprecated: &other.deprecated,
        span: at(&other.ty),
        ty: of_other(model, other),
        docs: " Any part of a value of another type.".to_owned(),
    });
    Some(Definition {
        model,
        companion,
        docs: format!(
            " Any part of [`{}`]: of a value of one of the derived types, told by its name.",
            model.container.ident
        ),
        variants: variants.chain(other).collect(),
    })
}

/// The part of a variant's type.
fn of_variant(model: &DerivedTypes, variant: &Variant) -> TokenStream {
    let part = ["HasPartial", "Partial"];
    held_by(model, &sound::of_variant(model, variant), part)
}

/// The part of the base.
fn of_base(model: &DerivedTypes) -> TokenStream {
    part_of_type(model, &sound::of_base(model))
}

fn part_of_type(model: &DerivedTypes, base: &Type) -> TokenStream {
    let krate = &model.container.krate;
    quote_spanned!(at(&model.base)=> <#base as #krate::__private::HasPartial>::Partial)
}

fn of_other(model: &DerivedTypes, other: &OtherVariant) -> TokenStream {
    let krate = &model.container.krate;
    let base = part_of_type(model, &sound::spelled(&model.container, &model.base));
    model.in_box(other.boxed, quote!(#krate::Derived<#base>))
}

/// `merge_into`.
fn merge(definition: &Definition<'_>) -> TokenStream {
    let model = definition.model;
    let krate = &model.container.krate;
    let of = &model.container.ident;
    let container = definition.container();
    let ident = &container.ident;
    let ImplGenerics {
        parameters,
        arguments,
        clause,
    } = ImplGenerics::new(&container.generics);
    let errors: &[&str] = match model.kind {
        Kind::Entity => &[
            " - Where the part has another key than the entity, or is of another type, which never changes: nothing",
            "   of the entity changes then.",
        ],
        Kind::Complex => &[
            " - Where the part is of another type, of which a new value takes the old one's place, and lacks what that",
            "   requires.",
        ],
    };
    let merged = Arms::of_each(
        model,
        |_| quote!(part.merge_into(value)),
        |other| {
            let part = unboxed(other.boxed, &quote!(part));
            Some(quote! {
                __odata::Derived::merge(#part, value, |part, value| part.merge_into(value))
            })
        },
    );
    let further = further(model);
    let merged = merged.over_both(
        &quote!(self),
        [&quote!(Self), &quote!(part)],
        [&quote!(#of), &quote!(value)],
        &further,
    );
    quote! {
        #[automatically_derived]
        impl #parameters #ident #arguments #clause {
            /// Takes over what there is.
            ///
            /// # Errors
            ///
            #(#[doc = #errors])*
            /// - Where the one is of a type that is not said, and the other has properties of its type.
            /// - Where an expanded entity or a complex value within is a new one and lacks what its type
            ///   requires. What comes before it is merged by then, and what comes behind it is not; no
            ///   entity is lost: the property that lacks one holds what it held.
            pub fn merge_into(
                self,
                value: &mut #of #arguments,
            ) -> ::core::result::Result<(), #krate::Error> {
                #merged
            }
        }
    }
}

/// What is done where the two are of different variants.
fn further(model: &DerivedTypes) -> TokenStream {
    if model.variants.len() + model.other.iter().len() == 1 {
        return TokenStream::new();
    }
    let (of, base) = (&model.container.ident, sound::of_base(model));
    let (of, value) = (&quote!(#of), &quote!(value));
    let in_value = inherited(model).over(value, of);
    let untyped = model.other.as_ref().map(|other| {
        let ident = &other.ident;
        quote! {
            (Self::#ident(part), value) if __odata::Derived::is_untyped(&part) => {
                __odata::Derived::holds_only_its_base(&part)?;
                let inherited: &mut #base = #in_value;
                part.base.merge_into(inherited)
            }
        }
    });
    let changed = match model.kind {
        Kind::Entity => {
            quote!(::core::result::Result::Err(__odata::other_type(
                &part, value
            )))
        }
        Kind::Complex => change_type(model),
    };
    quote! {
        #untyped
        (part, value) => { #changed }
    }
}

/// A complex value takes the place of one of another type: what both inherit is kept, and what is undeclared
/// (*Protocol* 11.4.9.3). Of its own, it is whole.
fn change_type(model: &DerivedTypes) -> TokenStream {
    let (ident, base) = (&model.container.ident, sound::of_base(model));
    let (of, this) = (&quote!(#ident), &quote!(Self));
    let (_, arguments, _) = model.container.generics.split_for_impl();
    let (part, value, new) = (&quote!(&mut part), &quote!(value), &quote!(&mut new));
    let of_base = of_base(model);
    let in_part = inherited(model).over(part, this);
    let in_value = inherited(model).over(value, of);
    let in_new = inherited(model).over(new, of);
    // Of a type that is not known, what it declares is among them.
    let none = quote!({
        let _ = value;
        ::core::option::Option::None
    });
    let undeclared = undeclared(model, &none);
    let (in_bag, in_old_bag) = (undeclared.over(new, of), undeclared.over(value, of));
    let known = model.other.as_ref().map(|other| {
        let other = &other.ident;
        quote! {
            if let #of::#other(value) = value {
                __odata::Derived::holds_only_its_base(value)?;
            }
        }
    });
    quote! {
        #known
        let mut part = part;
        let inherited: &mut #of_base = #in_part;
        // What the new value inherits is the old one's, and is put there when all else has succeeded.
        let none = <#base as __odata::SetProperties<'static>>::blank();
        let none = __odata::IntoPart::into_part(none);
        let given = ::core::mem::replace(inherited, none);
        let mut new: #of #arguments = __odata::OfPart::of_part(part)?;
        let old: &mut #base = #in_value;
        given.merge_into(old)?;
        let inherited: &mut #base = #in_new;
        ::core::mem::swap(inherited, old);
        __odata::keep_undeclared(#in_bag, #in_old_bag);
        *value = new;
        ::core::result::Result::Ok(())
    }
}

/// The value of which there is a part and no other.
fn whole(definition: &Definition<'_>) -> TokenStream {
    let model = definition.model;
    let ident = &definition.companion.ident;
    let value = Arms::of_each(
        model,
        |variant| {
            let part = unboxed(variant.boxed, &quote!(value));
            let ty = sound::of_variant(model, variant);
            let whole = quote!(<#ty as __odata::OfPart>::of_part(#part)?);
            boxed(variant.boxed, &whole)
        },
        |other| {
            let part = unboxed(other.boxed, &quote!(value));
            let base = sound::of_base(model);
            let whole = quote!(__odata::Derived::<#base>::of_part(#part)?);
            Some(boxed(other.boxed, &whole))
        },
    );
    let value = value.map([&quote!(part), &quote!(#ident)], &quote!(Self));
    part::of_part(&model.container, &value)
}

/// All of a complex value, as a part.
fn into_part(definition: &Definition<'_>) -> TokenStream {
    let model = definition.model;
    let ident = &definition.companion.ident;
    let part = Arms::of_each(
        model,
        |_| quote!(__odata::PropertyType::into_part(value)),
        |other| {
            let value = unboxed(other.boxed, &quote!(value));
            Some(boxed(
                other.boxed,
                &quote!(__odata::Derived::into_part(#value)),
            ))
        },
    );
    let part = part.map([&quote!(self), &quote!(Self)], &quote!(#ident));
    part::into_part(&model.container, &part)
}

/// What an expanded navigation property asks of its parts.
fn part_of(definition: &Definition<'_>) -> TokenStream {
    let model = definition.model;
    let of = &model.container.ident;
    let key = keys(model, &quote!(key)).over(&quote!(self), &quote!(Self));
    let key_of = keys(model, &quote!(key_of)).over(&quote!(entity), &quote!(#of));
    part::part_of(&model.container, &definition.named(), [&key, &key_of])
}

/// The key of what a variant holds, by a method of `PartOf`, and its type.
fn keys<'m>(model: &'m DerivedTypes, method: &TokenStream) -> Arms<'m> {
    Arms::of_each(
        model,
        |variant| {
            let (ty, part) = (
                sound::of_variant(model, variant),
                of_variant(model, variant),
            );
            quote_spanned! {at(&variant.ty)=> {
                <#part as __odata::PartOf<#ty>>::#method(value, key);
                key.of_type(<#ty as __odata::Describe>::DESCRIPTION);
            }}
        },
        |_| {
            let (base, part) = (sound::of_base(model), of_base(model));
            Some(quote_spanned! {at(&model.base)=> {
                <#part as __odata::PartOf<#base>>::#method(&value.base, key);
                __odata::Derived::identify(value, key);
            }})
        },
    )
}

/// What a complex value is in the `Partial` of what holds it.
pub(super) fn in_parts(model: &DerivedTypes) -> Option<Form> {
    let is_part = model.shapes.partial.is_some() && model.kind == Kind::Complex;
    is_part.then(shape::parts)
}

fn unboxed(is_boxed: bool, value: &TokenStream) -> TokenStream {
    if is_boxed {
        quote!(*#value)
    } else {
        value.clone()
    }
}

fn boxed(is_boxed: bool, value: &TokenStream) -> TokenStream {
    if is_boxed {
        quote!(__odata::Box::new(#value))
    } else {
        value.clone()
    }
}
