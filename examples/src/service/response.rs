use axum::http::header::{CONTENT_TYPE, ETAG, HOST, LOCATION};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use odata_core::json::{Format, WriteValue};

use super::store::Kept;

pub(super) const JSON: &str = "application/json";

/// A response as OData wants each to be.
pub(super) fn stamp(mut response: Response) -> Response {
    response
        .headers_mut()
        .insert("odata-version", HeaderValue::from_static("4.0"));
    response
}

/// A response with a body, in the format that the seed of this service has.
pub(super) fn body<T: WriteValue>(status: StatusCode, value: &T) -> Response {
    let body = Format::default().to_vec(value);
    (status, [(CONTENT_TYPE, JSON)], body).into_response()
}

/// A response with an interest as its body.
pub(super) fn entity(status: StatusCode, kept: &Kept) -> Response {
    ([(ETAG, kept.etag())], body(status, &kept.interest)).into_response()
}

/// The response to a request that created an interest.
pub(super) fn created(request: &Parts, kept: &Kept) -> Response {
    let host = request
        .headers
        .get(HOST)
        .and_then(|host| host.to_str().ok());
    let origin = host
        .map(|host| format!("http://{host}"))
        .unwrap_or_default();
    let location = format!("{origin}{}/{}", request.uri.path(), kept.interest.id);
    ([(LOCATION, location)], entity(StatusCode::CREATED, kept)).into_response()
}
