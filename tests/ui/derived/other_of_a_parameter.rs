//! `other` holds what is known of the base, which is no parameter.

use odata_core::json::Derived;
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
    Item(Item<T>),
    #[odata(other)]
    Other(Derived<T>), //~
}

mod right {
    use odata_core::json::Derived;
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
        Item(Item<T>),
        #[odata(other)]
        Other(Derived<Base>), //~
    }
}

fn main() {}
