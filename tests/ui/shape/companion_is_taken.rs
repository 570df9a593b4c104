//! A companion's name is free.
//# at most 6 errors

use odata_core::ODataEntity;

struct CustomerCreate; //~?

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Customer { //~
    #[odata(key)]
    id: String, //~?
}

mod right {
    use odata_core::ODataEntity;

    struct CustomerCreate;

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example", create(name = NewCustomer))] //~
    struct Customer {
        #[odata(key)]
        id: String,
    }
}

fn main() {}
