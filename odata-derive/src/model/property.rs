use proc_macro2::Span;
use quote::format_ident;
use syn::ext::IdentExt;
use syn::{Attribute, Field, Generics, Ident, LitBool, LitInt, LitStr, Type, Visibility};

use super::Shape;
use super::container::{deprecated, docs};
use crate::attribute::Slots;
use crate::form::{Form, plain};
use crate::name::Casing;

pub(crate) use crate::attribute::DefaultValue as Default;

/// A structural property or a navigation property.
#[derive(Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a term of its own in CSDL"
)]
pub(crate) struct Property {
    pub(crate) ident: Ident,
    pub(crate) vis: Visibility,
    pub(crate) ty: Type,
    pub(crate) form: Form,
    /// The name on the wire, and where it is written.
    pub(crate) name: String,
    pub(crate) name_span: Span,
    pub(crate) aliases: Vec<LitStr>,
    pub(crate) key: Option<Span>,
    pub(crate) computed: bool,
    pub(crate) computed_default: bool,
    pub(crate) immutable: bool,
    pub(crate) read_only: bool,
    pub(crate) write_only: bool,
    pub(crate) navigation: Option<Navigation>,
    pub(crate) default: Option<Default>,
    pub(crate) facets: Facets,
    pub(crate) docs: Vec<Attribute>,
    pub(crate) deprecated: Option<Attribute>,
    /// What the user wrote, for the checks.
    pub(crate) slots: Slots,
}

/// What a navigation property leads to.
#[derive(Clone, Debug)]
#[allow(dead_code, reason = "for the companions' navigation properties")]
pub(crate) struct Navigation {
    pub(crate) target: Type,
    pub(crate) arity: Arity,
}

/// How many entities a navigation property leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Arity {
    /// `Option<Box<T>>`
    OptionBox,
    /// `Vec<T>`
    Vec,
    /// `Option<Vec<T>>`
    OptionVec,
}

/// What the metadata says of a primitive type beside its name.
#[derive(Clone, Debug)]
pub(crate) struct Facets {
    pub(crate) edm_type: Option<LitStr>,
    pub(crate) max_length: Option<LitInt>,
    pub(crate) precision: Option<LitInt>,
    pub(crate) scale: Option<LitInt>,
    pub(crate) unicode: Option<LitBool>,
}

impl Property {
    pub(super) fn new(
        field: &Field,
        ident: &Ident,
        slots: Slots,
        (casing, generics): (Casing, &Generics),
    ) -> Self {
        let form = Form::of(&field.ty, generics);
        let (name, name_span) = match slots.rename.get() {
            Some(name) => (name.value(), name.span()),
            None => (casing.of_field(&ident.unraw().to_string()), ident.span()),
        };
        Self {
            ident: ident.clone(),
            vis: field.vis.clone(),
            ty: plain(&field.ty).clone(),
            name,
            name_span,
            aliases: slots.alias.iter().cloned().collect(),
            key: slots.key.key().map(Ident::span),
            computed: slots.computed.is_set(),
            computed_default: slots.computed_default.is_set(),
            immutable: slots.immutable.is_set(),
            read_only: slots.read_only.is_set(),
            write_only: slots.write_only.is_set(),
            navigation: slots.navigation.is_set().then(|| Navigation::of(&form)),
            default: slots.default.get().cloned(),
            facets: Facets::new(&slots),
            docs: docs(&field.attrs),
            deprecated: deprecated(&field.attrs),
            form,
            slots,
        }
    }

    /// Whether a client may send it on create.
    pub(crate) fn in_create(&self) -> bool {
        !(self.computed || self.read_only)
    }

    /// Whether a client may send it on update.
    pub(crate) fn in_update(&self) -> bool {
        self.in_create() && !self.immutable && self.key.is_none()
    }

    /// Whether a companion of a shape may hold it. The server assigns it, or resolves it, or has a value where a create
    /// lacks it; and what can only be written is in no answer.
    pub(super) fn is_in(&self, shape: Shape) -> bool {
        match shape {
            Shape::Create => self.in_create(),
            Shape::Update => self.in_update(),
            Shape::Assigned => (self.is_of_server() || self.computed_default) && !self.write_only,
            Shape::Partial => !self.write_only,
        }
    }

    /// Whether no client sends the value that the entity has.
    pub(crate) fn is_of_server(&self) -> bool {
        self.computed || self.read_only || self.navigation.is_some()
    }

    /// The field of a partial companion for what changed of the entities, if the property leads to several.
    pub(crate) fn delta(&self) -> Option<Ident> {
        let navigation = self.navigation.as_ref()?;
        (navigation.arity != Arity::OptionBox).then(|| format_ident!("{}_delta", self.ident))
    }
}

impl Navigation {
    fn of(form: &Form) -> Self {
        let arity = match (form.optional, form.collection) {
            (true, true) => Arity::OptionVec,
            (false, true) => Arity::Vec,
            (_, false) => Arity::OptionBox,
        };
        Self {
            target: form.core.clone(),
            arity,
        }
    }
}

impl Facets {
    pub(super) fn new(slots: &Slots) -> Self {
        Self {
            edm_type: slots.edm_type.get().cloned(),
            max_length: slots.max_length.get().cloned(),
            precision: slots.precision.get().cloned(),
            scale: slots.scale.get().cloned(),
            unicode: slots.unicode.get().cloned(),
        }
    }
}
