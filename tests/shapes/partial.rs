//! Parts of entities, and what they are merged into.

use odata_core::json::ErrorKind;
use odata_core::{Annotated, Change, Delta, ODataEntity, json};

use crate::model::{Address, Employee, EmployeePartial, Geo, Temp, TempPartial, ThingPartial};
use crate::values::employee;

fn read(json: &str) -> EmployeePartial {
    json::from_str(json).unwrap()
}

#[test]
fn every_property_is_absent_null_or_a_value() {
    let part = read(r#"{"id":"1","nickname":null,"rating":2,"displayName":"a"}"#);
    assert_eq!(part.id.as_deref(), Some("1"));
    assert_eq!(
        (part.nickname.clone(), part.rating, part.level.clone()),
        (Some(None), Some(Some(2.0)), None)
    );
    assert_eq!(read("{}"), EmployeePartial::new());
    let json = r##"{"@odata.type":"#test.shapes.employee","id":"1","displayName":"a","nickname":null,"rating":2.0}"##;
    assert_eq!(json::to_string(&part), json);
}

#[test]
fn what_there_is_is_merged_and_the_rest_stays() {
    let mut entity = Employee {
        nickname: Some("n".into()),
        rating: Some(1.0),
        ..employee("a")
    };
    read(
        r#"{"displayName":"b","nickname":null,"tags":["t"],"home":{"geo":{"zone":"z"}},"more":1}"#,
    )
    .merge_into(&mut entity)
    .unwrap();
    let home = Address {
        geo: Some(Geo {
            zone: Some("z".into()),
            ..Geo::default()
        }),
        ..Address::default()
    };
    let expected = Employee {
        display_name: "b".into(),
        rating: Some(1.0),
        tags: vec!["t".into()],
        home: Some(home),
        rest: [("more", 1)].into_iter().collect(),
        ..employee("a")
    };
    assert_eq!(entity, expected);
}

/// A part that has no key is of whatever it is merged into.
#[test]
fn a_part_of_another_entity_is_not_merged() {
    let old = Temp {
        employee: employee("a"),
        until: None,
    };
    for json in [
        r#"{"nickname":"n","id":"id of b"}"#,
        r#"{"id":"","created":"2020-01-01T00:00:00Z"}"#,
    ] {
        let mut entity = old.clone();
        let part: TempPartial = json::from_str(json).unwrap();
        let id = part.id.clone().unwrap();
        let error = part.merge_into(&mut entity).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!(
                r#"id: expected "id of a", the key of the entity that the part is merged into, found "{id}""#
            )
        );
        assert_eq!(error.kind(), ErrorKind::Value);
        assert_eq!(entity, old);
    }
    let mut entity = old;
    let part: TempPartial = json::from_str(r#"{"id":"id of a","nickname":"n"}"#).unwrap();
    part.merge_into(&mut entity).unwrap();
    assert_eq!(entity.nickname.as_deref(), Some("n"));
}

#[test]
fn an_expanded_entity_is_merged_by_its_key() {
    let mut entity = Employee {
        manager: Some(
            Employee {
                rating: Some(5.0),
                ..employee("m")
            }
            .into(),
        ),
        reports: vec![
            employee("r"),
            Employee {
                rating: Some(4.0),
                ..employee("s")
            },
        ],
        ..employee("a")
    };
    read(
        r#"{"manager":{"id":"id of m","displayName":"boss"},
            "reports":[{"id":"id of s","nickname":"n"},{"id":"new","displayName":"t","shift":3}]}"#,
    )
    .merge_into(&mut entity)
    .unwrap();
    let manager = entity.manager.unwrap();
    assert_eq!(
        (&*manager.display_name, manager.rating),
        ("boss", Some(5.0))
    );
    let [s, t] = &entity.reports[..] else {
        panic!("two")
    };
    assert_eq!(
        (s.rating, s.nickname.as_deref(), &*s.display_name),
        (Some(4.0), Some("n"), "s")
    );
    assert_eq!(
        (&*t.id, &*t.display_name, t.shift, t.hours),
        ("new", "t", 3, 40.0)
    );
}

/// `$expand=manager($select=displayName)`: a single related entity is the one that is there, unless its key says
/// otherwise.
#[test]
fn a_single_entity_without_its_key_is_the_one_that_is_there() {
    let rated = |name| Employee {
        rating: Some(5.0),
        manager: Some(employee("top").into()),
        ..employee(name)
    };
    let mut entity = Employee {
        manager: Some(rated("m").into()),
        ..employee("a")
    };
    let json = r#"{"manager":{"displayName":"boss","manager":{"nickname":"n"}}}"#;
    read(json).merge_into(&mut entity).unwrap();
    let manager = entity.manager.as_deref().unwrap();
    let top = manager.manager.as_deref().unwrap();
    assert_eq!(
        (&*manager.id, &*manager.display_name, manager.rating),
        ("id of m", "boss", Some(5.0))
    );
    assert_eq!(
        (&*top.id, &*top.display_name, top.nickname.as_deref()),
        ("id of top", "top", Some("n"))
    );
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "test.shapes", shapes(partial))]
struct Seat {
    #[odata(key)]
    row: i32,
    #[odata(key)]
    number: i32,
    taken: Option<bool>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "test.shapes", keyless, shapes(partial))]
struct Guest {
    #[odata(navigation)]
    seat: Option<Box<Seat>>,
}

odata_tests::laws! {
    seat: Seat { partial SeatPartial, }
    guest: Guest { partial GuestPartial, }
}

/// What is given of a key may say that it is another one.
#[test]
fn a_part_of_a_key_tells_entities_apart() {
    let old: Guest = json::from_str(r#"{"seat":{"row":1,"number":2}}"#).unwrap();
    let merge = |part: &str| {
        let mut guest = old.clone();
        let part: GuestPartial = json::from_str(part).unwrap();
        part.merge_into(&mut guest).map(|()| guest)
    };
    let seat = merge(r#"{"seat":{"number":2,"taken":true}}"#)
        .unwrap()
        .seat
        .unwrap();
    assert_eq!((seat.row, seat.number, seat.taken), (1, 2, Some(true)));
    let error = merge(r#"{"seat":{"number":3,"taken":true}}"#).unwrap_err();
    assert_eq!(
        (error.path(), error.kind()),
        ("seat.row".into(), ErrorKind::Missing)
    );
    let error = SeatPartial {
        number: Some(3),
        ..SeatPartial::new()
    }
    .merge_into(&mut seat.clone())
    .unwrap_err();
    assert_eq!(error.path(), "number");
}

#[test]
fn a_new_entity_must_be_whole() {
    for (json, path) in [
        (
            r#"{"manager":{"id":"x","displayName":"x"}}"#,
            "manager.shift",
        ),
        (r#"{"manager":{"displayName":"x","shift":1}}"#, "manager.id"),
        (
            r#"{"reports":[{"displayName":"x","shift":1}]}"#,
            "reports[0].id",
        ),
        (
            r#"{"reports":[{"id":"id of a"},{"id":"x","shift":1}]}"#,
            "reports[0].displayName",
        ),
    ] {
        let error = read(json).merge_into(&mut employee("a")).unwrap_err();
        assert_eq!(error.path(), path, "{error}");
    }
    let mut entity = Employee {
        manager: Some(employee("m").into()),
        ..employee("a")
    };
    read(r#"{"manager":null}"#).merge_into(&mut entity).unwrap();
    assert_eq!(entity.manager, None);
}

#[test]
fn a_merge_that_fails_loses_nothing() {
    let old = Employee {
        manager: Some(employee("m").into()),
        reports: vec![employee("1"), employee("2"), employee("3")],
        ..employee("a")
    };
    for (json, path) in [
        (r#"{"manager":{"id":"x"}}"#, "manager.displayName"),
        (
            r#"{"manager":{"id":"id of m","manager":{}}}"#,
            "manager.manager.id",
        ),
        (
            r#"{"reports":[{"id":"id of 1","nickname":"n"},{"displayName":"no key"},{"id":"id of 3"}]}"#,
            "reports[1].id",
        ),
        (
            r#"{"reports":[{"id":"id of 3"},{"id":"id of 1","reports":[{}]}]}"#,
            "reports[1].reports[0].id",
        ),
        (
            r#"{"reports":[{"id":"id of 3","nickname":"n"},{"id":"x"}]}"#,
            "reports[1].displayName",
        ),
        (r#"{"home":{"city":"c"},"reports":[{}]}"#, "reports[0].id"),
    ] {
        let mut entity = old.clone();
        let error = read(json).merge_into(&mut entity).unwrap_err();
        assert_eq!(error.path(), path, "{error}");
        assert_eq!(
            (entity.manager, entity.reports),
            (old.manager.clone(), old.reports.clone()),
            "{json}"
        );
    }
}

#[test]
fn what_is_merged_has_the_order_of_its_parts() {
    let mut entity = Employee {
        reports: vec![employee("1"), employee("2"), employee("3")],
        ..employee("a")
    };
    let new = r#"{"id":"x","displayName":"x","shift":1}"#;
    read(&format!(
        r#"{{"reports":[{{"id":"id of 3"}},{new},{{"id":"id of 1"}}]}}"#
    ))
    .merge_into(&mut entity)
    .unwrap();
    let ids: Vec<_> = entity.reports.iter().map(|report| &*report.id).collect();
    assert_eq!(ids, ["id of 3", "x", "id of 1"]);
}

/// What changed since, of entities that are held: parts, new ones, and those that are gone.
#[test]
fn a_delta_delivers_parts() {
    let json = concat!(
        r##"{"@context":"$metadata#employees/$delta","value":["##,
        r##"{"@etag":"e","id":"id of a","nickname":null,"home":{"city":"c"},"manager":{"id":"id of m","rating":2}},"##,
        r##"{"id":"n","displayName":"new","shift":1},"##,
        r##"{"@removed":{"reason":"deleted"},"id":"id of b"}],"@deltaLink":"d"}"##,
    );
    let boss = Employee {
        manager: Some(employee("m").into()),
        nickname: Some("n".into()),
        ..employee("a")
    };
    let mut held = vec![boss, employee("b")];
    let delta: Delta<Annotated<EmployeePartial>> = json::from_str(json).unwrap();
    assert_eq!(delta.delta_link.as_deref(), Some("d"));
    for change in delta.value {
        match change {
            Change::Changed(part) => {
                let (part, control) = Annotated::into_parts(part);
                let known = held
                    .iter_mut()
                    .find(|entity| part.id.as_ref() == Some(&entity.id));
                match known {
                    Some(entity) => {
                        assert_eq!(control.etag.as_deref(), Some("e"));
                        part.merge_into(entity).unwrap();
                    }
                    None => assert_eq!(part.display_name.as_deref(), Some("new")),
                }
            }
            Change::Removed(removed) => {
                let id = removed.properties.get("id").and_then(|id| id.as_str());
                held.retain(|entity| Some(&*entity.id) != id);
            }
            other => panic!("{other:?}"),
        }
    }
    let [a] = &held[..] else { panic!("{held:?}") };
    let home = a.home.as_ref().unwrap();
    assert_eq!(
        (&*a.display_name, &a.nickname, home.city.as_deref()),
        ("a", &None, Some("c"))
    );
    let manager = a.manager.as_ref().unwrap();
    assert_eq!((&*manager.display_name, manager.rating), ("m", Some(2.0)));
    let plain: Delta<EmployeePartial> = json::from_str(json).unwrap();
    assert_eq!(plain.value.len(), 3);
}

#[test]
fn a_part_is_read_of_every_level() {
    let part: TempPartial = json::from_str(r#"{"until":null,"created":null}"#).unwrap();
    assert_eq!((part.until, part.created), (Some(None), Some(None)));
    let part: ThingPartial =
        json::from_str(r##"{"@odata.type":"#test.shapes.temp","id":"1"}"##).unwrap();
    assert_eq!(part.id.as_deref(), Some("1"));
}
