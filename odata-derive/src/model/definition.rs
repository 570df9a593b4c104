use syn::{DeriveInput, Field, Type};

use super::{Container, Facets, TypeName};
use crate::attribute::{Place, Slots};
use crate::diagnostic::Diagnostics;
use crate::form::plain;

/// A type definition: a primitive type under a name of its own.
#[derive(Debug)]
pub(crate) struct Definition {
    pub(crate) container: Container,
    pub(crate) type_name: TypeName,
    pub(crate) ty: Type,
    pub(crate) facets: Facets,
    /// What the user wrote, for the checks.
    pub(crate) slots: Slots,
}

impl Definition {
    pub(super) fn read(input: &DeriveInput, field: &Field, errors: &Diagnostics) -> Self {
        let slots = Slots::read(&input.attrs, Place::Definition, errors);
        Self {
            container: Container::new(input, &slots),
            type_name: TypeName::new(&input.ident, &slots),
            ty: plain(&field.ty).clone(),
            facets: Facets::new(&slots),
            slots,
        }
    }
}
