//! A key is never changed.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Customer {
    #[odata(key)]
    id: String,
    name: Option<String>,
}

fn update() {
    let mut change = CustomerUpdate::new();
    change.id = Some("2".into()); //~
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

    fn update() {
        let mut change = CustomerUpdate::new();
        change.name = Some(None); //~
    }
}

fn main() {}
