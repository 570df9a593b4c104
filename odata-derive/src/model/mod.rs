//! What a type *is*: the attributes and the item, put together. The checks say whether it may be so.

mod companion;
mod container;
mod definition;
mod derived;
mod enumeration;
pub(crate) mod property;
mod structured;

use syn::{Data, DataEnum, DeriveInput, Fields};

pub(crate) use companion::{Companion, Shape, Shapes};
pub(crate) use container::{Broken, Container, Namespace, Tag, TypeName};
pub(crate) use definition::Definition;
pub(crate) use derived::{DerivedTypes, OtherVariant, Variant};
pub(crate) use enumeration::Enumeration;
pub(crate) use property::{Arity, Default, Facets, Navigation, Property};
pub(crate) use structured::{BagField, BaseField, Structured};

use crate::diagnostic::Diagnostics;

/// The derive macro that is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Derive {
    Entity,
    Complex,
    Enumeration,
    Definition,
}

/// What is derived for a type.
#[derive(Debug)]
pub(crate) enum Model {
    Structured(Box<Structured>),
    Derived(Box<DerivedTypes>),
    Enumeration(Box<Enumeration>),
    Definition(Box<Definition>),
}

/// Whether values of a structured type have an identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Entity,
    Complex,
}

impl Kind {
    /// Whether `create`, `update`, `assigned` and `partial` are made where the type does not say.
    const fn shapes(self) -> [bool; 4] {
        match self {
            Self::Entity => [true, true, true, false],
            Self::Complex => [false; 4],
        }
    }
}

impl Derive {
    const fn kind(self) -> Option<Kind> {
        match self {
            Self::Entity => Some(Kind::Entity),
            Self::Complex => Some(Kind::Complex),
            Self::Enumeration | Self::Definition => None,
        }
    }
}

impl Model {
    /// The model of an item; nothing where the item is no kind of type that the derive is for.
    pub(crate) fn read(derive: Derive, input: &DeriveInput, errors: &Diagnostics) -> Option<Self> {
        match (derive.kind(), &input.data) {
            (Some(kind), Data::Struct(data)) => match &data.fields {
                Fields::Named(fields) => {
                    let fields = &fields.named;
                    Some(Self::Structured(Box::new(Structured::read(
                        kind, input, fields, errors,
                    ))))
                }
                _ => None,
            },
            (Some(kind), Data::Enum(data)) if !is_all_units(data) => Some(Self::Derived(Box::new(
                DerivedTypes::read(kind, input, data, errors),
            ))),
            (None, Data::Enum(data)) if derive == Derive::Enumeration => Some(Self::Enumeration(
                Box::new(Enumeration::read(input, data, errors)),
            )),
            (None, Data::Struct(data)) if derive == Derive::Definition => {
                let Fields::Unnamed(fields) = &data.fields else {
                    return None;
                };
                let [field] = &fields.unnamed.iter().collect::<Vec<_>>()[..] else {
                    return None;
                };
                Some(Self::Definition(Box::new(Definition::read(
                    input, field, errors,
                ))))
            }
            _ => None,
        }
    }

    pub(crate) fn container(&self) -> &Container {
        match self {
            Self::Structured(model) => &model.container,
            Self::Derived(model) => &model.container,
            Self::Enumeration(model) => &model.container,
            Self::Definition(model) => &model.container,
        }
    }
}

/// Whether the variants of an enum are members of an enumeration, and hold no derived types.
pub(crate) fn is_all_units(data: &DataEnum) -> bool {
    let mut variants = data.variants.iter();
    !data.variants.is_empty() && variants.all(|variant| matches!(variant.fields, Fields::Unit))
}
