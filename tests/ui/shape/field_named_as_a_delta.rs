//! What changed of a navigation property has a field of its own in a `Partial`.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Order {
    #[odata(key)]
    id: i64,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", shapes(partial))]
struct Customer {
    #[odata(key)]
    id: i64,
    #[odata(navigation)]
    orders: Vec<Order>,
    orders_delta: Option<i32>, //~
}

mod right {
    use odata_core::ODataEntity;

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Order {
        #[odata(key)]
        id: i64,
    }

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example", shapes(partial))]
    struct Customer {
        #[odata(key)]
        id: i64,
        #[odata(navigation)]
        orders: Vec<Order>,
        #[odata(rename = "ordersDelta")] //~
        difference: Option<i32>, //~
    }
}

fn main() {}
