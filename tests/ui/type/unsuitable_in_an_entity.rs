//! A property's type is one of the entity data model, in companions too.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq)]
struct Point;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Visit {
    #[odata(key)]
    id: String,
    at: Option<Vec<Point>>, //~
}

mod right {
    use odata_core::{ODataComplex, ODataEntity};

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")] //~
    struct Point {} //~

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Visit {
        #[odata(key)]
        id: String,
        at: Option<Vec<Point>>, //~
    }
}

fn main() {}
