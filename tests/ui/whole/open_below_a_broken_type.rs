//! What a type with mistakes would have is not missed.

use odata_core::{DynamicProperties, ODataEntity, inherits};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", open)]
struct Item {
    #[odata(key)]
    id: u64, //~
    #[odata(dynamic)]
    rest: DynamicProperties,
}

#[inherits(Item)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Interest {}

#[inherits(Interest)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", open)]
struct Hobby {}

mod right {
    use odata_core::{DynamicProperties, ODataEntity, inherits};

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example", open)]
    struct Item {
        #[odata(key)]
        id: i64, //~
        #[odata(dynamic)]
        rest: DynamicProperties,
    }

    #[inherits(Item)]
    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Interest {}

    #[inherits(Interest)]
    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example", open)]
    struct Hobby {}
}

fn main() {}
