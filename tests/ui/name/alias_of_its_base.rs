//! An alias of a type is no name of what it derives from.

use odata_core::{ODataEntity, inherits};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Item {
    #[odata(key)]
    id: String,
}

#[inherits(Item)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", alias = "example.item")] //~
struct Interest {
    title: Option<String>,
}

mod right {
    use odata_core::{ODataEntity, inherits};

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Item {
        #[odata(key)]
        id: String,
    }

    #[inherits(Item)]
    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example", alias = "example.hobby")] //~
    struct Interest {
        title: Option<String>,
    }
}

fn main() {}
