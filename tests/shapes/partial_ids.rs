//! The ids of entities of which parts are merged.

use odata_core::Expanded;
use odata_core::json::{self, ErrorKind};

use crate::partial_told::{Shop, ShopPartial, TWO, goods, merged, refused, shop};

/// Ids of a service's own making are one where they are the same text.
#[test]
fn an_id_that_has_no_key_in_it_is_compared() {
    let own = r#""noted":[{"@id":"AAMk=","id":1},{"@id":"AAMl=","id":2}]"#;
    let removed = |id: &str| format!(r#"{{"noted@delta":[{{"@removed":{{}},"@id":"{id}"}}]}}"#);
    let left = |shop: Shop| -> Vec<i64> { shop.noted.iter().map(|good| good.id).collect() };
    assert_eq!(left(merged(own, &removed("AAMl="))), [1]);
    assert_eq!(left(merged(own, &removed("AAMm="))), [1, 2]);
    let unknown = (ErrorKind::Missing, "noted@delta[0]".to_owned());
    // It may be a longer form of one.
    assert_eq!(refused(own, &removed("https://host/AAMl=")), unknown);
    for old in [
        // Other ids have the key in them.
        r#""noted":[{"@id":"Goods(1)","id":1},{"@id":"Goods(2)","id":2}]"#,
        // One is without.
        r#""noted":[{"@id":"AAMk=","id":1},{"id":2}]"#,
    ] {
        assert_eq!(refused(old, &removed("Goods('x')")), unknown, "{old}");
        assert_eq!(refused(old, &removed("AAMn=")), unknown, "{old}");
    }
    // References alone.
    let all = r#""goods":[{"@id":"AAMk="},{"@id":"AAMl="}]"#;
    let added =
        r#"{"goods@delta":[{"@id":"AAMm="},{"@id":"AAMk="},{"@removed":{},"@id":"AAMl="}]}"#;
    assert_eq!(goods(&merged(all, added)), ["AAMk=", "AAMm="]);
}

/// What follows an entity is the name of a property, and no key.
#[test]
fn the_name_of_a_property_in_an_id_is_no_key() {
    let people = r#""people":[{"name":"x"},{"name":"Manager"}]"#;
    let removed = |id: &str| format!(r#"{{"people@delta":[{{"@removed":{{}},"@id":"{id}"}}]}}"#);
    for id in [
        "People/x/Manager",
        "People('x')/Manager",
        "People/x/Friends/y/Manager",
        "Manager",
        "https://host/People/x/Friend",
        "/svc/People/x/Friend",
    ] {
        let unknown = (ErrorKind::Missing, "people@delta[0]".to_owned());
        assert_eq!(refused(people, &removed(id)), unknown, "{id}");
    }
    for id in [
        "People/x",
        "People/y/Friends/x",
        "Folders('a')/People/x",
        "https://host/People/x",
    ] {
        let held = merged(people, &removed(id)).people;
        assert_eq!(held.len(), 1, "{id}");
        assert_eq!(held[0].name, "Manager", "{id}");
    }
    assert_eq!(merged(people, &removed("People/y")), shop(people));
}

/// Where any text is a key, a predicate goes before the segment that it ends.
#[test]
fn the_key_of_a_reference_may_be_any_text() {
    const A: &str = r#"{"@id":"https://h/People('a')"}"#;
    const B: &str = r#"{"@id":"https://h/People('b')"}"#;
    let left = |old: &str, delta: &str| -> Vec<String> {
        let old = format!(r#""friends":[{old}]"#);
        let held = merged(&old, &format!(r#"{{"friends@delta":[{delta}]}}"#));
        let friends = held.friends.iter().map(|friend| match friend {
            Expanded::Entity(friend) => format!("{} {:?}", friend.name, friend.note),
            Expanded::Reference(friend) => friend.id.clone(),
        });
        friends.collect()
    };
    assert_eq!(left(A, r#"{"@removed":{},"name":"a"}"#), [""; 0]);
    assert_eq!(
        left(
            &format!("{A},{B}"),
            r#"{"@removed":{},"@id":"People('b')"}"#
        ),
        ["https://h/People('a')"]
    );
    assert_eq!(left(A, r#"{"name":"a","note":"n"}"#), [r#"a Some("n")"#]);
    // A segment alone is a key as before.
    let segment = r#"{"@id":"https://h/People/a"}"#;
    assert_eq!(left(segment, r#"{"@removed":{},"name":"a"}"#), [""; 0]);
}

/// In OData 4.0, the context says what `@removed` does.
#[test]
fn a_context_says_that_an_entity_is_gone() {
    const GONE: &str =
        r##"{"@odata.context":"#Goods/$deletedEntity","id":"Goods(1)","reason":"deleted"}"##;
    let delta = format!(r#"{{"goods@delta":[{GONE}]}}"#);
    assert_eq!(goods(&merged(TWO, &delta)), ["Goods(2)"]);
    let best = format!(r#"{{"best":{}}}"#, GONE.replace(r#""Goods(1)""#, "1"));
    assert_eq!(merged(r#""best":{"id":1}"#, &best).best, None);
    let all = format!(r#"{{"goods":[{}]}}"#, GONE.replace(r#""Goods(1)""#, "1"));
    let error = json::from_str::<ShopPartial>(&all).unwrap_err();
    assert_eq!(
        (error.kind(), error.path()),
        (ErrorKind::Value, "goods".into())
    );
    // As what leads to an entity as well.
    for gone in [
        r##"{"@odata.context":"#Goods/$deletedEntity","@odata.id":"Goods(1)"}"##,
        r##"{"@id":"Goods(1)","@context":"#Goods/$deletedEntity"}"##,
        r#"{"@removed":{},"@id":"Goods(1)"}"#,
    ] {
        let best = format!(r#"{{"best":{gone}}}"#);
        assert_eq!(merged(r#""best":{"id":1}"#, &best).best, None, "{gone}");
        let error = json::from_str::<ShopPartial>(&format!(r#"{{"goods":[{gone}]}}"#)).unwrap_err();
        assert_eq!(
            (error.kind(), error.path()),
            (ErrorKind::Value, "goods".into()),
            "{gone}"
        );
    }
}

/// As any collection that is null.
#[test]
fn changes_that_are_null_are_none() {
    let part: ShopPartial = json::from_str(r#"{"goods@delta":null}"#).unwrap();
    assert_eq!(part.goods_delta.as_deref(), Some(&[][..]));
    let mut held = shop(TWO);
    part.merge_into(&mut held).unwrap();
    assert_eq!(held, shop(TWO));
}

/// Were each one searched for among all the others, this would take minutes.
#[test]
fn very_many_are_told() {
    const MANY: usize = 50_000;
    let all = |text: &dyn Fn(usize) -> String| {
        let all: Vec<_> = (0..MANY).map(text).collect();
        all.join(",")
    };
    // All of one key, each with an id.
    let old = all(&|n| format!(r#"{{"@id":"i{n}","id":1}}"#));
    let part = all(&|n| format!(r#"{{"@id":"i{}","note":"n"}}"#, MANY - 1 - n));
    let held = merged(
        &format!(r#""noted":[{old}]"#),
        &format!(r#"{{"noted":[{part}]}}"#),
    );
    assert!(held.noted.iter().all(|good| good.note.is_some()));
    let old = all(&|n| format!(r#"{{"@id":"Goods({n})"}}"#));
    let part = all(&|n| format!(r#"{{"@id":"Goods({n})","id":{n}}}"#));
    for part in [
        format!(r#"{{"goods":[{part}]}}"#),
        format!(r#"{{"goods@delta":[{part}]}}"#),
    ] {
        let held = merged(&format!(r#""goods":[{old}]"#), &part);
        assert_eq!(held.goods.len(), MANY);
    }
    let old = all(&|n| format!(r#"{{"code":"c","row":{n}}}"#));
    let held = merged(
        &format!(r#""crates":[{old}]"#),
        &format!(r#"{{"crates@delta":[{old}]}}"#),
    );
    assert_eq!(held.crates.len(), MANY);
}
