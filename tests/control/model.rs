//! The types that the tests of this folder read and write.

use odata_core::json::{Format, ReadValue, WriteValue};
use odata_core::{
    Annotated, Annotations, Derived, DynamicProperties, ODataComplex, ODataEntity, inherits,
};

pub const NS: &str = "ns";

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS)]
pub struct Item {
    #[odata(key)]
    pub id: String,
    pub name: Option<String>,
    pub size: Option<Size>,
    #[odata(navigation)]
    pub owner: Option<Box<Item>>,
    #[odata(navigation)]
    pub parts: Option<Vec<Item>>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NS)]
pub struct Size {
    pub width: Option<f64>,
    pub unit: Option<String>,
}

#[inherits(Item)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS)]
pub struct Book {
    #[odata(alias = "pageCount")]
    pub pages: Option<i32>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = Item)]
pub enum AnyItem {
    Item(Item),
    Book(Box<Book>),
    #[odata(other)]
    Other(Derived<Item>),
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, open)]
pub struct Open {
    #[odata(key)]
    pub id: String,
    #[odata(dynamic)]
    pub more: DynamicProperties,
}

/// A field that takes what nothing else takes, in a base and so below it.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS)]
pub struct Noted {
    #[odata(key)]
    pub id: String,
    #[odata(annotations)]
    pub notes: Annotations,
}

#[inherits(Noted)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS)]
pub struct NotedBook {
    pub title: Option<String>,
    #[odata(navigation)]
    pub owner: Option<Box<Item>>,
}

/// Nested annotated values.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS)]
pub struct Shelf {
    #[odata(key)]
    pub id: String,
    #[odata(computed_default)]
    pub size: Option<Annotated<Size>>,
    #[odata(computed_default)]
    pub sizes: Vec<Annotated<Size>>,
    #[odata(computed_default)]
    pub any: Option<Annotated<Box<Size>>>,
}

/// A type that its derived types are read as, and that has a variant of its own.
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NS, accept_derived)]
pub struct Mark {
    pub note: Option<String>,
}

#[inherits(Mark)]
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NS)]
pub struct Dot {
    pub at: Option<i32>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(base = Mark)]
pub enum AnyMark {
    Mark(Mark),
    Dot(Dot),
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS)]
pub struct Marked {
    #[odata(key)]
    pub id: i64,
    #[odata(computed_default)]
    pub any: Option<Annotated<AnyMark>>,
}

/// What a text is read as and written back as, by this crate and by serde_json.
#[track_caller]
pub fn round_trip<T>(json: &str) -> T
where
    T: for<'a> ReadValue<'a>
        + WriteValue
        + serde::Serialize
        + serde::de::DeserializeOwned
        + PartialEq
        + core::fmt::Debug,
{
    let value: T = odata_core::json::from_str(json).expect("the text is read");
    assert_eq!(
        Format::default().to_string(&value),
        json,
        "written by this crate"
    );
    let by_serde: T = serde_json::from_str(json).expect("the text is read through serde_json");
    assert_eq!(by_serde, value, "read through serde_json");
    assert_eq!(
        serde_json::to_string(&value).expect("it is written"),
        json,
        "written by serde_json"
    );
    let tree = serde_json::to_value(&value).expect("it is written");
    let again: T = serde_json::from_value(tree.clone()).expect("it is read");
    // A tree has its members in another order.
    assert_eq!(
        serde_json::to_value(&again).expect("it is written"),
        tree,
        "through a tree"
    );
    value
}

/// How an error prints that a text ends in; through serde_json it is the same, positions aside.
#[track_caller]
pub fn refused<T>(json: &str) -> String
where
    T: for<'a> ReadValue<'a> + serde::de::DeserializeOwned + core::fmt::Debug,
{
    let error = odata_core::json::from_str::<T>(json).expect_err("the text is refused");
    let error = error.to_string();
    let by_serde = serde_json::from_str::<T>(json).expect_err("the text is refused by serde_json");
    // What is no JSON at all it says in its own words.
    if by_serde.is_data() {
        let message = error.rsplit_once(" at line ").map(|(message, _)| message);
        assert!(
            by_serde.to_string().starts_with(message.unwrap()),
            "{by_serde}, {error}"
        );
    }
    error
}
