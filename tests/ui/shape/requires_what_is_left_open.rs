//! A complex type with a `create` requires nothing that the server assigns, and one with an `update` nothing at all.

use odata_core::{ODataComplex, ODataEnum};

#[derive(Clone, Debug, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "example")]
enum Level {
    Low,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", shapes(create))]
struct Stamped {
    text: String,
    #[odata(computed)]
    at: Level, //~
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", shapes(update))]
struct Changed {
    level: Level, //~
}

mod right {
    use odata_core::{ODataComplex, ODataEnum};

    #[derive(Clone, Debug, PartialEq, Eq, ODataEnum)]
    #[odata(namespace = "example")]
    enum Level {
        Low,
    }

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example", shapes(create))]
    struct Stamped {
        text: String,
        #[odata(computed)]
        at: Option<Level>, //~
    }

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example", shapes(update))]
    struct Changed {
        level: Option<Level>, //~
    }
}

fn main() {}
