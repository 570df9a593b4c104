use alloc::string::String;

use super::Reader;
use crate::dynamic::{Annotations, DynamicProperties};

/// What the value around an object knows of it, or wants of it, when the object is about to be read.
#[derive(Debug, Default)]
pub(crate) struct Opening {
    /// Where the object starts, if its tag led it and was read: the reader stands behind the tag.
    pub(crate) entered: Option<usize>,
    /// The type that the tag names, where a value of an unknown type is to be read.
    pub(crate) type_name: Option<String>,
    /// Any type's tag will do.
    pub(crate) any_type: bool,
    /// Where the object's annotations and undeclared properties go that nothing else takes.
    pub(crate) kept: Option<Kept>,
}

/// The annotations and undeclared properties of an object that its type has no field for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Kept {
    /// The type's name as it came.
    pub(crate) tag: Option<String>,
    pub(crate) annotations: Annotations,
    pub(crate) undeclared: DynamicProperties,
}

impl Kept {
    /// The same where the object stands in a request as it is.
    pub(super) fn without_annotations(&self) -> Self {
        Self {
            tag: self.tag.clone(),
            annotations: Annotations::default(),
            undeclared: self.undeclared.clone(),
        }
    }
}

impl Reader<'_> {
    /// What is known of the object that is read next, to be added to.
    pub(crate) fn opening(&mut self) -> &mut Opening {
        self.opening.get_or_insert_default()
    }

    /// What the object that was read last had to be kept.
    pub(crate) fn take_kept(&mut self) -> Kept {
        self.opening
            .take()
            .and_then(|opening| opening.kept)
            .unwrap_or_default()
    }
}
