//! The words of other macros are known.
//# at most 6 errors

use odata_core::{ODataComplex, ODataEntity};

#[derive(ODataEntity)]
#[odata(namespace = "example", base = Thing)] //~
struct Item {
    #[odata(key)]
    id: String,
    #[odata(nullable)] //~
    title: String,
    #[odata(flatten)] //~
    more: String,
    #[odata(skip)] //~
    cache: String,
}

#[derive(ODataComplex)]
#[odata(namespace = "example", inherits = Thing)] //~
struct Place {
    shelf: String,
}

#[derive(ODataComplex)]
#[odata(namespace = "example", key)] //~
struct Size {
    width: i32,
}

mod right {
    use odata_core::{ODataComplex, ODataEntity};

    #[derive(ODataEntity)]
    #[odata(namespace = "example")] //~
    struct Item {
        #[odata(key)]
        id: String,
        title: Option<String>, //~
    }

    #[derive(ODataComplex)]
    #[odata(namespace = "example")] //~
    struct Place {
        shelf: String,
    }

    #[derive(ODataComplex)]
    #[odata(namespace = "example")] //~
    struct Size {
        width: i32,
    }
}

fn main() {}
