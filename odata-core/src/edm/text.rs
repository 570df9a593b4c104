//! What reading and writing share: the text form of a primitive type.

use alloc::vec::Vec;

/// A primitive type by its text form, as the JSON reader and writer use it.
pub(crate) trait EdmText: Sized {
    /// The qualified name, e.g. `Edm.Date`.
    const NAME: &'static str;

    /// A value to be overwritten by reading; it neither allocates nor means anything.
    fn blank() -> Self;

    fn parse(text: &str) -> Option<Self>;

    /// Appends the text form, which is ASCII and needs no JSON escapes.
    fn push_to(&self, out: &mut Vec<u8>);
}

/// `FromStr`, `Display` and `Debug` of a type by its `EdmText` and its `text`, which derefs to `str`.
macro_rules! text_form {
    ($type:ty) => {
        impl core::str::FromStr for $type {
            type Err = $crate::edm::ParseError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                <Self as $crate::edm::text::EdmText>::parse(text)
                    .ok_or(Self::Err::new(<Self as $crate::edm::text::EdmText>::NAME))
            }
        }

        impl core::fmt::Display for $type {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(&self.text())
            }
        }

        impl core::fmt::Debug for $type {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                core::fmt::Display::fmt(self, f)
            }
        }
    };
}
pub(super) use text_form;

/// `Ord` of a type with more than one spelling for a value: by the value, then by the text.
macro_rules! ordered {
    ($type:ty, $by_value:expr) => {
        impl Ord for $type {
            fn cmp(&self, other: &Self) -> core::cmp::Ordering {
                let by_value: fn(&Self, &Self) -> core::cmp::Ordering = $by_value;
                by_value(self, other).then_with(|| (*self.text()).cmp(&*other.text()))
            }
        }

        impl PartialOrd for $type {
            fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }
    };
}
pub(super) use ordered;
