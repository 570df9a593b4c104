//! A key is read.

use odata_core::{ODataEntity, WriteOnly};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Customer {
    #[odata(key, write_only)] //~
    id: WriteOnly<String>,
}

mod right {
    use odata_core::ODataEntity;

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Customer {
        #[odata(key)] //~
        id: String, //~
    }
}

fn main() {}
