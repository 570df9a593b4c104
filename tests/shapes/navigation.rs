//! Navigation properties in requests: deep inserts, bindings, both in one collection.

use odata_core::json::{ErrorKind, Format, Metadata, Reading, Version};
use odata_core::update::null;
use odata_core::{Nav, json};

use crate::model::{
    AnyThing, AnyThingCreate, DeviceCreate, Employee, EmployeeCreate, EmployeeUpdate, TempCreate,
};
use crate::values::{create, employee};

fn v4_01() -> Format {
    v4_0().version(Version::V4_01)
}

fn v4_0() -> Format {
    Format::default().metadata(Metadata::Minimal)
}

fn bound() -> EmployeeCreate {
    let mut new = create("a");
    new.manager = Some(Nav::bind("Employees('1')"));
    new.reports = vec![
        Nav::bind("Employees('2')"),
        create("b").into(),
        Nav::bind("Employees('3')"),
    ];
    new.owns = vec![AnyThingCreate::Device(DeviceCreate::of(7)).into()];
    new
}

#[test]
fn version_4_0_binds_beside_the_property_and_before_what_is_inserted() {
    assert_eq!(
        v4_0().to_string(&bound()),
        concat!(
            r#"{"displayName":"a","tags":[],"#,
            r#""manager@odata.bind":"Employees('1')","#,
            r#""reports@odata.bind":["Employees('2')","Employees('3')"],"#,
            r#""reports":[{"displayName":"b","tags":[]}],"#,
            r##""owns":[{"@odata.type":"#test.shapes.device","serial":7}]}"##,
        )
    );
}

#[test]
fn version_4_01_binds_by_references_in_their_order() {
    assert_eq!(
        v4_01().to_string(&bound()),
        concat!(
            r#"{"displayName":"a","tags":[],"#,
            r#""manager":{"@id":"Employees('1')"},"#,
            r#""reports":[{"@id":"Employees('2')"},{"displayName":"b","tags":[]},{"@id":"Employees('3')"}],"#,
            r##""owns":[{"@type":"#test.shapes.device","serial":7}]}"##,
        )
    );
}

#[test]
fn both_forms_are_read_in_both_spellings() {
    let written = v4_01().to_string(&bound());
    assert_eq!(
        Reading::strict()
            .from_str::<EmployeeCreate>(&written)
            .unwrap(),
        bound()
    );
    for json in [
        r#"{"displayName":"a","manager@odata.bind":"Employees('1')"}"#,
        r#"{"displayName":"a","manager@bind":"Employees('1')"}"#,
        r#"{"displayName":"a","\u006danager@bind":"Employees('1')"}"#,
        r#"{"displayName":"a","manager":{"@id":"Employees('1')"}}"#,
        r#"{"displayName":"a","manager":{"@odata.type":"x","@odata.id":"Employees('1')"}}"#,
    ] {
        let read: EmployeeCreate = Reading::strict().from_str(json).unwrap();
        assert_eq!(read.manager, Some(Nav::bind("Employees('1')")), "{json}");
    }
}

#[test]
fn a_collection_has_bindings_and_inserts_in_two_members_of_any_order() {
    let binds = r#""reports@odata.bind":["Employees('2')"]"#;
    let inserts = r#""reports":[{"displayName":"b"}]"#;
    let bind: Nav<EmployeeCreate> = Nav::bind("Employees('2')");
    let read = |first, second| -> EmployeeCreate {
        json::from_str(&format!(r#"{{"displayName":"a",{first},{second}}}"#)).unwrap()
    };
    assert_eq!(
        read(binds, inserts).reports,
        [bind.clone(), create("b").into()]
    );
    assert_eq!(read(inserts, binds).reports, [create("b").into(), bind]);
}

/// *Protocol* 11.4.2: a create “MUST NOT contain content for existing related entities”. *JSON* 8.5, example 22:
/// in an update, that would “assign an existing product 57 to the category and update its name”. So it is no
/// insert.
#[test]
fn what_has_an_id_is_not_inserted() {
    for (json, path) in [
        (
            r#"{"manager":{"@id":"1","displayName":"m","shift":1}}"#,
            "manager.@id",
        ),
        (
            r#"{"manager":{"displayName":"m","@odata.id":"1"}}"#,
            "manager.@odata.id",
        ),
        (
            r#"{"reports":[{"@id":"1"},{"@id":"2","displayName":"r"}]}"#,
            "reports[1].@id",
        ),
        (
            r#"{"reports":[{"displayName":"r","manager":{"@id":"1","nickname":"n"}}]}"#,
            "reports[0].manager.@id",
        ),
        (
            r##"{"owns":[{"@id":"1","@type":"#test.shapes.device","serial":7}]}"##,
            "owns[0].@id",
        ),
    ] {
        let create = json.replacen('{', r#"{"displayName":"a","#, 1);
        for reading in [Reading::client(), Reading::service(), Reading::strict()] {
            for error in [
                reading.from_str::<EmployeeUpdate>(json).unwrap_err(),
                reading.from_str::<EmployeeCreate>(&create).unwrap_err(),
            ] {
                assert_eq!(
                    (error.kind(), &*error.path()),
                    (ErrorKind::Value, path),
                    "{error}"
                );
                assert!(error.position().is_some() && error.to_string().contains("no id"));
            }
        }
    }
}

#[test]
fn what_is_inserted_has_no_id_or_null_and_what_is_read_may_have_any() {
    let json = r#"{"@id":"0","displayName":"a","manager":{"@id":null,"displayName":"m"},"reports":[{"@id":"2"}]}"#;
    let create: EmployeeCreate = json::from_str(json).unwrap();
    assert_eq!(create.manager, Some(crate::values::create("m").into()));
    assert_eq!(create.reports, [Nav::bind("2")]);
    let update: EmployeeUpdate = json::from_str(json).unwrap();
    assert_eq!(update.manager, Some(create.manager));
    assert_eq!(update.reports, Some(create.reports));
    let json = r#"{"@id":"0","id":"1","displayName":"a","shift":1,"manager":{"@id":"1","id":"2","displayName":"m","shift":1}}"#;
    let read: Employee = Reading::strict().from_str(json).unwrap();
    assert_eq!(read.manager.unwrap().display_name, "m");
}

#[test]
fn twice_is_an_error() {
    for json in [
        r#"{"displayName":"a","manager@odata.bind":"1","manager":{"displayName":"m"}}"#,
        r#"{"displayName":"a","manager":{"displayName":"m"},"manager@bind":"1"}"#,
        r#"{"displayName":"a","manager@odata.bind":"1","manager@bind":"1"}"#,
        r#"{"displayName":"a","reports@odata.bind":["1"],"reports@bind":["1"]}"#,
        r#"{"displayName":"a","reports":[],"reports":[]}"#,
        r#"{"displayName":"a","manager":{"@odata.id":"1","@id":"1"}}"#,
    ] {
        let error = json::from_str::<EmployeeCreate>(json).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Duplicate, "{json}: {error}");
    }
}

#[test]
fn a_wrong_binding_is_located() {
    for (json, path) in [
        (
            r#"{"displayName":"a","manager@odata.bind":1}"#,
            "manager@odata.bind",
        ),
        (
            r#"{"displayName":"a","manager@odata.bind":["1"]}"#,
            "manager@odata.bind",
        ),
        (
            r#"{"displayName":"a","reports@odata.bind":"1"}"#,
            "reports@odata.bind",
        ),
        (
            r#"{"displayName":"a","reports@odata.bind":["1",2]}"#,
            "reports@odata.bind[1]",
        ),
        (
            r#"{"displayName":"a","reports":[{"@id":2}]}"#,
            "reports[0].@id",
        ),
        (
            r#"{"displayName":"a","manager":{"displayName":1}}"#,
            "manager.displayName",
        ),
        (r#"{"displayName":"a","manager":{}}"#, "manager.displayName"),
    ] {
        let error = json::from_str::<EmployeeCreate>(json).unwrap_err();
        assert_eq!(error.path(), path, "{error}");
        assert!(error.position().is_some());
    }
}

#[test]
fn what_cannot_be_inserted_can_be_bound() {
    let mut new = create("a");
    new.place = Some(Nav::bind("Things('1')"));
    let json = v4_0().to_string(&new);
    assert_eq!(
        json,
        r#"{"displayName":"a","tags":[],"place@odata.bind":"Things('1')"}"#
    );
    assert_eq!(json::from_str::<EmployeeCreate>(&json).unwrap(), new);
    let error = json::from_str::<EmployeeCreate>(r#"{"displayName":"a","place":{}}"#).unwrap_err();
    assert_eq!((error.kind(), &*error.path()), (ErrorKind::Value, "place"));
}

#[test]
fn one_of_several_types_is_always_tagged() {
    let any: AnyThingCreate = AnyThingCreate::Device(DeviceCreate::of(7));
    for level in [Metadata::Full, Metadata::Minimal, Metadata::None] {
        let json = Format::default().metadata(level).to_string(&any);
        assert_eq!(
            json,
            r##"{"@odata.type":"#test.shapes.device","serial":7}"##
        );
        assert_eq!(json::from_str::<AnyThingCreate>(&json).unwrap(), any);
    }
    let json = serde_json::to_value(&any).unwrap();
    assert_eq!(json["@odata.type"], "#test.shapes.device");
    let late = r##"{"displayName":"t","@odata.type":"#test.shapes.temp"}"##;
    let AnyThingCreate::Temp(temp) = json::from_str(late).unwrap() else {
        panic!("a temp")
    };
    assert_eq!(temp.display_name, "t");
    for json in [
        r##"{"@odata.type":"#test.shapes.unknown"}"##,
        r##"{"@odata.type":"#test.shapes.thing"}"##,
        "{}",
    ] {
        let error = json::from_str::<AnyThingCreate>(json).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Type, "{json}: {error}");
    }
}

/// *JSON* 8.5: in 4.0, “for nullable single-valued navigation properties the value `null` may be used to
/// remove the relationship”; in 4.01, as expanded (8.3).
#[test]
fn an_update_binds_unlinks_or_leaves_alone() {
    let read = |json| -> EmployeeUpdate { Reading::strict().from_str(json).unwrap() };
    assert_eq!(read("{}").manager, None);
    for json in [
        r#"{"manager":null}"#,
        r#"{"manager@odata.bind":null}"#,
        r#"{"manager@bind":null}"#,
    ] {
        assert_eq!(read(json).manager, null(), "{json}");
        assert!(!read(json).is_empty());
    }
    let bound = read(r#"{"manager@odata.bind":"1","reports@odata.bind":[]}"#);
    assert_eq!(bound.manager, Some(Some(Nav::bind("1"))));
    assert_eq!(bound.reports, Some(vec![]));
    assert_eq!(
        v4_0().to_string(&bound),
        r#"{"manager@odata.bind":"1","reports@odata.bind":[]}"#
    );
    assert_eq!(
        v4_01().to_string(&bound),
        r#"{"manager":{"@id":"1"},"reports":[]}"#
    );
    let unlinked = EmployeeUpdate {
        manager: null(),
        ..EmployeeUpdate::new()
    };
    assert_eq!(
        v4_0().to_string(&unlinked),
        r#"{"manager@odata.bind":null}"#
    );
    assert_eq!(v4_01().to_string(&unlinked), r#"{"manager":null}"#);
}

#[test]
fn an_entity_inserted_by_an_update_has_no_nulls_of_its_own() {
    let update = EmployeeUpdate {
        manager: Some(Some(create("m").into())),
        ..EmployeeUpdate::new()
    };
    assert_eq!(
        v4_0().to_string(&update),
        r#"{"manager":{"displayName":"m","tags":[]}}"#
    );
}

#[test]
fn navigation_that_only_the_server_resolves_is_in_no_request() {
    for json in [
        r#"{"displayName":"a","auditor@odata.bind":"1"}"#,
        r#"{"displayName":"a","auditor":{"@id":"1"}}"#,
    ] {
        let create: EmployeeCreate = Reading::service().from_str(json).unwrap();
        assert_eq!(create, crate::values::create("a"));
        let error = Reading::strict()
            .from_str::<EmployeeCreate>(json)
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ServerAssigned);
    }
}

#[test]
fn what_was_expanded_falls_away_from_a_create_and_comes_back_with_what_is_assigned() {
    let entity = Employee {
        manager: Some(employee("m").into()),
        reports: vec![employee("r")],
        owns: Some(vec![AnyThing::Employee(employee("o").into())]),
        ..employee("a")
    };
    let (create, assigned) = EmployeeCreate::split(entity.clone());
    assert_eq!(create, EmployeeCreate::from(entity.clone()));
    assert_eq!(
        (
            create.manager.is_none(),
            create.reports.len(),
            create.owns.len()
        ),
        (true, 0, 0)
    );
    assert_eq!(create.assign(assigned), entity);
}

#[test]
fn boxes_are_kept() {
    let temp = TempCreate {
        employee: create("t"),
        until: None,
    };
    let any = AnyThingCreate::Temp(Box::new(temp));
    assert_eq!(
        json::from_str::<AnyThingCreate>(&json::to_string(&any)).unwrap(),
        any
    );
}
