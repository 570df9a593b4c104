//! Where the value of a key is put, once.

use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Error, Token};

use super::key::KEYS;
use super::value::Value;
use crate::diagnostic::Diagnostics;

/// The place for a key that may be written once.
#[derive(Debug)]
pub(crate) struct Slot<T>(Option<(Ident, T)>);

/// The place for a key that may be repeated.
#[derive(Debug)]
pub(crate) struct Many<T>(Vec<(Ident, T)>);

impl<T> Slot<T> {
    pub(crate) fn get(&self) -> Option<&T> {
        self.0.as_ref().map(|(_, value)| value)
    }

    /// The key as the user wrote it.
    pub(crate) fn key(&self) -> Option<&Ident> {
        self.0.as_ref().map(|(key, _)| key)
    }

    pub(crate) fn is_set(&self) -> bool {
        self.0.is_some()
    }
}

impl<T> Many<T> {
    pub(crate) fn iter(&self) -> impl Iterator<Item = &T> {
        self.0.iter().map(|(_, value)| value)
    }
}

impl<T> Default for Slot<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> Default for Many<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

/// What can be filled from the tokens behind a key.
pub(super) trait Fill {
    /// What stands behind the key, for the documentation.
    #[cfg(test)]
    fn example(&self) -> &'static str;

    fn fill(&mut self, key: Ident, input: ParseStream, errors: &Diagnostics) -> Result<(), Error>;

    /// The key that filled it first.
    fn filled_by(&self) -> Option<&Ident>;
}

impl<T: Value> Fill for Slot<T> {
    #[cfg(test)]
    fn example(&self) -> &'static str {
        T::EXAMPLE
    }

    fn fill(&mut self, key: Ident, input: ParseStream, errors: &Diagnostics) -> Result<(), Error> {
        let value = value_of(&key, input, errors)?;
        if self.is_set() {
            let message = format!("`{key}` is written twice; leave one out");
            return Err(Error::new(key.span(), message));
        }
        self.0 = Some((key, value));
        Ok(())
    }

    fn filled_by(&self) -> Option<&Ident> {
        self.key()
    }
}

impl<T: Value> Fill for Many<T> {
    #[cfg(test)]
    fn example(&self) -> &'static str {
        T::EXAMPLE
    }

    fn fill(&mut self, key: Ident, input: ParseStream, errors: &Diagnostics) -> Result<(), Error> {
        let value = value_of(&key, input, errors)?;
        self.0.push((key, value));
        Ok(())
    }

    fn filled_by(&self) -> Option<&Ident> {
        self.0.first().map(|(key, _)| key)
    }
}

/// The value behind a key, up to the comma; anything else there is an error that says how the key is written.
fn value_of<T: Value>(key: &Ident, input: ParseStream, errors: &Diagnostics) -> Result<T, Error> {
    let before = input.fork();
    match T::parse(input, errors) {
        Ok(value) if input.is_empty() || input.peek(Token![,]) || next_key(input).is_some() => {
            Ok(value)
        }
        Err(Rejected::Explained(error)) => Err(error),
        Ok(_) | Err(Rejected::OtherForm) => {
            let message = format!("`{key}` takes {}; write `{key}{}`", T::TAKES, T::EXAMPLE);
            Err(Error::new(
                super::entry::offending_span(key, &before),
                message,
            ))
        }
    }
}

/// The key that comes next, if one does: the comma before it is missing then.
pub(super) fn next_key(input: ParseStream) -> Option<Ident> {
    let key = input.fork().call(Ident::parse_any).ok()?;
    let name = key.unraw().to_string();
    KEYS.iter().any(|row| row.name == name).then_some(key)
}

/// Why tokens are no value for a key.
pub(super) enum Rejected {
    /// They are another kind of value.
    OtherForm,
    /// They are of the kind, and wrong: the error says how.
    Explained(Error),
}

impl From<Error> for Rejected {
    fn from(_: Error) -> Self {
        Self::OtherForm
    }
}
