//! A variant's type derives from the base.

use odata_core::{ODataComplex, ODataEntity};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Item {
    #[odata(key)]
    id: String,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Customer {
    #[odata(key)]
    id: String,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = Item)]
enum AnyItem {
    Item(Item),
    Customer(Customer), //~
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Place {
    city: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Street {
    name: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(base = Place)]
enum AnyPlace {
    Place(Place),
    Street(Street), //~
}

mod right {
    use odata_core::{ODataComplex, ODataEntity, inherits};

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Item {
        #[odata(key)]
        id: String,
    }

    #[inherits(Item)] //~
    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Customer {
        name: Option<String>,
    }

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(base = Item)]
    enum AnyItem {
        Item(Item),
        Customer(Customer), //~
    }

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Place {
        city: Option<String>,
    }

    #[inherits(Place)]
    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Street {
        name: Option<String>,
    }

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(base = Place)]
    enum AnyPlace {
        Place(Place),
        Street(Street), //~
    }
}

fn main() {}
