//! Types that traits decide about, spelled so that the compiler refuses one of them once: they are in
//! error where the type's description is, and nothing more is said of a type that is in error.

use proc_macro2::TokenStream;
use quote::quote;
use syn::punctuated::Punctuated;
use syn::{
    GenericArgument, GenericParam, Generics, Ident, Path, PathArguments, Token, Type, TypeParam,
    TypeParamBound, WherePredicate, parse_quote_spanned,
};

use super::generics::{borrowed_for_ever, is_entity};
use super::properties::at;
use super::{base, rules};
use crate::form::{argument, has_arguments, is_parameter, path, plain};
use crate::model::{Arity, Container, DerivedTypes, Property, Structured, Variant};

/// What types are that are spelled so, where there are such.
pub(super) fn definition(model: &Structured) -> Option<TokenStream> {
    let mut properties = model.properties.iter();
    let is_needed = model.base.is_some()
        || properties.any(|property| !property.form.is_certain())
        || model.bags().any(|bag| !bag.is_spelled_out());
    let this = this(&model.container).filter(|_| is_needed)?;
    let is_sound = quote!(<#this as __odata::Describe>::IS_SOUND);
    Some(implementation(&this, &is_sound))
}

/// The same, of an enum of derived types.
pub(super) fn definition_of_derived(model: &DerivedTypes) -> Option<TokenStream> {
    let this = this(&model.container)?;
    let rules = rules::asked_of_derived(model, &this);
    let is_sound = quote!(__odata::is_sound(&[], #rules));
    Some(implementation(&this, &is_sound))
}

/// What makes it so that types are what they are, where a constant is true.
pub(super) fn implementation(this: &Type, is_sound: &TokenStream) -> TokenStream {
    quote! {
        impl<__T: ?::core::marker::Sized> __odata::Sound<__T> for #this {
            type Is = <__T as __odata::Checked<{ #is_sound }>>::Is;
        }
    }
}

/// The type of a variant's value, spelled so.
pub(super) fn of_variant(model: &DerivedTypes, variant: &Variant) -> Type {
    spelled(&model.container, &variant.ty)
}

/// The base of an enum of derived types, spelled so, where its alias is in scope.
pub(super) fn of_base(model: &DerivedTypes) -> Type {
    spelled(
        &model.container,
        &Type::Verbatim(base::in_scope(&model.base)),
    )
}

/// A type that a container names, spelled so where that can be.
pub(super) fn spelled(container: &Container, ty: &Type) -> Type {
    match this(container) {
        Some(this) => sound(&this, &container.krate, ty),
        None => ty.clone(),
    }
}

/// Spells as `<X as Sound<T>>::Is` the base of a model, what its navigation properties lead to, and the types
/// of other fields that are not spelled out: of those the compiler says more than one thing, whatever they are
/// used for.
pub(super) fn spell_what_is_told_of(model: &mut Structured) {
    let Some(this) = this(&model.container) else {
        return;
    };
    if let Some(base) = &mut model.base {
        base.ty = sound(&this, &model.container.krate, &base.ty);
    }
    spell_bags(model, &this);
    spell(model, &this, |property| property.navigation.is_some());
}

/// Spells so the types of values that have arguments, of which the compiler says more than one thing: in
/// the description as well, which asks for the rules of values first.
pub(super) fn spell_arguments(model: &mut Structured) {
    if let Some(this) = this(&model.container) {
        spell(model, &this, is_with_arguments);
    }
}

/// In the implementation of `Describe` of a type with such values: that it is sound, without its description.
pub(super) fn is_sound(model: &Structured) -> Option<TokenStream> {
    let is_spelled = model.properties.iter().any(is_with_arguments);
    (is_spelled && this(&model.container).is_some()).then(|| {
        let inherited = model.base.as_ref().map(|_| quote!(let _ = __INHERITED;));
        quote! {
            const IS_SOUND: ::core::primitive::bool = {
                #inherited
                __odata::is_sound(&[], <Self as __odata::Describe>::VALUES)
            };
        }
    })
}

/// Spells the types of the other values so. Writing names them as they are, which is in error in the words
/// of the description, and takes less time to check.
pub(super) fn spell_values(model: &mut Structured) {
    if let Some(this) = this(&model.container) {
        spell(model, &this, |property| {
            property.navigation.is_none() && !is_with_arguments(property)
        });
    }
}

/// Spells so whatever is not spelled out.
pub(super) fn spell_all(model: &mut Structured) {
    let Some(this) = this(&model.container) else {
        return;
    };
    spell_bags(model, &this);
    let Container { krate, .. } = &model.container;
    if let Some(base) = &mut model.base {
        base.ty = sound(&this, krate, &base.ty);
    }
    let unknown = model.properties.iter_mut();
    let unknown =
        unknown.filter(|property| !property.form.is_certain() || property.navigation.is_some());
    for property in unknown {
        spell_property(property, krate, |ty| match ty {
            // Named again, it would be refused again.
            Type::ImplTrait(_) => sound(&this, krate, &syn::parse_quote!(())),
            _ => sound(&this, krate, &borrowed_for_ever(ty)),
        });
    }
    for companion in model.shapes.iter_mut() {
        companion.derives = None;
        companion.attrs.clear();
    }
}

fn spell_bags(model: &mut Structured, this: &Type) {
    let bags = [&mut model.dynamic, &mut model.annotations];
    for bag in bags.into_iter().flatten() {
        if !bag.is_spelled_out() {
            bag.ty = sound(this, &model.container.krate, &bag.ty);
        }
    }
}

fn is_with_arguments(property: &Property) -> bool {
    property.navigation.is_none() && has_arguments(&property.form.core)
}

fn spell(model: &mut Structured, this: &Type, is_meant: fn(&Property) -> bool) {
    let Structured {
        container,
        properties,
        ..
    } = model;
    let unknown = properties.iter_mut().filter(|property| {
        !property.form.is_certain() && !is_parameter(&property.form.core, &container.generics)
    });
    for property in unknown.filter(|property| is_meant(property)) {
        let spelled = |ty: &Type| sound(this, &container.krate, ty);
        spell_property(property, &container.krate, spelled);
    }
}

fn sound(this: &Type, krate: &Path, ty: &Type) -> Type {
    parse_quote_spanned!(at(ty)=> <#this as #krate::__private::Sound<#ty>>::Is)
}

fn spell_property(property: &mut Property, krate: &Path, sound: impl Fn(&Type) -> Type) {
    if let Some(navigation) = &mut property.navigation {
        let target = sound(&navigation.target);
        property.ty = match navigation.arity {
            Arity::OptionBox => parse_quote_spanned! {at(&target)=>
                ::core::option::Option<#krate::__private::Box<#target>>
            },
            Arity::Vec => parse_quote_spanned!(at(&target)=> #krate::__private::Vec<#target>),
            Arity::OptionVec => parse_quote_spanned! {at(&target)=>
                ::core::option::Option<#krate::__private::Vec<#target>>
            },
        };
        navigation.target = target;
    } else if let Some(written) = argument(&property.ty, "WriteOnly") {
        let ty = spell_core(written, &sound);
        property.ty = parse_quote_spanned!(at(written)=> #krate::WriteOnly<#ty>);
    } else {
        property.ty = spell_core(&property.ty, &sound);
    }
}

/// The layers stay as they are written, so that the types of companions' fields read well.
fn spell_core(ty: &Type, sound: &impl Fn(&Type) -> Type) -> Type {
    let layers = ["Option", "Box", "Vec"];
    let inner = layers.iter().find_map(|layer| argument(ty, layer));
    let Some(inner) = inner.map(|inner| spell_core(inner, sound)) else {
        return sound(ty);
    };
    let mut ty = plain(ty).clone();
    if let Type::Path(path) = &mut ty {
        let segment = path.path.segments.last_mut();
        if let Some(PathArguments::AngleBracketed(arguments)) =
            segment.map(|segment| &mut segment.arguments)
        {
            arguments.args = [GenericArgument::Type(inner)].into_iter().collect();
        }
    }
    ty
}

/// A base, as a companion names it in an implementation that must not overlap with another.
pub(super) fn base_of(
    container: &Container,
    companion: &TokenStream,
    base: &TokenStream,
) -> TokenStream {
    match this(container) {
        Some(this) => quote! {
            <#companion as __odata::CheckedBase<#base, { <#this as __odata::Describe>::IS_SOUND }>>::Is
        },
        None => base.clone(),
    }
}

/// The type itself, where its parameters are not in scope: of types that nothing is asked of but what `bool`
/// has, which any property may have, or `NoEntity`, and of constants of a type that is known.
pub(super) fn this(container: &Container) -> Option<Type> {
    let (ident, generics) = (&container.ident, &container.generics);
    let arguments = generics.params.iter().map(|parameter| match parameter {
        GenericParam::Lifetime(_) => Some(quote!('static)),
        GenericParam::Type(ty) => argument_for(container, ty),
        GenericParam::Const(constant) => value_of(&constant.ty),
    });
    let arguments: Vec<_> = arguments.collect::<Option<_>>()?;
    if arguments.is_empty() {
        return Some(parse_quote_spanned!(at(ident)=> #ident));
    }
    let clause = generics.where_clause.iter();
    let mut predicates = clause.flat_map(|clause| &clause.predicates);
    let is_kept = predicates.all(|predicate| match predicate {
        WherePredicate::Lifetime(_) => true,
        WherePredicate::Type(of) => {
            let parameter = path(&of.bounded_ty).and_then(Path::get_ident);
            parameter.is_some_and(|parameter| has_bounds(generics, parameter, &of.bounds))
        }
        _ => false,
    });
    is_kept.then(|| parse_quote_spanned!(at(ident)=> #ident<#(#arguments),*>))
}

/// A type for a parameter.
fn argument_for(container: &Container, parameter: &TypeParam) -> Option<TokenStream> {
    let (krate, generics) = (&container.krate, &container.generics);
    let argument = if is_entity(generics, &parameter.ident) {
        quote!(#krate::__private::NoEntity)
    } else {
        quote!(::core::primitive::bool)
    };
    has_bounds(generics, &parameter.ident, &parameter.bounds).then_some(argument)
}

/// What `bool` has, and what stands in for entity types, by the names that everybody knows.
const OF_ALL: &[&str] = &[
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Eq",
    "Hash",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "PropertyType",
    "Send",
    "Sized",
    "Sync",
    "ToOwned",
    "Unpin",
];
const OF_BOOL: &[&str] = &[
    "Deserialize",
    "DeserializeOwned",
    "Display",
    "FromStr",
    "Serialize",
    "ToString",
];
const OF_NO_ENTITY: &[&str] = &["Navigable", "ODataEntity"];

/// Whether the type for a parameter has what is asked of it, by the names.
fn has_bounds(
    generics: &Generics,
    parameter: &Ident,
    bounds: &Punctuated<TypeParamBound, Token![+]>,
) -> bool {
    let own = if is_entity(generics, parameter) {
        OF_NO_ENTITY
    } else {
        OF_BOOL
    };
    bounds.iter().all(|bound| match bound {
        TypeParamBound::Lifetime(_) => true,
        TypeParamBound::Trait(bound) => {
            let last = bound.path.segments.last();
            let mut known = OF_ALL.iter().chain(own);
            last.is_some_and(|last| known.any(|name| last.ident == name))
        }
        _ => false,
    })
}

/// Some constant of a type.
pub(super) fn value_of(ty: &Type) -> Option<TokenStream> {
    match &*path(ty)?.get_ident()?.to_string() {
        "bool" => Some(quote!(false)),
        "char" => Some(quote!('_')),
        "i8" | "i16" | "i32" | "i64" | "i128" | "isize" | "u8" | "u16" | "u32" | "u64" | "u128"
        | "usize" => Some(quote!(0)),
        _ => None,
    }
}
