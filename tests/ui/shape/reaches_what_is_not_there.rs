//! What a shape does not have is no field of it, at every level and within complex values.
//# at most 13 errors

use odata_core::{ODataComplex, ODataEntity, WriteOnly, inherits};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", abstract, shapes(create, update, assigned, partial))]
struct Root {
    #[odata(key, computed)]
    id: i64,
}

#[inherits(Root)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", shapes(create, update, assigned, partial))]
struct Middle {
    #[odata(read_only)]
    state: Option<String>,
    #[odata(immutable)]
    kind: Option<String>,
    #[odata(write_only)]
    secret: WriteOnly<Option<String>>,
    #[odata(computed_default)]
    place: Option<Place>,
}

#[inherits(Middle)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", shapes(create, update, assigned, partial))]
struct Leaf {
    #[odata(computed)]
    total: Option<f64>,
    name: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", shapes(create, update))]
struct Place {
    #[odata(computed)]
    zone: Option<String>,
}

fn create(mut leaf: LeafCreate, place: PlaceCreate) {
    leaf.id = None; //~
    leaf.state = None; //~
    leaf.total = None; //~
    place.zone; //~
}

fn update(mut leaf: LeafUpdate, place: PlaceUpdate) {
    leaf.id = None; //~
    leaf.state = None; //~
    leaf.kind = None; //~
    leaf.total = None; //~
    place.zone; //~
}

fn assigned(leaf: LeafAssigned) {
    leaf.kind; //~
    leaf.secret; //~
    leaf.name; //~
}

fn partial(leaf: LeafPartial) {
    leaf.secret; //~
}

mod right {
    use odata_core::ODataEntity;

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Leaf {
        #[odata(key, computed)]
        id: i64,
        name: Option<String>,
    }

    fn update(mut leaf: LeafUpdate) {
        leaf.name = None; //~
    }
}

fn main() {}
