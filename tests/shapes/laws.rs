//! Laws that hold for arbitrary values.

use odata_core::json::{Format, Metadata, ReadValue, Reading, WriteValue};
use odata_core::{DynamicProperties, Untyped, WriteOnly, json};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use serde_json::Value;

use crate::model::{
    Address, Employee, EmployeeCreate, EmployeeUpdate, Geo, Level, Money, Name, Temp, TempCreate,
    TempUpdate, Thing, Title,
};

fn text() -> impl Strategy<Value = String> {
    "[a-c]{0,2}"
}

fn float() -> impl Strategy<Value = f64> {
    prop_oneof![
        Just(f64::NAN),
        Just(-0.0),
        Just(0.0),
        Just(f64::INFINITY),
        Just(1.5)
    ]
}

fn geo() -> impl Strategy<Value = Geo> {
    (of(float()), of(float()), of(text())).prop_map(|(lat, long, zone)| Geo { lat, long, zone })
}

prop_compose! {
    fn address()(
        city in of(text()), lines in vec(text(), 0..3), height in of(float()), geo in of(geo()),
        verified in of(any::<bool>()), country in of(text()),
    ) -> Address {
        Address { city, lines, height, geo, verified, country }
    }
}

prop_compose! {
    fn money()(amount in float(), currency in of(text()), in_euro in of(float())) -> Money {
        Money { amount, currency, in_euro }
    }
}

fn title() -> impl Strategy<Value = Title> {
    let name = (of(text()), of(text())).prop_map(|(first, last)| Name { first, last });
    let flat = (name, of(text())).prop_map(|(name, title)| Title {
        name,
        title,
        former: vec![],
    });
    flat.prop_recursive(2, 4, 2, |inner| {
        (inner.clone(), vec(inner, 0..2)).prop_map(|(title, former)| Title { former, ..title })
    })
}

fn level() -> impl Strategy<Value = Level> {
    prop_oneof![
        Just(Level::Low),
        Just(Level::High),
        text().prop_map(Level::Other)
    ]
}

/// No nulls: to an open type, a property that is null is one that is not there (*CSDL* 6.4).
fn rest() -> impl Strategy<Value = DynamicProperties> {
    let value = prop_oneof![
        any::<bool>().prop_map(Untyped::from),
        text().prop_map(Untyped::from)
    ];
    let annotated = (0..4_usize, value, any::<bool>());
    vec(annotated, 0..4).prop_map(|entries| {
        let mut bag = DynamicProperties::new();
        for (name, value, has_annotation) in entries {
            if bag.insert(format!("x{name}"), value).is_none() && has_annotation {
                bag.insert(format!("x{name}@test.note"), "n");
            }
        }
        bag
    })
}

prop_compose! {
    fn open()(
        display_name in text(), nickname in of(text()), level in of(level()), shift in 0..3,
        tags in vec(text(), 0..3), hours in float(), rating in of(float()), rest in rest(),
    ) -> Employee {
        Employee {
            display_name, nickname, level, shift, tags, hours, rating, rest,
            ..crate::values::employee("x")
        }
    }
}

prop_compose! {
    fn employee()(
        open in open(), home in of(address()), offices in vec(address(), 0..3), salary in of(money()),
        title in of(title()), boss in of(open()),
    ) -> Employee {
        Employee {
            home, offices, salary, title,
            manager: boss.map(Box::new),
            password: WriteOnly::new(),
            ..open
        }
    }
}

prop_compose! {
    fn temp()(employee in employee(), id in text()) -> Temp {
        let thing = Thing { id, created: None };
        Temp { employee: Employee { thing, ..employee }, until: Some("2020-01-01".parse().unwrap()) }
    }
}

/// What is written of a value, all of it: a comparison by which NaN is NaN.
fn all(value: &impl WriteValue) -> Value {
    let format = Format::response().metadata(Metadata::None);
    serde_json::from_str(&format.to_string(value)).unwrap()
}

/// What a client may change of a value.
fn updatable(employee: &Employee) -> Value {
    let mut value = all(employee);
    let object = value.as_object_mut().unwrap();
    for gone in [
        "id", "created", "hired", "rating", "manager", "reports", "owns", "auditor", "place",
    ] {
        object.remove(gone);
    }
    for address in object["offices"].as_array_mut().unwrap() {
        without_assigned(address);
    }
    without_assigned(&mut object["home"]);
    object["home"]
        .as_object_mut()
        .map(|home| home.remove("country"));
    object["salary"]
        .as_object_mut()
        .map(|salary| salary.remove("inEuro"));
    value
}

fn without_assigned(address: &mut Value) {
    if let Some(address) = address.as_object_mut() {
        address.remove("verified");
        address
            .get_mut("geo")
            .and_then(Value::as_object_mut)
            .map(|geo| geo.remove("zone"));
    }
}

fn without_nulls(value: &mut Value) {
    match value {
        Value::Object(object) => {
            object.retain(|_, value| !value.is_null());
            object.values_mut().for_each(without_nulls);
        }
        Value::Array(items) => items.iter_mut().for_each(without_nulls),
        _ => {}
    }
}

/// A PATCH as a service merges it (*Protocol* 11.4.3): complex values by their properties, all else as a
/// whole; a null of an open type removes.
fn merge(old: &mut Value, patch: &Value) {
    let Some(patch) = patch.as_object() else {
        unreachable!("a body is an object")
    };
    if !old.is_object() {
        *old = Value::Object(serde_json::Map::new());
    }
    let old = old.as_object_mut().unwrap();
    for (name, value) in patch {
        if name.starts_with("@odata.type") {
            continue;
        }
        let entry = old.entry(name).or_insert(Value::Null);
        if value.is_object() {
            merge(entry, value);
        } else {
            *entry = value.clone();
        }
    }
}

fn read_back<T: for<'de> ReadValue<'de> + WriteValue>(value: &T, reading: Reading) -> Value {
    all(&reading.from_str::<T>(&json::to_string(value)).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_update_between_two_states_makes_one_of_the_other(old in employee(), new in employee()) {
        let update = EmployeeUpdate::between(&old, &new);
        let mut patched = old.clone();
        update.clone().apply(&mut patched);
        prop_assert_eq!(updatable(&patched), updatable(&new));
        prop_assert_eq!((&patched.thing, &patched.hired), (&old.thing, &old.hired));
        prop_assert_eq!(all(&patched)["rating"].clone(), all(&old)["rating"].clone());
        let once = all(&patched);
        update.apply(&mut patched);
        prop_assert_eq!(all(&patched), once, "twice is once");
        prop_assert!(EmployeeUpdate::between(&patched, &new).is_empty());
    }

    #[test]
    fn a_state_and_itself_differ_in_nothing(state in temp()) {
        let update = TempUpdate::between(&state, &state.clone());
        prop_assert!(update.is_empty());
        let tag = r##"{"@odata.type":"#test.shapes.temp"}"##;
        prop_assert_eq!(json::to_string(&update), tag);
    }

    #[test]
    fn an_update_holds_what_changed_and_nothing_else(old in employee(), new in employee()) {
        let json = all(&EmployeeUpdate::between(&old, &new));
        let (old, new) = (updatable(&old), updatable(&new));
        let names = old.as_object().unwrap().keys().chain(new.as_object().unwrap().keys());
        for name in names {
            // By their texts: -0 is not 0.
            let changed = old.get(name).map(Value::to_string) != new.get(name).map(Value::to_string);
            let goes_with = name.split_once('@').is_some_and(|(target, _)| new.get(target).is_none());
            prop_assert_eq!(json.get(name).is_some(), changed && !goes_with, "{}", name);
        }
        for name in json.as_object().unwrap().keys() {
            prop_assert!(old.get(name).is_some() || new.get(name).is_some(), "{}", name);
        }
    }

    #[test]
    fn what_a_service_then_has_is_the_new_state(old in employee(), new in employee()) {
        let update = EmployeeUpdate::between(&old, &new);
        let (mut held, mut expected) = (updatable(&old), updatable(&new));
        let patch: Value = serde_json::from_str(&json::to_string(&update)).unwrap();
        merge(&mut held, &patch);
        // The country of a home that is new: an immutable property of a value that was not there.
        held["home"].as_object_mut().map(|home| home.remove("country"));
        for value in [&mut held, &mut expected] {
            strip_tags(value);
            without_nulls(value);
            let object = value.as_object_mut().unwrap();
            let gone: Vec<_> = object.keys().filter(|key| key.split_once('@').is_some_and(|(target, _)| !object.contains_key(target))).cloned().collect();
            gone.iter().for_each(|key| { object.remove(key); });
        }
        prop_assert_eq!(held, expected);
    }

    #[test]
    fn parts_make_the_whole_again(entity in temp()) {
        let (create, assigned) = TempCreate::split(entity.clone());
        prop_assert_eq!(json::to_string(&create), json::to_string(&TempCreate::from(entity.clone())));
        prop_assert_eq!(all(&create.assign(assigned)), all(&entity));
    }

    #[test]
    fn what_is_written_is_read(old in employee(), new in employee()) {
        let update = EmployeeUpdate::between(&old, &new);
        let mut expected = all(&update);
        // What never changes may come with a value that is new, and is then the service's to take.
        if let Some(home) = expected.get_mut("home").and_then(Value::as_object_mut) {
            home.remove("country");
        }
        prop_assert_eq!(read_back(&update, Reading::client()).to_string(), expected.to_string());
        let create = EmployeeCreate::from(new);
        prop_assert_eq!(read_back(&create, Reading::client()).to_string(), all(&create).to_string());
    }
}

fn strip_tags(value: &mut Value) {
    match value {
        Value::Object(object) => {
            object.remove("@odata.type");
            object.values_mut().for_each(strip_tags);
        }
        Value::Array(items) => items.iter_mut().for_each(strip_tags),
        _ => {}
    }
}
