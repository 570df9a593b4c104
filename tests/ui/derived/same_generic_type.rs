//! Two variants are of two types, whatever their parameters are: the tag does not say.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Item<T> {
    #[odata(key)]
    id: String,
    value: Option<T>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Base {
    #[odata(key)]
    id: String,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = Base)]
enum AnyItem<T, U> {
    Item(Item<T>),
    Again(Item<U>), //~
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
    #[odata(base = Base)]
    enum AnyItem<T> {
        Item(Item<T>), //~
    }
}

fn main() {}
