//! What a shape does not have is no field of it, at every level and within complex values.
//# at most 19 errors

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

#[inherits(Leaf)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", shapes(create, update, assigned, partial))]
struct Tip {
    #[odata(read_only)]
    own: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Page<T> {
    #[odata(key)]
    id: i64,
    #[odata(computed)]
    found: Option<T>,
    item: T,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", shapes(create, update))]
struct Place {
    #[odata(computed)]
    zone: Option<String>,
}

fn create(mut tip: TipCreate, page: PageCreate<String>, place: PlaceCreate) {
    tip.id = None; //~
    tip.state = None; //~
    tip.total = None; //~
    tip.own = None; //~
    page.found; //~
    place.zone; //~
}

fn update(mut tip: TipUpdate, page: PageUpdate<String>, place: PlaceUpdate) {
    tip.id = None; //~
    tip.state = None; //~
    tip.kind = None; //~
    tip.total = None; //~
    tip.own = None; //~
    page.found; //~
    page.id; //~
    place.zone; //~
}

fn assigned(tip: TipAssigned, page: PageAssigned<String>) {
    tip.kind; //~
    tip.secret; //~
    tip.name; //~
    page.item; //~
}

fn partial(tip: TipPartial) {
    tip.secret; //~
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
