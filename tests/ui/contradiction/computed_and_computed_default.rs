//! What clients never send has no default that they may replace.

use odata_core::{Date, ODataEntity};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Customer {
    #[odata(key)]
    id: String,
    #[odata(computed, computed_default)] //~
    since: Option<Date>,
}

mod right {
    use odata_core::{Date, ODataEntity};

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Customer {
        #[odata(key)]
        id: String,
        #[odata(computed_default)] //~
        since: Option<Date>,
    }
}

fn main() {}
