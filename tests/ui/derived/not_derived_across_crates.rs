//! A variant's type derives from the base, wherever both are declared.

use odata_core::{ODataEntity, profile};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Item {
    #[odata(key)]
    id: String,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = profile::Entity)]
enum AnyEntity {
    Item(Item), //~
}

mod right {
    use odata_core::{ODataEntity, inherits, profile};

    #[inherits(profile::Entity)] //~
    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Item {
        title: Option<String>,
    }

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(base = profile::Entity)]
    enum AnyEntity {
        Item(Item), //~
    }
}

fn main() {}
