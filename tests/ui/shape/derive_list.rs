//! A companion's derives are a list of paths.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", create(derive("Clone")))] //~
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
