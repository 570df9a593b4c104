//! All mistakes of a type are reported at once.
//# at most 4 errors

use odata_core::{Date, ODataEntity};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Customer {
    #[odata(key)]
    id: Option<String>, //~
    #[odata(rename = "web url")] //~
    web_url: Option<String>,
    #[odata(computed, immutable)] //~
    since: Option<Date>,
    visits: u64, //~
}

mod right {
    use odata_core::{Date, ODataEntity};

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Customer {
        #[odata(key)]
        id: String, //~
        #[odata(rename = "webUrl")] //~
        web_url: Option<String>,
        #[odata(computed)] //~
        since: Option<Date>,
        visits: i64, //~
    }
}

fn main() {}
