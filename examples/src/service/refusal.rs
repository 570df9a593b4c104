use axum::extract::rejection::PathRejection;
use axum::http::header::{CONTENT_TYPE, WWW_AUTHENTICATE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use odata_core::{Error, ODataError, json};

use super::StoreError;
use super::request::MAX_BODY;
use super::response::JSON;

/// An answer that says what is wrong with the request, or with the service.
#[derive(Debug)]
pub(super) struct Refusal {
    status: StatusCode,
    // A result is not to be as large as its rare case.
    error: Box<ODataError>,
}

impl Refusal {
    fn new(status: StatusCode, code: &str, message: impl Into<String>) -> Self {
        Self {
            status,
            error: Box::new(ODataError::new(code, message)),
        }
    }

    pub(super) fn unauthorized() -> Self {
        let message = "A header `Authorization: Bearer {token}` is required.";
        Self::new(StatusCode::UNAUTHORIZED, "unauthorized", message)
    }

    pub(super) fn bad_request(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "badRequest", message)
    }

    pub(super) fn not_found() -> Self {
        Self::new(
            StatusCode::NOT_FOUND,
            "notFound",
            "There is no such resource.",
        )
    }

    pub(super) fn method_not_allowed() -> Self {
        let message = "The resource does not support this method.";
        Self::new(StatusCode::METHOD_NOT_ALLOWED, "methodNotAllowed", message)
    }

    pub(super) fn not_acceptable(message: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_ACCEPTABLE, "notAcceptable", message)
    }

    pub(super) fn precondition_failed() -> Self {
        let message = "The resource has changed; its ETag is not the one of `If-Match`.";
        Self::new(
            StatusCode::PRECONDITION_FAILED,
            "preconditionFailed",
            message,
        )
    }

    pub(super) fn too_large() -> Self {
        let message = format!("The body is larger than {MAX_BODY} bytes.");
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, "payloadTooLarge", message)
    }

    pub(super) fn unsupported_media_type(message: &str) -> Self {
        Self::new(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "unsupportedMediaType",
            message,
        )
    }

    pub(super) fn not_implemented(message: &str) -> Self {
        Self::new(StatusCode::NOT_IMPLEMENTED, "notImplemented", message)
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        let mut refusal = Self::bad_request(error.to_string());
        let path = error.path();
        if !path.is_empty() {
            refusal.error.target = Some(path);
        }
        refusal
    }
}

impl From<PathRejection> for Refusal {
    fn from(rejection: PathRejection) -> Self {
        Self::bad_request(rejection.body_text())
    }
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        eprintln!("{error}");
        let message = "The service failed; its log says why.";
        Self::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "internalServerError",
            message,
        )
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let body = json::to_vec(&*self.error);
        let mut response = (self.status, [(CONTENT_TYPE, JSON)], body).into_response();
        if self.status == StatusCode::UNAUTHORIZED {
            let challenge = HeaderValue::from_static("Bearer");
            response.headers_mut().insert(WWW_AUTHENTICATE, challenge);
        }
        response
    }
}
