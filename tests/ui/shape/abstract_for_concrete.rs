//! An abstract type's create is no derived type's.

use odata_core::{ODataEntity, inherits};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", abstract)]
struct Item {
    #[odata(key, computed)]
    id: String,
    title: Option<String>,
}

#[inherits(Item)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Book {}

fn create(_: BookCreate) {}
fn main_create() {
    create(ItemCreate::new()); //~
}

mod right {
    use odata_core::{ODataEntity, inherits};

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example", abstract)]
    struct Item {
        #[odata(key, computed)]
        id: String,
        title: Option<String>,
    }

    #[inherits(Item)]
    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Book {}

    fn create(_: BookCreate) {}
    fn main_create() {
        create(BookCreate::new()); //~
    }
}

fn main() {}
