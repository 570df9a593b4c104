//! What to write instead of a key that is not taken where it stands.

use super::key::{KEYS, Place};
use crate::diagnostic::{nearest, one_of};

/// Places where words of others are written, whose meaning is the same there.
const TYPES: &[Place] = &[
    Place::Entity,
    Place::Complex,
    Place::Enumeration,
    Place::Definition,
    Place::Derived,
];
const STRUCTURED: &[Place] = &[Place::Entity, Place::Complex];
const FIELD: &[Place] = &[Place::Field];
const MEMBER: &[Place] = &[Place::Member];

/// What people write who know other macros or CSDL, where they do, and what it is called here.
const OTHER_WORDS: &[(&[&str], &[Place], &str)] = &[
    (
        &["name", "column", "json"],
        &[Place::Field, Place::Member],
        "`rename = \"…\"`",
    ),
    (
        &["rename_all"],
        FIELD,
        "`rename = \"…\"`, or `rename_all` on the type",
    ),
    (
        &["nullable", "optional"],
        FIELD,
        "`Option<…>` as the field's type",
    ),
    (&["required"], FIELD, "a type without `Option`"),
    (&["primary_key", "id", "pk"], FIELD, "`key`"),
    (&["read"], FIELD, "`read_only`"),
    (&["write"], FIELD, "`write_only`"),
    (
        &["generated", "auto_increment", "server", "server_assigned"],
        FIELD,
        "`computed`",
    ),
    (&["default_value"], FIELD, "`default = …`"),
    (&["length"], FIELD, "`max_length = 1`"),
    (
        &["min_length"],
        FIELD,
        "`max_length`, the one facet of lengths, or leave it out",
    ),
    (&["edm_type"], FIELD, "`type = \"Edm.…\"`"),
    (
        &[
            "nav",
            "navigation_property",
            "relation",
            "foreign_key",
            "contained",
            "contains_target",
        ],
        FIELD,
        "`navigation`",
    ),
    (&["stream", "media"], FIELD, "`Stream` as the field's type"),
    (
        &["etag"],
        FIELD,
        "`Annotated<…>` where the entity is read, which has its `etag`",
    ),
    (
        &["flatten"],
        FIELD,
        "`base` for an inherited part, or `dynamic` for undeclared properties",
    ),
    (
        &[
            "skip",
            "skip_serializing",
            "skip_deserializing",
            "ignore",
            "transient",
        ],
        FIELD,
        "a type of its own for what is no property",
    ),
    (
        &["skip_serializing_if"],
        FIELD,
        "nothing: whether nulls are written is the format's",
    ),
    (
        &["with", "serialize_with", "deserialize_with"],
        FIELD,
        "`Json<…>` as the field's type, for a type that serde knows",
    ),
    (
        &["borrow"],
        FIELD,
        "nothing: `&str` and `Cow<str>` are borrowed anyway",
    ),
    (
        &["property"],
        FIELD,
        "nothing: a field is a property anyway",
    ),
    (&["deprecated"], FIELD, "`#[deprecated]` beside it"),
    (
        &["rename"],
        &[
            Place::Entity,
            Place::Complex,
            Place::Enumeration,
            Place::Definition,
        ],
        "`name = \"…\"`",
    ),
    (&["rename"], &[Place::Companion], "`name = …`"),
    (&["ns", "schema"], TYPES, "`namespace = \"…\"`"),
    (&["case", "casing"], TYPES, "`rename_all = \"…\"`"),
    (&["abstract_type", "is_abstract"], STRUCTURED, "`abstract`"),
    (
        &["dynamic", "open_type", "is_open", "additional_properties"],
        STRUCTURED,
        "`open`",
    ),
    (&["deny_unknown_fields"], STRUCTURED, "`deny_unknown`"),
    (
        &["base", "base_type"],
        STRUCTURED,
        "`#[inherits(…)]` above the derive, or `#[odata(base)]` on a field",
    ),
    (
        &["inherits", "inherit", "extends", "parent"],
        STRUCTURED,
        "`#[inherits(…)]` above the derive",
    ),
    (
        &["table", "set", "entity_set", "singleton"],
        STRUCTURED,
        "nothing: entity sets and singletons are no part of a type",
    ),
    (
        &["transparent"],
        STRUCTURED,
        "`#[derive(ODataTypeDefinition)]` above a newtype",
    ),
    (&["entity"], &[Place::Complex], "`#[derive(ODataEntity)]`"),
    (&["complex"], &[Place::Entity], "`#[derive(ODataComplex)]`"),
    (
        &["derive"],
        STRUCTURED,
        "`#[derive(…)]` above the type, or `create(derive(…))` for a companion",
    ),
    (
        &["serde"],
        &[
            Place::Entity,
            Place::Complex,
            Place::Enumeration,
            Place::Definition,
            Place::Derived,
            Place::Field,
            Place::Member,
        ],
        "it as an `odata` attribute, which serde's traits follow",
    ),
    (&["is_flags", "bitflags"], &[Place::Enumeration], "`flags`"),
    (&["flag", "flags"], MEMBER, "`flags` on the type"),
    (&["discriminant", "number"], MEMBER, "`value = 1`"),
    (
        &["unknown", "fallback", "catch_all", "untagged"],
        MEMBER,
        "`other` on a member that holds a `String`",
    ),
    (
        &["namespace", "name"],
        &[Place::Derived],
        "`base = T`, which says the declared type; its variants have names of their own",
    ),
    (
        &["key", "primary_key"],
        &[Place::Entity],
        "`key` on the field that is the key",
    ),
    (
        &["key", "keyless"],
        &[Place::Complex],
        "nothing: a complex type has no key",
    ),
];

/// The message for a key that has no meaning where it stands.
pub(super) fn message(key: &str, place: Place) -> String {
    let known = KEYS.iter().find(|row| row.name == key);
    let problem = if known.is_some() {
        format!("`{key}` has no meaning on {}", place.words())
    } else {
        format!("unknown attribute `{key}`")
    };
    if let Some((.., instead)) = OTHER_WORDS
        .iter()
        .find(|(words, at, _)| words.contains(&key) && at.contains(&place))
    {
        return format!("{problem}; write {instead}");
    }
    if let Some(row) = known {
        let places: Vec<_> = row.places.iter().map(|place| place.words()).collect();
        return format!("{problem}; write it on {}", places.join(" or "));
    }
    let taken = names_at(place);
    match nearest(key, taken.iter().copied()) {
        Some(meant) => format!("{problem}; did you mean `{meant}`?"),
        None => format!("{problem}; write {}", one_of(&taken)),
    }
}

/// The keys that are taken at a place.
pub(super) fn names_at(place: Place) -> Vec<&'static str> {
    let rows = KEYS.iter().filter(|row| row.places.contains(&place));
    rows.map(|row| row.name).collect()
}
