//! The rules that other types are involved in, as constants that fail at the user's token.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::{Ident, Type};

use super::derived::names_parameters;
use super::description::named;
use super::generics::with_static_lifetimes;
use super::properties::at;
use super::{base, sound, value};
use crate::diagnostic::code;
use crate::form::{argument, names_parameter};
use crate::model::{DerivedTypes, Kind, Namespace, OtherVariant, Property, Structured, TypeName};

/// The rules of a structured type beside those of its values.
pub(super) fn of_structured(model: &Structured) -> TokenStream {
    let inherited = model.base.as_ref().map(|_| with_base(model));
    let holder = holder(model);
    let namespace = namespace(&model.type_name);
    quote!(#inherited #holder #namespace)
}

/// The constants of the base's description, and of the number of inherited properties, where the base is one.
pub(super) fn inherited(model: &Structured) -> Option<TokenStream> {
    let base = model.base.as_ref()?;
    let ty = base::in_scope(&with_static_lifetimes(&base.ty));
    let description = quote_spanned!(at(&base.ty)=> <#ty as __odata::Describe>::DESCRIPTION);
    let kind = match model.kind {
        Kind::Entity => quote!(Entity),
        Kind::Complex => quote!(Complex),
    };
    let companions = model.shapes.words();
    let derived = value::derived_as_usual(&model.shapes);
    let field = as_property(model, &base.ident);
    let others = of_every_base(model);
    // Where they stand, a cycle of bases is reported, and behind their names the compiler would propose type
    // parameters where the base's name is unknown.
    let [described, name] =
        ["__BASE", "__INHERITED"].map(|name| Ident::new(name, Span::call_site()));
    Some(quote_spanned! {at(&base.ty)=>
        const #described: &__odata::StructuredType = #description;
        const #name: ::core::primitive::usize = {
            let inherited = __odata::inherited(
                __odata::StructuredKind::#kind,
                #described,
                [&[#(#companions),*], &[#(#derived),*]],
                #field,
            );
            #others
            inherited
        };
    })
}

/// What else is asked of every base: that it has another name, and a key where the type asks for one.
fn of_every_base(model: &Structured) -> TokenStream {
    let name = named(&model.type_name, "", "");
    let span = Span::call_site().located_at(model.type_name.span);
    let other_name = quote_spanned!(span=> __odata::assert_other_name(__BASE, #name););
    let has_keys = model
        .properties
        .iter()
        .any(|property| property.key.is_some());
    let asks_for_key =
        model.kind == Kind::Entity && !model.is_abstract && !model.keyless && !has_keys;
    let has_key = asks_for_key.then(|| {
        let span = at(&model.container.ident);
        quote_spanned!(span=> __odata::assert_has_key(__BASE);)
    });
    quote!(#other_name #has_key)
}

/// The name that a property of a field's name would have.
fn as_property(model: &Structured, field: &Ident) -> String {
    let casing = model.slots.rename_all.get().copied().unwrap_or_default();
    casing.of_field(&field.unraw().to_string())
}

/// A constant that holds where the rule does. The rule alone stands at the user's token: were the constant
/// there as well, the compiler would propose type parameters behind it where a type's name is unknown.
pub(super) fn constant(rule: &TokenStream) -> TokenStream {
    quote!(const _: () = #rule;)
}

/// What is to be said of a type beside its base.
fn with_base(model: &Structured) -> TokenStream {
    let aliases = model.type_name.aliases.iter().map(|alias| {
        constant(&quote_spanned!(at(alias)=> __odata::assert_other_alias(__BASE, #alias)))
    });
    let names = model.properties.iter().map(new_names);
    let first_key = model
        .properties
        .iter()
        .find_map(|property| property.key.as_ref())
        .map(|key| quote_spanned!(at(key)=> const _: () = __odata::assert_first_key(__BASE);));
    let flags = [
        (model.slots.keyless.key(), true, "assert_keyless"),
        (
            model.slots.open.key(),
            model.dynamic.is_none(),
            "assert_inherits_dynamic",
        ),
        (dynamic_key(model), true, "assert_first_dynamic"),
        (model.slots.deny_unknown.key(), true, "assert_closed"),
    ];
    let flags = flags.into_iter().filter_map(|(key, asked, assertion)| {
        let key = key.filter(|_| asked)?;
        let assertion = Ident::new(assertion, at(key));
        Some(quote_spanned!(at(key)=> const _: () = __odata::#assertion(__BASE);))
    });
    let bags = model.bags().map(|bag| {
        let field = as_property(model, &bag.ident);
        quote_spanned!(at(&bag.ident)=> const _: () = __odata::assert_shown(__BASE, #field);)
    });
    quote!(#(#aliases)* #(#names)* #first_key #(#flags)* #(#bags)*)
}

fn dynamic_key(model: &Structured) -> Option<&Ident> {
    model.dynamic.as_ref()?.slots.dynamic.key()
}

/// No inherited property has the property's name, or one of its aliases: a constant each, so that all
/// of them are told of.
fn new_names(property: &Property) -> TokenStream {
    let span = Span::call_site().located_at(property.name_span);
    let (name, is_renamed) = (&property.name, property.slots.rename.is_set());
    let aliases = property.aliases.iter().map(|alias| {
        let name = alias.value();
        constant(&quote_spanned!(at(alias)=> __odata::assert_new_alias(__BASE, #name)))
    });
    quote_spanned! {span=>
        const _: () = __odata::assert_new_name(__BASE, #name, #is_renamed);
        #(#aliases)*
    }
}

/// What a complex type's values always hold does not lead back to them.
fn holder(model: &Structured) -> Option<TokenStream> {
    let held: Vec<_> = held(model)
        .map(|property| with_static_lifetimes(&property.ty))
        .collect();
    if held.is_empty() {
        return None;
    }
    let name = model.container.ident.to_string();
    let base = model
        .base
        .iter()
        .map(|base| with_static_lifetimes(&base.ty));
    let ends = held.iter().map(|ty| {
        constant(&quote_spanned! {at(ty)=>
            __odata::assert_end(<#ty as __odata::PropertyType>::HOLDER, &VALUES_HOLD_EACH_OTHER_WITHOUT_END_WRITE_OPTION_BOX)
        })
    });
    let holds = held
        .iter()
        .cloned()
        .chain(base)
        .map(|ty| quote_spanned!(at(&ty)=> <#ty as __odata::PropertyType>::HOLDER));
    Some(quote! {
        static VALUES_HOLD_EACH_OTHER_WITHOUT_END_WRITE_OPTION_BOX: __odata::Holder = __odata::Holder {
            name: ::core::concat!(::core::module_path!(), "::", #name),
            holds: &[#(#holds),*],
        };
        #(#ends)*
    })
}

/// The properties that a complex type's values always hold, and that may be complex.
fn held(model: &Structured) -> impl Iterator<Item = &Property> {
    let generics = &model.container.generics;
    let is_certain = model.kind == Kind::Complex && generics.type_params().next().is_none();
    model.properties.iter().filter(move |property| {
        let form = &property.form;
        let may_lack = form.optional || form.collection || property.default.is_some();
        let is_known = is_certain && !names_parameter(generics, &property.ty);
        is_known && !may_lack && !form.primitive && !property.write_only
    })
}

/// In the implementation of `PropertyType`: what a value always holds.
pub(super) fn holder_constant(model: &Structured) -> Option<TokenStream> {
    let ty = quote!(::core::option::Option<&'static __odata::Holder>);
    if held(model).next().is_some() {
        return Some(
            quote!(const HOLDER: #ty = ::core::option::Option::Some(&VALUES_HOLD_EACH_OTHER_WITHOUT_END_WRITE_OPTION_BOX);),
        );
    }
    let base = model
        .base
        .as_ref()
        .filter(|_| model.kind == Kind::Complex)?;
    let base = with_static_lifetimes(&base.ty);
    Some(quote_spanned! {at(&base)=>
        const HOLDER: #ty = <#base as __odata::PropertyType>::HOLDER;
    })
}

/// A namespace that is a constant is one of OData, and makes no name that is written as an alias.
pub(super) fn namespace(name: &TypeName) -> Option<TokenStream> {
    let Namespace::Path(path) = &name.namespace else {
        return None;
    };
    let namespace = constant(&quote_spanned!(at(path)=> __odata::assert_namespace(#path)));
    let own = named(name, "", "");
    let aliases = name
        .aliases
        .iter()
        .map(|alias| constant(&quote_spanned!(at(alias)=> __odata::assert_alias(#own, #alias))));
    Some(quote! {
        #namespace
        #(#aliases)*
    })
}

/// The name of the constant that is the rule of a variant.
fn variant_rule(place: usize) -> Ident {
    format_ident!("__VARIANT_{place}")
}

/// The name of the constant that is a rule of the base, where there is no variant that has it as well.
fn part_of_base(model: &DerivedTypes) -> Option<Ident> {
    let is_alone = model.shapes.partial.is_some() && model.variants.is_empty();
    is_alone.then(|| format_ident!("__PART_OF_BASE"))
}

/// The rules that an enum of derived types asks for before others may: a constant expression.
pub(super) fn asked_of_derived(model: &DerivedTypes, this: &Type) -> TokenStream {
    if names_parameters(model) {
        return quote!(<#this as __odata::Declares>::RULES);
    }
    let rules = (0..model.variants.len()).map(variant_rule);
    let rules = rules.chain(part_of_base(model)).chain(other(model));
    quote!(&[__KIND, #(#rules),*])
}

/// The rules of variants that may name parameters: constant expressions, of the implementation of `Declares`.
pub(super) fn of_variants(model: &DerivedTypes) -> Vec<TokenStream> {
    let of_variants = variant_rules(model, &quote!(Self::DERIVED));
    let kind = quote!(__KIND);
    let place_for_base = place_for_base(model, &quote!(Self::DERIVED));
    let rules = of_variants.into_iter().chain([kind]);
    let other = other(model).map(|name| quote!(#name));
    rules.chain(place_for_base).chain(other).collect()
}

/// The rule of each variant, with the types of all.
fn variant_rules(model: &DerivedTypes, derived: &TokenStream) -> Vec<TokenStream> {
    let parts = model.shapes.partial.as_ref().map(|_| "partial");
    let variants = model.variants.iter().enumerate();
    let rules = variants.map(|(place, variant)| {
        let ty = with_static_lifetimes(&variant.ty);
        quote_spanned! {at(&ty)=>
            __odata::assert_variant(
                <#ty as __odata::Describe>::DESCRIPTION,
                __BASE,
                #derived.split_at(#place).0,
                &[#parts],
            )
        }
    });
    rules.collect()
}

/// The base has a place, if it is no abstract type.
fn place_for_base(model: &DerivedTypes, derived: &TokenStream) -> Option<TokenStream> {
    let span = at(&model.container.ident);
    let rule = quote_spanned!(span=> __odata::assert_place_for_base(__BASE, #derived));
    model.other.is_none().then_some(rule)
}

/// The rules of an enum of derived types, and of each of its variants, as constants of their own.
pub(super) fn of_derived(model: &DerivedTypes) -> TokenStream {
    let parts = model.shapes.partial.as_ref().map(|_| "partial");
    let (variants, place_for_base) = if names_parameters(model) {
        // Once for all types, if they stand for what is known.
        let asked = sound::this(&model.container)
            .map(|this| quote!(const _: &[()] = <#this as __odata::Declares>::RULES;));
        (asked.into_iter().collect(), None)
    } else {
        let derived = quote!(__DECLARED.derived);
        let rules = variant_rules(model, &derived).into_iter().enumerate();
        let rules = rules.zip(&model.variants).map(|((place, rule), variant)| {
            let name = variant_rule(place);
            let ty = with_static_lifetimes(&variant.ty);
            let held = value::parts_are_held(&model.shapes, &ty);
            quote_spanned!(at(&rule)=> const #name: () = { #rule; #held };)
        });
        let place_for_base = place_for_base(model, &derived).map(|rule| constant(&rule));
        (rules.collect::<Vec<_>>(), place_for_base)
    };
    let kind = match model.kind {
        Kind::Entity => quote!(Entity),
        Kind::Complex => quote!(Complex),
    };
    let same_kind = quote_spanned! {at(&model.base)=>
        const __KIND: () = __odata::assert_same_kind(__odata::StructuredKind::#kind, __BASE);
    };
    let other = unspelled_other(model).map(|other| keeps_the_unknown(&model.base, &other.ty));
    let part_of_base = part_of_base(model).map(|name| {
        quote_spanned! {at(&model.base)=>
            const #name: () = __odata::assert_made(__BASE, &[#parts]);
        }
    });
    quote!(#(#variants)* #same_kind #place_for_base #part_of_base #other)
}

/// The name of the constant that is the rule of the variant for unknown types.
fn other(model: &DerivedTypes) -> Option<Ident> {
    unspelled_other(model).map(|_| format_ident!("__OTHER"))
}

/// The variant for unknown types, where its spelling does not say that it holds `Derived<Base>`.
fn unspelled_other(model: &DerivedTypes) -> Option<&OtherVariant> {
    let base = code(&model.base);
    model.other.as_ref().filter(|other| {
        let kept = argument(&other.ty, "Derived");
        kept.is_none_or(|kept| code(kept) != base)
    })
}

/// The variant for unknown types holds `Derived<Base>`.
fn keeps_the_unknown(base: &Type, other: &Type) -> TokenStream {
    let (base, other) = (with_static_lifetimes(base), with_static_lifetimes(other));
    let value = quote_spanned!(at(&other)=> |value| value);
    // The constant itself stands nowhere, since behind its name the compiler would propose type parameters.
    quote! {
        const __OTHER: () = {
            let _: fn(__odata::Derived<#base>) -> #other = #value;
        };
    }
}

/// In the implementation of `PropertyType` for an enum of derived complex types: reading begins with
/// the first variant.
pub(super) fn first_holder(model: &DerivedTypes) -> Option<TokenStream> {
    let first = model
        .variants
        .first()
        .filter(|_| model.kind == Kind::Complex)?;
    let ty = with_static_lifetimes(&first.ty);
    Some(quote_spanned! {at(&ty)=>
        const HOLDER: ::core::option::Option<&'static __odata::Holder> =
            <#ty as __odata::PropertyType>::HOLDER;
    })
}
