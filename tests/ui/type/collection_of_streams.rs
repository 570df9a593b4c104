//! No collection is of streams, however it is spelled.

use odata_core::{ODataComplex, ODataTypeDefinition, Stream};

#[derive(Clone, Debug, PartialEq, Eq, Hash, ODataTypeDefinition)]
#[odata(namespace = "example")]
struct Photo(Stream);

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Album {
    photos: Vec<Stream>, //~
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Wall {
    photos: Option<Vec<Photo>>, //~
}

mod right {
    use odata_core::{ODataComplex, Stream};

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Picture {
        photo: Stream,
    }

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Album {
        photos: Vec<Picture>, //~
    }

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Wall {
        photos: Option<Vec<Picture>>, //~
    }
}

fn main() {}
