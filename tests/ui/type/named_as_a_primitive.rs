//! A type of one's own that is named like a primitive type is told from it by its path.

use odata_core::{ODataComplex, ODataEntity};

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Duration {
    amount: Option<i32>,
    unit: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", shapes(create, update))]
struct Subscription {
    #[odata(key)]
    id: i64,
    lasts: Option<Duration>, //~
    longest: Option<Duration>,
}

mod right {
    use odata_core::{ODataComplex, ODataEntity};

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Duration {
        amount: Option<i32>,
        unit: Option<String>,
    }

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example", shapes(create, update))]
    struct Subscription {
        #[odata(key)]
        id: i64,
        lasts: Option<self::Duration>, //~
        longest: Option<self::Duration>,
    }
}

fn main() {}
