//! The table of `odata_core::docs::shapes`, cell by cell: what is there, and of which type. What is not
//! there is in `ui/shapes/absent_properties.rs`.

use odata_core::json::{ErrorKind, Reading};
use odata_core::{Date, DateTimeOffset, DynamicProperties, Nav, Patch, WriteOnly, json};

use crate::model::{
    Address, AddressCreate, AddressUpdate, AnyThing, AnyThingCreate, Employee, EmployeeCreate,
    EmployeePartial, Level, Money, MoneyCreate, TempAssigned, TempCreate, TempPartial, TempUpdate,
    Title,
};

/// Says of which type a value is.
fn is<T>(_: &T) {}

#[test]
fn read() {
    let x: Employee =
        json::from_str(r#"{"id":"1","displayName":"a","shift":2,"tags":null}"#).unwrap();
    is::<String>(&x.display_name);
    is::<Option<String>>(&x.nickname);
    is::<WriteOnly<Option<String>>>(&x.password);
    is::<Option<Box<Employee>>>(&x.manager);
    is::<DynamicProperties>(&x.rest);
    assert_eq!((x.tags.len(), x.hours, x.nickname), (0, 40.0, None));
    for missing in ["id", "displayName", "shift"] {
        let json =
            r#"{"id":"1","displayName":"a","shift":2}"#.replace(&format!("\"{missing}\""), "\"x\"");
        let error = json::from_str::<Employee>(&json).unwrap_err();
        assert_eq!(
            (error.kind(), &*error.path()),
            (ErrorKind::Missing, missing)
        );
    }
}

#[test]
fn create() {
    let x: TempCreate = Reading::strict()
        .from_str(r#"{"displayName":"a","tags":null}"#)
        .unwrap();
    is::<String>(&x.display_name);
    is::<Option<String>>(&x.nickname);
    is::<Vec<String>>(&x.tags);
    is::<Option<Date>>(&x.hired);
    is::<Option<Level>>(&x.level);
    is::<Option<i32>>(&x.shift);
    is::<Option<f64>>(&x.hours);
    is::<Option<String>>(&x.password);
    is::<Option<AddressCreate>>(&x.home);
    is::<Option<Vec<AddressCreate>>>(&x.offices);
    is::<Option<MoneyCreate>>(&x.salary);
    is::<Option<Title>>(&x.title);
    is::<Option<Nav<Box<EmployeeCreate>>>>(&x.manager);
    is::<Vec<Nav<EmployeeCreate>>>(&x.reports);
    is::<Vec<Nav<AnyThingCreate>>>(&x.owns);
    is::<DynamicProperties>(&x.rest);
    is::<Option<Date>>(&x.until);
    let text = r##"{"@odata.type":"#test.shapes.temp","displayName":"a","tags":[]}"##;
    assert_eq!(json::to_string(&x), text);
    let error = json::from_str::<TempCreate>("{}").unwrap_err();
    assert_eq!(
        (error.kind(), &*error.path()),
        (ErrorKind::Missing, "displayName")
    );
    for (json, path) in [
        (r#"{"displayName":null}"#, "displayName"),
        (r#"{"displayName":"a","shift":null}"#, "shift"),
        (r#"{"displayName":"a","hours":null}"#, "hours"),
    ] {
        let error = json::from_str::<TempCreate>(json).unwrap_err();
        assert_eq!((error.kind(), &*error.path()), (ErrorKind::Value, path));
    }
}

#[test]
fn update() {
    let x: TempUpdate = Reading::strict().from_str("{}").unwrap();
    is::<Option<String>>(&x.display_name);
    is::<Option<Option<String>>>(&x.nickname);
    is::<Option<Vec<String>>>(&x.tags);
    is::<Option<Option<Level>>>(&x.level);
    is::<Option<i32>>(&x.shift);
    is::<Option<f64>>(&x.hours);
    is::<Option<Option<String>>>(&x.password);
    is::<Option<Option<Patch<AddressCreate, AddressUpdate>>>>(&x.home);
    is::<Option<Vec<AddressCreate>>>(&x.offices);
    is::<Option<Option<MoneyCreate>>>(&x.salary);
    is::<Option<Option<Title>>>(&x.title);
    is::<Option<Option<Nav<Box<EmployeeCreate>>>>>(&x.manager);
    is::<Option<Vec<Nav<EmployeeCreate>>>>(&x.reports);
    is::<Option<Vec<Nav<AnyThingCreate>>>>(&x.owns);
    is::<DynamicProperties>(&x.rest);
    is::<Option<Option<Date>>>(&x.until);
    assert!(x.is_empty());
    for json in [
        r#"{"displayName":null}"#,
        r#"{"shift":null}"#,
        r#"{"hours":null}"#,
    ] {
        assert_eq!(
            json::from_str::<TempUpdate>(json).unwrap_err().kind(),
            ErrorKind::Value
        );
    }
    for json in [
        r#"{"nickname":null}"#,
        r#"{"nickname":"n"}"#,
        r#"{"tags":[]}"#,
        r#"{"shift":1}"#,
        r#"{"until":null}"#,
    ] {
        let read: TempUpdate = Reading::strict().from_str(json).unwrap();
        assert!(!read.is_empty());
        let written = json::to_string(&read);
        assert_eq!(
            written,
            json.replace('{', r##"{"@odata.type":"#test.shapes.temp","##)
        );
    }
}

#[test]
fn assigned() {
    let types = |x: TempAssigned| {
        is::<String>(&x.id);
        is::<Option<DateTimeOffset>>(&x.created);
        is::<Option<f64>>(&x.rating);
        is::<Option<Level>>(&x.level);
        is::<i32>(&x.shift);
        is::<Option<Address>>(&x.home);
        is::<Vec<Address>>(&x.offices);
        is::<Option<Money>>(&x.salary);
        is::<Option<Box<Employee>>>(&x.manager);
        is::<Vec<Employee>>(&x.reports);
        is::<Option<Vec<AnyThing>>>(&x.owns);
        is::<Option<Box<Employee>>>(&x.auditor);
    };
    let entity = crate::values::employee("a");
    let (_, assigned) = EmployeeCreate::split(entity);
    types(TempAssigned { employee: assigned });
}

#[test]
fn partial() {
    let x: TempPartial = json::from_str("{}").unwrap();
    is::<Option<String>>(&x.id);
    is::<Option<Option<DateTimeOffset>>>(&x.created);
    is::<Option<String>>(&x.display_name);
    is::<Option<Option<String>>>(&x.nickname);
    is::<Option<Vec<String>>>(&x.tags);
    is::<Option<Option<f64>>>(&x.rating);
    is::<Option<i32>>(&x.shift);
    is::<Option<Option<Address>>>(&x.home);
    is::<Option<Option<Box<EmployeePartial>>>>(&x.manager);
    is::<Option<Vec<EmployeePartial>>>(&x.reports);
    is::<Option<Vec<AnyThing>>>(&x.owns);
    is::<DynamicProperties>(&x.rest);
    is::<Option<Option<Date>>>(&x.until);
    let read: TempPartial = json::from_str(r#"{"password":"hush"}"#).unwrap();
    assert_eq!(read, x, "a write-only property is in nothing that is read");
}
