//! Writes the models of the broad corpus: for each of the two documents of metadata, the types of the
//! payloads that it describes, and all that they need.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use odata_generator::{Csdl, Options, Paths, generate, paths};
use serde_json::Value;

fn main() {
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    println!("cargo::rerun-if-changed=build.rs");
    let Some(graph) = odata_generator::shared("graph") else {
        for file in ["v1_0.rs", "beta.rs"] {
            write(
                &out.join(file),
                &tables(&[], &BTreeSet::new(), &BTreeSet::new()),
            );
        }
        return;
    };
    println!("cargo::rerun-if-changed={}", graph.display());
    let [v1_0, beta] = ["v1.0", "beta"].map(|version| csdl(&graph, version));
    let (mut of_v1_0, mut of_beta) = (BTreeSet::new(), BTreeSet::new());
    for (name, is_beta) in payloads(&graph) {
        // A page shows what its version has; where the metadata are of another time, the other's.
        if is_beta && beta.has(&name) || !v1_0.has(&name) {
            of_beta.insert(name);
        } else {
            of_v1_0.insert(name);
        }
    }
    write(&out.join("v1_0.rs"), &models(&v1_0, &of_v1_0));
    write(&out.join("beta.rs"), &models(&beta, &of_beta));
}

fn csdl(graph: &Path, version: &str) -> Csdl {
    Csdl::from_xml(&read(&graph.join(format!("{version}.csdl.xml")))).expect("Graph's metadata")
}

/// The types of the corpus, and whether their payloads are on pages of the beta version.
fn payloads(graph: &Path) -> Vec<(String, bool)> {
    read(&graph.join("broad-dev.jsonl"))
        .lines()
        .map(|line| {
            let payload: Value = serde_json::from_str(line).expect("a line is JSON");
            let text = |name: &str| payload[name].as_str().expect(name).to_owned();
            let of = text("odata_type");
            (item(&of).to_owned(), text("source").contains("/beta/"))
        })
        .collect()
}

/// The type of a collection's items, or the type itself.
fn item(of: &str) -> &str {
    of.split_once('(')
        .map_or(of, |(_, item)| item.trim_end_matches(')'))
}

fn models(csdl: &Csdl, of: &BTreeSet<String>) -> String {
    let options = Options {
        types: of.iter().cloned().collect(),
        has_companions: false,
        has_partial: true,
        follows_navigation: false,
        annotated: true,
        ..Options::default()
    };
    let paths: Vec<_> = paths(csdl, &options).into_iter().collect();
    let entities: BTreeSet<_> = csdl.entity_types().map(str::to_owned).collect();
    generate(csdl, &options) + &tables(&paths, of, &entities)
}

/// The tables of all types, and of those that payloads have.
fn tables(paths: &[(String, Paths)], of: &BTreeSet<String>, entities: &BTreeSet<String>) -> String {
    let mut code = "pub const TYPES: &[fn() -> odata_core::model::Type] = &[\n".to_owned();
    for (_, Paths { itself, .. }) in paths {
        code += &format!("    || <{itself} as odata_core::ODataType>::TYPE,\n");
    }
    code += "];\npub const MODELS: &[(&str, crate::Bodies)] = &[\n";
    for (name, Paths { itself, value }) in paths.iter().filter(|(name, _)| of.contains(name)) {
        let part = if entities.contains(name) {
            format!(".part::<{itself}Partial>()")
        } else {
            String::new()
        };
        code += &format!("    ({name:?}, crate::Bodies::of::<{value}>(){part}),\n");
    }
    code + "];\n"
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn write(path: &Path, code: &str) {
    fs::write(path, code).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}
