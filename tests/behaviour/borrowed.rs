//! Types that borrow from the text, and types that are generic.

use std::borrow::Cow;

use odata_core::json::{self, ErrorKind};
use odata_core::{Collection, ODataComplex, ODataEntity, inherits};

use crate::models::Place;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "test", shapes())]
struct Named<'a> {
    #[odata(key)]
    id: &'a str,
    title: Cow<'a, str>,
    note: Option<&'a str>,
    notes: Vec<Cow<'a, str>>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "test", shapes())]
struct Titled<'a> {
    #[odata(base)]
    named: Named<'a>,
    subtitle: Option<Cow<'a, str>>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "test")]
struct Pair<L, R> {
    left: L,
    right: Option<R>,
    more: Vec<R>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "test")]
struct Held<'a, T> {
    name: &'a str,
    value: T,
}

/// Whether a text is a slice of another.
fn is_within(part: &str, whole: &str) -> bool {
    whole.as_bytes().as_ptr_range().contains(&part.as_ptr())
}

#[test]
fn texts_without_escapes_are_slices_of_the_input() {
    let text =
        r#"{"id":"é1","title":"plain","note":"n","notes":["a","\u0062"],"subtitle":"ünder"}"#;
    let titled: Titled<'_> = json::from_str(text).unwrap();
    assert_eq!(
        (titled.id, &*titled.title, titled.note),
        ("é1", "plain", Some("n"))
    );
    assert!(is_within(titled.id, text) && is_within(titled.note.unwrap(), text));
    for borrowed in [
        &titled.title,
        &titled.notes[0],
        titled.subtitle.as_ref().unwrap(),
    ] {
        assert!(
            matches!(borrowed, Cow::Borrowed(part) if is_within(part, text)),
            "{borrowed}"
        );
    }
    assert!(matches!(&titled.notes[1], Cow::Owned(owned) if owned == "b"));
    let bytes = text.as_bytes();
    let again: Titled<'_> = json::from_slice(bytes).unwrap();
    assert_eq!(again, titled);
    assert_eq!(serde_json::from_str::<Titled<'_>>(text).unwrap(), titled);
    let again: Titled<'_> = serde_json::from_slice(bytes).unwrap();
    assert!(again == titled && is_within(again.id, text));
    assert_eq!(
        json::from_str::<Titled<'_>>(&json::to_string(&titled)).unwrap(),
        titled
    );
}

#[test]
fn escapes_cannot_be_borrowed() {
    let error = json::from_str::<Named<'_>>(r#"{"id":"a\n","title":""}"#).unwrap_err();
    assert_eq!(
        error.to_string(),
        "id: expected Edm.String without escapes, as `&str` has it (`Cow<str>` takes any), found string \"a\\n\" at line 1 column 7"
    );
    let titled: Named<'_> = json::from_str(r#"{"id":"","title":"a\n"}"#).unwrap();
    assert_eq!(titled.title, "a\n");
}

/// Where serde hands on no text, there is nothing to borrow from; owning types have no such limit.
#[test]
fn serde_has_not_always_a_text_to_borrow_from() {
    let value = serde_json::json!({"id": "1", "title": ""});
    let error = <Named<'_> as serde::Deserialize>::deserialize(&value).unwrap_err();
    assert_eq!(
        error.to_string(),
        "expected JSON text that can be borrowed from, found another input"
    );
    assert_eq!(
        serde_json::from_value::<Place>(serde_json::json!({"city": "c"}))
            .unwrap()
            .city,
        "c"
    );
}

#[test]
fn generic_types_read_what_they_are_made_of() {
    let text = r#"{"left":1,"right":"r","more":["é","f"]}"#;
    let pair: Pair<i32, String> = json::from_str(text).unwrap();
    assert_eq!(
        pair,
        Pair {
            left: 1,
            right: Some("r".into()),
            more: vec!["é".into(), "f".into()]
        }
    );
    assert_eq!(
        serde_json::from_str::<Pair<i32, String>>(text).unwrap(),
        pair
    );
    let borrowed: Pair<i64, &str> = json::from_str(text).unwrap();
    assert!(is_within(borrowed.more[0], text));
    let nested: Pair<Pair<bool, u8>, Held<'_, Vec<Option<f64>>>> =
        json::from_str(r#"{"left":{"left":true},"more":[{"name":"n","value":[1,null]}]}"#).unwrap();
    assert_eq!(nested.more[0].value, [Some(1.0), None]);
    let held: Held<'_, Place> = json::from_str(r#"{"name":"n","value":{"city":"c"}}"#).unwrap();
    assert_eq!((held.name, &*held.value.city), ("n", "c"));
    let held: Held<'_, Cow<'_, str>> = json::from_str(r#"{"name":"n","value":"v"}"#).unwrap();
    assert!(matches!(held.value, Cow::Borrowed("v")));
    let error = json::from_str::<Pair<u8, u8>>(r#"{"left":1,"more":[1,256]}"#).unwrap_err();
    assert_eq!(
        error.to_string(),
        "more[1]: expected Edm.Byte, found number 256 at line 1 column 21"
    );
    assert_eq!(error.kind(), ErrorKind::Value);
}

#[test]
fn collections_of_borrowing_types_borrow() {
    let text = r#"{"value":[{"id":"1","title":"t"},{"id":"2","title":"u"}]}"#;
    let all: Collection<Named<'_>> = json::from_str(text).unwrap();
    assert!(
        all.value
            .iter()
            .all(|named| is_within(named.id, text) && is_within(&named.title, text))
    );
}

/// A base with a lifetime, injected.
#[inherits(Named<'a>)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "test", shapes())]
struct Injected<'a> {
    extra: Option<&'a str>,
}

#[test]
fn an_injected_base_borrows() {
    let text = r#"{"id":"1","title":"t","extra":"x"}"#;
    let value: Injected<'_> = json::from_str(text).unwrap();
    assert!(is_within(value.id, text) && is_within(value.extra.unwrap(), text));
}
