//! Shows requests and responses, and never the token.

use std::fmt;
use std::io::{self, Write};

use odata_core::Untyped;
use odata_core::json::{self, Format};
use reqwest::header::HeaderMap;
use reqwest::{Request, StatusCode, Version};

use crate::client::Token;

/// Writes to an output what happens.
pub struct Printer<'o> {
    output: &'o mut (dyn Write + Send),
    token: Token,
}

impl fmt::Debug for Printer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Printer").finish_non_exhaustive()
    }
}

impl<'o> Printer<'o> {
    /// A printer that keeps a token to itself, wherever it stands.
    pub fn new(output: &'o mut (dyn Write + Send), token: Token) -> Self {
        Self { output, token }
    }

    /// Prints a line or several.
    ///
    /// # Errors
    ///
    /// Where the output fails.
    pub fn line(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.output, "{}", self.token.redact(text))
    }

    /// Prints a request.
    ///
    /// # Errors
    ///
    /// Where the output fails.
    pub fn request(&mut self, request: &Request) -> io::Result<()> {
        let url = request.url();
        let (method, version) = (request.method(), request.version());
        self.line(&format!("{method} {} {version:?}", url.path()))?;
        self.line(&format!("host: {}", url.authority()))?;
        let body = request.body().and_then(reqwest::Body::as_bytes);
        let body = body.unwrap_or_default();
        if !body.is_empty() {
            self.line(&format!("content-length: {}", body.len()))?;
        }
        self.headers(request.headers())?;
        self.body(body)
    }

    /// Prints a response.
    ///
    /// # Errors
    ///
    /// Where the output fails.
    pub fn response(
        &mut self,
        version: Version,
        status: StatusCode,
        headers: &HeaderMap,
        body: &[u8],
    ) -> io::Result<()> {
        self.line(&format!("{version:?} {status}"))?;
        self.headers(headers)?;
        self.body(body)
    }

    fn headers(&mut self, headers: &HeaderMap) -> io::Result<()> {
        for (name, value) in headers {
            let value = String::from_utf8_lossy(value.as_bytes());
            self.line(&format!("{name}: {value}"))?;
        }
        self.line("")
    }

    fn body(&mut self, body: &[u8]) -> io::Result<()> {
        if body.is_empty() {
            return Ok(());
        }
        let text = match json::from_slice::<Untyped>(body) {
            Ok(value) => Format::default().to_string_pretty(&value),
            Err(_) => String::from_utf8_lossy(body).into_owned(),
        };
        self.line(&text)?;
        self.line("")
    }
}
