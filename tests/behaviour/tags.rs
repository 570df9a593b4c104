//! Type tags: their spellings, their place in the object, and whose they may be.

use odata_core::json::{self, ErrorKind, Reading};
use odata_core::{ODataComplex, ODataEntity, inherits};

use crate::check::{read, refused};
use crate::models::{AnyFacet, AnyNode, Branch, Everything, KnownNode, Node, Twig};

const TAGS: &[&str] = &[
    r##""@odata.type":"#test.twig""##,
    r##""@odata.type":"test.twig""##,
    r##""@odata.type" : "#test.twig""##,
    r##""@odata.type":"https://example.com/$metadata#test.twig""##,
    r##""@type":"#test.twig""##,
    r##""@type":"test.twig""##,
    r##""@type":"../$metadata#test.twig""##,
    r##""@odata\u002etype":"#test\u002etwig""##,
];

fn twig() -> Twig {
    read(r#"{"id":"1","nodes":[],"leaves":7}"#)
}

#[test]
fn are_read_in_every_spelling_and_place() {
    for tag in TAGS {
        for text in [
            format!(r#"{{{tag},"id":"1","leaves":7}}"#),
            format!(r#"{{ {tag} , "id" : "1" , "leaves" : 7 }}"#),
            format!(r#"{{"id":"1",{tag},"leaves":7}}"#),
            format!(r#"{{"id":"1","leaves":7,{tag}}}"#),
            format!("{{\n  \"id\": \"1\",\n  \"leaves\": 7,\n  {tag}\n}}"),
            format!(
                r#"{{"@odata.context":"x","@odata.etag":{{"a":[1]}},{tag},"leaves":7,"id":"1"}}"#
            ),
            format!(r#"{{"@odata.context":"x","id":"1",{tag},"leaves":7}}"#),
        ] {
            assert_eq!(read::<Twig>(&text), twig());
            assert_eq!(read::<KnownNode>(&text), KnownNode::Twig(twig()));
            assert_eq!(read::<AnyNode>(&text), AnyNode::Twig(twig()));
            // An abstract type is read as a view of its derived types.
            assert_eq!(read::<Node>(&text), twig().branch.node);
        }
    }
}

#[test]
fn differ_within_a_collection() {
    let text = r##"{"id":1,"name":"n","nodes":[
        {"@odata.type":"#test.twig","id":"1","leaves":7},
        {"id":"2","length":5,"@odata.type":"#test.branch"},
        {"@odata.type":"#test.future","id":"3","new":[true]},
        {"id":"4","new":1},
        {"@odata.type":"#test.branch","id":"5","nodes":[{"id":"6","leaves":1,"@type":"test.twig"},{"id":"7"}]},
        {"@odata.type" : "#test.branch","id":"8"},
        {"id":"9"}
    ],"place":{"city":"c"},"places":[{"city":"d"}],"parent":{"id":2,"name":"m"}}"##;
    let value: Everything = read(text);
    let [twig, branch, future, untagged, nested, spaced, last] = &*value.nodes else {
        panic!("{:?}", value.nodes)
    };
    assert!(matches!(twig, AnyNode::Twig(twig) if twig.id == "1" && twig.leaves == 7));
    assert!(
        matches!(branch, AnyNode::Branch(branch) if branch.id == "2" && branch.length == Some(5))
    );
    assert!(
        matches!(future, AnyNode::Other(other) if other.type_name.as_deref() == Some("test.future"))
    );
    assert!(
        matches!(untagged, AnyNode::Other(other) if other.type_name.is_none() && other.id == "4")
    );
    let AnyNode::Branch(nested) = nested else {
        panic!("{nested:?}")
    };
    assert!(
        matches!(&*nested.nodes, [AnyNode::Twig(twig), AnyNode::Other(other)] if twig.id == "6" && other.id == "7")
    );
    assert!(matches!(spaced, AnyNode::Branch(branch) if branch.id == "8"));
    assert!(matches!(last, AnyNode::Other(other) if other.id == "9"));
    // What follows the collection is no longer of any of these types.
    assert_eq!(value.place.as_ref().unwrap().city, "c");
    assert_eq!(value.places[0].city, "d");
    assert_eq!(value.parent.as_ref().unwrap().id, 2);
    assert_eq!(read::<Everything>(&json::to_string(&value)), value);
}

#[test]
fn of_unknown_types_are_written_back() {
    for text in [
        r##"{"@odata.type":"#test.future","id":"1","new@x.y":null,"new":{"a":[1.50,1E5]}}"##,
        r##"{"@odata.type":"#test.future","@x.y":1,"id":"1"}"##,
        r#"{"id":"1","new":{}}"#,
    ] {
        assert_eq!(json::to_string(&read::<AnyNode>(text)), text);
    }
}

#[test]
fn of_another_type_are_refused() {
    let text = r##"{"id":"1","@odata.type":"#test.branch","leaves":7}"##;
    assert_eq!(
        refused::<Twig>(text).to_string(),
        "@odata.type: expected type test.twig, found type test.branch at line 1 column 25"
    );
    for text in [
        r##"{"@odata.type":"#test.leaf","id":"1"}"##,
        r##"{"id":"1","@type":"test.leaf"}"##,
    ] {
        let error = refused::<KnownNode>(text);
        assert_eq!(error.kind(), ErrorKind::Type);
        assert_eq!(error.expected(), "type test.branch, test.twig");
        assert_eq!(error.found(), "type test.leaf");
        assert!(matches!(&*error.path(), "@odata.type" | "@type"));
        let place = text.find(['#', 't']).unwrap();
        assert!(error.position().unwrap().offset >= place);
    }
    let error = refused::<KnownNode>(r#"[{"id":"1"}]"#);
    assert_eq!(
        error.to_string(),
        "expected test.node, found an array at line 1 column 1"
    );
    let error = refused::<Vec<KnownNode>>(r#"[{"id":"1"}]"#);
    assert_eq!(
        error.to_string(),
        "[0]: expected type test.branch, test.twig, found no type tag at line 1 column 2"
    );
}

#[test]
fn that_are_no_names_are_not_repeated_as_they_are() {
    let name = format!("#x at line 1 column 2\\n{}", "y".repeat(1000));
    for text in [
        format!(r#"{{"@odata.type":"{name}","id":""}}"#),
        format!(r#"{{"id":"","@odata.type":"{name}"}}"#),
    ] {
        let error = refused::<KnownNode>(&text);
        assert_eq!(
            error.found(),
            format!(
                "type \"x at line 1 column 2\\n{}…\"",
                "y".repeat(40 - "x at line 1 column 2\n".len())
            )
        );
    }
}

#[test]
fn that_stand_twice_are_refused() {
    for text in [
        r##"{"@odata.type":"#test.twig","id":"","leaves":1,"@odata.type":"#test.twig"}"##,
        r##"{"@odata.type":"#test.twig","@type":"#test.twig","id":"","leaves":1}"##,
        r##"{"@type":"#test.twig","id":"","leaves":1,"@odata.type":"#test.twig"}"##,
        r##"{"id":"","@type":"test.twig","@odata.type":"#test.branch","leaves":1}"##,
    ] {
        for error in [
            refused::<KnownNode>(text),
            refused::<AnyNode>(text),
            refused::<Twig>(text),
        ] {
            assert_eq!(error.kind(), ErrorKind::Duplicate, "{text}");
            let second = text.rfind(r#""@"#).unwrap();
            assert_eq!(error.position().unwrap().offset, second, "{text}");
        }
    }
}

#[inherits(Branch)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "test", alias = "old.vine", accept_derived)]
struct Vine {
    reach: Option<i16>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "test", alias = "old.pot")]
struct Pot {
    size: u8,
}

#[test]
fn of_other_names_are_read_where_that_is_said() {
    let vine: Vine = read(r##"{"@odata.type":"#old.vine","id":"1","reach":3}"##);
    assert_eq!(vine.reach, Some(3));
    let vine: Vine = read(r##"{"id":"1","reach":3,"more":1,"@odata.type":"#test.grape"}"##);
    assert_eq!(vine.reach, Some(3));
    assert_eq!(
        read::<Pot>(r##"{"size":1,"@type":"old.pot"}"##),
        Pot { size: 1 }
    );
    assert_eq!(
        refused::<Pot>(r##"{"size":1,"@type":"old.tub"}"##).kind(),
        ErrorKind::Type
    );
}

#[test]
fn are_read_however_the_objects_nest() {
    let levels = 60;
    let text = r#"{"id":"1","nodes":[{"id":"x"},"#.repeat(levels)
        + r#"{"id":"2"}"#
        + &r##"],"@odata.type":"#test.branch"}"##.repeat(levels);
    let mut node: AnyNode = Reading::client().from_str(&text).unwrap();
    for _ in 0..levels {
        let AnyNode::Branch(branch) = node else {
            panic!("{node:?}")
        };
        node = branch.nodes.clone().pop().unwrap();
    }
    assert!(matches!(node, AnyNode::Other(other) if other.id == "2"));
}

#[test]
fn lead_the_seeds_entities() {
    let response = odata_tests::data("seed/response-filled.json");
    let AnyFacet::Interest(interest) = read(&response) else {
        panic!("no interest")
    };
    assert_eq!(json::to_string_pretty(&interest), response.trim_end());
    let language = response.replace("personInterest", "languageProficiency");
    let AnyFacet::Language(language) = read(&language) else {
        panic!("no language")
    };
    assert_eq!(language.display_name, interest.display_name);
    let other = response.replace("personInterest", "personAward");
    let AnyFacet::Other(award) = read(&other) else {
        panic!("no other")
    };
    assert_eq!(award.undeclared().len(), 4);
    assert_eq!(
        json::from_str::<AnyFacet>(&json::to_string(&award)).as_ref(),
        Ok(&AnyFacet::Other(award))
    );
}

odata_tests::laws! {
    vine: Vine { create VineCreate, update VineUpdate, split VineCreate, }
}
