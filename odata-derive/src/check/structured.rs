//! Rules about entity types and complex types.

use syn::{GenericArgument, Generics, Type};

use crate::diagnostic::{Diagnostics, code};
use crate::form::{Form, argument, arguments, is_itself, is_parameter, last_name, path};
use crate::inherits::OF_ITSELF;
use crate::model::{BagField, Default, Property, Structured};

/// Whether a type is spelled as no struct's path can be.
pub(super) fn is_no_struct(ty: &Type) -> bool {
    let form = Form::of(ty, &Generics::default());
    let has_layers = form.optional || form.collection || form.boxed;
    has_layers || form.primitive || path(ty).is_none() && !is_opaque(ty)
}

/// Whether a type's spelling says nothing about it.
fn is_opaque(ty: &Type) -> bool {
    matches!(ty, Type::Path(_) | Type::Macro(_) | Type::Verbatim(_))
}

pub(super) fn is_generic_over_types(ty: &Type) -> bool {
    path(ty)
        .into_iter()
        .flat_map(|path| &path.segments)
        .any(|segment| {
            let arguments = arguments(&segment.arguments);
            arguments
                .iter()
                .any(|argument| !matches!(argument, GenericArgument::Lifetime(_)))
        })
}

pub(super) fn base_is_a_struct(model: &Structured, errors: &Diagnostics) {
    if let Some(base) = model.base.as_ref().filter(|base| is_no_struct(&base.ty)) {
        let core = Form::of(&base.ty, &Generics::default()).core;
        let message = if is_no_struct(&core) {
            let core = code(&core);
            format!("`{core}` has no properties to inherit; write an entity type or a complex type")
        } else {
            format!(
                "a base is a struct that is always there; write `{}`",
                code(&core)
            )
        };
        errors.error(&base.ty, message);
    }
}

pub(super) fn base_is_not_generic_over_types(model: &Structured, errors: &Diagnostics) {
    let base = model.base.as_ref().filter(|base| !is_no_struct(&base.ty));
    if let Some(base) = base.filter(|base| is_generic_over_types(&base.ty)) {
        let message = "a base is not generic over types; write a struct for these types";
        errors.error(&base.ty, message);
    }
}

pub(super) fn base_is_another_type(model: &Structured, errors: &Diagnostics) {
    let base = model.base.as_ref();
    if let Some(base) = base.filter(|base| is_itself(&base.ty, &model.container.ident)) {
        errors.error(&base.ty, OF_ITSELF);
    }
}

pub(super) fn bags_have_their_types(model: &Structured, errors: &Diagnostics) {
    let bag = |bag: &Option<BagField>, attribute: &str, ty: &str| {
        let is_other = |of| {
            let others = ["Untyped", "DynamicProperties", "Annotations"];
            let name = last_name(of);
            let name = name.as_deref().filter(|name| *name != ty);
            let is_listed = name.is_some_and(|name| others.contains(&name));
            is_listed || is_generic_over_types(of) || is_parameter(of, &model.container.generics)
        };
        if let Some(bag) = bag
            .as_ref()
            .filter(|bag| is_no_struct(&bag.ty) || is_other(&bag.ty))
        {
            let message = format!("a field that is `{attribute}` has one type; write `{ty}`");
            errors.error(&bag.ty, message);
        }
    };
    bag(&model.dynamic, "dynamic", "DynamicProperties");
    bag(&model.annotations, "annotations", "Annotations");
}

pub(super) fn open_type_has_a_dynamic_field(model: &Structured, errors: &Diagnostics) {
    // With a base, the field may be inherited, which the expansion's constants look after.
    if model.base.is_some() || model.dynamic.is_some() {
        return;
    }
    if let Some(key) = model.slots.open.key() {
        let message = "an open type keeps its undeclared properties; write `#[odata(dynamic)]` on a field of type `DynamicProperties`";
        errors.error(key, message);
    }
}

pub(super) fn dynamic_field_is_in_an_open_type(model: &Structured, errors: &Diagnostics) {
    let dynamic = model.dynamic.as_ref().filter(|_| !model.open);
    if let Some(key) = dynamic.and_then(|dynamic| dynamic.slots.dynamic.key()) {
        let message =
            "only an open type has undeclared properties; write `#[odata(open)]` on the type";
        errors.error(key, message);
    }
}

pub(super) fn value_does_not_hold_itself(model: &Structured, errors: &Diagnostics) {
    let ident = &model.container.ident;
    let endless = |property: &&Property| {
        let form = &property.form;
        let always_there = !form.optional && !form.collection && property.navigation.is_none();
        always_there && is_itself(&form.core, ident)
    };
    for property in model.properties.iter().filter(endless) {
        let message =
            format!("a value would hold another without end; write `Option<Box<{ident}>>`");
        errors.error(&property.ty, message);
    }
}

pub(super) fn write_only_property_holds_nothing(model: &Structured, errors: &Diagnostics) {
    for property in &model.properties {
        let is_write_only = argument(&property.ty, "WriteOnly").is_some();
        if is_write_only && !property.write_only {
            let message =
                "`WriteOnly` is for what is never read; write `#[odata(write_only)]` on the field";
            errors.error(&property.ty, message);
        }
        let is_value = is_no_struct(&property.ty);
        if property.write_only && !is_write_only && is_value && property.navigation.is_none() {
            let ty = &property.ty;
            let inner = within_layers(ty);
            let message =
                format!("a `write_only` property is never read; write `WriteOnly<{inner}>`");
            errors.error(ty, message);
        }
    }
}

/// A type as `WriteOnly` holds it: what `Option<WriteOnly<T>>` means is `Option<T>`.
fn within_layers(ty: &Type) -> String {
    match argument(ty, "Option").and_then(|inner| argument(inner, "WriteOnly")) {
        Some(inner) => format!("Option<{}>", code(inner)),
        None => code(ty),
    }
}

/// `Vec<Expanded<T>>` for `Expanded<Vec<T>>`.
fn of_each(core: &Type) -> Option<String> {
    ["Expanded", "Annotated"].iter().find_map(|wrapper| {
        let entities = argument(core, wrapper)?;
        let entity = code(argument(entities, "Vec")?);
        Some(format!("Vec<{wrapper}<{entity}>>"))
    })
}

/// `default` says what an absent value is, unless that is the same without.
pub(super) fn default_is_no_absence(model: &Structured, errors: &Diagnostics) {
    for property in &model.properties {
        let form = &property.form;
        let absence = match form.edm {
            _ if form.optional => continue,
            _ if form.collection => "an absent collection is empty",
            Some("Edm.Stream") => "an absent stream is none",
            _ => continue,
        };
        let is_alone = matches!(property.default, Some(Default::Trait));
        let key = property.slots.default.key();
        if let Some(key) = key.filter(|_| is_alone && property.navigation.is_none()) {
            errors.error(key, format!("{absence} anyway; leave `default` out"));
        }
    }
}

pub(super) fn navigation_has_a_form(model: &Structured, errors: &Diagnostics) {
    let navigation = model
        .properties
        .iter()
        .filter(|property| property.navigation.is_some());
    for property in navigation {
        let form = &property.form;
        let core = code(&form.core);
        if is_layer(&form.core) {
            // What is wrong with its arguments is said of any property.
            continue;
        }
        if form.edm.is_some() {
            let message = format!(
                "a navigation property leads to entities, and `{core}` is none; leave `navigation` out"
            );
            errors.error(&property.ty, message);
            continue;
        }
        if let Some(instead) = of_each(&form.core) {
            let message = format!("what is said of entities is said of each; write `{instead}`");
            errors.error(&property.ty, message);
            continue;
        }
        let fits = match (form.optional, form.collection, form.boxed) {
            (true, false, true) => true,
            (_, true, false) => !form.nullable_items,
            _ => false,
        };
        if !fits {
            let instead = match (form.optional, form.collection) {
                (true, true) => format!("Option<Vec<{core}>>"),
                (false, true) => format!("Vec<{core}>"),
                (_, false) => format!("Option<Box<{core}>>"),
            };
            let message = format!("a navigation property has another form; write `{instead}`");
            errors.error(&property.ty, message);
        }
    }
}

/// Whether a type is a layer whose arguments are not those of one.
fn is_layer(ty: &Type) -> bool {
    let layers = ["Option", "Vec", "Box"];
    last_name(ty).is_some_and(|name| layers.contains(&&*name) && argument(ty, &name).is_none())
}
