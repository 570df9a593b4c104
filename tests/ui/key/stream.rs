//! A stream is no key.

use odata_core::{ODataEntity, Stream};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Photo {
    #[odata(key)]
    image: Stream, //~
}

mod right {
    use odata_core::{Guid, ODataEntity, Stream};

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Photo {
        #[odata(key)]
        id: Guid, //~
        image: Stream,
    }
}

fn main() {}
