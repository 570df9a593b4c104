//! Errors that only requests have.

use odata_core::json::{Error, ErrorKind, Reading};
use odata_core::{ODataComplex, ODataEntity, inherits};

use super::{Expected, joined};
use crate::check::refused_as;
use crate::models::{PersonInterestCreate, PersonInterestUpdate};

const ASSIGNED: &str = "no such property in a request, as the server assigns it";
const UPDATE: &str = "no such property in an update";

#[test]
fn what_the_server_assigns_is_refused_where_that_is_asked_for() {
    let text = "{\"displayName\":\"x\",\n \"id\": \"7\"}";
    let expected = Expected {
        kind: ErrorKind::ServerAssigned,
        path: "id",
        expected: ASSIGNED,
        found: "string \"7\"",
        offset: 27,
    };
    expected.assert(
        &refused_as::<PersonInterestCreate>(Reading::strict(), text),
        text,
    );
    let expected = Expected {
        expected: UPDATE,
        ..expected
    };
    expected.assert(
        &refused_as::<PersonInterestUpdate>(Reading::strict(), text),
        text,
    );
    for reading in [Reading::client(), Reading::service()] {
        let create: PersonInterestCreate = reading.from_str(text).unwrap();
        assert_eq!(create.display_name.as_deref(), Some("x"));
        reading.from_str::<PersonInterestUpdate>(text).unwrap();
    }
}

#[test]
fn what_a_service_does_not_know_is_refused() {
    let text = "{\n\"colour\":\"red\"}";
    let expected = Expected {
        kind: ErrorKind::Undeclared,
        path: "colour",
        expected: "a property of Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models.personInterest",
        found: "another",
        offset: 2,
    };
    let member = "{\"allowedAudiences\":\"martians\"}";
    let unknown = Expected {
        kind: ErrorKind::Member,
        path: "allowedAudiences",
        expected: "Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models.allowedAudiences (me, family, contacts, \
                   groupMembers, organization, federatedOrganizations, everyone, unknownFutureValue)",
        found: "\"martians\"",
        offset: 20,
    };
    for reading in [Reading::service(), Reading::strict()] {
        expected.assert(&refused_as::<PersonInterestCreate>(reading, text), text);
        expected.assert(&refused_as::<PersonInterestUpdate>(reading, text), text);
        unknown.assert(&refused_as::<PersonInterestCreate>(reading, member), member);
        unknown.assert(&refused_as::<PersonInterestUpdate>(reading, member), member);
    }
    Reading::client()
        .from_str::<PersonInterestCreate>(text)
        .unwrap();
    Reading::client()
        .from_str::<PersonInterestCreate>(member)
        .unwrap();
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "test", abstract)]
struct Thing {
    #[odata(key, computed)]
    id: i32,
    #[odata(computed_default)]
    size: Option<Size>,
}

#[inherits(Thing)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "test")]
struct Item {
    name: Option<String>,
    #[odata(computed_default)]
    sizes: Vec<Size>,
    #[odata(navigation)]
    main: Option<Box<Item>>,
    #[odata(navigation)]
    parts: Vec<AnyThing>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "test", shapes(create, update))]
struct Size {
    width: Option<i32>,
    #[odata(computed)]
    area: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = Thing)]
enum AnyThing {
    Item(Item),
}

/// A place in a request: its path, what stands around it, what is said there, and how the whole is refused.
type Around = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    fn(Reading, &str) -> Error,
);

const PLACES: &[Around] = &[
    ("", "", "", ASSIGNED, refused_as::<SizeCreate>),
    (
        "size",
        "{\"size\":",
        "}",
        ASSIGNED,
        refused_as::<ItemCreate>,
    ),
    (
        "size",
        "{\"name\":\"é\",\n\"size\":",
        "}",
        UPDATE,
        refused_as::<ItemUpdate>,
    ),
    (
        "sizes[1]",
        "{\"sizes\":[{},",
        "]}",
        ASSIGNED,
        refused_as::<ItemCreate>,
    ),
    (
        "sizes[1]",
        "{\"sizes\":[{},",
        "]}",
        ASSIGNED,
        refused_as::<ItemUpdate>,
    ),
    (
        "main.size",
        "{\"main\":{\"size\":",
        "}}",
        ASSIGNED,
        refused_as::<ItemCreate>,
    ),
    (
        "parts[0].size",
        "{\"parts\":[{\"@odata.type\":\"#test.item\",\"size\":",
        "}]}",
        ASSIGNED,
        refused_as::<ItemCreate>,
    ),
    (
        "parts[0].size",
        "{\"parts\":[{\"size\":",
        ",\"@odata.type\":\"#test.item\"}]}",
        ASSIGNED,
        refused_as::<ItemCreate>,
    ),
    (
        "size",
        "{\"@odata.type\":\"#test.item\",\"size\":",
        "}",
        ASSIGNED,
        refused_as::<AnyThingCreate>,
    ),
];

#[test]
fn what_the_server_assigns_is_located_in_every_place() {
    for (path, before, after, asked, refused) in PLACES {
        let text = [before, "{\"width\":1,\"area\": 2}", after].concat();
        let path = joined(path, "area");
        let expected = Expected {
            kind: ErrorKind::ServerAssigned,
            path: &path,
            expected: asked,
            found: "number 2",
            offset: before.len() + 19,
        };
        expected.assert(&refused(Reading::strict(), &text), &text);
    }
}

odata_tests::laws! {
    item: Item { create ItemCreate, any AnyThingCreate, update ItemUpdate, split ItemCreate, }
    size: Size { create SizeCreate, update SizeUpdate, }
}
