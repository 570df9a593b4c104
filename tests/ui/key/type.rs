//! The metadata name a type that a key can be of.

use odata_core::{Decimal, ODataEntity};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Page {
    #[odata(key, type = "Edm.Double")] //~
    number: Decimal,
}

mod right {
    use odata_core::{Decimal, ODataEntity};

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Page {
        #[odata(key)] //~
        number: Decimal,
    }
}

fn main() {}
