//! An abstract type needs no key anyway.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", abstract, keyless)] //~
struct Thing {
    name: Option<String>,
}

mod right {
    use odata_core::ODataEntity;

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example", abstract)] //~
    struct Thing {
        name: Option<String>,
    }
}

fn main() {}
