//! A kept text that is short as a rule, and is then stored in place.

use alloc::boxed::Box;
use core::hash::{Hash, Hasher};

const PLACE: usize = 22;

#[derive(Clone)]
pub(super) enum ShortText {
    Placed { len: u8, bytes: [u8; PLACE] },
    Boxed(Box<str>),
}

impl ShortText {
    #[inline]
    pub(super) fn new(text: &str) -> Self {
        let mut bytes = [0; PLACE];
        match (bytes.get_mut(..text.len()), u8::try_from(text.len())) {
            (Some(place), Ok(len)) => {
                place.copy_from_slice(text.as_bytes());
                Self::Placed { len, bytes }
            }
            _ => Self::Boxed(text.into()),
        }
    }

    #[inline]
    pub(super) fn as_bytes(&self) -> &[u8] {
        match self {
            Self::Placed { len, bytes } => &bytes[..usize::from(*len)],
            Self::Boxed(text) => text.as_bytes(),
        }
    }

    pub(super) fn as_str(&self) -> &str {
        match self {
            Self::Placed { .. } => core::str::from_utf8(self.as_bytes()).unwrap_or_default(),
            Self::Boxed(text) => text,
        }
    }
}

impl PartialEq for ShortText {
    fn eq(&self, other: &Self) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl Eq for ShortText {}

impl Hash for ShortText {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_bytes().hash(state);
    }
}
