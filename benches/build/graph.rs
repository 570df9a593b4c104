//! All types of Microsoft Graph's metadata.
use std::{fs, io};

use odata_generator::{Csdl, Options, generate, shared};

use crate::by_odata::PROGRAM;
use crate::program::program;
use crate::workspace::Crate;

/// Graph's v1.0 metadata, where they lie beside the workspace.
pub(crate) fn schema() -> io::Result<Option<Csdl>> {
    let Some(path) = shared("graph/v1.0.csdl.xml") else {
        return Ok(None);
    };
    let csdl = Csdl::from_xml(&fs::read_to_string(path)?).map_err(io::Error::other)?;
    Ok(Some(csdl))
}

pub(crate) fn library(name: &'static str, schema: &Csdl, companions: bool) -> Crate {
    let options = Options {
        has_companions: companions,
        ..Options::default()
    };
    let library = generate(schema, &options);
    let entities = entities(&library);
    let suffixes: &[&str] = if companions {
        &["", "Create", "Update"]
    } else {
        &[""]
    };
    let types = entities.iter().flat_map(|entity| {
        suffixes
            .iter()
            .map(move |suffix| format!("{entity}{suffix}"))
    });
    Crate {
        name,
        program: program(PROGRAM, name, types),
        library,
        counterpart: None,
    }
}

/// The paths of the entity types that are bodies, as the generator has spelled them.
fn entities(library: &str) -> Vec<String> {
    let mut entities = Vec::new();
    let mut module = "";
    let mut is_entity = false;
    for line in library.lines() {
        if let Some(name) = line.strip_prefix("pub mod ") {
            module = name.trim_end_matches(" {");
        } else if line.starts_with("#[derive(") {
            is_entity = line.contains("ODataEntity");
        } else if line.starts_with("#[odata(") {
            is_entity &= !line.contains("abstract");
        } else if let Some(name) = line.strip_prefix("pub struct ").filter(|_| is_entity) {
            entities.push(format!("{module}::{}", name.trim_end_matches(" {")));
        }
    }
    entities
}
