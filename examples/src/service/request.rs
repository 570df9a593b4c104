use axum::body::Body;
use axum::extract::Request;
use axum::http::HeaderMap;
use axum::http::header::{AUTHORIZATION, CONTENT_ENCODING, CONTENT_TYPE, HeaderName};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http_body_util::BodyExt;
use odata_core::json::{ReadValue, Reading};

use super::refusal::Refusal;
use super::response::stamp;

/// How many bytes the body of a request may have.
pub const MAX_BODY: usize = 64 * 1024;

/// How many bytes are read of a body that is too large: a client that is cut off while it sends may
/// never see the answer.
const MAX_READ: usize = 16 * MAX_BODY;

/// Lets a request through to the resources, or answers it.
pub(super) async fn admit(request: Request, next: Next) -> Response {
    let response = if !has_bearer_token(request.headers()) {
        Refusal::unauthorized().into_response()
    } else if has_system_query_option(request.uri().query().unwrap_or_default()) {
        let message = "This service has no system query options.";
        Refusal::not_implemented(message).into_response()
    } else {
        next.run(request).await
    };
    stamp(response)
}

/// Whether there is a token, which is compared with nothing. White space at the end is no part of a
/// header's value, so that something stands behind a space.
fn has_bearer_token(headers: &HeaderMap) -> bool {
    let scheme = text(headers, AUTHORIZATION)
        .split_once(' ')
        .map(|(scheme, _)| scheme);
    scheme.is_some_and(|scheme| scheme.eq_ignore_ascii_case("Bearer"))
}

/// Whether a query has `$select` or the like, which must not pass unnoticed (*Protocol* 9.3.1).
fn has_system_query_option(query: &str) -> bool {
    query
        .split('&')
        .any(|option| option.starts_with('$') || option.starts_with("%24"))
}

/// Reads the body of a request as a service does.
pub(super) async fn read<T>(headers: &HeaderMap, body: Body) -> Result<T, Refusal>
where
    T: for<'a> ReadValue<'a>,
{
    check_media_type(headers)?;
    let body = collect(body).await?;
    Ok(Reading::service().from_slice(&body)?)
}

/// Says that a body is JSON in UTF-8, whatever else the media type's parameters say.
fn check_media_type(headers: &HeaderMap) -> Result<(), Refusal> {
    let mut parts = text(headers, CONTENT_TYPE).split(';').map(str::trim);
    let is_json = parts
        .next()
        .is_some_and(|name| name.eq_ignore_ascii_case("application/json"));
    let is_utf8 = parts
        .filter_map(|parameter| parameter.split_once('='))
        .all(|(name, value)| {
            !name.eq_ignore_ascii_case("charset")
                || value.trim_matches('"').eq_ignore_ascii_case("utf-8")
        });
    if !is_json || !is_utf8 {
        let message = "The header `Content-Type: application/json` is required.";
        return Err(Refusal::unsupported_media_type(message));
    }
    match text(headers, CONTENT_ENCODING) {
        encoding if encoding.is_empty() || encoding.eq_ignore_ascii_case("identity") => Ok(()),
        _ => Err(Refusal::unsupported_media_type(
            "No `Content-Encoding` is supported.",
        )),
    }
}

/// A header's value; empty where there is none or it is no text.
fn text(headers: &HeaderMap, name: HeaderName) -> &str {
    headers
        .get(name)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
}

async fn collect(mut body: Body) -> Result<Vec<u8>, Refusal> {
    let mut bytes = Vec::new();
    let mut length = 0;
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|_| Refusal::bad_request("The body ended too early."))?;
        let Ok(data) = frame.into_data() else {
            continue;
        };
        length += data.len();
        if length <= MAX_BODY {
            bytes.extend_from_slice(&data);
        } else if length > MAX_READ {
            break;
        }
    }
    if length > MAX_BODY {
        return Err(Refusal::too_large());
    }
    Ok(bytes)
}
