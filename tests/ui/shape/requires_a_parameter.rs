//! Of a type parameter in a complex type with an `Update`, a value may be absent.

use odata_core::ODataComplex;

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", shapes(update))]
struct Held<T> {
    name: Option<String>,
    value: T, //~
}

mod right {
    use odata_core::ODataComplex;

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example", shapes(update))]
    struct Held<T> {
        name: Option<String>,
        value: Option<T>, //~
    }
}

fn main() {}
