//! An attribute has an effect.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", shapes(create), update(name = Change))] //~
struct Customer {
    #[odata(key)]
    id: String,
}

mod right {
    use odata_core::ODataEntity;

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example", shapes(create, update), update(name = Change))] //~
    struct Customer {
        #[odata(key)]
        id: String,
    }
}

fn main() {}
