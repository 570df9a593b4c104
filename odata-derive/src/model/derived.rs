use syn::{Attribute, DataEnum, DeriveInput, Fields, GenericArgument, Ident, Type, parse_quote};

use super::container::deprecated;
use super::{Container, Kind, Shapes};
use crate::attribute::{Place, Slots};
use crate::diagnostic::Diagnostics;
use crate::form::{argument, arguments, edm_name, has_arguments, is_parameter, path, plain};

/// An enum of types that derive from one, told by their tags.
#[derive(Debug)]
pub(crate) struct DerivedTypes {
    pub(crate) container: Container,
    pub(crate) kind: Kind,
    /// The declared type.
    pub(crate) base: Type,
    pub(crate) variants: Vec<Variant>,
    pub(crate) other: Option<OtherVariant>,
    /// Of these, only `create` and `partial` are made.
    pub(crate) shapes: Shapes,
    /// What the user wrote, for the checks.
    pub(crate) slots: Slots,
    /// Variants that hold no one type.
    pub(crate) unfit: Vec<Unfit>,
}

/// A variant for a derived type.
#[derive(Debug)]
pub(crate) struct Variant {
    pub(crate) ident: Ident,
    /// The type, without `Box`.
    pub(crate) ty: Type,
    pub(crate) boxed: bool,
    pub(crate) deprecated: Option<Attribute>,
}

/// The variant for types that the program does not know.
#[derive(Debug)]
pub(crate) struct OtherVariant {
    pub(crate) ident: Ident,
    /// `Derived<Base>`, without `Box`.
    pub(crate) ty: Type,
    pub(crate) boxed: bool,
    pub(crate) deprecated: Option<Attribute>,
}

/// A variant that is not of the form `Name(Type)`.
#[derive(Debug)]
pub(crate) struct Unfit {
    pub(crate) ident: Ident,
    pub(crate) is_other: bool,
}

impl DerivedTypes {
    pub(super) fn read(
        kind: Kind,
        input: &DeriveInput,
        data: &DataEnum,
        errors: &Diagnostics,
    ) -> Self {
        let slots = Slots::read(&input.attrs, Place::Derived, errors);
        let base = slots.base_type.get().map(plain).cloned();
        let mut model = Self {
            container: Container::new(input, &slots),
            kind,
            // A missing one is reported by the checks.
            base: base.unwrap_or_else(|| parse_quote!(())),
            variants: Vec::new(),
            other: None,
            shapes: Shapes::new(
                &input.ident,
                &slots,
                [kind == Kind::Entity, false, false, false],
                [true, false, false, true],
            ),
            slots,
            unfit: Vec::new(),
        };
        for variant in &data.variants {
            model.add(variant, errors);
        }
        model
    }

    /// The lifetime of the base, where a type that is to derive from it has no arguments.
    pub(crate) fn lacks_lifetime(&self, ty: &Type) -> Option<String> {
        let is_other = edm_name(ty).is_some() || is_parameter(ty, &self.container.generics);
        path(ty).filter(|_| !has_arguments(ty) && !is_other)?;
        lifetime_of(&self.base)
    }

    fn add(&mut self, variant: &syn::Variant, errors: &Diagnostics) {
        let slots = Slots::read(&variant.attrs, Place::Variant, errors);
        let ident = variant.ident.clone();
        let (Fields::Unnamed(fields), 1) = (&variant.fields, variant.fields.len()) else {
            self.unfit.push(Unfit {
                ident,
                is_other: slots.other.is_set(),
            });
            return;
        };
        let written = &fields.unnamed[0].ty;
        let boxed = argument(written, "Box");
        let ty = plain(boxed.unwrap_or(written)).clone();
        let boxed = boxed.is_some();
        let deprecated = deprecated(&variant.attrs);
        match slots.other.key() {
            None => self.variants.push(Variant {
                ident,
                ty,
                boxed,
                deprecated,
            }),
            Some(key) if self.other.is_some() => {
                errors.error(key, "one variant takes unknown types; leave this one out");
            }
            Some(_) => {
                self.other = Some(OtherVariant {
                    ident,
                    ty,
                    boxed,
                    deprecated,
                });
            }
        }
    }
}

/// The first lifetime among a type's arguments.
fn lifetime_of(ty: &Type) -> Option<String> {
    let last = path(ty)?.segments.last()?;
    arguments(&last.arguments)
        .into_iter()
        .find_map(|argument| match argument {
            GenericArgument::Lifetime(own) if own.ident != "static" => Some(own.to_string()),
            _ => None,
        })
}
