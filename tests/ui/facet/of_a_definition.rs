//! What a type definition says is not said again.

use odata_core::{ODataComplex, ODataTypeDefinition};

#[derive(Clone, Debug, PartialEq, Eq, Hash, ODataTypeDefinition)]
#[odata(namespace = "example", max_length = 5)]
struct Code(String);

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Page {
    #[odata(max_length = 9)] //~
    code: Code,
    #[odata(type = "Edm.Guid")] //~
    other: Option<Code>,
}

mod right {
    use odata_core::{ODataComplex, ODataTypeDefinition};

    #[derive(Clone, Debug, PartialEq, Eq, Hash, ODataTypeDefinition)]
    #[odata(namespace = "example", max_length = 5)]
    struct Code(String);

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Page {
        #[odata(unicode = false)] //~
        code: Code,
        other: Option<Code>, //~
    }
}

fn main() {}
