//! What a user's names mean to what the derives make.

use odata_core::json::from_str;

/// Names of primitive types and of std, meaning something else.
#[allow(dead_code, non_camel_case_types)]
mod shadowed {
    pub(super) struct bool;
    pub(super) struct str;
    pub(super) struct u16;
    pub(super) struct usize;
    pub(super) struct Default;
    pub(super) struct Result;
    pub(super) struct Option;
    pub(super) struct Vec;
    pub(super) struct Box;

    #[derive(Clone, Debug, PartialEq, odata_core::ODataEntity)]
    #[odata(namespace = "example", shapes(create, update, assigned, partial))]
    pub(super) struct Item {
        #[odata(key, computed)]
        pub(super) id: i64,
        pub(super) level: std::option::Option<Level>,
        pub(super) place: std::option::Option<Place>,
    }

    #[odata_core::inherits(Item)]
    #[derive(Clone, Debug, PartialEq, odata_core::ODataEntity)]
    #[odata(namespace = "example", shapes(create, update, assigned, partial))]
    pub(super) struct Book {
        #[odata(default = 7)]
        pub(super) pages: i32,
    }

    #[derive(Clone, Debug, PartialEq, odata_core::ODataEntity)]
    #[odata(base = Item, shapes(create, partial))]
    pub(super) enum Any {
        Item(std::boxed::Box<Item>),
        Book(Book),
        #[odata(other)]
        Other(std::boxed::Box<odata_core::Derived<Item>>),
    }

    #[derive(Clone, Debug, PartialEq, odata_core::ODataComplex)]
    #[odata(namespace = "example", shapes(create, update, partial))]
    pub(super) struct Place {
        pub(super) shelf: std::option::Option<i32>,
    }

    #[derive(Clone, Debug, PartialEq, odata_core::ODataComplex)]
    #[odata(base = Place, shapes(create, partial))]
    pub(super) enum AnyPlace {
        Place(std::boxed::Box<Place>),
        #[odata(other)]
        Other(std::boxed::Box<odata_core::Derived<Place>>),
    }

    #[derive(Clone, Debug, PartialEq, odata_core::ODataEnum)]
    #[odata(namespace = "example")]
    pub(super) enum Level {
        Low,
        #[odata(other)]
        Other(std::string::String),
    }
}

#[test]
fn shadowed_names_are_not_meant() {
    let text = r#"{"id":1,"level":"high","place":{"shelf":2}}"#;
    let book: shadowed::Book = from_str(text).unwrap();
    assert_eq!(book.level, Some(shadowed::Level::Other("high".to_owned())));
    assert_eq!((book.id, book.pages), (1, 7));
    let change = shadowed::BookUpdate::between(&book, &book);
    assert!(change.is_empty());
    let mut any: shadowed::Any = from_str(r##"{"@odata.type":"#example.book","id":1}"##).unwrap();
    let part: shadowed::AnyPartial =
        from_str(r##"{"@odata.type":"#example.book","pages":2}"##).unwrap();
    part.merge_into(&mut any).unwrap();
    assert!(matches!(any, shadowed::Any::Book(book) if book.pages == 2));
    let mut any: shadowed::AnyPlace = from_str("{}").unwrap();
    let part: shadowed::AnyPlacePartial = from_str(r#"{"shelf":1}"#).unwrap();
    part.merge_into(&mut any).unwrap();
    assert!(matches!(any, shadowed::AnyPlace::Place(place) if place.shelf == Some(1)));
}

/// `Self` is the struct, in its companions as well.
mod own_type {
    use odata_core::{ODataComplex, ODataEntity};

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example", shapes(create, update, assigned, partial))]
    pub(super) struct Folder {
        #[odata(key)]
        pub(super) id: i64,
        #[odata(navigation)]
        pub(super) parent: Option<Box<Self>>,
        #[odata(navigation)]
        pub(super) folders: Vec<Self>,
    }

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    pub(super) struct Part<T> {
        pub(super) value: Option<T>,
        pub(super) parts: Vec<Self>,
    }
}

#[test]
fn self_is_the_struct() {
    let text = r#"{"id":1,"parent":{"id":2},"folders":[{"id":3}]}"#;
    let folder: own_type::Folder = from_str(text).unwrap();
    let parent: &own_type::Folder = folder.parent.as_deref().unwrap();
    assert_eq!((parent.id, folder.folders[0].id), (2, 3));
    let (create, assigned) = own_type::FolderCreate::split(folder.clone());
    assert_eq!(create.assign(assigned), folder);
    let part: own_type::Part<i32> = from_str(r#"{"parts":[{"value":1}]}"#).unwrap();
    assert_eq!(part.parts[0].value, Some(1));
}

/// Names that follow no convention are the user's to allow, and the companions' follow from them.
#[deny(warnings)]
#[allow(dead_code)]
mod unusual {
    use odata_core::ODataEntity;

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    pub(super) struct Item_ {
        #[odata(key)]
        pub(super) id: i64,
    }

    #[allow(non_camel_case_types, non_snake_case)]
    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example", rename_all = "none")]
    pub(super) struct web_item {
        #[odata(key)]
        pub(super) webUrl: String,
    }
}

#[test]
fn unusual_names_are_allowed() {
    let item: unusual::web_item = from_str(r#"{"webUrl":"x"}"#).unwrap();
    assert_eq!(unusual::web_itemCreate::from(item).webUrl, "x");
}

mod laws {
    use super::own_type::{Folder, FolderCreate, FolderPartial, FolderUpdate};
    use super::shadowed::{
        Any, AnyCreate, AnyPartial, AnyPlace, AnyPlaceCreate, AnyPlacePartial, Book, BookCreate,
        BookPartial, BookUpdate, Item, ItemCreate, ItemPartial, ItemUpdate, Place, PlaceCreate,
        PlacePartial, PlaceUpdate,
    };
    use super::unusual::{Item_, Item_Create, Item_Update};
    use super::unusual::{web_item, web_itemCreate, web_itemUpdate};

    odata_tests::laws! {
        item: Item { create ItemCreate, update ItemUpdate, split ItemCreate, partial ItemPartial, any_partial Any AnyPartial, }
        book: Book { create BookCreate, any AnyCreate, update BookUpdate, split BookCreate, partial BookPartial, any_partial Any AnyPartial, }
        place: Place { create PlaceCreate, any AnyPlaceCreate, update PlaceUpdate, partial PlacePartial, any_partial AnyPlace AnyPlacePartial, }
        folder: Folder { create FolderCreate, update FolderUpdate, split FolderCreate, partial FolderPartial, }
        underscored: Item_ { create Item_Create, update Item_Update, split Item_Create, }
        web: web_item { create web_itemCreate, update web_itemUpdate, split web_itemCreate, }
    }
}

/// What a macro is told and what a constant is made of are no types, whatever they look like.
mod spelled_otherwise {
    use odata_core::{ODataComplex, ODataEntity, ODataTypeDefinition};

    macro_rules! owned {
        (&str) => {
            String
        };
    }

    #[derive(Clone, Debug, PartialEq, ODataTypeDefinition)]
    #[odata(namespace = "example")]
    pub(super) struct Name(pub(super) owned!(&str));

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    pub(super) struct Fixed<const N: i32> {
        pub(super) digits: i32,
    }

    pub(super) mod shapes {
        #[derive(Clone, Debug, PartialEq, odata_core::ODataComplex)]
        #[odata(namespace = "example")]
        pub(crate) struct Box<A, B> {
            pub(crate) width: Option<A>,
            pub(crate) unit: Option<B>,
        }
    }

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example", shapes())]
    pub(super) struct Page {
        #[odata(key)]
        pub(super) id: owned!(&str),
        pub(super) frame: Option<shapes::Box<i32, String>>,
        pub(super) number: Option<
            Fixed<
                {
                    match 3 & 6 {
                        2 => 1,
                        _ => 0,
                    }
                },
            >,
        >,
    }
}

#[test]
fn types_are_spelled_by_macros_and_constants() {
    use spelled_otherwise::{Fixed, Name, Page};
    let page = Page {
        id: "1".into(),
        frame: None,
        number: Some(Fixed { digits: 2 }),
    };
    let json = r##"{"@odata.type":"#example.page","id":"1","number":{"@odata.type":"#example.fixed","digits":2}}"##;
    assert_eq!(odata_core::json::to_string(&page), json);
    assert_eq!(from_str::<Page>(json).unwrap(), page);
    let name = Name("a".into());
    assert_eq!(odata_core::json::to_string(&name), r#""a""#);
    assert_eq!(from_str::<Name>(r#""a""#).unwrap(), name);
}
