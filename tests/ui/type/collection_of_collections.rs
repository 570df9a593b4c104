//! CSDL has no collections of collections.

use odata_core::ODataComplex;

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Grid {
    rows: Vec<Vec<i32>>, //~
}

mod right {
    use odata_core::ODataComplex;

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")] //~
    struct Row { //~
        cells: Vec<i32>, //~
    } //~

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Grid {
        rows: Vec<Row>, //~
    }
}

fn main() {}
