//! Changes of undeclared properties.

use odata_core::json::{self, Reading};
use odata_core::{DynamicProperties, Untyped};

use crate::model::{Employee, EmployeeUpdate};
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
];

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
