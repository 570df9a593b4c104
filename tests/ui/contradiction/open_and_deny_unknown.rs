//! An open type has undeclared properties.

use odata_core::{DynamicProperties, ODataComplex};

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", open, deny_unknown)] //~
struct Thing {
    #[odata(dynamic)]
    more: DynamicProperties,
}

mod right {
    use odata_core::{DynamicProperties, ODataComplex};

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example", open)] //~
    struct Thing {
        #[odata(dynamic)]
        more: DynamicProperties,
    }
}

fn main() {}
