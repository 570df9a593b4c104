//! A type has one field for annotations.

use odata_core::{Annotations, ODataComplex};

#[derive(ODataComplex)]
#[odata(namespace = "example")]
struct Page {
    #[odata(annotations)]
    notes: Annotations,
    #[odata(annotations)] //~
    others: Annotations,
}

mod right {
    use odata_core::{Annotations, ODataComplex};

    #[derive(ODataComplex)]
    #[odata(namespace = "example")]
    struct Page { //~
        #[odata(annotations)]
        notes: Annotations,
    }
}

fn main() {}
