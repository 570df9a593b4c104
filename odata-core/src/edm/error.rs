use core::fmt;

/// A text that is no value of an OData primitive type; the error of each type's `FromStr`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseError {
    type_name: &'static str,
}

impl ParseError {
    pub(crate) const fn new(type_name: &'static str) -> Self {
        Self { type_name }
    }

    /// The qualified name of the type, e.g. `Edm.Date`.
    pub const fn type_name(&self) -> &'static str {
        self.type_name
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a valid {}", self.type_name)
    }
}

impl core::error::Error for ParseError {}

/// A value that the other type cannot hold without loss; the error of the conversions from and to other crates' types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConversionError {
    from: &'static str,
    to: &'static str,
    loss: &'static str,
}

impl ConversionError {
    pub(crate) const fn new(from: &'static str, to: &'static str, loss: &'static str) -> Self {
        Self { from, to, loss }
    }
}

impl fmt::Display for ConversionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "from {} to {}: {}", self.from, self.to, self.loss)
    }
}

impl core::error::Error for ConversionError {}
