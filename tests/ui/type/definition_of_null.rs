//! A type definition is never null.

use odata_core::ODataTypeDefinition;

#[derive(Clone, Debug, PartialEq, ODataTypeDefinition)]
#[odata(namespace = "example")]
struct Length(Option<f64>); //~

mod right {
    use odata_core::ODataTypeDefinition;

    #[derive(Clone, Debug, PartialEq, ODataTypeDefinition)]
    #[odata(namespace = "example")]
    struct Length(f64); //~
}

fn main() {}
