//! A type with a key is not keyless.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", keyless)]
struct Thing {
    #[odata(key)] //~
    id: String,
}

mod right {
    use odata_core::ODataEntity;

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Thing {
        #[odata(key)] //~
        id: String,
    }
}

fn main() {}
