//! Nothing is neither read nor written.

use odata_core::{ODataEntity, WriteOnly};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Customer {
    #[odata(key)]
    id: String,
    #[odata(read_only, write_only)] //~
    pin: WriteOnly<Option<String>>,
}

mod right {
    use odata_core::{ODataEntity, WriteOnly};

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Customer {
        #[odata(key)]
        id: String,
        #[odata(write_only)] //~
        pin: WriteOnly<Option<String>>,
    }
}

fn main() {}
