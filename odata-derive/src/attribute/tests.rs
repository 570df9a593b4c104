use std::fmt::Write;

use super::key::{KEYS, Row};
use super::{Place, Slots};

/// The table of the documentation for keys at some places, a column of types where there are several.
fn table(places: &[Place], heading: &str) -> String {
    let mut slots = Slots::default();
    let examples = slots.all_mut().map(|slot| slot.example());
    let mut lines = vec![heading.to_owned()];
    lines.push(format!(
        "|{}",
        "---|".repeat(heading.matches('|').count() - 1)
    ));
    let rows = KEYS.iter().zip(examples);
    for (row, example) in
        rows.filter(|(row, _)| row.places.iter().any(|place| places.contains(place)))
    {
        lines.push(line(row, example, places));
    }
    let lines: Vec<_> = lines.iter().map(|line| format!("//! {line}\n")).collect();
    lines.concat()
}

fn line(row: &Row, example: &str, places: &[Place]) -> String {
    let Row { name, doc, .. } = row;
    let on: Vec<_> = places
        .iter()
        .filter(|place| row.places.contains(place))
        .collect();
    let words: Vec<_> = on.iter().map(|place| place.words()).collect();
    let column = if places.len() > 1 {
        format!(" {} |", words.join(", "))
    } else {
        String::new()
    };
    format!("| `{name}{example}` |{column}{doc} |")
}

#[test]
fn the_documentation_has_the_table_of_keys() {
    let types = [
        Place::Entity,
        Place::Complex,
        Place::Enumeration,
        Place::Derived,
        Place::Definition,
    ];
    let tables = [
        table(&types, "| key | on | meaning |"),
        table(&[Place::Field], "| key | meaning |"),
        table(&[Place::Member, Place::Variant], "| key | on | meaning |"),
        table(&[Place::Shapes], "| key | meaning |"),
        table(&[Place::Companion], "| key | meaning |"),
    ];
    for table in tables {
        assert!(
            include_str!("../lib.rs").contains(&table),
            "write into lib.rs:\n{table}"
        );
    }
}

/// The items that an editor shows for keys, a module a place.
fn items(places: &[Place]) -> String {
    let mut text = "//! The keys of attributes, as an editor shows them. `UPDATE_EXPECT=1 cargo test -p odata-derive`\n\
        //! writes this file.\n"
        .to_owned();
    for place in places {
        let (module, words) = (place.module(), place.words());
        let _ = write!(text, "\n/// On {words}.\npub mod {module} {{\n");
        let mut slots = Slots::default();
        let examples = slots.all_mut().map(|slot| slot.example());
        let rows = KEYS.iter().zip(examples);
        for (Row { name, doc, .. }, example) in
            rows.filter(|(row, _)| row.places.contains(place) && row.name != "crate")
        {
            let raw = if matches!(*name, "abstract" | "type") {
                "r#"
            } else {
                ""
            };
            let doc = doc.trim();
            let _ = write!(
                text,
                "    /// {doc}\n    ///\n    /// `{name}{example}`\n    pub mod {raw}{name} {{}}\n"
            );
        }
        text += "}\n";
    }
    text
}

#[test]
fn editors_have_an_item_for_each_key() {
    let places = [
        Place::Entity,
        Place::Complex,
        Place::Enumeration,
        Place::Derived,
        Place::Definition,
        Place::Field,
        Place::Member,
        Place::Variant,
        Place::Shapes,
        Place::Companion,
    ];
    let written = expect_test::expect_file!["../../../odata-core/src/keys.rs"];
    written.assert_eq(&items(&places));
}

#[test]
fn a_place_takes_a_key_once() {
    for (at, row) in KEYS.iter().enumerate() {
        let others = KEYS[at + 1..].iter().filter(|other| other.name == row.name);
        for other in others {
            let shared = row.places.iter().find(|place| other.places.contains(place));
            assert_eq!(shared, None, "`{}`", row.name);
        }
    }
}
