use odata_examples::service::MAX_BODY;
use odata_tests::data;

use crate::client::{INTERESTS, Reply, TOKEN, patch, post, request, start};

const BODY: &str = r#"{"categories":[]}"#;

#[track_caller]
fn check(reply: &Reply, status: u16, code: &str, what: &str) {
    assert_eq!(reply.status, status, "{what}: {reply:?}");
    assert_eq!(reply.error().code, code, "{what}");
}

#[tokio::test]
async fn no_bearer_token_is_401() {
    let service = start().await;
    let create = post(BODY);
    let basic = format!("Basic {TOKEN}");
    for (what, request) in [
        ("none", create.clone().without("Authorization")),
        (
            "another scheme",
            create.clone().header("Authorization", &basic),
        ),
        (
            "no token",
            create.clone().header("Authorization", "Bearer "),
        ),
        (
            "the scheme alone",
            create.clone().header("Authorization", "Bearer"),
        ),
        ("no scheme", create.header("Authorization", TOKEN)),
        ("another path", request("GET", "/").without("Authorization")),
        (
            "another method",
            request("PUT", INTERESTS).without("Authorization"),
        ),
    ] {
        let reply = request.send(&service).await;
        check(&reply, 401, "unauthorized", what);
        assert_eq!(reply.header("www-authenticate"), Some("Bearer"), "{what}");
    }
}

#[tokio::test]
async fn another_content_type_is_415() {
    let service = start().await;
    let create = post(BODY);
    for (what, request) in [
        ("text", create.clone().header("Content-Type", "text/plain")),
        ("none", create.clone().without("Content-Type")),
        (
            "like JSON",
            create.clone().header("Content-Type", "application/jsonx"),
        ),
        (
            "UTF-16",
            create
                .clone()
                .header("Content-Type", "application/json;charset=utf-16"),
        ),
        ("compressed", create.header("Content-Encoding", "gzip")),
        (
            "an update",
            patch(&format!("{INTERESTS}/1"), "{}").header("Content-Type", "text/json"),
        ),
    ] {
        check(
            &request.send(&service).await,
            415,
            "unsupportedMediaType",
            what,
        );
    }
}

#[tokio::test]
async fn what_the_client_does_not_accept_is_406_and_nothing_is_created() {
    let service = start().await;
    for accept in [
        "text/html",
        "application/xml;q=0.9",
        "application/json;odata.metadata=some",
    ] {
        for request in [post(BODY), request("GET", INTERESTS)] {
            let reply = request.header("Accept", accept).send(&service).await;
            check(&reply, 406, "notAcceptable", accept);
        }
    }
    let none = request("GET", INTERESTS).send(&service).await;
    assert_eq!(none.body, r#"{"value":[]}"#);
}

/// A body, the path that the answer names, and what its message says.
const BAD: &[(&str, Option<&str>, &str)] = &[
    (
        r#"{"categories":[1]}"#,
        Some("categories[0]"),
        "expected Edm.String, found number 1",
    ),
    (
        r#"{"categories":[],"inference":{"confidenceScore":"Double"}}"#,
        Some("inference.confidenceScore"),
        "expected Edm.Double, found string \"Double\" at line 1 column 49",
    ),
    (
        r#"{"categories":[],"nickname":"x"}"#,
        Some("nickname"),
        "personInterest",
    ),
    (
        r#"{"categories":[],"createdBy":{"user":{"email":"x"}}}"#,
        Some("createdBy.user.email"),
        "identity",
    ),
    (
        r#"{"categories":[],"allowedAudiences":"String"}"#,
        Some("allowedAudiences"),
        "\"String\"",
    ),
    (
        r##"{"@odata.type":"#microsoft.graph.skillProficiency"}"##,
        Some("@odata.type"),
        "skill",
    ),
    (
        r#"{"categories":[],"webUrl":"a","webUrl":"b"}"#,
        Some("webUrl"),
        "a second",
    ),
    (r#"{"categories":[]"#, None, "the end of the text"),
    (
        r#"{"categories":[]} x"#,
        None,
        "expected the end of the text",
    ),
    ("", None, "the end of the text"),
    ("[]", None, "personInterest"),
];

#[tokio::test]
async fn a_bad_body_is_400_and_the_answer_names_the_path() {
    let service = start().await;
    for (body, path, message) in BAD {
        let reply = post(*body).send(&service).await;
        check(&reply, 400, "badRequest", body);
        let error = reply.error();
        assert_eq!(error.target.as_deref(), *path, "{body}: {error}");
        assert!(error.message.contains(message), "{body}: {error}");
        assert!(
            error.message.starts_with(path.unwrap_or_default()),
            "{body}: {error}"
        );
    }
    let not_utf8 = post(&b"{\"categories\":[\"\xFF\"]}"[..])
        .send(&service)
        .await;
    check(&not_utf8, 400, "badRequest", "not UTF-8");
    assert!(not_utf8.error().message.contains("0xFF"));
    let none = request("GET", INTERESTS).send(&service).await;
    assert_eq!(none.body, r#"{"value":[]}"#, "nothing of them was kept");
}

#[tokio::test]
async fn the_seeds_placeholders_are_400() {
    let service = start().await;
    let body = data("seed/request.json");
    let audiences = post(body.as_str()).send(&service).await;
    assert_eq!(
        audiences.error().target.as_deref(),
        Some("allowedAudiences")
    );
    let body = body.replacen(r#""String""#, r#""everyone""#, 1);
    let score = post(body).send(&service).await;
    assert_eq!(
        score.error().target.as_deref(),
        Some("inference.confidenceScore")
    );
    assert!(score.error().message.contains("line 6"), "{score:?}");
}

#[tokio::test]
async fn a_bad_path_is_400() {
    let service = start().await;
    let reply = request("GET", "/user/%FF/profile/interests")
        .send(&service)
        .await;
    check(&reply, 400, "badRequest", "not UTF-8");
}

#[tokio::test]
async fn a_body_over_the_limit_is_413() {
    let service = start().await;
    let padded = |length: usize| format!("{BODY}{}", " ".repeat(length - BODY.len()));
    assert_eq!(post(padded(MAX_BODY)).send(&service).await.status, 201);
    for length in [MAX_BODY + 1, 10 * MAX_BODY] {
        let reply = post(padded(length)).send(&service).await;
        check(&reply, 413, "payloadTooLarge", "too large");
        assert!(reply.error().message.contains(&MAX_BODY.to_string()));
    }
}

#[tokio::test]
async fn an_unknown_resource_is_404() {
    let service = start().await;
    let unknown = format!("{INTERESTS}/af7489fd-89fd-af74-fd89-74affd8974af");
    for request in [
        request("GET", &unknown),
        request("DELETE", &unknown),
        patch(&unknown, r#"{"description":"x"}"#),
        patch(&unknown, "{}").header("If-Match", "*"),
        request("GET", "/"),
        request("GET", "/user/adele"),
        request("GET", "/user/adele/profile/skills"),
        request("GET", &format!("{INTERESTS}/")),
    ] {
        check(&request.send(&service).await, 404, "notFound", "unknown");
    }
}

#[tokio::test]
async fn another_method_is_405_and_the_answer_names_those_that_are_allowed() {
    let service = start().await;
    let one = format!("{INTERESTS}/1");
    for (method, path, allowed) in [
        ("PUT", INTERESTS, &["GET", "POST"][..]),
        ("PATCH", INTERESTS, &["GET", "POST"]),
        ("POST", &one, &["GET", "PATCH", "DELETE"]),
        ("PUT", &one, &["GET", "PATCH", "DELETE"]),
    ] {
        let reply = request(method, path).send(&service).await;
        check(&reply, 405, "methodNotAllowed", method);
        let allow = reply.header("allow").expect("the allowed methods");
        for method in allowed {
            assert!(allow.contains(method), "{method} is not in {allow}");
        }
    }
}

#[tokio::test]
async fn a_system_query_option_is_501() {
    let service = start().await;
    for query in ["$select=id", "a=b&$top=1", "%24filter=x"] {
        let reply = request("GET", &format!("{INTERESTS}?{query}"))
            .send(&service)
            .await;
        check(&reply, 501, "notImplemented", query);
    }
    assert_eq!(
        request("GET", &format!("{INTERESTS}?a=b"))
            .send(&service)
            .await
            .status,
        200
    );
}
