//! A base is a type that is there.

use odata_core::{ODataComplex, inherits};

#[inherits(Nope)] //~
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Book {
    pages: Option<i32>,
}

mod right {
    use odata_core::{ODataComplex, inherits};

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Item {
        id: String,
    }

    #[inherits(Item)] //~
    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Book {
        pages: Option<i32>,
    }
}

fn main() {}
