use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::skip::MemberReader;
use super::{Error, ErrorKind, Reader};
use crate::model::StructuredType;

/// The places of an object's keys that are no declared property's, to find those that stand twice.
#[derive(Default)]
pub(super) struct Names {
    inline: [usize; Self::INLINE],
    count: usize,
    more: Vec<usize>,
    /// The type whose properties some of the keys call by an alias.
    aliases_of: Option<&'static StructuredType>,
}

impl Names {
    const INLINE: usize = 6;

    pub(super) fn push(&mut self, at: usize) {
        match self.inline.get_mut(self.count) {
            Some(place) => *place = at,
            None => self.more.push(at),
        }
        self.count += 1;
    }

    /// Says that a key calls a property of the type by an alias.
    #[cold]
    pub(super) fn resolve_aliases_of(&mut self, ty: &'static StructuredType) {
        self.aliases_of = Some(ty);
    }

    /// The key at a place, with the name of the property that it is about.
    fn name_at<'a>(&self, at: usize, reader: &Reader<'a>) -> Cow<'a, str> {
        let key = reader.key_at(at);
        let resolved = self.aliases_of.and_then(|ty| {
            let (target, term) = key.split_once('@')?;
            let property = ty.properties()[ty.table().find(target)?];
            Some(format!("{}@{term}", property.name()))
        });
        resolved.map_or(key, Cow::Owned)
    }

    /// An error at the first key that was there before.
    #[inline]
    pub(super) fn check(&self, reader: &Reader<'_>) -> Result<(), Error> {
        match self.count {
            0 | 1 => Ok(()),
            2..=Self::INLINE => self.check_few(reader),
            _ => self.check_many(reader),
        }
    }

    /// Compares each name with each before it, which for so few needs no memory.
    fn check_few(&self, reader: &Reader<'_>) -> Result<(), Error> {
        let mut names: [Cow<'_, str>; Self::INLINE] = Default::default();
        for (seen, &at) in self.inline.iter().take(self.count).enumerate() {
            let name = self.name_at(at, reader);
            if names[..seen]
                .iter()
                .any(|other| segments(other).eq(segments(&name)))
            {
                return Err(reader.duplicate(at));
            }
            names[seen] = name;
        }
        Ok(())
    }

    #[cold]
    fn check_many(&self, reader: &Reader<'_>) -> Result<(), Error> {
        let places = self.inline.iter().chain(&self.more);
        let mut names: Vec<_> = places.map(|&at| (self.name_at(at, reader), at)).collect();
        names.sort_unstable_by(|(left, left_at), (right, right_at)| {
            segments(left)
                .cmp(segments(right))
                .then(left_at.cmp(right_at))
        });
        let second = names
            .windows(2)
            .filter(|pair| segments(&pair[0].0).eq(segments(&pair[1].0)))
            .map(|pair| pair[1].1)
            .min();
        match second {
            Some(at) => Err(reader.duplicate(at)),
            None => Ok(()),
        }
    }
}

/// A name by what is between its `@`, without the `odata.` that OData 4.01 leaves out of the names of
/// control information, which have no further dot.
fn segments(name: &str) -> impl Iterator<Item = &str> {
    let mut parts = name.split('@');
    let target = parts.next();
    let terms = parts.map(|term| match term.strip_prefix("odata.") {
        Some(control) if !control.contains('.') => control,
        _ => term,
    });
    target.into_iter().chain(terms)
}

impl<'a> Reader<'a> {
    /// Goes through the object whose brace is the next byte, as [`members`](Self::members) does, and
    /// refuses a key that stands twice, in either spelling.
    pub(crate) fn distinct_members(
        &mut self,
        member: &mut MemberReader<'_, 'a>,
    ) -> Result<(), Error> {
        let mut names = Names::default();
        self.located_members(|reader, start, key| {
            names.push(start);
            member(reader, key)
        })?;
        names.check(self)
    }

    /// An error at a key that stands a second time.
    #[cold]
    pub(super) fn duplicate(&self, at: usize) -> Error {
        let name: String = self.key_at(at).into_owned();
        self.second(at).in_property(name)
    }

    /// The same, of a property that is yet to be named.
    #[cold]
    #[inline(never)]
    pub(super) fn second(&self, at: usize) -> Error {
        self.error_at(at, ErrorKind::Duplicate, "one value", "a second")
    }
}
