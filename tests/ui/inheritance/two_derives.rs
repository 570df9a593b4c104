//! What derives from a base is one type of OData.

use odata_core::{ODataComplex, ODataEntity, inherits};

#[derive(ODataComplex)]
#[odata(namespace = "example")]
struct Label {
    title: Option<String>,
}

#[inherits(Label)]
#[derive(ODataComplex, ODataEntity)] //~
#[odata(namespace = "example")]
struct Price {
    amount: Option<i64>,
}

mod right {
    use odata_core::{ODataComplex, ODataEntity, inherits};

    #[derive(ODataComplex)]
    #[odata(namespace = "example")]
    struct Label {
        title: Option<String>,
    }

    #[inherits(Label)]
    #[derive(ODataComplex)] //~
    #[odata(namespace = "example")]
    struct Price {
        amount: Option<i64>,
    }
}

fn main() {}
