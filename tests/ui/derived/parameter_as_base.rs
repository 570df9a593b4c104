//! The base of an enum is a type that is known.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Item<T> {
    #[odata(key)]
    id: String,
    value: Option<T>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = T)] //~
enum AnyItem<T> {
    Item(Item<T>),
}

mod right {
    use odata_core::{ODataEntity, inherits};

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example", abstract)]
    struct Base {
        #[odata(key)]
        id: String,
    }

    #[inherits(Base)]
    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Item<T> {
        value: Option<T>,
    }

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(base = Base)] //~
    enum AnyItem<T> {
        Item(Item<T>),
    }
}

fn main() {}
