//! That no type of the tests is forgotten which has companions: each is under laws, where it is declared or, of
//! models that several tests share, here.

use std::path::{Path, PathBuf};
use std::{env, fs};

/// Folders that are crates of their own, and have no tests of models.
const OTHER_CRATES: [&str; 6] = ["ui", "no-std", "pedantic", "size", "src", "generator"];

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

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The names of a source's types that have companions which are bodies of requests.
fn with_companions(source: &str) -> Vec<&str> {
    let derives = source.split("#[derive(").skip(1);
    derives
        .filter_map(|item| {
            let (derives, item) = item.split_once(")]\n")?;
            let (attributes, item) = item.split_once("struct ")?;
            let is_next = !["enum ", "fn ", ";\n"]
                .iter()
                .any(|other| attributes.contains(other));
            let derives: Vec<_> = derives.split(", ").collect();
            let is = |name| derives.iter().any(|derive| derive.ends_with(name));
            let has_companions = if attributes.contains("shapes(") {
                !attributes.contains("shapes()")
            } else {
                is("ODataEntity")
            };
            let is_model = is("ODataEntity") || is("ODataComplex");
            let end = item.find(|letter: char| letter != '_' && !letter.is_alphanumeric())?;
            let is_part = attributes.contains("abstract");
            (is_model && is_next && has_companions && !is_part).then_some(&item[..end])
        })
        .collect()
}

/// The names of a source's enums of derived types that have a `Partial`.
fn with_parts(source: &str) -> Vec<&str> {
    let enums = source.split("#[odata(base = ").skip(1);
    enums
        .filter_map(|item| {
            let (attributes, item) = item.split_once("enum ")?;
            let is_next = !["struct ", "fn ", ";\n"]
                .iter()
                .any(|other| attributes.contains(other));
            let end = item.find(|letter: char| letter != '_' && !letter.is_alphanumeric())?;
            (is_next && attributes.contains("partial)")).then_some(&item[..end])
        })
        .collect()
}

/// The types of which laws are tested.
fn under_laws(source: &str) -> Vec<&str> {
    let laws = source.split("laws! {").skip(1);
    let lines = laws.flat_map(|laws| laws.split("}\n}").next().unwrap_or_default().lines());
    lines
        .filter_map(|line| {
            let (_, ty) = line.split_once(": ")?;
            let path = ty.split(['<', ' ']).next()?;
            path.rsplit("::").next()
        })
        .collect()
}

#[test]
fn the_laws_are_tested_for_every_type_that_has_companions() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut count, mut parts) = (0, 0);
    for folder in fs::read_dir(root).expect("the folder is there").flatten() {
        let (path, name) = (folder.path(), folder.file_name());
        let name = name.to_string_lossy();
        if !path.is_dir() || OTHER_CRATES.contains(&&*name) {
            continue;
        }
        let of_models = root.join("laws").join(format!("{name}.rs"));
        let of_models = of_models.exists().then(|| read(&of_models));
        for source in sources(&path) {
            let text = read(&source);
            let folder = source.parent().map(|folder| folder.join("mod.rs"));
            let beside = folder.filter(|file| file.exists()).map(|file| read(&file));
            let texts = [Some(&text), of_models.as_ref(), beside.as_ref()];
            let tested: Vec<_> = texts
                .into_iter()
                .flatten()
                .map(|text| under_laws(text))
                .collect();
            for ty in with_companions(&text) {
                let is_tested = tested.iter().any(|tested| tested.contains(&ty));
                assert!(is_tested, "`{ty}` of {} is under no laws", source.display());
                count += 1;
            }
            for any in with_parts(&text) {
                let law = format!(" any_partial {any} ");
                let is_tested = texts.into_iter().flatten().any(|text| text.contains(&law));
                assert!(
                    is_tested,
                    "`{any}` of {} is under no laws",
                    source.display()
                );
                parts += 1;
            }
        }
    }
    assert!(count > 80, "only {count} types were found");
    assert!(parts > 3, "only {parts} enums were found");
}
