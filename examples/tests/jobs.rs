//! The examples themselves, without their processes.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use clap::Parser;
use odata_examples::Result;
use odata_examples::client::Token;
use odata_examples::service::Running;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

#[path = "../examples/create_interest.rs"]
#[allow(dead_code)]
mod create_interest;
#[path = "../examples/edit_interest.rs"]
#[allow(dead_code)]
mod edit_interest;
#[path = "../examples/interests_service.rs"]
#[allow(dead_code)]
mod interests_service;

const TOKEN: &str = "eyJ0eXAiOiJKV1Qi.token.of-the-tests";

/// What an example printed, or why it failed.
async fn create(arguments: &[&str]) -> Result<String> {
    let mut output = Vec::new();
    let options = create_interest::Options::try_parse_from(arguments)?;
    create_interest::run(&options, &mut output).await?;
    Ok(String::from_utf8(output)?)
}

async fn edit(arguments: &[&str]) -> Result<String> {
    let mut output = Vec::new();
    let options = edit_interest::Options::try_parse_from(arguments)?;
    edit_interest::run(&options, &mut output).await?;
    Ok(String::from_utf8(output)?)
}

/// The lines that start with a text.
fn lines<'o>(output: &'o str, start: &str) -> Vec<&'o str> {
    output
        .lines()
        .filter(|line| line.starts_with(start))
        .collect()
}

/// The seed's bodies, indented as the examples print them.
fn seed(name: &str) -> String {
    let path = format!("{}/../tests/data/seed/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).expect(name)
}

#[tokio::test]
async fn create_interest_shows_the_exchange_and_the_entity() {
    let output = create(&["create_interest", "--token", TOKEN, "--user", "adele"])
        .await
        .unwrap();
    assert_eq!(
        lines(&output, "POST "),
        ["POST /user/adele/profile/interests HTTP/1.1"]
    );
    assert!(
        output.contains(seed("request-filled.json").trim_end()),
        "{output}"
    );
    assert_eq!(
        lines(&output, "HTTP/1.1 "),
        ["HTTP/1.1 201 Created", "HTTP/1.1 200 OK"]
    );
    assert_eq!(
        lines(&output, "authorization: "),
        ["authorization: Bearer …"; 2]
    );
    assert!(lines(&output, "content-type: ").contains(&"content-type: application/json"));
    assert_eq!(lines(&output, "location: http://127.0.0.1:").len(), 1);
    let read = lines(&output, "GET /user/adele/profile/interests/");
    let id = read[0]
        .rsplit('/')
        .nth(1)
        .and_then(|rest| rest.split(' ').next())
        .unwrap();
    assert_eq!(output.matches(&format!("\"id\": \"{id}\",")).count(), 2);
    assert!(output.contains(&format!(
        "PersonInterest {{\n    item_facet: ItemFacet {{\n        id: \"{id}\","
    )));
    assert!(!output.contains(TOKEN), "{output}");
}

#[tokio::test]
async fn edit_interest_shows_the_update_and_that_a_stale_one_is_refused() {
    let output = edit(&["edit_interest", "--token", TOKEN]).await.unwrap();
    assert_eq!(
        lines(&output, "HTTP/1.1 "),
        [
            "HTTP/1.1 201 Created",
            "HTTP/1.1 200 OK",
            "HTTP/1.1 200 OK",
            "HTTP/1.1 412 Precondition Failed",
            "HTTP/1.1 200 OK",
        ]
    );
    assert_eq!(lines(&output, "if-match: "), [r#"if-match: W/"1""#; 2]);
    let update = r##"
{
  "@odata.type": "#Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models.personInterest",
  "categories": [
    "personal",
    "Rust"
  ],
  "description": null
}
"##;
    assert_eq!(output.matches(update).count(), 2, "{output}");
    let entity = output.split("PersonInterest {").last().unwrap();
    assert!(
        entity.contains("\"Rust\"") && entity.contains("description: None"),
        "{entity}"
    );
    assert!(!output.contains(TOKEN), "{output}");
}

#[tokio::test]
async fn another_service_is_sent_the_same() {
    let service = Running::start(([127, 0, 0, 1], 0).into(), None)
        .await
        .unwrap();
    let url = format!("{}/beta/", service.url());
    let to = [
        "example", "--url", &url, "--token", TOKEN, "--user", "ad/è le",
    ];
    let created = create(&to).await.unwrap();
    let path = "/beta/user/ad%2F%C3%A8%20le/profile/interests";
    assert_eq!(lines(&created, "POST "), [format!("POST {path} HTTP/1.1")]);
    let id = lines(&created, "        id: ")[0]
        .trim()
        .strip_prefix("id: \"")
        .unwrap();
    let id = id.trim_end_matches("\",");

    let edited = edit(&[&to[..], &["--id", id]].concat()).await.unwrap();
    assert_eq!(lines(&edited, "POST "), [""; 0]);
    assert_eq!(
        lines(&edited, "PATCH "),
        vec![format!("PATCH {path}/{id} HTTP/1.1"); 2]
    );
    assert!(!created.contains(TOKEN) && !edited.contains(TOKEN));
}

#[tokio::test]
async fn failures_say_what_to_do_and_never_the_token() {
    let service = Running::start(([127, 0, 0, 1], 0).into(), None)
        .await
        .unwrap();
    let gone = service.url();
    service.stop().await.unwrap();
    let with_password = gone.replace("//", "//me:secret@");
    for (url, says) in [
        (gone.as_str(), "error sending request"),
        ("https://service.example", "--features odata-examples/https"),
        ("ftp://service.example", "ftp"),
        ("service", "URL"),
        (&with_password, "without user name"),
    ] {
        let failed = create(&["example", "--url", url, "--token", TOKEN])
            .await
            .unwrap_err();
        let shown = format!("{failed} {failed:?}");
        assert!(shown.contains(says), "{shown}");
        assert!(!shown.contains(TOKEN), "{shown}");
    }
    for arguments in [
        &["example", "--token", TOKEN, "--token", TOKEN][..],
        &[
            "example", "--url", "http://a", "--db", "x", "--token", TOKEN,
        ],
        &["example", "--url", "http://a", "--bad", "--token", TOKEN],
    ] {
        let failed = create(arguments).await.unwrap_err().to_string();
        assert!(failed.contains("Usage"), "{failed}");
        assert!(!failed.contains(TOKEN), "{failed}");
    }
    let needs_token = create(&["example", "--url", "http://a"])
        .await
        .unwrap_err()
        .to_string();
    assert!(needs_token.contains("--token"), "{needs_token}");
    let bad_id = edit(&["example", "--token", TOKEN, "--id", "unknown"])
        .await
        .unwrap_err();
    assert!(
        bad_id.to_string().contains("404 Not Found: notFound: "),
        "{bad_id}"
    );
    assert_eq!(format!("{:?}", Token::from(TOKEN.to_owned())), "Token(…)");
}

/// Answers one request with what it was sent as the token.
async fn echo(listener: TcpListener) {
    let (mut stream, _) = listener.accept().await.unwrap();
    let mut request = vec![0; 4096];
    let length = stream.read(&mut request).await.unwrap();
    let request = String::from_utf8_lossy(&request[..length]).into_owned();
    let token = request
        .split("Bearer ")
        .nth(1)
        .unwrap()
        .lines()
        .next()
        .unwrap();
    let body = format!(r#"{{"error":{{"code":"bad","message":"{token} is \u001b[2J bad"}}}}"#);
    let reply = format!(
        "HTTP/1.1 403 Forbidden\r\nx-echo: {token}\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(reply.as_bytes()).await.unwrap();
}

#[tokio::test]
async fn what_a_service_says_of_the_token_is_not_shown() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let options = ["example", "--url", &url, "--token", TOKEN];
    let options = create_interest::Options::try_parse_from(options).unwrap();
    let mut output = Vec::new();
    let (failed, ()) = tokio::join!(create_interest::run(&options, &mut output), echo(listener));
    let failed = failed.unwrap_err().to_string();
    assert_eq!(
        failed,
        "the service answered 403 Forbidden: bad: … is \u{fffd}[2J bad"
    );
    let output = String::from_utf8(output).unwrap();
    assert_eq!(lines(&output, "x-echo: "), ["x-echo: …"]);
    assert!(
        !output.contains(TOKEN) && !output.contains('\u{1b}'),
        "{output}"
    );
}

/// An output that can be read while it is written.
#[derive(Clone, Default)]
struct Shared(Arc<Mutex<Vec<u8>>>);

impl Write for Shared {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        Write::write(&mut *self.0.lock().unwrap(), bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Shared {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

#[tokio::test]
async fn interests_service_runs_until_it_is_interrupted() {
    let options = ["example", "--listen", "127.0.0.1:0"];
    let options = interests_service::Options::try_parse_from(options).unwrap();
    let output = Shared::default();
    let (interrupt, interrupted) = tokio::sync::oneshot::channel::<()>();
    let mut its_output = output.clone();
    let serving = tokio::spawn(async move {
        let until = async { Ok(interrupted.await?) };
        interests_service::run(&options, &mut its_output, until).await
    });
    while !output.text().contains('\n') {
        assert!(!serving.is_finished(), "the service ended");
        tokio::task::yield_now().await;
    }
    let url = output
        .text()
        .trim_end()
        .strip_suffix("/user/{userId}/profile/interests")
        .unwrap()
        .to_owned();
    let created = create(&["example", "--url", &url, "--token", TOKEN])
        .await
        .unwrap();
    assert_eq!(lines(&created, "HTTP/1.1 201"), ["HTTP/1.1 201 Created"]);
    interrupt.send(()).unwrap();
    serving.await.unwrap().unwrap();
    assert!(output.text().ends_with("\nstopped\n"));
    assert!(
        create(&["example", "--url", &url, "--token", TOKEN])
            .await
            .is_err()
    );
}
