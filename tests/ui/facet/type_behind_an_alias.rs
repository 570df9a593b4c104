//! What the metadata name is in JSON as the values are, however their type is spelled.
//# at most 3 errors

use odata_core::{ODataComplex, geo::Geography};

type Number = i32;

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Part {
    a: i32,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Page {
    #[odata(type = "Edm.String")] //~
    number: Number,
    #[odata(type = "Edm.String")] //~
    place: Option<Geography>,
    #[odata(type = "Edm.Untyped")] //~
    part: Part,
}

mod right {
    use odata_core::{ODataComplex, geo::Geography};

    type Number = i32;

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Part {
        a: i32,
    }

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Page {
        #[odata(type = "Edm.Int16")] //~
        number: Number,
        place: Option<Geography>, //~
        part: Part, //~
    }
}

fn main() {}
