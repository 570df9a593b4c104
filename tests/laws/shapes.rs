//! The types of the tests of companions.

#[path = "../shapes/model.rs"]
mod model;

use model::*;

odata_tests::laws! {
    employee: Employee { create EmployeeCreate, any AnyThingCreate, update EmployeeUpdate, split EmployeeCreate, partial EmployeePartial, }
    temp: Temp { create TempCreate, any AnyThingCreate, update TempUpdate, split TempCreate, partial TempPartial, }
    device: Device { create DeviceCreate, any AnyThingCreate, update DeviceUpdate, split DeviceCreate, }
    address: Address { create AddressCreate, update AddressUpdate, }
    geo: Geo { create GeoCreate, update GeoUpdate, }
    money: Money { create MoneyCreate, }
}
