//! Parts of one of several entity types.

use odata_core::json::{self, ErrorKind, Format, Metadata, Reading};
use odata_core::{Annotated, Derived, DynamicProperties, Expanded, ODataEntity, inherits};

use crate::model::NS;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, abstract, shapes(create, update, partial))]
pub struct Node {
    #[odata(key)]
    pub id: i64,
    pub note: Option<String>,
}

#[inherits(Node)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, alias = "test.old.user", shapes(create, update, partial))]
pub struct User {
    pub name: String,
    pub mail: Option<String>,
    #[odata(navigation)]
    pub manager: Option<Box<AnyNode>>,
    #[odata(navigation)]
    pub owns: Option<Vec<Annotated<AnyNode>>>,
}

#[inherits(Node)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, open, shapes(create, update, partial))]
pub struct Group {
    pub title: Option<String>,
    #[odata(navigation)]
    pub members: Vec<AnyNode>,
    #[odata(navigation)]
    pub guests: Vec<Expanded<AnyNode>>,
    #[odata(dynamic)]
    pub more: DynamicProperties,
}

/// One of them.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = Node, shapes(create, partial))]
pub enum AnyNode {
    User(Box<User>),
    Group(Group),
    #[odata(other)]
    Other(Derived<Node>),
}

pub const USER: &str = r##"{"@odata.type":"#test.shapes.user","id":1,"note":"n","name":"a","mail":"m","manager":null}"##;
pub const GROUP: &str = r##"{"@odata.type":"#test.shapes.group","id":2,"note":"n","title":"t","members":[],"guests":[],"x":1}"##;
pub const OTHER: &str = r##"{"@odata.type":"#x.y","id":3,"note":"n","a":1,"b":2}"##;
pub const UNTYPED: &str = r#"{"id":4,"note":"n","a":1}"#;

pub fn node(json: &str) -> AnyNode {
    json::from_str(json).unwrap()
}

fn part(json: &str) -> AnyNodePartial {
    json::from_str(json).unwrap()
}

/// What is there, once a part is merged.
fn merged(old: &str, new: &str) -> String {
    let mut node = node(old);
    part(new).merge_into(&mut node).unwrap();
    json::to_string(&node)
}

#[track_caller]
fn refused(old: &str, new: &str) -> (ErrorKind, String) {
    let mut held = node(old);
    let error = part(new).merge_into(&mut held).unwrap_err();
    assert_eq!(held, node(old), "{error}");
    (error.kind(), error.path())
}

#[test]
fn the_tag_tells_of_which_type_the_part_is() {
    let user = part(r##"{"id":1,"mail":null,"@odata.type":"#test.shapes.user"}"##);
    let AnyNodePartial::User(user) = &user else {
        panic!("{user:?}")
    };
    assert_eq!(
        (user.id, user.mail.clone(), &user.name),
        (Some(1), Some(None), &None)
    );
    let group =
        part(r##"{"@type":"test.shapes.group","members":[{"@type":"#x.y","id":1}],"y":1}"##);
    let AnyNodePartial::Group(group) = &group else {
        panic!("{group:?}")
    };
    assert_eq!((group.title.is_none(), group.more.len()), (true, 1));
    let Some([AnyNodePartial::Other(other)]) = group.members.as_deref() else {
        panic!("{group:?}")
    };
    assert_eq!(
        (other.type_name.as_deref(), other.id),
        (Some("x.y"), Some(1))
    );
    let old = part(r##"{"@odata.type":"#test.old.user"}"##);
    assert!(matches!(old, AnyNodePartial::User(_)), "{old:?}");
    let untyped = part(r#"{"id":1}"#);
    assert!(matches!(&untyped, AnyNodePartial::Other(other) if other.type_name.is_none()));
}

#[test]
fn a_part_is_written_as_it_was_read() {
    for json in [
        r##"{"@odata.type":"#test.shapes.user","id":1,"mail":null,"manager":{"@odata.type":"#test.shapes.group","id":2}}"##,
        r##"{"@odata.type":"#test.shapes.group","note":null,"x":1,"members":[]}"##,
        r##"{"@odata.type":"#x.y","note":"n","a":1}"##,
        r#"{"id":4,"a":1}"#,
    ] {
        assert_eq!(json::to_string(&part(json)), json);
    }
    let none = Format::default().metadata(Metadata::None);
    let json = r##"{"@odata.type":"#test.shapes.user","id":1}"##;
    assert_eq!(none.to_string(&part(json)), r#"{"id":1}"#);
}

#[test]
fn what_there_is_is_merged_and_the_rest_stays() {
    for (old, new, merged_) in [
        (
            USER,
            r##"{"@odata.type":"#test.shapes.user","note":null,"name":"b"}"##,
            r##"{"@odata.type":"#test.shapes.user","id":1,"name":"b","mail":"m"}"##,
        ),
        (
            GROUP,
            r##"{"@odata.type":"#test.shapes.group","title":null,"x":null,"y":2}"##,
            r##"{"@odata.type":"#test.shapes.group","id":2,"note":"n","y":2,"members":[],"guests":[]}"##,
        ),
        (
            OTHER,
            r##"{"@odata.type":"#x.y","note":"m","a":null,"c":3,"@z.z":1}"##,
            r##"{"@odata.type":"#x.y","@z.z":1,"id":3,"note":"m","b":2,"c":3}"##,
        ),
        (
            UNTYPED,
            r#"{"id":4,"b":2}"#,
            r#"{"id":4,"note":"n","a":1,"b":2}"#,
        ),
    ] {
        assert_eq!(merged(old, new), merged_);
    }
}

/// Its type never changes (*Protocol* 11.4.3).
#[test]
fn a_part_of_another_type_is_of_another_entity() {
    for (old, new) in [
        (USER, GROUP),
        (GROUP, USER),
        (USER, OTHER),
        (OTHER, USER),
        (OTHER, r##"{"@odata.type":"#x.z","id":3}"##),
    ] {
        assert_eq!(refused(old, new), (ErrorKind::Type, String::new()));
    }
    let mut user = node(USER);
    let error = part(GROUP).merge_into(&mut user).unwrap_err();
    assert_eq!(
        error.to_string(),
        "expected type test.shapes.user, found type test.shapes.group"
    );
    let error = part(OTHER).merge_into(&mut user).unwrap_err();
    assert_eq!(
        error.to_string(),
        "expected type test.shapes.user, found type x.y"
    );
}

#[test]
fn a_part_with_another_key_is_of_another_entity() {
    for (old, new) in [
        (
            USER,
            r##"{"@odata.type":"#test.shapes.user","name":"b","id":7}"##,
        ),
        (OTHER, r##"{"@odata.type":"#x.y","a":2,"id":7,"@a.b":1}"##),
        (USER, r#"{"note":null,"id":7}"#),
        (UNTYPED, r##"{"@odata.type":"#x.y","id":7,"a":2}"##),
    ] {
        assert_eq!(refused(old, new), (ErrorKind::Value, "id".to_owned()));
    }
}

/// Of an abstract type there are no values, so that a value without a tag is of any.
#[test]
fn what_says_no_type_is_merged_as_far_as_it_is_known() {
    let note = r#"{"id":1,"note":"m"}"#;
    assert_eq!(
        merged(USER, note),
        r##"{"@odata.type":"#test.shapes.user","id":1,"note":"m","name":"a","mail":"m"}"##
    );
    assert_eq!(
        merged(OTHER, r#"{"note":"m","a":2,"c":3}"#),
        r##"{"@odata.type":"#x.y","id":3,"note":"m","a":2,"b":2,"c":3}"##
    );
    assert_eq!(
        merged(UNTYPED, r##"{"@odata.type":"#x.y","b":2}"##),
        r##"{"@odata.type":"#x.y","id":4,"note":"n","a":1,"b":2}"##
    );
    // Which of its properties that is, the part does not say.
    let error = refused(USER, r#"{"id":1,"mail@a.b":1,"mail":"n"}"#);
    assert_eq!(error, (ErrorKind::Type, "mail".to_owned()));
    assert_eq!(refused(UNTYPED, USER), (ErrorKind::Type, String::new()));
}

/// What is undeclared in a part is passed over or refused as in the entity, and its depth is bound.
#[test]
fn a_part_is_read_as_its_entity_is() {
    let json = r##"{"@odata.type":"#test.shapes.user","id":1,"nothing":1}"##;
    assert!(json::from_str::<AnyNodePartial>(json).is_ok());
    for reading in [Reading::service(), Reading::strict()] {
        let error = reading.from_str::<AnyNodePartial>(json).unwrap_err();
        assert_eq!(
            (error.kind(), &*error.path()),
            (ErrorKind::Undeclared, "nothing")
        );
    }
    let error = json::from_str::<AnyNodePartial>(
        r##"{"@odata.type":"#test.shapes.user","manager":{"@odata.type":"#test.shapes.group","title":1}}"##,
    );
    assert_eq!(error.unwrap_err().path(), "manager.title");
    let deep = |depth| {
        let open = r##"{"@odata.type":"#test.shapes.user","manager":"##;
        format!("{}null{}", open.repeat(depth), "}".repeat(depth))
    };
    assert!(json::from_str::<AnyNodePartial>(&deep(128)).is_ok());
    let error = json::from_str::<AnyNodePartial>(&deep(129)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Depth);
}

odata_tests::laws! {
    user: User { create UserCreate, any AnyNodeCreate, update UserUpdate, partial UserPartial, any_partial AnyNode AnyNodePartial, }
    group_of_laws: Group { create GroupCreate, any AnyNodeCreate, update GroupUpdate, partial GroupPartial, any_partial AnyNode AnyNodePartial, }
}
