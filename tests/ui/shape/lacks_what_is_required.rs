//! A create holds what is required.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Customer {
    #[odata(key)]
    id: String,
    name: Option<String>,
}

fn create() -> CustomerCreate {
    CustomerCreate { name: None } //~
}

mod right {
    use odata_core::ODataEntity;

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Customer {
        #[odata(key)]
        id: String,
        name: Option<String>,
    }

    fn create() -> CustomerCreate {
        CustomerCreate { id: "1".into(), name: None } //~
    }
}

fn main() {}
