//! Core.Computed is for values.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Customer {
    #[odata(key)]
    id: String,
    #[odata(navigation, computed)] //~
    parent: Option<Box<Customer>>,
}

mod right {
    use odata_core::ODataEntity;

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Customer {
        #[odata(key)]
        id: String,
        #[odata(navigation, read_only)] //~
        parent: Option<Box<Customer>>,
    }
}

fn main() {}
