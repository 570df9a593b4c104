use std::path::{Path, PathBuf};
use std::time::Duration;

use odata_examples::service::Running;
use odata_tests::data;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::client::{TOKEN, patch, post, request, start};

/// A path for a file of one test, which is removed in the end.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Self {
        let file = format!("odata-tests-{}-{name}", std::process::id());
        let scratch = Self(std::env::temp_dir().join(file));
        let _ = std::fs::remove_file(&scratch.0);
        scratch
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

async fn start_with(file: &Path) -> Running {
    Running::start(([127, 0, 0, 1], 0).into(), Some(file))
        .await
        .expect("a service starts")
}

#[tokio::test]
async fn a_file_keeps_the_interests_when_the_service_stops() {
    let file = Scratch::new("kept.db");
    let service = start_with(&file.0).await;
    let created = post(data("seed/request-filled.json")).send(&service).await;
    let path = created.location(&service);
    let changed = patch(&path, r#"{"description":null}"#).send(&service).await;
    service.stop().await.expect("the service stops");

    let service = start_with(&file.0).await;
    let read = request("GET", &path).send(&service).await;
    assert_eq!((&read.body, read.etag()), (&changed.body, changed.etag()));
    assert_eq!(read.interest().description, None);
    let stale = patch(&path, "{}")
        .header("If-Match", &created.etag())
        .send(&service)
        .await;
    assert_eq!(stale.status, 412);
    service.stop().await.expect("the service stops");

    let bytes = std::fs::read(&file.0).expect("the database");
    let token = TOKEN.as_bytes();
    assert!(
        !bytes.windows(token.len()).any(|window| window == token),
        "the token is kept"
    );
}

#[tokio::test]
async fn without_a_file_a_service_starts_with_nothing() {
    let service = start().await;
    let path = post(data("seed/request-filled.json"))
        .send(&service)
        .await
        .location(&service);
    service.stop().await.expect("the service stops");
    let service = start().await;
    assert_eq!(request("GET", &path).send(&service).await.status, 404);
}

#[tokio::test]
async fn a_file_that_is_no_database_is_named() {
    let file = Scratch::new("no.db");
    std::fs::write(
        &file.0,
        "no database, and longer than the header of one would have to be: \
        a hundred bytes and some more",
    )
    .expect("a file is written");
    let started = Running::start(([127, 0, 0, 1], 0).into(), Some(&file.0)).await;
    let error = started.expect_err("no database").to_string();
    assert!(
        error.contains("no.db") && error.contains("not a database"),
        "{error}"
    );
}

#[tokio::test]
async fn an_address_that_is_taken_is_named() {
    let service = start().await;
    let url = service.url();
    let address = url.strip_prefix("http://").expect("an http URL");
    let second = Running::start(address.parse().expect("an address"), None).await;
    let error = second.expect_err("the address is taken").to_string();
    assert!(error.contains(address), "{error}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_under_way_is_answered_when_the_service_stops() {
    let service = start().await;
    let url = service.url();
    let host = url.strip_prefix("http://").expect("an http URL");
    let body = data("seed/request-filled.json");
    let head = format!(
        "POST /user/adele/profile/interests HTTP/1.1\r\nHost: {host}\r\n\
         Authorization: Bearer {TOKEN}\r\nContent-Type: application/json\r\n\
         Expect: 100-continue\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    let mut stream = TcpStream::connect(host).await.expect("the service listens");
    stream
        .write_all(head.as_bytes())
        .await
        .expect("the head is sent");
    let mut proceed = [0; 25];
    stream
        .read_exact(&mut proceed)
        .await
        .expect("the service asks for the body");
    assert_eq!(&proceed, b"HTTP/1.1 100 Continue\r\n\r\n");

    let stopping = tokio::spawn(service.stop());
    while TcpStream::connect(host).await.is_ok() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    stream
        .write_all(body.as_bytes())
        .await
        .expect("the body is sent");
    let mut reply = String::new();
    stream
        .read_to_string(&mut reply)
        .await
        .expect("the reply is received");
    assert!(reply.starts_with("HTTP/1.1 201 "), "{reply}");
    stopping
        .await
        .expect("no panic")
        .expect("the service stops");
}
