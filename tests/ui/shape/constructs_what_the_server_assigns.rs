//! What the server assigns is in no request that is written out.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Customer {
    #[odata(key, computed)]
    id: String,
    name: Option<String>,
}

fn create() -> CustomerCreate {
    CustomerCreate { id: "1".into(), name: None } //~
}

mod right {
    use odata_core::ODataEntity;

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Customer {
        #[odata(key, computed)]
        id: String,
        name: Option<String>,
    }

    fn create() -> CustomerCreate {
        CustomerCreate { name: None } //~
    }
}

fn main() {}
