//! A base is a named field.

use odata_core::{ODataEntity, inherits};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Item {
    #[odata(key)]
    id: String,
}

#[inherits(Item)]
#[derive(ODataEntity)]
#[odata(namespace = "example")]
struct Book(i32); //~

mod right {
    use odata_core::{ODataEntity, inherits};

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Item {
        #[odata(key)]
        id: String,
    }

    #[inherits(Item)]
    #[derive(ODataEntity)]
    #[odata(namespace = "example")]
    struct Book { //~
        pages: i32, //~
    }
}

fn main() {}
