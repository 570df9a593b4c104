//! That no entity type of the tests' models is forgotten. What a single test declares for itself is its own,
//! and under laws where it tells more than the models.

use std::path::{Path, PathBuf};
use std::{env, fs};

/// Folders that are crates of their own.
const OTHER_CRATES: [&str; 3] = ["ui", "no-std", "pedantic"];

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder is there").flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.append(&mut sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found
}

/// Whether a source has models that tests share.
fn is_model(path: &Path) -> bool {
    let path = path.to_string_lossy();
    path.contains("model") || path.contains("profile/")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The names of a source's entity types that have companions which are bodies of requests.
fn entities(source: &str) -> Vec<&str> {
    let derives = source.split("\n#[derive(").skip(1);
    derives
        .filter_map(|item| {
            let (derives, item) = item.split_once(")]\n")?;
            let (attributes, item) = item.split_once("struct ")?;
            let has_none = attributes.contains("abstract") || attributes.contains("shapes()");
            let is_next = !attributes.contains("enum ") && !attributes.contains("fn ");
            let is_entity = derives.split(", ").any(|derive| derive == "ODataEntity");
            let end = item.find(|letter: char| !letter.is_alphanumeric())?;
            // What borrows does not outlive the payload, and so no law that reads two.
            let borrows = item[end..].starts_with("<'");
            (is_entity && is_next && !has_none && !borrows).then_some(&item[..end])
        })
        .collect()
}

/// The types of which laws are tested.
fn under_laws(source: &str) -> Vec<&str> {
    let laws = source.split("laws! {").skip(1);
    let lines = laws.flat_map(|laws| laws.split("\n}").next().unwrap_or_default().lines());
    lines
        .filter_map(|line| {
            let (_, ty) = line.split_once(": ")?;
            let end = ty.find(|letter: char| !letter.is_alphanumeric())?;
            Some(&ty[..end])
        })
        .collect()
}

#[test]
fn the_laws_are_tested_for_every_entity_type_of_the_models() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut count = 0;
    for folder in fs::read_dir(root).expect("the folder is there").flatten() {
        let (path, name) = (folder.path(), folder.file_name());
        let name = name.to_string_lossy();
        if !path.is_dir() || OTHER_CRATES.contains(&&*name) {
            continue;
        }
        let sources = sources(&path);
        let texts: Vec<_> = sources.iter().map(|source| read(source)).collect();
        let models = sources
            .iter()
            .zip(&texts)
            .filter(|(source, _)| is_model(source));
        let laws = root.join("laws").join(format!("{name}.rs"));
        let laws = if laws.exists() {
            read(&laws)
        } else {
            String::new()
        };
        let tested: Vec<_> = texts
            .iter()
            .chain([&laws])
            .flat_map(|text| under_laws(text))
            .collect();
        for entity in models.flat_map(|(_, text)| entities(text)) {
            assert!(
                tested.contains(&entity),
                "`{entity}` of `{name}` is under no laws"
            );
            count += 1;
        }
    }
    assert!(count > 40, "only {count} types were found");
}
