use std::collections::{HashMap, HashSet};

use odata_core::json::{self, ErrorKind, Format, Nulls, Reading};
use odata_core::model::Type;
use odata_core::{Flags, ODataComplex, ODataEntity, ODataEnum, ODataType};

use crate::{read, refused, round_trip};

#[derive(Clone, Debug, PartialEq, Eq, Hash, ODataEnum)]
#[odata(namespace = "example", flags)]
pub(crate) enum Audience {
    #[odata(value = 0)]
    Me,
    Family,
    Contacts,
    #[odata(value = 8, alias = "org")]
    Organization,
    #[odata(other)]
    Other(String),
}
use Audience::{Contacts, Family, Me, Organization, Other};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ODataEnum)]
#[odata(namespace = "example", flags, ignore_case)]
enum Access {
    Read = 1,
    Write = 2,
    ReadWrite = 3,
    Execute = 4,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct File {
    #[odata(key)]
    id: i32,
    audiences: Option<Flags<Audience>>,
    access: Flags<Access>,
    history: Vec<Flags<Access>>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, ODataComplex)]
#[odata(namespace = "example")]
struct Rule {
    access: Flags<Access>,
}

fn other(name: &str) -> Audience {
    Other(name.into())
}

fn names(flags: &Flags<Audience>) -> String {
    flags.to_string()
}

#[test]
fn values_are_powers_of_two_unless_written() {
    let Type::Enumeration(audience) = Audience::TYPE else {
        panic!("{:?}", Audience::TYPE)
    };
    assert!(audience.is_flags);
    let values: Vec<_> = audience.members.iter().map(|member| member.value).collect();
    assert_eq!(values, [0, 1, 2, 8]);
}

#[test]
fn members_are_read_in_any_order_with_spaces_or_without() {
    for text in [
        r#""family,organization""#,
        r#""organization,family""#,
        r#""family""#,
        r#""me""#,
    ] {
        round_trip::<Flags<Audience>>(text);
    }
    let both = Flags::from([Family, Organization]);
    for text in [
        r#""organization, family""#,
        r#"" family ,  organization ""#,
        r#""family,org""#,
        r#""family,organization,family""#,
        r#""fam\u0069ly\u002corganization""#,
    ] {
        assert_eq!(read::<Flags<Audience>>(text), both, "{text}");
    }
    let spaced: Flags<Audience> = read(r#""organization , family""#);
    assert_eq!(json::to_string(&spaced), r#""organization,family""#);
    assert_eq!(
        read::<Flags<Access>>(r#""WRITE, execute""#),
        Flags::from([Access::Write, Access::Execute])
    );
}

#[test]
fn numeric_values_are_the_members_whose_bits_they_are() {
    for text in ["9", r#""9""#, r#""1,8""#, r#""organization,1""#] {
        assert_eq!(
            read::<Flags<Audience>>(text),
            Flags::from([Family, Organization]),
            "{text}"
        );
    }
    assert_eq!(names(&read("9")), "family,organization");
    assert_eq!(read::<Flags<Audience>>("0"), Flags::from(Me));
    assert_eq!(read::<Flags<Access>>("3"), Flags::from(Access::ReadWrite));
    assert_eq!(
        read::<Flags<Access>>("7"),
        Flags::from([Access::ReadWrite, Access::Execute])
    );
    assert_eq!(
        read::<Flags<Access>>("5"),
        Flags::from([Access::Read, Access::Execute])
    );
    assert!(read::<Flags<Access>>("0").is_empty());
}

#[test]
fn bits_without_a_member_are_kept_as_a_number() {
    assert_eq!(
        round_trip::<Flags<Audience>>("64"),
        Flags::from(other("64"))
    );
    let flags: Flags<Audience> = read("73");
    assert_eq!(flags, Flags::from([Family, Organization, other("64")]));
    assert_eq!(json::to_string(&flags), r#""family,organization,64""#);
    assert_eq!(read::<Flags<Audience>>(&json::to_string(&flags)), flags);
    assert_eq!(flags.bits(), Some(73));
    let all: Flags<Audience> = read("-1");
    assert_eq!(all.bits(), Some(-1));
    assert_eq!(all.len(), 4);
}

#[test]
fn unknown_members_are_kept() {
    let flags: Flags<Audience> = round_trip(r#""family,aliens,me""#);
    assert_eq!(flags.as_slice(), [Family, other("aliens"), Me]);
    assert_eq!(flags.bits(), None);
    for text in [
        r#""""#,
        r#"",""#,
        r#""family,""#,
        r#""x\"y,z""#,
        r#""1.5,family""#,
    ] {
        let flags: Flags<Audience> = json::from_str(text).unwrap();
        assert_eq!(
            json::from_str::<Flags<Audience>>(&json::to_string(&flags)).unwrap(),
            flags
        );
    }
    assert_eq!(round_trip::<Flags<Audience>>(r#""family,""#).len(), 2);
}

#[test]
fn unknown_members_are_errors_where_none_are_kept() {
    refused::<Flags<Access>>(
        r#""read, fly""#,
        r#"expected example.access (read, write, readWrite, execute), found "fly" at line 1 column 1"#,
    );
    refused::<Flags<Access>>(
        "9",
        r#"expected example.access (read, write, readWrite, execute), found "8" at line 1 column 1"#,
    );
    refused::<Flags<Access>>(
        r#""""#,
        r#"expected example.access (read, write, readWrite, execute), found "" at line 1 column 1"#,
    );
    refused::<File>(
        "{\"id\":1,\"access\":1,\n\"history\":[\"read\",[]]}",
        "history[1]: expected example.access, found an array at line 2 column 19",
    );
    refused::<Flags<Access>>(
        "1.0",
        r#"expected example.access (read, write, readWrite, execute), found "1.0" at line 1 column 1"#,
    );
    for reading in [Reading::service(), Reading::strict()] {
        let text = r#"{"id":1,"access":"read","audiences":"family,aliens"}"#;
        let error = reading.from_str::<File>(text).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Member);
        assert_eq!(
            error.to_string(),
            r#"audiences: expected example.audience (me, family, contacts, organization), found "aliens" at line 1 column 37"#
        );
        reading.from_str::<Flags<Audience>>("64").unwrap_err();
        assert_eq!(
            reading.from_str::<Flags<Audience>>("8").unwrap(),
            Flags::from(Organization)
        );
    }
}

#[test]
fn the_empty_set_is_the_value_zero() {
    assert_eq!(json::to_string(&Flags::<Audience>::new()), r#""me""#);
    assert_eq!(Flags::<Audience>::default().to_string(), "me");
    assert_eq!(round_trip::<Flags<Access>>("0"), Flags::new());
    assert_eq!(Flags::<Access>::new().to_string(), "0");
    assert_eq!(Flags::<Access>::new().bits(), Some(0));
}

#[test]
fn is_a_set() {
    let mut flags = Flags::new();
    assert!(flags.is_empty() && flags.iter().next().is_none());
    assert!(flags.insert(Contacts));
    assert!(flags.insert(Family));
    assert!(!flags.insert(Contacts));
    assert!(flags.insert(other("aliens")));
    assert!(!flags.insert(other("aliens")));
    assert_eq!(flags.len(), 3);
    assert!(flags.contains(&Family) && flags.contains(&other("aliens")));
    assert!(!flags.contains(&Me) && !flags.contains(&other("robots")));
    assert_eq!(
        flags.iter().cloned().collect::<Vec<_>>(),
        [Contacts, Family, other("aliens")]
    );
    assert!(flags.remove(&Contacts));
    assert!(!flags.remove(&Contacts));
    assert!(flags.remove(&other("aliens")));
    assert_eq!(flags, Flags::from(Family));
    assert!(flags.remove(&Family));
    assert!(flags.is_empty());
    assert_eq!(format!("{:?}", Flags::from([Family, Me])), "{Family, Me}");
}

#[test]
fn known_members_under_unknown_names_are_themselves() {
    assert_eq!(Flags::from(other("family")), Flags::from(Family));
    assert_eq!(Flags::from(other("9")), Flags::from([Family, Organization]));
    assert_eq!(Flags::from(other("family, me")), Flags::from([Me, Family]));
    let flags = Flags::from([Family, Organization]);
    assert!(flags.contains(&other("org")) && flags.contains(&other("8")));
    assert!(!flags.contains(&other("family,me")));
    let mut flags = flags;
    assert!(flags.remove(&other("family")));
    assert_eq!(flags, Flags::from(Organization));
}

#[test]
fn equality_does_not_see_the_order() {
    let (one, two) = (
        Flags::from([Me, Family, other("x")]),
        Flags::from([other("x"), Me, Family]),
    );
    assert_eq!(one, two);
    assert_eq!(HashSet::from([one.clone(), two]).len(), 1);
    assert_ne!(one, Flags::from([Me, Family]));
    assert_ne!(Flags::from([Me, Family]), Flags::from([Me, Contacts]));
    let by_rule = HashMap::from([(
        Rule {
            access: Access::Read.into(),
        },
        1,
    )]);
    assert_eq!(
        by_rule[&Rule {
            access: Flags::from([Access::Read])
        }],
        1
    );
}

#[test]
fn is_parsed_from_text() {
    assert_eq!(
        "write, read".parse(),
        Ok(Flags::from([Access::Read, Access::Write]))
    );
    assert_eq!("3".parse(), Ok(Flags::from(Access::ReadWrite)));
    let error = "fly".parse::<Flags<Access>>().unwrap_err();
    assert_eq!(error.to_string(), "not a valid example.access");
}

#[test]
fn stands_in_entities_and_requests() {
    let text = r##"{"@odata.type":"#example.file","id":1,"audiences":"me,x","access":"read","history":["write",0]}"##;
    let file: File = round_trip(text);
    assert_eq!(file.history, [Flags::from(Access::Write), Flags::new()]);
    let create = FileCreate {
        id: 1,
        audiences: Some(Flags::from([Family, Me])),
        access: Access::Write.into(),
        history: Vec::new(),
    };
    assert_eq!(
        serde_json::to_string(&create).unwrap(),
        r##"{"@odata.type":"#example.file","id":1,"audiences":"family,me","access":"write","history":[]}"##
    );
    let mut reordered = file.clone();
    reordered.audiences = Some(Flags::from([other("x"), Me]));
    assert!(FileUpdate::between(&file, &reordered).is_empty());
    let new = File {
        audiences: None,
        access: Access::Execute.into(),
        ..file.clone()
    };
    let update = FileUpdate::between(&file, &new);
    assert_eq!(
        json::to_string(&update),
        r##"{"@odata.type":"#example.file","audiences":null,"access":"execute"}"##
    );
    let nulls = Format::response().nulls(Nulls::Include).to_string(&new);
    assert!(nulls.contains(r#""audiences":null"#), "{nulls}");
}

#[test]
fn many_unknown_members_take_no_quadratic_time() {
    let list: Vec<String> = (0..200_000).map(|number| format!("x{number}")).collect();
    let text = format!("\"{0},{0}\"", list.join(","));
    let start = std::time::Instant::now();
    let flags: Flags<Audience> = json::from_str(&text).unwrap();
    assert_eq!(flags.len(), list.len());
    assert_eq!(flags, flags.clone());
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}

odata_tests::laws! {
    file: File { create FileCreate, update FileUpdate, split FileCreate, }
}
