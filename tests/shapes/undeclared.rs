//! Changes of undeclared properties.

use odata_core::json::{self, Reading};
use odata_core::{DynamicProperties, Untyped};

use crate::model::{Employee, EmployeePartial, EmployeeUpdate};
use crate::values::employee;

fn of(rest: DynamicProperties) -> Employee {
    Employee {
        rest,
        ..employee("a")
    }
}

fn bag(json: &str) -> DynamicProperties {
    match json::from_str(json).unwrap() {
        Untyped::Object(bag) => bag,
        other => panic!("{other:?} is no object"),
    }
}

/// Each row: what was, what is to be, what is sent, what the service then has.
const CHANGES: &[(&str, &str, &str, &str)] = &[
    (r#"{"p":1}"#, r#"{"p":2}"#, r#"{"p":2}"#, r#"{"p":2}"#),
    (
        r#"{"p":1}"#,
        r#"{"p@n.a":"x"}"#,
        r#"{"p":null,"p@n.a":"x"}"#,
        r#"{"p@n.a":"x"}"#,
    ),
    (
        r#"{"p":1,"p@n.a":"x","p@n.b":"y"}"#,
        r#"{"p@n.a":"x"}"#,
        r#"{"p":null,"p@n.a":"x"}"#,
        r#"{"p@n.a":"x"}"#,
    ),
    (
        r#"{"q":1,"p":1,"p@n.a":"x"}"#,
        r#"{"q":2,"r":3}"#,
        r#"{"p":null,"q":2,"r":3}"#,
        r#"{"q":2,"r":3}"#,
    ),
    (
        r#"{"p@n.a":"x"}"#,
        r#"{"p":1}"#,
        r#"{"p@n.a":null,"p":1}"#,
        r#"{"p":1}"#,
    ),
    // What is null is not there.
    ("{}", r#"{"p":null}"#, "{}", "{}"),
    (r#"{"p":1}"#, r#"{"p":null}"#, r#"{"p":null}"#, "{}"),
    (
        r#"{"p":1}"#,
        r#"{"p":null,"p@n.a":"x"}"#,
        r#"{"p":null,"p@n.a":"x"}"#,
        r#"{"p@n.a":"x"}"#,
    ),
    (r#"{"p":null}"#, "{}", "{}", r#"{"p":null}"#),
    // An object is merged by a service, and an annotation's is not.
    (
        r#"{"p":{"a":1,"b":2}}"#,
        r#"{"p":{"a":1}}"#,
        r#"{"p":{"b":null,"a":1}}"#,
        r#"{"p":{"a":1}}"#,
    ),
    (
        r#"{"p":{"q":{"a":1,"a@n.a":1,"b":2},"r":3}}"#,
        r#"{"p":{"q":{"b":2,"a@n.a":1,"c":null}}}"#,
        r#"{"p":{"r":null,"q":{"a":null,"b":2,"a@n.a":1,"c":null}}}"#,
        r#"{"p":{"q":{"b":2,"a@n.a":1}}}"#,
    ),
    (
        r#"{"p":{"a":1,"b":{"c":2}},"q":1}"#,
        r#"{"q":1,"p":{"b":{"d":null,"c":2},"c":null,"a":1}}"#,
        "{}",
        r#"{"p":{"a":1,"b":{"c":2}},"q":1}"#,
    ),
    (
        r#"{"p":[{"a":1,"b":2}]}"#,
        r#"{"p":[{"a":1}]}"#,
        r#"{"p":[{"a":1}]}"#,
        r#"{"p":[{"a":1}]}"#,
    ),
    (
        r#"{"p":1,"p@n.a":{"a":1,"b":2}}"#,
        r#"{"p":1,"p@n.a":{"a":1}}"#,
        r#"{"p@n.a":{"a":1}}"#,
        r#"{"p":1,"p@n.a":{"a":1}}"#,
    ),
    (r#"{"p":{"a":1}}"#, r#"{"p":2}"#, r#"{"p":2}"#, r#"{"p":2}"#),
    (
        r#"{"p":2}"#,
        r#"{"p":{"a":1}}"#,
        r#"{"p":{"a":1}}"#,
        r#"{"p":{"a":1}}"#,
    ),
    // What tells the type of a value goes with it, and no other annotation does.
    (
        r##"{"p@odata.type":"#Date","p@n.a":1,"p":"2020-01-01","q@type":"#Date","q":"2020-01-01"}"##,
        r##"{"p@odata.type":"#Date","p@n.a":1,"p":"2020-01-02","q@type":"#Date","q":"2020-01-01"}"##,
        r##"{"p@odata.type":"#Date","p":"2020-01-02"}"##,
        r##"{"p@odata.type":"#Date","p@n.a":1,"p":"2020-01-02","q@type":"#Date","q":"2020-01-01"}"##,
    ),
    // So the value goes with what tells its type.
    (
        r##"{"p@odata.type":"#Int64","p":1,"q@type":"#Int64","q":1}"##,
        r##"{"p@odata.type":"#Double","p":1,"q":1}"##,
        r##"{"p@odata.type":"#Double","p":1,"q":1}"##,
        r##"{"p@odata.type":"#Double","p":1,"q":1}"##,
    ),
    // Control information is never null.
    (
        r##"{"p":{"@odata.type":"#a.b","@odata.id":"i","k":1,"k@odata.type":"#Byte","k@n.a":1,"@n.a":1}}"##,
        r##"{"p":{"@odata.type":"#a.c","k":2}}"##,
        r##"{"p":{"k@n.a":null,"@n.a":null,"@odata.type":"#a.c","k":2}}"##,
        r##"{"p":{"@odata.type":"#a.c","@odata.id":"i","k":2}}"##,
    ),
    // That of a stream is all that there is of its value.
    (
        r#"{"p@odata.mediaReadLink":"r","p@odata.mediaEtag":"e","p@n.a":1}"#,
        r#"{"p@odata.mediaReadLink":"s","p@n.a":1}"#,
        r#"{"p@odata.mediaEtag":null,"p@odata.mediaReadLink":"s"}"#,
        r#"{"p@odata.mediaReadLink":"s","p@n.a":1}"#,
    ),
    // Neither is a value of a primitive type in the guise of an object.
    (
        r##"{"p@odata.type":"#GeographyPoint","p":{"type":"Point","coordinates":[1,2],"crs":{}}}"##,
        r##"{"p@odata.type":"#GeographyPoint","p":{"type":"Point","coordinates":[1,3]}}"##,
        r##"{"p@odata.type":"#GeographyPoint","p":{"type":"Point","coordinates":[1,3]}}"##,
        r##"{"p@odata.type":"#GeographyPoint","p":{"type":"Point","coordinates":[1,3]}}"##,
    ),
];

/// A service has one of the two, or what it says of the type would be at odds.
#[test]
fn the_name_of_a_type_takes_the_place_of_one_in_the_other_spelling() {
    let old = of(bag(r##"{"p@odata.type":"#Date","p":"2020-01-01"}"##));
    let new = of(bag(r#"{"p@type":"Guid","p":"2020-01-01"}"#));
    let mut patched = old.clone();
    EmployeeUpdate::between(&old, &new).apply(&mut patched);
    assert!(EmployeeUpdate::between(&patched, &new).is_empty());
    assert_eq!(patched.rest.len(), 2, "{patched:?}");
    assert_eq!(patched.rest.get("p@odata.type"), None);
}

#[test]
fn a_change_makes_the_new_state_of_the_old_one() {
    for (old, new, sent, held) in CHANGES {
        let (old, new) = (of(bag(old)), of(bag(new)));
        let update = EmployeeUpdate::between(&old, &new);
        let written = json::to_string(&update);
        assert_eq!(update.rest, bag(sent), "{written}");
        for update in [update, Reading::service().from_str(&written).unwrap()] {
            let mut patched = old.clone();
            update.apply(&mut patched);
            assert_eq!(patched.rest, bag(held), "{written}");
            let again = EmployeeUpdate::between(&patched, &new);
            assert!(again.is_empty(), "{again:?} after {written}");
        }
    }
}

/// By *Protocol* 11.4.3, as any client sends it.
#[test]
fn an_object_changes_what_is_there() {
    let mut value = of(bag(r#"{"p":{"a":1,"b":{"c":2,"d":3}},"q":4}"#));
    let body = r#"{"p":{"b":{"c":null,"e":5},"f":{"g":null}},"q":{"h":6}}"#;
    let update: EmployeeUpdate = Reading::service().from_str(body).unwrap();
    update.apply(&mut value);
    let held = r#"{"p":{"a":1,"b":{"d":3,"e":5},"f":{}},"q":{"h":6}}"#;
    assert_eq!(value.rest, bag(held));
}

/// A part that was read is all that there is of a property.
#[test]
fn a_part_replaces_an_object() {
    let mut value = of(bag(r#"{"p":{"a":1},"q":2,"q@n.a":3,"r":4}"#));
    let part: EmployeePartial = json::from_str(r#"{"p":{"b":1},"q":null}"#).unwrap();
    part.merge_into(&mut value).unwrap();
    assert_eq!(value.rest, bag(r#"{"p":{"b":1},"r":4}"#));
}

/// A change may list the annotation before the null.
#[test]
fn what_goes_goes_first() {
    let mut value = of(bag(r#"{"p":1,"p@n.a":1,"p@n.b":2}"#));
    let update: EmployeeUpdate = json::from_str(r#"{"p@n.a":2,"p":null}"#).unwrap();
    update.apply(&mut value);
    assert_eq!(value.rest, bag(r#"{"p@n.a":2}"#));
}

/// Were each name searched for among all the others, this would take hours.
#[test]
fn a_client_may_send_very_many() {
    const MANY: usize = 200_000;
    let bag = |from: usize| -> DynamicProperties {
        let names = (from..from + MANY).map(|number| format!("p{number}"));
        let entries = names.flat_map(|name| [(format!("{name}@n.a"), 1), (name, 2)]);
        entries.collect()
    };
    let (old, new) = (of(bag(0)), of(bag(MANY / 2)));
    let update = EmployeeUpdate::between(&old, &new);
    // Half of the properties go, and half come, with their annotations.
    assert_eq!(update.rest.len(), MANY / 2 + MANY);
    let body = json::to_string(&update);
    let update: EmployeeUpdate = Reading::service().from_str(&body).unwrap();
    let mut patched = old;
    update.apply(&mut patched);
    assert!(patched == new);
}
