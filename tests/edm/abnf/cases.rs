//! Reads the regular form in which the test cases are written, which is a small part of YAML.

#[derive(Debug, Default)]
pub struct Case {
    pub name: String,
    pub rule: String,
    pub input: String,
    pub fails: bool,
}

pub fn read_cases(text: &str) -> Vec<Case> {
    let (_, text) = text
        .split_once("\nTestCases:\n")
        .expect("the cases follow the constraints");
    let mut cases: Vec<Case> = Vec::new();
    for entry in entries(text) {
        if let Some(name) = entry.strip_prefix("  - Name:") {
            cases.push(Case {
                name: scalar(name),
                ..Case::default()
            });
            continue;
        }
        let case = cases.last_mut().expect("a case starts with its name");
        let (key, value) = entry
            .trim_start()
            .split_once(':')
            .expect("a key and a value");
        match key {
            "Rule" => case.rule = scalar(value),
            "Input" => case.input = scalar(value),
            "FailAt" => case.fails = true,
            "Constraints" | "Expect" => {}
            _ => panic!("{entry}"),
        }
    }
    cases
}

/// The key of each line at a case's depth, with the lines that continue its value.
fn entries(text: &str) -> Vec<String> {
    let mut entries: Vec<String> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let depth = line.len() - line.trim_start().len();
        let starts = line.starts_with("  - ") || (depth == 4 && !line.trim().is_empty());
        match entries.last_mut() {
            Some(entry) if !starts => {
                entry.push('\n');
                entry.push_str(line);
            }
            _ => entries.push(line.to_owned()),
        }
    }
    entries
}

fn scalar(text: &str) -> String {
    let text = text.trim();
    if let Some(text) = text.strip_prefix('"') {
        return double_quoted(text.strip_suffix('"').expect("a closing quote"));
    }
    match text.strip_prefix('\'') {
        Some(text) => folded(text.strip_suffix('\'').expect("a closing quote")).replace("''", "'"),
        None => folded(text.strip_prefix(">-").unwrap_or(text).trim_start()),
    }
}

/// Lines joined by a space; an empty line is a line break.
fn folded(text: &str) -> String {
    let mut folded = String::new();
    let mut breaks = 0;
    for (i, line) in text.lines().map(str::trim).enumerate() {
        if line.is_empty() && i > 0 {
            breaks += 1;
            continue;
        }
        match (i, breaks) {
            (0, _) => {}
            (_, 0) => folded.push(' '),
            (_, breaks) => folded.push_str(&"\n".repeat(breaks)),
        }
        folded.push_str(line);
        breaks = 0;
    }
    folded
}

fn double_quoted(text: &str) -> String {
    let text = folded(&text.replace("\\\n", "\\"));
    let mut unescaped = String::new();
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        unescaped.push(match character {
            '\\' => match characters.next().expect("an escaped character") {
                'r' => '\r',
                'n' => '\n',
                't' => '\t',
                other => other,
            },
            other => other,
        });
    }
    unescaped
}
