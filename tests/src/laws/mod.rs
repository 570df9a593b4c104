//! Laws of the companions, which hold for any value of any type: [`laws!`](crate::laws) tests them for
//! the types that it is given.

mod arbitrary;
mod reach;
mod state;

use odata_core::ODataType;
use odata_core::json::{self, Format, ReadValue, WriteValue};
use odata_core::model::{PrimitiveType, Property, StructuredType, Type};
use proptest::prelude::*;
use proptest::test_runner::{TestCaseError, TestRunner};
use serde_json::{Map, Value, json};

pub use reach::{any_create_holds_its_own, create_holds_its_own, update_holds_its_own};
use state::{declared, gather_streams, merge, normal, pruned, updatable};

/// What an entity type's update does, by its inherent functions.
pub struct Change<X, U> {
    /// `XUpdate::between`
    pub between: fn(&X, &X) -> U,
    /// `XUpdate::apply`
    pub apply: fn(U, &mut X),
    /// `XUpdate::is_empty`
    pub is_empty: fn(&U) -> bool,
}

/// The description of an entity type.
///
/// # Panics
///
/// Panics for another type.
#[must_use]
pub fn description<X: ODataType>() -> &'static StructuredType {
    match X::TYPE {
        Type::Structured(of) => of,
        other => panic!("{other:?} is no entity type"),
    }
}

/// Tests a law for arbitrary payloads.
///
/// # Panics
///
/// Panics where it does not hold.
fn hold(
    payload: &BoxedStrategy<(Value, Value)>,
    law: impl Fn(Value, Value) -> Result<(), TestCaseError>,
) {
    let config = ProptestConfig {
        cases: 48,
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    let result = TestRunner::new(config).run(payload, |(old, new)| law(old, new));
    if let Err(error) = result {
        panic!("{error}");
    }
}

fn two<X: ODataType>() -> BoxedStrategy<(Value, Value)> {
    let payload = arbitrary::payload(description::<X>());
    (payload.clone(), payload).boxed()
}

fn read<T: ReadValue<'static>>(payload: &Value) -> Result<T, TestCaseError> {
    json::from_str(leaked(payload.to_string()))
        .map_err(|error| TestCaseError::fail(format!("{error} in {payload}")))
}

/// A text that outlives the test, for values that borrow from it.
fn leaked(text: String) -> &'static str {
    text.leak()
}

/// What is written of a value, all of it: a comparison by which NaN is NaN, and -0 is not 0.
fn all(value: &impl WriteValue) -> Value {
    parsed(&Format::response().to_string(value))
}

/// Values of the properties of the tests that only serde knows the types of.
fn of_serde(property: &Property) -> Option<Vec<Value>> {
    let of = (property.type_ref().of)();
    match property.name() {
        _ if !matches!(of, Type::Primitive(PrimitiveType::Untyped)) => None,
        "codes" => Some(vec![json!([]), json!([1, 2])]),
        "heights" | "scores" => Some(vec![json!({"a": 1}), json!({"a": 2})]),
        _ => None,
    }
}

fn parsed(json: &str) -> Value {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{error} in {json}"))
}

/// Comparable texts: JSON values would have -0 equal 0.
fn same(left: &Value, right: &Value) -> Result<(), TestCaseError> {
    prop_assert_eq!(left.to_string(), right.to_string());
    Ok(())
}

/// What turns one state into another does so, does it once, is nothing where they are the same, holds
/// what changed and nothing else, and makes a service hold the new state.
///
/// # Panics
///
/// Panics where a law does not hold.
pub fn change<X, U>(update: &Change<X, U>)
where
    X: ODataType + ReadValue<'static> + WriteValue + Clone,
    U: ReadValue<'static> + WriteValue + Clone,
{
    let of = description::<X>();
    hold(&two::<X>(), |old, new| {
        let (old, new): (X, X) = (read(&old)?, read(&new)?);
        let state = |value: &X| updatable(of, &all(value));
        prop_assert!((update.is_empty)(&(update.between)(&old, &old.clone())));

        let change = (update.between)(&old, &new);
        let mut patched = old.clone();
        (update.apply)(change.clone(), &mut patched);
        same(&normal(&state(&patched)), &normal(&state(&new)))?;
        prop_assert!((update.is_empty)(&(update.between)(&patched, &new)));
        let once = all(&patched);
        (update.apply)(change.clone(), &mut patched);
        same(&all(&patched), &once)?;

        let mut body = parsed(&json::to_string(&change));
        gather_streams(of, &mut body);
        is_smallest(of, &body, &state(&old), &state(&new))?;
        let mut body = all(&change);
        // What never changes may come with a complex value that is new, and is not read of a change.
        let again = updatable(of, &all(&read::<U>(&body)?));
        same(&again, &updatable(of, &body))?;
        let mut held = state(&old);
        gather_streams(of, &mut body);
        merge(&mut held, &body);
        same(&normal(&pruned(of, held)), &normal(&state(&new)))
    });
}

/// Whether the body of an update holds the type's tag, what changed, and nothing else.
fn is_smallest(
    of: &StructuredType,
    body: &Value,
    old: &Value,
    new: &Value,
) -> Result<(), TestCaseError> {
    let [Value::Object(body), Value::Object(old), Value::Object(new)] = [body, old, new] else {
        return Err(TestCaseError::fail("all are objects"));
    };
    let tag = body.get("@odata.type").and_then(Value::as_str);
    prop_assert_eq!(
        tag.map(|tag| tag.trim_start_matches('#')),
        Some(of.qualified_name)
    );
    for name in body.keys().filter(|name| *name != "@odata.type") {
        prop_assert!(old.contains_key(name) || new.contains_key(name), "{}", name);
    }
    for name in old.keys().chain(new.keys()) {
        // What is null is not there.
        let text = |state: &Map<String, Value>| {
            let value = state.get(name).map(normal);
            value
                .filter(|value| !value.is_null())
                .map(|value| value.to_string())
        };
        // What goes takes its annotations with it, so that those that stay come again.
        let target = name.split_once('@').map_or("", |(target, _)| target);
        let goes_with = old.contains_key(target) && !new.contains_key(target);
        let is_changed = if goes_with {
            new.contains_key(name)
        } else {
            text(old) != text(new)
        };
        prop_assert_eq!(body.contains_key(name), is_changed, "{}", name);
    }
    Ok(())
}

/// The parts of an entity make it again, and the one of them is what a client may send of it.
///
/// # Panics
///
/// Panics where the law does not hold.
pub fn parts<X, C, A>(split: fn(X) -> (C, A), assign: fn(C, A) -> X)
where
    X: ODataType + ReadValue<'static> + WriteValue + Clone,
    C: From<X> + ReadValue<'static> + WriteValue,
{
    hold(&two::<X>(), |payload, _| {
        let entity: X = read(&payload)?;
        let (create, assigned) = split(entity.clone());
        let body = json::to_string(&create);
        prop_assert_eq!(&body, &json::to_string(&C::from(entity.clone())));
        prop_assert_eq!(json::to_string(&read::<C>(&parsed(&body))?), body);
        same(&all(&assign(create, assigned)), &all(&entity))
    });
}

/// A part of an entity is read, and merged makes of an old state what the new one has; one of another entity
/// changes nothing.
///
/// # Panics
///
/// Panics where the law does not hold.
pub fn partial<X, P>(merge_into: fn(P, &mut X) -> Result<(), json::Error>)
where
    X: ODataType + ReadValue<'static> + WriteValue + Clone,
    P: ReadValue<'static> + WriteValue,
{
    let of = description::<X>();
    hold(&two::<X>(), |mut old, new| {
        let keys = of.properties().iter().filter(|property| property.is_key());
        let other = keys.clone().find(|key| old[key.name()] != new[key.name()]);
        if let Some(other) = other {
            let mut value: X = read(&old)?;
            let error = merge_into(read::<P>(&new)?, &mut value).err();
            let path = error.map(|error| error.path());
            prop_assert_eq!(path.as_deref(), Some(other.name()));
            same(&all(&value), &all(&read::<X>(&old)?))?;
        }
        for key in keys {
            old[key.name()] = new[key.name()].clone();
        }
        let (mut old, new): (X, X) = (read(&old)?, read(&new)?);
        let part: P = read(&all(&new))?;
        same(&all(&part), &all(&new))?;
        merge_into(part, &mut old).map_err(|error| TestCaseError::fail(error.to_string()))?;
        same(&declared(of, &all(&old)), &declared(of, &all(&new)))
    });
}

/// The same of a part of one of several types, of which this is one.
///
/// # Panics
///
/// Panics where the law does not hold.
pub fn any_partial<X, A, P>(merge_into: fn(P, &mut A) -> Result<(), json::Error>)
where
    X: ODataType,
    A: ReadValue<'static> + WriteValue,
    P: ReadValue<'static> + WriteValue,
{
    let of = description::<X>();
    let tagged = |mut payload: Value| {
        payload["@odata.type"] = json!(format!("#{}", of.qualified_name));
        payload
    };
    hold(&two::<X>(), |mut old, new| {
        for key in of.properties().iter().filter(|property| property.is_key()) {
            old[key.name()] = new[key.name()].clone();
        }
        let (mut old, new): (A, A) = (read(&tagged(old))?, read(&tagged(new))?);
        let part: P = read(&tagged(all(&new)))?;
        same(&all(&part), &all(&new))?;
        merge_into(part, &mut old).map_err(|error| TestCaseError::fail(error.to_string()))?;
        same(&declared(of, &all(&old)), &declared(of, &all(&new)))
    });
}

/// Tests the laws for entity types with the companions that are named.
#[macro_export]
macro_rules! laws {
    ($($name:ident: $of:ty { $($companions:tt)* })+) => {$(
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            $crate::laws!(@ $of, $($companions)*);
        }
    )+};
    (@ $of:ty, create $create:ty, $($more:tt)*) => {
        #[test]
        fn create() {
            $crate::laws::create_holds_its_own::<$of, $create>();
        }
        $crate::laws!(@ $of, $($more)*);
    };
    (@ $of:ty, any $create:ty, $($more:tt)*) => {
        #[test]
        fn any_create() {
            $crate::laws::any_create_holds_its_own::<$of, $create>();
        }
        $crate::laws!(@ $of, $($more)*);
    };
    (@ $of:ty, update $update:ty, $($more:tt)*) => {
        #[test]
        fn update() {
            $crate::laws::update_holds_its_own::<$of, $update>();
        }
        $crate::laws!(@ $of, change $update, $($more)*);
    };
    (@ $of:ty, change $update:ty, $($more:tt)*) => {
        #[test]
        fn change() {
            $crate::laws::change(&$crate::laws::Change::<$of, $update> {
                between: <$update>::between,
                apply: <$update>::apply,
                is_empty: <$update>::is_empty,
            });
        }
        $crate::laws!(@ $of, $($more)*);
    };
    (@ $of:ty, split $create:ty, $($more:tt)*) => {
        #[test]
        fn split() {
            $crate::laws::parts::<$of, $create, _>(<$create>::split, <$create>::assign);
        }
        $crate::laws!(@ $of, $($more)*);
    };
    (@ $of:ty, partial $partial:ty, $($more:tt)*) => {
        #[test]
        fn partial() {
            $crate::laws::partial::<$of, $partial>(<$partial>::merge_into);
        }
        $crate::laws!(@ $of, $($more)*);
    };
    (@ $of:ty, any_partial $any:ident $partial:ident $([$($argument:tt)*])?, $($more:tt)*) => {
        #[test]
        fn any_partial() {
            $crate::laws::any_partial::<$of, $any$(<$($argument)*>)?, $partial$(<$($argument)*>)?>(
                $partial::merge_into,
            );
        }
        $crate::laws!(@ $of, $($more)*);
    };
    (@ $of:ty,) => {};
}
