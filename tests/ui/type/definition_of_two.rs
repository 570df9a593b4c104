//! A type definition is of one value.

use odata_core::ODataTypeDefinition;

#[derive(Clone, Debug, PartialEq, ODataTypeDefinition)]
#[odata(namespace = "example")]
struct Length(f64, String); //~

mod right {
    use odata_core::ODataTypeDefinition;

    #[derive(Clone, Debug, PartialEq, ODataTypeDefinition)]
    #[odata(namespace = "example")]
    struct Length(f64); //~
}

fn main() {}
