//! The keys of attributes, as an editor shows them. `UPDATE_EXPECT=1 cargo test -p odata-derive`
//! writes this file.

/// On an entity type.
pub mod entity {
    /// The schema's namespace: a string, or the path of a constant. Required.
    ///
    /// `namespace = "…"`
    pub mod namespace {}
    /// The type's name in the schema. Default: the Rust name by `rename_all`.
    ///
    /// `name = "…"`
    pub mod name {}
    /// How Rust names become names of the schema: `"camelCase"` (default), `"PascalCase"`, `"snake_case"` or `"none"`.
    ///
    /// `rename_all = "camelCase"`
    pub mod rename_all {}
    /// A derived type's tag is accepted where this type is read: its own properties are read, the rest is undeclared.
    ///
    /// `accept_derived`
    pub mod accept_derived {}
    /// Another name that is accepted when reading, of a type with its namespace. May be repeated.
    ///
    /// `alias = "…"`
    pub mod alias {}
    /// How the type's name is written: `"fragment"` for `#ns.T` (default), `"bare"` for `ns.T`.
    ///
    /// `tag = "bare"`
    pub mod tag {}
    /// The type is abstract (CSDL `Abstract`): others derive from it, and a payload never has it alone.
    ///
    /// `abstract`
    pub mod r#abstract {}
    /// The type is open (CSDL `OpenType`): a `dynamic` field, its own or an inherited one, holds undeclared properties.
    ///
    /// `open`
    pub mod open {}
    /// Reading an undeclared property is an error. Default: it is ignored.
    ///
    /// `deny_unknown`
    pub mod deny_unknown {}
    /// Which companions are made. Default: `create`, `update` and `assigned` for entity types, `create` for enums of derived entity types, none for complex types.
    ///
    /// `shapes(create, update)`
    pub mod shapes {}
    /// The name, derives and attributes of the companion that creates.
    ///
    /// `create(name = …, derive(…), attrs(…))`
    pub mod create {}
    /// The name, derives and attributes of the companion that updates.
    ///
    /// `update(name = …, derive(…), attrs(…))`
    pub mod update {}
    /// The name, derives and attributes of the companion that holds what the server assigns.
    ///
    /// `assigned(name = …, derive(…), attrs(…))`
    pub mod assigned {}
    /// The name, derives and attributes of the companion that holds parts of an entity.
    ///
    /// `partial(name = …, derive(…), attrs(…))`
    pub mod partial {}
    /// The entity type has no key, as a singleton or a contained entity needs none.
    ///
    /// `keyless`
    pub mod keyless {}
}

/// On a complex type.
pub mod complex {
    /// The schema's namespace: a string, or the path of a constant. Required.
    ///
    /// `namespace = "…"`
    pub mod namespace {}
    /// The type's name in the schema. Default: the Rust name by `rename_all`.
    ///
    /// `name = "…"`
    pub mod name {}
    /// How Rust names become names of the schema: `"camelCase"` (default), `"PascalCase"`, `"snake_case"` or `"none"`.
    ///
    /// `rename_all = "camelCase"`
    pub mod rename_all {}
    /// A derived type's tag is accepted where this type is read: its own properties are read, the rest is undeclared.
    ///
    /// `accept_derived`
    pub mod accept_derived {}
    /// Another name that is accepted when reading, of a type with its namespace. May be repeated.
    ///
    /// `alias = "…"`
    pub mod alias {}
    /// How the type's name is written: `"fragment"` for `#ns.T` (default), `"bare"` for `ns.T`.
    ///
    /// `tag = "bare"`
    pub mod tag {}
    /// The type is abstract (CSDL `Abstract`): others derive from it, and a payload never has it alone.
    ///
    /// `abstract`
    pub mod r#abstract {}
    /// The type is open (CSDL `OpenType`): a `dynamic` field, its own or an inherited one, holds undeclared properties.
    ///
    /// `open`
    pub mod open {}
    /// Reading an undeclared property is an error. Default: it is ignored.
    ///
    /// `deny_unknown`
    pub mod deny_unknown {}
    /// Which companions are made. Default: `create`, `update` and `assigned` for entity types, `create` for enums of derived entity types, none for complex types.
    ///
    /// `shapes(create, update)`
    pub mod shapes {}
    /// The name, derives and attributes of the companion that creates.
    ///
    /// `create(name = …, derive(…), attrs(…))`
    pub mod create {}
    /// The name, derives and attributes of the companion that updates.
    ///
    /// `update(name = …, derive(…), attrs(…))`
    pub mod update {}
    /// The name, derives and attributes of the companion that holds what the server assigns.
    ///
    /// `assigned(name = …, derive(…), attrs(…))`
    pub mod assigned {}
    /// The name, derives and attributes of the companion that holds parts of an entity.
    ///
    /// `partial(name = …, derive(…), attrs(…))`
    pub mod partial {}
}

/// On an enumeration.
pub mod enumeration {
    /// The schema's namespace: a string, or the path of a constant. Required.
    ///
    /// `namespace = "…"`
    pub mod namespace {}
    /// The type's name in the schema. Default: the Rust name by `rename_all`.
    ///
    /// `name = "…"`
    pub mod name {}
    /// How Rust names become names of the schema: `"camelCase"` (default), `"PascalCase"`, `"snake_case"` or `"none"`.
    ///
    /// `rename_all = "camelCase"`
    pub mod rename_all {}
    /// Another name that is accepted when reading, of a type with its namespace. May be repeated.
    ///
    /// `alias = "…"`
    pub mod alias {}
    /// The members are flags (CSDL `IsFlags`); a property is a set of them.
    ///
    /// `flags`
    pub mod flags {}
    /// The members are read in upper and lower case.
    ///
    /// `ignore_case`
    pub mod ignore_case {}
}

/// On an enum of derived types.
pub mod derived {
    /// The declared type, which the variants' types derive from.
    ///
    /// `base = T`
    pub mod base {}
    /// Which companions are made. Default: `create`, `update` and `assigned` for entity types, `create` for enums of derived entity types, none for complex types.
    ///
    /// `shapes(create, update)`
    pub mod shapes {}
    /// The name, derives and attributes of the companion that creates.
    ///
    /// `create(name = …, derive(…), attrs(…))`
    pub mod create {}
    /// The name, derives and attributes of the companion that holds parts of an entity.
    ///
    /// `partial(name = …, derive(…), attrs(…))`
    pub mod partial {}
}

/// On a type definition.
pub mod definition {
    /// The schema's namespace: a string, or the path of a constant. Required.
    ///
    /// `namespace = "…"`
    pub mod namespace {}
    /// The type's name in the schema. Default: the Rust name by `rename_all`.
    ///
    /// `name = "…"`
    pub mod name {}
    /// How Rust names become names of the schema: `"camelCase"` (default), `"PascalCase"`, `"snake_case"` or `"none"`.
    ///
    /// `rename_all = "camelCase"`
    pub mod rename_all {}
    /// Another name that is accepted when reading, of a type with its namespace. May be repeated.
    ///
    /// `alias = "…"`
    pub mod alias {}
    /// The primitive type in the metadata, where it is not the one that the Rust type says.
    ///
    /// `type = "…"`
    pub mod r#type {}
    /// The facet `MaxLength`; what is read keeps to it.
    ///
    /// `max_length = 1`
    pub mod max_length {}
    /// The facet `Precision`; what is read keeps to it.
    ///
    /// `precision = 1`
    pub mod precision {}
    /// The facet `Scale`; what is read keeps to it.
    ///
    /// `scale = 1`
    pub mod scale {}
    /// The facet `Unicode`; what is read keeps to it.
    ///
    /// `unicode = false`
    pub mod unicode {}
}

/// On a field.
pub mod field {
    /// Another name that is accepted when reading, of a type with its namespace. May be repeated.
    ///
    /// `alias = "…"`
    pub mod alias {}
    /// The inherited part, whose properties stand flat in the payload. `#[inherits(T)]` puts such a field in.
    ///
    /// `base`
    pub mod base {}
    /// A part of the entity key.
    ///
    /// `key`
    pub mod key {}
    /// Core.Computed: the server assigns it, and no request has it.
    ///
    /// `computed`
    pub mod computed {}
    /// Core.ComputedDefaultValue: the server assigns it where a create lacks it.
    ///
    /// `computed_default`
    pub mod computed_default {}
    /// Core.Immutable: sent on create, never on update.
    ///
    /// `immutable`
    pub mod immutable {}
    /// Core.Permissions `Read`: in no request.
    ///
    /// `read_only`
    pub mod read_only {}
    /// Core.Permissions `Write`: in requests, and never in what is read. The field's type is `WriteOnly<T>`.
    ///
    /// `write_only`
    pub mod write_only {}
    /// A navigation property: `Option<Box<T>>`, `Vec<T>` or `Option<Vec<T>>`.
    ///
    /// `navigation`
    pub mod navigation {}
    /// Holds an open type's undeclared properties. The field's type is `DynamicProperties`.
    ///
    /// `dynamic`
    pub mod dynamic {}
    /// Holds the annotations and the control information of the object. The field's type is `Annotations`.
    ///
    /// `annotations`
    pub mod annotations {}
    /// The name on the wire.
    ///
    /// `rename = "…"`
    pub mod rename {}
    /// The value where the payload has none: the Rust type's default, or an expression's.
    ///
    /// `default = …`
    pub mod default {}
    /// The primitive type in the metadata, where it is not the one that the Rust type says.
    ///
    /// `type = "…"`
    pub mod r#type {}
    /// The facet `MaxLength`; what is read keeps to it.
    ///
    /// `max_length = 1`
    pub mod max_length {}
    /// The facet `Precision`; what is read keeps to it.
    ///
    /// `precision = 1`
    pub mod precision {}
    /// The facet `Scale`; what is read keeps to it.
    ///
    /// `scale = 1`
    pub mod scale {}
    /// The facet `Unicode`; what is read keeps to it.
    ///
    /// `unicode = false`
    pub mod unicode {}
}

/// On a member of an enumeration.
pub mod member {
    /// Another name that is accepted when reading, of a type with its namespace. May be repeated.
    ///
    /// `alias = "…"`
    pub mod alias {}
    /// The name on the wire.
    ///
    /// `rename = "…"`
    pub mod rename {}
    /// The member's value. Default: 0, 1, 2 …, of flags 1, 2, 4 …
    ///
    /// `value = 1`
    pub mod value {}
    /// Keeps what this program does not know: a member's name as `String`, an entity as `Derived<Base>`.
    ///
    /// `other`
    pub mod other {}
}

/// On a variant of an enum of derived types.
pub mod variant {
    /// Keeps what this program does not know: a member's name as `String`, an entity as `Derived<Base>`.
    ///
    /// `other`
    pub mod other {}
}

/// On `shapes(…)`.
pub mod shapes {
    /// The companion that creates.
    ///
    /// `create`
    pub mod create {}
    /// The companion that updates.
    ///
    /// `update`
    pub mod update {}
    /// The companion that holds what the server assigns.
    ///
    /// `assigned`
    pub mod assigned {}
    /// The companion that holds parts of an entity.
    ///
    /// `partial`
    pub mod partial {}
}

/// On what describes a companion.
pub mod companion {
    /// The companion's name, or a string that holds it. Default: the type's, followed by the shape's.
    ///
    /// `name = NewThing`
    pub mod name {}
    /// The companion's derives. Default: `Clone, Debug, PartialEq`.
    ///
    /// `derive(Clone, Debug)`
    pub mod derive {}
    /// The companion's other attributes, without `#[…]`.
    ///
    /// `attrs(non_exhaustive)`
    pub mod attrs {}
}
