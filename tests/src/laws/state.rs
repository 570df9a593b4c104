//! What a client may change of a value, and what a service makes of a change.

use odata_core::model::{Property, Shape, StructuredType, Type};
use serde_json::Value;

/// The properties of an entity that an update may hold, and what a client may send within them.
pub fn updatable(of: &StructuredType, value: &Value) -> Value {
    let mut value = value.clone();
    prune(of, &mut value, true);
    value
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

fn prune(of: &StructuredType, value: &mut Value, is_root: bool) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| prune(of, item, is_root)),
        Value::Object(members) => {
            members.retain(|name, _| {
                let property = of
                    .properties()
                    .iter()
                    .find(|property| property.name() == name);
                property.is_none_or(|property| is_updatable(property, is_root))
            });
            for (name, value) in members {
                let property = of
                    .properties()
                    .iter()
                    .find(|property| property.name() == name);
                if let Some(Type::Structured(of)) =
                    property.map(|property| (property.type_ref().of)())
                {
                    prune(of, value, false);
                }
            }
        }
        _ => {}
    }
}

fn is_updatable(property: &Property, is_root: bool) -> bool {
    let is_fixed = property.is_immutable() && !is_root;
    property.is_in(Shape::Update) && !property.is_navigation() && !is_fixed
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
        if value.is_object() && !is_geo(value) {
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
