//! What a generic type makes of its parameter is a type of OData as well.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq)]
struct Pair<T>(T, T);

#[derive(Clone, Debug, ODataEntity, PartialEq)]
#[odata(namespace = "example")]
struct Range<T> {
    #[odata(key)]
    id: String,
    bounds: Option<Pair<T>>, //~
}

mod right {
    use odata_core::ODataEntity;

    #[derive(Clone, Debug, PartialEq, odata_core::ODataComplex)] //~
    #[odata(namespace = "example")]
    struct Pair<T> {
        from: Option<T>,
        to: Option<T>,
    }

    #[derive(Clone, Debug, ODataEntity, PartialEq)]
    #[odata(namespace = "example")]
    struct Range<T> {
        #[odata(key)]
        id: String,
        bounds: Option<Pair<T>>,
    }
}

fn main() {}
