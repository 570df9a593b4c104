//! A client that shows what it sends and gets.

use std::error::Error;
use std::fmt;
use std::io::Write;
use std::time::Duration;

use odata_core::json::{self, ReadValue};
use odata_core::{ODataError, Untyped};
use reqwest::header::{ACCEPT, ETAG, HeaderMap};
use reqwest::{Method, RequestBuilder, StatusCode, Url};

use crate::Result;
use crate::print::Printer;

const TIMEOUT: Duration = Duration::from_secs(30);

/// What says that a client may do what it asks for.
///
/// It shows in no output: neither by `Debug` nor in the errors of the command line.
#[derive(Clone)]
pub struct Token(String);

impl Token {
    /// A text fit to be shown, even where a service sent it: without the token, and without what
    /// would steer a terminal.
    #[must_use]
    pub fn redact(&self, text: &str) -> String {
        let shown = match &*self.0 {
            "" => text.to_owned(),
            token => text.replace(token, "…"),
        };
        shown.replace(|c: char| c.is_control() && c != '\n', "\u{fffd}")
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

// Not `FromStr`, whose errors would show the token.
impl From<String> for Token {
    fn from(token: String) -> Self {
        Self(token)
    }
}

/// A client of one service.
#[derive(Debug)]
pub struct Client<'o> {
    http: reqwest::Client,
    base: Url,
    token: Token,
    printer: Printer<'o>,
}

impl<'o> Client<'o> {
    /// A client of the service at a URL.
    ///
    /// # Errors
    ///
    /// Where the URL is none.
    pub fn new(url: &str, token: Token, output: &'o mut (dyn Write + Send)) -> Result<Self> {
        let base = Url::parse(url).map_err(|error| format!("the service's URL: {error}"))?;
        check_url(&base)?;
        // A redirected request would take the token to where nobody meant it to go.
        let http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .timeout(TIMEOUT)
            .build()?;
        Ok(Self {
            http,
            base,
            printer: Printer::new(output, token.clone()),
            token,
        })
    }

    /// A request for the resource at a path, each segment as it is before it is encoded.
    pub fn request(&self, method: Method, path: &[&str]) -> RequestBuilder {
        let mut url = self.base.clone();
        if let Ok(mut segments) = url.path_segments_mut() {
            segments.pop_if_empty().extend(path);
        }
        self.http
            .request(method, url)
            .header(ACCEPT, "application/json")
            .bearer_auth(&self.token.0)
    }

    /// Sends a request and shows it and the response.
    ///
    /// # Errors
    ///
    /// Where the request cannot be sent, or no response comes.
    pub async fn send(&mut self, request: RequestBuilder) -> Result<Answer> {
        let request = request.build()?;
        self.printer.request(&request)?;
        let response = self.http.execute(request).await?;
        let (version, status) = (response.version(), response.status());
        let headers = response.headers().clone();
        let body = response.bytes().await?.to_vec();
        self.printer.response(version, status, &headers, &body)?;
        Ok(Answer {
            status,
            headers,
            body,
            token: self.token.clone(),
        })
    }

    /// Shows a text.
    ///
    /// # Errors
    ///
    /// Where the output fails.
    pub fn say(&mut self, text: &str) -> Result<()> {
        Ok(self.printer.line(text)?)
    }
}

fn check_url(url: &Url) -> Result<()> {
    if !url.username().is_empty() || url.password().is_some() || url.query().is_some() {
        return Err("expected a service's URL without user name, password and query".into());
    }
    match url.scheme() {
        "http" => Ok(()),
        "https" if cfg!(feature = "https") => Ok(()),
        "https" => Err(
            "an https URL needs the examples' feature: add `--features odata-examples/https`"
                .into(),
        ),
        scheme => Err(format!("expected an http or https URL of a service, found {scheme}").into()),
    }
}

/// What a service answered.
#[derive(Debug)]
pub struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Vec<u8>,
    token: Token,
}

impl Answer {
    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The value that is the body.
    ///
    /// # Errors
    ///
    /// Where the service reports an error, or the body is not such a value.
    pub fn read<T: for<'a> ReadValue<'a>>(&self) -> Result<T> {
        self.check()?;
        json::from_slice(&self.body).map_err(|error| self.failure(&error.to_string()))
    }

    /// Says that the service did what it was asked for.
    ///
    /// # Errors
    ///
    /// Where it reports an error.
    pub fn check(&self) -> Result<()> {
        if self.status.is_success() {
            return Ok(());
        }
        Err(match json::from_slice::<ODataError>(&self.body) {
            Ok(error) => self.failure(&error.to_string()),
            Err(_) => self.failure("no reason is given"),
        })
    }

    fn failure(&self, reason: &str) -> Box<dyn Error + Send + Sync> {
        let message = format!("the service answered {}: {reason}", self.status);
        self.token.redact(&message).into()
    }

    /// Which version of the entity the body is, by the header or within the body.
    #[must_use]
    pub fn etag(&self) -> Option<String> {
        if let Some(etag) = self.headers.get(ETAG) {
            return etag.to_str().ok().map(ToOwned::to_owned);
        }
        let body: Untyped = json::from_slice(&self.body).ok()?;
        body.as_object()?
            .get("@odata.etag")?
            .as_str()
            .map(ToOwned::to_owned)
    }
}
