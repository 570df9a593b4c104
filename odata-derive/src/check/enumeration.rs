//! Rules about enumerations.

use std::collections::HashMap;

use syn::Fields;

use super::name::{Names, aliases_are_identifiers, identifier};
use crate::diagnostic::Diagnostics;
use crate::form::last_name;
use crate::model::Enumeration;

pub(super) fn has_no_parameters(model: &Enumeration, errors: &Diagnostics) {
    let generics = &model.container.generics;
    if !generics.params.is_empty() {
        errors.error(
            &generics.params,
            "an enumeration has no parameters; leave them out",
        );
    }
}

pub(super) fn has_members(model: &Enumeration, errors: &Diagnostics) {
    if model.members.is_empty() && model.others.is_empty() {
        errors.error(
            &model.container.ident,
            "an enumeration has members; write at least one",
        );
    }
}

pub(super) fn members_hold_nothing(model: &Enumeration, errors: &Diagnostics) {
    for member in model
        .members
        .iter()
        .filter(|member| !matches!(member.fields, Fields::Unit))
    {
        let ident = &member.ident;
        let message = if holds_a_string(&member.fields) {
            format!(
                "a member holds nothing; write `#[odata(other)]` before `{ident}` if it keeps unknown members"
            )
        } else {
            format!("a member holds nothing; write `{ident}`")
        };
        errors.error(&member.fields, message);
    }
}

fn holds_a_string(fields: &Fields) -> bool {
    matches!(fields, Fields::Unnamed(fields) if fields.unnamed.len() == 1
        && last_name(&fields.unnamed[0].ty).as_deref() == Some("String"))
}

pub(super) fn member_names_are_identifiers(model: &Enumeration, errors: &Diagnostics) {
    for member in &model.members {
        let renamed = member.slots.rename.is_set();
        identifier(&member.name, member.name_span, "rename", renamed, errors);
        aliases_are_identifiers(&member.aliases, errors);
    }
}

pub(super) fn member_names_differ(model: &Enumeration, errors: &Diagnostics) {
    let mut names = Names::new("members").ignoring_case(model.ignore_case);
    for member in &model.members {
        names.add(&member.name, member.name_span, errors);
    }
    for member in &model.members {
        names.add_aliases(&member.name, &member.aliases, errors);
    }
}

pub(super) fn values_differ(model: &Enumeration, errors: &Diagnostics) {
    let mut taken = HashMap::new();
    for member in &model.members {
        let value = member.value;
        let first = taken.insert(value, member.is_discriminant);
        let is_written = member.slots.value.is_set() || member.is_discriminant;
        if value == i64::MAX && !is_written {
            // That no value is left for it was said.
            continue;
        }
        // Of two discriminants, the compiler says so itself.
        if first.is_some_and(|first| !(first && member.is_discriminant)) {
            let message = format!("two members have the value `{value}`; write another `value`");
            errors.error_at(member.value_span, message);
        }
    }
}

pub(super) fn flags_are_not_negative(model: &Enumeration, errors: &Diagnostics) {
    for member in model
        .members
        .iter()
        .filter(|member| model.flags && member.value < 0)
    {
        let message = format!(
            "flags are bits, and `{}` is negative; write a power of two",
            member.value
        );
        errors.error_at(member.value_span, message);
    }
}

pub(super) fn one_variant_is_for_others(model: &Enumeration, errors: &Diagnostics) {
    for second in model
        .others
        .iter()
        .skip(1)
        .filter_map(|other| other.slots.other.key())
    {
        errors.error(
            second,
            "one variant takes unknown members; leave this one out",
        );
    }
}

pub(super) fn other_keeps_the_name(model: &Enumeration, errors: &Diagnostics) {
    for other in model
        .others
        .iter()
        .filter(|other| !holds_a_string(&other.fields))
    {
        let ident = &other.ident;
        errors.error(
            ident,
            format!("`other` keeps the unknown name; write `{ident}(String)`"),
        );
    }
}

pub(super) fn other_has_no_name_or_value(model: &Enumeration, errors: &Diagnostics) {
    for other in &model.others {
        for key in other.slots.written().filter(|key| *key != "other") {
            let message = format!(
                "`{key}` contradicts `other`, which has no one name or value; leave `{key}` out"
            );
            errors.error(key, message);
        }
        if let Some(discriminant) = &other.discriminant {
            errors.error(
                discriminant,
                "`other` has no value of its own; leave it out",
            );
        }
    }
}
