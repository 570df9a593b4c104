use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::{Attribute, DataEnum, DeriveInput, Fields, Ident, LitStr};

use super::container::{deprecated, docs};
use super::{Container, TypeName};
use crate::attribute::{Place, Slots};
use crate::diagnostic::Diagnostics;
use crate::integer::{self, Integer};
use crate::name::Casing;

/// An enumeration type.
#[derive(Debug)]
pub(crate) struct Enumeration {
    pub(crate) container: Container,
    pub(crate) type_name: TypeName,
    pub(crate) flags: bool,
    pub(crate) ignore_case: bool,
    pub(crate) members: Vec<Member>,
    /// The variant that holds a name that is no member's.
    pub(crate) other: Option<Ident>,
    /// What the user wrote, for the checks.
    pub(crate) slots: Slots,
    /// The variants for others, the first of which is [`other`](Self::other).
    pub(crate) others: Vec<OtherMember>,
}

/// A member of an enumeration type.
#[derive(Debug)]
pub(crate) struct Member {
    pub(crate) ident: Ident,
    pub(crate) name: String,
    pub(crate) name_span: Span,
    pub(crate) aliases: Vec<LitStr>,
    pub(crate) value: i64,
    #[allow(dead_code, reason = "for the members of the description")]
    pub(crate) docs: Vec<Attribute>,
    #[allow(dead_code, reason = "for the members of the description")]
    pub(crate) deprecated: Option<Attribute>,
    /// Whether the value is a discriminant, and no attribute's.
    pub(crate) is_discriminant: bool,
    /// Where its value is written, or else its name.
    pub(crate) value_span: Span,
    /// What it holds, which is nothing.
    pub(crate) fields: Fields,
    /// What the user wrote, for the checks.
    pub(crate) slots: Slots,
}

/// A variant that holds a name that is no member's.
#[derive(Debug)]
pub(crate) struct OtherMember {
    pub(crate) ident: Ident,
    pub(crate) fields: Fields,
    pub(crate) discriminant: Option<syn::Expr>,
    pub(crate) slots: Slots,
}

impl Enumeration {
    pub(super) fn read(input: &DeriveInput, data: &DataEnum, errors: &Diagnostics) -> Self {
        let slots = Slots::read(&input.attrs, Place::Enumeration, errors);
        let mut model = Self {
            container: Container::new(input, &slots),
            type_name: TypeName::new(&input.ident, &slots),
            flags: slots.flags.is_set(),
            ignore_case: slots.ignore_case.is_set(),
            members: Vec::new(),
            other: None,
            slots,
            others: Vec::new(),
        };
        for variant in &data.variants {
            model.add(variant, errors);
        }
        model.other = model.others.first().map(|other| other.ident.clone());
        model
    }

    fn add(&mut self, variant: &syn::Variant, errors: &Diagnostics) {
        let slots = Slots::read(&variant.attrs, Place::Member, errors);
        let discriminant = variant.discriminant.as_ref().map(|(_, value)| value);
        if slots.other.is_set() {
            self.others.push(OtherMember {
                ident: variant.ident.clone(),
                fields: variant.fields.clone(),
                discriminant: discriminant.cloned(),
                slots,
            });
            return;
        }
        if let (Some(key), Some(_)) = (slots.value.key(), discriminant) {
            errors.error(key, "the value is written twice; leave `value` out");
        }
        let written = slots.value.get().copied().or_else(|| {
            integer::evaluate(discriminant?)
                .map_err(|error| errors.push(error))
                .ok()
        });
        let value = self.value(written, &variant.ident, errors);
        let casing = self.slots.rename_all.get().copied().unwrap_or_default();
        self.members
            .push(Member::new(variant, slots, casing, value));
    }

    /// A member's value: the one that is written, or else the one that follows the last member's.
    fn value(&self, written: Option<Integer>, ident: &Ident, errors: &Diagnostics) -> Integer {
        if let Some(written) = written {
            return written;
        }
        let next = match self.members.last().map(|member| member.value) {
            None => Some(i64::from(self.flags)),
            Some(last) if self.flags => next_flag(last),
            Some(last) => last.checked_add(1),
        };
        let span = ident.span();
        if next.is_none() {
            errors.error_at(span, "no value is left for this member; write `value = …`");
        }
        Integer {
            value: next.unwrap_or(i64::MAX),
            span,
        }
    }
}

/// The lowest flag above all those of a value.
fn next_flag(value: i64) -> Option<i64> {
    let bits = i64::BITS - value.max(0).leading_zeros();
    (bits < i64::BITS - 1).then(|| 1 << bits)
}

impl Member {
    fn new(variant: &syn::Variant, slots: Slots, casing: Casing, value: Integer) -> Self {
        let ident = &variant.ident;
        let (name, name_span) = match slots.rename.get() {
            Some(name) => (name.value(), name.span()),
            None => (casing.of_type(&ident.unraw().to_string()), ident.span()),
        };
        Self {
            ident: ident.clone(),
            name,
            name_span,
            aliases: slots.alias.iter().cloned().collect(),
            value: value.value,
            is_discriminant: variant.discriminant.is_some() && !slots.value.is_set(),
            docs: docs(&variant.attrs),
            deprecated: deprecated(&variant.attrs),
            value_span: value.span,
            fields: variant.fields.clone(),
            slots,
        }
    }
}
