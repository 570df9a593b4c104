//! A companion's derives have a list of their own.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", create(attrs(derive(Hash))))] //~
struct Customer {
    #[odata(key)]
    id: String,
}

mod right {
    use odata_core::ODataEntity;

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example", create(derive(Hash)))] //~
    struct Customer {
        #[odata(key)]
        id: String,
    }
}

fn main() {}
