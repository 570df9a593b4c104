//! A type with a hundred properties.
use serde::{Deserialize, Serialize};

use super::type_tag;

type_tag!(DeviceTag "#Benchmark.device");

type Moment = String;

macro_rules! define {
    ($($name:ident: $Value:ident),* $(,)?) => {
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(rename_all = "camelCase")]
        pub struct Device {
            #[serde(rename = "@odata.type", skip_serializing_if = "Option::is_none")]
            pub tag: Option<DeviceTag>,
            pub id: String,
            $(
                #[serde(skip_serializing_if = "Option::is_none")]
                pub $name: Option<$Value>,
            )*
        }
    };
}

crate::wide_properties!(define);
