//! A parameter's type is one that the properties of it can have.

use odata_core::ODataComplex;

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Pair<T> {
    first: Option<T>,
    all: Vec<T>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Page {
    numbers: Pair<Option<i32>>, //~
    words: Pair<Vec<String>>, //~
}

mod right {
    use odata_core::ODataComplex;

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Pair<T> {
        first: Option<T>,
        all: Vec<T>,
    }

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Page {
        numbers: Pair<i32>, //~
        words: Pair<String>, //~
    }
}

fn main() {}
