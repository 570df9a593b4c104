use odata_core::model::Type;
use odata_core::profile::{
    AllowedAudiences, Entity, Identity, IdentitySet, InferenceData, ItemFacet, NAMESPACE,
    PersonDataSource,
};
use odata_core::{Flags, ODataEntity, ODataType, inherits, json};

use crate::round_trip;

/// An interest, derived from the ready-made base types.
#[inherits(ItemFacet)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NAMESPACE, alias = "microsoft.graph.personInterest")]
struct PersonInterest {
    categories: Vec<String>,
    description: Option<String>,
    display_name: Option<String>,
    web_url: Option<String>,
}

fn identity(display_name: Option<&str>, id: Option<&str>) -> Option<Identity> {
    Some(Identity {
        display_name: display_name.map(str::to_owned),
        id: id.map(str::to_owned),
        ..Identity::default()
    })
}

#[test]
fn writes_the_seeds_request() {
    let mut new = PersonInterestCreate::new();
    new.allowed_audiences = Some(AllowedAudiences::Organization.into());
    new.inference = Some(InferenceData {
        confidence_score: Some(0.875),
        user_has_verified_accuracy: Some(true),
    });
    new.created_by = Some(IdentitySet {
        application: identity(Some("Display Name value"), Some("Id value")),
        device: identity(None, None),
        user: identity(None, None),
        ..IdentitySet::default()
    });
    new.categories = vec!["Categories value".into()];
    new.description = Some("Description value".into());
    new.display_name = Some("Display Name value".into());
    new.web_url = Some("https://example.com/webUrl/".into());
    let expected = odata_tests::data("seed/request-filled.json");
    assert_eq!(
        serde_json::to_string_pretty(&new).unwrap(),
        expected.trim_end()
    );
    assert_eq!(json::to_string_pretty(&new), expected.trim_end());
}

#[test]
fn reads_the_seeds_response() {
    let text = odata_tests::data("seed/response-filled.json");
    let interest: PersonInterest = json::from_str(&text).unwrap();
    assert_eq!(interest.id, "af7489fd-89fd-af74-fd89-74affd8974af");
    assert_eq!(
        interest.allowed_audiences,
        Some(Flags::from(AllowedAudiences::Organization))
    );
    let created = interest.created_date_time.unwrap();
    assert_eq!(created.to_string(), "2016-12-31T23:59:45.9448095+03:00");
    assert_eq!(json::to_string_pretty(&interest), text.trim_end());
    assert_eq!(
        serde_json::from_str::<PersonInterest>(&text).unwrap(),
        interest
    );
}

#[test]
fn reads_what_graph_sends() {
    let text = r##"{"@odata.type":"#microsoft.graph.personInterest","id":"1","allowedAudiences":"me,everyone",
        "source":{"@odata.type":"#microsoft.graph.personDataSource","type":"User"},
        "createdBy":{"application":null,"device":null,
            "user":{"@odata.type":"microsoft.graph.identity","id":"2","userPrincipalName":"a@b"}},
        "displayName":"Chess"}"##;
    let interest: PersonInterest = json::from_str(text).unwrap();
    let audiences = Flags::from([AllowedAudiences::Everyone, AllowedAudiences::Me]);
    assert_eq!(interest.allowed_audiences, Some(audiences));
    assert_eq!(
        interest.source,
        Some(PersonDataSource {
            r#type: Some("User".into())
        })
    );
    let user = interest.created_by.as_ref().unwrap().user.as_ref().unwrap();
    assert_eq!(
        user.additional_properties
            .get("userPrincipalName")
            .unwrap()
            .as_str(),
        Some("a@b")
    );
}

#[test]
fn identities_are_open() {
    let text = concat!(
        r#"{"@odata.type":"Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models.identitySet","#,
        r#""user":{"@odata.type":"Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models.identity","id":"1","more":[1]},"#,
        r#""phone":{"id":"2"}}"#,
    );
    let set: IdentitySet = round_trip(text);
    assert_eq!(set.additional_properties.len(), 1);
}

/// The attribute of an element of the metadata.
fn attribute<'a>(element: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = element.split_once(&format!(" {name}=\""))?;
    rest.split('"').next()
}

#[test]
fn is_what_the_metadata_has() {
    let Some(path) = odata_tests::shared("graph/itemfacet.csdl.xml") else {
        return;
    };
    let metadata = std::fs::read_to_string(path).unwrap();
    let types = [
        Entity::TYPE,
        ItemFacet::TYPE,
        InferenceData::TYPE,
        IdentitySet::TYPE,
        Identity::TYPE,
        PersonDataSource::TYPE,
    ];
    for ty in types {
        is_in_the_metadata(ty, &metadata);
    }
    let Type::Enumeration(audiences) = AllowedAudiences::TYPE else {
        panic!("no enumeration")
    };
    assert!(audiences.is_flags);
    for member in audiences.members {
        let line = format!(
            "<Member Name=\"{}\" Value=\"{}\" />",
            member.name, member.value
        );
        assert!(metadata.contains(&line), "{line}");
    }
    assert_eq!(audiences.members.len(), 8);
}

/// Says that the metadata have a type as its description has it.
fn is_in_the_metadata(ty: Type, metadata: &str) {
    let Type::Structured(ty) = ty else {
        panic!("no structured type")
    };
    let name = ty.qualified_name.rsplit('.').next().unwrap();
    let start = metadata.find(&format!("Type Name=\"{name}\"")).unwrap();
    let element = &metadata[start..];
    let element = &element[..element.find("Type>").unwrap()];
    let head = element.lines().next().unwrap();
    assert_eq!(attribute(head, "OpenType").is_some(), ty.is_open, "{name}");
    assert_eq!(
        attribute(head, "Abstract").is_some(),
        ty.is_abstract,
        "{name}"
    );
    let base = ty
        .base
        .map(|base| base.qualified_name.rsplit('.').next().unwrap());
    assert_eq!(
        attribute(head, "BaseType").map(|base| base.rsplit('.').next().unwrap()),
        base,
        "{name}"
    );
    let inherited = ty.base.map_or(0, |base| base.properties().len());
    let mut declared: Vec<_> = ty.properties()[inherited..]
        .iter()
        .map(|property| {
            let of = (property.type_ref().of)()
                .qualified_name()
                .rsplit('.')
                .next()
                .unwrap();
            (property.name(), of)
        })
        .collect();
    declared.sort_unstable();
    let mut expected: Vec<_> = element
        .lines()
        .filter(|line| line.contains("<Property "))
        .map(|line| {
            let of = attribute(line, "Type").unwrap().rsplit('.').next().unwrap();
            (attribute(line, "Name").unwrap(), of)
        })
        .collect();
    expected.sort_unstable();
    assert_eq!(declared, expected, "{name}");
    assert_eq!(ty.aliases, [format!("microsoft.graph.{name}")], "{name}");
}

odata_tests::laws! {
    person_interest: PersonInterest { create PersonInterestCreate, update PersonInterestUpdate, split PersonInterestCreate, }
}
