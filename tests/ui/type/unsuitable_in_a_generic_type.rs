//! A generic type's properties have types of OData as well.

use std::net::IpAddr;

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Host<T: Clone, const PORT: usize> {
    #[odata(key)]
    name: String,
    state: Option<T>,
    address: IpAddr, //~
}

mod right {
    use odata_core::ODataEntity;

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Host<T: Clone, const PORT: usize> {
        #[odata(key)]
        name: String,
        state: Option<T>,
        address: String, //~
    }
}

fn main() {}
