//! A type of another crate that is named like a primitive type is none.

use odata_core::ODataEntity;
use std::time::Duration;

#[derive(Clone, Debug, ODataEntity, PartialEq)]
#[odata(namespace = "example")]
struct Task {
    #[odata(key)]
    id: i64,
    takes: Option<Duration>, //~
}

mod right {
    use odata_core::ODataEntity;
    use std::time::Duration;

    #[derive(Clone, Debug, ODataEntity, PartialEq)]
    #[odata(namespace = "example")]
    struct Task {
        #[odata(key)]
        id: i64,
        takes: Option<odata_core::Duration>, //~
        timeout: Option<Json>,
    }

    type Json = odata_core::Json<Duration>;
}

fn main() {}
