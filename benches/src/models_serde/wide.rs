//! A type with a hundred properties.
use serde::{Deserialize, Serialize};

use super::{tagged, type_tag};

type_tag!(DeviceTag "#Benchmark.device");
tagged!("#Benchmark.device");

type Moment = String;

macro_rules! define {
    ($($name:ident: $Value:ident),* $(,)?) => {
        define!({ pub id: String } $($name: $Value),*);

        /// With the key in the base.
        pub mod flatten {
            use super::{Deserialize, DeviceTag, Moment, Serialize};
            use crate::models_serde::flatten::Entity;

            define!({ #[serde(flatten)] pub entity: Entity } $($name: $Value),*);
        }
    };
    ({ $($base:tt)* } $($name:ident: $Value:ident),*) => {
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(rename_all = "camelCase")]
        pub struct Device {
            #[serde(rename = "@odata.type", skip_serializing_if = "Option::is_none")]
            pub tag: Option<DeviceTag>,
            $($base)*,
            $(
                #[serde(skip_serializing_if = "Option::is_none")]
                pub $name: Option<$Value>,
            )*
        }
    };
}

crate::wide_properties!(define);
