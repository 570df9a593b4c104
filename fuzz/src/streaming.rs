use std::fmt::Debug;
use std::io::{self, Read};

use odata_core::json::{Entities, Error, ErrorKind, ReadValue, Reading};
use odata_core::{Annotated, Collection, Untyped};

use crate::model::{AnyNode, Part};

/// Hands bytes out in pieces, and asks to be called again now and then.
struct Pieces<'b> {
    rest: &'b [u8],
    lengths: [u8; 2],
    calls: usize,
}

impl Read for Pieces<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.calls += 1;
        if self.calls % 3 == 0 {
            return Err(io::ErrorKind::Interrupted.into());
        }
        let length = usize::from(self.lengths[self.calls % 2]).max(1);
        let length = length.min(self.rest.len()).min(buffer.len());
        buffer[..length].copy_from_slice(&self.rest[..length]);
        self.rest = &self.rest[length..];
        Ok(length)
    }
}

/// Reads a collection item by item; the first bytes say of what, how, and in pieces of which lengths.
pub fn streams(bytes: &[u8]) {
    let [kind, one, other, json @ ..] = bytes else {
        return;
    };
    let reading = match kind >> 4 & 3 {
        0 => Reading::service(),
        1 => Reading::client().max_depth(3),
        _ => Reading::client(),
    };
    let pieces = Pieces {
        rest: json,
        lengths: [*one, *other],
        calls: 0,
    };
    match kind & 3 {
        0 => is_as_the_whole::<Untyped>(reading, pieces),
        1 => is_as_the_whole::<AnyNode>(reading, pieces),
        2 => is_as_the_whole::<Annotated<AnyNode>>(reading, pieces),
        _ => is_as_the_whole::<Option<Part>>(reading, pieces),
    }
}

/// Items, what is said of the page, and errors are those of the whole.
fn is_as_the_whole<T: for<'a> ReadValue<'a> + Debug>(reading: Reading, pieces: Pieces<'_>) {
    let whole = reading.from_slice::<Collection<T>>(pieces.rest);
    let mut entities = Entities::<T, _>::new(pieces).reading(reading);
    let mut items = Vec::new();
    let mut error = None;
    for item in &mut entities {
        match item {
            Ok(item) => items.push(item),
            Err(found) => error = Some(found),
        }
    }
    match (whole, error) {
        (Ok(whole), None) => {
            assert_eq!(format!("{items:?}"), format!("{:?}", whole.value));
            assert_eq!(entities.context(), whole.context.as_deref());
            assert_eq!(entities.total_count(), whole.count);
            assert_eq!(entities.next_link(), whole.next_link.as_deref());
            assert_eq!(entities.delta_link(), whole.delta_link.as_deref());
            assert_eq!(entities.annotations(), &whole.annotations);
        }
        // Bytes that are no text are found when they are reached, and so is what stands twice.
        (Err(whole), Some(error))
            if whole.kind() == ErrorKind::Encoding || error.kind() == ErrorKind::Duplicate =>
        {
            let offset = |error: &Error| error.position().map(|position| position.offset);
            assert!(offset(&error) <= offset(&whole));
        }
        (Err(whole), Some(error)) => assert_eq!(error, whole),
        (whole, error) => panic!("{whole:?} and {error:?}"),
    }
}
