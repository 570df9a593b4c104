//! A length and a precision are at least one.

use odata_core::{Decimal, ODataComplex};

#[derive(ODataComplex)]
#[odata(namespace = "example")]
struct Page {
    #[odata(max_length = 0)] //~
    title: String,
    #[odata(precision = 0)] //~
    price: Decimal,
}

mod right {
    use odata_core::{Decimal, ODataComplex};

    #[derive(ODataComplex)]
    #[odata(namespace = "example")]
    struct Page {
        #[odata(max_length = 1)] //~
        title: String,
        #[odata(precision = 1)] //~
        price: Decimal,
    }
}

fn main() {}
