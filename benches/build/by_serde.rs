//! The source of a crate that has every type written out flat for serde's derives.
use std::fmt::Write;

use crate::program::program;
use crate::types::{Kind, Property, Term, Type, all_properties, uses};
use crate::workspace::Crate;

const HEAD: &str = r#"
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Identity {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Level { Elementary, Limited, Professional, Full, Native }

/// Absent, null or a value.
pub fn present<'de, T, D>(from: D) -> Result<Option<T>, D::Error>
where
    T: Deserialize<'de>,
    D: serde::Deserializer<'de>,
{
    T::deserialize(from).map(Some)
}
"#;

/// The uses of a type in the program, which read a page of it and write it.
const PROGRAM: &str = r"
#[derive(serde::Serialize, serde::Deserialize)]
struct Page<T> { value: Vec<T> }

fn run<T: serde::Serialize + serde::de::DeserializeOwned>(json: &[u8]) -> Vec<u8> {
    let page: Page<T> = serde_json::from_slice(json).unwrap();
    serde_json::to_vec(&page).unwrap()
}
";

pub(crate) fn library(name: &'static str, types: &[Type], companions: bool) -> Crate {
    Crate {
        name,
        library: structures(types, companions),
        program: program(PROGRAM, name, uses(types, companions)),
        counterpart: None,
    }
}

fn structures(types: &[Type], companions: bool) -> String {
    let mut out = HEAD.to_owned();
    for ty in types {
        let all = all_properties(types, ty);
        structure(
            &mut out,
            &ty.name,
            all.iter()
                .map(|property| field(property, value(property.kind))),
        );
        if companions {
            let sent: Vec<&Property> = all
                .iter()
                .filter(|property| property.term != Term::Computed)
                .collect();
            let create = sent
                .iter()
                .map(|property| field(property, value(property.kind)));
            structure(&mut out, &format!("{}Create", ty.name), create);
            let update = sent.iter().map(|property| update_field(property));
            structure(&mut out, &format!("{}Update", ty.name), update);
        }
    }
    out
}

fn structure(out: &mut String, name: &str, fields: impl Iterator<Item = String>) {
    let fields: String = fields.collect();
    write!(
        out,
        "\n#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]\n\
         #[serde(rename_all = \"camelCase\")]\npub struct {name} {{\n{fields}}}\n"
    )
    .expect("a string takes it");
}

fn value(kind: Kind) -> &'static str {
    match kind {
        Kind::Key => "String",
        Kind::Text | Kind::Moment => "Option<String>",
        Kind::Number => "Option<f64>",
        Kind::Flag => "Option<bool>",
        Kind::List => "Vec<String>",
        Kind::Identity => "Option<Identity>",
        Kind::Level => "Option<Level>",
        Kind::Count => "Option<i32>",
    }
}

fn field(property: &Property, value: &str) -> String {
    let skip = "    #[serde(skip_serializing_if = \"Option::is_none\")]\n";
    let skip = if value.starts_with("Option") {
        skip
    } else {
        ""
    };
    format!("{skip}    pub {}: {value},\n", property.name)
}

fn update_field(property: &Property) -> String {
    let value = value(property.kind);
    let nullable = value.starts_with("Option");
    let reading = if nullable {
        ", deserialize_with = \"present\""
    } else {
        ""
    };
    format!(
        "    #[serde(default, skip_serializing_if = \"Option::is_none\"{reading})]\n    pub {}: Option<{value}>,\n",
        property.name
    )
}
