//! Arbitrary values of any type, from its description.

use odata_core::model::{EnumType, Facets, PrimitiveType, Property, StructuredType, Type};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

use super::of_serde;
use super::state::{STREAM, is_stream};

/// How deep values nest that need not be there.
const DEPTH: u32 = 2;

/// The enumerations of the tests that keep the members which they do not know; their descriptions do not
/// tell.
const KEEPS_UNKNOWN: [&str; 4] = [
    "test.shapes.level",
    "test.table.level",
    "example.audience",
    "Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models.allowedAudiences",
];

/// What a payload holds of a value, all that is required at the least.
pub fn payload(of: &'static StructuredType) -> BoxedStrategy<Value> {
    structured(of, DEPTH)
}

fn structured(of: &'static StructuredType, depth: u32) -> BoxedStrategy<Value> {
    let declared: Vec<_> = of
        .properties()
        .iter()
        .filter(|property| !property.is_write_only())
        .map(|property| member(property, depth))
        .collect();
    let more = if of.is_open {
        dynamic()
    } else {
        Just(Vec::new()).boxed()
    };
    (declared, more)
        .prop_map(|(declared, more)| declared.into_iter().flatten().chain(more).collect())
        .prop_map(|members: Map<String, Value>| Value::Object(members))
        .boxed()
}

type Member = (String, Value);

fn member(property: &'static Property, depth: u32) -> BoxedStrategy<Vec<Member>> {
    let name = property.name();
    let of = property.type_ref();
    let named = move |value| vec![(name.to_owned(), value)];
    if property.is_navigation() && depth < DEPTH {
        return Just(Vec::new()).boxed();
    }
    if is_stream((of.of)()) {
        return stream(name);
    }
    let Some(value) = value(property, depth) else {
        let absent = if property.is_navigation() || of.collection {
            Vec::new()
        } else {
            named(Value::Null)
        };
        return Just(absent).boxed();
    };
    let value = value.prop_map(named);
    if property.is_required() {
        value.boxed()
    } else {
        prop_oneof![1 => Just(Vec::new()), 4 => value].boxed()
    }
}

/// What is known of a stream: any part of it.
fn stream(name: &'static str) -> BoxedStrategy<Vec<Member>> {
    let text = proptest::option::weighted(0.4, "[a-b]{0,1}");
    let pieces = [text.clone(), text.clone(), text.clone(), text.clone(), text];
    pieces
        .prop_map(move |pieces| {
            let of =
                |(key, text): (&str, Option<String>)| Some((format!("{name}{key}"), text?.into()));
            STREAM.into_iter().zip(pieces).filter_map(of).collect()
        })
        .boxed()
}

/// A value, where there is one that is not too deep.
fn value(property: &Property, depth: u32) -> Option<BoxedStrategy<Value>> {
    let of = property.type_ref();
    let one = match (of.of)() {
        _ if of_serde(property).is_some() => {
            of_serde(property).map(|values| select(values).boxed())
        }
        Type::Primitive(primitive) => primitive_value(primitive, property.facet_values()),
        Type::Definition(definition) => primitive_value(definition.underlying, &definition.facets),
        Type::Enumeration(of) => Some(enumeration(of)),
        Type::Structured(of) if depth == 0 || of.is_abstract => None,
        Type::Structured(of) => Some(structured(of, depth - 1)),
        other => unreachable!("{other:?}"),
    }?;
    let whole = if of.collection {
        vec(one, 0..3).prop_map(Value::from).boxed()
    } else {
        one
    };
    // Of a collection, the description does not tell which is nullable: it, or its items.
    Some(if of.nullable {
        prop_oneof![1 => Just(Value::Null), 3 => whole].boxed()
    } else {
        whole
    })
}

fn primitive_value(of: PrimitiveType, facets: &Facets) -> Option<BoxedStrategy<Value>> {
    let is_bound = facets.edm_type.is_some()
        || facets.precision.is_some()
        || facets.max_length.is_some_and(|length| length < 5);
    let samples = match of {
        _ if is_bound => return Some(select(within_facets(of, facets)).boxed()),
        PrimitiveType::Boolean => vec![json!(true), json!(false)],
        PrimitiveType::Byte | PrimitiveType::SByte | PrimitiveType::Int16 => {
            vec![json!(0), json!(1), json!(100)]
        }
        PrimitiveType::Int32 => vec![json!(0), json!(-1), json!(i32::MAX)],
        PrimitiveType::Int64 => vec![json!(0), json!(i64::MIN), json!(i64::MAX)],
        PrimitiveType::Decimal => vec![json!(0), json!(1.5), json!("79228162514264337593.5")],
        PrimitiveType::Single | PrimitiveType::Double => {
            let special = ["NaN", "INF", "-INF"].map(Value::from);
            [json!(0.0), json!(-0.0), json!(1.5)]
                .into_iter()
                .chain(special)
                .collect()
        }
        PrimitiveType::Binary => vec![json!(""), json!("T0RhdGE")],
        PrimitiveType::Date => vec![json!("2020-02-29"), json!("0000-01-01")],
        PrimitiveType::TimeOfDay => vec![json!("00:00"), json!("23:59:59.9990")],
        PrimitiveType::Duration => vec![json!("PT0S"), json!("-P1DT2H")],
        PrimitiveType::DateTimeOffset => {
            vec![
                json!("2020-01-01T00:00:00Z"),
                json!("2020-01-01T01:00:00.0+01:00"),
            ]
        }
        PrimitiveType::Guid => vec![json!("01234567-89ab-cdef-0123-456789abcdef")],
        PrimitiveType::Untyped => return Some(any_json()),
        PrimitiveType::String => return Some("[a-c]{0,2}".prop_map(Value::from).boxed()),
        PrimitiveType::GeographyPoint | PrimitiveType::GeometryPoint => vec![
            json!({"type": "Point", "coordinates": [1.0, 2.0]}),
            json!({"type": "Point", "coordinates": [-1.5, 0.0]}),
        ],
        _ => return None,
    };
    Some(select(samples).boxed())
}

/// What keeps to the narrowest facets.
fn within_facets(of: PrimitiveType, facets: &Facets) -> Vec<Value> {
    match facets.edm_type.unwrap_or(of.qualified_name()) {
        "Edm.Date" => vec![json!("2020-02-29"), json!("2021-01-01")],
        "Edm.TimeOfDay" => vec![json!("00:00"), json!("23:59:59")],
        "Edm.Duration" => vec![json!("PT0S"), json!("-P1DT2H")],
        "Edm.DateTimeOffset" => vec![
            json!("2020-01-01T00:00:00Z"),
            json!("2020-01-01T01:00:00+01:00"),
        ],
        "Edm.Binary" => vec![json!(""), json!("AA")],
        "Edm.String" => vec![json!(""), json!("a"), json!("b")],
        "Edm.Guid" => vec![json!("01234567-89ab-cdef-0123-456789abcdef")],
        _ => vec![json!(0), json!(1)],
    }
}

fn enumeration(of: &'static EnumType) -> BoxedStrategy<Value> {
    let mut names: Vec<_> = of.members.iter().map(|member| member.name).collect();
    if KEEPS_UNKNOWN.contains(&of.qualified_name) {
        names.push("unknown");
    }
    if of.is_flags {
        let most = names.len();
        let some = proptest::sample::subsequence(names, 1..=most);
        return some.prop_map(|names| names.join(",").into()).boxed();
    }
    select(names).prop_map(Value::from).boxed()
}

/// Any JSON, with objects in objects. A value that is null is none.
fn any_json() -> BoxedStrategy<Value> {
    let leaf = prop_oneof![
        any::<bool>().prop_map(Value::from),
        (0..3).prop_map(Value::from),
        "[a-c]{0,2}".prop_map(Value::from)
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        let members = vec(
            (select(vec!["a", "b", "c", "b@test.note"]), inner.clone()),
            0..3,
        );
        let object = members.prop_map(|members| {
            let members = members.into_iter().map(|(name, value)| {
                // An annotation of what is not there is kept, and no value of one is merged.
                let value = if name.contains('@') { json!(1) } else { value };
                (name.to_owned(), value)
            });
            Value::Object(members.collect())
        });
        prop_oneof![1 => vec(inner, 0..3).prop_map(Value::from), 3 => object]
    })
    .boxed()
}

/// Properties, annotations, and both. No nulls: to an open type, a property that is null is one that is not
/// there (*CSDL* 6.4).
fn dynamic() -> BoxedStrategy<Vec<Member>> {
    let notes = select(vec![None, Some("n"), Some("m")]);
    let one = (
        0..4_usize,
        proptest::option::weighted(0.7, any_json()),
        notes,
    );
    vec(one, 0..4)
        .prop_map(|entries| {
            let mut bag: Vec<Member> = Vec::new();
            let mut numbers = Vec::new();
            for (number, value, note) in entries {
                if numbers.contains(&number) {
                    continue;
                }
                numbers.push(number);
                let name = format!("x{number}");
                bag.extend(value.map(|value| (name.clone(), value)));
                bag.extend(note.map(|note| (format!("{name}@test.note"), note.into())));
            }
            bag
        })
        .boxed()
}
