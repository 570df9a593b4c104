//! A property, or a control information, in either spelling, stands once.

use odata_core::json::ErrorKind;
use odata_core::{Annotated, Collection};

use crate::check::{read, refused};
use crate::models::{Branch, Everything, PersonInterestCreate, PersonInterestUpdate, Place};

#[test]
fn of_one_name_are_refused() {
    for (members, path) in [
        (r#""name":"","name":"""#, "name"),
        (r#""name":"","title":"""#, "name"),
        (r#""label":"","title":"""#, "name"),
        (r#""title":"","name":"""#, "name"),
        (r#""name":"","\u006eame":"""#, "name"),
        (r#""name":"","price":null,"price":null"#, "price"),
        (r#""name":"","new":1,"new":1"#, "new"),
        (r#""name":"","new":1,"n\u0065w":1"#, "new"),
        (r#""name":"","@x.y":1,"@x.y":1"#, "@x.y"),
        (
            r#""name":"","@odata.etag":"","@odata.etag":"""#,
            "@odata.etag",
        ),
        (r#""name":"","@odata.etag":"","@etag":"""#, "@etag"),
        (r#""name":"","@etag":"","@odata.etag":"""#, "@odata.etag"),
        (
            r#""name":"","parent@odata.navigationLink":"","parent@navigationLink":"""#,
            "parent@navigationLink",
        ),
        (
            r#""name":"","new@odata.type":"","new":1,"new@type":"""#,
            "new@type",
        ),
        (r#""name":"","title@x.y":1,"name@x.y":2"#, "name@x.y"),
        (r#""title@x.y":1,"name":"","label@x.y":2"#, "label@x.y"),
        (
            r#""name":"","@a.a":0,"@a.b":0,"@a.c":0,"name@odata.type":"","@a.e":0,"@a.f":0,"@a.g":0,"title@type":"""#,
            "title@type",
        ),
        (
            r#""name":"","@a.a":0,"@a.b":0,"@a.c":0,"@a.d":0,"@a.e":0,"@a.f":0,"@a.g":0,"@a.h":0,"@a.d":0,"@a.b":0"#,
            "@a.d",
        ),
    ] {
        let text = format!(r#"{{"id":1,{members}}}"#);
        let error = refused::<Everything>(&text);
        assert_eq!(
            (error.kind(), &*error.path()),
            (ErrorKind::Duplicate, path),
            "{text}"
        );
        assert_eq!(error.expected(), "one value");
        assert_eq!(error.found(), "a second");
        let error = refused::<Annotated<Everything>>(&text);
        assert_eq!(
            (error.kind(), &*error.path()),
            (ErrorKind::Duplicate, path),
            "{text}"
        );
        let text = format!(r#"{{"value":[{text}]}}"#);
        let error = refused::<Collection<Everything>>(&text);
        assert_eq!(error.path(), format!("value[0].{path}"), "{text}");
    }
}

#[test]
fn are_refused_where_nothing_keeps_them() {
    for members in [
        r#""new":1,"new":2"#,
        r#""@x.y":1,"@x.y":2"#,
        r#""@odata.id":"","@id":"""#,
        r#""length@x.y":1,"length@x.y":2"#,
        r#""a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1,"h":1,"c":1"#,
    ] {
        let text = format!(r#"{{"id":"1",{members}}}"#);
        assert_eq!(
            refused::<Branch>(&text).kind(),
            ErrorKind::Duplicate,
            "{text}"
        );
    }
    let twice = r#"{"id":"1","id":"2"}"#;
    assert_eq!(
        refused::<PersonInterestCreate>(twice).kind(),
        ErrorKind::Duplicate
    );
    assert_eq!(
        refused::<PersonInterestUpdate>(twice).kind(),
        ErrorKind::Duplicate
    );
    let twice = r#"{"description":null,"description":"x"}"#;
    assert_eq!(
        refused::<PersonInterestUpdate>(twice).kind(),
        ErrorKind::Duplicate
    );
}

#[test]
fn are_told_from_what_only_looks_alike() {
    read::<Everything>(
        r#"{"id":1,"name":"","names":[],"Name":1,"name@x.y":1,"@x.y":1,"@odata.x.y":1,"xodata.etag":1,"@odata.etag":"",
            "etag":1,"names@x.y":1,"x":{"a":1,"a":2},"y":[{"id":1},{"id":1}]}"#,
    );
    read::<Place>(r#"{"city":"","inner":{"city":"","inner":{"city":""}}}"#);
}

/// The first of several is reported, wherever they stand.
#[test]
fn are_reported_in_the_order_of_the_text() {
    for count in [3, 40] {
        let keys = |letter: char| {
            (0..count)
                .map(|at| format!(r#","{letter}{at}":0"#))
                .collect::<String>()
        };
        let text = format!(
            r#"{{"id":"1"{}{}{}}}"#,
            keys('b'),
            keys('a'),
            r#","a1":0,"b0":0"#
        );
        let error = refused::<Branch>(&text);
        assert_eq!(error.path(), "a1");
        assert_eq!(
            error.position().unwrap().offset,
            text.rfind(r#""a1""#).unwrap()
        );
    }
}
