//! Two companions have two names.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", create(name = Body), update(name = Body))] //~
struct Customer {
    #[odata(key)]
    id: String,
}

mod right {
    use odata_core::ODataEntity;

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example", create(name = NewBody), update(name = Body))] //~
    struct Customer {
        #[odata(key)]
        id: String,
    }
}

fn main() {}
