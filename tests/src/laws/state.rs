//! What a client may change of a value, and what a service makes of a change.

use odata_core::model::{PrimitiveType, Property, Shape, StructuredType, Type};
use serde_json::{Value, json};

/// The properties of an entity that an update may hold, and what a client may send within them.
pub fn updatable(of: &StructuredType, value: &Value) -> Value {
    let mut value = value.clone();
    gather_streams(of, &mut value);
    pruned(of, value)
}

/// The same, of a state in which streams are gathered.
pub fn pruned(of: &StructuredType, mut state: Value) -> Value {
    prune(of, &mut state, Within::Entity);
    state
}

/// What stands behind a stream's name, of what is known of it.
pub const STREAM: [&str; 5] = [
    "@mediaReadLink",
    "@mediaEditLink",
    "@mediaContentType",
    "@mediaEtag",
    "",
];

pub fn is_stream(of: Type) -> bool {
    match of {
        Type::Primitive(primitive) => primitive == PrimitiveType::Stream,
        Type::Definition(definition) => definition.underlying == PrimitiveType::Stream,
        _ => false,
    }
}

/// Makes a primitive value of all that is known of a stream, which stands in members of their own.
pub fn gather_streams(of: &StructuredType, value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| gather_streams(of, item)),
        Value::Object(members) => {
            for property in of.properties() {
                let (name, ty) = (property.name(), (property.type_ref().of)());
                if let (Type::Structured(of), Some(value)) = (ty, members.get_mut(name)) {
                    gather_streams(of, value);
                }
                if is_stream(ty) {
                    let known = STREAM.map(|key| {
                        let long = key.replace('@', "@odata.");
                        let short = members.remove(&format!("{name}{key}"));
                        short.or_else(|| members.remove(&format!("{name}{long}")))
                    });
                    if known.iter().flatten().any(|known| !known.is_null()) {
                        members.insert(name.to_owned(), json!(known));
                    } else if known.iter().any(Option::is_some) {
                        members.insert(name.to_owned(), Value::Null);
                    }
                }
            }
        }
        _ => {}
    }
}

/// The declared properties, at every depth: a part does not tell what else there is no more.
pub fn declared(of: &StructuredType, value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(|item| declared(of, item)).collect(),
        Value::Object(members) => {
            let own = |name: &str| of.properties().iter().find(|own| own.name() == name);
            let members = members.iter().filter_map(|(name, value)| {
                let value = match (own(name)?.type_ref().of)() {
                    Type::Structured(of) => declared(of, value),
                    _ => value.clone(),
                };
                Some((name.clone(), value))
            });
            members.collect()
        }
        other => other.clone(),
    }
}

/// What a value stands in.
#[derive(Clone, Copy, PartialEq)]
enum Within {
    Entity,
    ComplexValue,
    /// An update replaces it as a whole, so that its items are sent as new ones.
    Collection,
}

fn prune(of: &StructuredType, value: &mut Value, within: Within) {
    match value {
        Value::Array(items) => {
            let items = items.iter_mut();
            items.for_each(|item| prune(of, item, Within::Collection));
        }
        Value::Object(members) => {
            let declared = |name: &str| of.properties().iter().find(|own| own.name() == name);
            members.retain(|name, _| {
                declared(name).is_none_or(|property| is_updatable(property, within))
            });
            let inner = match within {
                Within::Entity => Within::ComplexValue,
                within => within,
            };
            for (name, value) in members {
                if let Some(Type::Structured(of)) =
                    declared(name).map(|property| (property.type_ref().of)())
                {
                    prune(of, value, inner);
                }
            }
        }
        _ => {}
    }
}

fn is_updatable(property: &Property, within: Within) -> bool {
    let is_sent = match within {
        Within::Entity => property.is_in(Shape::Update),
        Within::ComplexValue => property.is_in(Shape::Update) && !property.is_immutable(),
        Within::Collection => property.is_in(Shape::Create),
    };
    is_sent && !property.is_navigation()
}

/// A PATCH as a service merges it (*Protocol* 11.4.3): complex values by their properties, all else as
/// a whole. What goes takes its annotations with it, but for those that come.
pub fn merge(old: &mut Value, patch: &Value) {
    let Value::Object(patch) = patch else {
        unreachable!("a body is an object: {patch}")
    };
    if !old.is_object() {
        *old = Value::Object(serde_json::Map::new());
    }
    let Value::Object(old) = old else {
        unreachable!("it is an object now")
    };
    let goes = |name: &str| patch.get(name).is_some_and(Value::is_null);
    old.retain(|name, _| !name.split_once('@').is_some_and(|(of, _)| goes(of)));
    for (name, value) in patch {
        let entry = old.entry(name).or_insert(Value::Null);
        if value.is_object() && !is_geo(value) && !name.contains('@') {
            merge(entry, value);
        } else {
            *entry = value.clone();
        }
    }
}

/// A primitive value in the guise of an object.
fn is_geo(value: &Value) -> bool {
    value.get("coordinates").is_some() || value.get("geometries").is_some()
}

/// The same without what a service does not tell apart: a null from what is not there, and a tag of the
/// type that is declared.
pub fn normal(value: &Value) -> Value {
    match value {
        Value::Object(members) => members
            .iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| (name.clone(), normal(value)))
            .collect(),
        Value::Array(items) => items.iter().map(normal).collect(),
        other => other.clone(),
    }
}
