//! The models are what the metadata say.

use std::collections::BTreeMap;

use odata_core::model::{EnumType, Property, StructuredType, Type};
use odata_generator::Csdl;
use odata_generator::csdl::{Enumeration, Kind, Structured};

use crate::models;

/// The enumeration types that the models' properties have.
fn enumerations() -> BTreeMap<&'static str, &'static EnumType> {
    let properties = models::all()
        .iter()
        .flat_map(|model| (model.of)().properties());
    properties
        .filter_map(|property| match (property.type_ref().of)() {
            Type::Enumeration(of) => Some((of.qualified_name, of)),
            _ => None,
        })
        .collect()
}

/// The type of that name, a model's own or one that it derives from.
fn structured(name: &str) -> Option<&'static StructuredType> {
    let chain = |model: &models::Model| std::iter::successors(Some((model.of)()), |of| of.base);
    models::all()
        .iter()
        .flat_map(chain)
        .find(|of| of.qualified_name == name)
}

fn assert_structured(name: &str, of: &Structured, model: &StructuredType) {
    let base = model.base.map(|base| base.qualified_name);
    assert_eq!(base, of.base.as_deref(), "{name}");
    assert_eq!(model.is_abstract, of.is_abstract, "{name}");
    assert_eq!(model.is_open, of.is_open, "{name}");
    let mut own: Vec<_> = model.own_properties().iter().map(described).collect();
    let mut declared: Vec<_> = of
        .properties
        .iter()
        .map(|property| {
            let is_nullable = property.is_collection || property.nullable != Some(false);
            let of = property.of.clone();
            (
                property.name.clone(),
                of,
                property.is_collection,
                is_nullable,
            )
        })
        .collect();
    own.sort();
    declared.sort();
    assert_eq!(own, declared, "{name}");
    let mut keys: Vec<_> = model
        .own_properties()
        .iter()
        .filter(|property| property.is_key())
        .map(|property| property.name())
        .collect();
    keys.sort_unstable();
    assert_eq!(keys, of.key, "{name}");
}

/// A property's name and type, and whether it is a collection, and nullable.
fn described(property: &&'static Property) -> (String, String, bool, bool) {
    let of = property.type_ref();
    let name = (of.of)().qualified_name().to_owned();
    let is_nullable = of.collection || of.nullable;
    (property.name().to_owned(), name, of.collection, is_nullable)
}

fn assert_enumeration(name: &str, of: &Enumeration, model: &EnumType) {
    assert_eq!(model.is_flags, of.is_flags, "{name}");
    let members: Vec<_> = model
        .members
        .iter()
        .map(|member| (member.name.to_owned(), Some(member.value)))
        .collect();
    assert_eq!(members, of.members, "{name}");
}

#[test]
fn the_models_are_as_the_metadata_describe_them() {
    let Some(path) = odata_tests::shared("graph/itemfacet.csdl.xml") else {
        return;
    };
    let xml = std::fs::read_to_string(path).expect("it is a text");
    let csdl = Csdl::from_xml(&xml).expect("it is CSDL");
    let enumerations = enumerations();
    let mut count = 0;
    for (name, ty) in &csdl.types {
        count += 1;
        match &ty.kind {
            Kind::Structured(of) => {
                let model = structured(name);
                assert_structured(name, of, model.unwrap_or_else(|| panic!("{name}")));
            }
            Kind::Enumeration(of) => {
                let model = enumerations.get(name.as_str());
                assert_enumeration(name, of, model.unwrap_or_else(|| panic!("{name}")));
            }
            Kind::Definition(_) => panic!("{name}"),
        }
    }
    assert_eq!(count, 22 + 16 + 10);
}
