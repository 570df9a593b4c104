use odata_core::json::{self, ErrorKind, Format, Nulls};
use odata_core::{ODataError, ODataErrorDetail, Untyped};

/// As *JSON* 21.1 has it, with annotations in each of its objects.
const STANDARD: &str = r#"{"error":{"@com.example.retryable":true,"target@com.example.kind":"path","code":"err123","message":"Unsupported functionality","target":"query","details":[{"@com.example.severity":3,"code":"forty-two","message":"$search query option not supported","target":"$search"},{"code":"43","message":"another"}],"innererror":{"trace":["a",1.50],"@com.example.trace":{},"context":{"deep":[null]}}}}"#;

/// As Microsoft Graph answers.
const GRAPH: &str = r#"{
    "error": {
        "code": "Request_ResourceNotFound",
        "message": "Resource 'x' does not exist.",
        "innerError": {
            "date": "2024-05-02T08:31:12",
            "request-id": "3bf0c6a4-9d3c-4b4e-8a3b-0c8a4ff4f0a1",
            "client-request-id": "5c1d8d0e-6f0f-4b07-9a55-5d6a1f6d9b7e"
        }
    }
}"#;

fn read(json: &str) -> ODataError {
    json::from_str(json).expect(json)
}

#[test]
fn the_standards_form_is_read_and_written_back() {
    let error = read(STANDARD);
    assert_eq!(
        (error.code.as_str(), error.target.as_deref()),
        ("err123", Some("query"))
    );
    assert_eq!(error.message, "Unsupported functionality");
    assert_eq!(
        error.annotations.get("@com.example.retryable"),
        Some(&Untyped::Boolean(true))
    );
    let details: Vec<_> = error
        .details
        .iter()
        .map(|detail| detail.target.as_deref())
        .collect();
    assert_eq!(details, [Some("$search"), None]);
    assert_eq!(json::to_string(&error), STANDARD);
}

#[test]
fn graphs_form_is_read() {
    let error = read(GRAPH);
    let inner = error.innererror.as_ref().expect("the inner error");
    let keys: Vec<_> = inner.iter().map(|(key, _)| key).collect();
    assert_eq!(keys, ["date", "request-id", "client-request-id"]);
    let id = inner.get("request-id").and_then(Untyped::as_str);
    assert_eq!(id, Some("3bf0c6a4-9d3c-4b4e-8a3b-0c8a4ff4f0a1"));
    assert!(json::to_string(&error).contains(r#""innererror":{"date""#));
}

#[test]
fn serde_reads_and_writes_the_same() {
    // Through serde, a number is as good as the serializer has it.
    let standard = STANDARD.replace("1.50", "1.5");
    let error: ODataError = serde_json::from_str(&standard).expect("an error");
    assert_eq!(error, read(&standard));
    assert_eq!(serde_json::to_string(&error).expect("JSON"), standard);
    let failed = serde_json::from_str::<ODataError>(r#"{"error":{"code":"a"}}"#).unwrap_err();
    assert!(failed.to_string().contains("error.message"), "{failed}");
}

#[test]
fn it_prints_in_a_line_and_is_an_error() {
    let error = ODataError::new("badRequest", "Two things are wrong.")
        .at("interest")
        .detail(ODataErrorDetail::new("range", "The score is above 1.").at("interest.score"))
        .detail(ODataErrorDetail::new("", "The name is too long."));
    let boxed: Box<dyn std::error::Error + Send + Sync> = error.into();
    assert_eq!(
        boxed.to_string(),
        "badRequest: Two things are wrong. (interest); \
         range: The score is above 1. (interest.score); The name is too long."
    );
}

#[test]
fn nulls_and_what_is_not_declared_are_passed_over() {
    let error = read(
        r#"{"@odata.context":"x","error":{"target":null,"details":null,"innererror":null,
            "message":"m","code":"","clientCode":7},"status":500}"#,
    );
    assert_eq!(error, ODataError::new("", "m"));
    assert_eq!(
        json::to_string(&error),
        r#"{"error":{"code":"","message":"m"}}"#
    );
    let nulls = Format::default().nulls(Nulls::Include).to_string(&error);
    assert_eq!(
        nulls,
        r#"{"error":{"code":"","message":"m","target":null}}"#
    );
}

/// A text that is no error response, the path and what is said of it, and the column.
const BAD: &[(&str, &str, &str, usize)] = &[
    ("[]", "", "an error response", 1),
    ("{}", "error", "no such property", 1),
    (r#"{"error":"x"}"#, "error", "string \"x\"", 10),
    (r#"{"error":null}"#, "error", "null", 10),
    (
        r#"{"error":{"code":"a"}}"#,
        "error.message",
        "no such property",
        10,
    ),
    (
        r#"{"error":{"message":"a"}}"#,
        "error.code",
        "no such property",
        10,
    ),
    (
        r#"{"error":{"code":1,"message":"a"}}"#,
        "error.code",
        "Edm.String",
        18,
    ),
    (
        r#"{"error":{"code":"a","message":null}}"#,
        "error.message",
        "null",
        32,
    ),
    (
        r#"{"error":{"code":"a","message":"a","target":[]}}"#,
        "error.target",
        "an array",
        45,
    ),
    (
        r#"{"error":{"code":"a","message":"a","details":{}}}"#,
        "error.details",
        "an object",
        46,
    ),
    (
        r#"{"error":{"code":"a","message":"a","details":[{"code":"a"}]}}"#,
        "error.details[0].message",
        "no such property",
        47,
    ),
    (
        r#"{"error":{"code":"a","message":"a","details":[7]}}"#,
        "error.details[0]",
        "number 7",
        47,
    ),
    (
        r#"{"error":{"code":"a","message":"a","innererror":"x"}}"#,
        "error.innererror",
        "string \"x\"",
        49,
    ),
];

#[test]
fn what_is_no_error_response_is_a_located_error() {
    for (text, path, message, column) in BAD {
        let error = json::from_str::<ODataError>(text).expect_err(text);
        assert_eq!(error.path(), *path, "{text}");
        assert!(error.to_string().contains(message), "{error}");
        assert_eq!(
            (error.line(), error.column()),
            (Some(1), Some(*column)),
            "{text}: {error}"
        );
    }
}

#[test]
fn a_member_twice_is_an_error_in_each_object() {
    for (text, path) in [
        (
            r#"{"error":{"code":"","message":""},"error":{"code":"","message":""}}"#,
            "error",
        ),
        (
            r#"{"error":{"code":"a","code":"b","message":""}}"#,
            "error.code",
        ),
        (
            r#"{"error":{"code":"","message":"","innererror":{},"innerError":{}}}"#,
            "error.innerError",
        ),
        (
            r#"{"error":{"code":"","message":"","@a.b":1,"@a.b":2}}"#,
            "error.@a.b",
        ),
        (
            r#"{"error":{"code":"","message":"","innererror":{"a":1,"a":2}}}"#,
            "error.innererror.a",
        ),
        (
            r#"{"error":{"code":"","message":"","details":[{"code":"","message":"","message":""}]}}"#,
            "error.details[0].message",
        ),
    ] {
        let error = json::from_str::<ODataError>(text).expect_err(text);
        assert_eq!(
            (error.kind(), error.path().as_str()),
            (ErrorKind::Duplicate, path),
            "{text}"
        );
    }
}
