//! What companions hold has the derives that they have.

use odata_core::{ODataEntity, ODataEnum};

#[derive(Eq, ODataEnum, PartialEq)]
#[odata(namespace = "example")]
enum Level {
    Low,
    High,
}

#[derive(Clone, Debug, ODataEntity)]
#[odata(namespace = "example")]
struct Order {
    #[odata(key)]
    id: String,
}

#[derive(ODataEntity)]
#[odata(namespace = "example")]
struct Customer {
    #[odata(key)]
    id: String,
    level: Option<Level>, //~
    #[odata(navigation)]
    orders: Vec<Order>, //~
}

mod right {
    use odata_core::{ODataEntity, ODataEnum};

    #[derive(Clone, Debug, Eq, ODataEnum, PartialEq)] //~
    #[odata(namespace = "example")]
    enum Level {
        Low,
        High,
    }

    #[derive(Clone, Debug, ODataEntity, PartialEq)] //~
    #[odata(namespace = "example")]
    struct Order {
        #[odata(key)]
        id: String,
    }

    #[derive(ODataEntity)]
    #[odata(namespace = "example")]
    struct Customer {
        #[odata(key)]
        id: String,
        level: Option<Level>,
        #[odata(navigation)]
        orders: Vec<Order>,
    }
}

fn main() {}
