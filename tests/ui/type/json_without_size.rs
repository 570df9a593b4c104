//! What is kept as JSON has a size.

use odata_core::{Json, ODataComplex};

#[derive(ODataComplex)]
#[odata(namespace = "example")]
struct Page {
    title: Json<str>, //~
}

mod right {
    use odata_core::{Json, ODataComplex};

    #[derive(ODataComplex)]
    #[odata(namespace = "example")]
    struct Page {
        title: Json<String>, //~
    }
}

fn main() {}
