//! Rules about facets, where the spelling shows the primitive type.

use syn::{LitInt, LitStr};

use crate::diagnostic::{Diagnostics, nearest, one_of};
use crate::form::Form;
use crate::model::{Definition, Facets, Structured};

/// Primitive types by what their values are in JSON.
const TEXTS: &[&str] = &[
    "Edm.Binary",
    "Edm.Date",
    "Edm.DateTimeOffset",
    "Edm.Duration",
    "Edm.Guid",
    "Edm.String",
    "Edm.TimeOfDay",
];
const NUMBERS: &[&str] = &[
    "Edm.Byte",
    "Edm.Decimal",
    "Edm.Double",
    "Edm.Int16",
    "Edm.Int32",
    "Edm.Int64",
    "Edm.SByte",
    "Edm.Single",
];
const OTHERS: &[&str] = &["Edm.Boolean", "Edm.Stream"];
/// Of any of these.
const ABSTRACT: &[&str] = &["Edm.PrimitiveType", "Edm.Untyped"];
const GEO: &[&str] = &[
    "",
    "Point",
    "LineString",
    "Polygon",
    "MultiPoint",
    "MultiLineString",
    "MultiPolygon",
    "Collection",
];

/// No collection is of a type that is any primitive one.
pub(super) fn collections_are_of_one_type(model: &Structured, errors: &Diagnostics) {
    let collections = model
        .properties
        .iter()
        .filter(|property| property.form.collection);
    for written in collections.filter_map(|property| property.facets.edm_type.as_ref()) {
        if written.value() == "Edm.PrimitiveType" {
            let message =
                "no collection is of `Edm.PrimitiveType`; write `Edm.Untyped`, or leave `type` out";
            errors.error(written, message);
        }
    }
}

pub(super) fn definition_is_of_a_primitive_type(model: &Definition, errors: &Diagnostics) {
    let written = model.facets.edm_type.as_ref();
    if let Some(written) = written.filter(|written| written.value() == "Edm.Untyped") {
        let message = "a type definition is of a primitive type, which `Edm.Untyped` is not; leave `type` out";
        errors.error(written, message);
    }
}

pub(super) fn property_facets_fit(model: &Structured, errors: &Diagnostics) {
    for property in model
        .properties
        .iter()
        .filter(|property| property.navigation.is_none())
    {
        fit(&property.facets, property.form.edm, errors);
    }
}

pub(super) fn definition_facets_fit(model: &Definition, errors: &Diagnostics) {
    let form = Form::of(&model.ty, &model.container.generics);
    fit(&model.facets, form.edm, errors);
}

fn fit(facets: &Facets, spelled: Option<&str>, errors: &Diagnostics) {
    if let Some(written) = &facets.edm_type {
        is_a_primitive(written, errors);
        has_the_same_json(written, spelled, errors);
    }
    let written = facets.edm_type.as_ref().map(LitStr::value);
    if let Some(edm) = written.as_deref().or(spelled) {
        belongs_to_the_type(facets, edm, errors);
        is_in_range(facets, edm, errors);
    }
    if let (Some(scale), Some(precision)) = (&facets.scale, &facets.precision) {
        if number(scale) > number(precision) {
            let message =
                format!("a number has no more decimals than digits; write at most `{precision}`");
            errors.error(scale, message);
        }
    }
}

fn is_a_primitive(written: &LitStr, errors: &Diagnostics) {
    let text = written.value();
    if is_primitive(&text) {
        return;
    }
    let known = [TEXTS, NUMBERS, OTHERS, ABSTRACT].concat();
    let qualified = if text.contains('.') {
        text.clone()
    } else {
        format!("Edm.{text}")
    };
    let advice = match nearest(&qualified, known.iter().copied()) {
        Some(meant) => format!("`{meant}`"),
        None => one_of(&["Edm.String", "Edm.Int32", "Edm.Decimal"]) + " and the like",
    };
    errors.error(
        written,
        format!("`{text}` is no primitive type; write {advice}"),
    );
}

/// Whether it is the name of a primitive type, or of any.
pub(super) fn is_primitive(edm: &str) -> bool {
    let known = [TEXTS, NUMBERS, OTHERS, ABSTRACT];
    is_geo(edm) || known.iter().any(|names| names.contains(&edm))
}

fn is_geo(edm: &str) -> bool {
    let mut prefixes = ["Edm.Geography", "Edm.Geometry"].into_iter();
    prefixes.any(|prefix| {
        edm.strip_prefix(prefix)
            .is_some_and(|kind| GEO.contains(&kind))
    })
}

/// A number under the name of a text would be read by nobody.
fn has_the_same_json(written: &LitStr, spelled: Option<&str>, errors: &Diagnostics) {
    let text = written.value();
    let Some(spelled) = spelled else { return };
    let class = |edm: &str| {
        let classes = [TEXTS, NUMBERS, &["Edm.Boolean"], &["Edm.Stream"]];
        classes.iter().position(|class| class.contains(&edm))
    };
    let is_known = class(&text).is_some() || is_geo(&text);
    if is_known && class(&text) != class(spelled) {
        let message = format!(
            "the values are `{spelled}` in JSON, and not `{text}`; write `{spelled}`, or another type for the field"
        );
        errors.error(written, message);
    }
}

fn belongs_to_the_type(facets: &Facets, edm: &str, errors: &Diagnostics) {
    let report = |token: &dyn quote::ToTokens, facet: &str, types: &[&str]| {
        if !types.contains(&edm) && edm.starts_with("Edm.") {
            let message = format!(
                "`{facet}` is a facet of {}; leave it out of `{edm}`",
                one_of(types)
            );
            errors.error(&token.to_token_stream(), message);
        }
    };
    if let Some(token) = &facets.max_length {
        report(
            token,
            "max_length",
            &["Edm.Binary", "Edm.Stream", "Edm.String"],
        );
    }
    if let Some(token) = &facets.precision {
        report(
            token,
            "precision",
            &[
                "Edm.DateTimeOffset",
                "Edm.Decimal",
                "Edm.Duration",
                "Edm.TimeOfDay",
            ],
        );
    }
    if let Some(token) = &facets.scale {
        report(token, "scale", &["Edm.Decimal"]);
    }
    if let Some(token) = &facets.unicode {
        report(token, "unicode", &["Edm.String"]);
    }
}

fn is_in_range(facets: &Facets, edm: &str, errors: &Diagnostics) {
    if let Some(length) = facets
        .max_length
        .as_ref()
        .filter(|length| number(length) == 0)
    {
        errors.error(length, "a value has a length; write at least `1`");
    }
    let Some(precision) = &facets.precision else {
        return;
    };
    match (edm, number(precision)) {
        ("Edm.Decimal", 0) => errors.error(precision, "a number has digits; write at least `1`"),
        ("Edm.DateTimeOffset" | "Edm.Duration" | "Edm.TimeOfDay", 13..) => {
            errors.error(
                precision,
                "fractions of a second have at most 12 digits; write at most `12`",
            );
        }
        _ => {}
    }
}

fn number(literal: &LitInt) -> u32 {
    literal.base10_parse().unwrap_or(u32::MAX)
}
