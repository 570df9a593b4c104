//! What holds nothing is always there.

use odata_core::{ODataEntity, WriteOnly};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Customer {
    #[odata(key)]
    id: String,
    #[odata(write_only)]
    pin: Option<WriteOnly<String>>, //~
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
