//! Rules about enums of derived types.

use std::collections::HashSet;

use syn::{PathArguments, Type};

use super::structured::{is_generic_over_types, is_no_struct};
use crate::diagnostic::{Diagnostics, code};
use crate::form::{argument, has_arguments, is_itself, is_parameter, last_name, path};
use crate::model::{DerivedTypes, Variant};

pub(super) fn has_a_base(model: &DerivedTypes, errors: &Diagnostics) {
    if !model.slots.base_type.is_set() {
        let message =
            "an enum of derived types says what they derive from; write `#[odata(base = T)]`";
        errors.error(&model.container.ident, message);
    }
}

pub(super) fn base_is_a_struct(model: &DerivedTypes, errors: &Diagnostics) {
    let Some(base) = model.slots.base_type.get() else {
        return;
    };
    if is_no_struct(base) {
        errors.error(base, "a base is a struct; write its path");
    } else if is_generic_over_types(base) || is_parameter(base, &model.container.generics) {
        errors.error(
            base,
            "a base is not generic over types; write a struct for these types",
        );
    }
}

pub(super) fn base_is_another_type(model: &DerivedTypes, errors: &Diagnostics) {
    if model.slots.base_type.is_set() && is_itself(&model.base, &model.container.ident) {
        let message = "the base is the struct that the variants derive from; write its path";
        errors.error(&model.base, message);
    }
}

pub(super) fn variants_hold_one_type(model: &DerivedTypes, errors: &Diagnostics) {
    for unfit in &model.unfit {
        let ident = &unfit.ident;
        let message = if unfit.is_other {
            format!(
                "`other` keeps what is unknown; write `{ident}({})`",
                derived_of(model)
            )
        } else {
            format!("a variant holds one derived type; write `{ident}(Type)`")
        };
        errors.error(ident, message);
    }
}

pub(super) fn variant_types_are_structs(model: &DerivedTypes, errors: &Diagnostics) {
    for variant in model
        .variants
        .iter()
        .filter(|variant| is_no_struct(&variant.ty))
    {
        let ident = &variant.ident;
        let message = format!(
            "a variant holds a derived type; write `{ident}(Type)` or `{ident}(Box<Type>)`"
        );
        errors.error(&variant.ty, message);
    }
}

pub(super) fn variant_types_differ(model: &DerivedTypes, errors: &Diagnostics) {
    let mut taken = HashSet::new();
    for variant in &model.variants {
        let ty = struct_name(&variant.ty);
        if taken.insert(ty.clone()) {
            continue;
        }
        let message =
            format!("two variants are of the type `{ty}`, which one tag tells; leave one out");
        errors.error(&variant.ty, message);
    }
}

/// A type without its arguments, which no tag tells of.
fn struct_name(ty: &Type) -> String {
    let Some(path) = path(ty) else {
        return code(ty);
    };
    let mut path = path.clone();
    for segment in &mut path.segments {
        segment.arguments = PathArguments::None;
    }
    code(&path)
}

/// What keeps values that have no type, by the names that everybody knows.
const KEEP_NO_TYPE: &[&str] = &["Annotations", "DynamicProperties", "Untyped", "Value"];

/// The same, with arguments: an alias has none.
const KEEP_NONE_OF_THEIR_ARGUMENTS: &[&str] = &["BTreeMap", "HashMap", "IndexMap", "Json", "Map"];

pub(super) fn other_keeps_the_unknown(model: &DerivedTypes, errors: &Diagnostics) {
    let Some(other) = &model.other else { return };
    let keeps = last_name(&other.ty).is_none_or(|name| name == "Derived");
    let kept = argument(&other.ty, "Derived");
    let is_of_another = kept.is_some_and(|kept| {
        let mut variants = model.variants.iter();
        let is_of_a_variant = variants.any(|variant| code(&variant.ty) == code(kept));
        let is_of_base = last_name(kept) == last_name(&model.base);
        let is_none = is_no_struct(kept) || is_parameter(kept, &model.container.generics);
        is_none || is_of_a_variant && !is_of_base
    });
    let keeps_nothing = |name: String| {
        let named_with = has_arguments(&other.ty) && KEEP_NONE_OF_THEIR_ARGUMENTS.contains(&&*name);
        named_with || KEEP_NO_TYPE.contains(&&*name)
    };
    let is_other = last_name(&other.ty).is_some_and(keeps_nothing) || is_base(model, &other.ty);
    if is_no_struct(&other.ty) || is_of_another || !keeps && is_other {
        let message = format!(
            "`other` keeps what is unknown; write `{}`",
            derived_of(model)
        );
        errors.error(&other.ty, message);
    }
}

/// The base has its arguments where `other` keeps it, and lacks them where it is said. (The other way round, the
/// compiler says what is missing.)
pub(super) fn base_has_its_arguments(model: &DerivedTypes, errors: &Diagnostics) {
    let Some(base) = model.slots.base_type.get() else {
        return;
    };
    let kept = model.other.as_ref();
    let kept = kept.and_then(|other| argument(&other.ty, "Derived"));
    let Some(kept) = kept.filter(|kept| has_arguments(kept) && !has_arguments(base)) else {
        return;
    };
    if struct_name(kept) == struct_name(base) {
        let kept = code(kept);
        errors.error(
            base,
            format!("the base has arguments; write `base = {kept}`"),
        );
    }
}

/// A type that derives from one with a lifetime has it.
pub(super) fn variants_have_their_lifetimes(model: &DerivedTypes, errors: &Diagnostics) {
    for Variant { ty, .. } in &model.variants {
        if let Some(lifetime) = model.lacks_lifetime(ty) {
            let (base, of) = (code(&model.base), code(ty));
            let message =
                format!("what derives from `{base}` has its lifetime; write `{of}<{lifetime}>`");
            errors.error(ty, message);
        }
    }
}

fn is_base(model: &DerivedTypes, ty: &Type) -> bool {
    code(ty) == code(&model.base)
}

fn derived_of(model: &DerivedTypes) -> String {
    match model.slots.base_type.get() {
        Some(base) => format!("Derived<{}>", code(base)),
        None => "Derived<Base>".to_owned(),
    }
}

pub(super) fn has_variants(model: &DerivedTypes, errors: &Diagnostics) {
    if model.variants.is_empty() && model.other.is_none() && model.unfit.is_empty() {
        let message = "an enum of derived types names them; write at least one `Name(Type)`";
        errors.error(&model.container.ident, message);
    }
}
