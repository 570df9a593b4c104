use axum::http::header::{ACCEPT, CONTENT_TYPE, ETAG, HOST, LOCATION};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use odata_core::json::{Format, Version, WriteValue};

use super::refusal::Refusal;
use super::store::Kept;

pub(super) const JSON: &str = "application/json";

/// A response as OData wants each to be.
pub(super) fn stamp(mut response: Response) -> Response {
    let version = HeaderValue::from_static("4.0");
    response.headers_mut().insert("odata-version", version);
    response
}

/// How a client wants what is answered.
#[derive(Debug)]
pub(super) struct Form {
    format: Format,
    media_type: String,
}

impl Form {
    /// What a request accepts. A client that says nothing of metadata gets all of it, and no nulls.
    pub(super) fn of(headers: &HeaderMap) -> Result<Self, Refusal> {
        let accept = headers.get(ACCEPT).map_or(Ok(JSON), HeaderValue::to_str);
        let accept = accept.map_err(|_| Refusal::not_acceptable("The header is no text."))?;
        let format: Format = accept
            .parse()
            .map_err(|error| Refusal::not_acceptable(format!("{error}")))?;
        Ok(if accept.to_ascii_lowercase().contains("metadata=") {
            let format = format.version(Version::V4_0);
            let media_type = format!("{format}");
            Self { format, media_type }
        } else {
            let format = Format::default();
            let media_type = JSON.to_owned();
            Self { format, media_type }
        })
    }

    /// A response with a body.
    pub(super) fn body<T: WriteValue>(&self, status: StatusCode, value: &T) -> Response {
        let body = self.format.to_vec(value);
        (status, [(CONTENT_TYPE, self.media_type.as_str())], body).into_response()
    }

    /// A response with an interest as its body.
    pub(super) fn entity(&self, status: StatusCode, kept: &Kept) -> Response {
        ([(ETAG, kept.etag())], self.body(status, &kept.interest)).into_response()
    }

    /// The response to a request that created an interest.
    pub(super) fn created(&self, request: &Parts, kept: &Kept) -> Response {
        let host = request
            .headers
            .get(HOST)
            .and_then(|host| host.to_str().ok());
        let origin = host
            .map(|host| format!("http://{host}"))
            .unwrap_or_default();
        let location = format!("{origin}{}/{}", request.uri.path(), kept.interest.id);
        (
            [(LOCATION, location)],
            self.entity(StatusCode::CREATED, kept),
        )
            .into_response()
    }
}
