//! What the server computes is sent by no client.

use odata_core::{DateTimeOffset, ODataEntity};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Customer {
    #[odata(key)]
    id: String,
    #[odata(computed, read_only)] //~
    created: Option<DateTimeOffset>,
}

mod right {
    use odata_core::{DateTimeOffset, ODataEntity};

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Customer {
        #[odata(key)]
        id: String,
        #[odata(computed)] //~
        created: Option<DateTimeOffset>,
    }
}

fn main() {}
