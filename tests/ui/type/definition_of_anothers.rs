//! A type definition is of a primitive type of OData, and not of another crate's of the name.

use std::time::Duration;

use odata_core::ODataTypeDefinition;

#[derive(Clone, Debug, PartialEq, ODataTypeDefinition)]
#[odata(namespace = "example")]
struct Wait(Duration); //~

mod right {
    use odata_core::ODataTypeDefinition;
    use odata_core::edm::Duration; //~

    #[derive(Clone, Debug, PartialEq, ODataTypeDefinition)]
    #[odata(namespace = "example")]
    struct Wait(Duration);
}

fn main() {}
