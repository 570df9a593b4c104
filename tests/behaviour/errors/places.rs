//! Where a `Place` can stand in a payload.

use odata_core::json::{self, Error, Reading};
use odata_core::{Annotated, Collection, Value};

use crate::check::refused_as;
use crate::models::{AnyNode, Branch, BranchCreate, Everything, KnownNode, Place, Twig};

/// A place for an object, by what stands around it.
pub(super) struct Around {
    pub(super) before: &'static str,
    pub(super) after: &'static str,
    pub(super) path: &'static str,
    pub(super) refused: fn(Reading, &str) -> Error,
    /// The same of bytes that are no text, through both entries that take bytes.
    pub(super) refused_bytes: fn(&[u8]) -> [Error; 2],
    /// None where serde has its own way with the type.
    pub(super) refused_by_serde: Option<fn(&str) -> serde_json::Error>,
}

macro_rules! around {
    ($type:ty, $path:literal, $before:literal, $after:literal) => {
        Around {
            before: $before,
            after: $after,
            path: $path,
            refused: refused_as::<$type>,
            refused_bytes: |bytes| {
                [
                    json::from_slice::<$type>(bytes).unwrap_err(),
                    json::from_reader::<$type>(bytes).unwrap_err(),
                ]
            },
            refused_by_serde: Some(|text| serde_json::from_str::<$type>(text).unwrap_err()),
        }
    };
    (own $type:ty, $path:literal, $before:literal, $after:literal) => {
        Around {
            refused_by_serde: None,
            ..around!($type, $path, $before, $after)
        }
    };
}

pub(super) const PLACES: &[Around] = &[
    around!(Place, "", "", ""),
    around!(Place, "", " \n\t", "\n"),
    around!(own Option<Place>, "", "", ""),
    around!(own Vec<Place>, "[1]", "[{\"city\":\"é\"},\n ", "]"),
    around!(
        Place,
        "inner.inner",
        "{\"city\":\"\",\n\"inner\":{\"inner\":",
        ",\"city\":\"\"}}"
    ),
    around!(
        Everything,
        "place",
        "{\"id\":1,\"name\":\"ü\",\r\n\"place\": ",
        "}"
    ),
    around!(
        Everything,
        "places[2]",
        "{\"id\":1,\"places\":[{\"city\":\"\"},{\"city\":\"\"},",
        "],\"name\":\"\"}"
    ),
    around!(
        Everything,
        "parent.place",
        "{\"id\":1,\"name\":\"\",\"parent\":{\"name\":\"\",\"place\":",
        ",\"id\":1}}"
    ),
    around!(
        Everything,
        "children[1].place",
        "{\"id\":1,\"name\":\"\",\"children\":[{\"name\":\"\",\"id\":2},{\"id\":1,\"name\":\"\",\"place\":",
        "}]}"
    ),
    // A base's property, one and two levels up.
    around!(Branch, "place", "{\"id\":\"1\",\"place\":", "}"),
    around!(
        Twig,
        "place",
        "{\"leaves\":1,\n\n\"place\":",
        ",\"id\":\"1\"}"
    ),
    // Under polymorphism: the tag first, as it is written and otherwise; late; of an unknown type; absent.
    around!(
        KnownNode,
        "place",
        "{\"@odata.type\":\"#test.twig\",\"id\":\"1\",\"place\":",
        ",\"leaves\":1}"
    ),
    around!(
        KnownNode,
        "place",
        "{\n \"@type\" : \"test.twig\",\"id\":\"1\",\"place\":",
        ",\"leaves\":1}"
    ),
    around!(
        KnownNode,
        "place",
        "{\"id\":\"1\",\"place\":",
        ",\"leaves\":1,\"@odata.type\":\"#test.twig\"}"
    ),
    around!(
        AnyNode,
        "place",
        "{\"id\":\"1\",\"place\":",
        ",\"@odata.type\":\"https://x/y#test.unknown\"}"
    ),
    around!(
        AnyNode,
        "place",
        "{\"@odata.type\":\"#test.unknown\",\"id\":\"1\",\"place\":",
        "}"
    ),
    around!(AnyNode, "place", "{\"id\":\"1\",\"place\":", "}"),
    around!(
        Everything,
        "nodes[1].nodes[0].place",
        "{\"id\":1,\"name\":\"\",\"nodes\":[{\"id\":\"\"},{\"id\":\"\",\"nodes\":[{\"id\":\"\",\"place\":",
        ",\"leaves\":1,\"@type\":\"#test.twig\"}],\"@odata.type\":\"#test.branch\"}]}"
    ),
    around!(
        Annotated<Everything>,
        "place",
        "{\"@odata.etag\":\"\\\"1\\\"\",\"id\":1,\"name\":\"\",\"place\":",
        "}"
    ),
    around!(
        Annotated<KnownNode>,
        "place",
        "{\"id\":\"1\",\"place\":",
        ",\"leaves\":1,\"@odata.type\":\"#test.twig\"}"
    ),
    around!(
        Collection<Everything>,
        "value[1].place",
        "{\"@odata.context\":\"\",\"value\":[{\"id\":1,\"name\":\"\"},\n {\"id\":1,\"name\":\"\",\"place\":",
        "}]}"
    ),
    around!(
        Collection<Annotated<AnyNode>>,
        "value[0].place",
        "{\"value\":[{\"id\":\"1\",\"place\":",
        ",\"leaves\":1,\"@odata.type\":\"#test.twig\"}],\"@odata.nextLink\":\"\"}"
    ),
    around!(
        Value<Place>,
        "value",
        "{\"@odata.context\":\"c\",\n\"value\":",
        ",\"@a.b\":1}"
    ),
    around!(Annotated<Place>, "", "", ""),
    around!(Collection<Place>, "value[0]", "{\"value\":[", "]}"),
];

/// Where any JSON can stand: an open type's bag, an annotation, a property without a type, what is passed over.
pub(super) const BAGS: &[Around] = &[
    around!(
        Everything,
        "bag",
        "{\"id\":1,\"name\":\"\",\"é\":1,\"bag\":",
        "}"
    ),
    around!(
        Everything,
        "@a.b",
        "{\"id\":1,\"@a.b\": ",
        ",\"name\":\"\"}"
    ),
    // What may be a reference to an entity.
    around!(
        BranchCreate,
        "nodes[0].@a.b",
        "{\"id\":\"1\",\"nodes\":[{\"@a.b\": ",
        ",\"id\":\"2\"}]}"
    ),
    around!(Everything, "any", "{\"id\":1,\"name\":\"\",\"any\":", "}"),
    around!(
        Everything,
        "any[1].x",
        "{\"id\":1,\"name\":\"\",\"any\":[0,\n{\"x\":",
        "}]}"
    ),
    around!(
        Twig,
        "unknown",
        "{\"id\":\"1\",\"unknown\":",
        ",\"leaves\":1}"
    ),
    around!(
        AnyNode,
        "unknown",
        "{\"@odata.type\":\"#test.unknown\",\"id\":\"1\",\"unknown\":",
        "}"
    ),
    around!(
        Collection<Annotated<AnyNode>>,
        "value[0].more[1]",
        "{\"value\":[{\"id\":\"1\",\"more\":[0,",
        "]}]}"
    ),
];
