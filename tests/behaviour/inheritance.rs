//! Three levels of inheritance, the types in modules of their own, and a base from another crate.

use odata_core::json;

use crate::check::{read, refused};

mod base {
    use odata_core::{ODataEntity, inherits};

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "test", abstract)]
    pub(crate) struct Thing {
        #[odata(key, computed)]
        pub(crate) id: String,
        pub(crate) label: Option<String>,
    }

    pub(crate) mod middle {
        use super::{ODataEntity, Thing, inherits};

        #[inherits(Thing)]
        #[derive(Clone, Debug, PartialEq, ODataEntity)]
        #[odata(namespace = "test.middle")]
        pub(crate) struct Tool {
            pub(crate) weight: Option<f64>,
        }
    }
}

mod derived {
    use odata_core::{ODataEntity, inherits};

    #[inherits(crate::inheritance::base::middle::Tool as parent)]
    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "test.derived")]
    pub(crate) struct Hammer {
        pub(crate) heads: i32,
    }
}

use base::Thing;
use base::middle::Tool;
use derived::{Hammer, HammerCreate, HammerUpdate};

#[test]
fn properties_stand_flat_and_the_bases_come_first() {
    let text =
        r##"{"@odata.type":"#test.derived.hammer","id":"1","label":"l","weight":1.5,"heads":2}"##;
    let hammer: Hammer = read(text);
    assert_eq!(
        (
            &*hammer.id,
            hammer.label.as_deref(),
            hammer.weight,
            hammer.heads
        ),
        ("1", Some("l"), Some(1.5), 2)
    );
    assert_eq!(json::to_string(&hammer), text);
    let tool: &Tool = &hammer;
    let thing: &Thing = tool;
    assert_eq!(thing.id, "1");
    assert_eq!(AsRef::<Tool>::as_ref(&hammer), tool);
    let mut hammer = hammer.clone();
    hammer.label = None;
    hammer.weight = None;
    assert_eq!(
        json::to_string(&hammer),
        r##"{"@odata.type":"#test.derived.hammer","id":"1","heads":2}"##
    );
    assert_eq!(Tool::from(hammer).id, "1");
}

#[test]
fn errors_name_no_level() {
    let error = refused::<Hammer>(r#"{"id":"1","heads":2,"weight":true}"#);
    assert_eq!(
        error.to_string(),
        "weight: expected Edm.Double, found true at line 1 column 30"
    );
    assert_eq!(refused::<Hammer>(r#"{"heads":2}"#).path(), "id");
    assert_eq!(
        refused::<Hammer>(r#"{"heads":2,"id":"1","heads":3}"#).path(),
        "heads"
    );
    assert_eq!(
        refused::<Hammer>(r#"{"id":"1","heads":2,"id":"1"}"#).path(),
        "id"
    );
}

#[test]
fn companions_inherit_as_well() {
    let create: HammerCreate = read(r#"{"id":"no","label":"l","heads":2}"#);
    assert_eq!(
        (create.label.as_deref(), create.weight, create.heads),
        (Some("l"), None, 2)
    );
    assert_eq!(
        json::to_string(&create),
        r##"{"@odata.type":"#test.derived.hammer","label":"l","heads":2}"##
    );
    assert_eq!(refused::<HammerCreate>(r#"{"label":"l"}"#).path(), "heads");
    let update: HammerUpdate = read(r#"{"label":null,"heads":3}"#);
    assert_eq!(
        (update.label.clone(), update.weight, update.heads),
        (Some(None), None, Some(3))
    );
    assert_eq!(
        json::to_string(&update),
        r##"{"@odata.type":"#test.derived.hammer","label":null,"heads":3}"##
    );
}

/// A type that derives, over two levels, from types of another crate.
mod abroad {
    use odata_core::profile::ItemFacet;
    use odata_core::{Derived, ODataEntity, inherits};

    #[inherits(ItemFacet)]
    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "abroad")]
    pub(crate) struct Hobby {
        pub(crate) since: Option<i32>,
    }

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(base = ItemFacet)]
    pub(crate) enum Facet {
        Hobby(Hobby),
        #[odata(other)]
        Other(Derived<ItemFacet>),
    }
}

#[test]
fn a_base_may_be_of_another_crate() {
    let text = r##"{"@odata.type":"#abroad.hobby","id":"1","since":1999}"##;
    let hobby: abroad::Hobby = read(text);
    assert_eq!((&*hobby.id, hobby.since), ("1", Some(1999)));
    assert_eq!(json::to_string(&hobby), text);
    assert_eq!(read::<abroad::Facet>(text), abroad::Facet::Hobby(hobby));
    let late = r##"{"since":1999,"id":"1","inference":{"confidenceScore":1},"@odata.type":"#abroad.pastime"}"##;
    assert!(matches!(read::<abroad::Facet>(late), abroad::Facet::Other(other) if other.id == "1"));
    let error = refused::<abroad::Facet>(r#"{"id":"1","inference":{"confidenceScore":"x"}}"#);
    assert_eq!(
        error.to_string(),
        "inference.confidenceScore: expected Edm.Double, found string \"x\" at line 1 column 42"
    );
    let create: abroad::HobbyCreate = read(r#"{"id":"no","since":7}"#);
    assert_eq!(
        json::to_string(&create),
        r##"{"@odata.type":"#abroad.hobby","since":7}"##
    );
    let update: abroad::HobbyUpdate = read(r#"{"since":null}"#);
    assert_eq!(
        json::to_string(&update),
        r##"{"@odata.type":"#abroad.hobby","since":null}"##
    );
}

odata_tests::laws! {
    tool: Tool { create base::middle::ToolCreate, update base::middle::ToolUpdate, split base::middle::ToolCreate, }
    hammer: Hammer { create HammerCreate, update HammerUpdate, split HammerCreate, }
    hobby: abroad::Hobby { create abroad::HobbyCreate, any abroad::FacetCreate, update abroad::HobbyUpdate, split abroad::HobbyCreate, }
}
