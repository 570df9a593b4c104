use axum::http::HeaderMap;
use axum::http::header::IF_MATCH;

/// Which versions of an entity a request is about, by `If-Match`.
#[derive(Debug, Default)]
pub(super) struct Condition(Option<Vec<String>>);

impl Condition {
    pub(super) fn of(headers: &HeaderMap) -> Self {
        if !headers.contains_key(IF_MATCH) {
            return Self(None);
        }
        let values = headers
            .get_all(IF_MATCH)
            .iter()
            .filter_map(|value| value.to_str().ok());
        Self(Some(
            values
                .flat_map(|value| value.split(','))
                .map(opaque)
                .collect(),
        ))
    }

    /// Whether a version is one of those.
    pub(super) fn allows(&self, etag: &str) -> bool {
        match &self.0 {
            None => true,
            Some(listed) => listed.iter().any(|tag| tag == "*" || *tag == opaque(etag)),
        }
    }
}

/// OData's clients send weak tags back in `If-Match`, so that weak and strong ones compare alike.
fn opaque(etag: &str) -> String {
    let etag = etag.trim();
    etag.strip_prefix("W/").unwrap_or(etag).to_owned()
}
