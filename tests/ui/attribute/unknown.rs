//! An attribute is one of those that there are.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Customer {
    #[odata(key, computd)] //~
    id: String,
}

mod right {
    use odata_core::ODataEntity;

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Customer {
        #[odata(key, computed)] //~
        id: String,
    }
}

fn main() {}
