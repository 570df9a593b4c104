//! Annotated Rust structs from a service's metadata.
//!
//! [`generate`] writes a module for each namespace, with all its types: structs for entity types and
//! complex types, enums for enumerations and, as `Any…`, for the types that a value of a declared
//! type may have. What it writes is a whole file, to be put beside others or into a build script's
//! `OUT_DIR`, and needs `odata-core` alone:
//!
//! ```
//! use odata_generator::{Csdl, Options, generate};
//!
//! let xml = r#"<Edmx><DataServices><Schema Namespace="shop">
//!     <EntityType Name="book">
//!         <Key><PropertyRef Name="isbn"/></Key>
//!         <Property Name="isbn" Type="Edm.String" Nullable="false"/>
//!         <Property Name="type" Type="Edm.Int32"/>
//!     </EntityType>
//! </Schema></DataServices></Edmx>"#;
//! let rust = generate(&Csdl::from_xml(xml)?, &Options::default());
//! assert_eq!(rust, r#"pub mod shop {
//! #[derive(Clone, Debug, PartialEq, odata_core::ODataEntity)]
//! #[odata(namespace = "shop")]
//! pub struct Book {
//!     #[odata(key)] pub isbn: String,
//!     pub r#type: Option<i32>,
//! }
//! }
//! "#);
//! # Ok::<_, odata_generator::NoCsdl>(())
//! ```
//!
//! A property is an `Option` unless the metadata say that it is never null; a collection is one as
//! well, since services leave collections out. A complex value is boxed where its type would else hold
//! itself. What the metadata leave open is `Untyped`: `Edm.Untyped`, the abstract types of `Edm` other
//! than those of geography, and types of other documents.

mod closure;
pub mod csdl;
mod enumeration;
mod name;
mod program;
mod property;
mod reading;
mod requests;
mod shared;
mod structured;

use std::collections::BTreeMap;

use program::{Program, module};

pub use csdl::Csdl;
pub use reading::NoCsdl;
pub use shared::shared;

/// What is written, and how.
#[derive(Clone, Debug)]
pub struct Options {
    /// The qualified names of the types that are asked for; all that they need is written as well.
    /// None for all that there are.
    pub types: Vec<String>,
    /// Whether entity types have the companions that requests need.
    pub has_companions: bool,
    /// Whether entity types have the companion that holds parts of an entity.
    pub has_partial: bool,
    /// Whether what navigation properties lead to is needed. If not, a base type that is written stands
    /// for a type that is not.
    pub follows_navigation: bool,
    /// Of a declared type with more derived types than this, only those are written that something
    /// else needs; the others are read as what `other` keeps.
    pub most_derived: usize,
    /// Whether values within others keep their annotations and undeclared properties, as
    /// `odata_core::Annotated`.
    pub annotated: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            types: Vec::new(),
            has_companions: true,
            has_partial: false,
            follows_navigation: true,
            most_derived: 200,
            annotated: false,
        }
    }
}

/// Where a type is found in what [`generate`] writes.
#[derive(Clone, Debug, PartialEq)]
pub struct Paths {
    /// The type itself: `ns::Item`.
    pub itself: String,
    /// What holds a value of the declared type: if others derive from it, `ns::AnyItem`.
    pub value: String,
}

/// Where the entity types and complex types are found, by their qualified names.
#[must_use]
pub fn paths(csdl: &Csdl, options: &Options) -> BTreeMap<String, Paths> {
    Program::new(csdl, options).paths()
}

/// The Rust code of the types of a schema.
#[must_use]
pub fn generate(csdl: &Csdl, options: &Options) -> String {
    let program = Program::new(csdl, options);
    let mut code = String::new();
    for (namespace, types) in program.namespaces() {
        code.push_str(&format!("pub mod {} {{\n", module(namespace)));
        for name in types {
            program.write_type(&mut code, name);
        }
        code.push_str("}\n");
    }
    code
}
