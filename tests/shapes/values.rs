//! Values of the model's types.

use odata_core::{DynamicProperties, WriteOnly};

use crate::model::{DeviceCreate, Employee, EmployeeCreate, Thing, ThingCreate};

/// An employee with nothing but what is required.
pub fn employee(name: &str) -> Employee {
    Employee {
        thing: Thing {
            id: format!("id of {name}"),
            created: None,
        },
        display_name: name.into(),
        nickname: None,
        hired: None,
        rating: None,
        level: None,
        shift: 1,
        home: None,
        offices: vec![],
        salary: None,
        title: None,
        tags: vec![],
        hours: 40.0,
        password: WriteOnly::new(),
        manager: None,
        reports: vec![],
        owns: None,
        auditor: None,
        place: None,
        rest: DynamicProperties::new(),
    }
}

/// A create with nothing but what is required.
pub fn create(name: &str) -> EmployeeCreate {
    EmployeeCreate {
        thing: ThingCreate::new(),
        display_name: name.into(),
        nickname: None,
        hired: None,
        level: None,
        shift: None,
        home: None,
        offices: None,
        salary: None,
        title: None,
        tags: vec![],
        hours: None,
        password: None,
        manager: None,
        reports: vec![],
        owns: vec![],
        place: None,
        rest: DynamicProperties::new(),
    }
}

impl DeviceCreate {
    pub fn of(serial: i64) -> Self {
        Self {
            thing: ThingCreate::new(),
            serial,
            model: None,
        }
    }
}
