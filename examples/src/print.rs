//! Shows requests and responses, and never the token.

use std::fmt;
use std::io::{self, Write};

use odata_core::Untyped;
use odata_core::json::{self, Format};
use reqwest::header::{AUTHORIZATION, HeaderMap};
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
        let text = self.token.redacted(text);
        // What a service sends is not to steer the terminal.
        let shown = text.replace(|c: char| c.is_control() && c != '\n', "\u{fffd}");
        writeln!(self.output, "{shown}")
    }

    /// Prints a request.
    ///
    /// # Errors
    ///
    /// Where the output fails.
    pub fn request(&mut self, request: &Request) -> io::Result<()> {
        let url = request.url();
        self.line(&format!(
            "{} {} {:?}",
            request.method(),
            url.path(),
            request.version()
        ))?;
        self.line(&format!("host: {}", url.authority()))?;
        self.headers(request.headers())?;
        self.body(
            request
                .body()
                .and_then(reqwest::Body::as_bytes)
                .unwrap_or_default(),
        )
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
            let value = if name == AUTHORIZATION {
                "Bearer …".into()
            } else {
                String::from_utf8_lossy(value.as_bytes())
            };
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
