//! Null is one value, whatever it is called.

use odata_core::ODataComplex;

type Maybe = Option<i32>;

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Page {
    number: Option<Maybe>, //~
}

mod right {
    use odata_core::ODataComplex;

    type Maybe = Option<i32>;

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Page {
        number: Maybe, //~
    }
}

fn main() {}
