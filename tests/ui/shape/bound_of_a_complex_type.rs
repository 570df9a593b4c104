//! The same of a complex type's companion.

use odata_core::ODataComplex;

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", shapes(update))]
struct Page<'a, T>
where
    T: Clone + 'a, //~
{
    #[odata(immutable)]
    title: Option<&'a str>,
    first: Option<T>,
}

mod right {
    use odata_core::ODataComplex;

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example", shapes(update))]
    struct Page<'a, T>
    where
        T: Clone, //~
    {
        #[odata(immutable)]
        title: Option<&'a str>,
        first: Option<T>,
    }
}

fn main() {}
