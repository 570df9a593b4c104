//! A default that is not written comes from the type.

use odata_core::{ODataEntity, ODataEnum};

#[derive(Clone, Debug, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "example")]
enum Color {
    Red,
    Green,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Pen {
    #[odata(key)]
    id: String,
    #[odata(default)]
    color: Color, //~
}

mod right {
    use odata_core::{ODataEntity, ODataEnum};

    #[derive(Clone, Debug, PartialEq, Eq, ODataEnum)]
    #[odata(namespace = "example")]
    enum Color {
        Red,
        Green,
    }

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Pen {
        #[odata(key)]
        id: String,
        #[odata(default = Color::Red)] //~
        color: Color,
    }
}

fn main() {}
