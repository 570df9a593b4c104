//! Updates of values of an open base's types, and of what is beside an annotated value.

use odata_core::json::{self, Format, Metadata};
use odata_core::{Annotated, Derived, DynamicProperties, ODataComplex, ODataEntity, inherits};

use crate::model::NS;

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NS)]
struct Dot {
    at: Option<i32>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NS, open)]
struct Label {
    text: Option<String>,
    #[odata(dynamic)]
    more: DynamicProperties,
}

#[inherits(Label)]
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NS, open)]
struct Tag {
    l: Option<i32>,
}

/// The base is open, so that it has what is undeclared.
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(base = Label)]
enum AnyLabel {
    Label(Label),
    Tag(Tag),
    #[odata(other)]
    Other(Derived<Label>),
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS)]
struct Mark {
    #[odata(key)]
    id: i64,
    #[odata(computed_default)]
    dot: Option<Annotated<Dot>>,
    label: Option<AnyLabel>,
}

#[test]
fn what_is_gone_is_null_once_where_the_base_is_open() {
    const LABELS: [&str; 6] = [
        r##"{"@odata.type":"#test.shapes.label","x":1}"##,
        r##"{"@odata.type":"#test.shapes.tag","l":1,"x":1}"##,
        r##"{"@odata.type":"#test.shapes.tag","l":1,"y":{"a":1}}"##,
        r##"{"@odata.type":"#x.y","l":"k","y":{"b":1}}"##,
        r##"{"@odata.type":"#x.y","y":{"c":1}}"##,
        r##"{"@odata.type":"#x.z","y":{"d":1}}"##,
    ];
    let mark = |label: &str| -> Mark {
        json::from_str(&format!(r#"{{"id":1,"label":{label}}}"#)).unwrap()
    };
    let minimal = Format::default().metadata(Metadata::Minimal);
    for (old, new) in LABELS.iter().flat_map(|old| LABELS.map(|new| (old, new))) {
        let sent = minimal.to_string(&MarkUpdate::between(&mark(old), &mark(new)));
        let read: MarkUpdate = json::from_str(&sent).unwrap();
        let mut patched = mark(old);
        read.apply(&mut patched);
        assert_eq!(patched, mark(new), "{sent}");
    }
    let sent = MarkUpdate::between(&mark(LABELS[1]), &mark(LABELS[4]));
    let body = r##"{"label":{"@odata.type":"#x.y","text":null,"x":null,"l":null,"y":{"c":1}}}"##;
    assert_eq!(minimal.to_string(&sent), body);
}

#[test]
fn what_is_beside_an_annotated_value_is_in_no_request() {
    let mark =
        |dot: &str| -> Mark { json::from_str(&format!(r#"{{"id":1,"dot":{dot}}}"#)).unwrap() };
    let (old, new) = (
        mark(r#"{"at":1,"l":3}"#),
        mark(r#"{"at":2,"m":3,"@n.a":3}"#),
    );
    let update = MarkUpdate::between(&old, &mark(r#"{"at":1,"m":3,"@n.a":3}"#));
    assert!(update.is_empty(), "{update:?}");
    let update = MarkUpdate::between(&old, &new);
    let minimal = Format::default().metadata(Metadata::Minimal);
    assert_eq!(minimal.to_string(&update), r#"{"dot":{"at":2}}"#);
    let mut patched = old;
    update.apply(&mut patched);
    assert_eq!(patched, mark(r#"{"at":2,"l":3}"#));
}

odata_tests::laws! {
    mark: Mark { create MarkCreate, change MarkUpdate, split MarkCreate, }
}
