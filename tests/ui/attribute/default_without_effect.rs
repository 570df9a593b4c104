//! A collection and a stream are absent without a default.

use odata_core::{ODataComplex, Stream};

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Album {
    #[odata(default)] //~
    tags: Vec<String>,
    #[odata(default)] //~
    photo: Stream,
}

mod right {
    use odata_core::{ODataComplex, Stream};

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Album {
        #[odata(default = vec!["new".to_owned()])] //~
        tags: Vec<String>,
        photo: Stream, //~
    }
}

fn main() {}
