use super::{Error, ReadValue, Reader};
use crate::value::Itself;

/// How values of a type are read.
///
/// A trait of its own, so that all types with properties share one implementation: what each type
/// repeats, each type is compiled with.
pub trait ReadBy<'de, T> {
    /// See [`ReadValue::blank`].
    fn blank() -> T;

    /// See [`ReadValue::read`].
    ///
    /// # Errors
    ///
    /// Where the JSON is not the value's, or is no JSON.
    fn read(value: &mut T, reader: &mut Reader<'de>) -> Result<(), Error>;
}

/// By what its implementation of [`ReadValue`] says; where that lacks a function, no program is built that calls it.
impl<'de, T: ReadValue<'de>> ReadBy<'de, T> for Itself {
    fn blank() -> T {
        const { assert!(never::<T>(), "`ReadValue::blank` is missing; write it") };
        T::blank()
    }

    fn read(value: &mut T, reader: &mut Reader<'de>) -> Result<(), Error> {
        const { assert!(never::<T>(), "`ReadValue::read` is missing; write it") };
        value.read(reader)
    }
}

/// False; but that is only known of a type that is known, where something is compiled for it.
const fn never<T>() -> bool {
    size_of::<T>() == usize::MAX
}
