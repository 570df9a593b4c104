//! The table as the documentation has it.

use std::path::Path;
use std::{env, fs};

/// A row, its cells as the tests have them.
pub struct Row {
    pub title: &'static str,
    pub cells: [&'static str; 5],
}

const HEAD: &str = "\
| property | `X`, read | `XCreate` | `XUpdate` | `XAssigned` | `XPartial` |
|---|---|---|---|---|---|
";

impl Row {
    fn text(&self) -> String {
        let cells: Vec<_> = self.cells.iter().map(|cell| text(cell)).collect();
        format!("| {} | {} |\n", self.title, cells.join(" | "))
    }
}

/// `` `Option<T>`, nullable `` of `("Option<String>" Nullable)`.
fn text(cell: &str) -> String {
    let Some((_, rest)) = cell.split_once('"') else {
        return "–".to_owned();
    };
    let (ty, rule) = rest.split_once('"').expect("a type stands between quotes");
    let ty = ty.replace("String", "T").replace("Target", "E");
    let ty = ["Bare", "Sent", "Merged", "Stamped"]
        .iter()
        .fold(ty, |ty, complex| ty.replace(complex, "C"));
    let word = match rule.trim_matches([' ', ')']) {
        "" => "",
        "Required" => ", required",
        "Optional" => ", optional",
        "Nullable" => ", nullable",
        "Collection" => ", collection",
        "Withheld" => ", holds nothing",
        other => unreachable!("{other}"),
    };
    format!("`{ty}`{word}")
}

fn table() -> String {
    let rows = [
        super::of_entities::ROWS,
        super::everywhere::ROWS,
        super::of_locked_entities::ROWS,
        super::of_defaults::ROWS,
        super::of_known_types::ROWS,
        super::of_navigation::ROWS,
        super::of_several_types::ROWS,
        super::BAGS,
    ];
    let rows: String = rows.into_iter().flatten().map(Row::text).collect();
    format!("{HEAD}{rows}")
}

/// The table in the documentation is that of these tests.
#[test]
fn the_documentation_has_the_table() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../odata-core/src/docs/shapes.md");
    let docs = fs::read_to_string(&path).expect("the documentation is there");
    let start = docs.find("| property |").expect("it has a table");
    let end = start + docs[start..].find("\n\n").expect("the table ends") + 1;
    let table = table();
    if env::var_os("UPDATE").is_some() {
        let docs = format!("{}{table}{}", &docs[..start], &docs[end..]);
        fs::write(&path, docs).expect("the documentation can be written");
        return;
    }
    assert!(
        docs[start..end] == table,
        "`UPDATE=1 cargo test -p odata-tests --test shapes` writes {}:\n{table}",
        path.display()
    );
}
