//! A type definition is of a primitive type.

use odata_core::{ODataComplex, ODataTypeDefinition};

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Point {
    x: f64,
}

#[derive(Clone, Debug, PartialEq, ODataTypeDefinition)]
#[odata(namespace = "example")]
struct Place(Point); //~

mod right {
    use odata_core::ODataComplex;

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")] //~
    struct Place { //~
        x: f64, //~
    } //~
}

fn main() {}
