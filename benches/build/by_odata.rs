//! The source of a crate that has every type once, by this project's derives.
use std::fmt::Write;

use crate::program::program;
use crate::types::{Kind, Property, Term, Type, uses};
use crate::workspace::Crate;

const HEAD: &str = r#"
use odata_core::{DateTimeOffset, ODataComplex, ODataEntity, ODataEnum, inherits};

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "Benchmark")]
pub struct Identity {
    pub display_name: Option<String>,
    pub id: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataEnum)]
#[odata(namespace = "Benchmark")]
pub enum Level { Elementary, Limited, Professional, Full, Native }
"#;

/// The uses of a type in the program, which read a page of it and write it.
pub(crate) const PROGRAM: &str = r"
use odata_core::Collection;
use odata_core::json::{self, ReadValue, WriteValue};

fn run<T: for<'a> ReadValue<'a> + WriteValue>(json: &[u8]) -> Vec<u8> {
    let page: Collection<T> = json::from_slice(json).unwrap();
    json::to_vec(&page)
}
";

pub(crate) fn library(name: &'static str, types: &[Type], companions: bool) -> Crate {
    Crate {
        name,
        library: structures(types, companions),
        program: program(PROGRAM, name, uses(types, companions)),
        counterpart: Some(if companions { 2 } else { 0 }),
    }
}

fn structures(types: &[Type], companions: bool) -> String {
    let mut out = HEAD.to_owned();
    for ty in types {
        let inherits = ty.base.map_or_else(String::new, |base| {
            format!("#[inherits({})]\n", types[base].name)
        });
        let shapes = if companions { "" } else { ", shapes()" };
        let fields: String = ty.own.iter().map(field).collect();
        write!(
            out,
            "\n{inherits}#[derive(Clone, Debug, PartialEq, ODataEntity)]\n\
             #[odata(namespace = \"Benchmark\"{shapes})]\npub struct {} {{\n{fields}}}\n",
            ty.name
        )
        .expect("a string takes it");
    }
    out
}

fn field(property: &Property) -> String {
    let mut terms = Vec::new();
    if property.kind == Kind::Key {
        terms.push("key");
    }
    match property.term {
        Term::None => {}
        Term::Computed => terms.push("computed"),
        Term::ComputedDefault => terms.push("computed_default"),
    }
    let terms = if terms.is_empty() {
        String::new()
    } else {
        format!("    #[odata({})]\n", terms.join(", "))
    };
    format!(
        "{terms}    pub {}: {},\n",
        property.name,
        value(property.kind)
    )
}

fn value(kind: Kind) -> &'static str {
    match kind {
        Kind::Key => "String",
        Kind::Text => "Option<String>",
        Kind::Moment => "Option<DateTimeOffset>",
        Kind::Number => "Option<f64>",
        Kind::Flag => "Option<bool>",
        Kind::List => "Vec<String>",
        Kind::Identity => "Option<Identity>",
        Kind::Level => "Option<Level>",
        Kind::Count => "Option<i32>",
    }
}
