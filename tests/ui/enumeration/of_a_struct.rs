//! An enumeration is an enum.

use odata_core::ODataEnum;

#[derive(Clone, Debug, PartialEq, ODataEnum)]
#[odata(namespace = "example")]
struct Color { //~
    red: u8,
}

mod right {
    use odata_core::ODataComplex;

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Color { //~
        red: u8,
    }
}

fn main() {}
