//! A union does not say which value it holds.

use odata_core::ODataComplex;

#[derive(ODataComplex)]
#[odata(namespace = "example")]
union Number { //~
    whole: i32,
    part: f32,
}

mod right {
    use odata_core::ODataComplex;

    #[derive(ODataComplex)]
    #[odata(namespace = "example")]
    struct Number { //~
        whole: Option<i32>,
        part: Option<f32>,
    }
}

fn main() {}
