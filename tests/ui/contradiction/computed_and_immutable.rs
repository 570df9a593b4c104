//! What clients never send is not sent on create either.

use odata_core::{Date, ODataEntity};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Customer {
    #[odata(key)]
    id: String,
    #[odata(computed, immutable)] //~
    since: Option<Date>,
}

mod right {
    use odata_core::{Date, ODataEntity};

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Customer {
        #[odata(key)]
        id: String,
        #[odata(immutable)] //~
        since: Option<Date>,
    }
}

fn main() {}
