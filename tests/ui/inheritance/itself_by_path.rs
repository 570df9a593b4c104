//! A type does not derive from itself, by whatever path.

use odata_core::{ODataEntity, inherits};

#[inherits(self::Book)] //~
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Book {
    #[odata(key)]
    isbn: String,
}

#[inherits(Letter<'a>)] //~
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Letter<'a> {
    #[odata(key)]
    text: &'a str,
}

mod right {
    use odata_core::ODataEntity;

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Book { //~
        #[odata(key)]
        isbn: String,
    }
}

fn main() {}
