//! A property that is never read holds nothing.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Customer {
    #[odata(key)]
    id: String,
    #[odata(write_only)]
    pin: Option<String>, //~
}

mod right {
    use odata_core::{ODataEntity, WriteOnly};

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Customer {
        #[odata(key)]
        id: String,
        #[odata(write_only)]
        pin: WriteOnly<Option<String>>, //~
    }
}

fn main() {}
