//! A text that is read lives no longer than its payload.

use std::borrow::Cow;

use odata_core::ODataComplex;

#[derive(ODataComplex)]
#[odata(namespace = "example")]
struct Page {
    url: &'static str, //~
    title: Option<Cow<'static, str>>, //~
}

mod right {
    use std::borrow::Cow;

    use odata_core::ODataComplex;

    #[derive(ODataComplex)]
    #[odata(namespace = "example")]
    struct Page<'a> {
        url: String, //~
        title: Option<Cow<'a, str>>, //~
    }
}

fn main() {}
