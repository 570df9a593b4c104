//! The generic type of a variant has a derive.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", abstract)]
struct Base {
    #[odata(key)]
    id: String,
}

#[derive(Clone, Debug, PartialEq)]
struct Item<T> {
    value: Option<T>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = Base, shapes(create, partial))]
enum AnyItem<T> {
    Item(Item<T>), //~
}

mod right {
    use odata_core::{ODataEntity, inherits};

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example", abstract, shapes(create, partial))]
    struct Base {
        #[odata(key)]
        id: String,
    }

    #[inherits(Base)]
    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example", shapes(create, partial))]
    struct Item<T> {
        value: Option<T>,
    }

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(base = Base, shapes(create, partial))]
    enum AnyItem<T> {
        Item(Item<T>), //~
    }
}

fn main() {}
