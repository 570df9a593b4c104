//! Parts of values of types that the program does not know.

use alloc::borrow::ToOwned;

use super::Derived;
use crate::json::{Error, ErrorKind, Structured, named_type};
use crate::model::StructuredKind;
use crate::request::{IntoPart, Key, OfPart, merge_dynamic};

impl<B: OfPart> Derived<B> {
    /// See [`OfPart::of_part`].
    ///
    /// # Errors
    ///
    /// Where the part lacks what the base type requires.
    #[doc(hidden)]
    pub fn of_part(part: Derived<B::Partial>) -> Result<Self, Error> {
        Ok(Self {
            type_name: part.type_name,
            base: B::of_part(part.base)?,
            kept: part.kept,
        })
    }
}

impl<B: IntoPart> Derived<B> {
    /// See [`IntoPart::into_part`].
    #[doc(hidden)]
    #[must_use]
    pub fn into_part(value: Self) -> Derived<B::Partial> {
        Derived {
            type_name: value.type_name,
            base: value.base.into_part(),
            kept: value.kept,
        }
    }
}

impl<B: Structured> Derived<B> {
    /// Whether nothing says of which type the value is: a value without a tag is one of the base type, unless
    /// that is abstract.
    #[doc(hidden)]
    #[must_use]
    pub fn is_untyped(value: &Self) -> bool {
        value.type_name.is_none() && B::STRUCTURED_TYPE.is_abstract
    }

    /// Says of which type the value is, if that is known. Where the base has no key, that of the type is not
    /// known.
    #[doc(hidden)]
    pub fn identify(value: &Self, key: &mut Key) {
        let base = B::STRUCTURED_TYPE;
        if !base.properties().iter().any(|property| property.is_key()) {
            key.unknown();
        }
        match &value.type_name {
            Some(name) => key.of_unknown_type(name.clone()),
            None if Self::is_untyped(value) => {}
            None => key.of_type(base),
        }
    }

    /// Says that the value has no property that only its type would tell of, where that is not said.
    ///
    /// # Errors
    ///
    /// Where it has.
    #[doc(hidden)]
    pub fn holds_only_its_base(value: &Self) -> Result<(), Error> {
        match value.kept.undeclared.iter().next() {
            Some((name, _)) if Self::is_untyped(value) => {
                let expected = "a type that declares the property, which is not said";
                let error = Error::new(ErrorKind::Type, expected, "no type tag", None);
                Err(error.in_property(name.split('@').next().unwrap_or(name).to_owned()))
            }
            _ => Ok(()),
        }
    }

    /// Takes a part over, of which that of the base is merged by another function: first, as it is refused
    /// where it is of another entity.
    ///
    /// # Errors
    ///
    /// Where the part is of an entity of another type, and where that of the base cannot be merged.
    #[doc(hidden)]
    pub fn merge<P: Structured>(
        part: Derived<P>,
        value: &mut Self,
        merge: impl FnOnce(P, &mut B) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let is_any = Derived::is_untyped(&part) || Self::is_untyped(value);
        let is_same = is_any || Derived::named(&part) == Self::named(value);
        if !is_same && B::STRUCTURED_TYPE.kind == StructuredKind::Entity {
            let [expected, found] = [Self::named(value), Derived::named(&part)].map(named_type);
            return Err(Error::new(ErrorKind::Type, expected, found, None));
        }
        merge(part.base, &mut value.base)?;
        if is_same {
            value.kept.annotations.extend(part.kept.annotations);
            merge_dynamic(part.kept.undeclared, &mut value.kept.undeclared);
        } else {
            value.kept = part.kept;
        }
        if !is_same || Self::is_untyped(value) {
            value.type_name = part.type_name;
        }
        Ok(())
    }

    fn named(value: &Self) -> &str {
        let of = B::STRUCTURED_TYPE.qualified_name;
        value.type_name.as_deref().unwrap_or(of)
    }
}
