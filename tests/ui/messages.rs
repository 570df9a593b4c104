//! What the macros and the rules of the core say, as their sources have it.

use std::fs;
use std::path::Path;

/// Where messages are worded.
const SOURCES: &[&str] = &[
    "odata-derive/src/attribute",
    "odata-derive/src/check",
    "odata-derive/src/inherits.rs",
    "odata-derive/src/integer.rs",
    "odata-derive/src/model",
    "odata-derive/src/name.rs",
    "odata-core/src/model/rules",
    "odata-core/src/request/held.rs",
    "odata-core/src/request/assigns.rs",
];

/// What the compiler says itself today, in other words: that the constants go round in a cycle.
const SAID_BY_THE_COMPILER: &[&str] = &[
    "a value would hold another without end; write `Option<Box<…>>`, or, of an enum of derived types, another variant first",
];

/// Of each message the longest part that stands in every error with it.
pub(crate) fn all() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut found = Vec::new();
    for source in SOURCES {
        read(&root.join(source), &mut found);
    }
    found.retain(|message| !SAID_BY_THE_COMPILER.contains(&message.as_str()));
    found
}

fn read(path: &Path, found: &mut Vec<String>) {
    if path.file_name().is_some_and(|name| name == "tests.rs") {
        return;
    }
    if let Ok(files) = fs::read_dir(path) {
        for file in files.flatten() {
            read(&file.path(), found);
        }
        return;
    }
    let text = fs::read_to_string(path).expect("a source");
    let code = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    let code: Vec<_> = code.collect();
    let literals = literals(&code.join("\n"));
    // What is wrong, and what to write instead.
    let messages = literals.iter().filter(|literal| literal.contains("; "));
    found.extend(messages.map(|message| longest_part(message)));
}

/// The string literals of a source, without their escapes.
fn literals(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = code.chars();
    while rest.by_ref().any(|letter| letter == '"') {
        let mut literal = String::new();
        while let Some(letter) = rest.next().filter(|letter| *letter != '"') {
            let is_escape = letter == '\\';
            literal.extend(if is_escape { rest.next() } else { Some(letter) });
        }
        found.push(literal);
    }
    found
}

fn longest_part(message: &str) -> String {
    let parts = message.split('{').map(|part| match part.split_once('}') {
        Some((_, behind)) => behind,
        None => part,
    });
    parts
        .max_by_key(|part| part.len())
        .unwrap_or_default()
        .to_owned()
}
