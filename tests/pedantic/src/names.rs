//! What a user names, where the derives might say something of it: a trait of all types with constants that are
//! named like what the derives ask, and what a macro of the user's makes public.
#![allow(dead_code, reason = "the names alone are in the way")]

use odata::{ODataComplex, ODataEntity};

trait Facts {
    const COMPLETE: u8 = 1;
    const DEFINED: u8 = 1;
    const DERIVES: u8 = 1;
    const IN_REQUESTS: u8 = 1;
    const IS_NAVIGABLE: u8 = 1;
    const PRIMITIVE: u8 = 1;
}

impl<T> Facts for T {}

type Name = String;

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", crate = ::odata)]
struct Place {
    name: Option<i32>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", crate = ::odata, update(derive(Clone, Debug, PartialEq)))]
struct Item {
    #[odata(key)]
    id: i32,
    #[odata(max_length = 3)]
    name: Option<Name>,
    place: Option<Place>,
    #[odata(navigation)]
    parts: Vec<Self>,
}

macro_rules! entity {
    ($name:ident of $kind:ty) => {
        /// An entity type that a macro of the user's makes.
        #[derive(Clone, Debug, PartialEq, ODataEntity)]
        #[odata(namespace = "example", crate = ::odata)]
        #[odata(shapes(create, update, assigned, partial))]
        pub struct $name {
            /// The key.
            #[odata(key)]
            pub id: $kind,
            /// The title.
            pub title: Option<String>,
        }
    };
}

entity!(Numbered of i32);
entity!(Lettered of String);
