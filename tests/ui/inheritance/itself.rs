//! A type does not derive from itself.

use odata_core::{ODataEntity, inherits};

#[inherits(Book as base)] //~
#[derive(ODataEntity)]
#[odata(namespace = "example")]
struct Book {
    #[odata(key)]
    isbn: String,
}

mod right {
    use odata_core::ODataEntity;

    #[derive(ODataEntity)]
    #[odata(namespace = "example")]
    struct Book { //~
        #[odata(key)]
        isbn: String,
    }
}

fn main() {}
