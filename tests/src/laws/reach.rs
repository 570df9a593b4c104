//! Which properties a request reaches.

use std::fmt::Debug;

use odata_core::ODataType;
use odata_core::json::{self, ErrorKind, ReadValue, Reading, WriteValue};
use odata_core::model::{Property, Shape, StructuredType, Type};
use serde_json::{Map, Value, json};

use super::{description, of_serde};

/// Every declared property, sent by itself at each level, reaches a `Create` that has it, and no other.
///
/// # Panics
///
/// Panics where one does not.
pub fn create_holds_its_own<X: ODataType, C>()
where
    C: for<'de> ReadValue<'de> + WriteValue + PartialEq + Debug,
{
    let is_required = |property: &Property| {
        let is_left_open = property.is_computed_default() || property.is_navigation();
        property.is_in(Shape::Create) && property.is_required() && !is_left_open
    };
    send::<C>(description::<X>(), Shape::Create, is_required);
}

/// The same of an `Update`.
///
/// # Panics
///
/// Panics where one does not.
pub fn update_holds_its_own<X: ODataType, U>()
where
    U: for<'de> ReadValue<'de> + WriteValue + PartialEq + Debug,
{
    send::<U>(description::<X>(), Shape::Update, |_| false);
}

const READINGS: [Reading; 3] = [Reading::client(), Reading::service(), Reading::strict()];

fn send<C>(of: &'static StructuredType, shape: Shape, is_required: fn(&Property) -> bool)
where
    C: for<'de> ReadValue<'de> + WriteValue + PartialEq + Debug,
{
    let required: Map<_, _> = of
        .properties()
        .iter()
        .filter(|property| is_required(property))
        .map(|property| (property.name().to_owned(), sample(property)))
        .collect();
    for property in of.properties() {
        let mut rest = required.clone();
        rest.remove(property.name());
        let without = Value::Object(required.clone()).to_string();
        let without: C =
            json::from_str(&without).unwrap_or_else(|error| panic!("{error} in {without}"));
        let rest = Value::Object(rest).to_string();
        let names = [property.name()]
            .into_iter()
            .chain(property.other_names().iter().copied());
        for name in names.flat_map(spellings) {
            let joint = if rest == "{}" { "" } else { "," };
            let body = format!(r#"{{"{name}":{}{joint}{}"#, sample(property), &rest[1..]);
            for reading in READINGS {
                one(reading, &body, property, shape, &without);
            }
            annotations(&name, &rest, property, shape, &without);
        }
    }
}

fn one<C>(reading: Reading, body: &str, property: &Property, shape: Shape, without: &C)
where
    C: for<'de> ReadValue<'de> + WriteValue + PartialEq + Debug,
{
    let read = reading.from_str::<C>(body);
    if property.is_in(shape) {
        let read = read.unwrap_or_else(|error| panic!("{body}: {error}"));
        let written = json::to_string(&read);
        assert!(
            written.contains(&format!("\"{}", property.name())),
            "{body}: {written}"
        );
    } else if reading == Reading::strict() {
        let error = read.expect_err(body);
        assert_eq!(
            (error.kind(), &*error.path()),
            (ErrorKind::ServerAssigned, property.name()),
            "{body}"
        );
    } else {
        let read = read.unwrap_or_else(|error| panic!("{body}: {error}"));
        assert_eq!(&read, without, "{body}");
    }
}

/// Annotations of what a shape does not have reach nothing, no bag of an open type either, and are no
/// error to anybody but what binds a property, to [`Reading::strict`].
fn annotations<C>(name: &str, rest: &str, property: &Property, shape: Shape, without: &C)
where
    C: for<'de> ReadValue<'de> + WriteValue + PartialEq + Debug,
{
    if property.is_in(shape) {
        return;
    }
    for term in [
        "odata.type",
        "odata.bind",
        "bind",
        "test.note",
        "odata.mediaReadLink",
    ] {
        let joint = if rest == "{}" { "" } else { "," };
        let body = format!(r#"{{"{name}@{term}":"x"{joint}{}"#, &rest[1..]);
        for reading in READINGS {
            let read = reading.from_str::<C>(&body);
            if term.ends_with("bind") && property.is_navigation() && reading == Reading::strict() {
                assert_eq!(
                    read.expect_err(&body).kind(),
                    ErrorKind::ServerAssigned,
                    "{body}"
                );
                continue;
            }
            let read = read.unwrap_or_else(|error| panic!("{body}: {error}"));
            assert_eq!(&read, without, "{body}");
        }
    }
}

/// The ways to write a name in JSON.
fn spellings(name: &str) -> [String; 3] {
    let escaped = |at: usize| {
        let units = name.char_indices().map(|(place, letter)| {
            if place == at {
                format!("\\u{:04x}", letter as u32)
            } else {
                letter.to_string()
            }
        });
        units.collect()
    };
    [name.to_owned(), escaped(0), escaped(name.len() - 1)]
}

/// A value for a property.
fn sample(property: &Property) -> Value {
    let of = property.type_ref();
    if !property.is_navigation() {
        return value(property);
    }
    let reference = json!({"@odata.id": "x"});
    if of.collection {
        json!([reference])
    } else {
        reference
    }
}

fn value(property: &Property) -> Value {
    let of = property.type_ref();
    let one = match (of.of)() {
        _ if of_serde(property).is_some() => {
            let values = of_serde(property).unwrap_or_default();
            values.into_iter().next().unwrap_or_default()
        }
        Type::Primitive(primitive) => primitive_value(
            property
                .facet_values()
                .edm_type
                .unwrap_or(primitive.qualified_name()),
        ),
        Type::Definition(definition) => primitive_value(definition.underlying.qualified_name()),
        Type::Enumeration(of) => json!(of.members[0].name),
        Type::Structured(of) => {
            let required = of
                .properties()
                .iter()
                .filter(|property| property.is_required());
            required
                .map(|property| (property.name().to_owned(), sample(property)))
                .collect()
        }
        other => unreachable!("{other:?}"),
    };
    if of.collection { json!([one]) } else { one }
}

fn primitive_value(name: &str) -> Value {
    match name {
        "Edm.String" => json!("s"),
        "Edm.Boolean" => json!(true),
        "Edm.Binary" => json!("AA"),
        "Edm.Date" => json!("2020-01-01"),
        "Edm.TimeOfDay" => json!("00:00"),
        "Edm.Duration" => json!("PT1S"),
        "Edm.DateTimeOffset" => json!("2020-01-01T00:00:00Z"),
        "Edm.Guid" => json!("01234567-89ab-cdef-0123-456789abcdef"),
        "Edm.Untyped" => json!([1]),
        "Edm.GeographyPoint" | "Edm.GeometryPoint" => {
            json!({"type": "Point", "coordinates": [1.0, 2.0]})
        }
        _ => json!(1),
    }
}
