//! The field for annotations is no property.

use odata_core::{Annotations, ODataComplex};

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Thing {
    #[odata(annotations, computed)] //~
    notes: Annotations,
}

mod right {
    use odata_core::{Annotations, ODataComplex};

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Thing {
        #[odata(annotations)] //~
        notes: Annotations,
    }
}

fn main() {}
