//! The lines of the corpus.

use serde::Deserialize;

/// What a page shows, and what it says of it.
#[derive(Debug, Deserialize)]
pub struct Payload {
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
    pub fn kind(&self) -> Kind {
        match self.method.as_deref() {
            Some("POST") => Kind::Create,
            Some("PATCH") => Kind::Update,
            None if self.is_collection => Kind::Page,
            None => Kind::One,
            Some(other) => panic!("{other}"),
        }
    }

    /// The type's name without its namespace, where the page says it.
    pub fn type_name(&self) -> Option<&str> {
        let name = self.odata_type.as_deref()?;
        let name = name.strip_prefix("collection(").unwrap_or(name);
        let name = name.strip_suffix(')').unwrap_or(name);
        Some(
            name.strip_prefix("microsoft.graph.")
                .expect("all are of Graph's namespace"),
        )
    }

    /// The collection that a request addresses: the URL's last segment that is no key.
    pub fn collection(&self) -> Option<&str> {
        self.url
            .as_deref()?
            .rsplit('/')
            .find(|segment| !segment.starts_with('{'))
    }
}

/// The payloads with the numbers of their lines.
pub fn all() -> Vec<(usize, Payload)> {
    let lines = odata_tests::data("profile-dev.jsonl");
    let payloads: Vec<_> = (1..)
        .zip(lines.lines())
        .map(|(line, text)| (line, serde_json::from_str(text).expect("a line is JSON")))
        .collect();
    assert_eq!(payloads.len(), 73);
    payloads
}
