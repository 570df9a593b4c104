//! What changed of related entities, within the parts that a delta delivers.

use odata_core::json::{self, ErrorKind, Format, Reading};
use odata_core::{Annotated, Change, Delta, Expanded, ODataEntity};

const NS: &str = "test.delta";

/// The example of the standard (*JSON* 15.2).
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, rename_all = "PascalCase", shapes(create, update, partial))]
struct Customer {
    #[odata(key, rename = "CustomerID")]
    id: String,
    contact_name: Option<String>,
    #[odata(navigation)]
    orders: Vec<Order>,
    #[odata(navigation)]
    open: Option<Vec<Annotated<Order>>>,
    #[odata(navigation)]
    all: Vec<Expanded<Order>>,
    #[odata(navigation)]
    last: Option<Box<Order>>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, rename_all = "PascalCase", shapes(create, update, partial))]
struct Order {
    #[odata(key, rename = "OrderID", alias = "id")]
    id: i64,
    required: Option<String>,
    note: Option<String>,
    #[odata(navigation)]
    lines: Vec<Line>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, shapes(create, update, partial))]
struct Line {
    #[odata(key)]
    order: i64,
    #[odata(key)]
    article: String,
    count: Option<i64>,
}

/// One whose entities are no parts, but wholes.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, shapes(partial))]
struct Holder {
    #[odata(key)]
    id: i64,
    #[odata(navigation)]
    whole: Vec<Whole>,
    #[odata(navigation)]
    one: Option<Box<Whole>>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, shapes())]
struct Whole {
    #[odata(key)]
    id: i64,
    #[odata(navigation)]
    all: Vec<Expanded<Line>>,
}

/// One whose key may be any text.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, shapes(create, partial))]
struct File {
    #[odata(key)]
    id: String,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, shapes(partial))]
struct Folder {
    #[odata(key)]
    id: i64,
    #[odata(navigation)]
    files: Vec<File>,
}

odata_tests::laws! {
    customer: Customer { create CustomerCreate, update CustomerUpdate, partial CustomerPartial, }
    order: Order { create OrderCreate, update OrderUpdate, partial OrderPartial, }
    line: Line { create LineCreate, update LineUpdate, partial LinePartial, }
    holder: Holder { partial HolderPartial, }
    file: File { create FileCreate, partial FilePartial, }
    folder: Folder { partial FolderPartial, }
}

fn customer() -> Customer {
    json::from_str(
        r#"{"CustomerID":"ALFKI","ContactName":"c",
        "Orders":[{"OrderID":10643,"Note":"a","Lines":[{"order":10643,"article":"x","count":1}]},{"OrderID":10692,"Note":"b"}],
        "Open":[{"OrderID":1,"Note":"a"},{"@id":"here","OrderID":2,"Note":"b"}],
        "All":[{"OrderID":1,"Note":"a"},{"@id":"Orders(2)"}],
        "Last":{"OrderID":10643,"Note":"a"}}"#,
    )
    .unwrap()
}

fn part(json: &str) -> CustomerPartial {
    json::from_str(json).unwrap()
}

fn merged(json: &str) -> Customer {
    let mut customer = customer();
    part(json).merge_into(&mut customer).unwrap();
    customer
}

#[track_caller]
fn refused(json: &str) -> (ErrorKind, String) {
    let mut held = customer();
    let error = part(json).merge_into(&mut held).unwrap_err();
    assert_eq!(held, customer(), "{error}");
    (error.kind(), error.path())
}

fn orders(customer: &Customer) -> Vec<(i64, Option<&str>, Option<&str>)> {
    let orders = customer.orders.iter();
    orders
        .map(|order| (order.id, order.note.as_deref(), order.required.as_deref()))
        .collect()
}

#[test]
fn entities_are_added_changed_and_removed() {
    let merged = merged(
        r#"{"CustomerID":"ALFKI","Orders@delta":[
        {"OrderID":11011,"Required":"r"},
        {"OrderID":10692,"Required":"s"},
        {"@removed":{"reason":"changed"},"OrderID":10643},
        {"@removed":{},"OrderID":5}]}"#,
    );
    assert_eq!(
        orders(&merged),
        [(10692, Some("b"), Some("s")), (11011, None, Some("r"))]
    );
    assert_eq!(merged.contact_name.as_deref(), Some("c"));
}

#[test]
fn deltas_nest() {
    let merged = merged(
        r#"{"Orders@odata.delta":[{"OrderID":10643,"Lines@delta":[
        {"article":"x","order":10643,"count":2},{"article":"y","order":10643}]}]}"#,
    );
    let lines = merged.orders[0].lines.iter();
    let lines: Vec<_> = lines.map(|line| (&*line.article, line.count)).collect();
    assert_eq!(lines, [("x", Some(2)), ("y", None)]);
    let new = r#"{"Orders@delta":[{"OrderID":7,"Lines@delta":[{"article":"x","order":7}]}]}"#;
    let merged = self::merged(new);
    assert_eq!(merged.orders[2].lines.len(), 1);
}

/// By its id, which the key is in by convention, in either form, or which stands beside it.
#[test]
fn what_is_removed_is_told_by_its_key_or_its_id() {
    for removed in [
        r#""OrderID":10643"#,
        r#""id":10643"#,
        r#""OrderID":"10643""#,
        r#""@id":"Orders(10643)""#,
        r#""@odata.id":"https://host/Customers('A%2F(B')/Orders(10643)""#,
        r#""@id":"Orders(OrderID=10643)""#,
        r#""@id":"Orders/10643?x=y""#,
        r#""@id":"Orders/%310643""#,
    ] {
        let json = format!(r#"{{"Orders@delta":[{{"@removed":{{}},{removed}}}]}}"#);
        assert_eq!(orders(&merged(&json)), [(10692, Some("b"), None)], "{json}");
    }
    for other in [
        r#""@id":"Orders(7)""#,
        r#""@id":"Orders/7""#,
        r#""OrderID":7"#,
    ] {
        let json = format!(r#"{{"Orders@delta":[{{"@removed":{{}},{other}}}]}}"#);
        assert_eq!(merged(&json), customer(), "{json}");
    }
    let open = merged(r#"{"Open@delta":[{"@removed":{},"@id":"here"}]}"#)
        .open
        .unwrap();
    assert_eq!((open.len(), open[0].id), (1, 1));
    let all =
        merged(r#"{"All@delta":[{"@removed":{},"@id":"Orders(2)"},{"@removed":{},"OrderID":1}]}"#);
    assert_eq!(all.all, []);
    let lines = r#"{"Orders@delta":[{"OrderID":10643,"Lines@delta":[{"@removed":{},"@id":"Lines(article='x',order=10643)"}]}]}"#;
    assert_eq!(merged(lines).orders[0].lines, []);
}

#[test]
fn what_is_changed_is_told_by_an_id_beside_it() {
    let merged = merged(
        r#"{"Open@delta":[{"@id":"here","Required":"r"},{"@id":"Orders(1)","Required":"s"}],
            "All@delta":[{"@id":"Orders(2)"},{"@id":"Orders(3)"}]}"#,
    );
    let open = merged.open.as_ref().unwrap().iter();
    let open: Vec<_> = open
        .map(|order| (order.id, order.note.as_deref(), order.required.as_deref()))
        .collect();
    assert_eq!(open, [(1, Some("a"), Some("s")), (2, Some("b"), Some("r"))]);
    let ids = merged.all.iter().filter_map(Expanded::reference);
    let ids: Vec<_> = ids.map(|reference| &*reference.id).collect();
    assert_eq!(ids, ["Orders(2)", "Orders(3)"]);
}

#[test]
fn what_nothing_tells_is_an_error() {
    for (json, expected) in [
        (
            r#"{"Orders@delta":[{"OrderID":10643},{"Note":"n"}]}"#,
            (ErrorKind::Missing, "Orders@delta[1].OrderID"),
        ),
        (
            r#"{"Orders@delta":[{"@removed":{}}]}"#,
            (ErrorKind::Missing, "Orders@delta[0]"),
        ),
        (
            r#"{"Orders@delta":[{"@removed":{},"@id":"Orders(a=1,b=2)"}]}"#,
            (ErrorKind::Missing, "Orders@delta[0]"),
        ),
        (
            r##"{"Orders@delta":[{"@context":"#Customers/$link","source":"s","relationship":"r","target":"t"}]}"##,
            (ErrorKind::Value, "Orders@delta[0]"),
        ),
        (
            r#"{"Orders@delta":[{"OrderID":10692,"Lines@delta":[{"article":"x"}]}]}"#,
            (ErrorKind::Missing, "Orders@delta[0].Lines@delta[0].order"),
        ),
    ] {
        let (kind, path) = refused(json);
        assert_eq!((kind, &*path), expected);
    }
    let mut held: Holder = json::from_str(r#"{"id":1,"whole":[{"id":1}]}"#).unwrap();
    let whole = |json: &str| -> HolderPartial { json::from_str(json).unwrap() };
    let untold = r#"{"whole@delta":[{"@removed":{}}]}"#;
    let error = whole(untold).merge_into(&mut held).unwrap_err();
    assert_eq!(error.path(), "whole@delta[0]");
    let told = r#"{"whole@delta":[{"id":2},{"id":1}]}"#;
    whole(told).merge_into(&mut held).unwrap();
    let ids: Vec<_> = held.whole.iter().map(|whole| whole.id).collect();
    assert_eq!(ids, [1, 2]);
}

/// In the place of one that is gone, none is related.
#[test]
fn a_single_entity_that_is_removed_is_none() {
    for removed in [
        r#"{"@removed":{"reason":"deleted"},"OrderID":10643}"#,
        r#"{"OrderID":10643,"@odata.removed":{}}"#,
        r#"{"@removed":{},"@id":"Orders(10643)"}"#,
    ] {
        let part = part(&format!(r#"{{"Last":{removed}}}"#));
        assert_eq!(part.last, Some(None));
        let mut held = customer();
        part.merge_into(&mut held).unwrap();
        assert_eq!(held.last, None);
    }
    // What is removed within one that is there is another.
    let within = r#"{"one":{"id":1,"all":[{"@removed":{},"@id":"Lines(1)"}]}}"#;
    let part: HolderPartial = json::from_str(within).unwrap();
    assert!(part.one.unwrap().is_some());
}

#[test]
fn a_whole_collection_has_none_that_is_removed() {
    for removed in [
        r#"{"@removed":{},"OrderID":1}"#,
        r#"{"OrderID":1,"@removed":{}}"#,
    ] {
        let json = format!(r#"{{"Orders":[{{"OrderID":2}},{removed}]}}"#);
        let error = json::from_str::<CustomerPartial>(&json).unwrap_err();
        assert_eq!(
            (error.path(), error.kind()),
            ("Orders".into(), ErrorKind::Value)
        );
    }
    let both = r#"{"Orders":[],"Orders@delta":[]}"#;
    let error = json::from_str::<CustomerPartial>(both).unwrap_err();
    assert_eq!(
        (error.path(), error.kind()),
        ("Orders@delta".into(), ErrorKind::Duplicate)
    );
    let both = r#"{"Orders@delta":[],"Orders":[]}"#;
    let error = json::from_str::<CustomerPartial>(both).unwrap_err();
    assert_eq!(
        (error.path(), error.kind()),
        ("Orders".into(), ErrorKind::Duplicate)
    );
}

#[test]
fn a_delta_is_written_as_it_was_read() {
    let json = r##"{"@odata.type":"#test.delta.Customer","CustomerID":"A","Orders@delta":[{"@odata.type":"#test.delta.Order","OrderID":1},{"@removed":{},"@odata.id":"Orders(2)"}]}"##;
    let read = part(json);
    assert_eq!(read.orders, None);
    let delta = read.orders_delta.as_deref().unwrap();
    assert!(matches!(
        delta,
        [
            Change::Changed(OrderPartial { id: Some(1), .. }),
            Change::Removed(_)
        ]
    ));
    assert_eq!(Format::default().to_string(&read), json);
    let body = format!(r##"{{"@context":"#Customers/$delta","value":[{json}]}}"##);
    let delta: Delta<CustomerPartial> = json::from_str(&body).unwrap();
    assert_eq!(delta.value, [Change::Changed(read)]);
}

/// No `Nav` holds a change or a removal.
#[test]
fn a_request_with_a_delta_is_refused() {
    let delta = r#"{"Orders@delta":[{"@removed":{},"OrderID":1}]}"#;
    for reading in [Reading::service(), Reading::strict()] {
        let errors = [
            reading.from_str::<CustomerCreate>(delta).unwrap_err(),
            reading.from_str::<CustomerUpdate>(delta).unwrap_err(),
        ];
        for error in errors {
            assert_eq!(
                (error.path(), error.line()),
                ("Orders@delta".into(), Some(1)),
                "{error}"
            );
        }
    }
    for reading in [Reading::client(), Reading::service(), Reading::strict()] {
        for (removed, path) in [
            (
                r#"{"Orders":[{"@removed":{},"@id":"Orders(1)"}]}"#,
                "Orders[0]",
            ),
            (
                r#"{"Orders":[{"@id":"Orders(1)","@odata.removed":{}}]}"#,
                "Orders[0]",
            ),
            (
                r#"{"Orders":[{"@removed":{},"Note":"n"}]}"#,
                "Orders[0].@removed",
            ),
            (
                r#"{"Last":{"@id":"Orders(1)","@removed":{"reason":"deleted"}}}"#,
                "Last",
            ),
            (r#"{"Last":{"Note":"n","@removed":{}}}"#, "Last.@removed"),
        ] {
            let error = reading.from_str::<CustomerUpdate>(removed).unwrap_err();
            assert_eq!(error.path(), path, "{error}");
            let error = reading.from_str::<CustomerCreate>(&removed.replacen(
                '{',
                r#"{"CustomerID":"A","#,
                1,
            ));
            assert_eq!(error.unwrap_err().path(), path);
        }
    }
}

/// The files of a folder that are there when those of the ids are removed; nothing where that is an error.
fn left<'f>(files: &[&'f str], id: &str) -> Option<Vec<&'f str>> {
    let held = files.iter().map(|id| File { id: (*id).into() }).collect();
    let mut folder = Folder { id: 1, files: held };
    let json = format!(r#"{{"files@delta":[{{"@removed":{{}},"@id":"{id}"}}]}}"#);
    let part: FolderPartial = json::from_str(&json).unwrap();
    if let Err(error) = part.merge_into(&mut folder) {
        assert_eq!(error.kind(), ErrorKind::Missing, "{id}");
        assert_eq!(error.path(), "files@delta[0]", "{id}");
        assert_eq!(folder.files.len(), files.len(), "{id}");
        return None;
    }
    let is_left = |id: &&&str| folder.files.iter().any(|file| file.id == **id);
    Some(files.iter().filter(is_left).copied().collect())
}

#[test]
fn a_text_in_an_id_is_a_key_where_it_is_quoted_or_a_segment() {
    let all = ["1", "report(1)", "O'N(1)", "x", "a/b", "a.b", "it's", "é"];
    for (id, gone) in [
        ("Files/report(1)", "report(1)"),
        ("https://host/Files/report%281%29", "report(1)"),
        ("Files('report(1)')", "report(1)"),
        ("Files('1')", "1"),
        ("Files(id='1')", "1"),
        ("Files/1", "1"),
        ("X/O'N(1)", "O'N(1)"),
        ("X/O%27N(1)", "O'N(1)"),
        ("O'Brien/X('x')", "x"),
        ("People(%27x%27)", "x"),
        ("People%28'x'%29", "x"),
        ("People/ns.Employee('x')", "x"),
        ("Files('a/b')", "a/b"),
        ("Files('a%2Fb')", "a/b"),
        ("Files/a%2Fb", "a/b"),
        ("Files/a.b", "a.b"),
        ("Files('it''s')", "it's"),
        ("Files(%27it%27%27s%27)", "it's"),
        ("Folders('x')/Files('1')", "1"),
        ("Folders('x')/Files/1", "1"),
        ("Files('%C3%A9')", "é"),
    ] {
        let rest: Vec<_> = all.into_iter().filter(|held| *held != gone).collect();
        assert_eq!(left(&all, id), Some(rest), "{id}");
    }
    for id in ["Files('2')", "Files/2", "Files/report(2)", "Files/c.d"] {
        assert_eq!(left(&all, id), Some(all.to_vec()), "{id}");
    }
    for id in [
        "Files(1)",
        "People('x')/ns.Employee",
        "People(%27x%27)/ns.Employee",
        "People/x/ns.Employee",
        "People('a/b')/ns.Employee",
        "People('x')/$ref",
        "X('x')/",
        "X/x/",
        "X('x'",
        "X(x')",
        "X('it's')",
        "X(ns.Kind'x')",
        "X(other='x')",
        "X('x','y')",
        "X('x%2')",
        "X/%+1",
        "",
    ] {
        assert_eq!(left(&all, id), None, "{id}");
    }
    // Either reading is of an entity.
    assert_eq!(left(&["1", "x('1')"], "Files/x('1')"), None);
    assert_eq!(left(&["x('1')"], "Files/x('1')"), None);
}

#[test]
fn an_id_that_is_no_key_of_the_type_is_an_error() {
    for id in [
        "Orders('x')",
        "Orders/x",
        "Orders(10643)/",
        "Orders/10643/",
        "Orders(10643)/ns.Order",
        "Orders/10643/ns.Order",
        "Orders(10643)/7",
        "Orders(Other=10643)",
        "O'N(x)",
    ] {
        let json = format!(r#"{{"Orders@delta":[{{"@removed":{{}},"@id":"{id}"}}]}}"#);
        let error = refused(&json);
        assert_eq!(
            error,
            (ErrorKind::Missing, "Orders@delta[0]".into()),
            "{id}"
        );
    }
}

#[test]
fn changes_are_applied_in_their_order() {
    let two = [(10643, Some("a"), None), (10692, Some("b"), None)];
    for (delta, new) in [
        (r#"{"OrderID":3},{"@removed":{},"@id":"Orders(3)"}"#, None),
        (r#"{"OrderID":3},{"@removed":{},"OrderID":3}"#, None),
        (
            r#"{"OrderID":3,"Note":"a","Required":"r"},{"OrderID":3,"Note":"b"}"#,
            Some((3, Some("b"), Some("r"))),
        ),
        (
            r#"{"@removed":{},"OrderID":3},{"OrderID":3}"#,
            Some((3, None, None)),
        ),
        (
            r#"{"OrderID":3},{"@removed":{},"OrderID":3},{"OrderID":3,"Note":"c"}"#,
            Some((3, Some("c"), None)),
        ),
        (
            r#"{"OrderID":4},{"OrderID":3},{"@removed":{},"OrderID":4}"#,
            Some((3, None, None)),
        ),
    ] {
        let merged = merged(&format!(r#"{{"Orders@delta":[{delta}]}}"#));
        let expected: Vec<_> = two.into_iter().chain(new).collect();
        assert_eq!(orders(&merged), expected, "{delta}");
    }
    let ids = r#"{"Open@delta":[{"@id":"new","OrderID":3},{"@id":"new","Note":"n"},{"@removed":{},"@id":"here"},
        {"@id":"other","OrderID":4},{"@removed":{},"@id":"other"}]}"#;
    let open = merged(ids).open.unwrap();
    let open: Vec<_> = open
        .iter()
        .map(|order| (order.id, order.note.as_deref()))
        .collect();
    assert_eq!(open, [(1, Some("a")), (3, Some("n"))]);
    let mut empty = customer();
    empty.orders.clear();
    let unknown = part(r#"{"Orders@delta":[{"OrderID":3},{"@removed":{}}]}"#);
    let error = unknown.merge_into(&mut empty).unwrap_err();
    assert_eq!(error.path(), "Orders@delta[1]");
    let late = r#"{"Orders@delta":[{"OrderID":3},{"OrderID":3,"Lines@delta":[{"article":"x"}]}]}"#;
    assert_eq!(
        refused(late),
        (
            ErrorKind::Missing,
            "Orders@delta[1].Lines@delta[0].order".into()
        )
    );
}

/// Of several types that have the key, the tag says which one it is of.
#[test]
fn what_is_removed_is_of_the_type_that_its_tag_says() {
    use crate::any_partial::{AnyNode, GROUP, Group, GroupPartial, USER};
    let json = format!(
        r##"{{"@odata.type":"#test.shapes.group","id":9,"members":[{USER},{}]}}"##,
        GROUP.replace(":2,", ":1,")
    );
    let old: Group = json::from_str(&json).unwrap();
    for removed in [
        r##""@type":"#test.shapes.group","id":1"##,
        r##""@odata.type":"#test.shapes.group","id":1"##,
        r##""@type":"#test.shapes.group","@id":"Nodes(1)""##,
    ] {
        let mut held = old.clone();
        let json = format!(r#"{{"members@delta":[{{"@removed":{{}},{removed}}}]}}"#);
        let part: GroupPartial = json::from_str(&json).unwrap();
        part.merge_into(&mut held).unwrap();
        assert!(
            matches!(&*held.members, [AnyNode::User(_)]),
            "{removed}: {held:?}"
        );
    }
    let mut held = old.clone();
    let untold = r#"{"members@delta":[{"@removed":{},"id":1}]}"#;
    let part: GroupPartial = json::from_str(untold).unwrap();
    let error = part.merge_into(&mut held).unwrap_err();
    assert_eq!(
        (error.kind(), error.path()),
        (ErrorKind::Type, "members@delta[0]".into())
    );
    assert_eq!(held, old);
}
