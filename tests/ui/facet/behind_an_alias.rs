//! A facet is one of the property's type, whatever it is called.

use odata_core::{ODataComplex, ODataEnum};

type Number = i32;

#[derive(Clone, Debug, PartialEq, Eq, Hash, ODataEnum)]
#[odata(namespace = "example")]
enum Color {
    Red,
    Green,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Page {
    #[odata(max_length = 3)] //~
    number: Option<Number>,
    #[odata(unicode = false)] //~
    color: Vec<Color>,
}

mod right {
    use odata_core::{ODataComplex, ODataTypeDefinition};

    type Text = String;

    #[derive(Clone, Debug, PartialEq, Eq, Hash, ODataTypeDefinition)]
    #[odata(namespace = "example")]
    struct Color(String);

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Page {
        #[odata(max_length = 3)]
        number: Option<Text>, //~
        #[odata(unicode = false)]
        color: Vec<Color>, //~
    }
}

fn main() {}
