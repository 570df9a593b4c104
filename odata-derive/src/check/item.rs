//! Rules about the item as it is written, which no model can hold.

use quote::ToTokens;
use syn::{Attribute, Data, DeriveInput, Fields, GenericParam};

use crate::attribute::is_odata;
use crate::diagnostic::Diagnostics;
use crate::inherits::{derive_above, is_inherits};
use crate::model::{Derive, is_all_units};

/// Whether the item is what the derive is for, so that more can be said about it.
pub(super) fn check(derive: Derive, input: &DeriveInput, errors: &Diagnostics) -> bool {
    inherits_stands_above_the_derive(input, errors);
    attributes_stand_where_they_are_read(input, errors);
    is_what_the_derive_is_for(derive, input, errors)
}

fn inherits_stands_above_the_derive(input: &DeriveInput, errors: &Diagnostics) {
    if let Some(attribute) = input.attrs.iter().find(|attribute| is_inherits(attribute)) {
        let base = attribute
            .meta
            .require_list()
            .map(|list| list.tokens.clone());
        errors.push(derive_above(&base.unwrap_or_default()));
    }
}

/// `#[odata(…)]` on generic parameters and on the unnamed fields of variants is read by nobody.
fn attributes_stand_where_they_are_read(input: &DeriveInput, errors: &Diagnostics) {
    let parameters = input
        .generics
        .params
        .iter()
        .flat_map(|parameter| match parameter {
            GenericParam::Lifetime(parameter) => &parameter.attrs,
            GenericParam::Type(parameter) => &parameter.attrs,
            GenericParam::Const(parameter) => &parameter.attrs,
        });
    let attributes: Vec<&Attribute> = match &input.data {
        Data::Enum(data) => data
            .variants
            .iter()
            .flat_map(|variant| &variant.fields)
            .collect(),
        Data::Struct(data) if matches!(data.fields, Fields::Unnamed(_)) => {
            data.fields.iter().collect()
        }
        _ => Vec::new(),
    }
    .into_iter()
    .flat_map(|field| &field.attrs)
    .chain(parameters)
    .filter(|attribute| is_odata(attribute))
    .collect();
    for attribute in attributes {
        let message =
            "`odata` has no meaning here; write it above the type, a named field or a variant";
        errors.error(attribute, message);
    }
}

fn is_what_the_derive_is_for(derive: Derive, input: &DeriveInput, errors: &Diagnostics) -> bool {
    let ident = &input.ident;
    let message = match (derive, &input.data) {
        (_, Data::Union(_)) => {
            format!("a union does not say which value it holds; write `struct {ident} {{ … }}`")
        }
        (Derive::Entity | Derive::Complex, Data::Struct(data)) => match &data.fields {
            Fields::Named(_) => return true,
            Fields::Unnamed(_) => format!(
                "the fields of a tuple struct have no names; write `struct {ident} {{ … }}`, or derive `ODataTypeDefinition`"
            ),
            Fields::Unit => {
                format!("a unit struct has no place for properties; write `struct {ident} {{}}`")
            }
        },
        (Derive::Entity | Derive::Complex, Data::Enum(data)) if !is_all_units(data) => return true,
        (Derive::Entity | Derive::Complex, Data::Enum(_)) => {
            "the variants name members and hold no derived types; write `#[derive(ODataEnum)]`"
                .to_owned()
        }
        (Derive::Enumeration, Data::Enum(_)) => return true,
        (Derive::Enumeration, Data::Struct(_)) => {
            "an enumeration is an enum; write `#[derive(ODataComplex)]` for a struct".to_owned()
        }
        (Derive::Definition, Data::Struct(data))
            if matches!(data.fields, Fields::Unnamed(_)) && data.fields.len() == 1 =>
        {
            return true;
        }
        (Derive::Definition, _) => {
            format!("a type definition holds one primitive value; write `struct {ident}(String);`")
        }
    };
    errors.error(&ident.to_token_stream(), message);
    false
}
