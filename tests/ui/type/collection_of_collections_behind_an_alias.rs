//! CSDL has no collections of collections, whatever they are called.

use odata_core::ODataComplex;

type Row = Vec<i32>;

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Grid {
    rows: Vec<Row>, //~
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
