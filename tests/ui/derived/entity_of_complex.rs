//! An enum of entity types has an entity type as its base.

use odata_core::{ODataComplex, ODataEntity};

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Place {
    city: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = Place)] //~
enum AnyPlace {
    Place(Place),
}

mod right {
    use odata_core::ODataComplex;

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Place {
        city: Option<String>,
    }

    #[derive(Clone, Debug, PartialEq, ODataComplex)] //~
    #[odata(base = Place)]
    enum AnyPlace {
        Place(Place),
    }
}

fn main() {}
