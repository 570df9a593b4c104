use odata_core::json::{self, ErrorKind, Reading};
use odata_core::model::Type;
use odata_core::{Flags, ODataComplex, ODataEnum, ODataType};

use crate::{read, refused, round_trip};

#[derive(Clone, Debug, PartialEq, Eq, Hash, ODataEnum)]
#[odata(namespace = "example")]
enum Color {
    Red,
    #[odata(value = 4, alias = "lime", alias = "emerald")]
    Green,
    DeepBlue,
    #[odata(rename = "BLACK")]
    Black,
    #[odata(other)]
    Other(String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ODataEnum)]
#[odata(
    namespace = "example",
    name = "State",
    rename_all = "PascalCase",
    ignore_case
)]
enum State {
    Done = 2,
    NotDone = -1,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Paint {
    color: Color,
    spare: Option<Color>,
    more: Vec<Color>,
    states: Vec<State>,
}

#[test]
fn describes_itself() {
    let Type::Enumeration(color) = Color::TYPE else {
        panic!("{:?}", Color::TYPE)
    };
    assert_eq!(color.qualified_name, "example.color");
    let members: Vec<_> = color
        .members
        .iter()
        .map(|member| (member.name, member.value))
        .collect();
    assert_eq!(
        members,
        [("red", 0), ("green", 4), ("deepBlue", 5), ("BLACK", 6)]
    );
    assert!(!color.is_flags && !color.ignore_case);
    let state = State::ENUM_TYPE;
    assert_eq!(state.qualified_name, "example.State");
    let members: Vec<_> = state
        .members
        .iter()
        .map(|member| (member.name, member.value))
        .collect();
    assert_eq!(members, [("Done", 2), ("NotDone", -1)]);
    assert!(state.ignore_case);
}

#[test]
fn members_are_read_by_name_and_written() {
    for (text, color) in [
        (r#""red""#, Color::Red),
        (r#""green""#, Color::Green),
        (r#""deepBlue""#, Color::DeepBlue),
        (r#""BLACK""#, Color::Black),
    ] {
        assert_eq!(round_trip::<Color>(text), color);
    }
    for text in [r#""lime""#, r#""emerald""#, r#""gr\u0065en""#] {
        assert_eq!(read::<Color>(text), Color::Green);
    }
}

#[test]
fn numeric_values_are_their_members() {
    for text in ["4", r#""4""#, r#""+4""#, r#""04""#] {
        assert_eq!(read::<Color>(text), Color::Green);
    }
    assert_eq!(read::<Color>("0"), Color::Red);
    assert_eq!(read::<State>("-1"), State::NotDone);
}

#[test]
fn unknown_members_are_kept() {
    for name in ["purple", "Red", "black", "", "a,b", "x\\\"y", "1.5"] {
        let text = format!("\"{name}\"");
        assert!(
            matches!(round_trip::<Color>(&text), Color::Other(_)),
            "{name}"
        );
    }
    assert_eq!(round_trip::<Color>("17"), Color::Other("17".into()));
    assert_eq!(
        round_trip::<Color>("-9223372036854775808"),
        Color::Other(i64::MIN.to_string())
    );
}

#[test]
fn only_what_json_spells_as_a_number_is_written_as_one() {
    for text in ["+17", "017", "-0", "1e2", " 17", "9223372036854775808"] {
        let json = json::to_string(&Color::Other(text.into()));
        assert_eq!(json, format!("\"{text}\""));
    }
}

#[test]
fn case_does_not_matter_where_the_type_says_so() {
    for text in [r#""Done""#, r#""done""#, r#""DONE""#] {
        assert_eq!(read::<State>(text), State::Done);
    }
    assert_eq!(json::to_string(&State::NotDone), r#""NotDone""#);
}

#[test]
fn unknown_members_are_errors_where_none_are_kept() {
    refused::<State>(
        r#""Undone""#,
        r#"expected example.State (Done, NotDone), found "Undone" at line 1 column 1"#,
    );
    refused::<State>(
        " 7",
        r#"expected example.State (Done, NotDone), found "7" at line 1 column 2"#,
    );
    refused::<Paint>(
        "{\"color\": \"red\",\n  \"states\": [\"Done\", \"x\"]}",
        r#"states[1]: expected example.State (Done, NotDone), found "x" at line 2 column 22"#,
    );
    let error = json::from_str::<State>(r#""x""#).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Member);
}

#[test]
fn services_refuse_members_that_they_do_not_have() {
    for reading in [Reading::service(), Reading::strict()] {
        let error = reading
            .from_str::<Paint>(r#"{"color":"red","spare":"purple"}"#)
            .unwrap_err();
        assert_eq!(
            error.to_string(),
            r#"spare: expected example.color (red, green, deepBlue, BLACK), found "purple" at line 1 column 24"#
        );
        assert_eq!(error.kind(), ErrorKind::Member);
        assert_eq!(reading.from_str::<Color>("4").unwrap(), Color::Green);
        reading.from_str::<Color>("17").unwrap_err();
    }
}

#[test]
fn other_values_are_none() {
    refused::<Color>(
        "true",
        "expected example.color, found true at line 1 column 1",
    );
    refused::<Color>(
        "null",
        "expected example.color, found null at line 1 column 1",
    );
    refused::<Color>(
        "{}",
        "expected example.color, found an object at line 1 column 1",
    );
    refused::<Paint>(
        r#"{"color": ["red"]}"#,
        "color: expected example.color, found an array at line 1 column 11",
    );
    for number in ["1.5", "1.0", "1e2", "9223372036854775808"] {
        let error = json::from_str::<Color>(number).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Member, "{number}");
    }
}

/// An enumeration type of which the schema lists no member; services have such.
#[derive(Clone, Debug, PartialEq, Eq, Hash, ODataEnum)]
#[odata(namespace = "example")]
enum Unlisted {
    #[odata(other)]
    Other(String),
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, ODataEnum)]
#[odata(namespace = "example", flags)]
enum UnlistedFlags {
    #[odata(other)]
    Other(String),
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct OfUnlisted {
    one: Option<Unlisted>,
    many: Vec<Unlisted>,
    flags: Option<Flags<UnlistedFlags>>,
}

#[test]
fn no_member_is_listed() {
    assert!(Unlisted::ENUM_TYPE.members.is_empty());
    let text =
        r##"{"@odata.type":"#example.ofUnlisted","one":"a","many":["b","a"],"flags":"c,d"}"##;
    let value: OfUnlisted = round_trip(text);
    assert_eq!(value.one, Some(Unlisted::Other("a".into())));
}
