//! What the derives make of five types, for a reviewer to read: `src/tests/expansion/*.rs`.
//!
//! `UPDATE_EXPECT=1 cargo test -p odata-derive` writes these files anew.

use expect_test::{ExpectFile, expect_file};

use crate::derive::derive;
use crate::model::Derive;

#[track_caller]
fn check(macro_: Derive, item: &str, expected: &ExpectFile) {
    let item = syn::parse_str(item).expect("an item");
    let expansion = syn::parse2(derive(macro_, item)).expect("items");
    expected.assert_eq(&prettyplease::unparse(&expansion));
}

#[test]
fn an_abstract_base() {
    check(
        Derive::Entity,
        r#"
        #[odata(namespace = "ns", abstract)]
        pub struct ItemFacet {
            /// What tells the facet from all others.
            #[odata(key, computed)]
            pub id: String,
            pub inference: Option<InferenceData>,
        }
        "#,
        &expect_file!["expansion/item_facet.rs"],
    );
}

#[test]
fn an_entity_type_with_a_base() {
    check(
        Derive::Entity,
        r"
        #[odata(namespace = NAMESPACE, shapes(create))]
        pub struct PersonInterest {
            #[odata(base)]
            pub item_facet: ItemFacet,
            /// What it is filed under.
            pub categories: Vec<String>,
            pub display_name: Option<String>,
        }
        ",
        &expect_file!["expansion/person_interest.rs"],
    );
}

#[test]
fn an_entity_type_that_leads_to_a_type_parameter() {
    check(
        Derive::Entity,
        r#"
        #[odata(namespace = "ns", shapes(create))]
        pub struct Group<T> {
            #[odata(key)]
            pub id: i64,
            #[odata(navigation)]
            pub members: Vec<T>,
        }
        "#,
        &expect_file!["expansion/group.rs"],
    );
}

#[test]
fn an_enumeration() {
    check(
        Derive::Enumeration,
        r#"
        #[odata(namespace = "ns")]
        pub enum AllowedAudiences {
            Me,
            Organization,
            #[odata(other)]
            Other(String),
        }
        "#,
        &expect_file!["expansion/allowed_audiences.rs"],
    );
}

#[test]
fn one_of_several_entity_types() {
    check(
        Derive::Entity,
        r"
        #[odata(base = ItemFacet, shapes(partial))]
        pub enum AnyFacet {
            Interest(Box<PersonInterest>),
            #[odata(other)]
            Other(Derived<ItemFacet>),
        }
        ",
        &expect_file!["expansion/any_facet.rs"],
    );
}
