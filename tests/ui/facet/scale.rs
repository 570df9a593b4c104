//! A number has no more decimals than digits.

use odata_core::{Decimal, ODataComplex};

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Price {
    #[odata(precision = 5, scale = 6)] //~
    amount: Decimal,
}

mod right {
    use odata_core::{Decimal, ODataComplex};

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Price {
        #[odata(precision = 6, scale = 2)] //~
        amount: Decimal,
    }
}

fn main() {}
