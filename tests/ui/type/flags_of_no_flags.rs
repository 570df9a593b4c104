//! A set of members is one of flags.

use odata_core::{Flags, ODataComplex, ODataEnum};

#[derive(Clone, Debug, PartialEq, ODataEnum)]
#[odata(namespace = "example")]
enum Color {
    Red,
    Green,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Paint {
    color: Flags<Color>, //~
}

mod right {
    use odata_core::{Flags, ODataComplex, ODataEnum};

    #[derive(Clone, Debug, PartialEq, ODataEnum)]
    #[odata(namespace = "example", flags)] //~
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
