//! Commas stand between attributes.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example" shapes(create))] //~
struct Item {
    #[odata(key computed)] //~
    id: String,
}

mod right {
    use odata_core::ODataEntity;

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example", shapes(create))] //~
    struct Item {
        #[odata(key, computed)] //~
        id: String,
    }
}

fn main() {}
