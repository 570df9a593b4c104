//! A function is no value.

use odata_core::ODataComplex;

#[derive(ODataComplex)]
#[odata(namespace = "example")]
struct Counter {
    count: fn() -> i32, //~
}

mod right {
    use odata_core::ODataComplex;

    #[derive(ODataComplex)]
    #[odata(namespace = "example")]
    struct Counter {
        count: i32, //~
    }
}

fn main() {}
