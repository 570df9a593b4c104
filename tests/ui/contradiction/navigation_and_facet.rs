//! Facets are for primitive values.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Customer {
    #[odata(key)]
    id: String,
    #[odata(navigation, max_length = 9)] //~
    parent: Option<Box<Customer>>,
}

mod right {
    use odata_core::ODataEntity;

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Customer {
        #[odata(key)]
        id: String,
        #[odata(max_length = 9)] //~
        name: Option<String>, //~
    }
}

fn main() {}
