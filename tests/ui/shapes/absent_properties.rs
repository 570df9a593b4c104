//! What a shape does not have is no field of it, at every level and within complex values.
use odata_core::{ODataComplex, ODataEntity, WriteOnly, inherits};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "ui", abstract, shapes(create, update, assigned, partial))]
pub struct Root {
    #[odata(key, computed)]
    pub id: i64,
}

#[inherits(Root)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "ui", shapes(create, update, assigned, partial))]
pub struct Middle {
    #[odata(read_only)]
    pub state: Option<String>,
    #[odata(immutable)]
    pub kind: Option<String>,
    #[odata(write_only)]
    pub secret: WriteOnly<Option<String>>,
    #[odata(computed_default)]
    pub place: Option<Place>,
}

#[inherits(Middle)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "ui", shapes(create, update, assigned, partial))]
pub struct Leaf {
    #[odata(computed)]
    pub total: Option<f64>,
    pub name: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "ui", shapes(create, update))]
pub struct Place {
    #[odata(computed)]
    pub zone: Option<String>,
}

fn create(mut leaf: LeafCreate, place: PlaceCreate) {
    leaf.id = None;
    leaf.state = None;
    leaf.total = None;
    place.zone;
}

fn update(mut leaf: LeafUpdate, place: PlaceUpdate) {
    leaf.id = None;
    leaf.state = None;
    leaf.kind = None;
    leaf.total = None;
    place.zone;
}

fn assigned(leaf: LeafAssigned) {
    leaf.kind;
    leaf.secret;
    leaf.name;
}

fn partial(leaf: LeafPartial) {
    leaf.secret;
}

fn main() {}
