//! The rules that a model keeps: a small function each, named for what it asks.

mod companion;
mod contradiction;
mod derived;
mod enumeration;
mod facet;
mod item;
mod key;
mod lifetime;
mod name;
mod spelling;
mod structured;

use syn::DeriveInput;

use crate::diagnostic::Diagnostics;
use crate::model::{Definition, Derive, DerivedTypes, Enumeration, Model, Structured};

/// A rule for a kind of model.
type Rule<T> = fn(&T, &Diagnostics);

const STRUCTURED: &[Rule<Structured>] = &[
    name::type_name_is_an_identifier,
    name::namespace_is_well_formed,
    name::aliases_are_qualified_names,
    name::property_names_are_identifiers,
    name::property_names_differ,
    contradiction::type_attributes_agree,
    contradiction::field_attributes_agree,
    key::complex_type_has_no_key,
    key::key_is_never_null,
    key::key_is_one_value,
    key::key_is_written_as_one,
    key::keyless_type_has_no_key,
    structured::base_is_a_struct,
    structured::base_is_not_generic_over_types,
    structured::base_is_another_type,
    structured::bags_have_their_types,
    structured::value_does_not_hold_itself,
    structured::write_only_property_holds_nothing,
    lifetime::companions_hold_lifetimes,
    structured::navigation_has_a_form,
    structured::default_is_no_absence,
    spelling::property_types_have_counterparts,
    spelling::base_is_read,
    facet::property_facets_fit,
    facet::collections_are_of_one_type,
    companion::options_are_for_what_is_made,
    companion::companion_names_differ,
    companion::companion_derives_are_free,
    companion::companion_attributes_have_an_effect,
    companion::assigned_completes_create,
    companion::partial_has_room_for_deltas,
    companion::mergeable_value_requires_nothing,
    companion::write_only_value_may_be_absent,
];

const DERIVED: &[Rule<DerivedTypes>] = &[
    derived::base_is_a_struct,
    derived::base_is_another_type,
    derived::variants_have_their_lifetimes,
    derived::variants_hold_one_type,
    derived::variant_types_are_structs,
    derived::variant_types_differ,
    derived::other_keeps_the_unknown,
    derived::base_has_its_arguments,
    derived::has_variants,
    companion::derived_types_are_created_or_partial,
    companion::options_are_for_what_is_made,
    companion::companion_names_differ,
    companion::companion_derives_are_free,
    companion::companion_attributes_have_an_effect,
];

const ENUMERATION: &[Rule<Enumeration>] = &[
    name::type_name_is_an_identifier,
    name::namespace_is_well_formed,
    name::aliases_are_qualified_names,
    enumeration::has_no_parameters,
    enumeration::has_members,
    enumeration::members_hold_nothing,
    enumeration::member_names_are_identifiers,
    enumeration::member_names_differ,
    enumeration::values_differ,
    enumeration::flags_are_not_negative,
    enumeration::one_variant_is_for_others,
    enumeration::other_keeps_the_name,
    enumeration::other_has_no_name_or_value,
];

const DEFINITION: &[Rule<Definition>] = &[
    name::type_name_is_an_identifier,
    name::namespace_is_well_formed,
    name::aliases_are_qualified_names,
    spelling::defined_type_is_a_primitive,
    facet::definition_facets_fit,
    facet::definition_is_of_a_primitive_type,
];

/// Rules about what is missing. They have nothing to say where the attributes were not understood.
const STRUCTURED_WHOLE: &[Rule<Structured>] = &[
    name::has_a_namespace,
    key::entity_type_has_a_key,
    structured::open_type_has_a_dynamic_field,
    structured::dynamic_field_is_in_an_open_type,
];
const DERIVED_WHOLE: &[Rule<DerivedTypes>] = &[derived::has_a_base];
const ENUMERATION_WHOLE: &[Rule<Enumeration>] = &[name::has_a_namespace];
const DEFINITION_WHOLE: &[Rule<Definition>] = &[name::has_a_namespace];

/// Reports all that is wrong with an item.
pub(crate) fn check(
    derive: Derive,
    input: &DeriveInput,
    model: Option<&Model>,
    errors: &Diagnostics,
) {
    let is_fit = item::check(derive, input, errors);
    let has_mistakes =
        |model: &Model| matches!(model, Model::Structured(model) if model.slots.has_mistakes);
    let understood = errors.is_empty() && !model.is_some_and(has_mistakes);
    match model.filter(|_| is_fit) {
        None => {}
        Some(Model::Structured(model)) => {
            run(STRUCTURED, STRUCTURED_WHOLE, understood, &**model, errors);
        }
        Some(Model::Derived(model)) => run(DERIVED, DERIVED_WHOLE, understood, &**model, errors),
        Some(Model::Enumeration(model)) => {
            run(ENUMERATION, ENUMERATION_WHOLE, understood, &**model, errors);
        }
        Some(Model::Definition(model)) => {
            run(DEFINITION, DEFINITION_WHOLE, understood, &**model, errors);
        }
    }
}

fn run<T>(
    rules: &[Rule<T>],
    rules_of_the_whole: &[Rule<T>],
    understood: bool,
    model: &T,
    errors: &Diagnostics,
) {
    let of_the_whole = rules_of_the_whole.iter().filter(|_| understood);
    for rule in of_the_whole.chain(rules) {
        rule(model, errors);
    }
}
