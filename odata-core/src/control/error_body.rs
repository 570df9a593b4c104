use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::{open, read_other, required};
use crate::dynamic::{Annotations, DynamicProperties};
use crate::json::{Error, ErrorKind, Itself, ReadValue, Reader, WriteValue, Writer};

/// The body of a service's answer that says what went wrong.
///
/// ```json
/// {"error": {
///     "code": "badRequest",
///     "message": "The score is out of range.",
///     "target": "inference.confidenceScore",
///     "details": [{"code": "range", "message": "Expected 0 to 1.", "target": "inference.confidenceScore"}],
///     "innererror": {"request-id": "3bf0c6a4-9d3c-4b4e-8a3b-0c8a4ff4f0a1"}
/// }}
/// ```
///
/// `innererror` may also be spelled `innerError`, as Microsoft Graph spells it, and is written as the
/// standard has it. What stands beside `error`, and other undeclared members, are passed over.
///
/// ```
/// use odata_core::ODataError;
///
/// let error = ODataError::new("badRequest", "The score is out of range.").at("inference.confidenceScore");
/// assert_eq!(error.to_string(), "badRequest: The score is out of range. (inference.confidenceScore)");
/// let body = odata_core::json::to_string(&error);
/// assert_eq!(odata_core::json::from_str::<ODataError>(&body)?, error);
/// # Ok::<_, odata_core::Error>(())
/// ```
///
/// # Errors
///
/// Reading fails where `error`, or a `code` or `message` within it, is missing or of another type, and
/// where a member stands twice.
///
/// OData: *JSON* 21.1 (Error Response), *Protocol* 9.4 (Error Response Body).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ODataError {
    /// Which error it is, for programs.
    pub code: String,
    /// What went wrong, for people.
    pub message: String,
    /// What it is about, such as the path of a property.
    pub target: Option<String>,
    /// The errors that it consists of.
    pub details: Vec<ODataErrorDetail>,
    /// What the service's developers want to know of it.
    pub innererror: Option<DynamicProperties>,
    /// The annotations of the error.
    pub annotations: Annotations,
}

/// One of several errors that an [`ODataError`] consists of.
///
/// ```json
/// {"code": "range", "message": "Expected 0 to 1.", "target": "inference.confidenceScore"}
/// ```
///
/// OData: *JSON* 21.1 (Error Response).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ODataErrorDetail {
    /// Which error it is, for programs.
    pub code: String,
    /// What went wrong, for people.
    pub message: String,
    /// What it is about, such as the path of a property.
    pub target: Option<String>,
    /// The annotations of the detail.
    pub annotations: Annotations,
}

impl ODataError {
    /// An error that has a code and a message.
    #[must_use]
    pub fn new(code: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            message: message.into(),
            target: None,
            details: Vec::new(),
            innererror: None,
            annotations: Annotations::new(),
        }
    }

    /// The same, about a target.
    #[must_use]
    pub fn at(mut self, target: impl Into<String>) -> Self {
        self.target = Some(target.into());
        self
    }

    /// The same, with a further detail.
    #[must_use]
    pub fn detail(mut self, detail: ODataErrorDetail) -> Self {
        self.details.push(detail);
        self
    }

    fn read_members(&mut self, reader: &mut Reader<'_>) -> Result<(), Error> {
        let (mut code, mut message, mut inner_seen) = (None, None, false);
        let start = open(reader, "an error")?;
        reader.distinct_members(&mut |reader, key| match &*key {
            "code" => code.insert(String::new()).read(reader),
            "message" => message.insert(String::new()).read(reader),
            "target" => self.target.read(reader),
            "details" => self.details.read(reader),
            "innererror" | "innerError" if inner_seen => Err(second(reader)),
            "innererror" | "innerError" => {
                inner_seen = true;
                self.innererror = read_inner_error(reader)?;
                Ok(())
            }
            _ => read_other(&mut self.annotations, &key, reader),
        })?;
        self.code = required(code, "code", reader, start)?;
        self.message = required(message, "message", reader, start)?;
        Ok(())
    }

    fn write_members(&self, writer: &mut Writer<'_>) {
        self.annotations.put(writer);
        writer.member("code", &self.code);
        writer.member("message", &self.message);
        writer.optional("target", &self.target);
        if !self.details.is_empty() {
            writer.member("details", &self.details);
        }
        if let Some(innererror) = &self.innererror {
            writer.member("innererror", innererror);
        }
    }
}

impl ODataErrorDetail {
    /// A detail that has a code and a message.
    #[must_use]
    pub fn new(code: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            message: message.into(),
            target: None,
            annotations: Annotations::new(),
        }
    }

    /// The same, about a target.
    #[must_use]
    pub fn at(mut self, target: impl Into<String>) -> Self {
        self.target = Some(target.into());
        self
    }
}

impl fmt::Display for ODataError {
    /// `code: message (target)`, and the details likewise, each after a semicolon.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        line(f, &self.code, &self.message, self.target.as_deref())?;
        for detail in &self.details {
            write!(f, "; {detail}")?;
        }
        Ok(())
    }
}

impl fmt::Display for ODataErrorDetail {
    /// `code: message (target)`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        line(f, &self.code, &self.message, self.target.as_deref())
    }
}

impl core::error::Error for ODataError {}
impl core::error::Error for ODataErrorDetail {}

fn line(
    f: &mut fmt::Formatter<'_>,
    code: &str,
    message: &str,
    target: Option<&str>,
) -> fmt::Result {
    if !code.is_empty() {
        write!(f, "{code}: ")?;
    }
    f.write_str(message)?;
    match target {
        Some(target) => write!(f, " ({target})"),
        None => Ok(()),
    }
}

impl<'de> ReadValue<'de> for ODataError {
    type By = Itself;

    fn blank() -> Self {
        Self::new(String::new(), String::new())
    }

    fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        let mut has_error = false;
        let start = open(reader, "an error response")?;
        reader.distinct_members(&mut |reader, key| match &*key {
            "error" => {
                has_error = true;
                self.read_members(reader)
            }
            _ => reader.skip_value(),
        })?;
        if has_error {
            Ok(())
        } else {
            Err(reader.missing("error", "an error", start))
        }
    }
}

impl<'de> ReadValue<'de> for ODataErrorDetail {
    type By = Itself;

    fn blank() -> Self {
        Self::new(String::new(), String::new())
    }

    fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        let (mut code, mut message) = (None, None);
        let start = open(reader, "an error's detail")?;
        reader.distinct_members(&mut |reader, key| match &*key {
            "code" => code.insert(String::new()).read(reader),
            "message" => message.insert(String::new()).read(reader),
            "target" => self.target.read(reader),
            _ => read_other(&mut self.annotations, &key, reader),
        })?;
        self.code = required(code, "code", reader, start)?;
        self.message = required(message, "message", reader, start)?;
        Ok(())
    }
}

fn second(reader: &mut Reader<'_>) -> Error {
    let at = reader.start();
    reader.error_at(at, ErrorKind::Duplicate, "one value", "a second")
}

fn read_inner_error(reader: &mut Reader<'_>) -> Result<Option<DynamicProperties>, Error> {
    if reader.null() {
        return Ok(None);
    }
    open(reader, "an object")?;
    let mut members = DynamicProperties::new();
    reader.distinct_members(&mut |reader, key| members.read_entry(key.into_owned(), reader))?;
    Ok(Some(members))
}

impl WriteValue for ODataError {
    fn write(&self, writer: &mut Writer<'_>) {
        writer.object(|writer| writer.member("error", &Inner(self)));
    }
}

/// The error within the body.
struct Inner<'e>(&'e ODataError);

impl WriteValue for Inner<'_> {
    fn write(&self, writer: &mut Writer<'_>) {
        writer.object(|writer| self.0.write_members(writer));
    }
}

impl WriteValue for ODataErrorDetail {
    fn write(&self, writer: &mut Writer<'_>) {
        writer.object(|writer| {
            self.annotations.put(writer);
            writer.member("code", &self.code);
            writer.member("message", &self.message);
            writer.optional("target", &self.target);
        });
    }
}

with_serde!(ODataError);
with_serde!(ODataErrorDetail);
