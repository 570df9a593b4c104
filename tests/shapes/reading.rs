//! What a service reads of a request: nothing but what the companion has, however it is spelled.

use std::fmt::Debug;

use odata_core::json::{ErrorKind, ReadValue, Reading, WriteValue};
use odata_core::model::{Property, StructuredType, Type, TypeRef};
use odata_core::{DynamicProperties, ODataType, json};
use serde_json::{Value, json};

use crate::model::{
    Device, DeviceCreate, DeviceUpdate, Employee, EmployeeCreate, EmployeeUpdate, Temp, TempCreate,
    TempUpdate,
};
use crate::values::create;

#[derive(Clone, Copy)]
enum Shape {
    Create,
    Update,
}

impl Shape {
    /// Whether a client may send a property, by what Core says of it.
    fn has(self, property: &Property) -> bool {
        let withheld = property.is_computed() || property.is_read_only();
        let fixed = property.is_key() || property.is_immutable();
        match self {
            Self::Create => !withheld,
            Self::Update => !withheld && !fixed,
        }
    }
}

fn structured<T: ODataType>() -> &'static StructuredType {
    match T::TYPE {
        Type::Structured(ty) => ty,
        other => unreachable!("{other:?}"),
    }
}

/// A value of a type, as JSON has it.
fn sample(of: TypeRef, is_navigation: bool) -> Value {
    let one = match (of.of)() {
        Type::Primitive(primitive) => match primitive.qualified_name() {
            "Edm.String" => json!("s"),
            "Edm.Boolean" => json!(true),
            "Edm.Date" => json!("2020-01-01"),
            "Edm.DateTimeOffset" => json!("2020-01-01T00:00:00Z"),
            _ => json!(1),
        },
        Type::Structured(_) if is_navigation => json!({"@odata.id": "x"}),
        Type::Structured(ty) => {
            let required = ty
                .properties()
                .iter()
                .filter(|property| property.is_required());
            required
                .map(|property| {
                    (
                        property.name().to_owned(),
                        sample(property.type_ref(), false),
                    )
                })
                .collect()
        }
        Type::Enumeration(_) => json!("low"),
        other => unreachable!("{other:?}"),
    };
    if of.collection { json!([one]) } else { one }
}

/// The ways to write a name in JSON.
fn spellings(name: &str) -> [String; 3] {
    let escaped = |at: usize| {
        let units = name.char_indices().map(|(place, letter)| {
            if place == at {
                format!("\\u{:04x}", letter as u32)
            } else {
                letter.to_string()
            }
        });
        units.collect()
    };
    [name.to_owned(), escaped(0), escaped(name.len() - 1)]
}

/// Sends every property of a type by itself.
fn send<C>(ty: &'static StructuredType, shape: Shape, required: &str)
where
    C: for<'de> ReadValue<'de> + WriteValue + PartialEq + Debug,
{
    let empty: C = Reading::strict()
        .from_str(&format!("{{{required}}}"))
        .unwrap();
    for property in ty.properties() {
        let names = [property.name()]
            .into_iter()
            .chain(property.other_names().iter().copied());
        for name in names.flat_map(spellings) {
            if required.contains(&format!("\"{}\"", property.name())) {
                continue;
            }
            let value = sample(property.type_ref(), property.is_navigation());
            let joint = if required.is_empty() { "" } else { "," };
            let json = format!(r#"{{"{name}":{value}{joint}{required}}}"#);
            for reading in [Reading::client(), Reading::service(), Reading::strict()] {
                one::<C>(reading, &json, property, shape.has(property), &empty);
            }
        }
    }
}

fn one<C>(reading: Reading, json: &str, property: &Property, is_reached: bool, empty: &C)
where
    C: for<'de> ReadValue<'de> + WriteValue + PartialEq + Debug,
{
    let read = reading.from_str::<C>(json);
    if is_reached {
        let read = read.unwrap_or_else(|error| panic!("{json}: {error}"));
        assert_ne!(&read, empty, "{json}");
        let name = format!("\"{}", property.name());
        assert!(json::to_string(&read).contains(&name), "{json}: {read:?}");
    } else if reading == Reading::strict() {
        let error = read.unwrap_err();
        assert_eq!(
            (error.kind(), &*error.path()),
            (ErrorKind::ServerAssigned, property.name())
        );
    } else {
        assert_eq!(&read.unwrap(), empty, "{json}");
    }
}

#[test]
fn each_property_reaches_the_companions_that_have_it_and_no_other() {
    send::<EmployeeCreate>(
        structured::<Employee>(),
        Shape::Create,
        r#""displayName":"a""#,
    );
    send::<EmployeeUpdate>(structured::<Employee>(), Shape::Update, "");
    send::<TempCreate>(structured::<Temp>(), Shape::Create, r#""displayName":"a""#);
    send::<TempUpdate>(structured::<Temp>(), Shape::Update, "");
    send::<DeviceCreate>(structured::<Device>(), Shape::Create, r#""serial":1"#);
    send::<DeviceUpdate>(structured::<Device>(), Shape::Update, "");
    let names = structured::<Temp>().properties().len();
    assert_eq!(names, 21, "all levels are sent");
}

#[test]
fn a_key_in_an_update_is_passed_over_or_refused() {
    let update: EmployeeUpdate = Reading::service().from_str(r#"{"id":"evil"}"#).unwrap();
    assert!(update.is_empty());
    let error = Reading::strict()
        .from_str::<EmployeeUpdate>(r#"{"id":"evil"}"#)
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ServerAssigned);
    assert_eq!((error.line(), error.column()), (Some(1), Some(7)));
}

#[test]
fn what_is_not_declared_is_an_error_to_a_service() {
    for reading in [Reading::service(), Reading::strict()] {
        let error = reading
            .from_str::<DeviceUpdate>(r#"{"modle":"x"}"#)
            .unwrap_err();
        assert_eq!(
            (error.kind(), &*error.path()),
            (ErrorKind::Undeclared, "modle")
        );
        let error = reading
            .from_str::<EmployeeUpdate>(r#"{"home":{"town":"x"}}"#)
            .unwrap_err();
        assert_eq!(
            (error.kind(), &*error.path()),
            (ErrorKind::Undeclared, "home.town")
        );
        let error = reading
            .from_str::<EmployeeUpdate>(r#"{"level":"highest"}"#)
            .unwrap_err();
        assert_eq!((error.kind(), &*error.path()), (ErrorKind::Member, "level"));
        let read: DeviceUpdate = reading
            .from_str(r#"{"@x.y":1,"model@odata.type":"String","@odata.etag":"e"}"#)
            .unwrap();
        assert!(read.is_empty());
    }
    assert!(
        json::from_str::<DeviceUpdate>(r#"{"modle":"x"}"#)
            .unwrap()
            .is_empty()
    );
    assert!(
        !json::from_str::<EmployeeUpdate>(r#"{"level":"highest"}"#)
            .unwrap()
            .is_empty()
    );
}

#[test]
fn a_bag_takes_no_name_that_is_declared_anywhere() {
    let json = r#"{"displayName":"a","id":"e","\u0069d":"e"}"#;
    assert_eq!(
        Reading::service()
            .from_str::<EmployeeCreate>(json)
            .unwrap_err()
            .kind(),
        ErrorKind::Duplicate
    );
    for withheld in [
        "id",
        r"\u0069d",
        "created",
        "rating",
        "id@odata.type",
        "rating@x.y",
        "auditor@odata.bind",
    ] {
        let json = format!(r#"{{"displayName":"a","{withheld}":null}}"#);
        let read: EmployeeCreate = Reading::service().from_str(&json).unwrap();
        assert_eq!(read, create("a"), "{withheld}");
    }
    let temp: TempCreate = json::from_str(r#"{"displayName":"a","until":null,"Id":1}"#).unwrap();
    assert_eq!(
        temp.rest,
        [("Id", 1)].into_iter().collect(),
        "names have a case"
    );
}

#[test]
fn nothing_that_is_declared_is_written_from_a_bag() {
    let names = [
        "id",
        "displayName",
        "label",
        "until",
        "manager@odata.bind",
        "id@x.y",
        "extra",
        "extra@x.y",
    ];
    let bag: DynamicProperties = names.map(|name| (name, "evil")).into_iter().collect();
    let temp = TempCreate {
        employee: EmployeeCreate {
            rest: bag.clone(),
            ..create("a")
        },
        until: None,
    };
    let update = TempUpdate {
        employee: EmployeeUpdate {
            rest: bag,
            ..EmployeeUpdate::new()
        },
        until: None,
    };
    for value in [
        serde_json::to_value(&temp).unwrap(),
        serde_json::from_str(&json::to_string(&temp)).unwrap(),
    ] {
        let keys: Vec<_> = value.as_object().unwrap().keys().collect();
        assert_eq!(
            keys,
            ["@odata.type", "displayName", "extra", "extra@x.y", "tags"]
        );
        assert_eq!(value["displayName"], "a");
    }
    let value = serde_json::to_value(&update).unwrap();
    let keys: Vec<_> = value.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["@odata.type", "extra", "extra@x.y"]);
}
