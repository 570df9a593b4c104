//! A companion does not derive what it has anyway.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", create(derive(Clone, Serialize)))] //~
struct Customer {
    #[odata(key)]
    id: String,
}

mod right {
    use odata_core::ODataEntity;

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example", create(derive(Clone)))] //~
    struct Customer {
        #[odata(key)]
        id: String,
    }
}

fn main() {}
