//! A default value is of the property's type.

use odata_core::ODataComplex;

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Page {
    #[odata(default = "1")] //~
    number: i32,
}

mod right {
    use odata_core::ODataComplex;

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Page {
        #[odata(default = 1)] //~
        number: i32,
    }
}

fn main() {}
