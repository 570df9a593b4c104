//! The one table of keys: where each may stand, what value it takes and what it means.

use proc_macro2::Ident;
use syn::{LitBool, LitInt, LitStr, Path, Type};

use super::slot::{Fill, Many, Slot};
use super::value::{
    AttributeList, CompanionOptions, DefaultValue, DeriveList, Present, ShapeList, TypeIdent,
};
use crate::integer::Integer;
use crate::model::{Namespace, Tag};
use crate::name::Casing;

/// Where a key stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Entity,
    Complex,
    Enumeration,
    Derived,
    Definition,
    Field,
    Member,
    Variant,
    Shapes,
    Companion,
}

impl Place {
    /// The module of `odata_core` that documents the keys at the place.
    pub(crate) const fn module(self) -> &'static str {
        match self {
            Self::Entity => "entity",
            Self::Complex => "complex",
            Self::Enumeration => "enumeration",
            Self::Derived => "derived",
            Self::Definition => "definition",
            Self::Field => "field",
            Self::Member => "member",
            Self::Variant => "variant",
            Self::Shapes => "shapes",
            Self::Companion => "companion",
        }
    }

    pub(crate) const fn words(self) -> &'static str {
        match self {
            Self::Entity => "an entity type",
            Self::Complex => "a complex type",
            Self::Enumeration => "an enumeration",
            Self::Derived => "an enum of derived types",
            Self::Definition => "a type definition",
            Self::Field => "a field",
            Self::Member => "a member of an enumeration",
            Self::Variant => "a variant of an enum of derived types",
            Self::Shapes => "`shapes(…)`",
            Self::Companion => "what describes a companion",
        }
    }
}

/// A row of the table. `keys!` below makes it, and the slot that it fills.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) name: &'static str,
    pub(crate) places: &'static [Place],
    /// The line of the documentation.
    #[cfg(test)]
    pub(crate) doc: &'static str,
}

macro_rules! keys {
    ($($(#[doc = $doc:literal])+ $slot:ident $name:literal: $value:ty, $places:expr;)*) => {
        /// What the keys at one place say.
        #[derive(Debug, Default)]
        pub(crate) struct Slots {
            /// Whether something there was not understood, and may say more.
            pub(crate) has_mistakes: bool,
            $($(#[doc = $doc])+ pub(crate) $slot: $value,)*
        }

        /// The keys, in the order of the documentation.
        pub(crate) const KEYS: &[Row] = &[$(Row {
            name: $name,
            places: $places,
            #[cfg(test)]
            doc: concat!($($doc),+),
        },)*];

        impl Slots {
            /// The slots, in the order of [`KEYS`].
            pub(super) fn all_mut(&mut self) -> [&mut dyn Fill; KEYS.len()] {
                [$(&mut self.$slot,)*]
            }

            /// The keys that are written, in the order of [`KEYS`].
            pub(crate) fn written(&self) -> impl Iterator<Item = &Ident> {
                let slots: [&dyn Fill; KEYS.len()] = [$(&self.$slot,)*];
                slots.into_iter().filter_map(Fill::filled_by)
            }
        }
    };
}

use Place::{Companion, Complex, Definition, Derived, Entity, Enumeration, Field, Member, Variant};

const STRUCTURED: &[Place] = &[Entity, Complex];
const NAMED: &[Place] = &[Entity, Complex, Enumeration, Definition];
const TYPES: &[Place] = &[Entity, Complex, Enumeration, Derived, Definition];
const FACETS: &[Place] = &[Field, Definition];

keys! {
    /// The schema's namespace: a string, or the path of a constant. Required.
    namespace "namespace": Slot<Namespace>, NAMED;
    /// The type's name in the schema. Default: the Rust name by `rename_all`.
    name "name": Slot<LitStr>, NAMED;
    /// How Rust names become names of the schema: `"camelCase"` (default), `"PascalCase"`, `"snake_case"` or `"none"`.
    rename_all "rename_all": Slot<Casing>, NAMED;
    /// The declared type, which the variants' types derive from.
    base_type "base": Slot<Type>, &[Derived];
    /// A derived type's tag is accepted where this type is read: its own properties are read, the rest is undeclared.
    accept_derived "accept_derived": Slot<Present>, STRUCTURED;
    /// Another name that is accepted when reading, of a type with its namespace. May be repeated.
    alias "alias": Many<LitStr>, &[Entity, Complex, Enumeration, Definition, Field, Member];
    /// How the type's name is written: `"fragment"` for `#ns.T` (default), `"bare"` for `ns.T`.
    tag "tag": Slot<Tag>, STRUCTURED;
    /// The type is abstract (CSDL `Abstract`): others derive from it, and a payload never has it alone.
    is_abstract "abstract": Slot<Present>, STRUCTURED;
    /// The type is open (CSDL `OpenType`): a `dynamic` field, its own or an inherited one, holds undeclared properties.
    open "open": Slot<Present>, STRUCTURED;
    /// Reading an undeclared property is an error. Default: it is ignored.
    deny_unknown "deny_unknown": Slot<Present>, STRUCTURED;
    /// Which companions are made. Default: `create`, `update` and `assigned` for entity types, `create` for enums of derived entity types, none for complex types.
    shapes "shapes": Slot<ShapeList>, &[Entity, Complex, Derived];
    /// The name, derives and attributes of the companion that creates.
    create "create": Slot<CompanionOptions>, &[Entity, Complex, Derived];
    /// The name, derives and attributes of the companion that updates.
    update "update": Slot<CompanionOptions>, STRUCTURED;
    /// The name, derives and attributes of the companion that holds what the server assigns.
    assigned "assigned": Slot<CompanionOptions>, STRUCTURED;
    /// The name, derives and attributes of the companion that holds parts of an entity.
    partial "partial": Slot<CompanionOptions>, &[Entity, Complex, Derived];
    /// Where `odata_core` is found. Default: `::odata_core`.
    krate "crate": Slot<Path>, TYPES;
    /// The entity type has no key, as a singleton or a contained entity needs none.
    keyless "keyless": Slot<Present>, &[Entity];
    /// The members are flags (CSDL `IsFlags`); a property is a set of them.
    flags "flags": Slot<Present>, &[Enumeration];
    /// The members are read in upper and lower case.
    ignore_case "ignore_case": Slot<Present>, &[Enumeration];

    /// The inherited part, whose properties stand flat in the payload. `#[inherits(T)]` puts such a field in.
    base "base": Slot<Present>, &[Field];
    /// A part of the entity key.
    key "key": Slot<Present>, &[Field];
    /// Core.Computed: the server assigns it, and no request has it.
    computed "computed": Slot<Present>, &[Field];
    /// Core.ComputedDefaultValue: the server assigns it where a create lacks it.
    computed_default "computed_default": Slot<Present>, &[Field];
    /// Core.Immutable: sent on create, never on update.
    immutable "immutable": Slot<Present>, &[Field];
    /// Core.Permissions `Read`: in no request.
    read_only "read_only": Slot<Present>, &[Field];
    /// Core.Permissions `Write`: in requests, and never in what is read. The field's type is `WriteOnly<T>`.
    write_only "write_only": Slot<Present>, &[Field];
    /// A navigation property: `Option<Box<T>>`, `Vec<T>` or `Option<Vec<T>>`.
    navigation "navigation": Slot<Present>, &[Field];
    /// Holds an open type's undeclared properties. The field's type is `DynamicProperties`.
    dynamic "dynamic": Slot<Present>, &[Field];
    /// Holds the annotations and the control information of the object. The field's type is `Annotations`.
    annotations "annotations": Slot<Present>, &[Field];
    /// The name on the wire.
    rename "rename": Slot<LitStr>, &[Field, Member];
    /// The value where the payload has none: the Rust type's default, or an expression's.
    default "default": Slot<DefaultValue>, &[Field];
    /// The primitive type in the metadata, where it is not the one that the Rust type says.
    edm_type "type": Slot<LitStr>, FACETS;
    /// The facet `MaxLength`; what is read keeps to it.
    max_length "max_length": Slot<LitInt>, FACETS;
    /// The facet `Precision`; what is read keeps to it.
    precision "precision": Slot<LitInt>, FACETS;
    /// The facet `Scale`; what is read keeps to it.
    scale "scale": Slot<LitInt>, FACETS;
    /// The facet `Unicode`; what is read keeps to it.
    unicode "unicode": Slot<LitBool>, FACETS;

    /// The member's value. Default: 0, 1, 2 …, of flags 1, 2, 4 …
    value "value": Slot<Integer>, &[Member];
    /// Keeps what this program does not know: a member's name as `String`, an entity as `Derived<Base>`.
    other "other": Slot<Present>, &[Member, Variant];

    /// The companion that creates.
    has_create "create": Slot<Present>, &[Place::Shapes];
    /// The companion that updates.
    has_update "update": Slot<Present>, &[Place::Shapes];
    /// The companion that holds what the server assigns.
    has_assigned "assigned": Slot<Present>, &[Place::Shapes];
    /// The companion that holds parts of an entity.
    has_partial "partial": Slot<Present>, &[Place::Shapes];
    /// The companion's name, or a string that holds it. Default: the type's, followed by the shape's.
    companion_name "name": Slot<TypeIdent>, &[Companion];
    /// The companion's derives. Default: `Clone, Debug, PartialEq`.
    derive "derive": Slot<DeriveList>, &[Companion];
    /// The companion's other attributes, without `#[…]`.
    attrs "attrs": Slot<AttributeList>, &[Companion];
}
