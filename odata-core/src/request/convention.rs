//! The keys that are in entity-ids by convention, and the entities that these are of.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::entity_id::{self, KeyText, Readings};
use super::identity::{Identity, Key};
use super::key_value::{canonical_literal, canonical_segment, canonical_value, is_literal};
use super::places::{Place, Places};
use crate::json::Error;

impl Places {
    /// The key that is in an id by convention, if all kinds of key that it may have read the same.
    pub(super) fn in_id(&self, id: &str) -> Option<Identity> {
        let readings = entity_id::readings(id);
        let mut found = self.kinds_of(&readings).filter_map(|pattern| {
            // Where any text is a key, so is a segment that has the predicate in it.
            let in_predicate = in_predicates(pattern, &readings).next();
            in_predicate.or_else(|| in_segment(pattern, &readings))
        });
        let one = found.next()?;
        let is_one = found.all(|other| other.has_key_of(&one));
        is_one.then_some(one)
    }

    /// The kinds of key that an id may have: those of which it has literals, or else all.
    fn kinds_of(&self, readings: &Readings<'_>) -> impl Iterator<Item = &Key> {
        let is_written = |pattern: &Key| {
            let literal = |text: &KeyText, property| {
                let is_literal = is_literal(text, property);
                is_literal.then(|| canonical_literal(text, property))?
            };
            let mut predicates = readings.predicates.iter();
            predicates.any(|texts| pattern.with_texts(texts, literal).is_some())
        };
        let written: Vec<_> = self.patterns.iter().map(is_written).collect();
        let are_all = !written.contains(&true);
        let kinds = self.patterns.iter().zip(written);
        kinds.filter_map(move |(kind, is_written)| (are_all || is_written).then_some(kind))
    }

    /// The place of the entity of which the key is in an id by convention, which may end in the name of a type.
    pub(super) fn of_text(
        &self,
        id: &str,
        of: Option<&Cow<'static, str>>,
        may_be_cast: bool,
    ) -> Result<Place, Error> {
        let readings = entity_id::readings(id);
        let told = self
            .kinds_of(&readings)
            .filter_map(|pattern| self.of_readings(id, &readings, pattern, of).transpose());
        if let Some(place) = Place::of_any(told)? {
            return Ok(place);
        }
        if let Some(before) = readings.uncast.filter(|_| may_be_cast) {
            // What is no key of an entity before a type's name is one itself.
            if matches!(self.of_text(before, of, false)?, Place::At(_)) {
                return Ok(Place::Unknown);
            }
        }
        Ok(self.ids.of_another(id))
    }

    /// The same by one kind of key, if the id has such a one.
    fn of_readings(
        &self,
        id: &str,
        readings: &Readings<'_>,
        pattern: &Key,
        of: Option<&Cow<'static, str>>,
    ) -> Result<Option<Place>, Error> {
        let place = |identity: Identity| self.place(&identity.of_name(of.cloned()));
        let in_segment = in_segment(pattern, readings).map(place).transpose()?;
        if let Some(identity) = in_predicates(pattern, readings).next() {
            let in_predicate = place(identity)?;
            let is_either =
                matches!(in_segment, Some(Place::At(_))) && in_segment != Some(in_predicate);
            return Ok(Some(if is_either {
                Place::Unknown
            } else {
                in_predicate
            }));
        }
        let (Some(Place::None), Some(segment)) = (in_segment, &readings.segment) else {
            return Ok(in_segment);
        };
        // A predicate that is none may have been meant for one, and where any text is a key, the name of a property.
        let mut meant = readings.predicates.iter().filter_map(|texts| {
            pattern.with_texts(texts, |text, property| {
                Some(canonical_value(&text.value, property))
            })
        });
        let is_meant = meant.any(|identity| !matches!(place(identity), Ok(Place::None)));
        let may_be_a_name = pattern.is_text() && entity_id::is_absolute(id);
        let is_unknown = is_meant || may_be_a_name || entity_id::is_like_predicate(segment);
        Ok(Some(if is_unknown {
            Place::Unknown
        } else {
            Place::None
        }))
    }
}

/// A kind of key as the predicate that an id ends in has it.
fn in_predicates<'k>(
    pattern: &'k Key,
    readings: &'k Readings<'_>,
) -> impl Iterator<Item = Identity> + 'k {
    let predicates = readings.predicates.iter();
    predicates.filter_map(|texts| pattern.with_texts(texts, canonical_literal))
}

/// The same as the last segment of an id has it.
fn in_segment(pattern: &Key, readings: &Readings<'_>) -> Option<Identity> {
    let segment = readings.segment.as_deref()?;
    pattern.with_segment(|property| canonical_segment(segment, property))
}
