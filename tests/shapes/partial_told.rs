//! Which entity a part is of, by its key, its id and its type.

use odata_core::json::{self, ErrorKind};
use odata_core::{Annotated, Expanded, ODataEntity, inherits};

use crate::any_partial::AnyNode;

const NS: &str = "test.told";

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, rename_all = "none", shapes(partial))]
pub struct Shop {
    #[odata(key)]
    pub id: i64,
    #[odata(navigation)]
    pub goods: Vec<Expanded<Annotated<Good>>>,
    #[odata(navigation)]
    pub noted: Vec<Annotated<Good>>,
    #[odata(navigation)]
    pub best: Option<Box<Expanded<Annotated<Good>>>>,
    #[odata(navigation)]
    pub first: Option<Box<Annotated<Good>>>,
    #[odata(navigation)]
    pub crates: Vec<Crate>,
    #[odata(navigation)]
    pub things: Vec<AnyThing>,
    #[odata(navigation)]
    pub thing: Option<Box<AnyThing>>,
    #[odata(navigation)]
    pub people: Vec<Person>,
    #[odata(navigation)]
    pub friends: Vec<Expanded<Annotated<Person>>>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, shapes(partial))]
pub struct Good {
    #[odata(key)]
    pub id: i64,
    pub name: Option<String>,
    pub note: Option<String>,
}

/// One that comes as a whole.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, shapes())]
pub struct Crate {
    #[odata(key)]
    pub code: String,
    #[odata(key)]
    pub row: i32,
    pub weight: Option<f64>,
}

/// Without a key, which its types have.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, abstract, shapes(partial))]
pub struct Thing {
    pub note: Option<String>,
}

#[inherits(Thing)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, alias = "old.told.book", shapes(partial))]
pub struct Book {
    #[odata(key)]
    pub isbn: String,
    pub title: Option<String>,
}

#[inherits(Thing)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, shapes(partial))]
pub struct Toy {
    #[odata(key)]
    pub number: i64,
    pub colour: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = Thing, shapes(partial))]
pub enum AnyThing {
    Book(Book),
    Toy(Toy),
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, shapes(partial))]
pub struct Person {
    #[odata(key)]
    pub name: String,
    pub note: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, shapes(partial))]
pub struct Shelf {
    #[odata(key)]
    pub id: i64,
    #[odata(navigation)]
    pub nodes: Vec<Expanded<AnyNode>>,
}

pub fn shop(more: &str) -> Shop {
    let json = format!(r#"{{"id":1,{more}}}"#);
    json::from_str(&json).unwrap_or_else(|error| panic!("{error}: {json}"))
}

#[track_caller]
pub fn merged(old: &str, part: &str) -> Shop {
    let mut held = shop(old);
    let part: ShopPartial = json::from_str(part).unwrap();
    part.merge_into(&mut held).unwrap();
    held
}

#[track_caller]
pub fn refused(old: &str, part: &str) -> (ErrorKind, String) {
    let mut held = shop(old);
    let part: ShopPartial = json::from_str(part).unwrap();
    let error = part.merge_into(&mut held).unwrap_err();
    assert_eq!(held, shop(old), "{error}");
    (error.kind(), error.path())
}

/// `1 name note` of an entity, and the id of a reference.
pub fn goods(shop: &Shop) -> Vec<String> {
    let goods = shop.goods.iter().map(|good| match good {
        Expanded::Entity(good) => {
            let text = |text: &Option<String>| text.clone().unwrap_or_default();
            format!("{} {} {}", good.id, text(&good.name), text(&good.note))
        }
        Expanded::Reference(reference) => reference.id.clone(),
    });
    goods.collect()
}

pub const TWO: &str =
    r#""goods":[{"@id":"Goods(1)","id":1,"name":"a","note":"n"},{"@id":"Goods(2)"}]"#;

#[test]
fn a_reference_and_the_entity_that_it_leads_to_are_one() {
    for changed in [
        r#"{"@id":"Goods(2)","id":2,"name":"b"}"#,
        r#"{"@id":"https://host/Goods(2)","id":2,"name":"b"}"#,
        r#"{"id":2,"name":"b"}"#,
    ] {
        let delta = format!(r#"{{"goods@delta":[{changed}]}}"#);
        assert_eq!(goods(&merged(TWO, &delta)), ["1 a n", "2 b "], "{changed}");
        let all = format!(r#"{{"goods":[{changed},{{"id":1}}]}}"#);
        assert_eq!(goods(&merged(TWO, &all)), ["2 b ", "1 a n"], "{changed}");
        let best = format!(r#"{{"best":{changed}}}"#);
        let best = merged(r#""best":{"@id":"Goods(2)"}"#, &best).best.unwrap();
        assert_eq!(
            best.entity().and_then(|good| good.name.as_deref()),
            Some("b")
        );
    }
    let removed = r#"{"goods@delta":[{"@removed":{},"id":2}]}"#;
    assert_eq!(goods(&merged(TWO, removed)), ["1 a n"]);
}

/// It says which entity is related, and nothing of its properties (*JSON* 14).
#[test]
fn a_reference_to_an_entity_that_is_expanded_keeps_what_is_known_of_it() {
    for reference in ["Goods(1)", "https://host/Goods(1)", "Goods/1"] {
        let reference = format!(r#"{{"@id":"{reference}"}}"#);
        let delta = format!(r#"{{"goods@delta":[{reference}]}}"#);
        assert_eq!(goods(&merged(TWO, &delta)), ["1 a n", "Goods(2)"]);
        let all = format!(r#"{{"goods":[{{"@id":"Goods(3)"}},{reference}]}}"#);
        assert_eq!(goods(&merged(TWO, &all)), ["Goods(3)", "1 a n"]);
        let best = format!(r#"{{"best":{reference}}}"#);
        let best = merged(r#""best":{"id":1,"name":"a"}"#, &best).best.unwrap();
        assert_eq!(
            best.entity().and_then(|good| good.name.as_deref()),
            Some("a")
        );
    }
    let best = merged(
        r#""best":{"id":1,"name":"a"}"#,
        r#"{"best":{"@id":"Goods(2)"}}"#,
    );
    assert_eq!(
        best.best.unwrap().reference().map(|other| &*other.id),
        Some("Goods(2)")
    );
}

#[test]
fn a_key_and_an_id_are_of_one_entity() {
    let noted = r#""noted":[{"@id":"a","id":1,"name":"x"},{"@id":"b","id":2,"name":"y"}]"#;
    for changed in [r#"{"@id":"a","id":2}"#, r#"{"@id":"a","id":3}"#] {
        for part in [
            format!(r#"{{"noted@delta":[{{"id":1}},{changed}]}}"#),
            format!(r#"{{"noted":[{{"id":9}},{changed}]}}"#),
        ] {
            let (kind, path) = refused(noted, &part);
            assert_eq!(kind, ErrorKind::Value);
            assert!(path.starts_with("noted") && path.ends_with("[1]"), "{path}");
        }
    }
    let removed = r#"{"noted@delta":[{"@removed":{},"@id":"a","id":2}]}"#;
    assert_eq!(
        refused(noted, removed),
        (ErrorKind::Value, "noted@delta[0]".into())
    );
}

/// Whatever the order in which they come.
#[test]
fn two_keys_of_one_id_are_of_two_entities() {
    let noted = r#""noted":[{"@id":"a","id":1},{"@id":"b","id":2}]"#;
    let reference = r#""goods":[{"@id":"a"},{"@id":"b","id":2}]"#;
    let [one, two, three] = [1, 2, 3].map(|key| format!(r#"{{"@id":"a","id":{key}}}"#));
    for (old, property, parts) in [
        (noted, "noted", [&one, &two]),
        (noted, "noted", [&two, &one]),
        (noted, "noted", [&one, &three]),
        (reference, "goods", [&one, &two]),
        (reference, "goods", [&two, &one]),
        (reference, "goods", [&one, &three]),
    ] {
        let part = format!(r#"{{"{property}":[{},{}]}}"#, parts[0], parts[1]);
        let (kind, path) = refused(old, &part);
        assert_eq!(kind, ErrorKind::Value, "{part}");
        assert!(path.starts_with(property), "{path}");
    }
    // One that comes twice stands twice, as it came.
    let twice = merged(noted, &format!(r#"{{"noted":[{one},{one}]}}"#));
    assert_eq!(twice.noted.len(), 2);
    for property in ["best", "first"] {
        let old = format!(r#""{property}":{{"@id":"a","id":1,"note":"n"}}"#);
        let part = format!(r#"{{"{property}":{two}}}"#);
        let expected = (ErrorKind::Value, property.to_owned());
        assert_eq!(refused(&old, &part), expected);
    }
}

/// Though nothing else tells whether the relationship has changed (*JSON* 4.5.8).
#[test]
fn the_id_of_a_single_entity_says_that_it_is_another() {
    let first = r#""first":{"@id":"Goods(1)","id":1,"name":"a","note":"n"}"#;
    for same in [
        r#"{"name":"b"}"#,
        r#"{"@id":"Goods(1)","name":"b"}"#,
        r#"{"@id":"https://host/Goods/1","name":"b"}"#,
        r#"{"@id":"Goods(7)","id":1,"name":"b"}"#,
    ] {
        let first = merged(first, &format!(r#"{{"first":{same}}}"#))
            .first
            .unwrap();
        assert_eq!(
            (first.name.as_deref(), first.note.as_deref()),
            (Some("b"), Some("n"))
        );
    }
    let other = r#"{"first":{"@id":"Goods(2)","name":"b"}}"#;
    assert_eq!(
        refused(first, other),
        (ErrorKind::Missing, "first.id".into())
    );
    let other = r#"{"first":{"@id":"Goods(2)","id":2,"name":"b"}}"#;
    let other = merged(first, other).first.unwrap();
    assert_eq!((other.id, other.note.as_deref()), (2, None));
}

#[test]
fn what_comes_as_a_whole_is_told_by_its_key() {
    let old =
        r#""crates":[{"code":"a","row":1,"weight":1.5},{"code":"a","row":2},{"code":"b","row":1}]"#;
    let held = merged(
        old,
        r#"{"crates@delta":[{"row":1,"code":"a"},{"@removed":{},"code":"a","row":2},
            {"@removed":{},"@id":"Crates(row=1,code='b')"},{"code":"c","row":1,"weight":2.5},
            {"@removed":{},"code":"d","row":1}]}"#,
    );
    let crates: Vec<_> = held
        .crates
        .iter()
        .map(|held| (&*held.code, held.row, held.weight))
        .collect();
    assert_eq!(crates, [("a", 1, None), ("c", 1, Some(2.5))]);
    let untold = r#"{"crates@delta":[{"@removed":{},"code":"a"}]}"#;
    assert_eq!(
        refused(old, untold),
        (ErrorKind::Missing, "crates@delta[0]".into())
    );
}

const THINGS: &str = r##""things":[{"@odata.type":"#test.told.toy","number":7,"colour":"red"},
    {"@odata.type":"#test.told.book","isbn":"7","title":"t"}]"##;

fn things(shop: &Shop) -> Vec<String> {
    let things = shop.things.iter().map(|thing| match thing {
        AnyThing::Book(book) => format!("book {} {:?}", book.isbn, book.title),
        AnyThing::Toy(toy) => format!("toy {} {:?}", toy.number, toy.colour),
    });
    things.collect()
}

#[test]
fn types_may_have_keys_of_their_own() {
    for (removed, left) in [
        (r#""@id":"Things(7)""#, "book"),
        (r#""@id":"Things('7')""#, "toy"),
        (r#""@id":"Things(number=7)""#, "book"),
        (r#""@id":"Things(isbn='7')""#, "toy"),
        (r#""isbn":"7""#, "toy"),
        (r#""number":7"#, "book"),
        (r##""@type":"#test.told.book","isbn":"7""##, "toy"),
        (r##""@type":"#test.told.book","@id":"Things/7""##, "toy"),
        // By another name of the type, or that of its base.
        (r##""@type":"#old.told.book","@id":"Things/7""##, "toy"),
        (r##""@type":"#test.told.thing","isbn":"7""##, "toy"),
    ] {
        let delta = format!(r#"{{"things@delta":[{{"@removed":{{}},{removed}}}]}}"#);
        let held = things(&merged(THINGS, &delta));
        assert!(
            held.len() == 1 && held[0].starts_with(left),
            "{removed}: {held:?}"
        );
    }
    // Either reading is of an entity.
    let either = r#"{"things@delta":[{"@removed":{},"@id":"Things/7"}]}"#;
    assert_eq!(
        refused(THINGS, either),
        (ErrorKind::Missing, "things@delta[0]".into())
    );
    let changed = r##"{"things@delta":[{"@odata.type":"#test.told.book","isbn":"7","note":"n"},
        {"@odata.type":"#test.told.toy","number":8}]}"##;
    let held = merged(THINGS, changed);
    assert_eq!(
        things(&held),
        [r#"toy 7 Some("red")"#, r#"book 7 Some("t")"#, "toy 8 None"]
    );
    assert_eq!(held.things[1].note.as_deref(), Some("n"));
}

/// Where entities of several types have a key, the type of a reference tells which one it leads to.
#[test]
fn a_reference_may_say_its_type() {
    const GROUP: &str = r##"{"@odata.type":"#test.shapes.group","id":1,"members":[],"guests":[]}"##;
    const USER: &str = r##"{"@odata.type":"#test.shapes.user","id":1,"name":"a"}"##;
    let left = |old: &str, part: &str| -> Result<Vec<String>, odata_core::Error> {
        let mut held: Shelf = json::from_str(&format!(r#"{{"id":1,"nodes":[{old}]}}"#)).unwrap();
        let part: ShelfPartial = json::from_str(part).unwrap();
        part.merge_into(&mut held)?;
        let nodes = held.nodes.iter().map(|node| match node {
            Expanded::Entity(AnyNode::User(_)) => "user".to_owned(),
            Expanded::Entity(_) => "group".to_owned(),
            Expanded::Reference(reference) => reference.id.clone(),
        });
        Ok(nodes.collect())
    };
    let both = format!("{GROUP},{USER}");
    for (name, kept) in [("group", "group"), ("user", "user")] {
        let reference = format!(r##"{{"@id":"Nodes(1)","@type":"#test.shapes.{name}"}}"##);
        let all = format!(r#"{{"nodes":[{reference}]}}"#);
        assert_eq!(left(&both, &all).unwrap(), [kept]);
        let delta = format!(r#"{{"nodes@delta":[{reference}]}}"#);
        assert_eq!(left(&both, &delta).unwrap(), ["group", "user"]);
        // One that is held, before the entity of the other type.
        let other = if name == "user" { GROUP } else { USER };
        let removed = format!(
            r##"{{"nodes@delta":[{{"@removed":{{}},"@type":"#test.shapes.{name}","id":1}}]}}"##
        );
        let held = left(&format!("{reference},{other}"), &removed).unwrap();
        assert_eq!(held, [if name == "user" { "group" } else { "user" }]);
    }
    let untold = r#"{"nodes":[{"@id":"Nodes(1)"}]}"#;
    assert_eq!(left(&both, untold).unwrap_err().kind(), ErrorKind::Type);
}

/// The type of an entity never changes (*Protocol* 11.4.3).
#[test]
fn a_part_of_another_type_is_of_another_entity() {
    use crate::any_partial::{AnyNode, GROUP, Group, GroupPartial, USER};
    let group = |members: &str| -> Group {
        let json =
            format!(r##"{{"@odata.type":"#test.shapes.group","id":9,"members":[{members}]}}"##);
        json::from_str(&json).unwrap()
    };
    let other = GROUP.replace(":2,", ":1,");
    let mut held = group(USER);
    let part: GroupPartial = json::from_str(&format!(r#"{{"members@delta":[{other}]}}"#)).unwrap();
    part.merge_into(&mut held).unwrap();
    assert!(
        matches!(&held.members[..], [AnyNode::User(_), AnyNode::Group(_)]),
        "{held:?}"
    );
    let part: GroupPartial = json::from_str(&format!(r#"{{"members":[{other}]}}"#)).unwrap();
    part.merge_into(&mut held).unwrap();
    assert!(matches!(&held.members[..], [AnyNode::Group(_)]), "{held:?}");
    // New, it is whole or an error.
    let thing = r##""thing":{"@odata.type":"#test.told.toy","number":7,"colour":"red"}"##;
    let book = r##"{"thing":{"@odata.type":"#test.told.book","isbn":"7"}}"##;
    assert!(matches!(
        merged(thing, book).thing.as_deref(),
        Some(AnyThing::Book(_))
    ));
    let book = r##"{"thing":{"@odata.type":"#test.told.book","title":"t"}}"##;
    assert_eq!(
        refused(thing, book),
        (ErrorKind::Missing, "thing.isbn".into())
    );
}

odata_tests::laws! {
    shop: Shop { partial ShopPartial, }
    good: Good { partial GoodPartial, }
    book: Book { partial BookPartial, any_partial AnyThing AnyThingPartial, }
    toy: Toy { partial ToyPartial, any_partial AnyThing AnyThingPartial, }
    person: Person { partial PersonPartial, }
    shelf: Shelf { partial ShelfPartial, }
}
