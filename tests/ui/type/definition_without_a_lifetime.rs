//! What a type definition borrows has a lifetime.

use odata_core::ODataTypeDefinition;

#[derive(Clone, Debug, PartialEq, ODataTypeDefinition)]
#[odata(namespace = "example")]
struct Upn(&str); //~

mod right {
    use odata_core::ODataTypeDefinition;

    #[derive(Clone, Debug, PartialEq, ODataTypeDefinition)]
    #[odata(namespace = "example")]
    struct Upn<'a>(&'a str); //~
}

fn main() {}
