//! An entity type has a key.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Customer { //~
    name: Option<String>,
}

mod right {
    use odata_core::ODataEntity;

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Customer {
        #[odata(key)] //~
        id: String, //~
        name: Option<String>,
    }
}

fn main() {}
