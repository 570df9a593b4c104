//! Complex values in requests: as they are, without what the server assigns, and changed property by
//! property.

use odata_core::json::{ErrorKind, Format, Metadata, Nulls, Reading};
use odata_core::update::{null, set};
use odata_core::{DynamicProperties, ODataComplex, ODataEntity, Patch, json};

use crate::model::{
    Address, AddressCreate, AddressUpdate, Employee, EmployeeCreate, EmployeeUpdate, Geo,
    GeoCreate, GeoUpdate, Money, MoneyCreate, NS, Name, Title,
};
use crate::values::employee;

fn plain() -> Format {
    Format::default().metadata(Metadata::None)
}

fn address() -> Address {
    Address {
        city: Some("Bonn".into()),
        lines: vec!["1".into()],
        height: Some(f64::NAN),
        geo: Some(Geo {
            lat: Some(1.0),
            long: None,
            zone: Some("CET".into()),
        }),
        verified: Some(true),
        country: Some("DE".into()),
    }
}

fn title(last: Option<&str>) -> Title {
    let name = Name {
        first: Some("f".into()),
        last: last.map(Into::into),
    };
    Title {
        name,
        title: None,
        former: vec![],
    }
}

#[test]
fn a_create_holds_the_creates_of_complex_values() {
    let entity = Employee {
        home: Some(address()),
        offices: vec![address()],
        salary: Some(Money {
            amount: 1.0,
            currency: None,
            in_euro: Some(2.0),
        }),
        title: Some(title(None)),
        ..employee("a")
    };
    let create = EmployeeCreate::from(entity);
    let json = plain().to_string(&create);
    let home = r#"{"city":"Bonn","lines":["1"],"height":"NaN","geo":{"lat":1.0},"country":"DE"}"#;
    assert_eq!(
        json,
        format!(
            r#"{{"displayName":"a","shift":1,"home":{home},"offices":[{home}],"salary":{{"amount":1.0}},"title":{{"first":"f","former":[]}},"tags":[],"hours":40.0}}"#
        )
    );
    let read: EmployeeCreate = Reading::strict().from_str(&json).unwrap();
    assert_eq!(plain().to_string(&read), json);
}

#[test]
fn what_the_server_assigns_within_is_in_no_body() {
    let json = r#"{"displayName":"a","home":{"verified":true,"geo":{"zone":"x"}},"offices":[{"verified":true}],"salary":{"amount":1,"inEuro":9}}"#;
    let create: EmployeeCreate = Reading::service().from_str(json).unwrap();
    assert_eq!(
        create.home,
        Some(AddressCreate {
            geo: Some(GeoCreate::new()),
            ..AddressCreate::new()
        })
    );
    assert_eq!(create.offices, Some(vec![AddressCreate::new()]));
    assert_eq!(
        create.salary,
        Some(MoneyCreate {
            amount: 1.0,
            currency: None
        })
    );
    for (json, path) in [
        (
            r#"{"displayName":"a","home":{"verified":true}}"#,
            "home.verified",
        ),
        (
            r#"{"displayName":"a","home":{"geo":{"zone":"x"}}}"#,
            "home.geo.zone",
        ),
        (
            r#"{"displayName":"a","offices":[{"verified":true}]}"#,
            "offices[0].verified",
        ),
        (
            r#"{"displayName":"a","salary":{"amount":1,"inEuro":9}}"#,
            "salary.inEuro",
        ),
    ] {
        let error = Reading::strict()
            .from_str::<EmployeeCreate>(json)
            .unwrap_err();
        assert_eq!(
            (error.kind(), &*error.path()),
            (ErrorKind::ServerAssigned, path)
        );
        let error = Reading::strict()
            .from_str::<EmployeeUpdate>(json)
            .unwrap_err();
        assert_eq!(
            (error.kind(), &*error.path()),
            (ErrorKind::ServerAssigned, path)
        );
    }
}

#[test]
fn an_update_holds_only_what_changes_within() {
    let old = Employee {
        home: Some(address()),
        ..employee("a")
    };
    let mut new = old.clone();
    let home = new.home.as_mut().unwrap();
    home.city = None;
    home.geo.as_mut().unwrap().long = Some(2.0);
    let update = EmployeeUpdate::between(&old, &new);
    let geo = GeoUpdate {
        long: set(2.0),
        ..GeoUpdate::new()
    };
    let home = AddressUpdate {
        city: null(),
        geo: set(Patch::Merge(geo)),
        ..AddressUpdate::new()
    };
    assert_eq!(
        update,
        EmployeeUpdate {
            home: set(Patch::Merge(home)),
            ..EmployeeUpdate::new()
        }
    );
    let json = plain().to_string(&update);
    assert_eq!(json, r#"{"home":{"city":null,"geo":{"long":2.0}}}"#);
    assert_eq!(
        Reading::strict().from_str::<EmployeeUpdate>(&json).unwrap(),
        update
    );
    let mut patched = old;
    update.apply(&mut patched);
    assert_eq!(plain().to_string(&patched), plain().to_string(&new));
}

#[test]
fn a_difference_that_no_client_makes_is_no_change() {
    let old = Employee {
        home: Some(address()),
        salary: Some(Money {
            amount: f64::NAN,
            currency: None,
            in_euro: Some(2.0),
        }),
        ..employee("a")
    };
    let mut new = old.clone();
    let home = new.home.as_mut().unwrap();
    home.verified = None;
    home.country = None;
    home.geo.as_mut().unwrap().zone = None;
    new.salary.as_mut().unwrap().in_euro = Some(3.0);
    assert!(EmployeeUpdate::between(&old, &new).is_empty());
}

#[test]
fn a_value_where_there_was_none_is_set_and_read_as_a_change() {
    let old = employee("a");
    let new = Employee {
        home: Some(address()),
        ..employee("a")
    };
    let update = EmployeeUpdate::between(&old, &new);
    let expected = AddressCreate::from(address());
    assert!(matches!(&update.home, Some(Some(Patch::Set(home))) if home.city == expected.city));
    let json = plain().to_string(&update);
    assert_eq!(
        json,
        r#"{"home":{"city":"Bonn","lines":["1"],"height":"NaN","geo":{"lat":1.0,"long":null},"country":"DE"}}"#
    );
    let read: EmployeeUpdate = Reading::service().from_str(&json).unwrap();
    assert!(matches!(read.home, Some(Some(Patch::Merge(_)))));
    let mut patched = old;
    read.apply(&mut patched);
    let home = patched.home.unwrap();
    assert_eq!(
        (home.city, home.verified, home.country),
        (Some("Bonn".into()), None, None)
    );
}

#[test]
fn what_the_server_assigned_outlives_a_change() {
    let mut entity = Employee {
        home: Some(address()),
        salary: Some(Money {
            amount: 1.0,
            currency: None,
            in_euro: Some(2.0),
        }),
        ..employee("a")
    };
    let update: EmployeeUpdate = json::from_str(
        r#"{"home":{"city":"Ulm","geo":{"lat":null}},"salary":{"amount":3,"currency":"DKK"}}"#,
    )
    .unwrap();
    update.apply(&mut entity);
    let home = entity.home.as_ref().unwrap();
    assert_eq!(
        (home.city.as_deref(), home.verified),
        (Some("Ulm"), Some(true))
    );
    assert_eq!(
        home.geo,
        Some(Geo {
            lat: None,
            long: None,
            zone: Some("CET".into())
        })
    );
    let salary = Money {
        amount: 3.0,
        currency: Some("DKK".into()),
        in_euro: Some(2.0),
    };
    assert_eq!(entity.salary, Some(salary));
    let set = EmployeeUpdate {
        home: set(Patch::Set(AddressCreate::new())),
        ..EmployeeUpdate::new()
    };
    set.apply(&mut entity);
    assert_eq!(
        entity.home,
        Some(Address {
            verified: Some(true),
            // Which no update changes.
            country: Some("DE".into()),
            ..Address::default()
        })
    );
}

#[test]
fn a_value_that_stands_as_it_is_is_written_with_its_nulls_in_an_update_only() {
    let old = Employee {
        title: Some(title(Some("l"))),
        ..employee("a")
    };
    let new = Employee {
        title: Some(title(None)),
        ..employee("a")
    };
    let update = EmployeeUpdate::between(&old, &new);
    let json = r#"{"title":{"first":"f","last":null,"title":null,"former":[]}}"#;
    assert_eq!(plain().to_string(&update), json);
    assert_eq!(plain().nulls(Nulls::Include).to_string(&update), json);
    assert_eq!(
        serde_json::to_value(&update).unwrap()["title"]["last"],
        serde_json::Value::Null
    );
    assert!(
        serde_json::to_value(&update).unwrap()["title"]
            .get("last")
            .is_some()
    );
    assert!(
        !plain()
            .to_string(&EmployeeCreate::from(new))
            .contains("last")
    );
}

#[test]
fn a_collection_of_complex_values_is_replaced_as_a_whole() {
    let old = Employee {
        offices: vec![address(), address()],
        ..employee("a")
    };
    let mut new = old.clone();
    new.offices.remove(0);
    let update = EmployeeUpdate::between(&old, &new);
    assert_eq!(update.offices.as_ref().map(Vec::len), Some(1));
    assert!(
        plain()
            .to_string(&update)
            .starts_with(r#"{"offices":[{"city":"Bonn","#)
    );
    let same = Employee {
        offices: vec![address(), address()],
        ..employee("a")
    };
    assert!(EmployeeUpdate::between(&old, &same).is_empty());
}

/// Undeclared properties of values that stand as they are, within others and one of several types.
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NS, open)]
struct Note {
    text: Option<String>,
    inner: Option<Box<Note>>,
    #[odata(dynamic)]
    more: DynamicProperties,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(base = Note)]
enum AnyNote {
    Note(Note),
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS)]
struct Noted {
    #[odata(key)]
    id: i64,
    note: Option<Note>,
    any: Option<AnyNote>,
    notes: Vec<Note>,
}

#[test]
fn undeclared_properties_that_are_gone_from_a_value_are_null_as_a_service_would_keep_them() {
    let read = |note: &str| -> Noted {
        let json = format!(r#"{{"id":1,"note":{{"inner":{note}}},"any":{note},"notes":[{note}]}}"#);
        json::from_str(&json).unwrap()
    };
    let (old, new) = (read(r#"{"k":1,"k@a.b":2,"l":3}"#), read(r#"{"l":4}"#));
    let update = NotedUpdate::between(&old, &new);
    let json = concat!(
        r#"{"note":{"text":null,"inner":{"text":null,"inner":null,"k":null,"l":4}},"#,
        r#""any":{"text":null,"inner":null,"k":null,"l":4},"#,
        r#""notes":[{"text":null,"inner":null,"l":4}]}"#,
    );
    assert_eq!(plain().to_string(&update), json);
    for update in [update, Reading::strict().from_str(json).unwrap()] {
        let mut patched = old.clone();
        update.apply(&mut patched);
        assert_eq!(patched, new);
    }
}

odata_tests::laws! {
    noted: Noted { create NotedCreate, update NotedUpdate, split NotedCreate, }
}
