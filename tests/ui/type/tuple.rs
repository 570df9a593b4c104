//! CSDL has no tuples.

use odata_core::ODataComplex;

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Line {
    length: (f64, String), //~
}

mod right {
    use odata_core::ODataComplex;

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")] //~
    struct Length { //~
        value: f64, //~
        unit: String, //~
    } //~

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Line {
        length: Length, //~
    }
}

fn main() {}
