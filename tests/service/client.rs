use odata_core::{ODataError, Untyped, json};
use odata_examples::models::PersonInterest;
use odata_examples::service::Running;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

pub(crate) const TOKEN: &str = "eyJ0eXAiOiJKV1Qi.token.of-the-tests";
pub(crate) const INTERESTS: &str = "/user/adele/profile/interests";

pub(crate) async fn start() -> Running {
    Running::start(([127, 0, 0, 1], 0).into(), None)
        .await
        .expect("a service starts")
}

/// A request as it goes over the wire; it has the token and JSON's content type unless they are taken out.
#[derive(Clone)]
pub(crate) struct Request {
    line: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

pub(crate) fn request(method: &str, path: &str) -> Request {
    let request = Request {
        line: format!("{method} {path} HTTP/1.1"),
        headers: Vec::new(),
        body: Vec::new(),
    };
    request.header("Authorization", &format!("Bearer {TOKEN}"))
}

pub(crate) fn post(body: impl Into<Vec<u8>>) -> Request {
    request("POST", INTERESTS)
        .header("Content-Type", "application/json")
        .body(body)
}

pub(crate) fn patch(path: &str, body: impl Into<Vec<u8>>) -> Request {
    request("PATCH", path)
        .header("Content-Type", "application/json")
        .body(body)
}

impl Request {
    /// The same, with a header in the place of those of that name.
    pub(crate) fn header(self, name: &str, value: &str) -> Self {
        let mut request = self.without(name);
        request.headers.push((name.into(), value.into()));
        request
    }

    pub(crate) fn without(mut self, name: &str) -> Self {
        self.headers.retain(|(other, _)| other != name);
        self
    }

    pub(crate) fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self
    }

    pub(crate) async fn send(&self, to: &Running) -> Reply {
        let url = to.url();
        let host = url.strip_prefix("http://").expect("an http URL");
        let mut head = format!("{}\r\nHost: {host}\r\nConnection: close\r\n", self.line);
        for (name, value) in &self.headers {
            head += &format!("{name}: {value}\r\n");
        }
        head += &format!("Content-Length: {}\r\n\r\n", self.body.len());

        let mut stream = TcpStream::connect(host).await.expect("the service listens");
        stream
            .write_all(head.as_bytes())
            .await
            .expect("the head is sent");
        stream
            .write_all(&self.body)
            .await
            .expect("the body is sent");
        let mut bytes = Vec::new();
        stream
            .read_to_end(&mut bytes)
            .await
            .expect("the reply is received");
        Reply::new(String::from_utf8(bytes).expect("the reply is text"))
    }
}

#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    head: String,
    pub(crate) body: String,
}

impl Reply {
    fn new(text: String) -> Self {
        assert!(!text.contains(TOKEN), "the token is in {text}");
        let (head, body) = text.split_once("\r\n\r\n").expect("a reply has a head");
        let status = head
            .split(' ')
            .nth(1)
            .and_then(|status| status.parse().ok());
        let reply = Self {
            status: status.expect("a reply has a status"),
            head: head.to_owned(),
            body: body.to_owned(),
        };
        assert_eq!(reply.header("odata-version"), Some("4.0"), "{head}");
        reply
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let fields = self
            .head
            .lines()
            .skip(1)
            .filter_map(|line| line.split_once(':'));
        fields
            .map(|(field, value)| (field, value.trim()))
            .find(|(field, _)| field.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    }

    #[track_caller]
    pub(crate) fn interest(&self) -> PersonInterest {
        assert!(matches!(self.status, 200 | 201), "{self:?}");
        assert_eq!(self.header("content-type"), Some("application/json"));
        json::from_str(&self.body).expect("the body is an interest")
    }

    #[track_caller]
    pub(crate) fn error(&self) -> ODataError {
        assert!(self.status >= 400, "{self:?}");
        assert_eq!(self.header("content-type"), Some("application/json"));
        json::from_str(&self.body).expect("the body is an error")
    }

    #[track_caller]
    pub(crate) fn etag(&self) -> String {
        self.header("etag").expect("an ETag").to_owned()
    }

    pub(crate) fn indented(&self) -> String {
        let body: Untyped = json::from_str(&self.body).expect("the body is JSON");
        json::to_string_pretty(&body)
    }

    /// The path of what was created.
    #[track_caller]
    pub(crate) fn location(&self, of: &Running) -> String {
        let location = self.header("location").expect("a Location");
        location
            .strip_prefix(&of.url())
            .expect("a Location at the service")
            .to_owned()
    }
}
