//! `#[odata(…)]` attributes, from tokens to filled slots.

mod entry;
mod key;
mod slot;
#[cfg(test)]
mod tests;
mod unknown;
mod value;

use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Attribute, Error, Meta, Token};

pub(crate) use key::{KEYS, Place, Slots};
pub(crate) use slot::Slot;
pub(crate) use value::{CompanionOptions, DefaultValue};

use crate::diagnostic::Diagnostics;
use crate::inherits::WITHOUT_BASE;

impl Slots {
    /// What the `#[odata(…)]` attributes among others say.
    pub(crate) fn read(attributes: &[Attribute], place: Place, errors: &Diagnostics) -> Self {
        let mut slots = Self::default();
        let before = errors.count();
        for attribute in attributes.iter().filter(|attribute| is_odata(attribute)) {
            let Meta::List(list) = &attribute.meta else {
                errors.error(&attribute.meta, "`odata` takes a list; write `#[odata(…)]`");
                continue;
            };
            if list.tokens.is_empty() {
                let message = "the list is empty; leave `#[odata()]` out";
                errors.error(&attribute.meta, message);
            }
            let read = list.parse_args_with(|input: ParseStream| {
                slots.read_list(input, place, errors);
                Ok(())
            });
            if let Err(error) = read {
                errors.push(error);
            }
        }
        slots.has_mistakes |= errors.count() > before;
        slots
    }

    /// Reads entries and the commas between them. An entry with a mistake does not hide the next.
    fn read_list(&mut self, input: ParseStream, place: Place, errors: &Diagnostics) {
        let before = errors.count();
        while !input.is_empty() {
            if let Err(error) = self.read_entry(input, place, errors) {
                errors.push(error);
                entry::rest_of_entry(input);
            }
            let comma: Result<Token![,], Error> = input.parse();
            if comma.is_ok() {
                continue;
            }
            let Some(key) = slot::next_key(input) else {
                break;
            };
            errors.error(&key, format!("a comma is missing; write `, {key}`"));
        }
        self.has_mistakes |= errors.count() > before || !input.is_empty();
    }

    fn read_entry(
        &mut self,
        input: ParseStream,
        place: Place,
        errors: &Diagnostics,
    ) -> Result<(), Error> {
        let key = input.call(Ident::parse_any).map_err(|error| {
            Error::new(
                error.span(),
                format!("no attribute; write {}", key_list(place)),
            )
        })?;
        let name = key.unraw().to_string();
        if name == WITHOUT_BASE {
            self.has_mistakes = true;
            return Ok(());
        }
        let taken = |row: &key::Row| row.name == name && row.places.contains(&place);
        let Some(row) = KEYS.iter().position(taken) else {
            return Err(Error::new(key.span(), unknown::message(&name, place)));
        };
        errors.documented(place, &key);
        self.all_mut()[row].fill(key, input, errors)
    }
}

fn key_list(place: Place) -> String {
    crate::diagnostic::one_of(&unknown::names_at(place))
}

pub(crate) fn is_odata(attribute: &Attribute) -> bool {
    attribute.path().is_ident("odata")
}
