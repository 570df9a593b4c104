//! The table of errors in the documentation.

use std::fmt::Write;

use crate::case::Case;

/// The rules that have errors of their own, and what they are about.
const RULES: &[(&str, &str)] = &[
    ("attribute", "Attributes"),
    ("contradiction", "Attributes that contradict each other"),
    ("name", "Names"),
    ("key", "Keys"),
    ("type", "Types of properties"),
    ("navigation", "Navigation properties"),
    ("facet", "Facets"),
    ("inheritance", "Inheritance"),
    ("enumeration", "Enumerations"),
    ("derived", "Enums of derived types"),
    ("shape", "Companions"),
];

/// Rules about errors of which the table has each elsewhere.
const ABOUT_ALL: &[&str] = &["whole"];

const START: &str = "\
The errors of a wrong model, and what to write instead.

A mistake in a model does not compile. The error is on the token that is wrong, and says what to write.
Where another type is involved, which the macro does not see, a constant fails (`evaluation panicked: …`)
or a bound does, at the token as well. Of the models, the tables show the lines that differ.

Of some things more is said than is needed. Two the macros cannot see: that a companion's name is taken in the
same module, and a second of these derives in one `derive(…)`. Give the companion another name, by
`create(name = …)`; leave one derive out. Of a field without a size, and of one with an allocator, the derives
beside these say something as well.
";

pub(crate) fn of(cases: &[Case]) -> String {
    let mut text = START.to_owned();
    for case in cases {
        let is_known = RULES.iter().any(|(rule, _)| *rule == case.rule);
        assert!(
            is_known || ABOUT_ALL.contains(&&*case.rule),
            "`{}` has a title",
            case.rule
        );
    }
    for (rule, title) in RULES {
        let _ = writeln!(
            text,
            "\n# {title}\n\n| rule | error | wrong | right |\n|---|---|---|---|"
        );
        for case in cases.iter().filter(|case| case.rule == *rule) {
            let message = case
                .message()
                .replace('|', "\\|")
                .replace('<', "\\<")
                .replace('*', "\\*");
            let (wrong, right) = (code(&case.shown_wrong()), code(&case.shown_right()));
            let _ = writeln!(
                text,
                "| {} | {} | {wrong} | {right} |",
                case.title,
                outside_code(&message)
            );
        }
    }
    text
}

/// Backslashes stand before what would be markup, and not within code.
fn outside_code(message: &str) -> String {
    let parts = message.split('`').enumerate().map(|(place, part)| {
        if place % 2 == 1 {
            part.replace("\\<", "<").replace("\\*", "*")
        } else {
            part.to_owned()
        }
    });
    parts.collect::<Vec<_>>().join("`")
}

/// Lines of code within a cell.
fn code(lines: &[&str]) -> String {
    let lines: Vec<_> = lines
        .iter()
        .map(|line| format!("`{}`", line.replace('|', "\\|")))
        .collect();
    lines.join("<br>")
}
