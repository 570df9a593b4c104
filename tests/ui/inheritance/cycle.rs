//! Of two types, one derives from the other.

use odata_core::{ODataEntity, inherits};

#[inherits(Novel as base)] //~
#[derive(ODataEntity)]
#[odata(namespace = "example")]
struct Book { //~
    #[odata(key)]
    isbn: String,
}

#[inherits(Book as base)] //~
#[derive(ODataEntity)]
#[odata(namespace = "example")]
struct Novel { //~
    plot: Option<String>,
}

mod right {
    use odata_core::{ODataEntity, inherits};

    #[derive(ODataEntity)]
    #[odata(namespace = "example")]
    struct Book { //~
        #[odata(key)]
        isbn: String,
    }

    #[inherits(Book)] //~
    #[derive(ODataEntity)]
    #[odata(namespace = "example")]
    struct Novel {
        plot: Option<String>,
    }
}

fn main() {}
