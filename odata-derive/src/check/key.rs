//! Rules about keys.

use super::facet::is_primitive;
use crate::diagnostic::{Diagnostics, code};
use crate::model::{Kind, Property, Structured};

fn keys(model: &Structured) -> impl Iterator<Item = &Property> {
    model
        .properties
        .iter()
        .filter(|property| property.key.is_some())
}

/// The keys that may be keys, but for their types.
fn possible_keys(model: &Structured) -> impl Iterator<Item = &Property> {
    let is_entity = model.kind == Kind::Entity;
    keys(model).filter(move |key| is_entity && key.navigation.is_none())
}

pub(super) fn entity_type_has_a_key(model: &Structured, errors: &Diagnostics) {
    let asks_for_one = model.kind == Kind::Entity && model.base.is_none();
    // What else is wrong with a key is told of it.
    let is_written = keys(model).next().is_some() || model.bags().any(|bag| bag.slots.key.is_set());
    if asks_for_one && !model.is_abstract && !model.keyless && !is_written {
        let message = "an entity type has a key; write `#[odata(key)]` on a field, or `#[odata(keyless)]` on the type";
        errors.error(&model.container.ident, message);
    }
}

pub(super) fn complex_type_has_no_key(model: &Structured, errors: &Diagnostics) {
    for span in keys(model)
        .filter(|_| model.kind == Kind::Complex)
        .filter_map(|key| key.key)
    {
        let message =
            "a complex type has no key; leave `key` out, or write `#[derive(ODataEntity)]`";
        errors.error_at(span, message);
    }
}

pub(super) fn key_is_never_null(model: &Structured, errors: &Diagnostics) {
    for key in possible_keys(model).filter(|key| key.form.optional && !key.form.collection) {
        let message = format!("a key is never null; write `{}`", code(&key.form.core));
        errors.error(&key.ty, message);
    }
}

pub(super) fn key_is_one_value(model: &Structured, errors: &Diagnostics) {
    for key in possible_keys(model).filter(|key| key.form.collection) {
        let message = format!("a key is one value; write `{}`", code(&key.form.core));
        errors.error(&key.ty, message);
    }
}

/// The primitive types that a key is of (*CSDL* 6.5).
const IN_KEYS: &[&str] = &[
    "Edm.Boolean",
    "Edm.Byte",
    "Edm.Date",
    "Edm.DateTimeOffset",
    "Edm.Decimal",
    "Edm.Duration",
    "Edm.Guid",
    "Edm.Int16",
    "Edm.Int32",
    "Edm.Int64",
    "Edm.SByte",
    "Edm.String",
    "Edm.TimeOfDay",
];

pub(super) fn key_is_written_as_one(model: &Structured, errors: &Diagnostics) {
    let written = possible_keys(model).filter_map(|key| key.facets.edm_type.as_ref());
    for written in written {
        let text = written.value();
        if is_primitive(&text) && !IN_KEYS.contains(&&*text) {
            let message = format!("no key is of `{text}`; leave `type` out, or write another");
            errors.error(written, message);
        }
    }
}

pub(super) fn keyless_type_has_no_key(model: &Structured, errors: &Diagnostics) {
    for span in keys(model)
        .filter(|_| model.keyless)
        .filter_map(|key| key.key)
    {
        errors.error_at(
            span,
            "`key` contradicts `keyless` on the type; leave one of them out",
        );
    }
}
