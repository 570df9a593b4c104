//! Names: from the schema's to Rust's.

use std::collections::HashSet;

/// Names that a type has in Rust without being declared, and which generated code uses.
const PRELUDE: &[&str] = &["Box", "Option", "Self", "String", "Vec"];

/// Words that no identifier is; all but the last four are one behind `r#`.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield", "Self", "crate", "self", "super",
];

/// Names that are taken in a place.
#[derive(Debug, Default)]
pub(super) struct Taken(HashSet<String>);

impl Taken {
    /// The names of types in a module.
    pub(super) fn types() -> Self {
        Self(PRELUDE.iter().map(|&name| name.to_owned()).collect())
    }

    /// A name that is not taken: this one, or this one with underscores behind it.
    pub(super) fn unique(&mut self, mut name: String) -> String {
        while !self.0.insert(name.clone()) {
            name.push('_');
        }
        name
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.0.contains(name)
    }
}

/// A type's or member's name in `PascalCase`.
pub(super) fn pascal_case(name: &str) -> String {
    let mut pascal = String::new();
    let mut letters = name.chars().peekable();
    let mut starts = true;
    while let Some(letter) = letters.next() {
        let parts_digits = pascal
            .chars()
            .next_back()
            .is_none_or(|last| last.is_ascii_digit())
            && letters.peek().is_some_and(char::is_ascii_digit);
        match letter {
            '_' if !parts_digits => starts = true,
            letter if starts => {
                pascal.extend(letter.to_uppercase());
                starts = false;
            }
            letter => pascal.push(letter),
        }
    }
    pascal
}

/// A property's or namespace's name in `snake_case`, with runs of capitals as one word.
pub(super) fn snake_case(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut snake = String::new();
    for (at, &letter) in letters.iter().enumerate() {
        let after = at.checked_sub(1).map(|before| letters[before]);
        let before_lower = letters.get(at + 1).is_some_and(|next| next.is_lowercase());
        let starts = letter.is_uppercase()
            && after.is_some_and(|after| {
                after.is_lowercase()
                    || after.is_ascii_digit()
                    || after.is_uppercase() && before_lower
            });
        if starts {
            snake.push('_');
        }
        match letter {
            '.' => snake.push('_'),
            letter => snake.extend(letter.to_lowercase()),
        }
    }
    snake
}

/// The field that `#[inherits(T)]` puts in for the base of a name.
pub(super) fn base_field(base: &str) -> String {
    let mut field = String::new();
    for (at, letter) in base.char_indices() {
        if at > 0 && letter.is_uppercase() {
            field.push('_');
        }
        field.extend(letter.to_lowercase());
    }
    field
}

/// What `camelCase`, the derives' default, makes of a field's name.
pub(super) fn wire_name_of_field(field: &str) -> String {
    let joined: String = field.split('_').map(first_raised).collect();
    wire_name_of_type(&joined)
}

/// What `camelCase` makes of a type's or variant's name.
pub(super) fn wire_name_of_type(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(letters).collect()
}

fn first_raised(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

/// A name as an identifier: a keyword is marked as one that is meant as a name.
pub(super) fn identifier(name: String) -> String {
    let Some(at) = KEYWORDS.iter().position(|keyword| *keyword == name) else {
        return name;
    };
    if at >= KEYWORDS.len() - 4 {
        return format!("{name}_");
    }
    format!("r#{name}")
}

/// What an identifier is called, without the mark of a keyword.
pub(super) fn plain(identifier: &str) -> &str {
    identifier.strip_prefix("r#").unwrap_or(identifier)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields() {
        for (name, field) in [
            ("webUrl", "web_url"),
            ("iOSVersion", "i_os_version"),
            ("alerts_v2", "alerts_v2"),
            ("address1Line", "address1_line"),
            ("BaseAttributeName", "base_attribute_name"),
            ("onPremisesSyncURL", "on_premises_sync_url"),
        ] {
            assert_eq!(snake_case(name), field);
        }
    }

    #[test]
    fn types_and_members() {
        for (name, rust) in [
            ("personInterest", "PersonInterest"),
            ("postal_code", "PostalCode"),
            ("v10_0_3", "V10_0_3"),
            ("_10", "_10"),
            ("cloudPC", "CloudPC"),
        ] {
            assert_eq!(pascal_case(name), rust);
        }
    }

    #[test]
    fn keywords() {
        for (name, rust) in [("type", "r#type"), ("self", "self_"), ("kind", "kind")] {
            assert_eq!(identifier(name.to_owned()), rust);
        }
    }
}
