//! What the server assigns is in no request.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Customer {
    #[odata(key, computed)]
    id: String,
    name: Option<String>,
}

fn create() {
    let mut new = CustomerCreate::new();
    new.id = "1".into(); //~
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

    fn create() {
        let mut new = CustomerCreate::new();
        new.name = Some("Ada".into()); //~
    }
}

fn main() {}
