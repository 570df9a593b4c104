//! The derive macros of `odata-core`, which re-exports them: depend on that crate, which shows how
//! they are used.
//!
//! | macro | on | makes |
//! |---|---|---|
//! | [`macro@ODataEntity`] | a struct | an entity type, and its companions for requests |
//! | [`macro@ODataEntity`] | an enum of newtype variants | one of the entity types that derive from one |
//! | [`macro@ODataComplex`] | a struct or an enum | the same for complex types |
//! | [`macro@ODataEnum`] | an enum | an enumeration type |
//! | [`macro@ODataTypeDefinition`] | a newtype | a type definition |
//! | [`macro@inherits`] | a struct, above its derive | the field of the base |
//!
//! # On a type
//!
//! `#[odata(…)]` above the item; several may stand there, and each takes several keys.
//!
//! | key | on | meaning |
//! |---|---|---|
//! | `namespace = "…"` | an entity type, a complex type, an enumeration, a type definition | The schema's namespace: a string, or the path of a constant. Required. |
//! | `name = "…"` | an entity type, a complex type, an enumeration, a type definition | The type's name in the schema. Default: the Rust name by `rename_all`. |
//! | `rename_all = "camelCase"` | an entity type, a complex type, an enumeration, a type definition | How Rust names become names of the schema: `"camelCase"` (default), `"PascalCase"`, `"snake_case"` or `"none"`. |
//! | `base = T` | an enum of derived types | The declared type, which the variants' types derive from. |
//! | `accept_derived` | an entity type, a complex type | A derived type's tag is accepted where this type is read: its own properties are read, the rest is undeclared. |
//! | `alias = "…"` | an entity type, a complex type, an enumeration, a type definition | Another name that is accepted when reading, of a type with its namespace. May be repeated. |
//! | `tag = "bare"` | an entity type, a complex type | How the type's name is written: `"fragment"` for `#ns.T` (default), `"bare"` for `ns.T`. |
//! | `abstract` | an entity type, a complex type | The type is abstract (CSDL `Abstract`): others derive from it, and a payload never has it alone. |
//! | `open` | an entity type, a complex type | The type is open (CSDL `OpenType`): a `dynamic` field, its own or an inherited one, holds undeclared properties. |
//! | `deny_unknown` | an entity type, a complex type | Reading an undeclared property is an error. Default: it is ignored. |
//! | `shapes(create, update)` | an entity type, a complex type, an enum of derived types | Which companions are made. Default: `create`, `update` and `assigned` for entity types, `create` for enums of derived entity types, none for complex types. |
//! | `create(name = …, derive(…), attrs(…))` | an entity type, a complex type, an enum of derived types | The name, derives and attributes of the companion that creates. |
//! | `update(name = …, derive(…), attrs(…))` | an entity type, a complex type | The name, derives and attributes of the companion that updates. |
//! | `assigned(name = …, derive(…), attrs(…))` | an entity type, a complex type | The name, derives and attributes of the companion that holds what the server assigns. |
//! | `partial(name = …, derive(…), attrs(…))` | an entity type, a complex type, an enum of derived types | The name, derives and attributes of the companion that holds parts of an entity. |
//! | `crate = ::odata_core` | an entity type, a complex type, an enumeration, an enum of derived types, a type definition | Where `odata_core` is found. Default: `::odata_core`. |
//! | `keyless` | an entity type | The entity type has no key, as a singleton or a contained entity needs none. |
//! | `flags` | an enumeration | The members are flags (CSDL `IsFlags`); a property is a set of them. |
//! | `ignore_case` | an enumeration | The members are read in upper and lower case. |
//! | `type = "…"` | a type definition | The primitive type in the metadata, where it is not the one that the Rust type says. |
//! | `max_length = 1` | a type definition | The facet `MaxLength`; what is read keeps to it. |
//! | `precision = 1` | a type definition | The facet `Precision`; what is read keeps to it. |
//! | `scale = 1` | a type definition | The facet `Scale`; what is read keeps to it. |
//! | `unicode = false` | a type definition | The facet `Unicode`; what is read keeps to it. |
//!
//! # On a field
//!
//! | key | meaning |
//! |---|---|
//! | `alias = "…"` | Another name that is accepted when reading, of a type with its namespace. May be repeated. |
//! | `base` | The inherited part, whose properties stand flat in the payload. `#[inherits(T)]` puts such a field in. |
//! | `key` | A part of the entity key. |
//! | `computed` | Core.Computed: the server assigns it, and no request has it. |
//! | `computed_default` | Core.ComputedDefaultValue: the server assigns it where a create lacks it. |
//! | `immutable` | Core.Immutable: sent on create, never on update. |
//! | `read_only` | Core.Permissions `Read`: in no request. |
//! | `write_only` | Core.Permissions `Write`: in requests, and never in what is read. The field's type is `WriteOnly<T>`. |
//! | `navigation` | A navigation property: `Option<Box<T>>`, `Vec<T>` or `Option<Vec<T>>`. |
//! | `dynamic` | Holds an open type's undeclared properties. The field's type is `DynamicProperties`. |
//! | `annotations` | Holds the annotations and the control information of the object. The field's type is `Annotations`. |
//! | `rename = "…"` | The name on the wire. |
//! | `default = …` | The value where the payload has none: the Rust type's default, or an expression's. |
//! | `type = "…"` | The primitive type in the metadata, where it is not the one that the Rust type says. |
//! | `max_length = 1` | The facet `MaxLength`; what is read keeps to it. |
//! | `precision = 1` | The facet `Precision`; what is read keeps to it. |
//! | `scale = 1` | The facet `Scale`; what is read keeps to it. |
//! | `unicode = false` | The facet `Unicode`; what is read keeps to it. |
//!
//! # On a variant
//!
//! | key | on | meaning |
//! |---|---|---|
//! | `alias = "…"` | a member of an enumeration | Another name that is accepted when reading, of a type with its namespace. May be repeated. |
//! | `rename = "…"` | a member of an enumeration | The name on the wire. |
//! | `value = 1` | a member of an enumeration | The member's value. Default: 0, 1, 2 …, of flags 1, 2, 4 … |
//! | `other` | a member of an enumeration, a variant of an enum of derived types | Keeps what this program does not know: a member's name as `String`, an entity as `Derived<Base>`. |
//!
//! # In `shapes(…)`
//!
//! | key | meaning |
//! |---|---|
//! | `create` | The companion that creates. |
//! | `update` | The companion that updates. |
//! | `assigned` | The companion that holds what the server assigns. |
//! | `partial` | The companion that holds parts of an entity. |
//!
//! # In `create(…)`, `update(…)`, `assigned(…)` and `partial(…)`
//!
//! | key | meaning |
//! |---|---|
//! | `name = NewThing` | The companion's name, or a string that holds it. Default: the type's, followed by the shape's. |
//! | `derive(Clone, Debug)` | The companion's derives. Default: `Clone, Debug, PartialEq`. |
//! | `attrs(non_exhaustive)` | The companion's other attributes, without `#[…]`. |
#![forbid(unsafe_code)]
#![warn(missing_docs)]

extern crate proc_macro;

mod attribute;
mod check;
mod derive;
mod derives;
mod diagnostic;
mod expand;
mod form;
mod half_written;
mod inherits;
mod integer;
mod model;
mod name;
mod stub;
#[cfg(test)]
mod tests;
mod written;

use proc_macro::TokenStream;

use model::Derive;

/// Makes a struct an entity type, or an enum one of the entity types that derive from a base.
///
/// The keys of `#[odata(…)]` are listed [here](crate).
///
/// OData: *CSDL* 6 (Entity Type).
#[proc_macro_derive(ODataEntity, attributes(odata))]
pub fn odata_entity(item: TokenStream) -> TokenStream {
    derive::derive(Derive::Entity, item.into()).into()
}

/// Makes a struct a complex type, or an enum one of the complex types that derive from a base.
///
/// The keys of `#[odata(…)]` are listed [here](crate).
///
/// OData: *CSDL* 9 (Complex Type).
#[proc_macro_derive(ODataComplex, attributes(odata))]
pub fn odata_complex(item: TokenStream) -> TokenStream {
    derive::derive(Derive::Complex, item.into()).into()
}

/// Makes an enum an enumeration type: a variant is a member.
///
/// The keys of `#[odata(…)]` are listed [here](crate).
///
/// OData: *CSDL* 10 (Enumeration Type).
#[proc_macro_derive(ODataEnum, attributes(odata))]
pub fn odata_enum(item: TokenStream) -> TokenStream {
    derive::derive(Derive::Enumeration, item.into()).into()
}

/// Makes a newtype a type definition: a primitive type under a name of its own.
///
/// The keys of `#[odata(…)]` are listed [here](crate).
///
/// OData: *CSDL* 11 (Type Definition).
#[proc_macro_derive(ODataTypeDefinition, attributes(odata))]
pub fn odata_type_definition(item: TokenStream) -> TokenStream {
    derive::derive(Derive::Definition, item.into()).into()
}

/// What documentation shows of an expansion.
#[doc(hidden)]
#[proc_macro_attribute]
pub fn as_written(_: TokenStream, item: TokenStream) -> TokenStream {
    written::as_written(item.into()).into()
}

/// Makes a struct inherit from another: `#[inherits(ItemFacet)]` above the derive puts the field
/// `#[odata(base)] pub item_facet: ItemFacet` first into the struct.
///
/// `#[inherits(ItemFacet as facet)]` names the field; written by hand, it is the same.
///
/// OData: *CSDL* 6.2 (Derived Entity Type) and 9.2 (Derived Complex Type).
#[proc_macro_attribute]
pub fn inherits(base: TokenStream, item: TokenStream) -> TokenStream {
    inherits::inherits(&base.into(), &item.into()).into()
}
