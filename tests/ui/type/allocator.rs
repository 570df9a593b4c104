//! How a value is allocated is no part of it.

use odata_core::ODataComplex;

#[derive(ODataComplex)]
#[odata(namespace = "example")]
//# at most 3 errors
struct Page {
    lines: Vec<String, i32>, //~
}

mod right {
    use odata_core::ODataComplex;

    #[derive(ODataComplex)]
    #[odata(namespace = "example")]
    struct Page {
        lines: Vec<String>, //~
    }
}

fn main() {}
