//! The cases, as they are written.

use std::fmt::Write;
use std::fs;
use std::path::Path;

/// A wrong model, a right one, and what the compiler says of the wrong one.
pub(crate) struct Case {
    /// The folder.
    pub(crate) rule: String,
    pub(crate) name: String,
    /// What the case says of itself.
    pub(crate) title: String,
    wrong: String,
    right: String,
    limit: usize,
    said: String,
}

/// An error: what it says, and the line that it points at.
struct Error<'s> {
    message: &'s str,
    line: usize,
}

/// All cases, by rule and name.
pub(crate) fn all() -> Vec<Case> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut cases: Vec<_> = entries(root)
        .iter()
        .flat_map(|rule| {
            entries(&root.join(rule))
                .into_iter()
                .map(move |name| (rule.clone(), name))
        })
        .filter_map(|(rule, file)| Case::read(root, rule, file.strip_suffix(".rs")?))
        .collect();
    cases.sort_by(|one, other| (&one.rule, &one.name).cmp(&(&other.rule, &other.name)));
    assert!(cases.len() > 150, "the cases are there");
    cases
}

fn entries(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    entries
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect()
}

/// The right models, each in a module of its own.
pub(crate) fn all_right() -> String {
    let mut text = "#![allow(dead_code)]\n".to_owned();
    for Case {
        rule, name, right, ..
    } in all()
    {
        let _ = writeln!(text, "mod {rule}_{name} {{{right}}}");
    }
    text + "fn main() {}\n"
}

impl Case {
    fn read(root: &Path, rule: String, name: &str) -> Option<Self> {
        let path = root.join(&rule).join(name);
        let text = fs::read_to_string(path.with_extension("rs")).ok()?;
        let said = fs::read_to_string(path.with_extension("stderr")).unwrap_or_default();
        let title = text.strip_prefix("//! ")?.lines().next()?.to_owned();
        let (wrong, rest) = text.split_once("\nmod right {")?;
        let (right, _) = rest.rsplit_once("}\n\nfn main() {}")?;
        let limit = wrong.lines().find_map(|line| {
            line.strip_prefix("//# at most ")?
                .split(' ')
                .next()?
                .parse()
                .ok()
        });
        Some(Self {
            rule,
            name: name.to_owned(),
            title,
            wrong: wrong.to_owned(),
            right: right.to_owned(),
            limit: limit.unwrap_or(2),
            said,
        })
    }

    /// The lines of the wrong model that show the mistake.
    pub(crate) fn shown_wrong(&self) -> Vec<&str> {
        shown(&self.wrong)
    }

    /// The lines of the right model that show the correction.
    pub(crate) fn shown_right(&self) -> Vec<&str> {
        shown(&self.right)
    }

    /// What the compiler says first.
    pub(crate) fn message(&self) -> String {
        self.errors()
            .first()
            .map(|error| error.message.to_owned())
            .unwrap_or_default()
    }

    /// Whether the compiler says this.
    pub(crate) fn says(&self, text: &str) -> bool {
        self.said.contains(text)
    }

    fn errors(&self) -> Vec<Error<'_>> {
        let mut errors = Vec::new();
        let mut message = None;
        for line in self.said.lines() {
            if let Some((_, said)) = line
                .strip_prefix("error")
                .and_then(|rest| rest.split_once(": "))
            {
                message = Some(said.strip_prefix("evaluation panicked: ").unwrap_or(said));
            } else if let Some((_, place)) = line.split_once("--> ") {
                let line = place.split(':').nth(1).and_then(|line| line.parse().ok());
                if let (Some(message), Some(line)) = (message.take(), line) {
                    errors.push(Error { message, line });
                }
            }
        }
        errors
    }

    /// What is not as it should be: where the errors stand, and how many they are.
    pub(crate) fn faults(&self) -> Vec<String> {
        let lines: Vec<_> = self.wrong.lines().collect();
        let is =
            |line: usize, mark: &str| lines.get(line - 1).is_some_and(|line| line.contains(mark));
        let errors = self.errors();
        let mut faults = Vec::new();
        if !errors
            .iter()
            .any(|error| is(error.line, "//~") && !is(error.line, "//~?"))
        {
            faults.push("no error stands on a marked line".to_owned());
        }
        for Error { message, line } in errors.iter().filter(|error| !is(error.line, "//~")) {
            faults.push(format!("line {line} has an error: {message}"));
        }
        if errors.len() > self.limit {
            faults.push(format!("{} errors", errors.len()));
        }
        if self.shown_right().is_empty() {
            faults.push("the correction is not marked".to_owned());
        }
        faults
            .iter()
            .map(|fault| format!("{}/{}: {fault}", self.rule, self.name))
            .collect()
    }
}

fn shown(code: &str) -> Vec<&str> {
    code.lines()
        .filter_map(|line| Some(line.strip_suffix("//~")?.trim()))
        .collect()
}
