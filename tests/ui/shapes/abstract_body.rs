//! The companions of an abstract type are parts of its derived types', and no bodies.
use odata_core::{ODataEntity, inherits, json};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "ui", abstract)]
pub struct Root {
    #[odata(key, computed)]
    pub id: String,
    pub name: Option<String>,
}

#[inherits(Root)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "ui")]
pub struct Leaf {
    pub size: Option<i64>,
}

fn main() {
    json::to_string(&LeafCreate::new());
    json::to_string(&RootCreate::new());
    let _ = json::from_str::<RootUpdate>("{}");
}
