//! Only text is borrowed.

use odata_core::ODataComplex;

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Counter<'a> {
    count: &'a i32,  //~
    name: &'a String, //~
}

mod right {
    use odata_core::ODataComplex;

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Counter {
        count: i32,   //~
        name: String, //~
    }
}

fn main() {}
