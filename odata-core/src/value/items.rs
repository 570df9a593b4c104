use alloc::vec::Vec;

use crate::json::{Error, ReadItems, ReadValue, Reader};

/// Whether a vector makes room for four of a type when one is pushed, though four are no small piece of memory; and one is
/// no large piece of the stack, on which each level of a collection within a collection takes it.
const fn is_large_by_four<T>() -> bool {
    matches!(size_of::<T>(), 256..=512)
}

/// Reads the first item of a collection elsewhere, as its end tells how many there is room for.
#[inline(never)]
fn read_first<'de, T: ReadValue<'de>>(
    items: &mut Vec<T>,
    reader: &mut Reader<'de>,
) -> Result<(), Error> {
    let mut item = T::blank();
    let read = item.read(reader);
    items.reserve_exact(reader.room_for_first());
    items.push(item);
    read
}

impl<'de, T: ReadValue<'de>> ReadItems<'de> for Vec<T> {
    fn read_item(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        if is_large_by_four::<T>() && self.capacity() == 0 {
            return read_first(self, reader);
        }
        // Made in its place, which `push` does not do.
        self.extend(core::iter::once_with(T::blank));
        match self.last_mut() {
            Some(item) => item.read(reader),
            None => Ok(()),
        }
    }
}
