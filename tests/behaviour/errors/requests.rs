//! Errors that only requests have.

use odata_core::json::{ErrorKind, Reading};

use super::Expected;
use crate::check::refused_as;
use crate::models::{PersonInterestCreate, PersonInterestUpdate};

const ASSIGNED: &str = "no such property in a request, as the server assigns it";

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
        expected: "no such property in an update",
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
