//! Navigation properties: what is expanded, what is only referred to, and what is said beside them.

use odata_core::json::{self, Format, Metadata, Version};
use odata_core::{Annotated, Collection, Expanded, ODataEntity, Reference, Untyped, inherits};

use crate::model::{NS, refused, round_trip};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS)]
struct User {
    #[odata(key)]
    id: String,
    #[odata(navigation)]
    manager: Option<Box<User>>,
    #[odata(navigation)]
    reports: Option<Vec<AnyUser>>,
}

#[inherits(User)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS)]
struct Guest {
    #[odata(navigation)]
    host: Option<Box<AnyUser>>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = User)]
enum AnyUser {
    User(Box<User>),
    Guest(Box<Guest>),
}

/// Its navigation properties hold entities or references to them.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS)]
struct Team {
    #[odata(key)]
    id: String,
    #[odata(navigation)]
    lead: Option<Box<Expanded<Annotated<User>>>>,
    #[odata(navigation)]
    members: Option<Vec<Expanded<AnyUser>>>,
}

#[test]
fn recursive_models() {
    let user: User = round_trip(concat!(
        r##"{"@odata.type":"#ns.user","id":"1","manager":{"@odata.type":"#ns.user","id":"2","##,
        r##""manager":{"@odata.type":"#ns.user","id":"3"}},"##,
        r##""reports":[{"@odata.type":"#ns.guest","id":"4","##,
        r##""host":{"@odata.type":"#ns.guest","id":"5"}},{"@odata.type":"#ns.user","id":"6"}]}"##,
    ));
    assert_eq!(user.manager.unwrap().manager.unwrap().id, "3");
    assert!(matches!(
        &user.reports.unwrap()[..],
        [AnyUser::Guest(guest), AnyUser::User(_)] if guest.host.is_some()
    ));
}

/// *JSON* 14: an entity reference may take the place of an entity.
#[test]
fn references_in_place_of_entities() {
    let json = concat!(
        r##"{"@odata.type":"#ns.team","id":"t","##,
        r##""lead":{"@odata.id":"users('1')"},"##,
        r##""members":[{"@odata.type":"#ns.guest","@odata.id":"users('2')"},"##,
        r##"{"@odata.type":"#ns.guest","id":"3"}]}"##,
    );
    let team: Team = round_trip(json);
    let lead = team.lead.as_deref().unwrap();
    assert_eq!(lead.reference(), Some(&Reference::new("users('1')")));
    assert_eq!(lead.entity(), None);
    let members = team.members.as_deref().unwrap();
    let type_name = members[0].reference().unwrap().type_name.as_deref();
    assert_eq!(type_name, Some("#ns.guest"));
    assert!(matches!(members[1].entity(), Some(AnyUser::Guest(_))));
    // Without its id a reference would be nothing.
    let none = Format::default().metadata(Metadata::None);
    assert_eq!(
        none.version(Version::V4_01).to_string(&team),
        r#"{"id":"t","lead":{"@id":"users('1')"},"members":[{"@id":"users('2')"},{"id":"3"}]}"#
    );
}

/// An entity has an id as well, and is told by its properties.
#[test]
fn entities_with_an_id() {
    let json = concat!(
        r##"{"@odata.type":"#ns.team","id":"t","lead":{"@odata.type":"#ns.user","##,
        r##""@odata.id":"users('1')","id":"1"}}"##,
    );
    let team: Team = round_trip(json);
    let lead = team.lead.unwrap().into_entity().unwrap();
    assert_eq!(lead.control().id.as_deref(), Some("users('1')"));
}

#[test]
fn collections_of_both() {
    let page: Collection<Expanded<User>> = round_trip(
        r##"{"value":[{"@odata.id":"users('1')"},{"@odata.type":"#ns.user","id":"2"}]}"##,
    );
    assert!(page.value[0].reference().is_some() && page.value[1].entity().is_some());
}

#[test]
fn what_is_neither_is_refused() {
    for (json, message) in [
        (
            r#"{"id":"t","lead":{}}"#,
            "lead.id: expected Edm.String, found no such property at line 1 column 18",
        ),
        (
            r#"{"id":"t","lead":{"@odata.id":1}}"#,
            "lead.@odata.id: expected the id of an entity, found number 1 at line 1 column 31",
        ),
        (
            r#"{"id":"t","members":[{"@id":"a","@odata.id":"b"}]}"#,
            "members[0].@odata.id: expected one value, found a second at line 1 column 33",
        ),
        (
            r#"{"id":"t","members":[{"@id":"a","name":"b"}]}"#,
            "members[0].id: expected Edm.String, found no such property at line 1 column 22",
        ),
        (
            r#"{"id":"t","lead":5}"#,
            "lead: expected ns.user, found number 5 at line 1 column 18",
        ),
    ] {
        assert_eq!(refused::<Team>(json), message, "{json}");
    }
}

/// *JSON* 8.3, 4.5.5 and 4.5.6: the count and the next link of an expanded collection; *JSON* 8.7: what
/// changed in one that is not.
#[test]
fn what_is_said_beside_is_kept() {
    let user: Annotated<User> = round_trip(concat!(
        r##"{"@odata.type":"#ns.user","id":"1","##,
        r##""reports@odata.count":9,"reports@odata.nextLink":"n","reports":[{"@odata.type":"#ns.user","id":"2"}],"##,
        r##""manager@odata.associationLink":"users('1')/manager/$ref","manager@odata.navigationLink":"m"}"##,
    ));
    let annotations = &user.control().annotations;
    assert_eq!(
        annotations.get("reports@odata.count"),
        Some(&Untyped::from(9))
    );
    assert_eq!(annotations.len(), 4);
    // Of what is absent it stands where the property would.
    for name in ["reports@odata.nextLink", "reports@odata.count"] {
        round_trip::<Annotated<User>>(&format!(
            r##"{{"@odata.type":"#ns.user","id":"1","{name}":"n"}}"##
        ));
    }
}

/// Services write 4.01's name in the payloads of 4.0, which has none of its own for it.
#[test]
fn changes_of_a_collection_are_kept() {
    let json = r##"{"@odata.type":"#ns.user","id":"1","reports@delta":[{"@removed":{"reason":"deleted"},"id":"2"}]}"##;
    let user: Annotated<User> = round_trip(json);
    assert!(user.control().annotations.get("reports@delta").is_some());
    let short = Format::default().version(Version::V4_01);
    assert_eq!(short.to_string(&user), json.replace("@odata.type", "@type"));
    let plain: User = json::from_str(json).unwrap();
    assert_eq!(plain.reports, None);
}

odata_tests::laws! {
    user: User { create UserCreate, any AnyUserCreate, update UserUpdate, split UserCreate, }
    guest: Guest { create GuestCreate, any AnyUserCreate, update GuestUpdate, split GuestCreate, }
    team: Team { create TeamCreate, update TeamUpdate, split TeamCreate, }
}
