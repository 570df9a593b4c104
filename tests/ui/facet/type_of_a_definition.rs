//! A type definition is of a primitive type.

use odata_core::ODataTypeDefinition;

#[derive(Clone, Debug, PartialEq, Eq, Hash, ODataTypeDefinition)]
#[odata(namespace = "example", type = "Edm.Untyped")] //~
struct Code(String);

mod right {
    use odata_core::ODataTypeDefinition;

    #[derive(Clone, Debug, PartialEq, Eq, Hash, ODataTypeDefinition)]
    #[odata(namespace = "example", type = "Edm.Guid")] //~
    struct Code(String);
}

fn main() {}
