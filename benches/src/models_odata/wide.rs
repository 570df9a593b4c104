//! A type with a hundred properties.
use odata_core::{DateTimeOffset as Moment, ODataEntity};

macro_rules! define {
    ($($name:ident: $Value:ident),* $(,)?) => {
        #[derive(Clone, Debug, PartialEq, ODataEntity)]
        #[odata(namespace = "Benchmark", shapes())]
        pub struct Device {
            #[odata(key, computed)]
            pub id: String,
            $(
                pub $name: Option<$Value>,
            )*
        }
    };
}

crate::wide_properties!(define);
