//! A crate with one mistake has one error.

use odata_core::{ODataComplex, ODataEntity, ODataEnum, ODataTypeDefinition, inherits};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", abstract)]
struct Entity {
    #[odata(key, computed)]
    id: String,
}

#[inherits(Entity)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", abstract)]
struct Facet {
    source: Option<Source>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Source {
    kind: Kind,
    kinds: Vec<Kind>,
}

#[derive(Clone, Debug, PartialEq, ODataEnum)]
#[odata(namespace = "example")]
enum Kind {
    Work,
    Home,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Address {
    city: Option<String>,
    street: &'static i32, //~
}

#[inherits(Facet)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Office {
    address: Option<Address>,
}

#[inherits(Facet)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Home {
    address: Address,
    #[odata(navigation)]
    office: Option<Box<Office>>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = Facet)]
enum AnyFacet {
    Office(Office),
    Home(Home),
}

#[derive(Clone, Debug, PartialEq, ODataTypeDefinition)]
#[odata(namespace = "example")]
struct Name(String);

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Person {
    #[odata(key)]
    name: Name,
    #[odata(navigation)]
    facets: Vec<AnyFacet>,
    address: Option<Address>,
}

mod right {
    use odata_core::ODataComplex;

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Address {
        city: Option<String>,
        street: i32, //~
    }
}

fn main() {}
