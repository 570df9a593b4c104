//! A companion's name is not its type's.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", create(name = Customer))] //~
struct Customer {
    #[odata(key)]
    id: String,
}

mod right {
    use odata_core::ODataEntity;

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example", create(name = NewCustomer))] //~
    struct Customer {
        #[odata(key)]
        id: String,
    }
}

fn main() {}
