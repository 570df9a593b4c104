//! A type definition is of a primitive type.

use odata_core::{DynamicProperties, ODataTypeDefinition};

#[derive(Clone, Debug, PartialEq, ODataTypeDefinition)]
#[odata(namespace = "example")]
struct Tags(DynamicProperties); //~

mod right {
    use odata_core::ODataTypeDefinition;

    #[derive(Clone, Debug, PartialEq, ODataTypeDefinition)]
    #[odata(namespace = "example")]
    struct Tags(String); //~
}

fn main() {}
