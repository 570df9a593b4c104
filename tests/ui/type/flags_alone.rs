//! A property of an enumeration of flags is a set of them.

use odata_core::{ODataComplex, ODataEnum};

#[derive(Clone, Debug, PartialEq, ODataEnum)]
#[odata(namespace = "example", flags)]
enum Color {
    Red,
    Green,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Paint {
    color: Color, //~
}

mod right {
    use odata_core::{Flags, ODataComplex, ODataEnum};

    #[derive(Clone, Debug, PartialEq, ODataEnum)]
    #[odata(namespace = "example", flags)]
    enum Color {
        Red,
        Green,
    }

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Paint {
        color: Flags<Color>, //~
    }
}

fn main() {}
