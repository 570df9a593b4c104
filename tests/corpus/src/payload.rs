//! The lines of the corpora.

use serde::Deserialize;

/// What a page shows, and what it says of it.
#[derive(Debug, Deserialize)]
pub struct Payload {
    pub source: String,
    pub method: Option<String>,
    pub url: Option<String>,
    odata_type: Option<String>,
    is_collection: bool,
    pub body: String,
}

/// What a body is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    One,
    Page,
    Create,
    Update,
}

impl Payload {
    /// What the body is.
    ///
    /// # Panics
    ///
    /// Panics on a method other than those that create or update.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self.method.as_deref() {
            Some("POST") => Kind::Create,
            Some("PATCH") => Kind::Update,
            None if self.is_collection => Kind::Page,
            None => Kind::One,
            Some(other) => panic!("{other}"),
        }
    }

    /// The type's qualified name, where the page says it; of a collection, its items'.
    #[must_use]
    pub fn type_name(&self) -> Option<&str> {
        let name = self.odata_type.as_deref()?;
        let item = name
            .split_once('(')
            .map(|(_, item)| item.trim_end_matches(')'));
        Some(item.unwrap_or(name))
    }

    /// The collection that a request addresses: the URL's last segment that is no key.
    #[must_use]
    pub fn collection(&self) -> Option<&str> {
        self.url
            .as_deref()?
            .rsplit('/')
            .find(|segment| !segment.starts_with('{'))
    }
}

/// The payloads of the profile API, with the numbers of their lines.
#[must_use]
pub fn profile() -> Vec<(usize, Payload)> {
    numbered(&odata_tests::data("profile-dev.jsonl"), 73)
}

/// The payloads of all of Graph, where they are here.
#[must_use]
pub fn broad() -> Option<Vec<(usize, Payload)>> {
    let path = odata_tests::shared("graph/broad-dev.jsonl")?;
    let lines = std::fs::read_to_string(&path).expect("the corpus is a text");
    Some(numbered(&lines, 400))
}

fn numbered(lines: &str, count: usize) -> Vec<(usize, Payload)> {
    let payloads: Vec<_> = (1..)
        .zip(lines.lines())
        .map(|(line, text)| (line, serde_json::from_str(text).expect("a line is JSON")))
        .collect();
    assert_eq!(payloads.len(), count);
    payloads
}
