//! What a service forgives and what it refuses, at each level: own and inherited properties, in complex values,
//! in collections and in entities that are inserted.

use std::fmt::Debug;

use odata_core::json::{ErrorKind, ReadValue, Reading};
use odata_core::{ODataComplex, ODataEntity, ODataEnum, inherits};

use crate::model::NS;

#[derive(Clone, Copy, Debug, PartialEq, Eq, ODataEnum)]
#[odata(namespace = NS)]
enum Tone {
    Soft,
    Loud,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, abstract)]
struct Ground {
    #[odata(key)]
    code: String,
    tone: Option<Tone>,
    #[odata(computed)]
    stamp: Option<String>,
}

#[inherits(Ground)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, abstract)]
struct First {
    first_tone: Option<Tone>,
    #[odata(computed)]
    first_stamp: Option<String>,
}

#[inherits(First)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS)]
struct Second {
    second_tone: Option<Tone>,
    #[odata(computed)]
    second_stamp: Option<String>,
}

#[inherits(Second)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS)]
struct Third {
    third_tone: Option<Tone>,
    #[odata(computed)]
    third_stamp: Option<String>,
    plain: Option<Plain>,
    plains: Vec<Plain>,
    #[odata(computed_default)]
    sent: Option<Sent>,
    #[odata(computed_default)]
    merged: Option<Merged>,
    #[odata(navigation)]
    next: Option<Box<Third>>,
    #[odata(navigation)]
    others: Vec<Other>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = Ground)]
enum Other {
    Second(Second),
    Third(Box<Third>),
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NS)]
struct Plain {
    tone: Option<Tone>,
    #[odata(navigation)]
    to: Vec<Second>,
    #[odata(navigation)]
    to_one: Option<Box<Second>>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NS, shapes(create))]
struct Sent {
    tone: Option<Tone>,
    #[odata(computed)]
    stamp: Option<String>,
    within: Option<Merged>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NS, shapes(create, update))]
struct Merged {
    tone: Option<Tone>,
    #[odata(computed)]
    stamp: Option<String>,
    plain: Option<Plain>,
}

/// The places within a body, each with what stands before and behind its members, and its path.
const PLACES: &[(&str, &str, &str)] = &[
    ("{", "}", ""),
    (r#"{"plain":{"#, "}}", "plain."),
    (r#"{"plains":[{},{"#, "}]}", "plains[1]."),
    (r#"{"sent":{"#, "}}", "sent."),
    (r#"{"sent":{"within":{"#, "}}}", "sent.within."),
    (r#"{"merged":{"#, "}}", "merged."),
    (r#"{"merged":{"plain":{"#, "}}}", "merged.plain."),
    (r#"{"next":{"code":"n","#, "}}", "next."),
    (r#"{"next":{"code":"n","merged":{"#, "}}}", "next.merged."),
    (
        r#"{"next":{"code":"n","next":{"code":"m","#,
        "}}}",
        "next.next.",
    ),
    (
        r##"{"others":[{"@odata.type":"#test.shapes.second","code":"o","##,
        "}]}",
        "others[0].",
    ),
    (
        r##"{"others":[{"code":"o","@odata.type":"#test.shapes.third","plains":[{"##,
        "}]}]}",
        "others[0].plains[0].",
    ),
];

/// The levels that a place has properties of.
fn levels(path: &str) -> &'static [&'static str] {
    match path.rsplit_once('.').map_or("", |(path, _)| path) {
        "" | "next" | "next.next" => &["", "first", "second", "third"],
        "others[0]" => &["", "first", "second"],
        _ => &[""],
    }
}

/// A property of a level: `tone`, `firstTone`.
fn property(level: &str, of: &str) -> String {
    if level.is_empty() {
        return of.to_owned();
    }
    let (letter, rest) = of.split_at(1);
    format!("{level}{}{rest}", letter.to_uppercase())
}

/// Reads a body in a place, as the create and as the update.
fn read_both(
    reading: Reading,
    (before, after, _): (&str, &str, &str),
    members: &str,
    check: impl Fn(&str, Result<String, (ErrorKind, String)>),
) {
    let body = format!("{before}{members}{after}");
    let joint = if body == "{}" { "" } else { "," };
    let create = format!(r#"{{"code":"c"{joint}{}"#, &body[1..]);
    check(&create, read::<ThirdCreate>(reading, &create));
    check(&body, read::<ThirdUpdate>(reading, &body));
}

fn read<C>(reading: Reading, body: &str) -> Result<String, (ErrorKind, String)>
where
    C: for<'de> ReadValue<'de> + Debug,
{
    let read = reading.from_str::<C>(body);
    read.map(|value| format!("{value:?}"))
        .map_err(|error| (error.kind(), error.path()))
}

const OF_SERVICES: [Reading; 2] = [Reading::service(), Reading::strict()];

#[test]
fn a_member_that_the_service_does_not_know_is_refused() {
    for &place in PLACES {
        for level in levels(place.2) {
            let name = property(level, "tone");
            let path = format!("{}{name}", place.2);
            for reading in OF_SERVICES {
                read_both(
                    reading,
                    place,
                    &format!(r#""{name}":"shrill""#),
                    |body, read| {
                        assert_eq!(read, Err((ErrorKind::Member, path.clone())), "{body}");
                    },
                );
                read_both(
                    reading,
                    place,
                    &format!(r#""{name}":"loud""#),
                    |body, read| {
                        assert!(read.expect(body).contains("Loud"), "{body}");
                    },
                );
            }
        }
    }
}

#[test]
fn what_is_not_declared_is_refused() {
    for &place in PLACES {
        let path = format!("{}tune", place.2);
        for reading in OF_SERVICES {
            read_both(reading, place, r#""tune":1"#, |body, read| {
                assert_eq!(read, Err((ErrorKind::Undeclared, path.clone())), "{body}");
            });
        }
        read_both(Reading::client(), place, r#""tune":1"#, |body, read| {
            assert!(read.is_ok(), "{body}");
        });
        for reading in OF_SERVICES {
            read_both(reading, place, r#""@a.b":1,"tone@a.b":1"#, |body, read| {
                assert!(read.is_ok(), "{body}: {read:?}");
            });
        }
    }
}

/// A link that a service loses is no better than a property.
#[test]
fn what_binds_or_changes_no_navigation_property_is_refused() {
    for &place in PLACES {
        for key in [
            "tone@odata.bind",
            "tone@bind",
            "tune@odata.bind",
            "tune@bind",
            "tone@odata.delta",
            "tone@delta",
            "tune@delta",
        ] {
            let path = format!("{}{key}", place.2);
            let member = format!(r#""{key}":"Things(1)""#);
            for reading in OF_SERVICES {
                read_both(reading, place, &member, |body, read| {
                    assert_eq!(read, Err((ErrorKind::Undeclared, path.clone())), "{body}");
                });
            }
            read_both(Reading::client(), place, &member, |body, read| {
                assert!(!read.expect(body).contains("Things"), "{body}");
            });
        }
    }
}

/// No request holds what changed of related entities, and a complex value that stands as it is leads to none.
#[test]
fn changes_of_related_entities_are_refused() {
    for &place in PLACES {
        let links: &[&str] = match place.2.rsplit_once('.').map_or("", |(path, _)| path) {
            path if path.ends_with("plain") || path.contains("plains[") => &["to", "toOne"],
            "" | "next" | "next.next" => &["others", "next"],
            _ => continue,
        };
        for (link, term) in links
            .iter()
            .flat_map(|link| [(link, "delta"), (link, "odata.delta")])
        {
            let path = format!("{}{link}@{term}", place.2);
            for value in [r#"[{"code":"evil"}]"#, "[]", "null"] {
                let members = format!(r#""{link}@{term}":{value}"#);
                for reading in OF_SERVICES {
                    read_both(reading, place, &members, |body, read| {
                        let (_, refused) = read.expect_err(body);
                        assert_eq!(refused, path, "{body}");
                    });
                }
                read_both(Reading::client(), place, &members, |body, read| {
                    assert!(!read.expect(body).contains("evil"), "{body}");
                });
            }
        }
    }
}

/// What OData 4.0 says of a removed entity (*JSON* 4.0, 14.4) is no body of a request either.
#[test]
fn an_entity_that_is_gone_is_refused() {
    const GONE: &str =
        r##""@odata.context":"https://host/$metadata#Thirds/$deletedEntity","reason":"deleted""##;
    for &place in PLACES {
        let path = place.2.rsplit_once('.').map_or("", |(path, _)| path);
        let is_entity = matches!(path, "" | "next" | "next.next" | "others[0]");
        for reading in OF_SERVICES {
            read_both(reading, place, GONE, |body, read| {
                let (_, refused) = read.expect_err(body);
                let key = if is_entity {
                    "@odata.context"
                } else {
                    "reason"
                };
                assert_eq!(refused, format!("{}{key}", place.2), "{body}");
            });
        }
    }
}

/// Nor is it what a navigation property is bound to, whoever reads it.
#[test]
fn an_entity_that_is_gone_is_not_bound() {
    const SAID: [&str; 3] = [
        r#""@removed":{}"#,
        r##""@odata.context":"$metadata#Thirds/$deletedEntity""##,
        r##""@context":"$metadata#Thirds/$deletedEntity""##,
    ];
    let refused = |said: &str| {
        let one = format!(r#"{{{said},"@odata.id":"Thirds('a')"}}"#);
        let late = format!(r#"{{"@odata.id":"Thirds('a')",{said}}}"#);
        [one, late].into_iter().flat_map(|gone| {
            [
                (format!(r#"{{"code":"c","next":{gone}}}"#), "next"),
                (format!(r#"{{"code":"c","others":[{gone}]}}"#), "others[0]"),
            ]
        })
    };
    for (body, path) in SAID.into_iter().flat_map(refused) {
        for reading in [Reading::client(), Reading::service()] {
            let expected = Err((ErrorKind::Value, path.to_owned()));
            assert_eq!(read::<ThirdCreate>(reading, &body), expected, "{body}");
            assert_eq!(read::<ThirdUpdate>(reading, &body), expected, "{body}");
        }
    }
}

#[test]
fn what_the_server_assigns_is_passed_over_or_refused() {
    for &place in PLACES {
        if place.2.ends_with("plain.") || place.2.contains("plains[") {
            continue;
        }
        for level in levels(place.2) {
            let name = property(level, "stamp");
            let members = format!(r#""{name}":"evil""#);
            for reading in [Reading::client(), Reading::service()] {
                read_both(reading, place, &members, |body, read| {
                    assert!(!read.expect(body).contains("evil"), "{body}");
                });
            }
            let path = format!("{}{name}", place.2);
            read_both(Reading::strict(), place, &members, |body, read| {
                assert_eq!(
                    read,
                    Err((ErrorKind::ServerAssigned, path.clone())),
                    "{body}"
                );
            });
        }
    }
}

#[test]
fn a_key_is_passed_over_or_refused_in_an_update() {
    for reading in [Reading::client(), Reading::service()] {
        let read: ThirdUpdate = reading.from_str(r#"{"code":"evil"}"#).unwrap();
        assert!(read.is_empty());
    }
    let refused = read::<ThirdUpdate>(Reading::strict(), r#"{"code":"evil"}"#);
    assert_eq!(refused, Err((ErrorKind::ServerAssigned, "code".to_owned())));
    // What is inserted is new, and has one.
    let read: ThirdUpdate = Reading::strict()
        .from_str(r#"{"next":{"code":"n"}}"#)
        .unwrap();
    assert!(format!("{read:?}").contains(r#"code: "n""#));
}

odata_tests::laws! {
    second: Second { create SecondCreate, any OtherCreate, update SecondUpdate, split SecondCreate, }
    third: Third { create ThirdCreate, any OtherCreate, update ThirdUpdate, split ThirdCreate, }
    sent: Sent { create SentCreate, }
    merged: Merged { create MergedCreate, update MergedUpdate, }
}
