//! The types of the tests of companions.

#[path = "../shapes/model.rs"]
mod model;

use model::*;

odata_tests::laws! {
    employee: Employee { create EmployeeCreate, update EmployeeUpdate, split EmployeeCreate, partial EmployeePartial, }
    temp: Temp { create TempCreate, update TempUpdate, split TempCreate, partial TempPartial, }
    device: Device { create DeviceCreate, update DeviceUpdate, split DeviceCreate, }
}
