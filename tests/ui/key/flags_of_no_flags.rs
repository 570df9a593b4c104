//! A key of flags is of an enumeration that is one of flags.

use odata_core::{Flags, ODataEntity, ODataEnum};

#[derive(Clone, Debug, Eq, Hash, ODataEnum, PartialEq)]
#[odata(namespace = "example")]
enum Color {
    Red,
    Green,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Paint {
    #[odata(key)]
    colors: Flags<Color>, //~
}

mod right {
    use odata_core::{Flags, ODataEntity, ODataEnum};

    #[derive(Clone, Debug, Eq, Hash, ODataEnum, PartialEq)]
    #[odata(namespace = "example", flags)]
    enum Color {
        Red,
        Green,
    }

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Paint {
        #[odata(key)]
        colors: Flags<Color>, //~
    }
}

fn main() {}
